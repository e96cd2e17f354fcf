// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/ncloud/target.h"

namespace sharewarden::ncloud {

QByteArray percentEncode(const QString& text) {
    // toPercentEncoding leaves exactly the unreserved set of RFC 3986 as it is.
    return text.toUtf8().toPercentEncoding();
}

bool isEncodable(const QString& text) {
    return text.isValidUtf16();
}

Query& Query::add(const char* name, const QString& value) {
    if (!m_encoded.isEmpty())
        m_encoded += '&';
    m_encoded += name;
    m_encoded += '=';
    m_encoded += percentEncode(value);
    return *this;
}

Query& Query::addList(const char* name, const QStringList& values) {
    for (qsizetype i = 0; i < values.size(); ++i)
        add(QByteArray(name).append('.').append(QByteArray::number(i + 1)).constData(), values[i]);
    return *this;
}

QByteArray Query::encoded() const {
    return m_encoded;
}

RequestTarget::RequestTarget(QByteArray path, const Query& query) : m_bytes(std::move(path)) {
    if (const QByteArray text = query.encoded(); !text.isEmpty())
        m_bytes += '?' + text;
}

}  // namespace sharewarden::ncloud
