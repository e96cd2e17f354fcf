// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <utility>
#include <vector>

namespace sharewarden::ncloud {

/// UTF-8, with every byte outside `A-Z a-z 0-9 - . _ ~` as `%XX` in capitals. Text that is not valid UTF-16
/// has no such form; isEncodable() tells.
QByteArray percentEncode(const QString& text);
bool isEncodable(const QString& text);

/// Collects query parameters in the order in which they will travel.
class Query {
public:
    Query& add(const char* name, const QString& value);
    /// `name.1`, `name.2`, …
    Query& addList(const char* name, const QStringList& values);
    /// Encoded, without a leading `?`.
    QByteArray encoded() const;

private:
    QByteArray m_encoded;
};

/// Path and query exactly as they travel: the bytes that are signed are the bytes that are sent.
class RequestTarget {
public:
    RequestTarget() = default;
    explicit RequestTarget(QByteArray path, const Query& query = {});
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

}  // namespace sharewarden::ncloud
