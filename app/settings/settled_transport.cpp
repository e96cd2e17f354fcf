// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/settled_transport.h"

#include <QCoroFuture>
#include <QPromise>

#include "app/settings/authority_file.h"
#include "app/settings/proxy_password.h"

namespace sharewarden {

Result<ncloud::NetworkSettings> networkSettings(const Settings& settings, ncloud::SecretKey proxyPassword) {
    ncloud::NetworkSettings network;
    network.silence = std::chrono::seconds(settings.silenceSeconds);
    network.proxy.kind = settings.proxy;
    network.proxy.host = settings.proxyHost;
    network.proxy.port = static_cast<quint16>(settings.proxyPort);
    network.proxy.user = settings.proxyUser;
    network.proxy.password = std::move(proxyPassword);
    if (!settings.authorityFile.isEmpty()) {
        const auto authorities = readAuthorityFile(settings.authorityFile);
        if (!authorities)
            return authorities.error();
        network.extraAuthorities = *authorities;
    }
    return network;
}

SettledTransport::SettledTransport(Result<Settings> settings, ProxyPassword& password,
                                   std::chrono::milliseconds pauseAfterFailure)
    : m_settings(std::move(settings)), m_password(password), m_pauseAfterFailure(pauseAfterFailure) {
}

void SettledTransport::apply(const Settings& settings) {
    m_settings = settings;
    ++m_change;
    m_ready = false;
    m_preparing.reset();
    m_failure.reset();
}

QCoro::Task<Status> SettledTransport::putIntoForce() {
    const quint64 change = m_change;
    if (!m_settings)
        co_return m_settings.error();
    ncloud::SecretKey password;
    if (needsProxyPassword(*m_settings)) {
        const auto read = co_await m_password.read();
        if (!read)
            co_return read.error();
        password = *read;
    }
    // Other settings have come meanwhile; the request that asked for these goes with the new ones.
    if (change != m_change)
        co_return co_await prepare();
    const auto network = networkSettings(*m_settings, password);
    if (!network)
        co_return network.error();
    if (m_network)
        m_network->setSettings(*network);
    else
        m_network.emplace(*network);
    m_ready = true;
    co_return Status(Done{});
}

QCoro::Task<Status> SettledTransport::prepare() {
    if (m_ready)
        co_return Status(Done{});
    if (m_failure && !m_failureStands.hasExpired()) {
        const Error known = *m_failure;
        co_return known;
    }
    if (m_preparing) {
        // A future, not a task: a task hands its value to the first who waits.
        const QFuture<Status> shared = *m_preparing;
        const Status end = co_await shared;
        co_return end;
    }
    QPromise<Status> promise;
    promise.start();
    m_preparing = promise.future();
    const quint64 change = m_change;
    const Status end = co_await putIntoForce();
    if (change == m_change) {
        m_preparing.reset();
        m_failure.reset();
        if (!end) {
            m_failure = end.error();
            m_failureStands = QDeadlineTimer(m_pauseAfterFailure);
        }
    }
    promise.addResult(end);
    promise.finish();
    co_return end;
}

QCoro::Task<Result<ncloud::HttpAnswer>> SettledTransport::send(ncloud::HttpRequest request,
                                                               std::stop_token stop) {
    const Status ready = co_await prepare();
    if (!ready)
        co_return ready.error();
    Result<ncloud::HttpAnswer> answer = co_await m_network->send(std::move(request), stop);
    co_return answer;
}

}  // namespace sharewarden
