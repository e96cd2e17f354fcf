// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/raw_server.h"

#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtGlobal>

namespace sharewarden::test {

RawServer::RawServer(Reply reply, std::optional<QSslConfiguration> tls)
    : m_reply(std::move(reply)), m_tls(tls.has_value()) {
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket* socket = m_server->nextPendingConnection())
            serve(socket);
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
}

RawServer::~RawServer() = default;

QUrl RawServer::url() const {
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server->serverPort());
    return url;
}

QByteArray RawServer::target(qsizetype index) const {
    const QByteArray line = m_requests.at(index).left(m_requests.at(index).indexOf("\r\n"));
    return line.split(' ').at(1);
}

QByteArray RawServer::json(const QByteArray& body, const QByteArray& extraHeaders) {
    QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ";
    answer += QByteArray::number(body.size()) + "\r\n" + extraHeaders + "\r\n" + body;
    return answer;
}

void RawServer::serve(QTcpSocket* socket) {
    auto pending = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, pending] {
        *pending += socket->readAll();
        for (qsizetype end; (end = pending->indexOf("\r\n\r\n")) >= 0;) {
            m_requests.append(pending->left(end + 4));
            pending->remove(0, end + 4);
            m_reply(socket, static_cast<int>(m_requests.size()));
            Q_EMIT requestReceived();
        }
    });
}

}  // namespace sharewarden::test
