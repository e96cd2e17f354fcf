// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <chrono>
#include <optional>

namespace sharewarden::ncloud {

/// How far the server's clock is ahead of ours, learnt from the `Date` headers of its answers. The gateway
/// refuses a timestamp that is more than five minutes away from its own clock (NAVER Cloud API guide,
/// "Ncloud API signature"), so requests are signed with our clock plus the correction.
class ServerClock {
public:
    /// From here on a person is told.
    static constexpr std::chrono::seconds notable{60};

    /// An answer to a request sent and received at these moments of our clock. `date` may be invalid.
    void learn(const QDateTime& sent, const QDateTime& received, const QDateTime& date);

    /// The server's clock minus ours; exact to about half a second and half the round trip. Nothing before
    /// the first answer with a date.
    std::optional<std::chrono::milliseconds> offset() const { return m_offset; }
    /// What to add to our clock for a timestamp: the offset, or nothing while it is within two seconds, where
    /// the date's own resolution is in the way.
    std::chrono::milliseconds correction() const;

private:
    std::optional<std::chrono::milliseconds> m_offset;
    std::chrono::milliseconds m_uncertainty{0};
};

}  // namespace sharewarden::ncloud
