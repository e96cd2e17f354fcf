// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <chrono>

#include "app/sandbox/http_request.h"

namespace sharewarden::sandbox {

// What goes down the wire for one request, and how.
struct Delivery {
    enum class Manner { Send, Drop, Hang };
    Manner manner = Manner::Send;
    QByteArray bytes;
    qint64 paddingBytes = 0;  // spaces sent after `bytes`
    bool closeAfter = false;
    std::chrono::milliseconds delay{0};
    std::chrono::milliseconds pieceEvery{0};  // 0: as fast as it goes
    int pieceBytes = 64;
};

// An HTTP answer before it is put into bytes.
struct Answer {
    int status = 200;
    QByteArray contentType;
    QList<HttpHeader> headers;
    QByteArray body;
};

// The head of the answer, up to and with the empty line. `length` is what Content-Length says; -1 leaves the
// header out. `nowMs` goes into Date.
QByteArray answerHead(const Answer& answer, qint64 length, bool keepAlive, qint64 nowMs);

}  // namespace sharewarden::sandbox
