// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <utility>

namespace sharewarden {

/// What a value can make again from its other members and need not give to its copies, such as an index: it
/// moves along, and is absent in a copy.
template <typename T>
class NotCopied {
public:
    NotCopied() = default;
    NotCopied(const NotCopied&) {}
    NotCopied(NotCopied&& other) noexcept : m_value(std::exchange(other.m_value, std::nullopt)) {}
    NotCopied& operator=(const NotCopied& other) {
        if (this != &other)
            m_value.reset();
        return *this;
    }
    NotCopied& operator=(NotCopied&& other) noexcept {
        m_value = std::exchange(other.m_value, std::nullopt);
        return *this;
    }
    ~NotCopied() = default;

    /// `make` gives it when it is absent.
    template <typename Make>
    T& get(Make make) {
        if (!m_value)
            m_value.emplace(make());
        return *m_value;
    }

private:
    std::optional<T> m_value;
};

}  // namespace sharewarden
