// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "app/sandbox/delivery.h"
#include "app/sandbox/http_request.h"
#include "app/sandbox/request_record.h"

namespace sharewarden::sandbox {

class Gateway;

// What was received and what became of it, as `/_sandbox/requests` and `--log-requests` tell it.
QJsonObject recordAsJson(const RequestRecord& record);

// Answers the unsigned `/_sandbox/…` addresses, for tests that run the gateway as another process.
Answer inspect(Gateway& gateway, const HttpRequest& request);

}  // namespace sharewarden::sandbox
