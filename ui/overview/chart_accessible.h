// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sharewarden::ui {

class ChartWidget;

/// Makes charts known to assistive technology as tables. May be called again.
void installChartAccessibility();

/// Where a cell stands among the children of the chart: after the heads of the columns, row by row.
int chartChildIndex(const ChartWidget& chart, int row, int column);

}  // namespace sharewarden::ui
