// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/account_check.h"

#include <QTest>

#include "tests/support/await.h"
#include "tests/support/fixed_transport.h"

using namespace sharewarden;
using test::await;

namespace {

const char* const regionsPath = "/vserver/v2/getRegionList";
const char* const identityPath = "/api/v1/caller-identity";
const QByteArray now = "Sat, 31 Jan 2026 08:05:00 GMT";

QByteArray regionList(const QByteArray& regions) {
    return R"({"getRegionListResponse":{"requestId":"r","returnCode":"0","returnMessage":"success","regionList":[)" +
           regions + "]}}";
}

const QByteArray twoRegions =
    R"({"regionCode":"KR","regionName":"Korea"},{"regionCode":"JPN","regionName":"Japan"})";

QDateTime moment() {
    return QDateTime(QDate(2026, 1, 31), QTime(8, 5), Qt::UTC);
}

}  // namespace

class TestAccountCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void goodKey_givesRegionsIdentityAndClock();
    void identity_unknownIsNoFailure_data();
    void identity_unknownIsNoFailure();
    void identity_kindIsNamed_data();
    void identity_kindIsNamed();
    void clock_isTold_data();
    void clock_isTold();
    void clock_isToldWhenTheKeyIsRefused();
    void regions_ofTheAccountThatAreUnknownAreNamed();
    void refusedKey_isExplainedAndNothingElseIsAsked_data();
    void refusedKey_isExplainedAndNothingElseIsAsked();
    void missingPermission_stillTellsWhoseKeyItIs();
    void cancelled_saysOnlyThat();
    void lines_showHostileTextHarmlessly();

private:
    AccountCheck check(const QStringList& regions = {}) {
        const ncloud::Credentials credentials{QStringLiteral("ACCESS"), ncloud::SecretKey("SECRET")};
        const ncloud::Client client(ncloud::Site::publicSite(), credentials, *m_transport, moment,
                                    randomIds());
        return await(checkAccount(client, regions, m_stop.get_token()));
    }

    std::unique_ptr<test::FixedTransport> m_transport;
    std::stop_source m_stop;
};

void TestAccountCheck::init() {
    m_transport = std::make_unique<test::FixedTransport>();
    m_stop = std::stop_source();
    m_transport->answer(regionsPath, 200, regionList(twoRegions), now);
    m_transport->answer(identityPath, 200, R"({"id":"42","loginAlias":"acme","userType":"Sub"})");
}

void TestAccountCheck::goodKey_givesRegionsIdentityAndClock() {
    const AccountCheck result = check();
    QVERIFY(result.ok());
    QCOMPARE(result.regions->size(), size_t(2));
    QVERIFY(result.identity);
    QCOMPARE(result.identity->loginAlias, QStringLiteral("acme"));
    QCOMPARE(result.clockDifference->count(), 0);
    QCOMPARE(m_transport->paths(), (QList<QByteArray>{regionsPath, identityPath}));
    QCOMPARE(m_transport->requests.constLast().base, ncloud::Site::publicSite().identityBase);
    const QStringList expected{
        QStringLiteral("The key works. Regions: KR, JPN."),
        QStringLiteral("The key belongs to: sub account, ID 42, login page acme."),
        QStringLiteral("This computer's clock agrees with the server's."),
    };
    QCOMPARE(checkLines(result), expected);
}

void TestAccountCheck::identity_unknownIsNoFailure_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("not allowed") << 401 << QByteArray(R"({"error":{"errorCode":"210","message":"Denied"}})");
    QTest::newRow("not there") << 404 << QByteArray("<html>no</html>");
    QTest::newRow("nothing known in it") << 200 << QByteArray("{}");
    QTest::newRow("no answer") << 0 << QByteArray();
}

void TestAccountCheck::identity_unknownIsNoFailure() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    if (status == 0)
        m_transport->answers.remove(identityPath);
    else
        m_transport->answer(identityPath, status, body);
    const AccountCheck result = check();
    QVERIFY(result.ok());
    QVERIFY(!result.identity);
    QCOMPARE(checkLines(result).at(0), QStringLiteral("The key works. Regions: KR, JPN."));
    QCOMPARE(checkLines(result).at(1), QStringLiteral("Whose key it is could not be learnt."));
}

void TestAccountCheck::identity_kindIsNamed_data() {
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("expected");
    QTest::newRow("main") << QByteArray("Customer") << QStringLiteral("main account");
    QTest::newRow("sub") << QByteArray("Sub") << QStringLiteral("sub account");
    QTest::newRow("role") << QByteArray("Role") << QStringLiteral("role");
    QTest::newRow("new kind") << QByteArray("Robot") << QStringLiteral("Robot");
}

void TestAccountCheck::identity_kindIsNamed() {
    QFETCH(QByteArray, type);
    QFETCH(QString, expected);
    m_transport->answer(identityPath, 200, R"({"userType":")" + type + R"("})");
    QCOMPARE(checkLines(check()).at(1), QStringLiteral("The key belongs to: %1.").arg(expected));
}

void TestAccountCheck::clock_isTold_data() {
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("line");
    QTest::newRow("no header") << QByteArray() << QString();
    QTest::newRow("unreadable") << QByteArray("yesterday") << QString();
    QTest::newRow("five seconds") << QByteArray("Sat, 31 Jan 2026 08:05:05 GMT")
                                  << QStringLiteral("agrees with");
    QTest::newRow("we are behind") << QByteArray("Sat, 31 Jan 2026 08:06:00 GMT")
                                   << QStringLiteral("clock is 60 seconds behind the server's.");
    QTest::newRow("we are ahead") << QByteArray("Sat, 31 Jan 2026 08:04:00 GMT")
                                  << QStringLiteral("clock is 60 seconds ahead of the server's.");
    QTest::newRow("six minutes behind") << QByteArray("Sat, 31 Jan 2026 08:11:00 GMT")
                                        << QStringLiteral("behind the server's. NAVER Cloud refuses");
}

void TestAccountCheck::clock_isTold() {
    QFETCH(QByteArray, date);
    QFETCH(QString, line);
    m_transport->answer(regionsPath, 200, regionList(twoRegions), date);
    const QStringList lines = checkLines(check());
    QCOMPARE(lines.size(), line.isEmpty() ? 2 : 3);
    QVERIFY2(lines.constLast().contains(line), qPrintable(lines.constLast()));
}

void TestAccountCheck::clock_isToldWhenTheKeyIsRefused() {
    m_transport->answer(regionsPath, 401,
                        R"({"error":{"errorCode":"200","message":"Authentication Failed"}})",
                        "Sat, 31 Jan 2026 07:59:00 GMT");
    const AccountCheck result = check();
    QVERIFY(!result.ok());
    QCOMPARE(result.clockDifference->count(), -360);
    QVERIFY(checkLines(result).constLast().contains(QLatin1String("Set the clock")));
}

void TestAccountCheck::regions_ofTheAccountThatAreUnknownAreNamed() {
    const AccountCheck result = check({QStringLiteral("JPN"), QStringLiteral("SGN"), QStringLiteral("USWN")});
    QCOMPARE(result.unknownRegions, (QStringList{QStringLiteral("SGN"), QStringLiteral("USWN")}));
    QCOMPARE(checkLines(result).at(1), QStringLiteral("The region SGN of this account is not among them."));
}

void TestAccountCheck::refusedKey_isExplainedAndNothingElseIsAsked_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::newRow("wrong key") << 401 << QByteArray(R"({"error":{"errorCode":"200","message":"Failed"}})")
                               << QStringLiteral("Gateway");
    QTest::newRow("proxy") << 200 << QByteArray("<html>log in</html>") << QString();
    QTest::newRow("no answer") << 0 << QByteArray() << QStringLiteral("Network");
}

void TestAccountCheck::refusedKey_isExplainedAndNothingElseIsAsked() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    if (status == 0)
        m_transport->answers.remove(regionsPath);
    else
        m_transport->answer(regionsPath, status, body);
    const AccountCheck result = check();
    QVERIFY(!result.ok());
    if (!kind.isEmpty())
        QCOMPARE(errorKind(result.regions.error()), kind);
    QCOMPARE(m_transport->paths(), QList<QByteArray>{regionsPath});
    QCOMPARE(checkLines(result), QStringList{explain(result.regions.error())});
}

void TestAccountCheck::missingPermission_stillTellsWhoseKeyItIs() {
    m_transport->answer(regionsPath, 401, R"({"error":{"errorCode":"210","message":"Permission Denied"}})");
    const AccountCheck result = check();
    QVERIFY(!result.ok());
    QVERIFY(checkLines(result).at(1).contains(QLatin1String("ID 42")));
}

void TestAccountCheck::cancelled_saysOnlyThat() {
    m_transport->onSend = [this] { m_stop.request_stop(); };
    const AccountCheck result = check();
    QVERIFY(isCancelled(result.regions.error()));
    QCOMPARE(checkLines(result).size(), 1);
    QCOMPARE(m_transport->requests.size(), 1);
}

void TestAccountCheck::lines_showHostileTextHarmlessly() {
    m_transport->answer(regionsPath, 200, regionList(R"({"regionCode":"K\u202eR","regionName":"x"})"));
    m_transport->answer(identityPath, 200, R"({"id":"a\nb","loginAlias":"\u202eevil"})");
    const QString all = checkLines(check()).join(QString());
    QVERIFY2(all.contains(QStringLiteral("K⟨U+202E⟩R")) && all.contains(QStringLiteral("a␊b")) &&
                 all.contains(QStringLiteral("⟨U+202E⟩evil")),
             qPrintable(all));
}

QTEST_GUILESS_MAIN(TestAccountCheck)
#include "tst_account_check.moc"
