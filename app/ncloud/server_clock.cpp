// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/ncloud/server_clock.h"

#include <cstdlib>

namespace sharewarden::ncloud {

using std::chrono::milliseconds;

void ServerClock::learn(const QDateTime& sent, const QDateTime& received, const QDateTime& date) {
    const qint64 roundTrip = sent.msecsTo(received);
    if (!date.isValid() || roundTrip < 0)
        return;
    // The date is cut to its second, and was made at some moment of the round trip.
    const milliseconds measured(sent.msecsTo(date) + 500 - roundTrip / 2);
    const milliseconds uncertainty(500 + roundTrip / 2);
    // A sharper reading replaces a blunter one; one that cannot be reconciled means that a clock was set.
    const bool apart =
        m_offset && std::abs((*m_offset - measured).count()) > (m_uncertainty + uncertainty).count();
    if (m_offset && uncertainty > m_uncertainty && !apart)
        return;
    m_offset = measured;
    m_uncertainty = uncertainty;
}

milliseconds ServerClock::correction() const {
    if (!m_offset || std::abs(m_offset->count()) <= 2'000)
        return milliseconds(0);
    return *m_offset;
}

}  // namespace sharewarden::ncloud
