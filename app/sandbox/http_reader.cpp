// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/http_reader.h"

#include <algorithm>
#include <utility>

namespace sharewarden::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool isTokenByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenByte);
}

bool isVisibleAscii(QByteArrayView text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

bool isHeaderValueByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte == '\t' || (byte >= ' ' && byte != 0x7f);
}

bool mentions(QByteArrayView list, QByteArrayView word) {
    const QList<QByteArray> parts = list.toByteArray().split(',');
    return std::any_of(parts.begin(), parts.end(), [word](const QByteArray& part) {
        return part.trimmed().compare(word, Qt::CaseInsensitive) == 0;
    });
}

}  // namespace

HttpReader::HttpReader(Limits limits) : m_limits(limits) {
}

HttpReader::State HttpReader::fail(int status, const QString& why) {
    m_failure = {status, why};
    m_state = State::Failed;
    m_buffer.clear();
    return m_state;
}

HttpReader::State HttpReader::feed(QByteArrayView bytes) {
    if (m_state == State::Failed) {
        return m_state;
    }
    m_buffer.append(bytes);
    return m_state == State::Complete ? m_state : advance();
}

HttpReader::State HttpReader::advance() {
    if (m_bodyLength < 0) {
        while (m_buffer.startsWith("\r\n")) {  // RFC 9112, 2.2: empty lines before a request are skipped
            m_buffer.remove(0, 2);
            m_searchedTo = 0;
        }
        if (m_buffer.isEmpty() || m_buffer == "\r") {
            return m_state;
        }
        if (!isTokenByte(m_buffer.front())) {
            return fail(400, u"The first byte does not begin a request."_s);
        }
        const qsizetype end = m_buffer.indexOf("\r\n\r\n", std::max<qsizetype>(0, m_searchedTo - 3));
        const qsizetype headSize = end < 0 ? m_buffer.size() : end + 4;
        if (headSize > m_limits.headBytes) {
            return fail(431, u"Request line and headers are longer than %1 bytes."_s.arg(m_limits.headBytes));
        }
        if (end < 0) {
            m_searchedTo = m_buffer.size();
            return m_state;
        }
        const QByteArray head = m_buffer.left(end);
        m_buffer.remove(0, headSize);
        m_searchedTo = 0;
        if (!readHead(head) || !settleFraming()) {
            return m_state;
        }
    }
    if (m_buffer.size() < m_bodyLength) {
        return m_state;
    }
    m_request.body = m_buffer.left(m_bodyLength);
    m_buffer.remove(0, m_bodyLength);
    m_continueWished = false;
    m_state = State::Complete;
    return m_state;
}

HttpRequest HttpReader::take() {
    m_bodyLength = -1;
    m_state = State::NeedMore;
    return std::exchange(m_request, {});
}

bool HttpReader::takeContinueWish() {
    return std::exchange(m_continueWished, false);
}

bool HttpReader::readHead(QByteArrayView head) {
    bool first = true;
    while (true) {
        const qsizetype end = head.indexOf("\r\n");
        const QByteArrayView line = end < 0 ? head : head.first(end);
        if (!(first ? readRequestLine(line) : readHeaderLine(line))) {
            return false;
        }
        first = false;
        if (end < 0) {
            return true;
        }
        head = head.sliced(end + 2);
    }
}

bool HttpReader::readRequestLine(QByteArrayView line) {
    const qsizetype one = line.indexOf(' ');
    const qsizetype two = line.lastIndexOf(' ');
    if (one <= 0 || two <= one) {
        fail(400, u"The request line has not three parts."_s);
        return false;
    }
    const QByteArrayView method = line.first(one);
    const QByteArrayView target = line.sliced(one + 1, two - one - 1);
    const QByteArrayView version = line.sliced(two + 1);
    if (!isToken(method)) {
        fail(400, u"The method is not a token."_s);
        return false;
    }
    if (!target.startsWith('/') || !isVisibleAscii(target)) {
        fail(400, u"The target is not a path of visible ASCII characters."_s);
        return false;
    }
    if (version != "HTTP/1.1" && version != "HTTP/1.0") {
        const bool known = version.startsWith("HTTP/") && version.size() > 5;
        fail(known ? 505 : 400, u"The version is not HTTP/1.1."_s);
        return false;
    }
    if (method != "GET" && method != "POST") {
        fail(405, u"Only GET and POST are answered."_s);
        return false;
    }
    m_request.method = method.toByteArray();
    m_request.target = target.toByteArray();
    m_versionIs10 = version == "HTTP/1.0";
    return true;
}

bool HttpReader::readHeaderLine(QByteArrayView line) {
    if (m_request.headers.size() >= m_limits.headerCount) {
        fail(431, u"More than %1 headers."_s.arg(m_limits.headerCount));
        return false;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon))) {
        fail(400, u"A header line has no proper name."_s);
        return false;
    }
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (!std::all_of(value.begin(), value.end(), isHeaderValueByte)) {
        fail(400, u"A header value has control characters."_s);
        return false;
    }
    m_request.headers.append({line.first(colon).toByteArray(), value.toByteArray()});
    return true;
}

bool HttpReader::settleFraming() {
    int hosts = 0;
    QByteArray length;
    for (const HttpHeader& header : std::as_const(m_request.headers)) {
        if (header.name.compare("Host", Qt::CaseInsensitive) == 0) {
            ++hosts;
        } else if (header.name.compare("Content-Length", Qt::CaseInsensitive) == 0) {
            if (!length.isEmpty() && length != header.value) {
                fail(400, u"Two different Content-Length headers."_s);
                return false;
            }
            if (header.value.isEmpty() || !std::all_of(header.value.begin(), header.value.end(),
                                                       [](char c) { return c >= '0' && c <= '9'; })) {
                fail(400, u"Content-Length is not a number."_s);
                return false;
            }
            length = header.value;
        }
    }
    if (m_request.hasHeader("Transfer-Encoding")) {
        fail(length.isEmpty() ? 501 : 400, u"Transfer-Encoding is not supported."_s);
        return false;
    }
    if (hosts > 1 || (hosts == 0 && !m_versionIs10)) {
        fail(400, u"There must be one Host header."_s);
        return false;
    }
    if (length.isEmpty() && m_request.method == "POST") {
        fail(411, u"A POST needs a Content-Length."_s);
        return false;
    }
    bool isNumber = true;
    const qlonglong bytes = length.isEmpty() ? 0 : length.toLongLong(&isNumber);
    if (!isNumber || bytes > m_limits.bodyBytes) {
        fail(413, u"The body is longer than %1 bytes."_s.arg(m_limits.bodyBytes));
        return false;
    }
    const QByteArray connection = m_request.header("Connection");
    m_request.keepAlive = m_versionIs10 ? mentions(connection, "keep-alive") : !mentions(connection, "close");
    m_bodyLength = static_cast<qsizetype>(bytes);
    m_continueWished =
        bytes > 0 && m_request.header("Expect").compare("100-continue", Qt::CaseInsensitive) == 0;
    return true;
}

}  // namespace sharewarden::sandbox
