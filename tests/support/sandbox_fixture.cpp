// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sandbox_fixture.h"

#include "tests/support/await.h"

namespace sharewarden::test {
namespace {

QList<sandbox::FaultRule> rulesOf(const QStringList& texts) {
    QList<sandbox::FaultRule> rules;
    for (const QString& text : texts) {
        QString why;
        const auto rule = sandbox::FaultRule::parse(text, &why);
        if (!rule)
            qFatal("%s: %s", qPrintable(text), qPrintable(why));
        rules.append(*rule);
    }
    return rules;
}

ncloud::NetworkSettings quickSettings() {
    ncloud::NetworkSettings settings;
    settings.silence = std::chrono::milliseconds(300);
    return settings;
}

}  // namespace

SandboxFixture::SandboxFixture(const QStringList& faults, sandbox::Options options)
    : m_transport(quickSettings()) {
    options.faults = rulesOf(faults);
    m_gateway = std::make_unique<sandbox::Gateway>(options);
    QString why;
    if (!m_gateway->listen(&why))
        qFatal("%s", qPrintable(why));
}

ncloud::Client SandboxFixture::client() {
    return client(QString::fromUtf8(m_gateway->accessKey()), m_gateway->secretKey());
}

ncloud::Client SandboxFixture::client(const QString& accessKey, const QByteArray& secret, Clock clock) {
    const ncloud::Credentials keys{accessKey, ncloud::SecretKey(secret)};
    return {*ncloud::Site::custom(site()), keys, m_transport, std::move(clock), randomIds()};
}

void SandboxFixture::setFaults(const QStringList& faults) {
    m_gateway->setFaults(rulesOf(faults));
}

RetryPolicy SandboxFixture::quickRetry() {
    RetryPolicy retry;
    retry.base = std::chrono::milliseconds(1);
    retry.cap = std::chrono::milliseconds(5);
    retry.longestRetryAfter = std::chrono::milliseconds(5);
    return retry;
}

RunContext SandboxFixture::runContext() {
    RunContext context;
    context.clients.insert(QStringLiteral("acme"), client());
    context.journal = journal();
    context.ids = randomIds();
    context.clock = systemClock();
    context.carrier = {QStringLiteral("tester"), QStringLiteral("here")};
    context.policy.retry = quickRetry();
    context.policy.rereads = {std::chrono::milliseconds(5), std::chrono::milliseconds(20),
                              std::chrono::milliseconds(100)};
    return context;
}

std::shared_ptr<JournalThread> SandboxFixture::journal() {
    if (!m_journal) {
        const auto opened = await(JournalThread::open(path(QStringLiteral("journal.sqlite")), systemClock()));
        if (!opened)
            qFatal("%s", qPrintable(describe(opened.error())));
        m_journal = *opened;
    }
    return m_journal;
}

ShareKey SandboxFixture::key(const sandbox::Image& image, const QString& loginId) const {
    return {QStringLiteral("acme"), site(),
            image.region,           image.isKvm() ? ncloud::Family::Kvm : ncloud::Family::Xen,
            image.number,           loginId};
}

PlannedShare SandboxFixture::planned(const sandbox::Image& image, const QString& loginId) const {
    return {key(image, loginId), image.name};
}

QList<sandbox::Image> SandboxFixture::sharedImages(ncloud::Family family, int count, int shares) const {
    QList<sandbox::Image> found;
    for (const sandbox::Image& image : m_gateway->estate().images()) {
        const bool fits = image.type == QLatin1String("SELF") &&
                          image.isKvm() == (family == ncloud::Family::Kvm) &&
                          image.operation == QLatin1String("NULL") && image.sharedLoginIds.size() >= shares;
        if (fits && found.size() < count)
            found.append(image);
    }
    if (found.size() != count)
        qFatal("the estate has too few shared images");
    return found;
}

QList<sandbox::RequestRecord> SandboxFixture::writes() const {
    QList<sandbox::RequestRecord> changes;
    for (const sandbox::RequestRecord& record : m_gateway->requests()) {
        if (!record.image.isEmpty())
            changes.append(record);
    }
    return changes;
}

}  // namespace sharewarden::test
