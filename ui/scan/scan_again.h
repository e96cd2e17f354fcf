// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/scan/scan_controller.h"

namespace sharewarden::ui {

/// What has to be asked so that exactly these cells are read. A cell whose region is unknown asks for all
/// regions of its account. Cells of accounts that are no longer there are left out.
QList<ScanRequest> partsOf(const QList<CellKey>& cells, const QList<Account>& accounts);

/// The same for every cell that is not complete.
QList<ScanRequest> incompleteParts(const std::vector<CellCoverage>& coverage, const QList<Account>& accounts);

}  // namespace sharewarden::ui
