// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/connection.h"

#include <algorithm>

namespace sharewarden::sandbox {

namespace {
// While a request is being answered, no more than this is read ahead.
constexpr qint64 kReadAheadBytes = 256 * 1024;
constexpr qint64 kPaddingPiece = 64 * 1024;
}  // namespace

Connection::Connection(QTcpSocket* socket, QObject* parent) : QObject(parent), m_socket(socket) {
    m_socket->setParent(this);
    m_socket->setReadBufferSize(kReadAheadBytes);
    m_timer.setSingleShot(true);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::pump);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_sending ? pump() : start(); });
    // Bytes may have come before anyone listened.
    QTimer::singleShot(0, this, &Connection::read);
}

void Connection::read() {
    if (!m_busy) {
        look();
    }
}

void Connection::look() {
    const HttpReader::State state = m_reader.feed(m_socket->readAll());
    if (m_reader.takeContinueWish()) {
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
    if (state == HttpReader::State::Complete) {
        m_busy = true;
        Q_EMIT requestRead(m_reader.take());
    } else if (state == HttpReader::State::Failed) {
        m_busy = true;
        Q_EMIT requestBroken(m_reader.failure().status, m_reader.failure().why);
    }
}

void Connection::deliver(const Delivery& delivery) {
    m_delivery = delivery;
    m_sent = 0;
    if (delivery.delay.count() > 0) {
        m_timer.start(delivery.delay);
    } else {
        start();
    }
}

void Connection::start() {
    if (m_delivery.manner == Delivery::Manner::Drop) {
        m_socket->abort();
    } else if (m_delivery.manner == Delivery::Manner::Send) {
        m_sending = true;
        pump();
    }
}

void Connection::pump() {
    if (!m_sending || m_timer.isActive()) {
        return;
    }
    if (m_sent < m_delivery.bytes.size()) {
        const bool inPieces = m_delivery.pieceEvery.count() > 0;
        const qsizetype left = m_delivery.bytes.size() - m_sent;
        const qsizetype size = inPieces ? std::min<qsizetype>(left, m_delivery.pieceBytes) : left;
        const QByteArray piece = m_delivery.bytes.mid(m_sent, size);
        m_sent += size;
        if (inPieces && m_sent < m_delivery.bytes.size()) {
            m_timer.start(m_delivery.pieceEvery);
        }
        m_socket->write(piece);
        if (m_timer.isActive() || m_socket->bytesToWrite() > 0) {
            return;  // goes on with the timer, or when these bytes are written
        }
    }
    if (m_delivery.paddingBytes > 0) {
        if (m_socket->bytesToWrite() < kPaddingPiece) {
            const qint64 size = std::min(m_delivery.paddingBytes, kPaddingPiece);
            m_delivery.paddingBytes -= size;
            m_socket->write(QByteArray(size, ' '));
        }
        return;
    }
    finish();
}

void Connection::finish() {
    m_sending = false;
    if (m_delivery.closeAfter) {
        m_socket->disconnectFromHost();  // what is written still goes out
        return;
    }
    m_busy = false;
    look();
}

}  // namespace sharewarden::sandbox
