// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <array>
#include <bit>
#include <optional>

#include "app/base/hash_slots.h"
#include "app/base/not_copied.h"
#include "app/inventory/growing_list.h"

namespace sharewarden {

using TextId = quint32;

/// Distinct texts, each kept once and known by a small number. Number 0 is the empty text. A copy is cheap
/// until it is asked to find or to take a text: it then makes its own index. What it was copied from is not
/// held up by it. Texts stay in their place, so that taking one never moves the others. One object is for one
/// thread at a time, find() included.
class TextPool {
public:
    TextPool();
    TextPool(const TextPool&) = default;
    TextPool& operator=(const TextPool&) = default;
    TextPool(TextPool&& other) noexcept;
    TextPool& operator=(TextPool&& other) noexcept;
    ~TextPool() = default;

    /// Takes the text when it is new. `hash` is what hashOf() gives for it.
    TextId intern(const QString& text, size_t hash);
    TextId intern(const QString& text) { return intern(text, hashOf(text)); }
    std::optional<TextId> find(const QString& text) const;
    const QString& text(TextId id) const {
        const size_t block = blockOf(id);
        return m_blocks[block].at(id - firstOf(block));
    }
    qsizetype size() const { return m_size; }

    /// The same on every thread of a process, and another one in the next process.
    static size_t hashOf(const QString& text) { return qHash(text, QHashSeed::globalSeed()); }

private:
    // Block 0 and block 1 have room for 4,096 texts each, every further one for twice as many as the one
    // before: 21 of them for all numbers.
    static constexpr int firstBits = 12;
    static size_t blockOf(TextId id) { return static_cast<size_t>(std::bit_width(id >> firstBits)); }
    static TextId firstOf(size_t block) { return block == 0 ? 0 : TextId(1) << (firstBits + block - 1); }
    static qsizetype roomOf(size_t block) {
        return qsizetype(1) << (block == 0 ? firstBits : firstBits + static_cast<int>(block) - 1);
    }
    HashSlots& index() const;

    std::array<GrowingList<QString>, 32 - firstBits + 1> m_blocks;
    qsizetype m_size = 0;
    mutable NotCopied<HashSlots> m_index;
};

}  // namespace sharewarden
