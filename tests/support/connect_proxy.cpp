// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/connect_proxy.h"

#include <QTcpSocket>
#include <QtGlobal>
#include <algorithm>
#include <memory>

namespace sharewarden::test {
namespace {

QByteArray header(const QByteArray& head, const QByteArray& name) {
    for (const QByteArray& line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

}  // namespace

ConnectProxy::ConnectProxy(quint16 destination) : m_destination(destination) {
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* client = m_server.nextPendingConnection())
            serve(client);
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
}

void ConnectProxy::demand(const QByteArray& login, bool closesAfterwards) {
    m_demanded = login;
    m_closes = closesAfterwards;
}

int ConnectProxy::logins() const {
    return static_cast<int>(std::count_if(m_requests.begin(), m_requests.end(),
                                          [](const Request& request) { return !request.login.isEmpty(); }));
}

void ConnectProxy::serve(QTcpSocket* client) {
    ++m_connections;
    const auto head = std::make_shared<QByteArray>();
    client->setParent(this);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    // Its own reader ends when the tunnel begins.
    connect(client, &QTcpSocket::readyRead, client, [this, client, head] {
        if (client->property("tunnel").toBool())
            return;
        *head += client->readAll();
        const qsizetype end = head->indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray whole = head->left(end);
        head->clear();
        answer(client, whole);
    });
}

void ConnectProxy::answer(QTcpSocket* client, const QByteArray& head) {
    Request request;
    const QByteArray line = head.left(head.indexOf("\r\n"));
    request.target = line.split(' ').value(1);
    const QByteArray authorization = header(head, "Proxy-Authorization");
    if (authorization.startsWith("Basic "))
        request.login = QByteArray::fromBase64(authorization.mid(6));
    if (!line.startsWith("CONNECT "))
        request.status = 405;
    else if (m_refusal >= 0)
        request.status = m_refusal;
    else if (!m_demanded.isEmpty() && request.login != m_demanded)
        request.status = 407;
    else
        request.status = 200;
    m_requests.append(request);
    if (request.status == 200) {
        tunnel(client);
    } else if (request.status == 0) {
        client->abort();
    } else {
        QByteArray text = "HTTP/1.1 " + QByteArray::number(request.status) + " No\r\nContent-Length: 0\r\n";
        if (request.status == 407)
            text += "Proxy-Authenticate: Basic realm=\"office\"\r\n";
        if (m_closes)
            text += "Proxy-Connection: close\r\n";
        client->write(text + "\r\n");
        if (m_closes)
            client->disconnectFromHost();
    }
}

void ConnectProxy::tunnel(QTcpSocket* client) {
    ++m_tunnels;
    client->setProperty("tunnel", true);
    auto* server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, client, [client, server] {
        client->write("HTTP/1.1 200 Connection established\r\n\r\n");
        const QByteArray early = client->readAll();
        if (!early.isEmpty())
            server->write(early);
        connect(client, &QTcpSocket::readyRead, server,
                [client, server] { server->write(client->readAll()); });
    });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress::LocalHost, m_destination);
}

}  // namespace sharewarden::test
