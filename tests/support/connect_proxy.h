// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

namespace sharewarden::test {

/// An HTTP proxy on 127.0.0.1 that makes tunnels and nothing else (RFC 9110, CONNECT). Every tunnel leads to
/// one port on 127.0.0.1, whatever name it is asked for, so that tests can use names that do not exist.
class ConnectProxy : public QObject {
public:
    struct Request {
        QByteArray target;  ///< host and port, as asked for
        QByteArray login;   ///< `user:password`; empty when none was given
        int status = 0;     ///< what it was answered with
    };

    explicit ConnectProxy(quint16 destination);

    quint16 port() const { return m_server.serverPort(); }
    /// Asks for this with Basic authentication (RFC 7617); closes the connection with the question or keeps
    /// it.
    void demand(const QByteArray& login, bool closesAfterwards = false);
    /// Answers every CONNECT so; 0 closes the connection instead.
    void refuseWith(int status) { m_refusal = status; }
    void listenNoMore() { m_server.close(); }

    int connections() const { return m_connections; }
    int tunnels() const { return m_tunnels; }
    const QList<Request>& requests() const { return m_requests; }
    /// How often a user name and a password were sent.
    int logins() const;

private:
    void serve(QTcpSocket* client);
    void answer(QTcpSocket* client, const QByteArray& head);
    void tunnel(QTcpSocket* client);

    QTcpServer m_server;
    quint16 m_destination;
    QByteArray m_demanded;
    bool m_closes = false;
    int m_refusal = -1;
    int m_connections = 0;
    int m_tunnels = 0;
    QList<Request> m_requests;
};

}  // namespace sharewarden::test
