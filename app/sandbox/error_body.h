// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/body_writer.h"

namespace sharewarden::sandbox {

// {"error": {"errorCode", "message", "details"}}: what the API gateway itself answers. The message follows
// from the code. Source: NAVER Cloud API guide, "Common response status codes".
QByteArray gatewayErrorBody(Format format, const QString& code, const QString& details);

// {"responseError": {"returnCode", "returnMessage"}}: what the service behind the gateway answers.
QByteArray serviceErrorBody(Format format, const QString& code, const QString& message);

// True for the documented codes of the gateway (100, 200, 210, 300, 400, 410, 420, 430, 500, 510, 900).
bool isGatewayCode(QStringView code);

// The gateway code that the guide lists for an HTTP status; 900 (unexpected) for any other.
QString gatewayCodeFor(int httpStatus);

}  // namespace sharewarden::sandbox
