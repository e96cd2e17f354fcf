// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>
#include <functional>
#include <memory>
#include <optional>

class QTcpServer;
class QTcpSocket;

namespace sharewarden::test {

/// A server on 127.0.0.1 that keeps every request's bytes as they came and answers as the test says: for wire
/// faults that a well-behaved server library would hide.
class RawServer : public QObject {
    Q_OBJECT
public:
    /// Called with the number of the request (from 1) when its head is complete.
    using Reply = std::function<void(QTcpSocket* socket, int request)>;

    explicit RawServer(Reply reply, std::optional<QSslConfiguration> tls = {});
    ~RawServer() override;

    QUrl url() const;
    /// The raw heads, in the order of arrival.
    const QList<QByteArray>& requests() const { return m_requests; }
    /// The request target of request `index`, byte for byte.
    QByteArray target(qsizetype index) const;

    static QByteArray json(const QByteArray& body, const QByteArray& extraHeaders = {});

Q_SIGNALS:
    void requestReceived();

private:
    void serve(QTcpSocket* socket);

    Reply m_reply;
    bool m_tls;
    std::unique_ptr<QTcpServer> m_server;
    QList<QByteArray> m_requests;
};

}  // namespace sharewarden::test
