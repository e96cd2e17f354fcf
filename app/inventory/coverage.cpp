// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/coverage.h"

namespace sharewarden {

QString cellStateKey(CellState state) {
    switch (state) {
        case CellState::Reading:
            return QStringLiteral("reading");
        case CellState::Complete:
            return QStringLiteral("complete");
        case CellState::Partial:
            return QStringLiteral("partial");
        case CellState::Failed:
            return QStringLiteral("failed");
        case CellState::Cancelled:
            break;
    }
    return QStringLiteral("cancelled");
}

}  // namespace sharewarden
