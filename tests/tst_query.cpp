// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/policy/findings.h"
#include "app/query/matcher.h"
#include "app/query/query.h"
#include "app/query/search_texts.h"

using namespace sharewarden;

namespace {

const QDate today(2025, 7, 10);

struct TestImage {
    quint32 cell;
    const char* no;
    QString name;
    const char* os;
    const char* osCategory;
    const char* phase;
    const char* created;
    QStringList logins;
};

ncloud::Image imageOf(const TestImage& test) {
    ncloud::Image image;
    image.no = QString::fromLatin1(test.no);
    image.name = test.name;
    image.osType = QString::fromLatin1(test.os);
    image.osCategory = QString::fromLatin1(test.osCategory);
    image.lifeCyclePhase = QString::fromLatin1(test.phase);
    image.created = QDateTime::fromString(QString::fromLatin1(test.created), Qt::ISODate);
    image.description = QStringLiteral("described with unicorns");
    image.sharedLoginIds = test.logins;
    return image;
}

QList<CellKey> estateCells() {
    using ncloud::Family;
    return {{QStringLiteral("prod"), QStringLiteral("public"), QStringLiteral("KR"), Family::Kvm},
            {QStringLiteral("prod"), QStringLiteral("public"), QStringLiteral("SGN"), Family::Xen},
            {QStringLiteral("dev"), QStringLiteral("public"), QStringLiteral("JPN"), Family::Kvm},
            {QStringLiteral("개발팀"), QStringLiteral("public"), QStringLiteral("KR"), Family::Xen}};
}

QList<TestImage> estateImages() {
    const QString ops = QStringLiteral("ops@partner.io");
    return {
        {0,
         "1001",
         QStringLiteral("web-golden"),
         "UBUNTU",
         "LINUX",
         "IN_SERVICE",
         "2025-06-20T12:00:00",
         {ops, QStringLiteral("Ci@Acme.kr")}},
        {0,
         "1002",
         QStringLiteral("웹서버 이미지"),
         "ROCKY",
         "LINUX",
         "RETIRED",
         "2025-06-30T23:59:59",
         {QStringLiteral("kim@eu.partner.io"), ops}},
        {1,
         "77",
         QStringLiteral("db master: \"Primary\""),
         "WIN2022",
         "WINDOWS",
         "FADE_OUT",
         "2024-12-31T12:00:00",
         {QStringLiteral("lee@paltner.io"), QStringLiteral("hong@naver.com")}},
        {2, "5", QStringLiteral("alone"), "UBUNTU", "LINUX", "RETIRED", "2023-01-01T00:00:00", {}},
        {2,
         "6",
         QStringLiteral("API-Gateway, v2*"),
         "CENTOS",
         "LINUX",
         "IN_SERVICE",
         "2025-07-01T00:00:00",
         {QStringLiteral("bare-login"), QStringLiteral("old@expired.example")}},
        {3,
         "8812",
         QStringLiteral("한글.이름"),
         "WIN2019",
         "WINDOWS",
         "IN_SERVICE",
         "",
         {QStringLiteral("박@파트너.한국"), ops}},
    };
}

Inventory estate() {
    Inventory inventory;
    for (const CellKey& cell : estateCells())
        inventory.addCell(cell);
    for (const TestImage& image : estateImages())
        inventory.addImage(image.cell, imageOf(image));
    return inventory;
}

// The same before `old@expired.example` was shared with.
InventorySnapshot review() {
    InventorySnapshot snapshot;
    for (const CellKey& cell : estateCells()) {
        snapshot.inventory.addCell(cell);
        CellCoverage coverage;
        coverage.cell = cell;
        coverage.state = CellState::Complete;
        snapshot.coverage.push_back(coverage);
    }
    for (TestImage image : estateImages()) {
        image.logins.removeAll(QStringLiteral("old@expired.example"));
        snapshot.inventory.addImage(image.cell, imageOf(image));
    }
    return snapshot;
}

FindingContext context(const Inventory& inventory) {
    FindingContext result;
    TrustEntry partner;
    partner.value = QStringLiteral("partner.io");
    TrustEntry acme;
    acme.value = QStringLiteral("acme.kr");
    TrustEntry expired;
    expired.value = QStringLiteral("expired.example");
    expired.lastDay = QDate(2025, 1, 1);
    result.policy.trusted = {partner, acme, expired};
    result.now = QDateTime(today, QTime(12, 0), Qt::UTC);
    result.reviewed = review();
    result.revoked.insert(shareKey(inventory, inventory.shares().at(inventory.shares().size() - 1)));
    return result;
}

// `A/ops`: the image by its letter, in the order of the estate, and the login ID up to its `@`.
QString nameOf(const Inventory& inventory, RowId row) {
    QString name(QChar(static_cast<char16_t>(u'A' + row.imageNumber(inventory))));
    if (row.isShare())
        name +=
            QLatin1Char('/') %
            inventory.text(inventory.shares().at(row.shareNumber()).login).section(QLatin1Char('@'), 0, 0);
    return name;
}

QString found(const Query& query) {
    const Inventory inventory = estate();
    SearchTexts texts(QLocale::c());
    texts.update(inventory);
    const Findings findings = Findings::of(inventory, context(inventory));
    // Ticked: A/Ci and C/lee. Shares behind the end are not.
    const std::vector<bool> ticked{false, true, false, false, true};
    const Matcher matcher(inventory, texts, findings, query, &ticked);
    QStringList names;
    for (const RowId row : matcher.matching(rowsOf(inventory, true), nullptr))
        names.append(nameOf(inventory, row));
    return names.join(QLatin1Char(' '));
}

}  // namespace

class QueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void query_findsExactlyItsRows_data();
    void query_findsExactlyItsRows();
    void whatIsNotUnderstood_isNamedAndLeftOut_data();
    void whatIsNotUnderstood_isNamedAndLeftOut();
    void dateAsShown_isFound();
    void text_isBounded();
    void terms_areBounded();
    void values_areBounded();
    void problems_areBounded();
    void hostileText_isMadeVisibleInProblems();
    void sixtyFourTerms_allHaveToMatch();
    void query_knowsWhatItDependsOn();
};

void QueryTest::query_findsExactlyItsRows_data() {
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char* search, const char* rows) {
        QTest::newRow(search) << QString::fromUtf8(search) << QString::fromUtf8(rows);
    };
    const char* all = "A/ops A/Ci B/kim B/ops C/lee C/hong D E/bare-login E/old F/박 F/ops";

    // Nothing asked.
    row("", all);
    row("   ", all);
    row("\t\n", all);
    row("-", all);
    row(" - ", all);
    row("\"", all);
    row("\"\"", all);
    row("-\"\"", all);
    row("-\"", all);

    // Words in any column.
    row("web-gold", "A/ops A/Ci");
    row("WEB", "A/ops A/Ci");
    row("100", "A/ops A/Ci B/kim B/ops");
    row("8812", "F/박 F/ops");
    row("prod", "A/ops A/Ci B/kim B/ops C/lee C/hong");
    row("개발", "F/박 F/ops");
    row("jpn", "D E/bare-login E/old");
    row("xen", "C/lee C/hong F/박 F/ops");
    row("ubuntu", "A/ops A/Ci D");
    row("ci@ACME", "A/Ci");
    row("서버", "B/kim B/ops");
    row("박", "F/박");
    row("partner web", "A/ops");
    row("web partner", "A/ops");
    row("kr rocky ops", "B/ops");
    row("partner nowhere", "");
    row("%", "");
    row("web.*", "");
    row("web*", "");
    row("v2*", "E/bare-login E/old");
    row("gateway,", "E/bare-login E/old");
    row("a\"b", "");
    row("unicorns", "");
    row("windows", "");
    row("fade_out", "");
    row("ｗｅｂ－ｇｏｌｄｅｎ", "A/ops A/Ci");
    row("웹서", "B/kim B/ops");
    row("웹\u200b서버", "B/kim B/ops");
    row("\ufeffweb", "A/ops A/Ci");
    row("web　partner", "A/ops");

    // Phrases.
    row("\"웹서버 이미지\"", "B/kim B/ops");
    row("\"이미지 웹서버\"", "");
    row("이미지 웹서버", "B/kim B/ops");
    row("\"db master\"", "C/lee C/hong");
    row("\"db  master\"", "");
    row("\"db master", "C/lee C/hong");
    row("“db master”", "C/lee C/hong");
    row("\"db master\"lee", "C/lee");
    row("\"-golden\"", "A/ops A/Ci");
    row("\"is:shared\"", "");
    row("\"\\\"primary\\\"\"", "C/lee C/hong");
    row("\"\\\\\"", "");
    row("\"prim", "C/lee C/hong");
    row("master:\"x y\"", "");

    // A colon without a field before it.
    row("master:", "C/lee C/hong");
    row("foo:bar", "");
    row(":", "C/lee C/hong");
    row("id=5", "");
    row("id<5", "");
    row("http://id:x", "");

    // Not so.
    row("-web", "B/kim B/ops C/lee C/hong D E/bare-login E/old F/박 F/ops");
    row("-partner -kr", "C/lee C/hong D E/bare-login E/old");
    row("ops -web", "B/ops F/ops");
    row("web -web", "");
    row("--golden", "B/kim B/ops C/lee C/hong D E/bare-login E/old F/박 F/ops");
    row("-\"웹서버 이미지\" kr", "A/ops A/Ci F/박 F/ops");
    row("-id:ops", "A/Ci B/kim C/lee C/hong D E/bare-login E/old F/박");
    row("-region:kr -region:jpn", "C/lee C/hong");

    // Login IDs.
    row("id:ops", "A/ops B/ops F/ops");
    row("ID:OPS", "A/ops B/ops F/ops");
    row("id:web", "");
    row("id:=ops@partner.io", "A/ops B/ops F/ops");
    row("id:=OPS@Partner.IO", "A/ops B/ops F/ops");
    row("id:=ops@partner", "");
    row("id:=partner.io", "");
    row("id:ops*", "A/ops B/ops F/ops");
    row("id:artner*", "");
    row("id:*.io", "A/ops B/kim B/ops C/lee F/ops");
    row("id:*@partner.io", "A/ops B/ops F/ops");
    row("id:*artner*", "A/ops B/kim B/ops F/ops");
    row("id:*", "A/ops A/Ci B/kim B/ops C/lee C/hong E/bare-login E/old F/박 F/ops");
    row("-id:*", "D");
    row("id:kim,lee", "B/kim C/lee");
    row("id:kim,,lee,", "B/kim C/lee");
    row("id:=bare-login,=hong@naver.com", "C/hong E/bare-login");
    row("id:\"kim@eu\",lee", "B/kim C/lee");
    row("id:a:b", "");
    row("id:ops id:kim", "");
    row("로그인:박", "F/박");
    row("아이디:kim", "B/kim");
    row("ログイン:kim", "B/kim");

    // Images.
    row("image:web", "A/ops A/Ci");
    row("image:1002", "B/kim B/ops");
    row("image:=100", "");
    row("image:=77", "C/lee C/hong");
    row("image:ops", "");
    row("image:=\"웹서버 이미지\"", "B/kim B/ops");
    row("image:\"api-gateway, v2*\"", "E/bare-login E/old");
    row("image:api*", "E/bare-login E/old");
    row("image:*golden", "A/ops A/Ci");
    row("image:*web", "");
    row("image:\"\\\"primary\\\"\"", "C/lee C/hong");
    row("image:master: lee", "C/lee");
    row("이미지:서버", "B/kim B/ops");
    row("イメージ:web", "A/ops A/Ci");
    row("ｲﾒｰｼﾞ：ｗｅｂ", "A/ops A/Ci");

    // Accounts, regions, families, systems, life cycle.
    row("account:prod -region:KR", "C/lee C/hong");
    row("account:=pro", "");
    row("account:pro", "A/ops A/Ci B/kim B/ops C/lee C/hong");
    row("계정:개발", "F/박 F/ops");
    row("アカウント:dev", "D E/bare-login E/old");
    row("region:KR", "A/ops A/Ci B/kim B/ops F/박 F/ops");
    row("region:kr,sgn", "A/ops A/Ci B/kim B/ops C/lee C/hong F/박 F/ops");
    row("region:=K", "");
    row("region:KR、JPN", "A/ops A/Ci B/kim B/ops D E/bare-login E/old F/박 F/ops");
    row("리전:sgn", "C/lee C/hong");
    row("リージョン：ＪＰＮ", "D E/bare-login E/old");
    row("family:kvm", "A/ops A/Ci B/kim B/ops D E/bare-login E/old");
    row("family:XEN region:KR", "F/박 F/ops");
    row("family:kvm,xen is:unshared", "D");
    row("패밀리:xen -리전:kr", "C/lee C/hong");
    row("계열:xen -리전:kr", "C/lee C/hong");
    row("os:win", "C/lee C/hong F/박 F/ops");
    row("os:windows", "C/lee C/hong F/박 F/ops");
    row("os:=WIN2022", "C/lee C/hong");
    row("os:linux -os:ubuntu", "B/kim B/ops E/bare-login E/old");
    row("운영체제:rocky", "B/kim B/ops");
    row("phase:retired", "B/kim B/ops D");
    row("phase:=fade_out", "C/lee C/hong");
    row("단계:service", "A/ops A/Ci E/bare-login E/old F/박 F/ops");

    // Domains.
    row("domain:partner.io", "A/ops B/kim B/ops F/ops");
    row("domain:=partner.io", "A/ops B/ops F/ops");
    row("domain:@Partner.IO", "A/ops B/kim B/ops F/ops");
    row("domain:artner.io", "");
    row("domain:*.partner.io", "B/kim");
    row("domain:*artner.io", "A/ops B/kim B/ops F/ops");
    row("domain:partner*", "A/ops B/ops F/ops");
    row("domain:io", "A/ops B/kim B/ops C/lee F/ops");
    row("domain:\"acme.kr\"", "A/Ci");
    row("domain:=\"acme.kr\"", "A/Ci");
    row("domain:bare-login", "");
    row("domain:파트너.한국", "F/박");
    row("domain:xn--h50bv25dgha.xn--3e0b707e", "F/박");
    row("-domain:partner.io,naver.com", "A/Ci C/lee D E/bare-login E/old F/박");
    row("-domain:*", "D E/bare-login");
    row("도메인:naver.com", "C/hong");
    row("ドメイン:naver.com", "C/hong");

    // Days.
    row("created:2025-06-20", "A/ops A/Ci");
    row("created:2025-06", "A/ops A/Ci B/kim B/ops");
    row("created:2025-6", "A/ops A/Ci B/kim B/ops");
    row("created:2025", "A/ops A/Ci B/kim B/ops E/bare-login E/old");
    row("created=2025", "A/ops A/Ci B/kim B/ops E/bare-login E/old");
    row("created:=2025-06-30", "B/kim B/ops");
    row("created<2025-06-30", "A/ops A/Ci C/lee C/hong D");
    row("created<=2025-06-30", "A/ops A/Ci B/kim B/ops C/lee C/hong D");
    row("created>2025-06-30", "E/bare-login E/old");
    row("created>=2025-06-30", "B/kim B/ops E/bare-login E/old");
    row("created<=2025-06", "A/ops A/Ci B/kim B/ops C/lee C/hong D");
    row("created>2025-06", "E/bare-login E/old");
    row("created>2025", "");
    row("created<=2024", "C/lee C/hong D");
    row("created<2023", "");
    row("created>=2023 created<2024", "D");
    row("created:<2025", "C/lee C/hong D");
    row("CREATED＜２０２５", "C/lee C/hong D");
    row("created:2023,2024", "C/lee C/hong D");
    row("created:2024-12..2025-06", "A/ops A/Ci B/kim B/ops C/lee C/hong");
    row("created:2025-06..2024-12", "A/ops A/Ci B/kim B/ops C/lee C/hong");
    row("created:..2024", "C/lee C/hong D");
    row("created:2025-07-01..", "E/bare-login E/old");
    row("-created:2025", "C/lee C/hong D F/박 F/ops");
    row("-created>1990", "F/박 F/ops");
    row("created:2025/06/20", "A/ops A/Ci");
    row("created:2025.6.20.", "A/ops A/Ci");
    row("created:\"2025-06-20\"", "A/ops A/Ci");
    row("생성:2025년6월20일", "A/ops A/Ci");
    row("생성일<2025년", "C/lee C/hong D");
    row("作成日:2025年6月", "A/ops A/Ci B/kim B/ops");
    row("created<9d", "A/ops A/Ci B/kim B/ops C/lee C/hong D");
    row("created<10d", "A/ops A/Ci C/lee C/hong D");
    row("created<=10d", "A/ops A/Ci B/kim B/ops C/lee C/hong D");
    row("created>10d", "E/bare-login E/old");
    row("created>=10d", "B/kim B/ops E/bare-login E/old");
    row("created:10d", "B/kim B/ops E/bare-login E/old");
    row("created:3w", "A/ops A/Ci B/kim B/ops E/bare-login E/old");
    row("created<1y", "D");
    row("created>=7m", "A/ops A/Ci B/kim B/ops C/lee C/hong E/bare-login E/old");
    row("생성:10일", "B/kim B/ops E/bare-login E/old");
    row("作成<3か月", "C/lee C/hong D");
    row("created:today", "");
    row("created<today", "A/ops A/Ci B/kim B/ops C/lee C/hong D E/bare-login E/old");

    // States.
    row("is:shared", "A/ops A/Ci B/kim B/ops C/lee C/hong E/bare-login E/old F/박 F/ops");
    row("is:unshared", "D");
    row("-is:shared", "D");
    row("is:shared,unshared", all);
    row("is:ticked", "A/Ci C/lee");
    row("is:ticked -is:trusted", "C/lee");
    row("-is:ticked account:prod", "A/ops B/kim B/ops C/hong");
    row("is:trusted", "A/ops A/Ci B/ops F/ops");
    row("is:outside", "B/kim C/lee C/hong E/bare-login F/박");
    row("is:outside-policy", "B/kim C/lee C/hong E/bare-login F/박");
    row("is:expired", "E/old");
    row("is:lookalike", "C/lee");
    row("is:look-alike", "C/lee");
    row("is:personal", "C/hong");
    row("is:retired", "B/kim B/ops D");
    row("is:new", "E/old");
    row("is:reappeared", "F/ops");
    row("is:finding", "B/kim B/ops C/lee C/hong E/bare-login E/old F/박 F/ops");
    row("-is:finding", "A/ops A/Ci D");
    row("is:high", "C/lee F/ops");
    row("is:medium", "B/kim C/hong E/bare-login E/old F/박");
    row("is:low", "B/ops");
    row("is:high,low", "B/ops C/lee F/ops");
    row("is:trusted is:finding", "B/ops F/ops");
    row("IS:New,Reappeared", "E/old F/ops");
    row("상태:신규", "E/old");
    row("상태:신뢰 -상태:지적", "A/ops A/Ci");
    row("상태：미공유", "D");
    row("状態:新規,再出現", "E/old F/ops");
    row("状態:未共有", "D");

    // Together.
    row("partner.io -is:trusted", "B/kim");
    row("domain:partner.io region:KR created<2025-07 is:trusted -web", "B/ops");
    row("-is:trusted,unshared -domain:naver.com os:linux", "B/kim E/bare-login E/old");
}

void QueryTest::query_findsExactlyItsRows() {
    QFETCH(QString, search);
    QFETCH(QString, rows);
    const Query query = parseQuery(search, today);
    QCOMPARE(query.problems(), QStringList());
    QCOMPARE(found(query), rows);
}

void QueryTest::whatIsNotUnderstood_isNamedAndLeftOut_data() {
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("problems");
    QTest::addColumn<QString>("rows");
    const QString states = QStringLiteral(
        "shared, unshared, ticked, trusted, outside, expired, lookalike, personal, retired, new, reappeared, "
        "finding, high, medium, low");
    const QString a = QStringLiteral("A/ops A/Ci");
    const QString c = QStringLiteral("C/lee C/hong");
    const auto date = [](const char* typed, const char* instead) {
        return QString(QString::fromUtf8(typed) % QStringLiteral(" is not a date and was left out; write ") %
                       QString::fromUtf8(instead));
    };
    const auto empty = [](const char* typed, const char* instead) {
        return QString(QString::fromUtf8(typed) % QStringLiteral(" has no value and was left out; write ") %
                       QString::fromUtf8(instead));
    };
    const auto state = [&](const char* typed) {
        return QString(QString::fromUtf8(typed) %
                       QStringLiteral(" is not known and was left out; write one of: ") % states);
    };
    const auto family = [&](const char* typed) {
        return QString(QString::fromUtf8(typed) %
                       QStringLiteral(" is not a family of images and was left out; write one of: kvm, xen"));
    };
    const auto row = [](const char* search, const QStringList& problems, const QString& rows) {
        QTest::newRow(search) << QString::fromUtf8(search) << problems << rows;
    };
    row("web created<2025-13-40", {date("created<2025-13-40", "created<2025-01-31")}, a);
    row("web created<2025-02-29", {date("created<2025-02-29", "created<2025-01-31")}, a);
    row("web Created>=soon", {date("Created>=soon", "Created>=2025-01-31")}, a);
    row("web created:20250620", {date("created:20250620", "created:2025-01-31")}, a);
    row("web created:0000", {date("created:0000", "created:2025-01-31")}, a);
    row("web created:..", {date("created:..", "created:2025-01-31")}, a);
    row("web created:2025..x", {date("created:2025..x", "created:2025-01-31")}, a);
    row("web created<2024..2025", {date("created<2024..2025", "created<2025-01-31")}, a);
    row("web created<9999y", {date("created<9999y", "created<2025-01-31")}, a);
    row("web created<-3d", {date("created<-3d", "created<2025-01-31")}, a);
    row("web created<99999d", {date("created<99999d", "created<2025-01-31")}, a);
    row("web 생성:언젠가", {date("생성:언젠가", "생성:2025-01-31")}, a);
    row("web created:2030,x", {date("created:x", "created:2025-01-31")}, QString());
    row("web created<", {empty("created<", "created<2025-01-31")}, a);
    row("web created:", {empty("created:", "created:2025-01-31")}, a);
    row("web created>=", {empty("created>=", "created>=2025-01-31")}, a);
    row("web id:", {empty("id:", "id:kim@partner.example")}, a);
    row("id: web", {empty("id:", "id:kim@partner.example")}, a);
    row("web -region:", {empty("-region:", "region:KR")}, a);
    row("web region:,", {empty("region:,", "region:KR")}, a);
    row("web image:\"\"", {empty("image:\"\"", "image:web")}, a);
    row("web image:\"", {empty("image:\"", "image:web")}, a);
    row("web id:=", {empty("id:=", "id:kim@partner.example")}, a);
    row("web account: domain: os: phase: family: is:",
        {empty("account:", "account:production"), empty("domain:", "domain:partner.example"),
         empty("os:", "os:linux"), empty("phase:", "phase:retired"), empty("family:", "family:kvm"),
         empty("is:", "is:outside")},
        a);
    row("web is:foo", {state("is:foo")}, a);
    row("web -is:trustd", {state("is:trustd")}, a);
    row("web 상태:모름", {state("상태:모름")}, a);
    row("is:foo,lookalike", {state("is:foo")}, QStringLiteral("C/lee"));
    row("is:foo is:bar region:sgn", {state("is:foo"), state("is:bar")}, c);
    row("web family:vmware", {family("family:vmware")}, a);
    row("region:sgn family:kv,xen", {family("family:kv")}, c);
    row("web domain:@",
        {QStringLiteral("domain:@ is not a domain and was left out; write domain:partner.example")}, a);
    row("web is:%1%2", {state("is:%1%2")}, a);
}

void QueryTest::whatIsNotUnderstood_isNamedAndLeftOut() {
    QFETCH(QString, search);
    QFETCH(QStringList, problems);
    QFETCH(QString, rows);
    const Query query = parseQuery(search, today);
    QCOMPARE(query.problems(), problems);
    QCOMPARE(found(query), rows);
}

void QueryTest::dateAsShown_isFound() {
    const qint64 created = QDateTime(QDate(2024, 12, 31), QTime(12, 0)).toMSecsSinceEpoch();
    const QString shown = QLatin1Char('"') % createdText(created, QLocale::c()) % QLatin1Char('"');
    QVERIFY(shown.size() > 6);
    QCOMPARE(found(parseQuery(shown, today)), QStringLiteral("C/lee C/hong"));
}

void QueryTest::text_isBounded() {
    const QString blanks(Query::maxLength - 3, QLatin1Char(' '));
    const Query whole = parseQuery(blanks % QStringLiteral("web"), today);
    QCOMPARE(whole.problems(), QStringList());
    QCOMPARE(found(whole), QStringLiteral("A/ops A/Ci"));
    const Query cut = parseQuery(blanks % QStringLiteral("web nowhere"), today);
    QCOMPARE(
        cut.problems(),
        QStringList{QStringLiteral("The search is longer than 10,000 characters; the rest was left out.")});
    QCOMPARE(cut.terms(), whole.terms());
}

void QueryTest::terms_areBounded() {
    QString text;
    for (int i = 0; i < 70; ++i)
        text += QStringLiteral("kr ");
    QCOMPARE(parseQuery(text, today).terms().size(), 64);
    QCOMPARE(parseQuery(text, today).problems(),
             QStringList{QStringLiteral("Only the first 64 terms of a search are used.")});
    QCOMPARE(parseQuery(text.left(64 * 3), today).problems(), QStringList());
}

void QueryTest::values_areBounded() {
    QString text = QStringLiteral("id:");
    for (int i = 0; i < 256; ++i)
        text += QStringLiteral("a,");
    QCOMPARE(parseQuery(text, today).problems(), QStringList());
    const Query query = parseQuery(text % QStringLiteral("kim region:sgn"), today);
    QCOMPARE(query.problems(),
             QStringList{QStringLiteral("Only the first 256 values of a search are used.")});
    QCOMPARE(query.terms().size(), 1);
    QCOMPARE(query.terms().constFirst().texts.size(), 256);
}

void QueryTest::problems_areBounded() {
    const Query query = parseQuery(QStringLiteral("id: ").repeated(2500), today);
    QCOMPARE(query.problems().size(), 21);
    QCOMPARE(query.problems().constLast(), QStringLiteral("More was not understood and was left out."));
}

void QueryTest::hostileText_isMadeVisibleInProblems() {
    const Query query = parseQuery(QStringLiteral("is:a\u202eb") % QString(1000, QLatin1Char('x')), today);
    QCOMPARE(query.problems().size(), 1);
    QVERIFY(query.problems().constFirst().startsWith(QStringLiteral("is:a⟨U+202E⟩b")));
    QVERIFY(query.problems().constFirst().size() < 600);
}

void QueryTest::sixtyFourTerms_allHaveToMatch() {
    const QString words = QStringLiteral("web ").repeated(62);
    QCOMPARE(found(parseQuery(words % QStringLiteral("ubuntu -ci"), today)), QStringLiteral("A/ops"));
    QCOMPARE(found(parseQuery(words % QStringLiteral("ubuntu -ubuntu"), today)), QString());
    QCOMPARE(found(parseQuery(words % QStringLiteral("ubuntu nowhere"), today)), QString());
}

void QueryTest::query_knowsWhatItDependsOn() {
    QVERIFY(!parseQuery(QStringLiteral("web created<2025 is:shared"), today).usesFindings());
    QVERIFY(!parseQuery(QStringLiteral("web created<2025 is:shared"), today).usesTicks());
    QVERIFY(parseQuery(QStringLiteral("web -is:shared,ticked"), today).usesTicks());
    QVERIFY(!parseQuery(QStringLiteral("is:ticked"), today).usesFindings());
    QVERIFY(parseQuery(QStringLiteral("is:trusted"), today).usesFindings());
}

QTEST_GUILESS_MAIN(QueryTest)
#include "tst_query.moc"
