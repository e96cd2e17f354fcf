// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QSslSocket>
#include <memory>

#include "app/sandbox/gateway.h"
#include "app/sandbox/signature.h"

// A raw client of the sandbox: it sends the bytes it is given and keeps the bytes it gets. Wait with QTRY_…
// until `hasAnswer()` or `isClosed()`.
class SandboxWire {
public:
    explicit SandboxWire(const QUrl& url) : m_socket(std::make_unique<QSslSocket>()) {
        m_socket->setPeerVerifyMode(QSslSocket::VerifyNone);
        QObject::connect(m_socket.get(), &QSslSocket::readyRead, m_socket.get(),
                         [this] { m_received += m_socket->readAll(); });
        const auto port = static_cast<quint16>(url.port());
        if (url.scheme() == QLatin1String("https")) {
            m_socket->connectToHostEncrypted(url.host(), port);
        } else {
            m_socket->connectToHost(url.host(), port);
        }
    }

    void send(const QByteArray& bytes) { m_socket->write(bytes); }

    // A request signed with the gateway's keys. `extra` are whole header lines.
    static QByteArray signedRequest(const sharewarden::sandbox::Gateway& gateway, const QByteArray& target,
                                    const QByteArray& method = "GET", const QByteArray& body = {},
                                    const QByteArray& extra = {}) {
        const QByteArray timestamp = QByteArray::number(QDateTime::currentMSecsSinceEpoch());
        const sharewarden::sandbox::KeyPair keys{gateway.accessKey(), gateway.secretKey()};
        QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
        request +=
            "x-ncp-apigw-timestamp: " + timestamp + "\r\nx-ncp-iam-access-key: " + keys.accessKey + "\r\n";
        request += "x-ncp-apigw-signature-v2: " +
                   sharewarden::sandbox::signatureOf(keys, method, target, timestamp) + "\r\n" + extra;
        if (method == "POST") {
            request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        }
        request += "\r\n" + body;
        return request;
    }

    const QByteArray& received() const { return m_received; }
    void forget() { m_received.clear(); }
    bool isClosed() const { return m_socket->state() == QAbstractSocket::UnconnectedState; }
    bool isConnected() const {
        return m_socket->state() == QAbstractSocket::ConnectedState &&
               (m_socket->mode() == QSslSocket::UnencryptedMode || m_socket->isEncrypted());
    }
    // A whole answer has come: head, and as much body as Content-Length says.
    bool hasAnswer() const {
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        return end >= 0 && m_received.size() - end - 4 >= header("Content-Length").toLongLong();
    }
    int status() const { return m_received.mid(9, 3).toInt(); }
    QByteArray body() const {
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        return end < 0 ? QByteArray() : m_received.mid(end + 4);
    }
    QByteArray header(const QByteArray& name) const {
        const QByteArray head = m_received.left(m_received.indexOf("\r\n\r\n"));
        for (const QByteArray& line : head.split('\n')) {
            const QByteArray start = name.toLower() + ':';
            if (line.toLower().startsWith(start)) {
                return line.mid(start.size()).trimmed();
            }
        }
        return {};
    }

private:
    std::unique_ptr<QSslSocket> m_socket;
    QByteArray m_received;
};
