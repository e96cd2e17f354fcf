// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/ncloud/signer.h"

namespace sharewarden::ncloud {

SignedHeaders sign(const QByteArray& method, const RequestTarget& target, const QDateTime& moment,
                   const Credentials& credentials) {
    SignedHeaders headers;
    headers.timestamp = QByteArray::number(moment.toMSecsSinceEpoch());
    headers.accessKey = credentials.accessKey.toUtf8();
    QByteArray message = method;
    message += ' ';
    message += target.bytes();
    message += '\n';
    message += headers.timestamp;
    message += '\n';
    message += headers.accessKey;
    headers.signature = credentials.secret.hmacSha256(message).toBase64();
    return headers;
}

}  // namespace sharewarden::ncloud
