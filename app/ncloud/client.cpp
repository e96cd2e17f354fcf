// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/ncloud/client.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "app/ncloud/signer.h"

namespace sharewarden::ncloud {

namespace {

// The header is a number of seconds, or an HTTP date.
std::optional<std::chrono::seconds> readRetryAfter(const QByteArray& header, const QDateTime& now) {
    bool ok = false;
    const int seconds = header.trimmed().toInt(&ok);
    if (ok)
        return seconds >= 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(header.trimmed()), Qt::RFC2822Date);
    if (!date.isValid())
        return std::nullopt;
    return std::chrono::seconds(std::max<qint64>(0, now.secsTo(date)));
}

QDateTime readDate(const QByteArray& header) {
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

// Both keys travel or sign as they are; a stray line end would be another header.
std::optional<Error> keyProblem(const Credentials& credentials) {
    const bool plain = std::all_of(credentials.accessKey.begin(), credentials.accessKey.end(),
                                   [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7F; });
    if (credentials.accessKey.isEmpty() || !plain)
        return CredentialsError{
            QCoreApplication::translate("Client", "the access key is empty or not plain text")};
    if (credentials.secret.isEmpty())
        return CredentialsError{QCoreApplication::translate("Client", "the secret key is empty")};
    return std::nullopt;
}

struct Exchange {
    CallRecord call;
    Result<HttpAnswer> answer;
};

void take(CallRecord* call, const AnswerCodes& codes) {
    call->returnCode = codes.returnCode;
    call->returnMessage = codes.returnMessage;
    call->requestId = codes.requestId;
}

// An answer read as the envelope's root object and then as a value.
template <typename T, typename Read>
Answer<T> read(Exchange exchange, const Read& readValue) {
    if (!exchange.answer)
        return {std::move(exchange.call), exchange.answer.error()};
    AnswerCodes codes;
    const Result<QJsonObject> root = readEnvelope(*exchange.answer, &codes);
    take(&exchange.call, codes);
    if (!root)
        return {std::move(exchange.call), root.error()};
    return {std::move(exchange.call), readValue(*root, exchange.answer->status)};
}

}  // namespace

struct Client::State {
    Site site;
    Credentials credentials;
    Transport* transport;
    Clock clock;
    IdSource ids;
    Scope scope;

    // Signs and sends one attempt. Takes the state itself, so that a client may go while its calls are under
    // way.
    static QCoro::Task<Exchange> exchange(std::shared_ptr<const State> state, QUrl base, Request request,
                                          QString callId, std::stop_token stop) {
        CallRecord call;
        call.callId = std::move(callId);
        call.action = request.action;
        call.region = request.region;
        call.sent = state->clock();
        if (const auto problem = keyProblem(state->credentials))
            co_return Exchange{std::move(call), *problem};

        const QByteArray method = QByteArrayLiteral("GET");
        const SignedHeaders headers = sign(method, request.target, call.sent, state->credentials);
        HttpRequest http;
        http.method = method;
        http.base = base;
        http.target = request.target.bytes();
        http.headers.emplace_back("x-ncp-apigw-timestamp", headers.timestamp);
        http.headers.emplace_back("x-ncp-iam-access-key", headers.accessKey);
        http.headers.emplace_back("x-ncp-apigw-signature-v2", headers.signature);
        http.headers.emplace_back("Accept", "application/json");

        Result<HttpAnswer> answer = co_await state->transport->send(std::move(http), stop);
        if (answer) {
            call.httpStatus = answer->status;
            call.retryAfter = readRetryAfter(answer->retryAfter, state->clock());
            call.serverTime = readDate(answer->date);
        }
        co_return Exchange{std::move(call), std::move(answer)};
    }

    static QCoro::Task<Answer<std::vector<Region>>> regions(std::shared_ptr<const State> state,
                                                            std::stop_token stop) {
        Exchange done = co_await exchange(state, state->site.base, regionListRequest(), state->ids(), stop);
        co_return read<std::vector<Region>>(std::move(done), readRegions);
    }

    static QCoro::Task<Answer<ImagePage>> images(std::shared_ptr<const State> state, Request request,
                                                 Family family, QString callId, std::stop_token stop) {
        Exchange done =
            co_await exchange(state, state->site.base, std::move(request), std::move(callId), stop);
        co_return read<ImagePage>(std::move(done), [family](const QJsonObject& root, int status) {
            return readImages(root, family, status);
        });
    }

    static QCoro::Task<Answer<ImagePage>> refuse(std::shared_ptr<const State> state, Request request,
                                                 QString callId) {
        CallRecord call;
        call.callId = std::move(callId);
        call.action = request.action;
        call.region = request.region;
        call.sent = state->clock();
        const Error error = CredentialsError{QCoreApplication::translate(
            "Client", "the account is read-only: nothing is changed with its key")};
        co_return Answer<ImagePage>{std::move(call), error};
    }

    static QCoro::Task<Answer<Identity>> identity(std::shared_ptr<const State> state, std::stop_token stop) {
        Exchange done =
            co_await exchange(state, state->site.identityBase, identityRequest(), state->ids(), stop);
        if (!done.answer)
            co_return Answer<Identity>{std::move(done.call), done.answer.error()};
        AnswerCodes codes;
        Result<Identity> identity = readIdentity(*done.answer, &codes);
        take(&done.call, codes);
        co_return Answer<Identity>{std::move(done.call), std::move(identity)};
    }
};

Client::Client(Site site, Credentials credentials, Transport& transport, Clock clock, IdSource ids,
               Scope scope)
    : m_state(std::make_shared<const State>(State{std::move(site), std::move(credentials), &transport,
                                                  std::move(clock), std::move(ids), scope})) {
}

const Site& Client::site() const {
    return m_state->site;
}

const QString& Client::accessKey() const {
    return m_state->credentials.accessKey;
}

QCoro::Task<Answer<std::vector<Region>>> Client::regions(std::stop_token stop) const {
    return State::regions(m_state, std::move(stop));
}

QCoro::Task<Answer<ImagePage>> Client::images(ListImages list, std::stop_token stop) const {
    return State::images(m_state, listImagesRequest(list), list.family, m_state->ids(), std::move(stop));
}

QCoro::Task<Answer<Identity>> Client::identity(std::stop_token stop) const {
    return State::identity(m_state, std::move(stop));
}

QCoro::Task<Answer<ImagePage>> Client::change(ShareChange change, QString callId,
                                              std::stop_token stop) const {
    if (m_state->scope == Scope::Read)
        return State::refuse(m_state, change.request(), std::move(callId));
    return State::images(m_state, change.request(), change.family(), std::move(callId), std::move(stop));
}

}  // namespace sharewarden::ncloud
