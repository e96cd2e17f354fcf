// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/base/error.h"
#include "app/base/retry.h"
#include "app/base/text.h"
#include "app/ncloud/site.h"
#include "app/revocation/plan.h"
#include "app/revocation/verdict.h"

using namespace sharewarden;

class TestValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endpoint_isAcceptedOrRefusedWithAReason_data();
    void endpoint_isAcceptedOrRefusedWithAReason();
    void siteKey_readsBack();
    void hostileText_isMadeVisibleAndShort_data();
    void hostileText_isMadeVisibleAndShort();
    void retryDelay_followsThePolicy_data();
    void retryDelay_followsThePolicy();
    void verdictKey_readsBack();
    void plan_isSortedWithoutDuplicatesAndNeverEmpty();
    void planDigest_changesWithEveryPart();
    void everyError_saysWhatHappenedAndWhatToDo();
};

void TestValues::endpoint_isAcceptedOrRefusedWithAReason_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("base");  // empty: refused
    const auto row = [](const char* url, const char* base) {
        QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(base);
    };
    row("https://ncloud.example", "https://ncloud.example");
    row("https://ncloud.example/", "https://ncloud.example");
    row(" https://ncloud.example:8443 ", "https://ncloud.example:8443");
    row("http://127.0.0.1:9000", "http://127.0.0.1:9000");
    row("http://localhost:9000", "http://localhost:9000");
    row("http://[::1]:9000", "http://[::1]:9000");
    row("http://127.8.9.10", "http://127.8.9.10");
    row("http://ncloud.example", "");
    row("http://127.0.0.1.ncloud.example", "");
    row("http://localhost.example", "");
    row("ftp://ncloud.example", "");
    row("https://user:pass@ncloud.example", "");
    row("https://ncloud.example/path", "");
    row("https://ncloud.example?x=1", "");
    row("https://ncloud.example#x", "");
    row("ncloud.example", "");
    row("", "");
    row("https://", "");
    row("file:///etc/passwd", "");
}

void TestValues::endpoint_isAcceptedOrRefusedWithAReason() {
    QFETCH(QString, url);
    QFETCH(QString, base);
    QString why;
    const auto site = ncloud::Site::custom(url, &why);
    QCOMPARE(site.has_value(), !base.isEmpty());
    QCOMPARE(why.isEmpty(), !base.isEmpty());
    if (site)
        QCOMPARE(site->key(), base);
}

void TestValues::siteKey_readsBack() {
    for (const ncloud::Site& site :
         {ncloud::Site::publicSite(), ncloud::Site::government(), ncloud::Site::financial(),
          *ncloud::Site::custom(QStringLiteral("https://ncloud.example:1"))}) {
        const auto again = ncloud::Site::fromKey(site.key());
        QVERIFY(again);
        QVERIFY(*again == site);
    }
    QVERIFY(!ncloud::Site::fromKey(QStringLiteral("elsewhere")));
}

void TestValues::hostileText_isMadeVisibleAndShort_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QStringLiteral("웹서버 a+b@c") << QStringLiteral("웹서버 a+b@c");
    QTest::newRow("line end") << QStringLiteral("a\nb") << QStringLiteral("a␊b");
    QTest::newRow("NUL and DEL") << QString::fromUtf16(u"a\0b\x7f", 4) << QStringLiteral("a␀b␡");
    QTest::newRow("override") << QStringLiteral("a\u202Eb") << QStringLiteral("a⟨U+202E⟩b");
    QTest::newRow("zero width") << QStringLiteral("a\u200Bb") << QStringLiteral("a⟨U+200B⟩b");
    QTest::newRow("variation selector") << QStringLiteral("a\uFE0Fb") << QStringLiteral("a⟨U+FE0F⟩b");
    QTest::newRow("Hangul filler") << QStringLiteral("a\u3164b") << QStringLiteral("a⟨U+3164⟩b");
    QTest::newRow("joiner of graphemes") << QStringLiteral("a\u034Fb") << QStringLiteral("a⟨U+034F⟩b");
    QTest::newRow("beyond the first plane")
        << QStringLiteral("a\U000E0100b") << QStringLiteral("a⟨U+E0100⟩b");
    QTest::newRow("lone surrogate") << QString(QChar(0xD83D)) << QStringLiteral("⟨U+D83D⟩");
    QTest::newRow("pair") << QStringLiteral("🔑") << QStringLiteral("🔑");
    QTest::newRow("long") << QString(500, u'x') << QString(300, u'x') + QStringLiteral("…");
}

void TestValues::hostileText_isMadeVisibleAndShort() {
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(visibleText(text), shown);
}

void TestValues::retryDelay_followsThePolicy_data() {
    QTest::addColumn<int>("attempt");
    QTest::addColumn<Error>("error");
    QTest::addColumn<int>("retryAfter");  // -1: none
    QTest::addColumn<qint64>("ms");       // -1: no more
    const Error throttled = GatewayError{429, QStringLiteral("410"), {}};
    const Error down = GatewayError{503, QStringLiteral("500"), {}};
    const Error denied = GatewayError{401, QStringLiteral("210"), {}};
    QTest::newRow("first") << 1 << down << -1 << qint64(50);
    QTest::newRow("second doubles") << 2 << down << -1 << qint64(100);
    QTest::newRow("third doubles again") << 3 << throttled << -1 << qint64(200);
    QTest::newRow("the last one") << 4 << down << -1 << qint64(-1);
    QTest::newRow("the server's wish") << 1 << throttled << 2 << qint64(2000);
    QTest::newRow("a wish too long") << 1 << throttled << 3600 << qint64(60000);
    QTest::newRow("denied") << 1 << denied << -1 << qint64(-1);
    QTest::newRow("timeout") << 1 << Error(TimeoutError{}) << -1 << qint64(50);
    QTest::newRow("lost") << 1 << Error(NetworkError{}) << -1 << qint64(50);
    QTest::newRow("bad certificate") << 1 << Error(NetworkError{{}, false, true}) << -1 << qint64(-1);
    QTest::newRow("offline") << 1 << Error(NetworkError{{}, false, false, NetworkProblem::Offline}) << -1
                             << qint64(50);
    QTest::newRow("refused by the proxy")
        << 1 << Error(NetworkError{{}, false, false, NetworkProblem::ProxyLogin}) << -1 << qint64(-1);
    QTest::newRow("malformed") << 1 << Error(MalformedError{}) << -1 << qint64(-1);
    QTest::newRow("cancelled") << 1 << Error(CancelledError{}) << -1 << qint64(-1);
}

void TestValues::retryDelay_followsThePolicy() {
    QFETCH(int, attempt);
    QFETCH(Error, error);
    QFETCH(int, retryAfter);
    QFETCH(qint64, ms);
    RetryPolicy policy;
    policy.base = std::chrono::milliseconds(100);
    policy.random = [] { return 0.5; };
    const auto wish = retryAfter < 0 ? std::nullopt : std::optional(std::chrono::seconds(retryAfter));
    const auto delay = retryDelay(policy, attempt, error, wish);
    QCOMPARE(delay ? delay->count() : -1, ms);
}

void TestValues::verdictKey_readsBack() {
    for (const Verdict verdict : {Verdict::Revoked, Verdict::AlreadyGone, Verdict::StillShared,
                                  Verdict::Restored, Verdict::AlreadyShared, Verdict::StillMissing,
                                  Verdict::Refused, Verdict::Unknown, Verdict::NotSent}) {
        QCOMPARE(verdictFromKey(verdictKey(verdict)), std::optional(verdict));
        QVERIFY(!verdictName(verdict).isEmpty());
        QVERIFY(!verdictMeaning(verdict).isEmpty());
    }
    QVERIFY(!verdictFromKey(QStringLiteral("revoked")));
}

namespace {

PlannedShare share(const char* no, const char* login, ncloud::Family family = ncloud::Family::Kvm) {
    return {{QStringLiteral("acme"), QStringLiteral("public"), QStringLiteral("KR"), family,
             QString::fromLatin1(no), QString::fromLatin1(login)},
            QStringLiteral("image")};
}

PlanHeader headerOf(const char* reason) {
    PlanHeader header;
    header.reason = QString::fromLatin1(reason);
    return header;
}

}  // namespace

void TestValues::plan_isSortedWithoutDuplicatesAndNeverEmpty() {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString id = QStringLiteral("p");
    const auto plan = Plan::make(id, now, headerOf("why"),
                                 {share("2", "b@x.example"), share("1", "a@x.example"),
                                  share("2", "a@x.example"), share("2", "b@x.example")});
    QVERIFY(plan);
    QCOMPARE(plan->images().size(), 2);
    QCOMPARE(plan->images().at(0).no, QStringLiteral("1"));
    QCOMPARE(plan->images().at(1).loginIds,
             (QStringList{QStringLiteral("a@x.example"), QStringLiteral("b@x.example")}));
    QCOMPARE(plan->shareCount(), 3);
    QVERIFY(!Plan::make(id, now, headerOf("why"), {}));
    QVERIFY(!Plan::make(id, now, headerOf("  "), {share("1", "a@x.example")}));
    QVERIFY(!Plan::make(id, now, headerOf("why"), {share("1", "")}));
    QVERIFY(!Plan::make(id, now, headerOf("why"), {share("", "a@x.example")}));
}

void TestValues::planDigest_changesWithEveryPart() {
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1750381179000, Qt::UTC);
    const auto digest = [&](const char* id, const char* reason, const QList<PlannedShare>& shares) {
        return Plan::make(QString::fromLatin1(id), now, headerOf(reason), shares)->digest();
    };
    const QByteArray one = digest("p", "why", {share("1", "a@x.example"), share("2", "b@x.example")});
    QCOMPARE(one.size(), 32);
    QCOMPARE(digest("p", "why", {share("2", "b@x.example"), share("1", "a@x.example")}), one);
    QVERIFY(digest("q", "why", {share("1", "a@x.example"), share("2", "b@x.example")}) != one);
    QVERIFY(digest("p", "because", {share("1", "a@x.example"), share("2", "b@x.example")}) != one);
    QVERIFY(digest("p", "why", {share("1", "a@x.example")}) != one);
    QVERIFY(digest("p", "why", {share("1", "a@x.example"), share("2", "b@x.example", ncloud::Family::Xen)}) !=
            one);
}

void TestValues::everyError_saysWhatHappenedAndWhatToDo() {
    const QString hostile = QStringLiteral("<b>\u202E\n%1%2");
    const QList<Error> errors{
        NetworkError{hostile, true, false},
        NetworkError{hostile, false, true},
        NetworkError{hostile, false, false, NetworkProblem::Offline},
        NetworkError{hostile, false, false, NetworkProblem::Proxy},
        NetworkError{hostile, false, false, NetworkProblem::ProxyLogin},
        TimeoutError{std::chrono::seconds(30)},
        HttpError{302, hostile},
        HttpError{502, hostile},
        GatewayError{401, QStringLiteral("200"), hostile},
        GatewayError{401, QStringLiteral("210"), hostile},
        GatewayError{404, QStringLiteral("300"), hostile},
        GatewayError{429, QStringLiteral("410"), hostile},
        GatewayError{503, QStringLiteral("500"), hostile},
        ServiceError{400, QStringLiteral("800"), hostile},
        ServiceError{200, QStringLiteral("25013"), hostile},
        ServiceError{500, QStringLiteral("1000"), hostile},
        MalformedError{200, hostile},
        TooLargeError{32 * 1024 * 1024},
        CredentialsError{hostile},
        KeychainError{KeychainProblem::NotFound, {}},
        KeychainError{KeychainProblem::Locked, {}},
        KeychainError{KeychainProblem::NoService, {}},
        KeychainError{KeychainProblem::Denied, {}},
        KeychainError{KeychainProblem::Other, hostile},
        KeychainError{KeychainProblem::TooLong, {}},
        StorageError{hostile, hostile},
        CancelledError{},
    };
    for (const Error& error : errors) {
        QVERIFY(describe(error).size() > 5);
        QVERIFY(advice(error).size() > 10);
        QVERIFY(!explain(error).contains(u'\n'));
        QVERIFY(!explain(error).contains(QChar(0x202E)));
        QVERIFY(!errorKind(error).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
