// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <functional>
#include <utility>

/// What the benchmarks share: how they take time and memory, and the lines that run.sh lays out as tables.
namespace sharewarden::bench {

/// A short run for trying, with small estates: its numbers say nothing.
bool isQuick();

/// Where the large files of a run are, shared by its programs. Removed by run.sh, or when the program ends.
QString folder();

class Stopwatch {
public:
    Stopwatch() { m_timer.start(); }
    double ms() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e6; }

private:
    QElapsedTimer m_timer;
};

/// The median of what `measure` gives in so many turns.
double median(int turns, const std::function<double()>& measure);

/// Milliseconds that `work` takes.
double timeOf(const std::function<void()>& work);

/// Resident memory of this process, in KB: now, and the most since resetPeak().
qint64 residentKb();
qint64 peakKb();
void resetPeak();

/// `12.3 ms`, `4.56 s`, `1.23 ×`, `3.4 MB`.
QString msText(double ms);
QString ratioText(double ratio);
QString kbText(qint64 kb);

/// A line of the table of goals.
void row(const QString& what, const QString& goal, const QString& measured, bool met, const QString& note);
/// One without a goal.
void row(const QString& what, const QString& measured, const QString& note);

/// A line of the table of growth: what was measured at 1,000, 10,000, 100,000 and 1,000,000, in milliseconds.
void sweep(const QString& what, const QList<std::pair<qint64, double>>& points);
/// The sizes of a sweep.
QList<qint64> sizes();

/// Ends the program when what was measured is not what should have been done.
void require(bool right, const QString& what);

}  // namespace sharewarden::bench
