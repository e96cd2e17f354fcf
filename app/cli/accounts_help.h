// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sharewarden::cli {

/// What `accounts --help` prints.
QString accountsHelp();

}  // namespace sharewarden::cli
