// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sharewarden {

/// Who runs this program at this computer: the name of the user that the system knows, not what a variable
/// says.
QString operatorName();

}  // namespace sharewarden
