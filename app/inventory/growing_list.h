// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QExplicitlySharedDataPointer>
#include <QSharedData>
#include <algorithm>
#include <atomic>
#include <cstring>
#include <memory>
#include <type_traits>
#include <utility>

namespace sharewarden {

/// A list whose elements never change, and which only grows or is emptied. A copy costs nothing, and neither
/// does appending while there are copies: they share the elements that they have in common, and what is
/// appended to one is not in the others. One object is for one thread at a time; its copies may be on others.
template <typename T>
class GrowingList {
public:
    GrowingList() = default;
    template <typename Iterator>
    GrowingList(Iterator from, Iterator to) {
        reserve(static_cast<qsizetype>(std::distance(from, to)));
        for (; from != to; ++from)
            append(*from);
    }
    GrowingList(const GrowingList&) = default;
    GrowingList& operator=(const GrowingList&) = default;
    GrowingList(GrowingList&& other) noexcept
        : m_store(std::move(other.m_store)), m_size(std::exchange(other.m_size, 0)) {}
    GrowingList& operator=(GrowingList&& other) noexcept {
        m_store = std::move(other.m_store);
        m_size = std::exchange(other.m_size, 0);
        return *this;
    }
    ~GrowingList() = default;

    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    const T& at(qsizetype index) const {
        Q_ASSERT(index >= 0 && index < m_size);
        return m_store->elements[index];
    }
    const T& operator[](qsizetype index) const { return at(index); }
    const T* constData() const { return m_store ? m_store->elements : nullptr; }
    const T* begin() const { return constData(); }
    const T* end() const { return constData() + m_size; }

    void append(T value) {
        // The place behind the last element may be another copy's already.
        if (!m_store || m_size == m_store->capacity || !m_store->claim(m_size)) {
            moveTo(std::max<qsizetype>(8, m_size + m_size / 2));
            m_store->claim(m_size);
        }
        std::construct_at(m_store->elements + m_size, std::move(value));
        ++m_size;
    }
    void reserve(qsizetype capacity) {
        if (capacity > (m_store ? m_store->capacity : 0))
            moveTo(capacity);
    }
    void clear() { *this = GrowingList(); }

private:
    struct Store : QSharedData {
        explicit Store(qsizetype room)
            : elements(std::allocator<T>().allocate(static_cast<size_t>(room))), capacity(room) {}
        ~Store() {
            std::destroy_n(elements, used.load());
            std::allocator<T>().deallocate(elements, static_cast<size_t>(capacity));
        }
        Q_DISABLE_COPY_MOVE(Store)

        bool claim(qsizetype index) { return used.compare_exchange_strong(index, index + 1); }

        T* const elements;
        const qsizetype capacity;
        std::atomic<qsizetype> used = 0;  // elements that there are, whoever appended them
    };

    void moveTo(qsizetype capacity) {
        auto store = QExplicitlySharedDataPointer<Store>(new Store(capacity));
        if constexpr (std::is_trivially_copyable_v<T>) {
            if (m_store)
                std::memcpy(static_cast<void*>(store->elements), m_store->elements,
                            static_cast<size_t>(m_size) * sizeof(T));
        } else if (m_store && m_store->ref.loadAcquire() == 1) {
            std::uninitialized_move_n(m_store->elements, m_size, store->elements);
        } else if (m_store) {
            std::uninitialized_copy_n(m_store->elements, m_size, store->elements);
        }
        store->used = m_size;
        m_store = std::move(store);
    }

    QExplicitlySharedDataPointer<Store> m_store;
    qsizetype m_size = 0;
};

}  // namespace sharewarden
