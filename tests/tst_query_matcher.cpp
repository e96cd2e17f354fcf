// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <algorithm>

#include "app/policy/login_id.h"
#include "app/query/matcher.h"

using namespace sharewarden;

namespace {

const QDate today(2025, 7, 10);

QString folded(const QString& text) {
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

// What the matcher has to find, one row and one term after the other.
class PlainSearch {
public:
    PlainSearch(const Inventory& inventory, const Findings& findings, const std::vector<bool>& ticked)
        : m_inventory(inventory), m_findings(findings), m_ticked(ticked) {}

    bool finds(RowId row, const Query& query) const {
        return std::all_of(query.terms().begin(), query.terms().end(),
                           [&](const Term& term) { return holds(row, term) != term.negated; });
    }

private:
    bool holds(RowId row, const Term& term) const {
        const ImageRow& image = m_inventory.images().at(row.imageNumber(m_inventory));
        const CellKey& cell = m_inventory.cellOf(image);
        const auto text = [&](TextId id) { return m_inventory.text(id); };
        const QString login =
            row.isShare() ? text(m_inventory.shares().at(row.shareNumber()).login) : QString();
        const QString family =
            cell.family == ncloud::Family::Kvm ? QStringLiteral("KVM") : QStringLiteral("XEN");
        switch (term.field) {
            case TermField::Any:
                return any(term, {text(image.name), text(image.no), cell.account, cell.region, family,
                                  text(image.osType), login, createdText(image.createdMs, QLocale::c())});
            case TermField::Login:
                return any(term, {login});
            case TermField::Domain:
                return any(term, {loginIdDomain(login)});
            case TermField::Image:
                return any(term, {text(image.name), text(image.no)});
            case TermField::Account:
                return any(term, {cell.account});
            case TermField::Region:
                return any(term, {cell.region});
            case TermField::Family:
                return any(term, {family});
            case TermField::Os:
                return any(term, {text(image.osType), text(image.osCategory)});
            case TermField::Phase:
                return any(term, {text(image.lifeCyclePhase)});
            case TermField::Created:
                return isCreatedIn(image, term);
            case TermField::Is:
                return std::any_of(term.states.begin(), term.states.end(),
                                   [&](RowState state) { return is(row, image, state); });
        }
        return false;
    }

    static bool any(const Term& term, const QStringList& texts) {
        for (const TextValue& value : term.texts) {
            for (const QString& text : texts) {
                if (matches(value, folded(text)))
                    return true;
            }
        }
        return false;
    }

    static bool matches(const TextValue& value, const QString& text) {
        using Match = TextValue::Match;
        switch (value.match) {
            case Match::Contains:
                return !text.isEmpty() && text.contains(value.text);
            case Match::Whole:
                return text == value.text;
            case Match::Start:
                return text.left(value.text.size()) == value.text;
            case Match::End:
                return text.right(value.text.size()) == value.text;
            case Match::DomainOrBelow:
                return text == value.text || text.endsWith(QString(QLatin1Char('.') % value.text));
        }
        return false;
    }

    static bool isCreatedIn(const ImageRow& image, const Term& term) {
        if (image.createdMs == 0)
            return false;
        const QDate day = QDateTime::fromMSecsSinceEpoch(image.createdMs).date();
        return std::any_of(term.dates.begin(), term.dates.end(), [&](const DateRange& range) {
            return (!range.first.isValid() || day >= range.first) &&
                   (!range.end.isValid() || day < range.end);
        });
    }

    bool is(RowId row, const ImageRow& image, RowState state) const {
        const bool retired = m_inventory.text(image.lifeCyclePhase).toUpper() == QLatin1String("RETIRED");
        if (!row.isShare())
            return state == RowState::Unshared || (state == RowState::Retired && retired);
        const quint32 share = row.shareNumber();
        const FindingSet set = m_findings.at(share);
        switch (state) {
            case RowState::Shared:
                return true;
            case RowState::Unshared:
                return false;
            case RowState::Ticked:
                return share < m_ticked.size() && m_ticked[share];
            case RowState::Trusted:
                return set.isTrusted();
            case RowState::Outside:
                return set.has(FindingKind::OutsidePolicy);
            case RowState::Expired:
                return set.has(FindingKind::ExpiredTrust);
            case RowState::LookAlike:
                return set.has(FindingKind::LookAlike);
            case RowState::Personal:
                return set.has(FindingKind::PersonalMail);
            case RowState::Retired:
                return set.has(FindingKind::RetiredImage);
            case RowState::New:
                return set.has(FindingKind::NewSinceReview);
            case RowState::Reappeared:
                return set.has(FindingKind::Reappeared);
            case RowState::Finding:
                return severityOf(set) != Severity::None;
            case RowState::High:
                return severityOf(set) == Severity::High;
            case RowState::Medium:
                return severityOf(set) == Severity::Medium;
            case RowState::Low:
                return severityOf(set) == Severity::Low;
        }
        return false;
    }

    const Inventory& m_inventory;
    const Findings& m_findings;
    const std::vector<bool>& m_ticked;
};

// Estates and searches of few different texts, so that much is found.
class Dice {
public:
    explicit Dice(quint32 seed) : m_random(seed) {}

    int below(int bound) { return m_random.bounded(bound); }
    bool chance(int percent) { return below(100) < percent; }
    const QString& of(const QStringList& list) { return list.at(below(static_cast<int>(list.size()))); }

    QString word() {
        static const QStringList signs{
            QStringLiteral("a"),    QStringLiteral("A"),  QStringLiteral("b"), QStringLiteral("가"),
            QStringLiteral("각"),   QStringLiteral("1"),  QStringLiteral("."), QStringLiteral("-"),
            QStringLiteral("ab"),   QStringLiteral("İ"),  QStringLiteral("ﬁ"), QStringLiteral("\u1100\u1161"),
            QStringLiteral("ＡＢ"), QStringLiteral("kr"), QStringLiteral("😀")};
        QString result;
        for (int i = below(4); i >= 0; --i)
            result += of(signs);
        return result;
    }

    QString login() {
        static const QStringList domains{QStringLiteral("a.kr"),
                                         QStringLiteral("b.a.kr"),
                                         QStringLiteral("Naver.com"),
                                         QStringLiteral("ba.kr"),
                                         QStringLiteral("a.kr."),
                                         QStringLiteral("가.한국"),
                                         QStringLiteral("xn--o39a.xn--3e0b707e"),
                                         QString()};
        return chance(15) ? word() : QString(word() % QLatin1Char('@') % of(domains));
    }

    ncloud::Image image(int number) {
        ncloud::Image result;
        result.no = QString::number(number);
        result.name = chance(10) ? QString() : chance(10) ? login() : word();
        result.osType = of({QStringLiteral("UBUNTU"), QStringLiteral("WIN"), QStringLiteral("a"), QString()});
        result.osCategory = of({QStringLiteral("LINUX"), QStringLiteral("WINDOWS"), QString()});
        result.lifeCyclePhase = of({QStringLiteral("IN_SERVICE"), QStringLiteral("RETIRED"), QString()});
        if (chance(85))
            result.created = QDateTime(today.addDays(-below(800)), QTime(below(24), 0));
        QSet<QString> logins;
        for (int i = below(4); i > 0; --i)
            logins.insert(login());
        result.sharedLoginIds = logins.values();
        std::sort(result.sharedLoginIds.begin(), result.sharedLoginIds.end());
        return result;
    }

    QString search() {
        static const QStringList terms{QStringLiteral("id:%1"),
                                       QStringLiteral("id:=%1"),
                                       QStringLiteral("id:%1*"),
                                       QStringLiteral("id:*%1"),
                                       QStringLiteral("id:*"),
                                       QStringLiteral("image:%1"),
                                       QStringLiteral("image:=%1"),
                                       QStringLiteral("image:%1*"),
                                       QStringLiteral("image:*%1"),
                                       QStringLiteral("id:%1,%2"),
                                       QStringLiteral("image:%1,=%2"),
                                       QStringLiteral("account:%1"),
                                       QStringLiteral("region:K,%1"),
                                       QStringLiteral("family:kvm"),
                                       QStringLiteral("family:xen"),
                                       QStringLiteral("os:win"),
                                       QStringLiteral("os:=windows,ubuntu"),
                                       QStringLiteral("phase:ret*"),
                                       QStringLiteral("domain:a.kr"),
                                       QStringLiteral("domain:=a.kr"),
                                       QStringLiteral("domain:*a.kr"),
                                       QStringLiteral("domain:가.한국,naver.com"),
                                       QStringLiteral("domain:kr"),
                                       QStringLiteral("created<1y"),
                                       QStringLiteral("created:2024"),
                                       QStringLiteral("created>=2025-02"),
                                       QStringLiteral("created:2024-03..2024-11,2025"),
                                       QStringLiteral("is:ticked"),
                                       QStringLiteral("is:trusted"),
                                       QStringLiteral("is:outside,unshared"),
                                       QStringLiteral("is:finding"),
                                       QStringLiteral("is:shared"),
                                       QStringLiteral("is:retired"),
                                       QStringLiteral("is:personal,new"),
                                       QStringLiteral("is:high,medium"),
                                       QStringLiteral("is:low"),
                                       QStringLiteral("is:lookalike,expired"),
                                       QStringLiteral("is:reappeared,ticked"),
                                       QStringLiteral("\"%1 %2\""),
                                       QStringLiteral("2024"),
                                       QStringLiteral("prod"),
                                       QStringLiteral("xen")};
        QStringList result;
        for (int i = below(5); i >= 0; --i) {
            const QString term = chance(40) ? word() : of(terms);
            const QString first = word();
            const QString filled =
                QString(term).replace(QStringLiteral("%1"), first).replace(QStringLiteral("%2"), word());
            result.append(chance(35) ? QString(QLatin1Char('-') % filled) : filled);
        }
        return result.join(QLatin1Char(' '));
    }

private:
    QRandomGenerator m_random;
};

void addCells(Inventory& inventory) {
    using ncloud::Family;
    inventory.addCell({QStringLiteral("prod"), QStringLiteral("public"), QStringLiteral("KR"), Family::Kvm});
    inventory.addCell({QStringLiteral("prod"), QStringLiteral("public"), QStringLiteral("JPN"), Family::Xen});
    inventory.addCell({QStringLiteral("가각"), QStringLiteral("public"), QStringLiteral("KR"), Family::Xen});
}

FindingContext context(const Inventory& inventory, Dice& dice) {
    FindingContext result;
    result.now = QDateTime(today, QTime(12, 0), Qt::UTC);
    TrustEntry trusted;
    trusted.value = QStringLiteral("a.kr");
    trusted.withSubdomains = dice.chance(50);
    TrustEntry expired;
    expired.value = QStringLiteral("가.한국");
    expired.lastDay = QDate(2025, 1, 1);
    result.policy.trusted = {trusted, expired};
    for (const ShareRow& share : inventory.shares()) {
        if (dice.chance(20))
            result.revoked.insert(shareKey(inventory, share));
    }
    return result;
}

QStringList valuesOf(const std::vector<RowId>& rows) {
    QStringList result;
    for (const RowId row : rows)
        result.append(QString::number(row.value()));
    return result;
}

}  // namespace

class QueryMatcherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matcher_findsWhatAPlainSearchFinds();
    void order_isThatOfTheRows();
    void texts_growWithTheInventory();
    void texts_ofNoColumnAreNotKept();
    void stopped_givesNothing();
    void buffer_findsWordsWithinTexts_data();
    void buffer_findsWordsWithinTexts();
    void rowsOf_leavesUnsharedOutUnlessAsked();
};

void QueryMatcherTest::matcher_findsWhatAPlainSearchFinds() {
    qsizetype found = 0;
    qsizetype asked = 0;
    int problems = 0;
    for (quint32 seed = 1; seed <= 300; ++seed) {
        Dice dice(seed);
        Inventory inventory;
        addCells(inventory);
        SearchTexts texts(QLocale::c());
        const int images = dice.below(30);
        for (int i = 0; i < images; ++i) {
            inventory.addImage(static_cast<quint32>(dice.below(3)), dice.image(i));
            if (dice.chance(20))
                texts.update(inventory);
        }
        texts.update(inventory);
        const Findings findings = Findings::of(inventory, context(inventory, dice));
        std::vector<bool> ticked(static_cast<size_t>(inventory.shares().size() * 3 / 4));
        std::generate(ticked.begin(), ticked.end(), [&] { return dice.chance(40); });
        const PlainSearch plain(inventory, findings, ticked);
        const std::vector<RowId> rows = rowsOf(inventory, dice.chance(80));
        for (int round = 0; round < 20; ++round) {
            const QString search = dice.search();
            const Query query = parseQuery(search, today);
            problems += query.problems().isEmpty() ? 0 : 1;
            std::vector<RowId> expected;
            std::copy_if(rows.begin(), rows.end(), std::back_inserter(expected),
                         [&](RowId row) { return plain.finds(row, query); });
            const Matcher matcher(inventory, texts, findings, query, &ticked);
            const std::vector<RowId> actual = matcher.matching(rows, nullptr);
            QVERIFY2(actual == expected,
                     qPrintable(QStringLiteral("seed %1, search %2: found %3, expected %4")
                                    .arg(QString::number(seed), search, valuesOf(actual).join(u' '),
                                         valuesOf(expected).join(u' '))));
            std::vector<RowId> ofImages;
            const bool unshared =
                std::any_of(rows.begin(), rows.end(), [](RowId row) { return !row.isShare(); });
            for (qsizetype image = 0; image < inventory.images().size(); ++image)
                matcher.appendMatching(static_cast<quint32>(image), unshared, ofImages);
            QVERIFY2(ofImages == expected, qPrintable(search));
            found += static_cast<qsizetype>(actual.size());
            asked += static_cast<qsizetype>(rows.size());
        }
    }
    // The searches ask for something that is there, and not for everything.
    QVERIFY(found > asked / 20);
    QVERIFY(found < asked / 2);
    QCOMPARE(problems, 0);
}

void QueryMatcherTest::order_isThatOfTheRows() {
    const Findings none;
    Inventory inventory;
    addCells(inventory);
    Dice dice(7);
    for (int i = 0; i < 50; ++i)
        inventory.addImage(0, dice.image(i));
    SearchTexts texts(QLocale::c());
    texts.update(inventory);
    std::vector<RowId> rows = rowsOf(inventory, true);
    const Matcher matcher(inventory, texts, none, parseQuery(QStringLiteral("-가"), today), nullptr);
    std::vector<RowId> expected = matcher.matching(rows, nullptr);
    QVERIFY(expected.size() > 10 && expected.size() < rows.size());
    std::reverse(rows.begin(), rows.end());
    std::reverse(expected.begin(), expected.end());
    QVERIFY(matcher.matching(rows, nullptr) == expected);
}

void QueryMatcherTest::texts_growWithTheInventory() {
    Inventory inventory;
    addCells(inventory);
    SearchTexts texts(QLocale::c());
    ncloud::Image image;
    image.no = QStringLiteral("1");
    image.name = QStringLiteral("Both");
    image.sharedLoginIds = {QStringLiteral("Kim@EU.Partner.IO.")};
    inventory.addImage(0, image);
    texts.update(inventory);
    QCOMPARE(texts.imageCount(), 1);
    QCOMPARE(texts.folded(inventory.images().at(0).name), QStringLiteral("both"));
    QCOMPARE(texts.domain(inventory.shares().at(0).login), QStringLiteral("eu.partner.io"));
    // A text that was a name becomes a login ID as well.
    image.no = QStringLiteral("2");
    image.name = QStringLiteral("two");
    image.sharedLoginIds = {QStringLiteral("Both")};
    inventory.addImage(0, image);
    texts.update(inventory);
    const auto find = [&](const char* search) {
        const Query query = parseQuery(QString::fromLatin1(search), today);
        return Matcher(inventory, texts, Findings(), query, nullptr)
            .matching(rowsOf(inventory, true), nullptr);
    };
    QVERIFY(find("id:both") == std::vector{RowId::share(1)});
    QVERIFY(find("image:both") == std::vector{RowId::share(0)});
    QCOMPARE(texts.domain(inventory.shares().at(1).login), QString());
    texts.clear();
    QCOMPARE(texts.imageCount(), 0);
    texts.update(inventory);
    QVERIFY(find("both") == rowsOf(inventory, true));
}

void QueryMatcherTest::texts_ofNoColumnAreNotKept() {
    Inventory inventory;
    addCells(inventory);
    ncloud::Image image;
    image.no = QStringLiteral("1");
    image.description = QStringLiteral("a long description");
    inventory.addImage(0, image);
    SearchTexts texts(QLocale::c());
    texts.update(inventory);
    QCOMPARE(texts.folded(inventory.images().at(0).description), QString());
}

void QueryMatcherTest::stopped_givesNothing() {
    const Findings none;
    Inventory inventory;
    addCells(inventory);
    Dice dice(7);
    for (int i = 0; i < 50; ++i)
        inventory.addImage(0, dice.image(i));
    SearchTexts texts(QLocale::c());
    texts.update(inventory);
    const std::vector<RowId> rows = rowsOf(inventory, true);
    std::atomic<bool> stop = false;
    for (const char* search : {"", "-nowhere"}) {
        const Query query = parseQuery(QString::fromLatin1(search), today);
        stop = false;
        const Matcher matcher(inventory, texts, none, query, nullptr, &stop);
        QVERIFY(matcher.matching(rows, &stop) == rows);
        stop = true;
        QVERIFY(matcher.matching(rows, &stop).empty());
        const Matcher unfinished(inventory, texts, none, query, nullptr, &stop);
        QVERIFY(unfinished.matching(rows, &stop).empty());
    }
}

void QueryMatcherTest::buffer_findsWordsWithinTexts_data() {
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("atStart");
    QTest::addColumn<bool>("atEnd");
    QTest::addColumn<QList<int>>("found");
    const auto row = [](const char* name, const QStringList& texts, const char* word, bool atStart,
                        bool atEnd, const QList<int>& found) {
        QTest::newRow(name) << texts << QString::fromUtf8(word) << atStart << atEnd << found;
    };
    const QStringList some{QStringLiteral("abab"), QString(),
                           QStringLiteral("ab"),   QStringLiteral("ba"),
                           QStringLiteral("가b"),  QStringLiteral("abc")};
    row("no texts", {}, "a", false, false, {});
    row("no texts, any", {}, "", false, false, {});
    row("any that is not empty", some, "", false, false, {0, 2, 3, 4, 5});
    row("within", some, "ab", false, false, {0, 2, 5});
    row("at the start", some, "ab", true, false, {0, 2, 5});
    row("at the end", some, "ab", false, true, {0, 2});
    row("the whole", some, "ab", true, true, {2});
    row("the last one", some, "abc", true, true, {5});
    row("the first one", some, "abab", true, true, {0});
    row("not across texts", {QStringLiteral("a"), QStringLiteral("b")}, "ab", false, false, {});
    row("not across an empty text", {QStringLiteral("a"), QString(), QStringLiteral("b")}, "ab", false, false,
        {});
    row("one letter", some, "b", false, false, {0, 2, 3, 4, 5});
    row("a letter of several bytes", some, "가", false, false, {4});
    row("a letter that shares bytes", some, "각", false, false, {});
    row("longer than all", some, "abababababababababababababababababababababababab", false, false, {});
    row("empty at the end", {QStringLiteral("a"), QString()}, "a", false, false, {0});
    row("empty at the beginning", {QString(), QStringLiteral("a")}, "a", true, true, {1});
}

void QueryMatcherTest::buffer_findsWordsWithinTexts() {
    QFETCH(QStringList, texts);
    QFETCH(QString, word);
    QFETCH(bool, atStart);
    QFETCH(bool, atEnd);
    QFETCH(QList<int>, found);
    TextBuffer buffer;
    for (int i = 0; i < texts.size(); ++i)
        buffer.append(static_cast<quint32>(i), texts.at(i));
    QList<int> numbers;
    buffer.search(TextBuffer::pattern(word, atStart, atEnd),
                  [&](quint32 number) { numbers.append(static_cast<int>(number)); });
    QCOMPARE(numbers, found);
}

void QueryMatcherTest::rowsOf_leavesUnsharedOutUnlessAsked() {
    Inventory inventory;
    addCells(inventory);
    ncloud::Image image;
    image.no = QStringLiteral("1");
    image.sharedLoginIds = {QStringLiteral("a"), QStringLiteral("b")};
    inventory.addImage(0, image);
    image.no = QStringLiteral("2");
    image.sharedLoginIds.clear();
    inventory.addImage(0, image);
    QVERIFY(rowsOf(inventory, false) == (std::vector{RowId::share(0), RowId::share(1)}));
    QVERIFY(rowsOf(inventory, true) == (std::vector{RowId::share(0), RowId::share(1), RowId::image(1)}));
    QVERIFY(rowsOf(inventory, true, 1) == std::vector{RowId::image(1)});
    QVERIFY(!RowId::image(1).isShare());
    QCOMPARE(RowId::image(1).imageNumber(inventory), 1U);
    QCOMPARE(RowId::share(1).imageNumber(inventory), 0U);
}

QTEST_GUILESS_MAIN(QueryMatcherTest)
#include "tst_query_matcher.moc"
