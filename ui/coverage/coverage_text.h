// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <vector>

#include "app/inventory/coverage.h"
#include "app/inventory/inventory.h"

namespace sharewarden::ui {

/// `prod / JPN / XEN`, made visible.
QString cellName(const CellKey& cell);
/// A word for people, with a symbol in front: never colour alone.
QString cellStateText(CellState state);
/// Nothing was missed in it.
bool isWhole(const CellCoverage& cell);

/// `14 of 15 cells read ▲ 1 not complete: prod / JPN / XEN`. Empty before the first scan.
QString coverageLine(const std::vector<CellCoverage>& coverage, bool running);

/// How much of a scan that began then has been read, from 0 to 1.
double partRead(const std::vector<CellCoverage>& coverage, const QDateTime& begun);

struct CountsOf {
    const Inventory& inventory;
    const std::vector<CellCoverage>& coverage;
    qsizetype ticked = 0;
    qsizetype hiddenTicks = 0;  ///< ticked, yet not shown
};
/// `3,214 images · 812 shared · 4,120 shares · 37 ticked`. What was not read is never called zero.
QString countsLine(const CountsOf& counts);

}  // namespace sharewarden::ui
