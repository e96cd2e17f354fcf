// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// The numbers behind the overview, from an estate made by hand; and that every bar leads to its shares.
#include <QTest>
#include <array>

#include "app/policy/figures.h"
#include "app/query/matcher.h"
#include "app/query/query.h"

using namespace sharewarden;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(15, 30), Qt::LocalTime);

class Estate {
public:
    // An image made at this local time; invalid: the server did not say.
    Estate& image(const QString& account, const QString& region, const QDateTime& created,
                  const QStringList& logins, ncloud::Family family = ncloud::Family::Kvm) {
        ncloud::Image image;
        image.no = QString::number(++m_number);
        image.name = u"web-"_s % image.no;
        image.created = created.toUTC();
        image.sharedLoginIds = logins;
        image.lifeCyclePhase = m_phase;
        m_inventory.addImage(m_inventory.addCell({account, u"public"_s, region, family}), image);
        return *this;
    }
    Estate& retired() {
        m_phase = u"RETIRED"_s;
        return *this;
    }
    const Inventory& inventory() const { return m_inventory; }

private:
    Inventory m_inventory;
    QString m_phase = u"IN_SERVICE"_s;
    int m_number = 0;
};

QDateTime daysAgo(int days, QTime time = QTime(12, 0)) {
    return QDateTime(now.date().addDays(-days), time, Qt::LocalTime);
}

Findings findingsOf(const Inventory& inventory, const QStringList& trustedDomains = {}) {
    FindingContext context;
    context.now = now;
    for (const QString& domain : trustedDomains) {
        TrustEntry entry;
        entry.value = domain;
        context.policy.trusted.append(entry);
    }
    return Findings::of(inventory, context);
}

// `label|query|shares|images` of each.
QStringList lines(const std::vector<Figure>& figures) {
    QStringList lines;
    for (const Figure& figure : figures)
        lines.append(figure.label % u'|' % figure.query % u'|' % QString::number(figure.shares) % u'|' %
                     QString::number(figure.images));
    return lines;
}

// An estate with everything that could part a bar from the rows behind it.
Inventory awkwardEstate() {
    Estate estate;
    estate
        .image(u"prod"_s, u"KR"_s, daysAgo(3),
               {u"a@partner.example"_s, u"b@PARTNER.example"_s, u"c@eu.partner.example"_s, u"bare"_s})
        .image(u"prod"_s, u"KRS"_s, daysAgo(30, QTime(0, 0)), {u"a@notpartner.example"_s})
        .image(u"prod-2"_s, u"KR"_s, daysAgo(31, QTime(23, 59)), {u"이@회사.kr"_s, u"x@xn--zb0b2hu97b.kr"_s})
        .image(u"my \"prod\""_s, u"KR"_s, daysAgo(400), {u"y@a b.example"_s, u"z@a\"b.example"_s})
        .image(u"회사 계정"_s, u"JPN"_s, QDateTime(), {u"q@"_s, u"w@*"_s, u"e@a,b"_s, u"r@-is:high"_s})
        .image(u"prod"_s, u"SGN"_s, daysAgo(4000), {})
        .retired()
        .image(u"prod"_s, u"KR"_s, daysAgo(800), {u"ops@gmail.com"_s, u"a@partner.examp1e"_s});
    for (int i = 0; i < 20; ++i)
        estate.image(u"many"_s, u"KR"_s, daysAgo(90 + i), {u"u@d%1.example"_s.arg(i), u"u@d0.example"_s});
    return estate.inventory();
}

}  // namespace

class TestFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyInventoryHasNoBarButItsClasses() {
        const Figures figures = figuresOf({}, {}, now);
        QVERIFY(figures.byDomain.empty());
        QVERIFY(figures.byCell.empty());
        QCOMPARE(figures.byAge.size(), size_t(6));
        QCOMPARE(figures.bySeverity.size(), size_t(3));
        QCOMPARE(figures.byFinding.size(), size_t(findingKindCount));
        QCOMPARE(figures.images + figures.shares + figures.loginIds + figures.sharedImages, 0);
    }

    void totalsCountImagesSharesAndDistinctLoginIds() {
        Estate estate;
        estate.image(u"a"_s, u"KR"_s, now, {u"x@p.example"_s, u"y@p.example"_s})
            .image(u"a"_s, u"KR"_s, now, {})
            .image(u"b"_s, u"KR"_s, now, {u"x@p.example"_s});
        const Figures figures = figuresOf(estate.inventory(), {}, now);
        QCOMPARE(figures.images, 3);
        QCOMPARE(figures.sharedImages, 2);
        QCOMPARE(figures.shares, 3);
        QCOMPARE(figures.loginIds, 2);
    }

    void domainsAreCountedWithoutCaseAndOnceForAnImage() {
        Estate estate;
        estate.image(u"a"_s, u"KR"_s, now, {u"x@P.example"_s, u"y@p.EXAMPLE"_s, u"z@q.example"_s})
            .image(u"a"_s, u"KR"_s, now, {u"x@p.example"_s, u"plain"_s});
        QCOMPARE(lines(figuresOf(estate.inventory(), {}, now).byDomain),
                 QStringList({u"p.example|domain:p.example|3|2"_s,
                              u"No domain in the login ID|is:shared -domain:*|1|1"_s,
                              u"q.example|domain:q.example|1|1"_s}));
    }

    void aDomainWithSubDomainsIsAskedForAlone() {
        Estate estate;
        estate.image(u"a"_s, u"KR"_s, now, {u"x@p.example"_s, u"y@eu.p.example"_s});
        QCOMPARE(
            lines(figuresOf(estate.inventory(), {}, now).byDomain),
            QStringList({u"eu.p.example|domain:eu.p.example|1|1"_s, u"p.example|domain:=p.example|1|1"_s}));
    }

    void theTwelveLargestDomainsStandAloneAndTheRestAsOne() {
        Estate estate;
        for (int i = 0; i < 15; ++i) {
            for (int share = 0; share <= i; ++share)
                estate.image(u"a"_s, u"KR"_s, now, {u"x@d%1.example"_s.arg(i, 2, 10, QLatin1Char('0'))});
        }
        // One image with two domains of the rest is one image of the rest.
        estate.image(u"a"_s, u"KR"_s, now, {u"1@d00.example"_s, u"1@d01.example"_s});
        const std::vector<Figure> bars = figuresOf(estate.inventory(), {}, now).byDomain;
        QCOMPARE(bars.size(), size_t(13));
        QCOMPARE(bars.front().label, u"d14.example"_s);
        QCOMPARE(bars.front().shares, 15);
        QCOMPARE(bars[11].label, u"d03.example"_s);
        QVERIFY(bars.back().query.isEmpty());
        QCOMPARE(bars.back().shares, 1 + 2 + 3 + 2);
        QCOMPARE(bars.back().images, 1 + 2 + 3 + 1);
    }

    void familiesOfAnAccountAndRegionAreOneBar() {
        Estate estate;
        estate.image(u"prod"_s, u"KR"_s, now, {u"x@p"_s})
            .image(u"prod"_s, u"KR"_s, now, {u"x@p"_s, u"y@p"_s}, ncloud::Family::Xen)
            .image(u"prod"_s, u"JPN"_s, now, {})
            .image(u"production"_s, u"KR"_s, now, {u"x@p"_s});
        QCOMPARE(lines(figuresOf(estate.inventory(), {}, now).byCell),
                 QStringList({u"prod / KR|account:=\"prod\" region:KR|3|2"_s,
                              u"production / KR|account:\"production\" region:KR|1|1"_s,
                              u"prod / JPN|account:=\"prod\" region:JPN|0|0"_s}));
    }

    void agesAreCountedInLocalDays_data() {
        QTest::addColumn<QDateTime>("created");
        QTest::addColumn<int>("age");
        QTest::newRow("to come") << daysAgo(-5) << 0;
        QTest::newRow("today") << now << 0;
        QTest::newRow("day 30, its first moment") << daysAgo(30, QTime(0, 0)) << 0;
        QTest::newRow("day 31, its last moment") << daysAgo(31, QTime(23, 59, 59, 999)) << 1;
        QTest::newRow("day 90") << daysAgo(90, QTime(0, 0)) << 1;
        QTest::newRow("day 91") << daysAgo(91, QTime(23, 59, 59)) << 2;
        QTest::newRow("a year") << QDateTime(QDate(2025, 11, 24), QTime(0, 0)) << 2;
        QTest::newRow("a year and a day") << QDateTime(QDate(2025, 11, 23), QTime(23, 59)) << 3;
        QTest::newRow("two years") << QDateTime(QDate(2024, 11, 24), QTime(0, 0)) << 3;
        QTest::newRow("more than two") << QDateTime(QDate(2024, 11, 23), QTime(23, 59)) << 4;
        QTest::newRow("five years") << QDateTime(QDate(2021, 11, 24), QTime(0, 0)) << 4;
        QTest::newRow("more than five") << QDateTime(QDate(2021, 11, 23), QTime(23, 59)) << 5;
        QTest::newRow("before 1970") << QDateTime(QDate(1969, 1, 1), QTime(12, 0)) << 5;
        QTest::newRow("unknown") << QDateTime() << 6;
    }
    void agesAreCountedInLocalDays() {
        QFETCH(QDateTime, created);
        QFETCH(int, age);
        Estate estate;
        estate.image(u"a"_s, u"KR"_s, created, {u"x@p"_s, u"y@p"_s});
        const std::vector<Figure> bars = figuresOf(estate.inventory(), {}, now).byAge;
        for (size_t i = 0; i < bars.size(); ++i)
            QCOMPARE(bars[i].shares, static_cast<int>(i) == age ? 2 : 0);
        QCOMPARE(bars.size(), size_t(age == 6 ? 7 : 6));
    }

    void queriesOfAgesMeetWithoutAGap() {
        QStringList queries;
        for (const Figure& figure : figuresOf({}, {}, now).byAge)
            queries.append(figure.query);
        QCOMPARE(queries,
                 QStringList({u"created>=2026-10-25"_s, u"created<2026-10-25 created>=2026-08-26"_s,
                              u"created<2026-08-26 created>=2025-11-24"_s,
                              u"created<2025-11-24 created>=2024-11-24"_s,
                              u"created<2024-11-24 created>=2021-11-24"_s, u"created<2021-11-24"_s}));
    }

    void severitiesAndKindsAreThoseOfTheFindings() {
        const Inventory inventory = awkwardEstate();
        const Findings findings = findingsOf(inventory, {u"partner.example"_s, u"gmail.com"_s});
        const Figures figures = figuresOf(inventory, findings, now);
        const std::array severities{Severity::High, Severity::Medium, Severity::Low};
        for (size_t i = 0; i < severities.size(); ++i) {
            QCOMPARE(figures.bySeverity[i].label, severityName(severities[i]));
            QCOMPARE(figures.bySeverity[i].query, QString(u"is:"_s % severityKey(severities[i])));
            QCOMPARE(figures.bySeverity[i].shares, findings.count(severities[i]));
        }
        QVERIFY(findings.count(FindingKind::LookAlike) > 0);
        QVERIFY(findings.count(FindingKind::RetiredImage) > 0);
        int before = static_cast<int>(Severity::High);
        for (const Figure& figure : figures.byFinding) {
            const std::optional<FindingKind> kind = findingFromKey(figure.query.mid(3));
            QVERIFY(kind.has_value());
            QCOMPARE(figure.shares, findings.count(*kind));
            QCOMPARE(figure.label, findingName(*kind));
            QVERIFY(static_cast<int>(severityOf(*kind)) <= before);
            before = static_cast<int>(severityOf(*kind));
        }
    }

    void everyBarLeadsToItsShares() {
        const Inventory inventory = awkwardEstate();
        const Findings findings = findingsOf(inventory, {u"partner.example"_s});
        SearchTexts texts;
        texts.update(inventory);
        const Figures figures = figuresOf(inventory, findings, now);
        int led = 0;
        int withoutQuery = 0;
        for (const std::vector<Figure>* bars :
             {&figures.byDomain, &figures.byCell, &figures.byAge, &figures.bySeverity, &figures.byFinding}) {
            qint64 all = 0;
            for (const Figure& bar : *bars) {
                all += bar.shares;
                if (bar.query.isEmpty()) {
                    ++withoutQuery;
                    continue;
                }
                const Query query = parseQuery(bar.query, now.date());
                QVERIFY2(query.problems().isEmpty(), qPrintable(bar.query));
                const Matcher matcher(inventory, texts, findings, query, nullptr);
                const std::vector<RowId> found = matcher.matching(rowsOf(inventory, false), nullptr);
                QVERIFY2(static_cast<qint64>(found.size()) == bar.shares,
                         qPrintable(u"%1 finds %2 of %3"_s.arg(bar.query).arg(found.size()).arg(bar.shares)));
                QSet<quint32> images;
                for (const RowId row : found)
                    images.insert(row.imageNumber(inventory));
                QCOMPARE(images.size(), bar.images);
                ++led;
            }
            if (bars != &figures.bySeverity && bars != &figures.byFinding)
                QCOMPARE(all, figures.shares);
        }
        QVERIFY(led > 25);
        // The rest of the domains; a domain and an account with quotes in their names.
        QCOMPARE(withoutQuery, 3);
    }

    void aDomainThatNoQueryCanNameIsNoLink_data() {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("query");
        QTest::newRow("blank") << u"a b"_s << u"domain:\"a b\""_s;
        QTest::newRow("comma") << u"a,b"_s << u"domain:\"a,b\""_s;
        QTest::newRow("star") << u"*"_s << u"domain:\"*\""_s;
        QTest::newRow("minus") << u"-x"_s << u"domain:-x"_s;
        QTest::newRow("Hangul") << u"회사.kr"_s << u"domain:회사.kr"_s;
        QTest::newRow("quote") << u"a\"b"_s << QString();
        QTest::newRow("full-width quote") << u"a＂b"_s << QString();
    }
    void aDomainThatNoQueryCanNameIsNoLink() {
        QFETCH(QString, domain);
        QFETCH(QString, query);
        Estate estate;
        estate.image(u"a"_s, u"KR"_s, now, {u"x@"_s % domain});
        QCOMPARE(figuresOf(estate.inventory(), {}, now).byDomain.front().query, query);
    }

    void aTrendPointIsCompleteOnlyWhenEverythingWasRead_data() {
        QTest::addColumn<QList<int>>("states");
        QTest::addColumn<bool>("complete");
        const auto list = [](std::initializer_list<CellState> states) {
            QList<int> numbers;
            for (const CellState state : states)
                numbers.append(static_cast<int>(state));
            return numbers;
        };
        QTest::newRow("no cell") << list({}) << false;
        QTest::newRow("complete") << list({CellState::Complete, CellState::Complete}) << true;
        QTest::newRow("one partial") << list({CellState::Complete, CellState::Partial}) << false;
        QTest::newRow("failed") << list({CellState::Failed}) << false;
        QTest::newRow("cancelled") << list({CellState::Complete, CellState::Cancelled}) << false;
    }
    void aTrendPointIsCompleteOnlyWhenEverythingWasRead() {
        QFETCH(QList<int>, states);
        QFETCH(bool, complete);
        InventorySnapshot snapshot;
        snapshot.taken = now.toUTC();
        snapshot.inventory = awkwardEstate();
        for (const int state : states) {
            CellCoverage coverage;
            coverage.state = static_cast<CellState>(state);
            snapshot.coverage.push_back(coverage);
        }
        const TrendPoint point = trendPointOf(snapshot);
        QCOMPARE(point.taken, now);
        QCOMPARE(point.shares, snapshot.inventory.shares().size());
        QCOMPARE(point.sharedImages, snapshot.inventory.sharedImageCount());
        QCOMPARE(point.complete, complete);
    }

    void aMillionSharesAreCounted() {
        QList<ImageRow> images;
        QList<ShareRow> shares;
        QStringList texts{QString()};
        for (int i = 0; i < 5000; ++i)
            texts.append(u"user%1@d%2.example"_s.arg(i).arg(i % 700));
        constexpr quint32 count = 100'000;
        constexpr quint32 each = 10;
        const auto firstNo = static_cast<TextId>(texts.size());
        for (quint32 i = 0; i < count; ++i)
            texts.append(QString::number(1'000'000 + i));
        for (quint32 i = 0; i < count; ++i) {
            ImageRow row;
            row.no = firstNo + i;
            row.firstShare = i * each;
            row.shareCount = each;
            row.createdMs = now.toMSecsSinceEpoch() - qint64(i) * 3'600'000;
            images.append(row);
            for (quint32 s = 0; s < each; ++s)
                shares.append({i, 1 + (i * 7 + s * 13) % 5000});
        }
        const auto inventory = Inventory::fromColumns(
            {{u"prod"_s, u"public"_s, u"KR"_s, ncloud::Family::Kvm}}, images, shares, texts);
        QVERIFY(inventory.has_value());
        const Findings findings = findingsOf(*inventory, {u"d1.example"_s});
        Figures figures;
        QBENCHMARK {
            figures = figuresOf(*inventory, findings, now);
        }
        QCOMPARE(figures.shares, 1'000'000);
        QCOMPARE(figures.loginIds, 5000);
        qint64 inDomains = 0;
        for (const Figure& figure : figures.byDomain)
            inDomains += figure.shares;
        QCOMPARE(inDomains, 1'000'000);
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
