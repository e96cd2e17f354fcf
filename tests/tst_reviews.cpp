// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "app/journal/journal.h"
#include "tests/support/window_fixture.h"
#include "tests/support/window_steps.h"
#include "ui/policy/findings_keeper.h"
#include "ui/reviews/mark_review_dialog.h"
#include "ui/shares/share_arranger.h"
#include "ui/shares/share_views.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace sharewarden::ui;
using namespace Qt::StringLiterals;

// A review that is marked as done, what it makes new afterwards, and what the policy makes of the shares.
class TestReviews : public QObject {
    Q_OBJECT

    static void markDone(WindowFixture& fixture, const QString& note) {
        MainWindow& window = fixture.window();
        QTRY_VERIFY(action(window, "markReview")->isEnabled());
        action(window, "markReview")->trigger();
        auto* dialog = opened<MarkReviewDialog>(window);
        part<QPlainTextEdit>(*dialog, "noteEdit")->setPlainText(note);
        QSignalSpy changed(&window.findings(), &FindingsKeeper::changed);
        QTest::mouseClick(part<QPushButton>(*dialog, "markButton"), Qt::LeftButton);
        QTRY_VERIFY(window.findings().context().reviewed);
        QTRY_VERIFY(!changed.isEmpty());
        QApplication::setActiveWindow(&window);
    }

    static QStringList found(MainWindow& window, const QString& query) {
        part<QLineEdit>(window, "findField")->setText(query);
        QTest::keyClick(part<QLineEdit>(window, "findField"), Qt::Key_Return);
        QStringList logins;
        const Inventory& inventory = window.store().inventory();
        for (const RowId row : window.arranger().current().rows)
            logins.append(inventory.text(inventory.shares().at(row.shareNumber()).login));
        return logins;
    }

    static sandbox::Image* someShared(WindowFixture& fixture) {
        for (const sandbox::Image& image : fixture.gateway.estate().images()) {
            if (image.type == u"SELF" && image.sharedLoginIds.size() > 1)
                return fixture.gateway.estate().find(image.number);
        }
        return nullptr;
    }

private Q_SLOTS:
    void mark_isWhatWasRead() {
        Inventory inventory;
        const CellKey read{u"prod"_s, u"public"_s, u"KR"_s, ncloud::Family::Kvm};
        const CellKey missing{u"prod"_s, u"public"_s, u"JPN"_s, ncloud::Family::Xen};
        ncloud::Image image;
        image.no = u"1"_s;
        image.sharedLoginIds = {u"a@b.example"_s, u"c@d.example"_s};
        inventory.addImage(inventory.addCell(read), image);
        InventorySnapshot snapshot;
        snapshot.inventory = inventory;
        snapshot.coverage.resize(2);
        snapshot.coverage[0].cell = read;
        snapshot.coverage[0].state = CellState::Complete;
        snapshot.coverage[1].cell = missing;
        snapshot.coverage[1].state = CellState::Failed;
        ReviewMark mark = reviewOf(snapshot, Findings(), "bytes");
        mark.reviewer = u"검토자"_s;
        mark.host = u"desk"_s;
        mark.note = u"<b>kept</b>"_s;
        QCOMPARE(mark.scope, QStringList{u"prod / KR / kvm"_s});
        QCOMPARE(mark.notRead, QStringList{u"prod / JPN / xen"_s});
        const NewEntry entry = reviewEntry(mark);
        const auto back = reviewFrom({1, QDateTime::currentDateTimeUtc(), entry.kind, {}, entry.body, {}});
        QVERIFY(back);
        QCOMPARE(back->reviewer, mark.reviewer);
        QCOMPARE(back->note, mark.note);
        QCOMPARE(back->scope, mark.scope);
        QCOMPARE(back->notRead, mark.notRead);
        QCOMPARE(back->images, 1);
        QCOMPARE(back->shares, 2);
        // sha256("bytes")
        QCOMPARE(back->inventorySha256,
                 u"277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9"_s);
        QVERIFY(!reviewFrom({1, {}, u"batch-begin"_s, {}, entry.body, {}}));
    }

    void whatComesAfterAReview_isNew_alsoInANewWindow() {
        WindowFixture fixture;
        fixture.scan();
        QVERIFY(found(fixture.window(), u"is:new"_s).isEmpty());
        markDone(fixture, u"quarterly"_s);
        someShared(fixture)->sharedLoginIds.append(u"late@partner.example"_s);
        fixture.scan();
        const QStringList late{u"late@partner.example"_s};
        QTRY_COMPARE(found(fixture.window(), u"is:new"_s), late);
        fixture.closeWindow();
        QTRY_VERIFY(fixture.window().findings().context().reviewed);
        fixture.scan();
        QTRY_COMPARE(found(fixture.window(), u"is:new"_s), late);

        const auto journal = Journal::open(fixture.journalPath(), systemClock(), Journal::Mode::ReadOnly);
        QVERIFY(journal.ok());
        EntryFilter filter;
        filter.kinds = QStringList{u"review"_s};
        QList<ReviewMark> marks;
        const Status read = (*journal)->read(filter, [&marks](const Entry& entry) {
            if (const auto mark = reviewFrom(entry))
                marks.append(*mark);
            return true;
        });
        QVERIFY(read.ok());
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks.constFirst().reviewer, u"tester"_s);
        QCOMPARE(marks.constFirst().note, u"quarterly"_s);
    }

    void reviewedInventoryThatWasChanged_isNotTrusted() {
        WindowFixture fixture;
        fixture.scan();
        markDone(fixture, QString());
        fixture.closeWindow();
        const QDir folder(fixture.path(u"inventories/reviews"_s));
        QCOMPARE(folder.entryList(QDir::Files).size(), 1);
        QVERIFY(QFile::remove(folder.filePath(folder.entryList(QDir::Files).constFirst())));
        fixture.window();
        QTRY_COMPARE(fixture.asker.told.size(), 1);
        QVERIFY(fixture.asker.told.constFirst().contains(u"last review"_s));
        QVERIFY(!fixture.window().findings().context().reviewed);
    }

    void findings_areTickedAndWhatIsTrustedIsNot() {
        WindowFixture fixture;
        Policy policy;
        TrustEntry trusted;
        trusted.value = u"hanbit.example"_s;
        policy.trusted = {trusted};
        QVERIFY(PolicyStore(fixture.path(u"policy.json"_s)).save(policy).ok());
        fixture.scan();
        MainWindow& window = fixture.window();
        QTRY_VERIFY(window.store().findings().total() > 0);
        QTRY_VERIFY(action(window, "tickFindings")->isEnabled());
        action(window, "tickFindings")->trigger();
        const Inventory& inventory = window.store().inventory();
        qsizetype trustedShares = 0;
        for (quint32 i = 0; i < inventory.shares().size(); ++i) {
            const bool isTrusted =
                inventory.text(inventory.shares().at(i).login).endsWith(u"@hanbit.example"_s);
            trustedShares += isTrusted ? 1 : 0;
            QCOMPARE(window.store().isTicked(i), !isTrusted);
        }
        QVERIFY(trustedShares > 0);
        // The look-alike of it is the worst.
        QTRY_VERIFY(found(window, u"is:lookalike"_s).contains(u"deploy@hanblt.example"_s));
    }

    void revokedShareThatIsBack_isAFinding() {
        WindowFixture fixture;
        fixture.scan();
        MainWindow& window = fixture.window();
        const QList<PlannedShare> shares = someShares(fixture, ncloud::Family::Kvm, 1);
        const ShareKey key = shares.constFirst().key;
        RunDialog* run = confirmAndWait(window, *reviewShares(window, {key}));
        run->reject();
        QApplication::setActiveWindow(&window);
        QVERIFY(!isShared(fixture, key));
        fixture.gateway.estate().find(key.imageNo)->sharedLoginIds.append(key.loginId);
        fixture.scan();
        QTRY_COMPARE(found(window, u"is:reappeared"_s), QStringList{key.loginId});
    }
};

QTEST_MAIN(TestReviews)
#include "tst_reviews.moc"
