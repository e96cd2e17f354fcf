// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <chrono>

namespace sharewarden::ui {

/// `about 2 min left`, by how long the part that is done took; empty while that says too little. `done` is
/// from 0 to 1.
QString remainingTime(std::chrono::milliseconds elapsed, double done);

}  // namespace sharewarden::ui
