// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "app/sandbox/fault_rule.h"

using namespace sharewarden::sandbox;
using namespace Qt::StringLiterals;
using Kind = FaultEffect::Kind;

namespace {

RequestFacts removal() {
    RequestFacts facts;
    facts.method = "GET";
    facts.action = u"removeServerImageSharingPermission"_s;
    facts.writes = true;
    facts.region = u"KR"_s;
    facts.images = {u"4711"_s};
    facts.targets = {u"ops@a.test"_s, u"ci+x@b.test"_s};
    return facts;
}

RequestFacts list() {
    RequestFacts facts;
    facts.method = "POST";
    facts.action = u"getServerImageList"_s;
    facts.region = u"JPN"_s;
    facts.images = {u"1"_s, u"2"_s};
    facts.page = 2;
    return facts;
}

FaultRule rule(const QString& text) {
    QString why;
    const auto parsed = FaultRule::parse(text, &why);
    if (!parsed) {
        qFatal("%s", qPrintable(why));
    }
    return *parsed;
}

}  // namespace

class TestFaultRule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void conditions_selectRequests_data();
    void conditions_selectRequests();
    void counts_pickAmongTheSelected_data();
    void counts_pickAmongTheSelected();
    void effects_areUnderstood_data();
    void effects_areUnderstood();
    void amounts_areUnderstood_data();
    void amounts_areUnderstood();
    void wrongRules_areRefusedWithTheReason_data();
    void wrongRules_areRefusedWithTheReason();
    void firstDueRule_actsAloneWhileEveryRuleCounts();
    void everyExampleOfTheGrammar_isARule();
};

void TestFaultRule::conditions_selectRequests_data() {
    QTest::addColumn<QString>("conditions");
    QTest::addColumn<bool>("selectsRemoval");
    QTest::addColumn<bool>("selectsList");
    const auto row = [](const char16_t* conditions, bool removed, bool listed) {
        const QString text = QString::fromUtf16(conditions);
        QTest::newRow(qPrintable(text)) << text << removed << listed;
    };
    row(u"*", true, true);
    row(u"read", false, true);
    row(u"write", true, false);
    row(u"action=*", true, true);
    row(u"action=get*", false, true);
    row(u"action=*ServerImageSharingPermission", true, false);
    row(u"action=removeServerImageSharingPermission", true, false);
    row(u"action=remove", false, false);
    row(u"action=?etServerImageList", false, true);
    row(u"region=KR", true, false);
    row(u"region=JPN", false, true);
    row(u"image=4711", true, false);
    row(u"image=2", false, true);
    row(u"image=47", false, false);
    row(u"target=ops@*", true, false);
    row(u"target=*+x@b.test", true, false);
    row(u"target=ops", false, false);
    row(u"method=GET", true, false);
    row(u"method=POST", false, true);
    row(u"page=2", false, true);
    row(u"page=1", false, false);
    row(u"write,region=KR", true, false);
    row(u"write,region=JPN", false, false);
    row(u"read , page=2", false, true);
}

void TestFaultRule::conditions_selectRequests() {
    QFETCH(QString, conditions);
    const FaultRule parsed = rule(conditions + u":drop");
    QTEST(parsed.selects(removal()), "selectsRemoval");
    QTEST(parsed.selects(list()), "selectsList");
}

void TestFaultRule::counts_pickAmongTheSelected_data() {
    QTest::addColumn<QString>("conditions");
    QTest::addColumn<QString>("pattern");  // x where the rule acts, of the first ten
    QTest::newRow("no count") << u"*"_s << u"xxxxxxxxxx"_s;
    QTest::newRow("every") << u"every=3"_s << u"..x..x..x."_s;
    QTest::newRow("first") << u"first=2"_s << u"xx........"_s;
    QTest::newRow("from") << u"from=8"_s << u".......xxx"_s;
    QTest::newRow("nth") << u"nth=4"_s << u"...x......"_s;
    QTest::newRow("from to") << u"from=3,first=5"_s << u"..xxx....."_s;
    QTest::newRow("every from") << u"every=2,from=5"_s << u".....x.x.x"_s;
}

void TestFaultRule::counts_pickAmongTheSelected() {
    QFETCH(QString, conditions);
    FaultBook book({rule(u"write," + conditions + u":drop")});
    QString pattern;
    for (int i = 0; i < 10; ++i) {
        QVERIFY(book.next(list()) == nullptr);  // not selected, so not counted
        pattern += book.next(removal()) != nullptr ? u'x' : u'.';
    }
    QTEST(pattern, "pattern");
}

void TestFaultRule::effects_areUnderstood_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("apply");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("service");
    const auto row = [](const char16_t* effect, Kind kind, bool apply, int status = 0,
                        const char16_t* code = u"", bool service = false) {
        const QString text = QString::fromUtf16(effect);
        QTest::newRow(qPrintable(text))
            << text << static_cast<int>(kind) << apply << status << QString::fromUtf16(code) << service;
    };
    row(u"drop", Kind::Drop, false);
    row(u"drop-before", Kind::Drop, false);
    row(u"drop-after", Kind::Drop, true);
    row(u"hang", Kind::Hang, false);
    row(u"hang-after", Kind::Hang, true);
    row(u"504", Kind::Status, false, 504, u"510");
    row(u"504-after", Kind::Status, true, 504, u"510");
    row(u"504/510-after", Kind::Status, true, 504, u"510");
    row(u"503-before", Kind::Status, false, 503, u"500");
    row(u"429", Kind::Status, false, 429, u"410");
    row(u"429/400,retry-after=3", Kind::Status, false, 429, u"400");
    row(u"403", Kind::Status, false, 403, u"210");
    row(u"401", Kind::Status, false, 401, u"200");
    row(u"418", Kind::Status, false, 418, u"900");
    row(u"500/1000-after", Kind::Status, true, 500, u"1000", true);
    row(u"200/210", Kind::Status, false, 200, u"210");
    row(u"200/25013", Kind::Status, false, 200, u"25013", true);
    row(u"500/1300,envelope=gateway", Kind::Status, false, 500, u"1300", false);
    row(u"400/100,envelope=service", Kind::Status, false, 400, u"100", true);
    row(u"denied", Kind::Status, false, 401, u"210");
    row(u"return=800", Kind::ReturnCode, false, 0, u"800");
    row(u"return-after=1000", Kind::ReturnCode, true, 0, u"1000");
    row(u"noop", Kind::Noop, false);
    row(u"first-only", Kind::FirstOnly, true);
    row(u"empty", Kind::Empty, false);
    row(u"empty-after", Kind::Empty, true);
    row(u"html", Kind::Html, false, 200);
    row(u"html=502", Kind::Html, false, 502);
    row(u"html-after=502", Kind::Html, true, 502);
    row(u"garbage", Kind::Garbage, false);
    row(u"xml", Kind::Xml, true);
    row(u"truncate-before=1", Kind::Truncate, false, 1);
    row(u"redirect=https://other.test:8443/x", Kind::Redirect, false, 0, u"https://other.test:8443/x");
    row(u"type=text/plain", Kind::ContentType, true, 0, u"text/plain");
}

void TestFaultRule::effects_areUnderstood() {
    QFETCH(QString, text);
    const FaultEffect effect = rule(u"*:" + text).effect();
    QTEST(static_cast<int>(effect.kind), "kind");
    QTEST(effect.apply, "apply");
    QTEST(effect.status, "status");
    QTEST(effect.code, "code");
    QTEST(effect.serviceEnvelope, "service");
}

void TestFaultRule::amounts_areUnderstood_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("amount");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("announced");
    QTest::newRow("stale") << u"stale=3000"_s << 3000 << 64 << true;
    QTest::newRow("truncate") << u"truncate=0"_s << 0 << 64 << true;
    QTest::newRow("cut") << u"cut=17"_s << 17 << 64 << true;
    QTest::newRow("slow") << u"slow=5"_s << 5 << 64 << true;
    QTest::newRow("slow with bytes") << u"slow=5/1"_s << 5 << 1 << true;
    QTest::newRow("delay") << u"delay=20"_s << 20 << 64 << true;
    QTest::newRow("oversize") << u"oversize"_s << 33 << 64 << true;
    QTest::newRow("oversize said") << u"oversize=40"_s << 40 << 64 << true;
    QTest::newRow("oversize unannounced") << u"oversize-unannounced=2"_s << 2 << 64 << false;
    QTest::newRow("total rows") << u"total-rows=-2"_s << -2 << 64 << true;
    QTest::newRow("shift") << u"shift=-1"_s << -1 << 64 << true;
}

void TestFaultRule::amounts_areUnderstood() {
    QFETCH(QString, text);
    const FaultEffect effect = rule(u"*:" + text).effect();
    QTEST(effect.amount, "amount");
    QTEST(effect.bytes, "bytes");
    QTEST(effect.announced, "announced");
}

void TestFaultRule::wrongRules_areRefusedWithTheReason_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");  // what the reason must name
    const auto row = [](const char16_t* text, const char16_t* names) {
        const QString wrong = QString::fromUtf16(text);
        QTest::newRow(qPrintable(wrong)) << wrong << QString::fromUtf16(names);
    };
    row(u"", u"':'");
    row(u"drop", u"':'");
    row(u":drop", u"\"\" is no condition");
    row(u"*:", u"\"\" is no effect");
    row(u"writes:drop", u"\"writes\" is no condition");
    row(u"write,:drop", u"\"\" is no condition");
    row(u"action=:drop", u"\"action=\" is no condition");
    row(u"verb=x:drop", u"\"verb\" is no condition");
    row(u"every=0:drop", u"\"every\" needs a whole number from 1, not \"0\"");
    row(u"first=x:drop", u"\"first\" needs a whole number from 1, not \"x\"");
    row(u"method=PUT:drop", u"GET or POST");
    row(u"*:dropp", u"\"dropp\" is no effect");
    row(u"*:drop=1", u"\"drop\" takes no");
    row(u"*:99", u"\"99\" is no HTTP status");
    row(u"*:600", u"\"600\" is no HTTP status");
    row(u"*:5x4", u"\"5x4\" is no HTTP status");
    row(u"*:504=1", u"a status takes no");
    row(u"*:200", u"needs an error code");
    row(u"*:500/", u"needs an error code");
    row(u"*:429,retry-after=soon", u"\"retry-after\"");
    row(u"*:429,after=3", u"\"after=3\" is no option");
    row(u"*:drop,retry-after=3", u"\"retry-after=3\" is no option");
    row(u"*:return", u"\"return\" needs a value");
    row(u"*:redirect=", u"\"redirect\" needs a value");
    row(u"*:stale", u"\"stale\" needs a whole number");
    row(u"*:cut=-1", u"\"cut\" needs a whole number, not \"-1\"");
    row(u"*:slow=5/0", u"\"slow\" needs a whole number from 1");
    row(u"*:html=99", u"\"99\" is no HTTP status");
    row(u"*:oversize=5000", u"4096");
    row(u"*:noop-after", u"turned round");
    row(u"*:stale-before=5", u"turned round");
}

void TestFaultRule::wrongRules_areRefusedWithTheReason() {
    QFETCH(QString, text);
    QFETCH(QString, names);
    QString why;
    QVERIFY(!FaultRule::parse(text, &why).has_value());
    QVERIFY2(why.startsWith(u"Fault rule \"%1\": "_s.arg(text)), qPrintable(why));
    QVERIFY2(why.contains(names), qPrintable(why));
}

void TestFaultRule::firstDueRule_actsAloneWhileEveryRuleCounts() {
    FaultBook book({rule(u"every=2:drop"_s), rule(u"nth=2:hang"_s), rule(u"nth=3:empty"_s)});
    QVERIFY(book.next(removal()) == nullptr);
    QCOMPARE(book.next(removal())->text(), u"every=2:drop"_s);  // wins over the second
    QCOMPARE(book.next(removal())->text(), u"nth=3:empty"_s);   // and was counted by the third
}

void TestFaultRule::everyExampleOfTheGrammar_isARule() {
    const QStringList lines =
        FaultRule::grammar().section(u"Examples:\n"_s, 1).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() >= 5);
    for (const QString& line : lines) {
        QString why;
        QVERIFY2(FaultRule::parse(line.trimmed().section(u"  "_s, 0, 0), &why).has_value(), qPrintable(why));
    }
}

QTEST_GUILESS_MAIN(TestFaultRule)
#include "tst_sandbox_fault_rule.moc"
