// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include "app/sandbox/estate.h"
#include "app/sandbox/fault_rule.h"
#include "app/sandbox/request_record.h"
#include "app/sandbox/service.h"
#include "app/sandbox/signature.h"

class QTcpServer;

namespace sharewarden::sandbox {

class Connection;
struct Delivery;

struct Options {
    quint16 port = 0;        // 0: any free port
    int images = 0;          // 0: the demo estate
    int sharesPerImage = 3;  // of a grown estate
    quint32 seed = 1;
    std::chrono::milliseconds latency{0};  // added to every answer
    QList<FaultRule> faults;
    // Empty: the demo keys, which are the same in every sandbox.
    QByteArray accessKey;
    QByteArray secretKey;
    std::chrono::milliseconds clockOffset{0};  // how far the gateway's clock is ahead
    std::optional<QSslConfiguration> tls;      // with certificate and key: the gateway speaks https
    std::function<qint64()> clock;             // epoch milliseconds; the system's clock when empty
};

// The simulated NAVER Cloud gateway, on 127.0.0.1 only.
//
// It answers `/vserver/v2/<action>` for the server image actions and `/api/v1/caller-identity` as NAVER
// Cloud's public API guide documents them: signature v2 over the raw request target, the five-minute clock
// rule, XML unless JSON is asked for, both error envelopes, GET and POST form. What the guide leaves open is
// decided in `service.h` and `image_listing.h`, and here:
//  - the gateway's own errors are JSON unless XML is asked for (responseFormatType=xml, or an Accept header
//  that names
//    XML and not JSON); the service's errors are in the format of the call, XML by default;
//  - a POST body is read as a form whatever its Content-Type says, as the official SDKs label it
//  application/json;
//  - identity answers `{"id", "loginAlias", "userType"}` as JSON, without envelope.
//
// Without a signature, for tests of another process: `GET /_sandbox/estate`, `GET /_sandbox/requests`, and
// `POST /_sandbox/faults` (one rule a line; replaces the rules). None of them is recorded. They
// answer only where Host is 127.0.0.1 or localhost and there is no Origin header.
class Gateway : public QObject {
    Q_OBJECT
public:
    explicit Gateway(Options options, QObject* parent = nullptr);
    ~Gateway() override;

    // False when the port cannot be had; `why` is a sentence.
    bool listen(QString* why);
    // Closes the port and every connection.
    void close();

    QUrl url() const;
    QByteArray accessKey() const { return m_keys.accessKey; }
    QByteArray secretKey() const { return m_keys.secretKey; }
    Estate& estate() { return m_estate; }
    const Estate& estate() const { return m_estate; }
    // In order of arrival, the oldest forgotten beyond 100,000.
    const QList<RequestRecord>& requests() const { return m_records; }
    void forgetRequests() { m_records.clear(); }
    // Connections accepted so far (with TLS: handshakes finished).
    int connectionCount() const { return m_connectionCount; }
    // Replaces the rules; their counters start at none.
    void setFaults(const QList<FaultRule>& faults);
    void setLatency(std::chrono::milliseconds latency) { m_options.latency = latency; }

Q_SIGNALS:
    // A request has come and nothing is done yet; its status and `applied` are not known.
    void requestReceived(const sharewarden::sandbox::RequestRecord& record);
    // It is carried out, as far as it will be, and the answer is on its way (or withheld).
    void requestAnswered(const sharewarden::sandbox::RequestRecord& record);

private:
    qint64 nowMs() const;
    void accept();
    void handle(Connection* connection, const HttpRequest& request);
    void refuse(Connection* connection, int status, const QString& why);
    void send(Connection* connection, Delivery delivery);
    // Decides everything about one request; fills the record.
    Delivery answer(const HttpRequest& request, RequestRecord& record);
    Delivery carryOut(const Call& call, Format errorFormat, RequestRecord& record);

    Options m_options;
    KeyPair m_keys;
    Estate m_estate;
    Service m_service{&m_estate};
    FaultBook m_faults;
    std::unique_ptr<QTcpServer> m_server;
    QList<RequestRecord> m_records;
    qint64 m_received = 0;
    int m_connectionCount = 0;
};

}  // namespace sharewarden::sandbox
