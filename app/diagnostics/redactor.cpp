// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/diagnostics/redactor.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace sharewarden {
namespace {

constexpr qsizetype shortestNeedle = 6;

// The part of a base64 text that is the same whatever stands around the secret, when it begins `before` bytes
// (0, 1 or 2) after a multiple of three.
QByteArray base64Core(const QByteArray& secret, int before) {
    const QByteArray padded = QByteArray(before, 'x') + secret;
    const QByteArray encoded = padded.toBase64(QByteArray::OmitTrailingEquals);
    const qsizetype first = before == 0 ? 0 : before + 1;
    const qsizetype whole = (before + secret.size()) / 3 * 4;
    return encoded.mid(first, whole - first);
}

QByteArray urlSafe(QByteArray base64) {
    return base64.replace('+', '-').replace('/', '_');
}

const QString& removed() {
    static const QString text = QStringLiteral("[removed]");
    return text;
}

}  // namespace

void Redactor::add(const ncloud::SecretKey& secret) {
    const QByteArray& bytes = secret.reveal();
    if (bytes.size() < shortestSecret)
        return;
    std::vector<QByteArray> needles{bytes, bytes.toPercentEncoding(), bytes.toBase64(),
                                    urlSafe(bytes.toBase64())};
    for (int before = 0; before < 3; ++before) {
        const QByteArray core = base64Core(bytes, before);
        if (core.size() >= shortestNeedle) {
            needles.push_back(core);
            needles.push_back(urlSafe(core));
        }
    }
    for (QByteArray& needle : needles) {
        const bool known = std::any_of(m_needles.begin(), m_needles.end(),
                                       [&](const auto& other) { return other.reveal() == needle; });
        if (!known)
            m_needles.emplace_back(std::move(needle));
    }
    // Longest first: a whole base64 text and not its core with the rest left over.
    std::sort(m_needles.begin(), m_needles.end(),
              [](const auto& a, const auto& b) { return a.reveal().size() > b.reveal().size(); });
}

QString Redactor::clean(const QString& text) const {
    QByteArray bytes = text.toUtf8();
    for (const ncloud::SecretKey& needle : m_needles)
        bytes.replace(needle.reveal(), removed().toUtf8());
    QString cleaned = QString::fromUtf8(bytes);
    // A header with its value, as it is written in a request or as a pair in a list.
    static const QRegularExpression header(
        QStringLiteral(
            R"re(((?:x-ncp-(?:apigw-signature|iam-access-key)|(?:proxy-)?authorization|(?:set-)?cookie))re"
            R"re([\w-]*["']?\s*[:=,]\s*)[^\r\n]+)re"),
        QRegularExpression::CaseInsensitiveOption);
    cleaned.replace(header, QStringLiteral("\\1") + removed());
    // HMAC-SHA256 in base64: 43 letters and an equals sign, which may be percent-encoded.
    static const QRegularExpression signature(
        QStringLiteral(R"((?<![A-Za-z0-9+/])(?:[A-Za-z0-9+/]|%2B|%2F){43}(?:=|%3D))"),
        QRegularExpression::CaseInsensitiveOption);
    cleaned.replace(signature, removed());
    return cleaned;
}

}  // namespace sharewarden
