// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// The history: its models, its window over a real journal, the check of the journal.
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "app/accounts/keychains.h"
#include "resources/translations.h"
#include "tests/support/await.h"
#include "tests/support/journal_fixture.h"
#include "tests/support/window_steps.h"
#include "ui/history/batch_table_model.h"
#include "ui/history/history_window.h"
#include "ui/history/journal_check.h"
#include "ui/history/journal_check_dialog.h"
#include "ui/history/record_table_model.h"
#include "ui/run/journal_holder.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace sharewarden::ui;

namespace {

BatchSummary summary(const char* id, PlanAction action, const QHash<Verdict, qsizetype>& counts) {
    BatchSummary batch;
    batch.id = QString::fromLatin1(id);
    batch.begun = fixedMoment();
    batch.ended = fixedMoment().addSecs(60);
    batch.plan.action = action;
    batch.plan.reason = QStringLiteral("offboarding of ") % batch.id;
    batch.plan.ticket = QStringLiteral("SEC-1");
    batch.carrier = {QStringLiteral("kim"), QStringLiteral("desk")};
    batch.accounts = QStringList{QStringLiteral("acme")};
    batch.counts = counts;
    for (const qsizetype count : counts)
        batch.shares += count;
    batch.images = 1;
    return batch;
}

PlannedShare share(const QString& image, const QString& login) {
    return {{QStringLiteral("acme"), QStringLiteral("public"), QStringLiteral("KR"), ncloud::Family::Kvm,
             image, login},
            QStringLiteral("image ") + image};
}

// What a whole run leaves of a plan: every share with the verdict that it is given.
QList<NewEntry> ranPlan(const Plan& plan, Verdict verdict, const std::optional<SealKey>& seal = {}) {
    QList<NewEntry> entries = sentAndNoMore(plan);
    RunReport report;
    report.batch = plan.id();
    for (const PlanImage& image : plan.images()) {
        for (const QString& login : image.loginIds) {
            ShareOutcome outcome;
            outcome.share = {image.account, image.site, image.region, image.family, image.no, login};
            outcome.imageName = image.name;
            outcome.verdict = verdict;
            outcome.note = QStringLiteral("because");
            outcome.call.callId = QStringLiteral("call-") + image.no;
            outcome.time = fixedMoment();
            entries.append(records::verdict(plan, outcome));
            report.outcomes.append(outcome);
        }
    }
    entries.append(records::batchEnd(report, seal));
    return entries;
}

// A history window over a journal file.
struct Opened {
    explicit Opened(const QString& path)
        : keychain(memoryKeychain()), seals(*keychain), journal(path, systemClock()) {
        journal.open();
        if (!QTest::qWaitFor([this] { return journal.journal() || journal.problem(); }))
            qFatal("the journal did not settle");
        window = std::make_unique<HistoryWindow>(journal, seals, nullptr);
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get()))
            qFatal("the window was not shown");
    }

    QAbstractItemModel* batches() { return part<QTableView>(*window, "batchTable")->model(); }
    QAbstractItemModel* shares() { return part<QTableView>(*window, "recordTable")->model(); }
    QString empty() { return part<QLabel>(*window, "historyEmpty")->text(); }
    QPushButton* button(const char* name) { return part<QPushButton>(*window, name); }

    std::unique_ptr<Keychain> keychain;
    SealKeySource seals;
    JournalHolder journal;
    std::unique_ptr<HistoryWindow> window;
};

}  // namespace

class HistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void batches_areWellBehavedAndTheNewestFirst();
    void state_saysWhatIsToBeDone_data();
    void state_saysWhatIsToBeDone();
    void search_looksInEveryColumn_data();
    void search_looksInEveryColumn();
    void kind_narrows_data();
    void kind_narrows();
    void undoneBatch_namesItsUndo();
    void shares_areAWellBehavedModel();
    void hostileText_isMadeVisible();
    void reopenedWindow_showsTheVerdicts();
    void reload_keepsTheChoice();
    void emptyJournal_teaches();
    void tenThousandBatches_loadBesideTheWindow();
    void check_saysWhatItShowsAndWhatNot_data();
    void check_saysWhatItShowsAndWhatNot();
    void checkDialog_copiesTheHeadAndTakesAKnownOne();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("journal.sqlite")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void HistoryTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

void HistoryTest::batches_areWellBehavedAndTheNewestFirst() {
    BatchSummary older = summary("older", PlanAction::Revoke, {{Verdict::Revoked, 3}, {Verdict::Refused, 1}});
    BatchSummary newer = summary("newer", PlanAction::Revoke, {{Verdict::Revoked, 1}});
    newer.begun = older.begun.addDays(1);
    BatchTableModel model;
    BatchFilterModel shown(model);
    QAbstractItemModelTester tester(&model);
    QAbstractItemModelTester shownTester(&shown);
    model.setRows(batchRows({older, newer}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.at(0).batch.id, QStringLiteral("newer"));
    const int verdicts = static_cast<int>(BatchColumn::Verdicts);
    QCOMPARE(model.index(1, verdicts).data().toString(), QStringLiteral("Revoked: 3 · Refused: 1"));
    // The moment is local, its tool tip has it in UTC as well.
    QVERIFY(model.index(1, 0)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("2026-01-31T08:05:00.123Z")));
    shown.sort(static_cast<int>(BatchColumn::Begun), Qt::AscendingOrder);
    QVERIFY(shown.index(0, static_cast<int>(BatchColumn::Reason))
                .data()
                .toString()
                .contains(QStringLiteral("older")));
}

void HistoryTest::state_saysWhatIsToBeDone_data() {
    QTest::addColumn<int>("revoked");
    QTest::addColumn<int>("refused");
    QTest::addColumn<int>("unknown");
    QTest::addColumn<bool>("ended");
    QTest::addColumn<bool>("cancelled");
    QTest::addColumn<bool>("recovered");
    QTest::addColumn<QString>("state");
    QTest::newRow("all done") << 2 << 0 << 0 << true << false << false << QStringLiteral("✓ Done");
    QTest::newRow("some not") << 1 << 1 << 0 << true << false << false << QStringLiteral("▲ Done in part");
    QTest::newRow("no end") << 2 << 0 << 0 << false << false << false << QStringLiteral("? Open");
    QTest::newRow("unknown ones") << 1 << 0 << 1 << true << true << false << QStringLiteral("? Open");
    QTest::newRow("stopped") << 1 << 1 << 0 << true << true << false << QStringLiteral("– Stopped");
    QTest::newRow("recovered") << 2 << 0 << 0 << true << false << true << QStringLiteral("✓ Recovered");
    QTest::newRow("recovered in part")
        << 1 << 1 << 0 << true << false << true << QStringLiteral("▲ Recovered");
}

void HistoryTest::state_saysWhatIsToBeDone() {
    QFETCH(int, revoked);
    QFETCH(int, refused);
    QFETCH(int, unknown);
    QFETCH(bool, ended);
    QFETCH(bool, cancelled);
    QFETCH(bool, recovered);
    QFETCH(QString, state);
    BatchSummary batch =
        summary("b", PlanAction::Revoke,
                {{Verdict::Revoked, revoked}, {Verdict::Refused, refused}, {Verdict::Unknown, unknown}});
    if (!ended)
        batch.ended = QDateTime();
    batch.cancelled = cancelled;
    batch.recovered = recovered;
    QCOMPARE(batchRows({batch}).constFirst().text(BatchColumn::State), state);
}

void HistoryTest::search_looksInEveryColumn_data() {
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("found");
    QTest::newRow("nothing") << QString() << 2;
    QTest::newRow("reason") << QStringLiteral("OFFBOARDING") << 2;
    QTest::newRow("id") << QStringLiteral("first") << 1;
    QTest::newRow("ticket and person") << QStringLiteral("sec-1 KIM") << 2;
    QTest::newRow("verdict") << QStringLiteral("refused") << 1;
    QTest::newRow("account") << QStringLiteral("acme") << 2;
    QTest::newRow("action") << QStringLiteral("restore") << 1;
    QTest::newRow("two words of different batches") << QStringLiteral("first restore") << 0;
}

void HistoryTest::search_looksInEveryColumn() {
    QFETCH(QString, search);
    QFETCH(int, found);
    BatchTableModel model;
    BatchFilterModel shown(model);
    model.setRows(batchRows({summary("first", PlanAction::Revoke, {{Verdict::Refused, 1}}),
                             summary("second", PlanAction::Restore, {{Verdict::Restored, 1}})}));
    shown.setSearch(search);
    QCOMPARE(shown.rowCount(), found);
}

void HistoryTest::kind_narrows_data() {
    QTest::addColumn<BatchKind>("kind");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char* name, BatchKind kind, const char* ids) {
        QTest::newRow(name) << kind << QString::fromLatin1(ids).split(QLatin1Char(' '));
    };
    row("all", BatchKind::All, "restored notsent refused still unknown open revoked");
    row("open", BatchKind::Open, "unknown open");
    row("left", BatchKind::Left, "still");
    row("refused", BatchKind::Refused, "refused");
    row("not sent", BatchKind::NotSent, "notsent");
    row("undoable", BatchKind::Undoable, "unknown revoked");
    row("restores", BatchKind::Restores, "restored");
}

void HistoryTest::kind_narrows() {
    QFETCH(BatchKind, kind);
    QFETCH(QStringList, ids);
    BatchSummary open = summary("open", PlanAction::Revoke, {});
    open.ended = QDateTime();
    open.shares = 4;
    const QList<BatchSummary> batches{
        summary("revoked", PlanAction::Revoke, {{Verdict::Revoked, 1}}),
        open,
        summary("unknown", PlanAction::Revoke, {{Verdict::Unknown, 1}, {Verdict::Revoked, 1}}),
        summary("still", PlanAction::Revoke, {{Verdict::StillShared, 1}}),
        summary("refused", PlanAction::Revoke, {{Verdict::Refused, 1}}),
        summary("notsent", PlanAction::Revoke, {{Verdict::NotSent, 1}}),
        summary("restored", PlanAction::Restore, {{Verdict::Restored, 1}}),
    };
    BatchTableModel model;
    BatchFilterModel shown(model);
    model.setRows(batchRows(batches));
    shown.setKind(kind);
    QStringList found;
    for (int row = 0; row < shown.rowCount(); ++row)
        found.append(model.at(shown.mapToSource(shown.index(row, 0)).row()).batch.id);
    QCOMPARE(found, ids);
}

void HistoryTest::undoneBatch_namesItsUndo() {
    BatchSummary undo = summary("undo", PlanAction::Restore, {{Verdict::Restored, 1}});
    undo.plan.undoes = QStringLiteral("first");
    undo.begun = fixedMoment().addDays(2);
    const QList<BatchRow> rows =
        batchRows({summary("first", PlanAction::Revoke, {{Verdict::Revoked, 1}}), undo});
    QCOMPARE(rows.at(1).undoneBy, QStringLiteral("undo"));
    QCOMPARE(rows.at(1).undoneAt, undo.begun);
    QVERIFY(rows.at(0).undoneBy.isEmpty());
}

void HistoryTest::shares_areAWellBehavedModel() {
    RecordTableModel model;
    QAbstractItemModelTester tester(&model);
    records::AuditRecord settled;
    settled.share = share(QStringLiteral("7"), QStringLiteral("ops")).key;
    settled.imageName = QStringLiteral("web");
    settled.settled = true;
    settled.verdict = Verdict::Refused;
    settled.httpStatus = 403;
    settled.returnCode = QStringLiteral("210");
    settled.callId = QStringLiteral("call");
    settled.time = fixedMoment();
    records::AuditRecord open = settled;
    open.settled = false;
    open.intended = true;
    model.setRecords({settled, open});
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, RecordTableModel::VerdictColumn), QStringLiteral("✕ Refused"));
    QCOMPARE(text(0, RecordTableModel::Answer), QStringLiteral("HTTP 403 · 210"));
    QCOMPARE(text(0, RecordTableModel::Image), QStringLiteral("web (7)"));
    QCOMPARE(text(0, RecordTableModel::CallId), QStringLiteral("call"));
    QCOMPARE(text(1, RecordTableModel::VerdictColumn), QStringLiteral("… no verdict yet"));
    QVERIFY(text(1, RecordTableModel::Time).isEmpty());
    model.setRecords({});
    QCOMPARE(model.rowCount(), 0);
}

void HistoryTest::hostileText_isMadeVisible() {
    BatchSummary batch = summary("b", PlanAction::Revoke, {{Verdict::Revoked, 1}});
    batch.plan.reason = QStringLiteral("<b>x</b>\u202Eevil\n");
    const QString shown = batchRows({batch}).constFirst().text(BatchColumn::Reason);
    QVERIFY(!shown.contains(QChar(0x202E)));
    QVERIFY(shown.contains(QStringLiteral("<b>x</b>")));
    BatchTableModel model;
    model.setRows(batchRows({batch}));
    const QString tip =
        model.index(0, static_cast<int>(BatchColumn::Reason)).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(QStringLiteral("<b>x")));
}

void HistoryTest::reopenedWindow_showsTheVerdicts() {
    const Plan first = planOf(
        {share(QStringLiteral("1"), QStringLiteral("a")), share(QStringLiteral("2"), QStringLiteral("b"))});
    const Plan second = planOf({share(QStringLiteral("3"), QStringLiteral("c"))});
    appendTo(path(), ranPlan(first, Verdict::Revoked));
    appendTo(path(), ranPlan(second, Verdict::StillShared));
    for (int time = 0; time < 2; ++time) {
        Opened opened(path());
        QTRY_COMPARE(opened.batches()->rowCount(), 2);
        QTRY_COMPARE(opened.shares()->rowCount(), 1);
        QCOMPARE(opened.shares()->index(0, 0).data().toString(), QStringLiteral("▲ Still shared"));
        QCOMPARE(opened.button("undoButton")->toolTip(), QStringLiteral("This batch revoked nothing."));
        QTest::keyClick(part<QTableView>(*opened.window, "batchTable"), Qt::Key_Down);
        QTRY_COMPARE(opened.shares()->rowCount(), 2);
        for (int row = 0; row < 2; ++row) {
            QCOMPARE(opened.shares()->index(row, 0).data().toString(), QStringLiteral("✓ Revoked"));
            QCOMPARE(opened.shares()->index(row, RecordTableModel::Note).data().toString(),
                     QStringLiteral("because"));
        }
        QVERIFY(opened.button("undoButton")->isEnabled());
        QVERIFY(part<QLabel>(*opened.window, "batchSummary")->text().contains(first.id()));
        opened.window->setUndoHindrance(QStringLiteral("not now"));
        QVERIFY(!opened.button("undoButton")->isEnabled());
        QCOMPARE(opened.button("undoButton")->toolTip(), QStringLiteral("not now"));
    }
}

void HistoryTest::reload_keepsTheChoice() {
    const Plan first = planOf({share(QStringLiteral("1"), QStringLiteral("a"))});
    appendTo(path(), ranPlan(first, Verdict::Revoked));
    Opened opened(path());
    QTRY_COMPARE(opened.shares()->rowCount(), 1);
    appendTo(path(), ranPlan(planOf({share(QStringLiteral("2"), QStringLiteral("b"))}), Verdict::Revoked));
    opened.window->reload();
    QTRY_COMPARE(opened.batches()->rowCount(), 2);
    QTRY_COMPARE(opened.shares()->rowCount(), 1);
    QVERIFY(part<QLabel>(*opened.window, "batchSummary")->text().contains(first.id()));
    // Narrowed away, the choice goes to what is left.
    part<QLineEdit>(*opened.window, "historyFind")->setText(QStringLiteral("no-such-word"));
    QTRY_COMPARE(opened.batches()->rowCount(), 0);
    QVERIFY(opened.empty().startsWith(QStringLiteral("No batch matches")));
    QVERIFY(!opened.button("undoButton")->isEnabled());
    QVERIFY(!opened.button("csvButton")->isEnabled());
}

void HistoryTest::emptyJournal_teaches() {
    Opened opened(path());
    QTRY_VERIFY(opened.empty().startsWith(QStringLiteral("No batch yet.")));
    for (const char* name : {"undoButton", "csvButton", "packButton"})
        QVERIFY(!opened.button(name)->isEnabled());
    QVERIFY(opened.button("checkButton")->isEnabled());
    QVERIFY(!opened.button("findOutButton")->isVisible());
}

void HistoryTest::tenThousandBatches_loadBesideTheWindow() {
    constexpr int count = 10'000;
    {
        const auto journal = openJournal(path());
        QList<NewEntry> entries;
        for (int i = 0; i < count; ++i) {
            const QString number = QString::number(i);
            entries +=
                ranPlan(planOf({share(number, QStringLiteral("a")), share(number, QStringLiteral("b"))},
                               QStringLiteral("reason-") + number),
                        i % 100 == 0 ? Verdict::StillShared : Verdict::Revoked);
        }
        QVERIFY(journal->append(entries).ok());
    }
    Opened opened(path());
    // The window is there and empty: reading goes on beside it.
    QCOMPARE(opened.batches()->rowCount(), 0);
    QElapsedTimer pause;
    qint64 longest = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, pause.restart()); });
    pause.start();
    beat.start(5);
    QTRY_COMPARE_WITH_TIMEOUT(opened.batches()->rowCount(), count, 60'000);
    QTRY_COMPARE(opened.shares()->rowCount(), 2);
    qInfo("longest pause of the window: %lld ms", static_cast<long long>(longest));
    part<QComboBox>(*opened.window, "historyKind")->setCurrentIndex(2);
    QCOMPARE(opened.batches()->rowCount(), count / 100);
    // Not the number alone: an identifier made at random may hold it.
    part<QLineEdit>(*opened.window, "historyFind")->setText(QStringLiteral("reason-9900"));
    QTRY_COMPARE(opened.batches()->rowCount(), 1);
}

void HistoryTest::check_saysWhatItShowsAndWhatNot_data() {
    QTest::addColumn<bool>("sealed");
    QTest::addColumn<bool>("withKey");
    QTest::addColumn<QString>("known");  // h: the head, x: only its hash, f: a foreign hash, l: a later head,
                                         // n: none, one entry more
    QTest::addColumn<bool>("tampered");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, bool sealed, bool withKey, const char* known, bool tampered,
                        const char* says) {
        QTest::newRow(name) << sealed << withKey << QString::fromLatin1(known) << tampered
                            << QString::fromUtf8(says);
    };
    row("clean", false, false, "", false, "✓*whole journal was written anew*");
    row("no seal", false, false, "", false, "✓*No entry carries a seal*");
    row("sealed, no key", true, false, "", false, "✓*1 seal was not checked. no key here*");
    row("sealed", true, true, "", false,
        "✓*1 seal fits the key*entry 4*whether the newest entries were cut off. Copy*");
    row("entries after the seal", true, true, "n", false, "✓*entry 4*those after entry 4 were written anew*");
    row("known head", false, false, "h", false, "✓*The entry that was noted is there*");
    row("known hash", false, false, "x", false, "✓*The entry that was noted is there*");
    row("foreign hash", false, false, "f", false, "✕*No entry has the hash that was noted*");
    row("cut tail", false, false, "l", false, "✕*the last entries were removed*");
    row("tampered", true, true, "", true, "✕ The journal is not as it was written.*");
}

void HistoryTest::check_saysWhatItShowsAndWhatNot() {
    QFETCH(bool, sealed);
    QFETCH(bool, withKey);
    QFETCH(QString, known);
    QFETCH(bool, tampered);
    QFETCH(QString, says);
    const SealKey key = SealKey::random();
    appendTo(path(), ranPlan(planOf({share(QStringLiteral("1"), QStringLiteral("a"))}), Verdict::Revoked,
                             sealed ? std::optional(key) : std::nullopt));
    const JournalHead head = *openJournal(path())->head();
    QCOMPARE(head.seq, 4);
    if (known == QLatin1String("n"))
        appendTo(path(), {note(QStringLiteral("later"))});
    if (tampered)
        QCOMPARE(RawSql(path()).runAll({QStringLiteral("DROP TRIGGER entries_unchanged"),
                                        QStringLiteral("UPDATE entries SET batch = 'other' WHERE seq = 2")}),
                 QString());
    std::optional<JournalHead> noted;
    if (!known.isEmpty() && known != QLatin1String("n"))
        noted = head;
    if (known == QLatin1String("x"))
        noted->seq = 0;
    if (known == QLatin1String("f"))
        noted = JournalHead{0, QByteArray(32, 'f')};
    if (known == QLatin1String("l"))
        noted->seq = 9;
    const auto check = checkJournal(path(), noted, withKey ? std::optional(key) : std::nullopt);
    QVERIFY2(check.ok(), why(check).constData());
    const JournalCheckText text =
        journalCheckText(*check, withKey ? QString() : QStringLiteral("no key here"));
    const QString all = text.verdict % QLatin1Char('\n') % text.sentences.join(QLatin1Char('\n'));
    qsizetype place = 0;
    const QStringList parts = says.split(QLatin1Char('*'));
    for (const QString& part : parts) {
        place = all.indexOf(part, place);
        QVERIFY2(place >= 0, qPrintable(part % QStringLiteral(" is not in: ") % all));
    }
}

void HistoryTest::checkDialog_copiesTheHeadAndTakesAKnownOne() {
    appendTo(path(), ranPlan(planOf({share(QStringLiteral("1"), QStringLiteral("a"))}), Verdict::Revoked));
    const JournalHead head = *openJournal(path())->head();
    Opened opened(path());
    QTRY_COMPARE(opened.batches()->rowCount(), 1);
    QTest::mouseClick(opened.button("checkButton"), Qt::LeftButton);
    auto* dialog = test::opened<JournalCheckDialog>(*opened.window);
    auto* headEdit = part<QLineEdit>(*dialog, "headEdit");
    auto* verdict = part<QLabel>(*dialog, "checkVerdict");
    QTRY_COMPARE(headEdit->text(), journalHeadText(head));
    QVERIFY(verdict->text().startsWith(QStringLiteral("✓")));
    QTest::mouseClick(part<QPushButton>(*dialog, "copyHeadButton"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), journalHeadText(head));

    auto* known = part<QLineEdit>(*dialog, "knownHeadEdit");
    QTest::keyClicks(known, QStringLiteral("12:nonsense"));
    QTest::keyClick(known, Qt::Key_Return);
    QVERIFY(verdict->text().contains(QStringLiteral("cannot be read")));
    known->clear();
    QTest::keyClicks(known, QString::fromLatin1(QByteArray(32, 'f').toHex()));
    QTest::keyClick(known, Qt::Key_Return);
    QTRY_VERIFY(verdict->text().startsWith(QStringLiteral("✕")));
    known->setText(journalHeadText(head));
    QTest::mouseClick(part<QPushButton>(*dialog, "checkAgainButton"), Qt::LeftButton);
    QTRY_VERIFY(verdict->text().startsWith(QStringLiteral("✓")));
    QVERIFY(part<QLabel>(*dialog, "checkSentences")->text().contains(QStringLiteral("noted is there")));
}

// The texts that are compared here are those of the English catalogue.
int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installTranslators(application, QLocale());
    HistoryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_history.moc"
