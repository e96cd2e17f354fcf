// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <algorithm>
#include <ctime>
#include <vector>

namespace sharewarden::bench {

/// How long the event loop lets something wait. A timer of one millisecond notes the time since it last came:
/// what blocks the loop, a slot, a paint or a row of posted events, makes it late. The resolution is its
/// interval: an idle loop has gaps of about one millisecond. Besides, how much of the longest gap was work of
/// this thread: on a machine that is busy with something else the two differ.
class LoopGaps {
public:
    LoopGaps() {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { note(); });
    }

    void start() {
        m_gaps.clear();
        m_mostWork = 0;
        m_work = threadMs();
        m_since.start();
        m_timer.start();
    }
    /// What has blocked up to now counts.
    void stop() {
        if (m_timer.isActive())
            note();
        m_timer.stop();
    }

    double worst() const { return m_gaps.empty() ? 0 : *std::max_element(m_gaps.begin(), m_gaps.end()); }
    /// The most that this thread worked in one gap.
    double mostWork() const { return m_mostWork; }
    /// Of the gaps; 0.99: so many are not longer.
    double percentile(double part) const {
        if (m_gaps.empty())
            return 0;
        std::vector<double> sorted = m_gaps;
        std::sort(sorted.begin(), sorted.end());
        return sorted[std::min(sorted.size() - 1,
                               static_cast<size_t>(part * static_cast<double>(sorted.size())))];
    }
    /// The gap in which a moment lies that is taken at random: long gaps are met more often.
    double percentileOfTime(double part) const {
        std::vector<double> sorted = m_gaps;
        std::sort(sorted.begin(), sorted.end());
        double all = 0;
        for (const double gap : sorted)
            all += gap;
        double sum = 0;
        for (const double gap : sorted) {
            sum += gap;
            if (sum >= part * all)
                return gap;
        }
        return 0;
    }
    size_t count() const { return m_gaps.size(); }

private:
    void note() {
        m_gaps.push_back(static_cast<double>(m_since.nsecsElapsed()) / 1e6);
        m_since.start();
        const double work = threadMs();
        m_mostWork = std::max(m_mostWork, work - m_work);
        m_work = work;
    }
    static double threadMs() {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<double> m_gaps;
    double m_work = 0;
    double m_mostWork = 0;
};

}  // namespace sharewarden::bench
