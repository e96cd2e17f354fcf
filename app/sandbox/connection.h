// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include "app/sandbox/delivery.h"
#include "app/sandbox/http_reader.h"

namespace sharewarden::sandbox {

// One client connection. Hands out one request at a time and carries one delivery at a time; what the client
// sends meanwhile waits. Deletes itself when the socket is gone.
class Connection : public QObject {
    Q_OBJECT
public:
    // Takes the socket over.
    Connection(QTcpSocket* socket, QObject* parent);

    void deliver(const Delivery& delivery);

Q_SIGNALS:
    void requestRead(const sharewarden::sandbox::HttpRequest& request);
    // The bytes are no request; after the answer the connection is to be closed.
    void requestBroken(int status, const QString& why);

private:
    void read();
    void look();
    void start();
    void pump();
    void finish();

    QTcpSocket* m_socket;
    HttpReader m_reader;
    Delivery m_delivery;
    QTimer m_timer;
    qsizetype m_sent = 0;
    bool m_busy = false;     // a request is being answered
    bool m_sending = false;  // its delivery is on the way
};

}  // namespace sharewarden::sandbox
