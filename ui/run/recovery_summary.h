// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/revocation/recovery.h"

namespace sharewarden::ui {

/// What a recovery found, in sentences: how many of each verdict, and what could not be read and why.
QString recoverySummary(const RecoveryReport& report);

}  // namespace sharewarden::ui
