// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/accounts/account_store.h"

using namespace sharewarden;

namespace {

Account account(const char* id, const char* name) {
    Account result;
    result.id = QLatin1String(id);
    result.name = QString::fromUtf8(name);
    result.site = ncloud::Site::publicSite();
    result.accessKey = QStringLiteral("ACCESS");
    return result;
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

bool overwrite(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QStringList names(const AccountStore& store) {
    QStringList result;
    for (const Account& each : store.accounts())
        result.append(each.name);
    return result;
}

template <typename T>
QString storageDetail(const Result<T>& result) {
    const auto* error = result.ok() ? nullptr : std::get_if<StorageError>(&result.error());
    return error ? error->detail : QString();
}

QString failureOf(const Status& status) {
    return status.ok() ? QString() : describe(status.error());
}

constexpr QFile::Permissions othersBits = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                          QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

}  // namespace

class TestAccountStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void load_missingFileIsEmptyAndNotMade();
    void at_readsTheFileLater();
    void at_changesAddToWhatTheFileHolds();
    void put_isReadBackWhole();
    void put_replacesTheSameId();
    void put_refusesAProblemAndChangesNothing();
    void put_keepsFieldsOfOthers();
    void put_makesPrivateFileAndFolder();
    void put_takesBackPermissionsThatWereWidened();
    void put_leavesAnExistingFolderAsItIs();
    void put_failsWholeWhereNothingCanBeWritten();
    void put_doesNotDropWhatAnotherProgramSaved();
    void put_seesANameThatAnotherProgramTook();
    void put_refusesWhenTheFileWasBrokenMeanwhile();
    void put_waitsForTheLockAndThenFails();
    void looks_areReadBackAndUnknownOnesDoNoHarm();
    void unknownColour_staysUntilAnotherIsChosen();
    void move_changesTheOrder_data();
    void move_changesTheOrder();
    void lastWorked_isKeptByPutAndForgottenWithTheKey_data();
    void lastWorked_isKeptByPutAndForgottenWithTheKey();
    void lastWorked_isWrittenOnlyWhenItIsNews_data();
    void lastWorked_isWrittenOnlyWhenItIsNews();
    void remove_takesOnlyThatOne();
    void find_ignoresCase();
    void load_refusesAndLeavesUntouched_data();
    void load_refusesAndLeavesUntouched();
    void load_refusesAFolder();

private:
    AccountStore loaded() const {
        Result<AccountStore> store = AccountStore::load(m_path);
        if (!store)
            qFatal("%s", qPrintable(describe(store.error())));
        return std::move(store).value();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestAccountStore::init() {
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_path = m_dir->filePath(QStringLiteral("deep/folder/accounts.json"));
}

void TestAccountStore::load_missingFileIsEmptyAndNotMade() {
    QVERIFY(loaded().accounts().isEmpty());
    QVERIFY(!QFileInfo::exists(m_path));
    QVERIFY(!QFileInfo(m_path).dir().exists());
}

void TestAccountStore::at_readsTheFileLater() {
    AccountStore other = loaded();
    QCOMPARE(failureOf(other.put(account("1", "prod"))), QString());
    AccountStore store = AccountStore::at(m_path);
    QVERIFY(!store.isRead());
    QVERIFY(store.accounts().isEmpty());
    QCOMPARE(failureOf(store.read()), QString());
    QVERIFY(store.isRead());
    QCOMPARE(names(store), QStringList{QStringLiteral("prod")});
    QVERIFY(overwrite(m_path, "no JSON"));
    AccountStore broken = AccountStore::at(m_path);
    QVERIFY(!broken.read().ok());
    QVERIFY(!broken.isRead());
    QVERIFY(!store.read().ok());
    QCOMPARE(names(store), QStringList{QStringLiteral("prod")});
    QCOMPARE(contents(m_path), QByteArray("no JSON"));
}

void TestAccountStore::at_changesAddToWhatTheFileHolds() {
    AccountStore other = loaded();
    QCOMPARE(failureOf(other.put(account("1", "prod"))), QString());
    AccountStore store = AccountStore::at(m_path);
    QCOMPARE(failureOf(store.put(account("2", "dev"))), QString());
    QVERIFY(store.isRead());
    QCOMPARE(names(store), (QStringList{QStringLiteral("prod"), QStringLiteral("dev")}));
    QCOMPARE(names(loaded()), names(store));
}

void TestAccountStore::put_isReadBackWhole() {
    Account custom = account("1", "운영");
    custom.site = *ncloud::Site::custom(QStringLiteral("https://api.example.com:8443"));
    custom.regions = {QStringLiteral("KR"), QStringLiteral("JPN")};
    Account government = account("2", "gov");
    government.site = ncloud::Site::government();
    AccountStore store = loaded();
    QCOMPARE(failureOf(store.put(custom)), QString());
    QCOMPARE(failureOf(store.put(government)), QString());
    const QList<Account> expected{custom, government};
    QCOMPARE(store.accounts(), expected);
    QCOMPARE(loaded().accounts(), expected);
    QCOMPARE(loaded().byId(QStringLiteral("2"))->site.identityBase, government.site.identityBase);
    const QJsonObject root = QJsonDocument::fromJson(contents(m_path)).object();
    QCOMPARE(root.value(QStringLiteral("version")).toInt(), 1);
    QCOMPARE(root.value(QStringLiteral("accounts")).toArray().size(), 2);
}

void TestAccountStore::put_replacesTheSameId() {
    AccountStore store = loaded();
    QVERIFY(store.put(account("1", "one")).ok());
    QVERIFY(store.put(account("2", "two")).ok());
    QVERIFY(store.put(account("1", "renamed")).ok());
    const QStringList expected{QStringLiteral("renamed"), QStringLiteral("two")};
    QCOMPARE(names(store), expected);
    QCOMPARE(names(loaded()), expected);
}

void TestAccountStore::put_refusesAProblemAndChangesNothing() {
    AccountStore store = loaded();
    QVERIFY(store.put(account("1", "one")).ok());
    const QByteArray before = contents(m_path);
    const Status status = store.put(account("2", "ONE"));
    QVERIFY2(storageDetail(status).contains(QLatin1String("already called")),
             qPrintable(storageDetail(status)));
    QVERIFY(!store.put(account("", "no id")).ok());
    QCOMPARE(names(store), QStringList{QStringLiteral("one")});
    QCOMPARE(contents(m_path), before);
}

void TestAccountStore::put_keepsFieldsOfOthers() {
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QVERIFY(overwrite(m_path, R"({"version":1,"theme":{"a":[1]},"accounts":[
        {"id":"1","name":"one","site":"public","accessKey":"A","regions":[],"color":"red"},
        {"id":"2","name":"two","site":"gov","accessKey":"A","color":"blue"}]})"));
    AccountStore store = loaded();
    QVERIFY(store.put(account("1", "renamed")).ok());
    QVERIFY(store.remove(QStringLiteral("2")).ok());
    QVERIFY(store.put(account("2", "new one")).ok());
    const QJsonObject root = QJsonDocument::fromJson(contents(m_path)).object();
    QCOMPARE(root.value(QStringLiteral("theme")).toObject().value(QStringLiteral("a")).toArray().size(), 1);
    const QJsonArray accounts = root.value(QStringLiteral("accounts")).toArray();
    QCOMPARE(accounts.at(0).toObject().value(QStringLiteral("color")).toString(), QStringLiteral("red"));
    QCOMPARE(accounts.at(0).toObject().value(QStringLiteral("name")).toString(), QStringLiteral("renamed"));
    QVERIFY(!accounts.at(1).toObject().contains(QStringLiteral("color")));
}

void TestAccountStore::put_makesPrivateFileAndFolder() {
    AccountStore store = loaded();
    QVERIFY(store.put(account("1", "one")).ok());
    QCOMPARE(QFileInfo(m_path).permissions() & othersBits, QFile::Permissions());
    QCOMPARE(QFileInfo(QFileInfo(m_path).path()).permissions() & othersBits, QFile::Permissions());
    QVERIFY(store.put(account("2", "two")).ok());
    QCOMPARE(QFileInfo(m_path).permissions() & othersBits, QFile::Permissions());
    // Nothing else stays behind, and no file of another mode with the same content.
    QCOMPARE(QFileInfo(m_path).dir().entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("accounts.json")});
}

void TestAccountStore::put_takesBackPermissionsThatWereWidened() {
    AccountStore store = loaded();
    QVERIFY(store.put(account("1", "one")).ok());
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(store.put(account("2", "two")).ok());
    QCOMPARE(QFileInfo(m_path).permissions() & othersBits, QFile::Permissions());
}

void TestAccountStore::put_leavesAnExistingFolderAsItIs() {
    const QString folder = QFileInfo(m_path).path();
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::setPermissions(
        folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup));
    const QFile::Permissions before = QFileInfo(folder).permissions();
    AccountStore store = loaded();
    QVERIFY(store.put(account("1", "one")).ok());
    QCOMPARE(QFileInfo(folder).permissions(), before);
}

void TestAccountStore::put_failsWholeWhereNothingCanBeWritten() {
    // A file where the folder would have to be: even root cannot write below it.
    QVERIFY(overwrite(m_dir->filePath(QStringLiteral("deep")), "in the way"));
    AccountStore store = loaded();
    const Status status = store.put(account("1", "one"));
    QVERIFY(!status.ok());
    QCOMPARE(errorKind(status.error()), QStringLiteral("Storage"));
    QVERIFY(store.accounts().isEmpty());
}

void TestAccountStore::put_doesNotDropWhatAnotherProgramSaved() {
    AccountStore here = loaded();
    AccountStore there = loaded();
    QVERIFY(here.put(account("1", "here")).ok());
    QVERIFY(there.put(account("2", "there")).ok());
    const QStringList both{QStringLiteral("here"), QStringLiteral("there")};
    QCOMPARE(names(there), both);
    QVERIFY(here.put(account("3", "third")).ok());
    QCOMPARE(names(here), both + QStringList{QStringLiteral("third")});
    QVERIFY(there.remove(QStringLiteral("1")).ok());
    QCOMPARE(names(loaded()), (QStringList{QStringLiteral("there"), QStringLiteral("third")}));
}

void TestAccountStore::put_seesANameThatAnotherProgramTook() {
    AccountStore here = loaded();
    AccountStore there = loaded();
    QVERIFY(here.put(account("1", "prod")).ok());
    QVERIFY(!there.put(account("2", "Prod")).ok());
    QCOMPARE(names(loaded()), QStringList{QStringLiteral("prod")});
}

void TestAccountStore::put_refusesWhenTheFileWasBrokenMeanwhile() {
    AccountStore store = loaded();
    QVERIFY(store.put(account("1", "one")).ok());
    QVERIFY(overwrite(m_path, "{broken"));
    QVERIFY(!store.put(account("2", "two")).ok());
    QVERIFY(!store.remove(QStringLiteral("1")).ok());
    QCOMPARE(contents(m_path), "{broken");
    QCOMPARE(names(store), QStringList{QStringLiteral("one")});
}

void TestAccountStore::put_waitsForTheLockAndThenFails() {
    AccountStore store = loaded();
    QVERIFY(store.put(account("1", "one")).ok());
    QLockFile other(m_path + QStringLiteral(".lock"));
    QVERIFY(other.tryLock());
    const Status status = store.put(account("2", "two"));
    QVERIFY2(storageDetail(status).contains(QLatin1String("another program")),
             qPrintable(storageDetail(status)));
    other.unlock();
    QCOMPARE(names(loaded()), QStringList{QStringLiteral("one")});
    QVERIFY(store.put(account("2", "two")).ok());
}

void TestAccountStore::looks_areReadBackAndUnknownOnesDoNoHarm() {
    Account one = account("1", "one");
    one.folder = QStringLiteral("서울");
    one.colour = Account::Colour::Green;
    one.lastWorked = QDateTime(QDate(2026, 1, 31), QTime(8, 5, 0, 123), Qt::UTC);
    AccountStore store = loaded();
    QCOMPARE(failureOf(store.put(one)), QString());
    QCOMPARE(loaded().accounts(), QList<Account>{one});
    QVERIFY(contents(m_path).contains("2026-01-31T08:05:00.123Z"));
    QVERIFY(overwrite(m_path, R"({"version":1,"accounts":[
        {"id":"1","name":"one","site":"public","accessKey":"A","folder":7,"colour":{},"lastWorked":"soon"},
        {"id":"2","name":"two","site":"public","accessKey":"A","lastWorked":"2026-01-31T08:05:00"}]})"));
    const AccountStore odd = loaded();
    for (const Account& each : odd.accounts()) {
        QCOMPARE(each.folder, QString());
        QCOMPARE(each.colour, Account::Colour::None);
        QVERIFY(!each.lastWorked.isValid());
    }
}

void TestAccountStore::unknownColour_staysUntilAnotherIsChosen() {
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QVERIFY(overwrite(m_path, R"({"version":1,"accounts":[
        {"id":"1","name":"one","site":"public","accessKey":"A","colour":"teal"}]})"));
    AccountStore store = loaded();
    Account one = store.accounts().constFirst();
    one.name = QStringLiteral("renamed");
    QVERIFY(store.put(one).ok());
    QVERIFY(contents(m_path).contains("teal"));
    one.colour = Account::Colour::Red;
    QVERIFY(store.put(one).ok());
    QVERIFY(!contents(m_path).contains("teal"));
    one.colour = Account::Colour::None;
    QVERIFY(store.put(one).ok());
    QCOMPARE(loaded().accounts(), QList<Account>{one});
}

void TestAccountStore::move_changesTheOrder_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("order");
    QTest::newRow("up") << QStringLiteral("3") << 0 << QStringLiteral("312");
    QTest::newRow("down") << QStringLiteral("1") << 1 << QStringLiteral("213");
    QTest::newRow("to the end") << QStringLiteral("1") << 2 << QStringLiteral("231");
    QTest::newRow("beyond the end") << QStringLiteral("1") << 99 << QStringLiteral("231");
    QTest::newRow("before the beginning") << QStringLiteral("2") << -1 << QStringLiteral("213");
    QTest::newRow("to where it is") << QStringLiteral("2") << 1 << QStringLiteral("123");
    QTest::newRow("one that is not there") << QStringLiteral("4") << 0 << QStringLiteral("123");
}

void TestAccountStore::move_changesTheOrder() {
    QFETCH(QString, id);
    QFETCH(int, to);
    QFETCH(QString, order);
    AccountStore store = loaded();
    for (const char* each : {"1", "2", "3"})
        QVERIFY(store.put(account(each, each)).ok());
    QCOMPARE(failureOf(store.move(id, to)), QString());
    QCOMPARE(names(store).join(QString()), order);
    QCOMPARE(names(loaded()).join(QString()), order);
}

void TestAccountStore::lastWorked_isKeptByPutAndForgottenWithTheKey_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("kept");
    QTest::newRow("name") << QStringLiteral("name") << true;
    QTest::newRow("access key") << QStringLiteral("access key") << false;
    QTest::newRow("site") << QStringLiteral("site") << false;
    QTest::newRow("secret") << QStringLiteral("secret") << false;
}

void TestAccountStore::lastWorked_isKeptByPutAndForgottenWithTheKey() {
    QFETCH(QString, change);
    QFETCH(bool, kept);
    AccountStore store = loaded();
    Account one = account("1", "one");
    QVERIFY(store.put(one).ok());
    const QDateTime moment(QDate(2026, 1, 31), QTime(8, 5), Qt::UTC);
    QVERIFY(store.setLastWorked(QStringLiteral("1"), moment).ok());
    // As a form that was filled before the moment was known.
    if (change == QLatin1String("name"))
        one.name = QStringLiteral("renamed");
    if (change == QLatin1String("access key"))
        one.accessKey = QStringLiteral("ROTATED");
    if (change == QLatin1String("site"))
        one.site = ncloud::Site::government();
    const bool secret = change == QLatin1String("secret");
    QVERIFY(store.put(one, secret ? AccountStore::Secret::Replaced : AccountStore::Secret::Kept).ok());
    QCOMPARE(loaded().accounts().constFirst().lastWorked, kept ? moment : QDateTime());
}

void TestAccountStore::lastWorked_isWrittenOnlyWhenItIsNews_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("written");
    QTest::newRow("an hour later") << QStringLiteral("1") << 3600 << true;
    QTest::newRow("a minute later") << QStringLiteral("1") << 60 << true;
    QTest::newRow("less than a minute later") << QStringLiteral("1") << 59 << false;
    QTest::newRow("earlier") << QStringLiteral("1") << -3600 << false;
    QTest::newRow("the first time") << QStringLiteral("2") << -3600 << true;
    QTest::newRow("one that is not there") << QStringLiteral("3") << 3600 << false;
}

void TestAccountStore::lastWorked_isWrittenOnlyWhenItIsNews() {
    QFETCH(QString, id);
    QFETCH(int, seconds);
    QFETCH(bool, written);
    AccountStore store = loaded();
    QVERIFY(store.put(account("1", "one")).ok());
    QVERIFY(store.put(account("2", "two")).ok());
    const QDateTime moment(QDate(2026, 1, 31), QTime(8, 5), Qt::UTC);
    QVERIFY(store.setLastWorked(QStringLiteral("1"), moment).ok());
    const QByteArray before = contents(m_path);
    QVERIFY(store.setLastWorked(id, moment.addSecs(seconds)).ok());
    QCOMPARE(contents(m_path) != before, written);
    QVERIFY(store.setLastWorked(id, QDateTime()).ok());
    if (written)
        QCOMPARE(loaded().byId(id)->lastWorked, moment.addSecs(seconds));
}

void TestAccountStore::remove_takesOnlyThatOne() {
    AccountStore store = loaded();
    QVERIFY(store.put(account("1", "one")).ok());
    QVERIFY(store.put(account("2", "two")).ok());
    QVERIFY(store.remove(QStringLiteral("1")).ok());
    QVERIFY(store.remove(QStringLiteral("never there")).ok());
    QCOMPARE(names(store), QStringList{QStringLiteral("two")});
    QCOMPARE(names(loaded()), QStringList{QStringLiteral("two")});
}

void TestAccountStore::find_ignoresCase() {
    AccountStore store = loaded();
    QVERIFY(store.put(account("1", "Prod")).ok());
    QCOMPARE(store.find(QStringLiteral("pROD"))->id, QStringLiteral("1"));
    QVERIFY(!store.find(QStringLiteral("pro")));
    QCOMPARE(store.byId(QStringLiteral("1"))->name, QStringLiteral("Prod"));
    QVERIFY(!store.byId(QStringLiteral("2")));
}

void TestAccountStore::load_refusesAndLeavesUntouched_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("detail");
    const auto one = [](const char* fields) -> QByteArray {
        return QByteArray(R"({"version":1,"accounts":[{)") + fields + "}]}";
    };
    const QString foreign = QStringLiteral("not an account file");
    const QString unreadable = QStringLiteral("account number 1 cannot be read");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("not valid JSON");
    QTest::newRow("cut") << QByteArray(R"({"version":1,"acc)") << QStringLiteral("not valid JSON");
    QTest::newRow("binary") << QByteArray("\x00\xff\x01", 3) << QStringLiteral("not valid JSON");
    QTest::newRow("array") << QByteArray("[]") << foreign;
    QTest::newRow("other program's") << QByteArray(R"({"name":"x"})") << foreign;
    QTest::newRow("no version") << QByteArray(R"({"accounts":[]})") << foreign;
    QTest::newRow("version 0") << QByteArray(R"({"version":0,"accounts":[]})") << foreign;
    QTest::newRow("version as text") << QByteArray(R"({"version":"1","accounts":[]})") << foreign;
    QTest::newRow("no accounts") << QByteArray(R"({"version":1})") << foreign;
    QTest::newRow("newer") << QByteArray(R"({"version":2,"accounts":[]})") << QStringLiteral("newer version");
    QTest::newRow("account is a text") << QByteArray(R"({"version":1,"accounts":["x"]})") << unreadable;
    QTest::newRow("field missing") << one(R"("id":"1","name":"n","site":"public")") << unreadable;
    QTest::newRow("field of another type")
        << one(R"("id":1,"name":"n","site":"public","accessKey":"A")") << unreadable;
    QTest::newRow("unusable site")
        << one(R"("id":"1","name":"n","site":"http://example.com","accessKey":"A")") << unreadable;
    QTest::newRow("region is a number")
        << one(R"("id":"1","name":"n","site":"public","accessKey":"A","regions":[1])") << unreadable;
    QTest::newRow("header injection") << one(R"("id":"1","name":"n","site":"public","accessKey":"A\r\nX: 1")")
                                      << QStringLiteral("cannot be part of a key");
    QTest::newRow("same id twice") << one(R"("id":"1","name":"n","site":"public","accessKey":"A"},
                  {"id":"1","name":"m","site":"public","accessKey":"A")")
                                   << QStringLiteral("account number 2");
    QTest::newRow("same name twice") << one(R"("id":"1","name":"n","site":"public","accessKey":"A"},
                  {"id":"2","name":"N","site":"public","accessKey":"A")")
                                     << QStringLiteral("already called");
    QTest::newRow("huge") << QByteArray(5 * 1024 * 1024, ' ') << QStringLiteral("too large");
}

void TestAccountStore::load_refusesAndLeavesUntouched() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, detail);
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QVERIFY(overwrite(m_path, bytes));
    const Result<AccountStore> store = AccountStore::load(m_path);
    QVERIFY(!store.ok());
    QVERIFY2(storageDetail(store).contains(detail), qPrintable(storageDetail(store)));
    QCOMPARE(std::get<StorageError>(store.error()).path, m_path);
    QCOMPARE(contents(m_path), bytes);
}

void TestAccountStore::load_refusesAFolder() {
    QVERIFY(QDir().mkpath(m_path));
    QVERIFY(!AccountStore::load(m_path).ok());
}

QTEST_GUILESS_MAIN(TestAccountStore)
#include "tst_account_store.moc"
