// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// What the journal tells of each share over all its batches, and that what cannot change is read once.
#include <QTest>

#include "app/revocation/share_history.h"
#include "tests/support/journal_fixture.h"
#include "tests/support/pack_fixture.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace Qt::StringLiterals;

namespace {

ShareKey imageOfFirstShare() {
    const PlanImage image = PackFixture::plan(u"any"_s, 1).images().first();
    return {image.account, image.site, image.region, image.family, image.no, {}};
}

ShareKey firstShare() {
    ShareKey key = imageOfFirstShare();
    key.loginId = PackFixture::loginOf(0);
    return key;
}

QStringList told(const ShareHistory& history, qsizetype most = 100) {
    QStringList lines;
    for (const ShareHistory::Past& past : history.of(imageOfFirstShare(), most))
        lines.append(past.loginId.left(11) % u' ' % (past.verdict ? verdictKey(*past.verdict) : u"none"_s));
    return lines;
}

ShareHistory readFrom(PackFixture& fixture, const ShareHistory& before = {}, int* entries = nullptr) {
    const auto history = ShareHistory::read(fixture.journal(), before, [entries] {
        if (entries)
            ++*entries;
        return true;
    });
    if (!history) {
        QTest::qFail(why(history).constData(), __FILE__, __LINE__);
        return {};
    }
    return *history;
}

}  // namespace

class ShareHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLastVerdictThatSaysSoDecidesWhetherAShareIsGone_data() {
        QTest::addColumn<QList<Verdict>>("verdicts");
        QTest::addColumn<bool>("gone");
        using enum Verdict;
        const auto row = [](const char* name, const QList<Verdict>& verdicts, bool gone) {
            QTest::newRow(name) << verdicts << gone;
        };
        row("never touched", {}, false);
        row("revoked", {Revoked}, true);
        row("gone already", {AlreadyGone}, true);
        row("still shared", {StillShared}, false);
        row("refused", {Refused}, false);
        row("unknown", {Unknown}, false);
        row("not sent", {NotSent}, false);
        row("restored", {Revoked, Restored}, false);
        row("shared already", {Revoked, AlreadyShared}, false);
        row("not restored", {Revoked, StillMissing}, true);
        row("revoked, then refused", {Revoked, Refused}, true);
        row("revoked, then unknown", {Revoked, Unknown}, true);
        row("revoked, then not sent", {Revoked, NotSent}, true);
        row("restored, then not sent", {Revoked, Restored, NotSent}, false);
        row("revoked again", {Revoked, Restored, Revoked}, true);
        row("came back by itself", {Revoked, StillShared}, false);
    }

    void theLastVerdictThatSaysSoDecidesWhetherAShareIsGone() {
        QFETCH(QList<Verdict>, verdicts);
        QFETCH(bool, gone);
        PackFixture fixture;
        int number = 0;
        for (const Verdict verdict : std::as_const(verdicts))
            fixture.carryOut(PackFixture::plan(u"batch-%1"_s.arg(++number), 1), {verdict});
        const ShareHistory history = readFrom(fixture);
        QCOMPARE(history.gone(), gone ? QSet<ShareKey>{firstShare()} : QSet<ShareKey>{});
        QCOMPARE(told(history).size(), verdicts.size());
    }

    void anImageIsToldOfTheNewestFirstAndNoMoreThanAskedFor() {
        PackFixture fixture;
        fixture.carryOut(PackFixture::plan(u"one"_s, 4),
                         {Verdict::Revoked, Verdict::Refused, Verdict::Revoked, Verdict::Revoked});
        fixture.carryOut(PackFixture::plan(u"two"_s, 1), {Verdict::AlreadyGone});
        const ShareHistory history = readFrom(fixture);
        const QStringList all{u"login-00000 AlreadyGone"_s, u"login-00001 Refused"_s,
                              u"login-00000 Revoked"_s};
        QCOMPARE(told(history), all);
        QCOMPARE(told(history, 2), all.first(2));
        QCOMPARE(told(history, 0), QStringList());
        const auto pasts = history.of(imageOfFirstShare(), 3);
        QVERIFY(pasts.at(0).when > pasts.at(1).when);
        QCOMPARE(pasts.at(0).when.timeSpec(), Qt::UTC);
        QCOMPARE(history.of(firstShare(), 3), {});
    }

    void whatHasItsVerdictsIsReadOnce() {
        PackFixture fixture;
        fixture.carryOut(PackFixture::plan(u"one"_s, 3), {3, Verdict::Revoked});
        int entries = 0;
        const ShareHistory first = readFrom(fixture, {}, &entries);
        QVERIFY(entries > 3);
        entries = 0;
        const ShareHistory same = readFrom(fixture, first, &entries);
        QCOMPARE(entries, 0);
        QCOMPARE(same.gone(), first.gone());
        QCOMPARE(same.gone().size(), 3);
        fixture.carryOut(PackFixture::plan(u"two"_s, 1), {Verdict::Restored});
        const ShareHistory more = readFrom(fixture, same);
        QCOMPARE(more.gone().size(), 2);
        QCOMPARE(told(more), told(readFrom(fixture)));
        QCOMPARE(first.gone().size(), 3);
    }

    void whatIsOpenIsReadAgainAndKeepsItsPlace_data() {
        QTest::addColumn<bool>("brokenOff");
        QTest::newRow("no end") << true;
        QTest::newRow("an unknown verdict") << false;
    }

    void whatIsOpenIsReadAgainAndKeepsItsPlace() {
        QFETCH(bool, brokenOff);
        PackFixture fixture;
        const Plan open = PackFixture::plan(u"open"_s, 1);
        if (brokenOff)
            fixture.breakOff(open);
        else
            fixture.carryOut(open, {Verdict::Unknown});
        fixture.carryOut(PackFixture::plan(u"later"_s, 1), {Verdict::StillShared});
        const ShareHistory before = readFrom(fixture);
        QCOMPARE(told(before), QStringList({u"login-00000 StillShared"_s,
                                            brokenOff ? u"login-00000 none"_s : u"login-00000 Unknown"_s}));
        fixture.recover(open, Verdict::Revoked);
        const ShareHistory after = readFrom(fixture, before);
        QCOMPARE(told(after), QStringList({u"login-00000 StillShared"_s, u"login-00000 Revoked"_s}));
        // The batch that was begun later has the last word.
        QVERIFY(after.gone().isEmpty());
        QCOMPARE(told(after), told(readFrom(fixture)));
    }

    void anotherJournalTellsNothingOfWhatTheFirstHeld() {
        PackFixture one;
        one.carryOut(PackFixture::plan(u"one"_s, 2), {2, Verdict::Revoked});
        PackFixture other;
        other.carryOut(PackFixture::plan(u"other"_s, 1), {Verdict::Refused});
        const ShareHistory history = readFrom(other, readFrom(one));
        QCOMPARE(told(history), QStringList{u"login-00000 Refused"_s});
        QVERIFY(history.gone().isEmpty());
    }

    void anEarlyEndGivesWhatWasRead() {
        PackFixture fixture;
        fixture.carryOut(PackFixture::plan(u"one"_s, 1), {Verdict::Revoked});
        fixture.carryOut(PackFixture::plan(u"two"_s, 1), {Verdict::Refused});
        const auto history = ShareHistory::read(fixture.journal(), {}, [] { return false; });
        QVERIFY2(history, why(history).constData());
        QVERIFY(told(*history).size() < 2);
    }
};

QTEST_GUILESS_MAIN(ShareHistoryTest)
#include "tst_share_history.moc"
