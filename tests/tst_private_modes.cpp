// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// Whatever the program makes under the person's folders is for that person alone, however open the umask is
// and whichever part comes first.
#include <sys/stat.h>

#include <QDirIterator>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <functional>

#include "app/accounts/account_store.h"
#include "app/base/private_settings.h"
#include "app/diagnostics/log.h"
#include "app/diagnostics/log_file.h"
#include "app/evidence/output_file.h"
#include "app/inventory/snapshot_store.h"
#include "app/journal/batch_lock.h"
#include "app/journal/journal.h"
#include "app/policy/policy_store.h"
#include "app/settings/settings_file.h"
#include "app/settings/settings_in_force.h"

using namespace sharewarden;

namespace {

class Umask {
public:
    explicit Umask(mode_t mask) : m_before(::umask(mask)) {}
    ~Umask() { ::umask(m_before); }
    Q_DISABLE_COPY_MOVE(Umask)

private:
    mode_t m_before;
};

int modeOf(const QString& path) {
    struct stat status {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0
               ? static_cast<int>(status.st_mode & 07777)
               : -1;
}

// What is open to others, or to nobody, under a folder.
QStringList wrongModes(const QString& root, int* seen) {
    QStringList wrong;
    QDirIterator walk(root, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        const int expected = walk.fileInfo().isDir() ? 0700 : 0600;
        ++*seen;
        if (modeOf(path) != expected)
            wrong.append(QStringLiteral("%1 %2").arg(modeOf(path), 0, 8).arg(path.mid(root.size())));
    }
    return wrong;
}

bool fine(const Status& status) {
    if (!status)
        qWarning("%s", qPrintable(explain(status.error())));
    return status.ok();
}

Account someAccount() {
    Account account;
    account.id = QStringLiteral("one");
    account.name = QStringLiteral("one");
    account.site = ncloud::Site::publicSite();
    account.accessKey = QStringLiteral("AKIAEXAMPLE");
    return account;
}

InventorySnapshot someSnapshot(int day) {
    InventorySnapshot snapshot;
    snapshot.taken = QDateTime(QDate(2026, 11, day), QTime(1, 2), Qt::UTC);
    return snapshot;
}

// Each makes what it makes in an empty place; `look` is called while it is open.
using Look = std::function<void()>;
using Make = bool (*)(const QString& dataDir, const Look& look);

bool makeAccounts(const QString& dataDir, const Look&) {
    AccountStore store = AccountStore::load(dataDir + QStringLiteral("/accounts.json")).value();
    Account other = someAccount();
    other.id = other.name = QStringLiteral("two");
    return fine(store.put(someAccount())) && fine(store.put(other));
}

bool makePolicy(const QString& dataDir, const Look&) {
    const PolicyStore store(dataDir + QStringLiteral("/policy.json"));
    return fine(store.save(Policy())) && fine(store.save(Policy()));
}

bool makeSettings(const QString& dataDir, const Look&) {
    return fine(writeSettings(Settings(), settingsPath(dataDir))) &&
           fine(writeSettings(Settings(), settingsPath(dataDir)));
}

bool makeInventories(const QString& dataDir, const Look&) {
    const SnapshotStore store(dataDir + QStringLiteral("/inventories"));
    return fine(store.save(someSnapshot(1))) && fine(store.save(someSnapshot(2)));
}

bool makeReviews(const QString& dataDir, const Look&) {
    return fine(SnapshotStore(dataDir + QStringLiteral("/inventories/reviews")).save(someSnapshot(1)));
}

bool makeLog(const QString& dataDir, const Look& look) {
    Log log(systemClock());
    log.setFile(logPath(dataDir));
    log.write(LogLevel::Info, QStringLiteral("start"));
    look();
    return true;
}

bool makeFullLogs(const QString& dataDir, const Look& look) {
    LogFile log(logPath(dataDir), 100, 3);
    for (int line = 0; line < 30; ++line)
        log.append("a line that is long enough to fill the file soon");
    look();
    return QFileInfo::exists(logPath(dataDir) + QStringLiteral(".2"));
}

bool makeJournal(const QString& dataDir, const Look& look) {
    const auto journal = Journal::open(dataDir + QStringLiteral("/journal.sqlite"), systemClock());
    if (!journal)
        return false;
    NewEntry entry;
    entry.kind = QStringLiteral("note");
    const bool written = (*journal)->append({entry}).ok();
    look();
    return written && QFileInfo::exists(dataDir + QStringLiteral("/journal.sqlite-wal"));
}

bool makeBatchLock(const QString& dataDir, const Look& look) {
    const auto lock = BatchLock::take(dataDir + QStringLiteral("/journal.sqlite"));
    look();
    return lock.ok();
}

bool makeWindowState(const QString& dataDir, const Look&) {
    for (const int size : {1, 2}) {
        const auto settings = privateSettings(dataDir + QStringLiteral("/window.ini"));
        settings->setValue(QStringLiteral("window/size"), size);
        settings->sync();
        if (settings->status() != QSettings::NoError)
            return false;
    }
    return true;
}

bool makeEverything(const QString& dataDir, const Look& look) {
    return makeLog(dataDir, look) && makeWindowState(dataDir, look) && makeAccounts(dataDir, look) &&
           makePolicy(dataDir, look) && makeSettings(dataDir, look) && makeInventories(dataDir, look) &&
           makeReviews(dataDir, look) && makeJournal(dataDir, look) && makeBatchLock(dataDir, look);
}

}  // namespace
Q_DECLARE_METATYPE(Make)

class TestPrivateModes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsMade_isForItsOwnerAlone_data();
    void whatIsMade_isForItsOwnerAlone();
    void windowState_ofAnEarlierVersionIsMadePrivate();
    void exportedFile_isForItsOwnerAlone_data();
    void exportedFile_isForItsOwnerAlone();
};

void TestPrivateModes::whatIsMade_isForItsOwnerAlone_data() {
    QTest::addColumn<Make>("make");
    QTest::addColumn<int>("umaskMode");
    const std::initializer_list<std::pair<const char*, Make>> makers{
        {"accounts", makeAccounts},        {"policy", makePolicy},         {"settings", makeSettings},
        {"inventories", makeInventories},  {"reviews", makeReviews},       {"log", makeLog},
        {"full logs", makeFullLogs},       {"journal", makeJournal},       {"batch lock", makeBatchLock},
        {"window state", makeWindowState}, {"everything", makeEverything},
    };
    for (const auto& [name, make] : makers) {
        for (const int mask : {0022, 0000, 0077})
            QTest::addRow("%s, umask %03o", name, static_cast<unsigned>(mask)) << make << mask;
    }
}

void TestPrivateModes::whatIsMade_isForItsOwnerAlone() {
    QFETCH(Make, make);
    QFETCH(int, umaskMode);
    QTemporaryDir home;
    // As deep as XDG's folders are on a computer on which nothing was ever started.
    const QString dataDir = home.filePath(QStringLiteral(".local/share/sharewarden"));
    int seen = 0;
    QStringList wrong;
    {
        const Umask umask(static_cast<mode_t>(umaskMode));
        QVERIFY(make(dataDir, [&] { wrong = wrongModes(home.path(), &seen); }));
    }
    wrong += wrongModes(home.path(), &seen);
    QVERIFY(seen >= 4);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QStringLiteral(", "))));
}

void TestPrivateModes::windowState_ofAnEarlierVersionIsMadePrivate() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("window.ini"));
    {
        QSettings open(path, QSettings::IniFormat);
        open.setValue(QStringLiteral("window/size"), 7);
    }
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0644), 0);
    const auto settings = privateSettings(path);
    QCOMPARE(settings->value(QStringLiteral("window/size")).toInt(), 7);
    QCOMPARE(modeOf(path), 0600);
}

void TestPrivateModes::exportedFile_isForItsOwnerAlone_data() {
    QTest::addColumn<int>("umaskMode");
    QTest::newRow("umask 022") << 0022;
    QTest::newRow("umask 000") << 0000;
}

// In a folder that others may look into, and over a file that they could read.
void TestPrivateModes::exportedFile_isForItsOwnerAlone() {
    QFETCH(int, umaskMode);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("audit.csv"));
    const Umask umask(static_cast<mode_t>(umaskMode));
    for (int time = 0; time < 2; ++time) {
        const Status written = writeWhole(openOutputFile(path), [](Sink& sink) { return sink.write("a\n"); });
        QVERIFY(fine(written));
        QCOMPARE(modeOf(path), 0600);
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0666), 0);
    }
}

QTEST_GUILESS_MAIN(TestPrivateModes)
#include "tst_private_modes.moc"
