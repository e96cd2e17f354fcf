// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <functional>
#include <vector>

#include "tests/bench/loop_gaps.h"
#include "ui/main_window/main_window.h"

namespace sharewarden::bench {

/// The median time from what a person does until it is shown, and the median of the longest gap meanwhile,
/// both in milliseconds.
struct Taken {
    double ms = 0;
    double gap = 0;
    double work = 0;  // what this thread worked in it
    double worstGap = 0;
};

/// Does what a person does with a window and waits for what follows: the new rows, or ticks, painted and
/// everything that the window shows about them.
class WindowWatch final : public QObject {
public:
    explicit WindowWatch(ui::MainWindow& window);

    /// What has to come before the paint that is waited for.
    enum class Until { Rows, Ticks, Paint };

    /// Once; `action` is called from outside of the event loop.
    void once(Until until, const std::function<void()>& action);
    /// Several times, with the action's number.
    Taken taken(Until until, int times, const std::function<void(int)>& action);
    /// Until the rows and the findings are those that are wished for.
    void settle();

    const LoopGaps& gaps() const { return m_gaps; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ui::MainWindow& m_window;
    LoopGaps m_gaps;
    bool m_came = false;
    bool m_painted = false;
    Until m_until = Until::Rows;
    std::vector<double> m_ms;
    std::vector<double> m_worst;
    std::vector<double> m_work;
};

/// Handles events until `condition` holds; ends the program when that takes minutes.
void waitFor(const char* what, const std::function<bool()>& condition);

}  // namespace sharewarden::bench
