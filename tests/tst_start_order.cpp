// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// The program itself, started on a data folder with everything in it: the kernel tells in which order it
// opens the files there (inotify), and tests/support/start_probe.cpp makes one when the first window was
// painted.
#include <sys/inotify.h>
#include <unistd.h>

#include <QDir>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "app/accounts/account_store.h"
#include "app/inventory/snapshot_store.h"
#include "app/policy/policy_store.h"
#include "app/settings/settings_file.h"

using namespace sharewarden;
using namespace Qt::StringLiterals;

namespace {

constexpr int longWait = 30'000;  // milliseconds; nothing here takes nearly as long

// What is opened or made in some folders, each name once, in the order of the kernel.
class OpenedFiles {
public:
    OpenedFiles() : m_notify(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {}
    ~OpenedFiles() { ::close(m_notify); }
    Q_DISABLE_COPY_MOVE(OpenedFiles)

    bool watch(const QString& folder, const QString& prefix) {
        const int number = inotify_add_watch(m_notify, QFile::encodeName(folder).constData(),
                                             IN_OPEN | IN_CREATE | IN_MOVED_TO);
        m_prefixes.insert(number, prefix);
        return number >= 0;
    }

    const QStringList& names() {
        alignas(inotify_event) char buffer[16 * 1024];
        for (ssize_t size; (size = ::read(m_notify, buffer, sizeof buffer)) > 0;) {
            for (const char* at = buffer; at < buffer + size;) {
                const auto* event = reinterpret_cast<const inotify_event*>(at);
                note(m_prefixes.value(event->wd) +
                     (event->len > 0 ? QFile::decodeName(event->name) : QString()));
                at += sizeof(inotify_event) + event->len;
            }
        }
        return m_names;
    }

private:
    void note(const QString& name) {
        if (!name.isEmpty() && !m_names.contains(name))
            m_names.append(name);
    }

    int m_notify;
    QHash<int, QString> m_prefixes;
    QStringList m_names;
};

InventorySnapshot smallSnapshot() {
    InventorySnapshot snapshot;
    snapshot.taken = QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
    ncloud::Image image;
    image.no = u"1"_s;
    image.name = u"web"_s;
    image.sharedLoginIds = {u"ops@partner.example"_s};
    CellCoverage coverage;
    coverage.cell = {u"prod"_s, ncloud::Site::publicSite().key(), u"KR"_s, ncloud::Family::Kvm};
    coverage.state = CellState::Complete;
    coverage.pagesRead = 1;
    coverage.ended = snapshot.taken;
    snapshot.inventory.addImage(snapshot.inventory.addCell(coverage.cell), image);
    snapshot.coverage.push_back(coverage);
    return snapshot;
}

}  // namespace

class TestStartOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void windowIsPainted_beforeAnythingButTheSettingsIsOpened();

private:
    QTemporaryDir m_folder;
    QString m_data;
};

void TestStartOrder::initTestCase() {
    m_data = m_folder.filePath(u"data"_s);
    QVERIFY(QDir().mkpath(m_data));
    AccountStore accounts = AccountStore::load(m_data + u"/accounts.json"_s).value();
    Account account;
    account.id = u"prod-id"_s;
    account.name = u"prod"_s;
    account.site = ncloud::Site::publicSite();
    account.accessKey = u"AKIDTEST"_s;
    QVERIFY(accounts.put(account).ok());
    QVERIFY(PolicyStore(m_data + u"/policy.json"_s).save(Policy()).ok());
    QVERIFY(writeSettings(Settings(), m_data + u"/settings.json"_s).ok());
    QVERIFY(SnapshotStore(m_data + u"/inventories"_s).save(smallSnapshot()).ok());
}

void TestStartOrder::windowIsPainted_beforeAnythingButTheSettingsIsOpened() {
    OpenedFiles opened;
    QVERIFY(opened.watch(m_data, QString()));
    QVERIFY(opened.watch(m_data + u"/inventories"_s, u"inventories/"_s));

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(SHAREWARDEN_START_PROBE));
    environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    environment.insert(u"SHAREWARDEN_PROBE_PAINTED"_s, m_data + u"/painted"_s);
    environment.insert(u"SHAREWARDEN_PROBE_NETWORK"_s, m_data + u"/network"_s);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(SHAREWARDEN_PROGRAM), {u"--lang"_s, u"en"_s, u"--data-dir"_s, m_data});
    QVERIFY(program.waitForStarted(longWait));

    const auto isOpened = [&opened](const QString& name) { return opened.names().contains(name); };
    for (const QString& later : {u"painted"_s, u"accounts.json"_s, u"policy.json"_s, u"journal.sqlite"_s,
                                 u"logs"_s, u"inventories/"_s})
        QTRY_VERIFY2_WITH_TIMEOUT(isOpened(later), qPrintable(later), longWait);
    program.kill();
    program.waitForFinished();

    const QStringList names = opened.names();
    QVERIFY(names.contains(u"settings.json"_s));
    for (const QString& name : names.first(names.indexOf(u"painted"_s)))
        QVERIFY2(name == u"settings.json"_s || name.startsWith(u"window.ini"_s), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestStartOrder)
#include "tst_start_order.moc"
