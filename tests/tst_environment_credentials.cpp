// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/accounts/environment_credentials.h"

using namespace sharewarden;

class TestEnvironmentCredentials : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void read_data();
    void read();
    void knownAddress_keepsItsIdentityHost();
    void problems_neverHoldTheSecret();
};

namespace {

QProcessEnvironment environmentOf(const QStringList& lines) {
    QProcessEnvironment environment;
    for (const QString& line : lines)
        environment.insert(line.section(QLatin1Char('='), 0, 0), line.section(QLatin1Char('='), 1));
    return environment;
}

}  // namespace

void TestEnvironmentCredentials::read_data() {
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("keys");  // access key, `/`, secret; empty when there are none
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QStringList>("problems");  // what the sentences contain, in order
    const QString id = QStringLiteral("NCLOUD_ACCESS_KEY_ID=A");
    const QString secret = QStringLiteral("NCLOUD_SECRET_ACCESS_KEY=S");
    const QString oldId = QStringLiteral("NCLOUD_ACCESS_KEY=A");
    const QString oldSecret = QStringLiteral("NCLOUD_SECRET_KEY=S");
    const QString keys = QStringLiteral("A/S");
    const QString none;
    const QStringList fine;
    const auto gateway = [](const char* address) -> QString {
        return QStringLiteral("NCLOUD_API_GW=") + QLatin1String(address);
    };

    QTest::newRow("nothing") << QStringList{} << none << none << none << fine;
    QTest::newRow("first names") << QStringList{id, secret} << keys << none << none << fine;
    QTest::newRow("second names") << QStringList{oldId, oldSecret} << keys << none << none << fine;
    QTest::newRow("mixed names") << QStringList{id, oldSecret} << keys << none << none << fine;
    QTest::newRow("all names, same values")
        << QStringList{id, oldId, secret, oldSecret} << keys << none << none << fine;
    QTest::newRow("an empty one is not set")
        << QStringList{QStringLiteral("NCLOUD_ACCESS_KEY_ID="), oldId, secret} << keys << none << none
        << fine;
    QTest::newRow("blanks around") << QStringList{QStringLiteral("NCLOUD_ACCESS_KEY_ID= A\n"),
                                                  QStringLiteral("NCLOUD_SECRET_KEY=S\r\n")}
                                   << keys << none << none << fine;
    QTest::newRow("access keys differ")
        << QStringList{id, QStringLiteral("NCLOUD_ACCESS_KEY=B"), secret} << none << none << none
        << QStringList{QStringLiteral("NCLOUD_ACCESS_KEY_ID and NCLOUD_ACCESS_KEY are both set and differ")};
    QTest::newRow("secrets differ") << QStringList{id, secret, QStringLiteral("NCLOUD_SECRET_KEY=T")} << none
                                    << none << none
                                    << QStringList{QStringLiteral(
                                           "NCLOUD_SECRET_ACCESS_KEY and NCLOUD_SECRET_KEY are both set")};
    QTest::newRow("no secret") << QStringList{id} << none << none << none
                               << QStringList{QStringLiteral("NCLOUD_SECRET_ACCESS_KEY is not")};
    QTest::newRow("no access key") << QStringList{oldSecret} << none << none << none
                                   << QStringList{QStringLiteral(
                                          "NCLOUD_SECRET_KEY is set, but NCLOUD_ACCESS_KEY_ID")};
    QTest::newRow("space in the access key")
        << QStringList{QStringLiteral("NCLOUD_ACCESS_KEY=A B"), secret} << none << none << none
        << QStringList{QStringLiteral("NCLOUD_ACCESS_KEY cannot be used")};
    QTest::newRow("line end in the secret")
        << QStringList{id, QStringLiteral("NCLOUD_SECRET_KEY=S\nT")} << none << none << none
        << QStringList{QStringLiteral("NCLOUD_SECRET_KEY cannot be used")};
    QTest::newRow("public gateway") << QStringList{id, secret, gateway("https://ncloud.apigw.ntruss.com")}
                                    << keys << QStringLiteral("public") << none << fine;
    QTest::newRow("government gateway, slash and port")
        << QStringList{gateway("https://ncloud.apigw.gov-ntruss.com:443/")} << none << QStringLiteral("gov")
        << none << fine;
    QTest::newRow("financial gateway") << QStringList{gateway("https://fin-ncloud.apigw.fin-ntruss.com")}
                                       << none << QStringLiteral("fin") << none << fine;
    QTest::newRow("known host at another port")
        << QStringList{gateway("https://ncloud.apigw.ntruss.com:8443")} << none
        << QStringLiteral("https://ncloud.apigw.ntruss.com:8443") << none << fine;
    QTest::newRow("sandbox") << QStringList{id, secret, gateway("http://127.0.0.1:8080")} << keys
                             << QStringLiteral("http://127.0.0.1:8080") << none << fine;
    QTest::newRow("http elsewhere") << QStringList{id, secret, gateway("http://example.com")} << none << none
                                    << none << QStringList{QStringLiteral("NCLOUD_API_GW cannot be used")};
    QTest::newRow("region") << QStringList{id, secret, QStringLiteral("NCLOUD_REGION=KR")} << keys << none
                            << QStringLiteral("KR") << fine;
    QTest::newRow("bad region") << QStringList{id, secret, QStringLiteral("NCLOUD_REGION=kr&x")} << none
                                << none << none
                                << QStringList{QStringLiteral("NCLOUD_REGION cannot be used")};
    QTest::newRow("several problems")
        << QStringList{id, gateway("nonsense"), QStringLiteral("NCLOUD_REGION=?")} << none << none << none
        << QStringList{QStringLiteral("NCLOUD_SECRET_ACCESS_KEY"), QStringLiteral("NCLOUD_API_GW"),
                       QStringLiteral("NCLOUD_REGION")};
}

void TestEnvironmentCredentials::read() {
    QFETCH(QStringList, variables);
    QFETCH(QStringList, problems);
    const EnvironmentCredentials result = readEnvironmentCredentials(environmentOf(variables));
    QString keys;
    if (result.credentials)
        keys = result.credentials->accessKey + QLatin1Char('/') +
               QString::fromUtf8(result.credentials->secret.reveal());
    QTEST(keys, "keys");
    QTEST(result.site ? result.site->key() : QString(), "site");
    QTEST(result.region, "region");
    QCOMPARE(result.problems.size(), problems.size());
    for (qsizetype i = 0; i < problems.size(); ++i)
        QVERIFY2(result.problems.at(i).contains(problems.at(i)), qPrintable(result.problems.at(i)));
}

void TestEnvironmentCredentials::knownAddress_keepsItsIdentityHost() {
    const auto result = readEnvironmentCredentials(
        environmentOf({QStringLiteral("NCLOUD_API_GW=https://ncloud.apigw.ntruss.com")}));
    QCOMPARE(result.site->identityBase, ncloud::Site::publicSite().identityBase);
}

void TestEnvironmentCredentials::problems_neverHoldTheSecret() {
    const auto result = readEnvironmentCredentials(environmentOf(
        {QStringLiteral("NCLOUD_SECRET_KEY=hush hush"), QStringLiteral("NCLOUD_SECRET_ACCESS_KEY=other"),
         QStringLiteral("NCLOUD_ACCESS_KEY=visible visible")}));
    QVERIFY(!result.problems.isEmpty());
    const QString all = result.problems.join(QLatin1Char('\n'));
    QVERIFY2(!all.contains(QLatin1String("hush")) && !all.contains(QLatin1String("other")), qPrintable(all));
}

QTEST_GUILESS_MAIN(TestEnvironmentCredentials)
#include "tst_environment_credentials.moc"
