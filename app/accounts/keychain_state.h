// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QCoroTask>
#include <chrono>

namespace sharewarden {

/// Which keychain there is and whether it can be reached, as an English phrase that is translated under the
/// context `SupportFacts`. Asks for nothing that is in it, prompts for nothing, starts nothing, and does not
/// get in the way of what is under way. Needs a running event loop.
QCoro::Task<QByteArray> keychainState(std::chrono::milliseconds timeLimit = std::chrono::seconds(3));

}  // namespace sharewarden
