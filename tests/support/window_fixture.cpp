// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/window_fixture.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "app/accounts/keychains.h"
#include "tests/support/await.h"
#include "ui/run/journal_holder.h"
#include "ui/scan/scan_controller.h"

namespace sharewarden::test {

WindowFixture::WindowFixture(sandbox::Options options)
    : gateway(std::move(options)), system(memoryKeychain()), memory(memoryKeychain()) {
    QString why;
    if (!gateway.listen(&why))
        qFatal("%s", qPrintable(why));
    clients = std::make_unique<ClientSource>(*system, *memory, transport, systemClock(), randomIds());
    seals = std::make_unique<SealKeySource>(*system);
    accounts =
        std::make_unique<AccountStore>(AccountStore::load(path(QStringLiteral("accounts.json"))).value());
    Account account;
    account.id = QStringLiteral("acme-id");
    account.name = QStringLiteral("acme");
    account.site = *ncloud::Site::custom(gateway.url().toString());
    account.accessKey = QString::fromLatin1(gateway.accessKey());
    account.confirmAbove = 0;  // whole estates are ticked
    if (!accounts->put(account) ||
        !await(clients->saveSecret(account.id, ncloud::SecretKey(gateway.secretKey()),
                                   ClientSource::Place::Memory)))
        qFatal("the account could not be set up");
}

WindowFixture::~WindowFixture() {
    closeWindow();
}

void WindowFixture::closeWindow() {
    if (!m_window)
        return;
    // As in the program: what is under way ends before its parts go.
    m_window->scans().cancel();
    if (!QTest::qWaitFor([this] { return !m_window->scans().isRunning(); }))
        qWarning("a scan did not end");
    m_window.reset();
}

ui::MainWindow& WindowFixture::window() {
    if (m_window)
        return *m_window;
    ScanPolicy scanPolicy;
    scanPolicy.retry.attempts = 1;
    RunPolicy runPolicy;
    runPolicy.retry.attempts = 2;
    runPolicy.retry.base = std::chrono::milliseconds(1);
    runPolicy.retry.cap = std::chrono::milliseconds(1);
    runPolicy.retry.random = [] { return 0.5; };
    runPolicy.rereads = {std::chrono::milliseconds(1)};
    m_window = std::make_unique<ui::MainWindow>(
        ui::Services{*accounts, *clients, *seals, asker, systemClock(), randomIds(), scanPolicy, runPolicy,
                     journalPath(), QStringLiteral("tester"), QStringLiteral("desk"), nullptr, false,
                     path(QStringLiteral("policy.json")), path(QStringLiteral("inventories"))});
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window.get()))
        qFatal("the window was not shown");
    QApplication::setActiveWindow(m_window.get());
    const ui::JournalHolder& journal = m_window->journal();
    if (!QTest::qWaitFor([&journal] { return journal.journal() || journal.problem(); }))
        qFatal("the journal did not settle");
    return *m_window;
}

void WindowFixture::setFaults(const QStringList& rules) {
    QList<sandbox::FaultRule> faults;
    for (const QString& rule : rules) {
        QString why;
        const auto parsed = sandbox::FaultRule::parse(rule, &why);
        if (!parsed)
            qFatal("%s", qPrintable(why));
        faults.append(*parsed);
    }
    gateway.setFaults(faults);
}

void WindowFixture::scan() {
    QSignalSpy finished(&window().scans(), &ui::ScanController::finished);
    QTest::keyClick(&window(), Qt::Key_F5);
    if (finished.isEmpty() && !finished.wait(20'000))
        qFatal("the scan did not end");
    QApplication::processEvents();
}

QList<sandbox::RequestRecord> WindowFixture::writes() const {
    QList<sandbox::RequestRecord> writes;
    for (const sandbox::RequestRecord& record : gateway.requests()) {
        if (record.action.contains(QLatin1String("SharingPermission")))
            writes.append(record);
    }
    return writes;
}

}  // namespace sharewarden::test
