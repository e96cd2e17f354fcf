// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/http_request.h"

namespace sharewarden::sandbox {

// Reads HTTP/1.1 (and 1.0) requests out of a stream of bytes, however they are cut into pieces.
//
// Strict on purpose, because what it reads is compared with what was signed: CRLF line ends, one space
// between the parts of the request line, an origin-form target of visible ASCII, no folded headers,
// Content-Length bodies only. Everything is bounded; what is not a request ends in `Failed` with the HTTP
// status to answer, and the reader takes nothing more after that.
class HttpReader {
public:
    struct Limits {
        qsizetype headBytes = 64 * 1024;  // request line and headers
        qsizetype headerCount = 100;
        qsizetype bodyBytes = 1024 * 1024;
    };
    enum class State { NeedMore, Complete, Failed };
    struct Failure {
        int status = 0;  // 400, 405, 411, 413, 431, 501 or 505
        QString why;
    };

    HttpReader() = default;
    explicit HttpReader(Limits limits);

    // Takes more bytes. On `Complete`, call `take()`; feed with nothing to look for the next request in
    // bytes that came along.
    State feed(QByteArrayView bytes);
    HttpRequest take();
    const Failure& failure() const { return m_failure; }
    // True once for each request that asked for "100 Continue" and whose body has not come yet.
    bool takeContinueWish();
    // Bytes held back that belong to no finished request.
    qsizetype pendingBytes() const { return m_buffer.size(); }

private:
    State advance();
    State fail(int status, const QString& why);
    bool readHead(QByteArrayView head);
    bool readRequestLine(QByteArrayView line);
    bool readHeaderLine(QByteArrayView line);
    bool settleFraming();

    Limits m_limits;
    QByteArray m_buffer;
    HttpRequest m_request;
    Failure m_failure;
    State m_state = State::NeedMore;
    qsizetype m_searchedTo = 0;
    qsizetype m_bodyLength = -1;  // -1: the head is not read yet
    bool m_versionIs10 = false;
    bool m_continueWished = false;
};

}  // namespace sharewarden::sandbox
