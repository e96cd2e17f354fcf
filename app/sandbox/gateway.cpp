// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/gateway.h"

#include <QDateTime>
#include <QHostAddress>
#include <QSslServer>
#include <QTcpServer>
#include <algorithm>
#include <utility>

#include "app/sandbox/connection.h"
#include "app/sandbox/error_body.h"
#include "app/sandbox/fault_delivery.h"
#include "app/sandbox/inspection.h"

namespace sharewarden::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRecordsKept = 100000;
constexpr QStringView kIdentity = u"caller-identity";

Estate estateFor(const Options& options) {
    return options.images > 0 ? Estate::grown(options.images, options.sharesPerImage, options.seed)
                              : Estate::demo(options.seed);
}

QString actionOf(const QByteArray& path) {
    if (path == "/api/v1/caller-identity") {
        return kIdentity.toString();
    }
    const QByteArray prefix = "/vserver/v2/";
    const QString action = path.startsWith(prefix) ? QString::fromLatin1(path.mid(prefix.size())) : QString();
    return Service::knows(action) ? action : QString();
}

Format errorFormatOf(const HttpRequest& request, const Parameters& parameters) {
    const QString asked = parameters.value(u"responseFormatType");
    const QByteArray accept = request.header("Accept");
    const bool acceptsXmlOnly = accept.contains("xml") && !accept.contains("json") && !accept.contains("*/*");
    return asked == u"xml" || (asked.isEmpty() && acceptsXmlOnly) ? Format::Xml : Format::Json;
}

QByteArray identityBody(const KeyPair& keys) {
    const QByteArray hash =
        QCryptographicHash::hash(keys.accessKey, QCryptographicHash::Sha256).toHex().left(12);
    return "{\"id\":\"5a17d0c0-0000-4000-8000-" + hash +
           "\",\"loginAlias\":\"sharewarden-demo\",\"userType\":\"Sub\"}";
}

RequestFacts factsOf(const RequestRecord& record, const Parameters& parameters) {
    RequestFacts facts;
    facts.method = record.request.method;
    facts.action = record.action;
    facts.writes = Service::writes(record.action);
    facts.region = record.region;
    facts.targets = record.targets;
    facts.images = record.image.isEmpty() ? parameters.list(u"serverImageNoList") +
                                                parameters.list(u"memberServerImageInstanceNoList")
                                          : QStringList{record.image};
    facts.page = parameters.contains(u"pageNo") ? std::max(1, parameters.value(u"pageNo").toInt()) : 0;
    return facts;
}

Answer errorAnswer(Format format, int status, const QString& code, const QString& details) {
    return {status, contentTypeOf(format), {}, gatewayErrorBody(format, code, details)};
}

}  // namespace

Gateway::Gateway(Options options, QObject* parent)
    : QObject(parent),
      m_options(std::move(options)),
      m_estate(estateFor(m_options)),
      m_faults(m_options.faults) {
    m_keys.accessKey = m_options.accessKey.isEmpty() ? "SANDBOXACCESSKEY0001" : m_options.accessKey;
    m_keys.secretKey =
        m_options.secretKey.isEmpty() ? "sandboxSecretKeyForDemonstrationOnly0001" : m_options.secretKey;
}

Gateway::~Gateway() = default;

bool Gateway::listen(QString* why) {
    if (m_options.tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*m_options.tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &Gateway::accept);
    if (!m_server->listen(QHostAddress::LocalHost, m_options.port)) {
        *why =
            tr("The sandbox cannot listen on port %1: %2").arg(m_options.port).arg(m_server->errorString());
        m_server.reset();
        return false;
    }
    return true;
}

void Gateway::close() {
    m_server.reset();
    const auto connections = findChildren<Connection*>(Qt::FindDirectChildrenOnly);
    for (Connection* connection : connections) {
        Delivery drop;
        drop.manner = Delivery::Manner::Drop;
        connection->deliver(drop);
    }
}

QUrl Gateway::url() const {
    QUrl url;
    url.setScheme(m_options.tls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_server ? m_server->serverPort() : m_options.port);
    return url;
}

void Gateway::setFaults(const QList<FaultRule>& faults) {
    m_faults = FaultBook(faults);
}

qint64 Gateway::nowMs() const {
    const qint64 now = m_options.clock ? m_options.clock() : QDateTime::currentMSecsSinceEpoch();
    return now + m_options.clockOffset.count();
}

void Gateway::accept() {
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        ++m_connectionCount;
        auto* connection = new Connection(socket, this);
        connect(connection, &Connection::requestRead, this,
                [this, connection](const HttpRequest& request) { handle(connection, request); });
        connect(connection, &Connection::requestBroken, this,
                [this, connection](int status, const QString& why) { refuse(connection, status, why); });
    }
}

void Gateway::refuse(Connection* connection, int status, const QString& why) {
    send(connection, deliveryOf(errorAnswer(Format::Json, status, status == 413 ? u"430"_s : u"100"_s, why),
                                false, nowMs()));
}

void Gateway::send(Connection* connection, Delivery delivery) {
    delivery.delay += m_options.latency;
    connection->deliver(delivery);
}

void Gateway::handle(Connection* connection, const HttpRequest& request) {
    if (request.path().startsWith("/_sandbox/")) {
        const Answer answer = inspect(*this, request);
        connection->deliver(deliveryOf(answer, request.keepAlive, nowMs()));
        return;
    }
    RequestRecord record;
    record.number = ++m_received;
    record.timeMs = nowMs();
    record.request = request;
    const Delivery delivery = answer(request, record);
    if (m_records.size() >= kRecordsKept) {
        m_records.removeFirst();
    }
    m_records.append(record);
    send(connection, delivery);
    Q_EMIT requestAnswered(record);
}

Delivery Gateway::answer(const HttpRequest& request, RequestRecord& record) {
    std::optional<Parameters> parameters = Parameters::parse(request.query());
    const std::optional<Parameters> form =
        request.method == "POST" ? Parameters::parse(request.body) : std::optional<Parameters>(Parameters());
    const bool readable = parameters && form;
    Call call;
    if (readable) {
        call.parameters = *parameters;
        call.parameters.append(*form);
    }
    call.action = actionOf(request.path());
    call.format = call.parameters.value(u"responseFormatType") == u"json" ? Format::Json : Format::Xml;
    call.nowMs = record.timeMs;
    record.action = call.action;
    record.authentication = authenticate(request, m_keys, record.timeMs);
    if (!call.action.isEmpty() && call.action != kIdentity && call.action != u"getRegionList") {
        record.region = m_service.regionOf(call.parameters);
    }
    if (Service::writes(call.action)) {
        record.image = Service::imageOf(call.parameters);
        record.targets = call.parameters.list(u"targetLoginIdList");
    }
    Q_EMIT requestReceived(record);

    const Format errorFormat = errorFormatOf(request, call.parameters);
    std::optional<Answer> refusal;
    if (record.authentication != Authentication::Accepted) {
        refusal = errorAnswer(errorFormat, 401, u"200"_s, detailsOf(record.authentication));
    } else if (!readable) {
        refusal = errorAnswer(errorFormat, 400, u"100"_s, u"Query or form is not percent-encoded UTF-8."_s);
    } else if (call.action.isEmpty()) {
        refusal = errorAnswer(errorFormat, 404, u"300"_s, u"There is no such action."_s);
    }
    if (refusal) {
        record.status = refusal->status;
        return deliveryOf(*refusal, request.keepAlive, record.timeMs);
    }
    return carryOut(call, errorFormat, record);
}

Delivery Gateway::carryOut(const Call& call, Format errorFormat, RequestRecord& record) {
    const FaultRule* rule = m_faults.next(factsOf(record, call.parameters));
    Call asked = call;
    if (rule != nullptr && rule->effect().kind == FaultEffect::Kind::Xml) {
        asked.format = Format::Xml;
    }
    Answer answer{200, contentTypeOf(asked.format), {}, {}};
    if (call.action == kIdentity) {
        answer.contentType = contentTypeOf(Format::Json);
        answer.body = identityBody(m_keys);
    } else {
        const Outcome outcome = m_service.answer(asked, rule == nullptr ? Twist() : twistOf(rule->effect()));
        answer.status = outcome.status;
        answer.body = outcome.body;
        record.applied = outcome.applied;
    }
    const bool keepAlive = record.request.keepAlive;
    if (rule == nullptr) {
        record.status = answer.status;
        return deliveryOf(answer, keepAlive, record.timeMs);
    }
    record.fault = rule->text();
    return deliveryOf(rule->effect(), answer, errorFormat, keepAlive, record.timeMs, &record.status);
}

}  // namespace sharewarden::sandbox
