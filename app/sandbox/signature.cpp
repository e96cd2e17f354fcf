// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/signature.h"

#include <QMessageAuthenticationCode>

namespace sharewarden::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool sameBytes(const QByteArray& a, const QByteArray& b) {
    if (a.size() != b.size()) {
        return false;
    }
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        difference |= a.at(i) ^ b.at(i);
    }
    return difference == 0;
}

}  // namespace

QByteArray signatureOf(const KeyPair& keys, QByteArrayView method, QByteArrayView target,
                       QByteArrayView timestamp) {
    QByteArray message;
    message.append(method).append(' ').append(target).append('\n');
    message.append(timestamp).append('\n').append(keys.accessKey);
    return QMessageAuthenticationCode::hash(message, keys.secretKey, QCryptographicHash::Sha256).toBase64();
}

Authentication authenticate(const HttpRequest& request, const KeyPair& keys, qint64 nowMs) {
    const QByteArray timestamp = request.header("x-ncp-apigw-timestamp");
    const QByteArray accessKey = request.header("x-ncp-iam-access-key");
    const QByteArray v2 = request.header("x-ncp-apigw-signature-v2");
    const QByteArray signature = v2.isEmpty() ? request.header("x-ncp-apigw-signature-v1") : v2;
    if (timestamp.isEmpty() || accessKey.isEmpty() || signature.isEmpty()) {
        return Authentication::MissingHeader;
    }
    bool isNumber = false;
    const qint64 sentMs = timestamp.toLongLong(&isNumber);
    constexpr qint64 toleranceMs = std::chrono::milliseconds(kClockTolerance).count();
    if (!isNumber || sentMs < 0 || sentMs > nowMs + toleranceMs || sentMs < nowMs - toleranceMs) {
        return Authentication::TimestampRefused;
    }
    if (!sameBytes(accessKey, keys.accessKey)) {
        return Authentication::UnknownKey;
    }
    const QByteArray expected = signatureOf(keys, request.method, request.target, timestamp);
    return sameBytes(signature, expected) ? Authentication::Accepted : Authentication::WrongSignature;
}

QString detailsOf(Authentication outcome) {
    switch (outcome) {
        case Authentication::Accepted:
            return {};
        case Authentication::MissingHeader:
            return u"Authentication information are missing."_s;
        case Authentication::UnknownKey:
            return u"Invalid authentication information."_s;
        case Authentication::TimestampRefused:
            return u"Expired timestamp."_s;
        case Authentication::WrongSignature:
            return u"Invalid signature."_s;
    }
    return {};
}

}  // namespace sharewarden::sandbox
