// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/ncloud/credentials.h"

#include <QMessageAuthenticationCode>

namespace sharewarden::ncloud {

SecretKey::SecretKey(QByteArray bytes)
    : m_bytes(new QByteArray(std::move(bytes)), [](QByteArray* buffer) {
          buffer->detach();
          volatile char* p = buffer->data();
          for (qsizetype i = 0; i < buffer->size(); ++i)
              p[i] = 0;
          delete buffer;
      }) {
}

QByteArray SecretKey::hmacSha256(QByteArrayView message) const {
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, reveal());
    code.addData(message.data(), message.size());
    return code.result();
}

const QByteArray& SecretKey::reveal() const {
    static const QByteArray empty;
    return m_bytes ? *m_bytes : empty;
}

}  // namespace sharewarden::ncloud
