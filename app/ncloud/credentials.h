// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <memory>

class QDebug;

namespace sharewarden::ncloud {

/// A secret key in memory. It can sign and be handed to a keychain; it cannot be printed, compared or
/// converted by accident. Copies share one buffer, which is overwritten when the last copy goes.
class SecretKey {
public:
    SecretKey() = default;
    explicit SecretKey(QByteArray bytes);

    bool isEmpty() const { return !m_bytes || m_bytes->isEmpty(); }

    /// HMAC-SHA256 of `message` under this key, 32 bytes.
    QByteArray hmacSha256(QByteArrayView message) const;

    /// The key itself, for the keychain alone.
    const QByteArray& reveal() const;

private:
    std::shared_ptr<QByteArray> m_bytes;
};

QDebug operator<<(QDebug, const SecretKey&) = delete;

/// What a request is signed with.
struct Credentials {
    QString accessKey;
    SecretKey secret;
};

}  // namespace sharewarden::ncloud
