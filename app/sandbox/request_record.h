// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QStringList>

#include "app/sandbox/http_request.h"
#include "app/sandbox/signature.h"

namespace sharewarden::sandbox {

// One request that the gateway received, and what became of it.
struct RequestRecord {
    qint64 number = 0;  // from 1, in order of arrival
    qint64 timeMs = 0;  // gateway clock, epoch milliseconds
    HttpRequest request;
    QString action;  // "" when the path is none of ours
    QString region;
    QString image;        // the image that a write names
    QStringList targets;  // the login IDs that a write names
    Authentication authentication = Authentication::MissingHeader;
    int status = 0;        // HTTP status of the answer; 0: none is sent
    bool applied = false;  // a write was carried out
    QString fault;         // the rule that acted
};

}  // namespace sharewarden::sandbox

Q_DECLARE_METATYPE(sharewarden::sandbox::RequestRecord)
