// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace sharewarden {

/// The secret that seals entries: without it nobody can write an entry that passes for a sealed one, not even
/// by writing the whole journal anew. It lives in the keychain. Cannot be printed or compared by accident.
class SealKey {
public:
    static constexpr qsizetype byteCount = 32;

    /// From the system's source of randomness.
    static SealKey random();
    /// Nothing when these are not 64 hexadecimal digits, the form that revealed() gives.
    static std::optional<SealKey> fromText(const QByteArray& text);

    /// For the keychain and nothing else.
    QByteArray revealed() const { return m_bytes.toHex(); }
    /// Names the key without telling anything about it: 16 hexadecimal digits.
    QString id() const;
    /// HMAC-SHA256, 32 bytes.
    QByteArray mac(const QByteArray& previousHash, const QByteArray& entryText) const;

private:
    explicit SealKey(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    QByteArray m_bytes;
};

/// What an entry's body says of its seal: the field `seal`, `{"key": id, "mac": hexadecimal}`.
struct Seal {
    QString key;
    QByteArray mac;  ///< 32 bytes
};
std::optional<Seal> sealIn(const QJsonObject& body);
QJsonObject withSeal(QJsonObject body, const Seal& seal);
QJsonObject withoutSeal(QJsonObject body);

}  // namespace sharewarden
