// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include "app/accounts/account_store.h"
#include "app/accounts/guards.h"
#include "app/accounts/keychains.h"
#include "app/accounts/seal_key_source.h"
#include "tests/support/await.h"

using namespace sharewarden;
using namespace Qt::StringLiterals;
using sharewarden::test::await;

namespace {

Account account(const QString& name, Account::Changes changes = Account::Changes::Allowed,
                bool production = false, int confirmAbove = defaultConfirmAbove) {
    Account made;
    made.id = name;
    made.name = name;
    made.site = ncloud::Site::publicSite();
    made.accessKey = u"KEY"_s;
    made.changes = changes;
    made.production = production;
    made.confirmAbove = confirmAbove;
    return made;
}

}  // namespace

class TestGuards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void demands_followFromTheAccounts_data() {
        QTest::addColumn<QList<qsizetype>>("shares");  // of prod and dev
        QTest::addColumn<QStringList>("readOnly");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<qsizetype>("count");
        QTest::newRow("dev alone") << QList<qsizetype>{0, 5} << QStringList() << QStringList()
                                   << qsizetype(0);
        QTest::newRow("prod") << QList<qsizetype>{1, 5} << QStringList() << QStringList{u"prod"_s}
                              << qsizetype(0);
        QTest::newRow("at the cap") << QList<qsizetype>{0, 10} << QStringList() << QStringList()
                                    << qsizetype(0);
        QTest::newRow("over one cap")
            << QList<qsizetype>{3, 11} << QStringList() << QStringList{u"prod"_s} << qsizetype(14);
        QTest::newRow("no cap") << QList<qsizetype>{5000, 1} << QStringList() << QStringList{u"prod"_s}
                                << qsizetype(0);
    }
    void demands_followFromTheAccounts() {
        QFETCH(QList<qsizetype>, shares);
        QFETCH(QStringList, readOnly);
        QFETCH(QStringList, names);
        QFETCH(qsizetype, count);
        const QList<Account> accounts{account(u"prod"_s, Account::Changes::AllowedUntilClose, true, 0),
                                      account(u"dev"_s, Account::Changes::Allowed, false, 10)};
        QMap<QString, qsizetype> counts;
        if (shares.at(0) > 0)
            counts.insert(u"prod"_s, shares.at(0));
        counts.insert(u"dev"_s, shares.at(1));
        const GuardDemands demands = guardDemands(counts, accounts);
        QCOMPARE(demands.readOnly, readOnly);
        QCOMPARE(demands.namesToType, names);
        QCOMPARE(demands.countToType.value_or(0), count);
    }

    void readOnlyAccount_isNamed() {
        const GuardDemands demands =
            guardDemands({{u"prod"_s, 1}, {u"env"_s, 1}}, {account(u"prod"_s, Account::Changes::ReadOnly)});
        QCOMPARE(demands.readOnly, QStringList{u"prod"_s});
        QVERIFY(readOnlyProblem(demands).contains(u"prod"_s));
        QVERIFY(readOnlyProblem({}).isEmpty());
    }

    void accountWrittenInAnotherCase_keepsItsGuards() {
        const GuardDemands demands =
            guardDemands({{u"Prod"_s, 11}}, {account(u"prod"_s, Account::Changes::ReadOnly, true, 10)});
        QCOMPARE(demands.readOnly, QStringList{u"prod"_s});
        QCOMPARE(demands.namesToType, QStringList{u"prod"_s});
        QCOMPARE(demands.countToType, std::optional<qsizetype>(11));
    }

    void typed_isCompared_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("fits");
        QTest::newRow("digits") << u"1234"_s << true;
        QTest::newRow("spaces around") << u" 1234 "_s << true;
        QTest::newRow("separator") << u"1,234"_s << true;
        QTest::newRow("fewer") << u"123"_s << false;
        QTest::newRow("words") << u"all"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void typed_isCompared() {
        QFETCH(QString, typed);
        QFETCH(bool, fits);
        QCOMPARE(isTypedCount(typed, 1234), fits);
        QVERIFY(isTypedName(u" 운영 prod "_s, u"운영 prod"_s));
        QVERIFY(!isTypedName(u"Prod"_s, u"prod"_s));
        QVERIFY(!isTypedName(QString(), u"prod"_s));
    }

    void guards_areKeptInTheFile() {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"accounts.json"_s);
        AccountStore store = AccountStore::load(path).value();
        QVERIFY(store.put(account(u"prod"_s, Account::Changes::AllowedUntilClose, true, 7)).ok());
        const Account kept = *AccountStore::load(path)->find(u"prod"_s);
        QCOMPARE(kept.changes, Account::Changes::AllowedUntilClose);
        QVERIFY(kept.production);
        QCOMPARE(kept.confirmAbove, 7);
        QVERIFY(store.endTemporaryChanges().ok());
        QCOMPARE(store.find(u"prod"_s)->changes, Account::Changes::ReadOnly);
        QCOMPARE(AccountStore::load(path)->find(u"prod"_s)->changes, Account::Changes::ReadOnly);
    }

    void unreadableGuard_isNotTakenForNone_data() {
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("unknown word") << QByteArray("\"changes\": \"never\"");
        QTest::newRow("wrong type") << QByteArray("\"changes\": true");
        QTest::newRow("production as text") << QByteArray("\"production\": \"yes\"");
        QTest::newRow("negative cap") << QByteArray("\"confirmAbove\": -1");
        QTest::newRow("cap as text") << QByteArray("\"confirmAbove\": \"10\"");
    }
    void unreadableGuard_isNotTakenForNone() {
        QFETCH(QByteArray, field);
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"accounts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "{\"version\": 1, \"accounts\": [{\"id\": \"a\", \"name\": \"a\", \"site\": \"public\", "
            "\"accessKey\": \"K\", " +
            field + "}]}");
        file.close();
        QVERIFY(!AccountStore::load(file.fileName()).ok());
    }

    void sealKey_isMadeOnceAndKept() {
        const std::unique_ptr<Keychain> keychain = memoryKeychain();
        SealKeySource first(*keychain);
        QVERIFY(!await(first.existingKey()).ok());
        const auto made = await(first.key());
        QVERIFY(made.ok());
        SealKeySource second(*keychain);
        QCOMPARE(await(second.key())->id(), made->id());
        QCOMPARE(await(second.existingKey())->revealed(), made->revealed());
    }

    void damagedSealKey_isLeftAsItIs() {
        const std::unique_ptr<Keychain> keychain = memoryKeychain();
        const ncloud::SecretKey broken(QByteArray("not a key"));
        QVERIFY(await(keychain->write(u"journal-seal-key"_s, broken)).ok());
        SealKeySource source(*keychain);
        QVERIFY(!await(source.key()).ok());
        QCOMPARE(await(keychain->read(u"journal-seal-key"_s))->reveal(), QByteArray("not a key"));
    }
};

QTEST_GUILESS_MAIN(TestGuards)
#include "tst_guards.moc"
