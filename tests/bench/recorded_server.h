// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QProcess>
#include <QUrl>

#include "app/ncloud/network_transport.h"

namespace sharewarden::bench {

/// A request as it was sent, and the bytes that came back.
struct RecordedCall {
    ncloud::HttpRequest request;
    QByteArray body;
};

/// Sends what it is given and keeps it.
class RecordingTransport final : public ncloud::Transport {
public:
    QCoro::Task<Result<ncloud::HttpAnswer>> send(ncloud::HttpRequest request, std::stop_token stop) override;
    const QList<RecordedCall>& calls() const { return m_calls; }

private:
    ncloud::NetworkTransport m_network;
    QList<RecordedCall> m_calls;
};

/// This program once more, as a server that looks up the bytes of a target and sends them: what any server
/// costs at least.
class RecordedServer {
public:
    explicit RecordedServer(const QList<RecordedCall>& calls);
    ~RecordedServer();
    Q_DISABLE_COPY_MOVE(RecordedServer)

    QUrl url() const { return m_url; }

    /// What the other process does: main() calls it when it is asked to. Does not return.
    static int serve(const QString& file);
    static bool isAskedTo(const QStringList& arguments);

private:
    QProcess m_process;
    QUrl m_url;
};

/// The same requests by QNetworkAccessManager alone, so many at once; the bytes are thrown away. Gives their
/// number.
qint64 fetchAll(const QList<RecordedCall>& calls, const QUrl& base, int atOnce);

}  // namespace sharewarden::bench
