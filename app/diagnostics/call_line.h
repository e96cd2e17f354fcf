// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

#include "app/base/error.h"
#include "app/base/log_level.h"
#include "app/ncloud/client.h"

namespace sharewarden {

/// `call id=… action=… region=… status=200 code=0 request=… ms=53 attempt=1`, and for a failure
/// `error=Network left=no detail="…"` after it. What is not known is left out. Values of the server are
/// quoted where they are more than a word. There is no key and no signature in a CallRecord.
QString callLine(const ncloud::CallRecord& call, const std::optional<Error>& error);

/// Info for what went well or was cancelled, Warning for what failed.
LogLevel callLevel(const std::optional<Error>& error);

}  // namespace sharewarden
