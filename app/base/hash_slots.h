// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>
#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace sharewarden {

/// Finds numbers by the hash of what they stand for; what that is stays with the caller. Growing looks at the
/// hashes that it keeps and at nothing else, so that the longest single insertion takes a few milliseconds
/// among a million numbers. Hashes should be seeded where the texts come from outside.
class HashSlots {
public:
    /// The number with this hash for which `isIt(number)` holds.
    template <typename IsIt>
    std::optional<quint32> find(size_t hash, const IsIt& isIt) const {
        if (m_slots.empty())
            return std::nullopt;
        const quint32 wanted = folded(hash);
        for (size_t place = wanted & mask(); m_slots[place].number != none; place = (place + 1) & mask()) {
            if (m_slots[place].hash == wanted && isIt(m_slots[place].number))
                return m_slots[place].number;
        }
        return std::nullopt;
    }

    /// Adds a number that is not there, below 4,294,967,295.
    void insert(size_t hash, quint32 number) {
        if (m_used >= m_slots.size() / 2)
            resize(std::max<size_t>(16, m_slots.size() * 2));
        put({folded(hash), number});
        ++m_used;
    }

    void reserve(size_t numbers) {
        size_t room = 16;
        while (room / 2 < numbers)
            room *= 2;
        if (room > m_slots.size())
            resize(room);
    }

private:
    struct Slot {
        quint32 hash = 0;
        quint32 number = none;
    };
    static constexpr quint32 none = 0xFFFFFFFF;

    static quint32 folded(size_t hash) {
        return static_cast<quint32>(hash ^ (static_cast<quint64>(hash) >> 32));
    }
    size_t mask() const { return m_slots.size() - 1; }
    void put(Slot slot) {
        size_t place = slot.hash & mask();
        while (m_slots[place].number != none)
            place = (place + 1) & mask();
        m_slots[place] = slot;
    }
    void resize(size_t room) {
        std::vector<Slot> before(room);
        before.swap(m_slots);
        for (const Slot& slot : before) {
            if (slot.number != none)
                put(slot);
        }
    }

    std::vector<Slot> m_slots;  // none, or a power of two, at least twice as many as are used
    size_t m_used = 0;
};

}  // namespace sharewarden
