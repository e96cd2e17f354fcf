// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/seal.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <array>

namespace sharewarden {
namespace {

constexpr QLatin1String sealField("seal");
constexpr QLatin1String keyField("key");
constexpr QLatin1String macField("mac");

QByteArray fromHex(const QByteArray& text, qsizetype bytes) {
    const QByteArray read = QByteArray::fromHex(text);
    return read.size() == bytes && read.toHex() == text ? read : QByteArray();
}

}  // namespace

SealKey SealKey::random() {
    std::array<quint32, byteCount / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return SealKey(QByteArray(reinterpret_cast<const char*>(words.data()), byteCount));
}

std::optional<SealKey> SealKey::fromText(const QByteArray& text) {
    QByteArray bytes = fromHex(text, byteCount);
    return bytes.isEmpty() ? std::nullopt : std::optional(SealKey(std::move(bytes)));
}

QString SealKey::id() const {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("sharewarden journal seal key\n"));
    hash.addData(m_bytes);
    return QString::fromLatin1(hash.result().toHex().left(16));
}

QByteArray SealKey::mac(const QByteArray& previousHash, const QByteArray& entryText) const {
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_bytes);
    code.addData(previousHash);
    code.addData(entryText);
    return code.result();
}

std::optional<Seal> sealIn(const QJsonObject& body) {
    const QJsonObject seal = body.value(sealField).toObject();
    const QString key = seal.value(keyField).toString();
    const QByteArray mac = fromHex(seal.value(macField).toString().toLatin1(), 32);
    if (key.isEmpty() || mac.isEmpty())
        return std::nullopt;
    return Seal{key, mac};
}

QJsonObject withSeal(QJsonObject body, const Seal& seal) {
    body.insert(sealField,
                QJsonObject{{keyField, seal.key}, {macField, QString::fromLatin1(seal.mac.toHex())}});
    return body;
}

QJsonObject withoutSeal(QJsonObject body) {
    body.remove(sealField);
    return body;
}

}  // namespace sharewarden
