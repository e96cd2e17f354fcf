// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>
#include <QTest>

#include "app/policy/finding_reasons.h"
#include "app/policy/findings.h"
#include "tests/support/hostile_text.h"

using namespace sharewarden;
using namespace Qt::StringLiterals;

namespace {

CellKey cell(const QString& account, const QString& region = u"KR"_s,
             ncloud::Family family = ncloud::Family::Kvm) {
    return {account, u"public"_s, region, family};
}

ncloud::Image image(const QString& no, const QStringList& logins, const QString& phase = u"IN_SERVICE"_s) {
    ncloud::Image image;
    image.no = no;
    image.name = u"web "_s % no;
    image.lifeCyclePhase = phase;
    image.sharedLoginIds = logins;
    return image;
}

// Adds images to a cell, which is read in this way.
void add(InventorySnapshot* snapshot, const CellKey& key, const std::vector<ncloud::Image>& images,
         CellState state = CellState::Complete) {
    CellCoverage coverage;
    coverage.cell = key;
    coverage.state = state;
    snapshot->coverage.push_back(coverage);
    // As a scan does: a cell without images has no rows and may have no number.
    for (const ncloud::Image& one : images)
        snapshot->inventory.addImage(snapshot->inventory.addCell(key), one);
}

FindingContext contextOf(const QStringList& trustedDomains = {}) {
    FindingContext context;
    context.now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    for (const QString& domain : trustedDomains) {
        TrustEntry entry;
        entry.value = domain;
        context.policy.trusted.append(entry);
    }
    return context;
}

// `account region image login` of the shares that have a finding.
QStringList sharesWith(const Inventory& inventory, const Findings& findings, FindingKind kind) {
    QStringList shares;
    for (qsizetype i = 0; i < inventory.shares().size(); ++i) {
        if (!findings.at(static_cast<quint32>(i)).has(kind))
            continue;
        const ShareKey key = shareKey(inventory, inventory.shares().at(i));
        shares.append(key.account % u' ' % key.region % u' ' % key.imageNo % u' ' % key.loginId);
    }
    return shares;
}

// The obvious way: keys in sets.
FindingSet expectedOf(const InventorySnapshot& now, const ShareRow& row, const FindingContext& context,
                      const QSet<ShareKey>& reviewedKeys) {
    const ShareKey key = shareKey(now.inventory, row);
    FindingSet set = PolicyJudge(context.policy, context.now).judge(key.account, key.loginId);
    const ImageRow& image = now.inventory.imageOf(row);
    if (now.inventory.text(image.lifeCyclePhase).toLower() == u"retired")
        set.add(FindingKind::RetiredImage);
    for (const CellCoverage& coverage : context.reviewed->coverage) {
        if (coverage.cell == now.inventory.cellOf(image) && coverage.state == CellState::Complete &&
            !reviewedKeys.contains(key))
            set.add(FindingKind::NewSinceReview);
    }
    if (context.revoked.contains(key))
        set.add(FindingKind::Reappeared);
    return set;
}

InventorySnapshot randomSnapshot(QRandomGenerator* random, const QStringList& logins) {
    static constexpr CellState states[] = {CellState::Complete, CellState::Complete, CellState::Partial,
                                           CellState::Failed};
    InventorySnapshot snapshot;
    for (const QString& account : {u"prod"_s, u"dev"_s, u"lab"_s}) {
        for (const QString& region : {u"KR"_s, u"JPN"_s}) {
            std::vector<ncloud::Image> images;
            for (int no = 0; no < 6; ++no) {
                if (random->bounded(3) == 0)
                    continue;
                QStringList shared;
                for (const QString& login : logins) {
                    if (random->bounded(3) == 0)
                        shared.append(login);
                }
                images.push_back(image(QString::number(no), shared,
                                       random->bounded(4) == 0 ? u"Retired"_s : u"FADE_OUT"_s));
            }
            if (random->bounded(4) != 0)
                add(&snapshot, cell(account, region), images, states[random->bounded(4)]);
        }
    }
    return snapshot;
}

}  // namespace

class TestFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsKeySeverityAndName_data() {
        QTest::addColumn<FindingKind>("kind");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("severity");
        const auto row = [](FindingKind kind, const char* key, const QString& severity) {
            QTest::newRow(key) << kind << QString::fromLatin1(key) << severity;
        };
        row(FindingKind::OutsidePolicy, "outside-policy", u"medium"_s);
        row(FindingKind::ExpiredTrust, "expired-trust", u"medium"_s);
        row(FindingKind::LookAlike, "look-alike", u"high"_s);
        row(FindingKind::PersonalMail, "personal-mail", u"medium"_s);
        row(FindingKind::RetiredImage, "retired-image", u"low"_s);
        row(FindingKind::NewSinceReview, "new-since-review", u"low"_s);
        row(FindingKind::Reappeared, "reappeared", u"high"_s);
    }

    void everyKindHasItsKeySeverityAndName() {
        QFETCH(FindingKind, kind);
        QFETCH(QString, key);
        QFETCH(QString, severity);
        QCOMPARE(findingKey(kind), key);
        QVERIFY(findingFromKey(key) == kind);
        QCOMPARE(severityKey(severityOf(kind)), severity);
        QVERIFY(!findingName(kind).isEmpty());
        QVERIFY(!severityName(severityOf(kind)).isEmpty());
        FindingSet set;
        set.setTrusted();
        QCOMPARE(severityOf(set), Severity::None);
        set.add(FindingKind::NewSinceReview);
        QCOMPARE(severityOf(set), Severity::Low);
        set.add(kind);
        QCOMPARE(severityOf(set), severityOf(kind));
    }

    void whatIsNoKeyIsNoKind() {
        QVERIFY(!findingFromKey(u""_s));
        QVERIFY(!findingFromKey(u"Look-Alike"_s));
        QCOMPARE(severityKey(Severity::None), u"none"_s);
    }

    void newIsWhatTheReviewHadReadWholeAndNotSeen() {
        InventorySnapshot before;
        add(&before, cell(u"prod"_s), {image(u"1"_s, {u"a"_s, u"b"_s}), image(u"2"_s, {u"c"_s})});
        add(&before, cell(u"prod"_s, u"JPN"_s), {image(u"1"_s, {u"a"_s})}, CellState::Partial);
        add(&before, cell(u"prod"_s, u"SGN"_s), {}, CellState::Failed);
        add(&before, cell(u"prod"_s, u"USWN"_s), {});
        InventorySnapshot now;
        // The texts have other numbers here.
        add(&now, cell(u"prod"_s, u"USWN"_s), {image(u"9"_s, {u"z"_s, u"a"_s})});
        add(&now, cell(u"prod"_s, u"SGN"_s), {image(u"1"_s, {u"a"_s})});
        add(&now, cell(u"prod"_s, u"JPN"_s), {image(u"1"_s, {u"a"_s, u"x"_s})});
        add(&now, cell(u"prod"_s),
            {image(u"2"_s, {u"a"_s, u"c"_s}), image(u"3"_s, {u"a"_s}), image(u"1"_s, {u"b"_s, u"new"_s})},
            CellState::Partial);
        add(&now, cell(u"dev"_s), {image(u"1"_s, {u"new"_s})});
        add(&now, cell(u"prod"_s, u"KR"_s, ncloud::Family::Xen), {image(u"1"_s, {u"new"_s})});
        FindingContext context = contextOf();
        context.reviewed = before;
        const Findings findings = Findings::of(now.inventory, context);
        QCOMPARE(sharesWith(now.inventory, findings, FindingKind::NewSinceReview),
                 QStringList({u"prod USWN 9 z"_s, u"prod USWN 9 a"_s, u"prod KR 2 a"_s, u"prod KR 3 a"_s,
                              u"prod KR 1 new"_s}));
        QCOMPARE(findings.count(FindingKind::NewSinceReview), 5);
        context.reviewed.reset();
        QCOMPARE(Findings::of(now.inventory, context).count(FindingKind::NewSinceReview), 0);
        context.reviewed = InventorySnapshot{};
        QCOMPARE(Findings::of(now.inventory, context).count(FindingKind::NewSinceReview), 0);
    }

    void reappearedIsExactlyWhatWasRevoked() {
        InventorySnapshot now;
        add(&now, cell(u"prod"_s), {image(u"1"_s, {u"a"_s, u"b"_s}), image(u"2"_s, {u"a"_s})});
        add(&now, cell(u"prod"_s, u"KR"_s, ncloud::Family::Xen), {image(u"1"_s, {u"a"_s})});
        add(&now, cell(u"dev"_s), {image(u"1"_s, {u"a"_s, u"B"_s})});
        FindingContext context = contextOf();
        const auto key = [](const QString& account, const QString& no, const QString& login) {
            return ShareKey{account, u"public"_s, u"KR"_s, ncloud::Family::Kvm, no, login};
        };
        context.revoked = {key(u"prod"_s, u"1"_s, u"a"_s), key(u"dev"_s, u"1"_s, u"b"_s),
                           key(u"dev"_s, u"2"_s, u"a"_s),  key(u"gone"_s, u"1"_s, u"a"_s),
                           key(u"prod"_s, u"2"_s, u"z"_s), key(u"dev"_s, u"1"_s, u"B"_s)};
        const Findings findings = Findings::of(now.inventory, context);
        QCOMPARE(sharesWith(now.inventory, findings, FindingKind::Reappeared),
                 QStringList({u"prod KR 1 a"_s, u"dev KR 1 B"_s}));
        QCOMPARE(findings.count(Severity::High), 2);
        QCOMPARE(Findings::of(Inventory(), context).total(), 0);
    }

    void retiredIsAPhaseInAnyLetterCase_data() {
        QTest::addColumn<QString>("phase");
        QTest::addColumn<bool>("retired");
        QTest::newRow("as documented") << u"RETIRED"_s << true;
        QTest::newRow("small") << u"retired"_s << true;
        QTest::newRow("mixed") << u"Retired"_s << true;
        QTest::newRow("in service") << u"IN_SERVICE"_s << false;
        QTest::newRow("fading") << u"FADE_OUT"_s << false;
        QTest::newRow("more than that") << u"RETIRED_NOT"_s << false;
        QTest::newRow("unknown") << u""_s << false;
    }

    void retiredIsAPhaseInAnyLetterCase() {
        QFETCH(QString, phase);
        QFETCH(bool, retired);
        InventorySnapshot now;
        add(&now, cell(u"prod"_s), {image(u"0"_s, {u"x"_s}), image(u"1"_s, {u"a"_s, u"b"_s}, phase)});
        const Findings findings = Findings::of(now.inventory, contextOf());
        QCOMPARE(findings.count(FindingKind::RetiredImage), retired ? 2 : 0);
        QVERIFY(findings.at(0).isEmpty());
    }

    void trustedSharesKeepFindingsOfTheirImageAndHistory() {
        InventorySnapshot now;
        add(&now, cell(u"prod"_s), {image(u"1"_s, {u"a@partner.example"_s}, u"RETIRED"_s)});
        FindingContext context = contextOf({u"partner.example"_s});
        context.reviewed = InventorySnapshot{};
        add(&*context.reviewed, cell(u"prod"_s), {});
        context.revoked.insert(shareKey(now.inventory, now.inventory.shares().at(0)));
        const Findings findings = Findings::of(now.inventory, context);
        const FindingSet set = findings.at(0);
        QVERIFY(set.isTrusted() && set.has(FindingKind::RetiredImage) &&
                set.has(FindingKind::NewSinceReview) && set.has(FindingKind::Reappeared));
        QVERIFY(!set.has(FindingKind::OutsidePolicy));
        QCOMPARE(findings.total(), 1);
        QVERIFY(findings.at(1).isEmpty() && !findings.at(1).isTrusted());  // not there yet
    }

    void countsAreOfShares() {
        InventorySnapshot now;
        add(&now, cell(u"prod"_s),
            {image(u"1"_s, {u"a@partner.example"_s, u"x@partmer.example"_s, u"y@gmail.com"_s}),
             image(u"2"_s, {u"a@partner.example"_s, u"root"_s}, u"RETIRED"_s)});
        const Findings findings = Findings::of(now.inventory, contextOf({u"partner.example"_s}));
        QCOMPARE(findings.count(FindingKind::OutsidePolicy), 3);
        QCOMPARE(findings.count(FindingKind::LookAlike), 1);
        QCOMPARE(findings.count(FindingKind::PersonalMail), 1);
        QCOMPARE(findings.count(FindingKind::RetiredImage), 2);
        QCOMPARE(findings.count(FindingKind::ExpiredTrust), 0);
        QCOMPARE(findings.count(Severity::High), 1);
        QCOMPARE(findings.count(Severity::Medium), 2);
        QCOMPARE(findings.count(Severity::Low), 1);
        QCOMPARE(findings.count(Severity::None), 1);
        QCOMPARE(findings.total(), 4);
        QCOMPARE(Findings().total(), 0);
    }

    void randomEstatesAreJudgedAsOneShareAfterTheOther() {
        QRandomGenerator random(20260204);
        const QStringList logins{u"a@partner.example"_s,
                                 u"b@partmer.example"_s,
                                 u"c@gmail.com"_s,
                                 u"d@agency.example"_s,
                                 u"root"_s,
                                 u"e@other.example"_s};
        for (int round = 0; round < 60; ++round) {
            FindingContext context =
                contextOf(random.bounded(5) ? QStringList{u"partner.example"_s} : QStringList());
            TrustEntry agency;
            agency.value = u"agency.example"_s;
            agency.account = u"Dev"_s;
            agency.lastDay = QDate(2026, 3, random.bounded(2) ? 1 : 2).addDays(-1);
            if (random.bounded(2))
                context.policy.trusted.append(agency);
            context.reviewed = randomSnapshot(&random, logins);
            const InventorySnapshot now = randomSnapshot(&random, logins);
            QSet<ShareKey> reviewedKeys;
            for (const ShareRow& row : context.reviewed->inventory.shares())
                reviewedKeys.insert(shareKey(context.reviewed->inventory, row));
            for (const InventorySnapshot* from :
                 std::initializer_list<const InventorySnapshot*>{&*context.reviewed, &now}) {
                for (const ShareRow& row : from->inventory.shares()) {
                    if (random.bounded(4) == 0)
                        context.revoked.insert(shareKey(from->inventory, row));
                }
            }
            const Findings findings = Findings::of(now.inventory, context);
            for (qsizetype i = 0; i < now.inventory.shares().size(); ++i)
                QVERIFY(findings.at(static_cast<quint32>(i)) ==
                        expectedOf(now, now.inventory.shares().at(i), context, reviewedKeys));
        }
    }

    void everyFindingHasAReasonThatNamesTheDomain() {
        InventorySnapshot now;
        add(&now, cell(u"prod"_s), {image(u"1"_s, {u"x@partmer.example"_s}, u"RETIRED"_s)});
        FindingContext context = contextOf({u"partner.example"_s});
        TrustEntry old;
        old.kind = TrustEntry::Kind::LoginId;
        old.value = u"x@partmer.example"_s;
        old.lastDay = QDate(2026, 1, 31);
        old.label = u"Freelancer"_s;
        old.owner = u"Kim"_s;
        context.policy.trusted.append(old);
        context.reviewed = InventorySnapshot{};
        context.reviewed->taken = QDateTime(QDate(2026, 2, 1), QTime(1, 0), Qt::UTC);
        FindingSet all;
        for (int kind = 0; kind < findingKindCount; ++kind) {
            FindingSet one;
            one.add(static_cast<FindingKind>(kind));
            all.add(static_cast<FindingKind>(kind));
            const QStringList reasons = findingReasons(now.inventory, 0, one, context);
            QCOMPARE(reasons.size(), 1);
            QVERIFY2(reasons.first().contains(u"partmer.example"_s), qPrintable(reasons.first()));
        }
        const QStringList reasons = findingReasons(now.inventory, 0, all, context);
        QCOMPARE(reasons.size(), findingKindCount);
        QVERIFY(reasons.at(0).contains(u"trusted partner.example"_s));
        QVERIFY(reasons.at(1).contains(u"again"_s));
        QVERIFY(reasons.at(2).contains(u"Freelancer"_s) && reasons.at(2).contains(u"Kim"_s) &&
                reasons.at(2).contains(QLocale().toString(QDate(2026, 1, 31), QLocale::LongFormat)));
        QVERIFY(reasons.last().contains(u"review"_s));
        QCOMPARE(findingReasons(now.inventory, 0, all, context, PolicyJudge(context.policy, context.now)),
                 reasons);
        QVERIFY(findingReasons(now.inventory, 0, FindingSet(), context).isEmpty());
        QVERIFY(findingReasons(now.inventory, 1, all, context).isEmpty());
    }

    void theReasonSaysWhatIsNearlyTrusted_data() {
        QTest::addColumn<QString>("loginId");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing near")
            << u"a@other.example"_s
            << u"The policy trusts neither the login ID a@other.example nor the domain "
               "other.example."_s;
        QTest::newRow("without a domain")
            << u"root"_s << u"The policy does not trust the login ID root, and it has no domain."_s;
        QTest::newRow("below a trusted one")
            << u"a@eu.partner.example"_s
            << u"The policy trusts partner.example, but not domains below it such as eu.partner.example."_s;
        QTest::newRow("of another account")
            << u"a@agency.example"_s
            << u"The policy trusts agency.example (owner: Lee) only in the account dev, not in prod."_s;
        QTest::newRow("hostile")
            << u"a\u202E@\u0000x"_s
            << u"The policy trusts neither the login ID a⟨U+202E⟩@␀x nor the domain ␀x."_s;
        QTest::newRow("punycode beside it")
            << u"a@회사.kr"_s
            << u"The policy trusts neither the login ID a@회사.kr nor the domain "
               "회사.kr (xn--vf4b131b.kr)."_s;
    }

    void theReasonSaysWhatIsNearlyTrusted() {
        QFETCH(QString, loginId);
        QFETCH(QString, reason);
        FindingContext context = contextOf({u"partner.example"_s});
        TrustEntry agency;
        agency.value = u"agency.example"_s;
        agency.account = u"dev"_s;
        agency.owner = u"Lee"_s;
        context.policy.trusted.append(agency);
        InventorySnapshot now;
        add(&now, cell(u"prod"_s), {image(u"1"_s, {loginId})});
        const Findings findings = Findings::of(now.inventory, context);
        QCOMPARE(findingReasons(now.inventory, 0, findings.at(0), context), QStringList{reason});
    }

    void trustHasAReasonToo() {
        FindingContext context = contextOf({u"partner.example"_s});
        context.policy.trusted[0].label = u"Partner"_s;
        const PolicyJudge judge(context.policy, context.now);
        QCOMPARE(trustReason(u"prod"_s, u"a@partner.example"_s, context.policy, judge),
                 u"Trusted as partner.example (Partner)."_s);
        QVERIFY(trustReason(u"prod"_s, u"a@other.example"_s, context.policy, judge).isEmpty());
    }

    void hostileLoginIdsNeverCrash() {
        QRandomGenerator random(20260205);
        FindingContext context = contextOf({u"partner.example"_s, u"회사.kr"_s, u"lilo.co.kr"_s});
        const PolicyJudge judge(context.policy, context.now);
        const QStringList pieces = test::hostileTexts(300, 20260205);
        const QStringList seeds{u"ops@partner.example"_s, u"a@회사.kr"_s, u"x@xn--vf4b131b.kr"_s, u"root"_s,
                                u"a@lilㅇ.co.kr"_s};
        for (int i = 0; i < 100'000; ++i) {
            QString login = seeds.at(random.bounded(static_cast<int>(seeds.size())));
            for (int n = random.bounded(5); n >= 0; --n) {
                const int at = random.bounded(static_cast<int>(login.size()) + 1);
                const QString& piece = pieces.at(random.bounded(static_cast<int>(pieces.size())));
                switch (random.bounded(4)) {
                    case 0:
                        login.insert(at, piece.left(random.bounded(300)));
                        break;
                    case 1:
                        login.remove(at, 1 + random.bounded(4));
                        break;
                    case 2:
                        login.insert(at, QChar(static_cast<char16_t>(random.bounded(0x10000))));
                        break;
                    default:
                        login.insert(at, QStringLiteral("@.-xn--"));
                        break;
                }
            }
            const FindingSet set = judge.judge(u"prod"_s, login);
            // Either trusted or outside, and never both.
            QVERIFY(set.isTrusted() != set.has(FindingKind::OutsidePolicy));
        }
        InventorySnapshot now;
        QStringList unique = pieces;
        unique.removeDuplicates();
        add(&now, cell(pieces.at(3), pieces.at(4)), {image(pieces.at(5), unique, pieces.at(6))});
        const Findings findings = Findings::of(now.inventory, context);
        for (quint32 i = 0; i < static_cast<quint32>(now.inventory.shares().size()); ++i) {
            const QStringList reasons = findingReasons(now.inventory, i, findings.at(i), context, judge);
            QVERIFY(findings.at(i).isEmpty() == reasons.isEmpty());
            for (const QString& reason : reasons)
                QVERIFY(reason.size() < 700);
        }
    }

    void aMillionSharesAreJudgedFast() {
        InventorySnapshot now;
        InventorySnapshot before;
        constexpr int images = 100'000;
        QStringList logins;
        for (int i = 0; i < 5'000; ++i)
            logins.append(u"user%1@company%2.example"_s.arg(i).arg(i % 500));
        for (int i = 0; i < images; ++i) {
            QStringList shared;
            for (int n = 0; n < 10; ++n)
                shared.append(logins.at((i * 7 + n * 13) % static_cast<int>(logins.size())));
            const ncloud::Image one = image(QString::number(i), shared);
            const CellKey key = cell(u"account %1"_s.arg(i % 20));
            now.inventory.addImage(now.inventory.addCell(key), one);
            if (i % 7 != 0)
                before.inventory.addImage(before.inventory.addCell(key), one);
        }
        for (const CellKey& key : before.inventory.cells())
            add(&before, key, {});
        FindingContext context = contextOf();
        for (int i = 0; i < 500; ++i) {
            TrustEntry entry;
            entry.value = u"company%1.example"_s.arg(i * 2);
            if (i % 3 == 0)
                entry.account = u"account %1"_s.arg(i % 20);
            context.policy.trusted.append(entry);
        }
        context.reviewed = before;
        for (int i = 0; i < 100'000; ++i)
            context.revoked.insert(shareKey(now.inventory, now.inventory.shares().at(i * 10 + i % 10)));
        Findings findings;
        QBENCHMARK_ONCE {
            findings = Findings::of(now.inventory, context);
        }
        QCOMPARE(findings.count(FindingKind::NewSinceReview), 142'860);
        QCOMPARE(findings.count(FindingKind::Reappeared), 100'000);
        QVERIFY(findings.count(FindingKind::OutsidePolicy) > 100'000);
    }
};

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
