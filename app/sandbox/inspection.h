// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/delivery.h"
#include "app/sandbox/http_request.h"

namespace sharewarden::sandbox {

class Gateway;

// Answers the unsigned `/_sandbox/…` addresses, for tests that run the gateway as another process.
Answer inspect(Gateway& gateway, const HttpRequest& request);

}  // namespace sharewarden::sandbox
