// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

#include "app/base/error.h"
#include "app/ncloud/client.h"

namespace sharewarden {

/// Where and when an error was met. What is empty is left out.
struct ErrorPlace {
    QString what;  ///< the task, as the person knows it: “Scan”
    QDateTime when;
    QString account;  ///< its name
    QString region;
    QString family;
    std::optional<ncloud::CallRecord> call;
};

/// The text behind “Copy Details”: several lines for a colleague or for NAVER Cloud's support, with nothing
/// secret in them.
QString errorDetails(const Error& error, const ErrorPlace& place);

/// Program and system, with their versions, as the last line of such a text.
QString programLine();

}  // namespace sharewarden
