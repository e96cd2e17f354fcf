// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/ncloud/client.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QElapsedTimer>
#include <QLocale>
#include <algorithm>

#include "app/base/background.h"
#include "app/ncloud/page_reader.h"
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

// What one attempt is about.
struct Attempt {
    Request request;
    QString callId;
    int number = 1;
};

CallRecord recordOf(const Attempt& attempt, const QDateTime& sent) {
    CallRecord call;
    call.callId = attempt.callId;
    call.action = attempt.request.action;
    call.region = attempt.request.region;
    call.attempt = attempt.number;
    call.sent = sent;
    return call;
}

// A page of a thousand images is read for many milliseconds, a shorter answer in less time than it takes to
// ask another thread.
constexpr qsizetype mostBytesReadHere = 32 * 1024;

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

Answer<ImagePage> readPage(Exchange exchange, Family family) {
    AnswerCodes codes;
    if (exchange.answer) {
        if (std::optional<ImagePage> page = readPlainPage(*exchange.answer, family, &codes)) {
            take(&exchange.call, codes);
            return {std::move(exchange.call), *std::move(page)};
        }
    }
    return read<ImagePage>(std::move(exchange), [family](const QJsonObject& root, int status) {
        return readImages(root, family, status);
    });
}

}  // namespace

struct Client::State {
    Site site;
    Credentials credentials;
    Transport* transport;
    Clock clock;
    IdSource ids;
    Scope scope;
    std::shared_ptr<Channel> channel;

    // Signs and sends one attempt. Takes the state itself, so that a client may go while its calls are under
    // way.
    static QCoro::Task<Exchange> exchange(std::shared_ptr<const State> state, QUrl base, Attempt attempt,
                                          std::stop_token stop) {
        CallRecord call = recordOf(attempt, state->clock());
        if (const auto problem = keyProblem(state->credentials))
            co_return Exchange{std::move(call), *problem};
        const auto place = co_await state->channel->limit.enter(stop);
        if (!place)
            co_return Exchange{std::move(call), Error(CancelledError{false})};

        // Waiting for the place took its time, and a timestamp must be fresh.
        call.sent = state->clock();
        call.correction = state->channel->clock.correction();
        const QByteArray method = QByteArrayLiteral("GET");
        const QDateTime stamp = call.sent.addMSecs(call.correction.count());
        const SignedHeaders headers = sign(method, attempt.request.target, stamp, state->credentials);
        HttpRequest http;
        http.method = method;
        http.base = base;
        http.target = attempt.request.target.bytes();
        http.headers.emplace_back("x-ncp-apigw-timestamp", headers.timestamp);
        http.headers.emplace_back("x-ncp-iam-access-key", headers.accessKey);
        http.headers.emplace_back("x-ncp-apigw-signature-v2", headers.signature);
        http.headers.emplace_back("Accept", "application/json");
        // Dozens of accounts at one host do not wait for each other.
        http.lane = state->credentials.accessKey.toLatin1();

        QElapsedTimer elapsed;
        elapsed.start();
        Result<HttpAnswer> answer = co_await state->transport->send(std::move(http), stop);
        call.elapsed = std::chrono::milliseconds(elapsed.elapsed());
        if (answer) {
            call.httpStatus = answer->status;
            call.retryAfter = readRetryAfter(answer->retryAfter, state->clock());
            call.serverTime = readDate(answer->date);
            state->channel->clock.learn(call.sent, call.sent.addMSecs(call.elapsed.count()), call.serverTime);
        }
        state->channel->limit.leave(*place, call.httpStatus == 429);
        co_return Exchange{std::move(call), std::move(answer)};
    }

    template <typename T>
    Answer<T> told(Answer<T> answer) const {
        if (channel->observer)
            channel->observer(answer.call,
                              answer.result ? std::nullopt : std::optional<Error>(answer.result.error()));
        return answer;
    }

    static QCoro::Task<Answer<std::vector<Region>>> regions(std::shared_ptr<const State> state,
                                                            std::stop_token stop, int attempt) {
        Attempt one{regionListRequest(), state->ids(), attempt};
        Exchange done = co_await exchange(state, state->site.base, std::move(one), stop);
        co_return state->told(read<std::vector<Region>>(std::move(done), readRegions));
    }

    static QCoro::Task<Answer<ImagePage>> images(std::shared_ptr<const State> state, Attempt attempt,
                                                 Family family, std::stop_token stop) {
        Exchange done = co_await exchange(state, state->site.base, std::move(attempt), stop);
        if (!done.answer || done.answer->body.size() <= mostBytesReadHere)
            co_return state->told(readPage(std::move(done), family));
        // By pointer: what a future gives is a copy.
        const auto reading = inBackground([done = std::move(done), family]() mutable {
            return std::make_shared<Answer<ImagePage>>(readPage(std::move(done), family));
        });
        const std::shared_ptr<Answer<ImagePage>> page = co_await reading;
        co_return state->told(std::move(*page));
    }

    static QCoro::Task<Answer<ImagePage>> refuse(std::shared_ptr<const State> state, Attempt attempt) {
        const Error error = CredentialsError{QCoreApplication::translate(
            "Client", "the account is read-only: nothing is changed with its key")};
        co_return state->told(Answer<ImagePage>{recordOf(attempt, state->clock()), error});
    }

    static QCoro::Task<Answer<Identity>> identity(std::shared_ptr<const State> state, std::stop_token stop,
                                                  int attempt) {
        Attempt one{identityRequest(), state->ids(), attempt};
        Exchange done = co_await exchange(state, state->site.identityBase, std::move(one), stop);
        if (!done.answer)
            co_return state->told(Answer<Identity>{std::move(done.call), done.answer.error()});
        AnswerCodes codes;
        Result<Identity> identity = readIdentity(*done.answer, &codes);
        take(&done.call, codes);
        co_return state->told(Answer<Identity>{std::move(done.call), std::move(identity)});
    }
};

Client::Client(Site site, Credentials credentials, Transport& transport, Clock clock, IdSource ids,
               Scope scope, std::shared_ptr<Channel> channel)
    : m_state(std::make_shared<const State>(
          State{std::move(site), std::move(credentials), &transport, std::move(clock), std::move(ids), scope,
                channel ? std::move(channel) : std::make_shared<Channel>()})) {
}

const Site& Client::site() const {
    return m_state->site;
}

const QString& Client::accessKey() const {
    return m_state->credentials.accessKey;
}

const ServerClock& Client::serverClock() const {
    return m_state->channel->clock;
}

const CallLimit& Client::callLimit() const {
    return m_state->channel->limit;
}

QCoro::Task<Answer<std::vector<Region>>> Client::regions(std::stop_token stop, int attempt) const {
    return State::regions(m_state, std::move(stop), attempt);
}

QCoro::Task<Answer<ImagePage>> Client::images(ListImages list, std::stop_token stop, int attempt) const {
    return State::images(m_state, Attempt{listImagesRequest(list), m_state->ids(), attempt}, list.family,
                         std::move(stop));
}

QCoro::Task<Answer<Identity>> Client::identity(std::stop_token stop, int attempt) const {
    return State::identity(m_state, std::move(stop), attempt);
}

QCoro::Task<Answer<ImagePage>> Client::change(ShareChange change, QString callId, std::stop_token stop,
                                              int attempt) const {
    Attempt one{change.request(), std::move(callId), attempt};
    if (m_state->scope == Scope::Read)
        return State::refuse(m_state, std::move(one));
    return State::images(m_state, std::move(one), change.family(), std::move(stop));
}

}  // namespace sharewarden::ncloud
