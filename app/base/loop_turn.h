// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>

namespace sharewarden {

/// Goes on in a later turn of this thread's event loop, first come, first served and one in each turn: work
/// of some milliseconds that becomes due several times at once then leaves room for timers and for painting
/// in between.
QCoro::Task<> ownLoopTurn();

}  // namespace sharewarden
