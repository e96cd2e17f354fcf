// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace sharewarden::sandbox {

struct HttpHeader {
    QByteArray name;
    QByteArray value;
};

// One request as it came off the wire. `target` is the raw request target, byte for byte: signatures are
// made over it, so nothing here decodes or normalises it.
struct HttpRequest {
    QByteArray method;
    QByteArray target;
    QList<HttpHeader> headers;
    QByteArray body;
    bool keepAlive = true;

    // The first header of that name (letter case ignored), or an empty value.
    QByteArray header(QByteArrayView name) const;
    bool hasHeader(QByteArrayView name) const;
    // The target up to the first '?'.
    QByteArray path() const;
    // The target after the first '?', without it.
    QByteArray query() const;
};

}  // namespace sharewarden::sandbox
