// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QHeaderView;
class QTableView;

namespace sharewarden::ui {

/// A table of whole lines, one chosen at a time: rows of one fixed height, sorted by a click on a header.
/// Lines are copied with Ctrl+C.
void makePlainTable(QTableView& table);

/// The selected line, its cells with tabs between them, to the clipboard.
void copyCurrentRow(const QTableView& table);

/// As wide as this many letters m, and as its heading at least.
void setColumnEms(QHeaderView& header, int column, int ems);

/// Makes every column but the last, which stretches, as wide as what is in it, with some air.
void fitColumns(QTableView& table);

}  // namespace sharewarden::ui
