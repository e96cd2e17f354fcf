// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/recorded_server.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTextStream>
#include <functional>

#include "tests/bench/bench.h"

namespace sharewarden::bench {
namespace {

using namespace Qt::StringLiterals;

QString serveOption() {
    return u"--serve"_s;
}

void answer(QTcpSocket* socket, const QHash<QByteArray, QByteArray>& bodies, const QByteArray& head) {
    const QByteArray target = head.split(' ').value(1);
    const auto found = bodies.constFind(target);
    require(found != bodies.constEnd(), u"a target that was not recorded: "_s + QString::fromLatin1(target));
    QByteArray start = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ";
    start += QByteArray::number(found->size()) + "\r\n\r\n";
    socket->write(start);
    socket->write(*found);
}

}  // namespace

QCoro::Task<Result<ncloud::HttpAnswer>> RecordingTransport::send(ncloud::HttpRequest request,
                                                                 std::stop_token stop) {
    const ncloud::HttpRequest sent = request;
    Result<ncloud::HttpAnswer> answer = co_await m_network.send(std::move(request), stop);
    if (answer)
        m_calls.append({sent, answer->body});
    co_return answer;
}

RecordedServer::RecordedServer(const QList<RecordedCall>& calls) {
    const QString name = folder() + u"/recorded-answers"_s;
    QFile file(name);
    require(file.open(QIODevice::WriteOnly), name);
    QDataStream out(&file);
    for (const RecordedCall& call : calls)
        out << call.request.target << call.body;
    file.close();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), {serveOption(), name});
    QByteArray line;
    while (!line.endsWith('\n')) {
        require(m_process.waitForReadyRead(30'000), u"the server of recorded answers does not start"_s);
        line += m_process.readAllStandardOutput();
    }
    m_url = QUrl(QString::fromLatin1(line.trimmed()));
    QFile::remove(name);
}

RecordedServer::~RecordedServer() {
    m_process.terminate();
    m_process.waitForFinished();
}

bool RecordedServer::isAskedTo(const QStringList& arguments) {
    return arguments.value(1) == serveOption();
}

int RecordedServer::serve(const QString& file) {
    QHash<QByteArray, QByteArray> bodies;
    QFile in(file);
    require(in.open(QIODevice::ReadOnly), file);
    QDataStream stream(&in);
    while (!stream.atEnd()) {
        QByteArray target;
        QByteArray body;
        stream >> target >> body;
        bodies.insert(target, body);
    }
    QTcpServer server;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        while (QTcpSocket* socket = server.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            // A client of ours sends one request and waits for its answer.
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, &bodies] {
                if (socket->peek(socket->bytesAvailable()).contains("\r\n\r\n"))
                    answer(socket, bodies, socket->readAll());
            });
        }
    });
    require(server.listen(QHostAddress::LocalHost), u"no loopback port"_s);
    QTextStream(stdout) << u"http://127.0.0.1:%1"_s.arg(server.serverPort()) << Qt::endl;
    return QCoreApplication::exec();
}

qint64 fetchAll(const QList<RecordedCall>& calls, const QUrl& base, int atOnce) {
    QNetworkAccessManager manager;
    QEventLoop loop;
    qsizetype next = 0;
    int underWay = 0;
    qint64 bytes = 0;
    const std::function<void()> sendOne = [&] {
        if (next == calls.size()) {
            if (underWay == 0)
                loop.quit();
            return;
        }
        const ncloud::HttpRequest& wanted = calls.at(next++).request;
        QNetworkRequest request(QUrl::fromEncoded(base.toEncoded() + wanted.target, QUrl::StrictMode));
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        for (const auto& [name, value] : wanted.headers)
            request.setRawHeader(name, value);
        ++underWay;
        QNetworkReply* reply = manager.get(request);
        QObject::connect(reply, &QNetworkReply::readyRead, reply,
                         [reply, &bytes] { bytes += reply->skip(reply->bytesAvailable()); });
        QObject::connect(reply, &QNetworkReply::finished, reply, [reply, &bytes, &underWay, &sendOne] {
            require(reply->error() == QNetworkReply::NoError, reply->errorString());
            bytes += reply->skip(reply->bytesAvailable());
            reply->deleteLater();
            --underWay;
            sendOne();
        });
    };
    for (int i = 0; i < atOnce; ++i)
        sendOne();
    if (underWay > 0)
        loop.exec();
    return bytes;
}

}  // namespace sharewarden::bench
