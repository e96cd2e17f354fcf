// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "app/evidence/change_report.h"
#include "tests/support/part.h"
#include "tests/support/scripted_asker.h"
#include "ui/changes/changes_dialog.h"
#include "ui/changes/changes_model.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace sharewarden::ui;
using namespace Qt::StringLiterals;

namespace {

QDateTime day(int number) {
    return QDateTime(QDate(2026, 1, number), QTime(8, 5, 0, 123), Qt::UTC);
}

CellKey cell(const QString& region, const QString& account = u"prod"_s) {
    return {account, u"public"_s, region, ncloud::Family::Kvm};
}

struct Part {
    CellKey cell;
    QDateTime ended;
    QList<std::pair<QString, QStringList>> images;  // number and login IDs
    CellState state = CellState::Complete;
};

InventorySnapshot snapshot(const QDateTime& taken, const QList<Part>& parts) {
    InventorySnapshot snapshot;
    snapshot.taken = taken;
    for (const Part& one : parts) {
        CellCoverage coverage;
        coverage.cell = one.cell;
        coverage.state = one.state;
        coverage.ended = one.ended;
        snapshot.coverage.push_back(coverage);
        const quint32 number = snapshot.inventory.addCell(one.cell);
        for (const auto& [no, logins] : one.images) {
            ncloud::Image image;
            image.no = no;
            image.name = u"image-"_s + no;
            image.sharedLoginIds = logins;
            snapshot.inventory.addImage(number, image);
        }
    }
    return snapshot;
}

InventorySnapshot earlierOne() {
    return snapshot(day(1), {{cell(u"KR"_s), day(1), {{u"1"_s, {u"a"_s, u"b"_s}}, {u"2"_s, {u"c"_s}}}}});
}

ShareKey share(const QString& no, const QString& login, const QString& region = u"KR"_s) {
    return {u"prod"_s, u"public"_s, region, ncloud::Family::Kvm, no, login};
}

QStringList linesOf(const ChangeReport& report) {
    QStringList lines;
    for (const ShareChange& change : report.changes)
        lines.append(u"%1 %2 %3%4"_s.arg(changeName(change.kind), change.key.imageNo, change.key.loginId,
                                         change.wholeImage ? u" image"_s : QString()));
    return lines;
}

QStringList everyText(const ChangeReport& report) {
    const StatementMade made{u"kim"_s, day(9)};
    return {changeVerdict(report), changeStatementText(report, made), changeStatementHtml(report, made)};
}

struct Desk {
    QTemporaryDir dir;
    ScriptedAsker asker;

    SnapshotStore store() const { return SnapshotStore(dir.filePath(u"inventories"_s)); }
    void keep(const InventorySnapshot& one) const {
        if (!store().save(one))
            qFatal("cannot save");
    }
    ChangesParts parts(const InventorySnapshot& current, const QSet<ShareKey>& revoked = {}) {
        return {store(), current, revoked, asker, [] { return day(9); }, u"kim"_s};
    }
    QByteArray fileBytes(int number) const {
        QFile file(QDir(dir.filePath(u"inventories"_s)).filePath(store().names().at(number)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read");
        return file.readAll();
    }
    QByteArray written(const QString& name) const {
        QFile file(dir.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QString verdict(const QDialog& dialog) {
    return part<QLabel>(dialog, "verdictLabel")->text();
}

void waitForComparison(const ChangesDialog& dialog) {
    if (!QTest::qWaitFor([&dialog] { return !verdict(dialog).endsWith(u'…'); }, 10'000))
        qFatal("nothing was compared");
}

}  // namespace

class ChangesDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changes_areFound_data();
    void changes_areFound();
    void partsThatCannotBeCompared_areNamed_data();
    void partsThatCannotBeCompared_areNamed();
    void statement_carriesItsEvidence();
    void statement_isSafeAgainstHostileNames();
    void csv_isSafeAndNamesWhatWasNotCompared();
    void model_isConsistent();
    void dialog_comparesWithTheOneThatIsChosen();
    void dialog_saysNoChangeOnlyWhenAllWasCompared();
    void dialog_filtersAndTicks();
    void dialog_writesStatementAndCsv();
    void unreadableInventory_isSaidAndAnotherCanBeChosen();
    void withoutEarlierInventory_thatIsSaid();
    void choiceMadeLast_isTheOneShown();
    void fields_haveKeysAndNames();
};

void ChangesDialogTest::changes_areFound_data() {
    using Images = QList<std::pair<QString, QStringList>>;
    QTest::addColumn<Images>("images");
    QTest::addColumn<QSet<ShareKey>>("revoked");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<bool>("noChange");
    QTest::newRow("the same") << Images{{u"2"_s, {u"c"_s}}, {u"1"_s, {u"b"_s, u"a"_s}}} << QSet<ShareKey>()
                              << QStringList() << true;
    QTest::newRow("an image without shares more")
        << Images{{u"1"_s, {u"a"_s, u"b"_s}}, {u"2"_s, {u"c"_s}}, {u"3"_s, {}}} << QSet<ShareKey>()
        << QStringList() << true;
    QTest::newRow("added") << Images{{u"1"_s, {u"a"_s, u"b"_s, u"x"_s}}, {u"2"_s, {u"c"_s}}}
                           << QSet<ShareKey>() << QStringList{u"Added 1 x"_s} << false;
    QTest::newRow("removed") << Images{{u"1"_s, {u"a"_s}}, {u"2"_s, {u"c"_s}}} << QSet<ShareKey>()
                             << QStringList{u"Removed 1 b"_s} << false;
    QTest::newRow("image gone") << Images{{u"1"_s, {u"a"_s, u"b"_s}}} << QSet<ShareKey>()
                                << QStringList{u"Removed 2 c image"_s} << false;
    QTest::newRow("image new") << Images{{u"1"_s, {u"a"_s, u"b"_s}}, {u"2"_s, {u"c"_s}}, {u"10"_s, {u"c"_s}}}
                               << QSet<ShareKey>() << QStringList{u"Added 10 c image"_s} << false;
    QTest::newRow("re-appeared comes first")
        << Images{{u"1"_s, {u"a"_s, u"x"_s, u"y"_s}}, {u"2"_s, {u"c"_s}}}
        << QSet<ShareKey>{share(u"1"_s, u"y"_s), share(u"1"_s, u"a"_s)}
        << QStringList{u"Re-appeared 1 y"_s, u"Added 1 x"_s, u"Removed 1 b"_s} << false;
}

void ChangesDialogTest::changes_areFound() {
    using Images = QList<std::pair<QString, QStringList>>;
    QFETCH(Images, images);
    QFETCH(QSet<ShareKey>, revoked);
    QFETCH(QStringList, lines);
    QFETCH(bool, noChange);
    const ChangeReport report =
        compareInventories(earlierOne(), snapshot(day(2), {{cell(u"KR"_s), day(2), images}}), revoked);
    QCOMPARE(linesOf(report), lines);
    QCOMPARE(report.isNoChange(), noChange);
    QVERIFY(report.notCompared.empty());
    QCOMPARE(report.compared.size(), size_t(1));
    for (const QString& text : everyText(report))
        QCOMPARE(text.contains(u"no change"_s, Qt::CaseInsensitive), noChange);
}

void ChangesDialogTest::partsThatCannotBeCompared_areNamed_data() {
    using Why = CellNotCompared::Why;
    QTest::addColumn<QList<Part>>("earlier");
    QTest::addColumn<QList<Part>>("present");
    QTest::addColumn<int>("why");
    QTest::addColumn<int>("compared");
    const Part whole{cell(u"JPN"_s), day(1), {{u"1"_s, {u"a"_s}}}};
    const Part again{cell(u"JPN"_s), day(2), {{u"1"_s, {u"a"_s}}}};
    const Part other{cell(u"SGN"_s), day(1), {{u"9"_s, {u"a"_s}}}};
    const Part partial{cell(u"SGN"_s), day(1), {{u"9"_s, {u"a"_s}}}, CellState::Partial};
    const Part failed{cell(u"SGN"_s), day(2), {}, CellState::Failed};
    const Part cancelled{cell(u"SGN"_s), day(2), {}, CellState::Cancelled};
    const Part otherAgain{cell(u"SGN"_s), day(2), {{u"9"_s, {u"a"_s}}}};
    const auto row = [](const char* name, const QList<Part>& earlier, const QList<Part>& present, Why why,
                        int compared) {
        QTest::newRow(name) << earlier << present << static_cast<int>(why) << compared;
    };
    row("only in the present one", {whole}, {again, otherAgain}, Why::NotInEarlier, 1);
    row("only in the earlier one", {whole, other}, {again}, Why::NotInPresent, 1);
    row("partial before", {whole, partial}, {again, otherAgain}, Why::EarlierNotWhole, 1);
    row("failed now", {whole, other}, {again, failed}, Why::PresentNotWhole, 1);
    row("cancelled now", {whole, other}, {again, cancelled}, Why::PresentNotWhole, 1);
    row("not read again", {whole, other}, {again, other}, Why::NotReadAgain, 1);
    row("nothing else", {other}, {failed}, Why::PresentNotWhole, 0);
}

void ChangesDialogTest::partsThatCannotBeCompared_areNamed() {
    QFETCH(QList<Part>, earlier);
    QFETCH(QList<Part>, present);
    QFETCH(int, why);
    QFETCH(int, compared);
    const ChangeReport report = compareInventories(snapshot(day(1), earlier), snapshot(day(2), present), {});
    QCOMPARE(report.notCompared.size(), size_t(1));
    QCOMPARE(report.notCompared[0].cell, cell(u"SGN"_s));
    QCOMPARE(static_cast<int>(report.notCompared[0].why), why);
    QCOMPARE(report.compared.size(), static_cast<size_t>(compared));
    QVERIFY(report.changes.isEmpty());
    QVERIFY(!report.isNoChange());
    for (const QString& text : everyText(report)) {
        QVERIFY2(!text.contains(u"no change"_s, Qt::CaseInsensitive), qPrintable(text));
        QVERIFY(text.contains(u"could"_s));
    }
    for (const QString& text : everyText(report).mid(1)) {
        QVERIFY(text.contains(u"prod / SGN / KVM"_s));
        QVERIFY(text.contains(notComparedReason(report.notCompared[0].why)));
    }
}

void ChangesDialogTest::statement_carriesItsEvidence() {
    Desk desk;
    desk.keep(earlierOne());
    InventorySnapshot present = earlierOne();
    present.taken = day(3);
    present.coverage[0].ended = day(2);
    desk.keep(present);
    // As the dialog does: the earlier one comes from its file.
    const auto earlier = desk.store().read(desk.store().names().at(1));
    QVERIFY(earlier.ok());
    const ChangeReport report = compareInventories(*earlier, present, {});
    QVERIFY(report.isNoChange());
    const auto sha = [](const QByteArray& bytes) {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    };
    for (const QString& text : everyText(report).mid(1)) {
        for (const QString& piece :
             {u"2026-01-01T08:05:00.123Z"_s, u"2026-01-02T08:05:00.123Z to 2026-01-03T08:05:00.123Z"_s,
              u"2026-01-09T08:05:00.123Z"_s, u"prod / KR / KVM"_s, u"2 images, 3 shares"_s, u"kim"_s,
              sha(desk.fileBytes(1)), sha(desk.fileBytes(0)), u"changed back"_s})
            QVERIFY2(text.contains(piece), qPrintable(QString(piece + u" is not in "_s + text)));
    }
}

void ChangesDialogTest::statement_isSafeAgainstHostileNames() {
    const InventorySnapshot present = snapshot(
        day(2),
        {{cell(u"KR"_s), day(2), {{u"1"_s, {u"a"_s, u"b"_s, u"<img src=x>\u202E"_s}}, {u"2"_s, {u"c"_s}}}}});
    for (const QString& text : everyText(compareInventories(earlierOne(), present, {})).mid(1)) {
        QVERIFY(!text.contains(QChar(0x202E)));
        QVERIFY(text.contains(u"U+202E"_s));
    }
    QVERIFY(!everyText(compareInventories(earlierOne(), present, {})).constLast().contains(u"<img"_s));
}

void ChangesDialogTest::csv_isSafeAndNamesWhatWasNotCompared() {
    Desk desk;
    const InventorySnapshot present = snapshot(
        day(2),
        {{cell(u"KR"_s), day(2), {{u"1"_s, {u"a"_s, u"b"_s, u"=1+1"_s}}}}, {cell(u"SGN"_s), day(2), {}}});
    const ChangeReport report = compareInventories(earlierOne(), present, {});
    const QString path = desk.dir.filePath(u"changes.csv"_s);
    QVERIFY(writeWhole(openOutputFile(path), [&](Sink& sink) { return writeChangesCsv(report, sink); }).ok());
    QCOMPARE(QString::fromUtf8(desk.written(u"changes.csv"_s).mid(3)),
             u"change,account,site,region,family,image_no,image_name,login_id,note\r\n"
             "added,prod,public,KR,%1,1,image-1,'=1+1,\r\n"
             "removed,prod,public,KR,%1,2,image-2,c,image-gone\r\n"
             "not-compared,prod,public,SGN,%1,,,,it is not in the earlier inventory\r\n"
             "compared,prod,public,KR,%1,,,,\r\n"_s.arg(ncloud::familyKey(ncloud::Family::Kvm)));
}

void ChangesDialogTest::model_isConsistent() {
    ChangesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ChangesFilter filter(model, nullptr);
    const QAbstractItemModelTester filterTester(&filter,
                                                QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<ShareChange> changes;
    for (int i = 0; i < 60; ++i)
        changes.append(
            {static_cast<ChangeKind>(i % 3), share(QString::number(i), u"id%1"_s.arg(i % 7)), u"n"_s, false});
    model.setChanges(changes);
    filter.setWanted(ChangeKind::Removed, QString());
    QCOMPARE(filter.rowCount(), 20);
    filter.setWanted(std::nullopt, u"ID3 added"_s);
    QCOMPARE(filter.rowCount(), 3);
    filter.sort(ChangesModel::LoginId, Qt::DescendingOrder);
    model.setChanges(changes.mid(0, 10));
    filter.setWanted(std::nullopt, QString());
    QCOMPARE(filter.rowCount(), 10);
    QCOMPARE(filter.index(0, ChangesModel::LoginId).data().toString(), u"id6"_s);
}

void ChangesDialogTest::dialog_comparesWithTheOneThatIsChosen() {
    Desk desk;
    desk.keep(earlierOne());
    const auto next = [](int number, const QStringList& logins) {
        return snapshot(day(number), {{cell(u"KR"_s), day(number), {{u"1"_s, logins}, {u"2"_s, {u"c"_s}}}}});
    };
    desk.keep(next(2, {u"a"_s, u"b"_s, u"x"_s}));
    const InventorySnapshot present = next(3, {u"a"_s, u"b"_s, u"x"_s});
    desk.keep(present);
    ChangesDialog dialog(desk.parts(present), nullptr);
    // Not with itself.
    auto* earlier = part<QComboBox>(dialog, "earlierBox");
    QCOMPARE(earlier->count(), 2);
    waitForComparison(dialog);
    QVERIFY2(verdict(dialog).startsWith(u"✓ No change"_s), qPrintable(verdict(dialog)));
    earlier->setCurrentIndex(1);
    QVERIFY(!part<QPushButton>(dialog, "saveStatementButton")->isEnabled());
    waitForComparison(dialog);
    QVERIFY2(verdict(dialog).contains(u"added: 1"_s), qPrintable(verdict(dialog)));
    QVERIFY(part<QPushButton>(dialog, "saveStatementButton")->isEnabled());
}

void ChangesDialogTest::dialog_saysNoChangeOnlyWhenAllWasCompared() {
    Desk desk;
    desk.keep(earlierOne());
    InventorySnapshot present =
        snapshot(day(2), {{cell(u"KR"_s), day(2), {{u"1"_s, {u"a"_s, u"b"_s}}, {u"2"_s, {u"c"_s}}}},
                          {cell(u"JPN"_s), day(2), {}, CellState::Failed}});
    ChangesDialog dialog(desk.parts(present), nullptr);
    dialog.show();
    waitForComparison(dialog);
    QVERIFY(verdict(dialog).startsWith(u"▲ "_s));
    QVERIFY(!verdict(dialog).contains(u"no change"_s, Qt::CaseInsensitive));
    auto* notCompared = part<QPlainTextEdit>(dialog, "notComparedList");
    QVERIFY(notCompared->isVisible());
    QCOMPARE(notCompared->toPlainText(), u"prod / JPN / KVM: it is not in the earlier inventory"_s);
}

void ChangesDialogTest::dialog_filtersAndTicks() {
    Desk desk;
    desk.keep(earlierOne());
    const InventorySnapshot present =
        snapshot(day(2), {{cell(u"KR"_s), day(2), {{u"1"_s, {u"a"_s, u"x"_s, u"y"_s}}, {u"2"_s, {u"c"_s}}}}});
    ChangesDialog dialog(desk.parts(present, {share(u"1"_s, u"y"_s)}), nullptr);
    dialog.show();
    waitForComparison(dialog);
    QAbstractItemModel* shown = part<QTableView>(dialog, "changesTable")->model();
    QCOMPARE(shown->rowCount(), 3);
    QCOMPARE(shown->index(0, 0).data().toString(), u"▲ Re-appeared"_s);
    auto* kinds = part<QComboBox>(dialog, "changeKindBox");
    kinds->setCurrentIndex(kinds->findData(static_cast<int>(ChangeKind::Removed)));
    QCOMPARE(shown->rowCount(), 1);
    QCOMPARE(shown->index(0, 1).data().toString(), u"b"_s);
    kinds->setCurrentIndex(0);
    part<QLineEdit>(dialog, "changeSearch")->setText(u"added"_s);
    QCOMPARE(shown->rowCount(), 1);
    QSignalSpy wanted(&dialog, &ChangesDialog::tickWanted);
    auto* tick = part<QPushButton>(dialog, "tickAddedButton");
    QVERIFY(tick->text().contains(u"Tick 2 Added"_s));
    tick->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).value<QList<ShareKey>>(),
             (QList<ShareKey>{share(u"1"_s, u"y"_s), share(u"1"_s, u"x"_s)}));
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void ChangesDialogTest::dialog_writesStatementAndCsv() {
    Desk desk;
    desk.keep(earlierOne());
    InventorySnapshot present = earlierOne();
    present.taken = day(2);
    present.coverage[0].ended = day(2);
    ChangesDialog dialog(desk.parts(present), nullptr);
    waitForComparison(dialog);
    auto* message = part<QLabel>(dialog, "messageLabel");
    desk.asker.paths = {desk.dir.filePath(u"s.html"_s), desk.dir.filePath(u"s.txt"_s),
                        desk.dir.filePath(u"c.csv"_s), desk.dir.filePath(u"missing/c.csv"_s)};
    part<QPushButton>(dialog, "saveStatementButton")->click();
    QTRY_VERIFY(desk.written(u"s.html"_s).contains("<h1>Statement of no change</h1>"));
    part<QPushButton>(dialog, "saveStatementButton")->click();
    QTRY_VERIFY(desk.written(u"s.txt"_s).startsWith("Statement of no change\n"));
    part<QPushButton>(dialog, "exportChangesButton")->click();
    QTRY_VERIFY(desk.written(u"c.csv"_s).contains("compared,prod"));
    part<QPushButton>(dialog, "exportChangesButton")->click();
    QTRY_VERIFY(message->text().contains(u"Nothing was written"_s));
}

void ChangesDialogTest::unreadableInventory_isSaidAndAnotherCanBeChosen() {
    Desk desk;
    desk.keep(earlierOne());
    InventorySnapshot second = earlierOne();
    second.taken = day(2);
    desk.keep(second);
    QFile file(QDir(desk.dir.filePath(u"inventories"_s)).filePath(desk.store().names().constFirst()));
    QVERIFY(file.open(QIODevice::Append));
    file.write("x");
    file.close();
    InventorySnapshot present = earlierOne();
    present.taken = day(3);
    present.coverage[0].ended = day(3);
    ChangesDialog dialog(desk.parts(present), nullptr);
    waitForComparison(dialog);
    QVERIFY(verdict(dialog).contains(u"could not be read"_s));
    QVERIFY(!part<QLabel>(dialog, "messageLabel")->text().isEmpty());
    QVERIFY(!part<QPushButton>(dialog, "exportChangesButton")->isEnabled());
    part<QComboBox>(dialog, "earlierBox")->setCurrentIndex(1);
    waitForComparison(dialog);
    QVERIFY(verdict(dialog).contains(u"No change"_s));
    QVERIFY(part<QLabel>(dialog, "messageLabel")->text().isEmpty());
}

void ChangesDialogTest::withoutEarlierInventory_thatIsSaid() {
    Desk desk;
    const ChangesDialog dialog(desk.parts(earlierOne()), nullptr);
    QVERIFY(verdict(dialog).contains(u"no earlier inventory"_s));
    QVERIFY(!part<QComboBox>(dialog, "earlierBox")->isEnabled());
    QVERIFY(!part<QPushButton>(dialog, "saveStatementButton")->isEnabled());
    const ChangesDialog empty(desk.parts(InventorySnapshot()), nullptr);
    QVERIFY(verdict(empty).contains(u"Scan first"_s));
}

void ChangesDialogTest::choiceMadeLast_isTheOneShown() {
    Desk desk;
    for (int number = 1; number <= 4; ++number)
        desk.keep(snapshot(day(number), {{cell(u"KR"_s), day(number), {{u"1"_s, {u"id%1"_s.arg(number)}}}}}));
    const InventorySnapshot present = snapshot(day(5), {{cell(u"KR"_s), day(5), {{u"1"_s, {}}}}});
    ChangesDialog dialog(desk.parts(present), nullptr);
    auto* earlier = part<QComboBox>(dialog, "earlierBox");
    for (const int index : {3, 1, 2})
        earlier->setCurrentIndex(index);
    waitForComparison(dialog);
    const QAbstractItemModel* shown = part<QTableView>(dialog, "changesTable")->model();
    QCOMPARE(shown->rowCount(), 1);
    QCOMPARE(shown->index(0, ChangesModel::LoginId).data().toString(), u"id2"_s);
    // Closing while a comparison is under way is safe.
    auto closed = std::make_unique<ChangesDialog>(desk.parts(present), nullptr);
    closed.reset();
    QCoreApplication::processEvents();
}

void ChangesDialogTest::fields_haveKeysAndNames() {
    Desk desk;
    const ChangesDialog dialog(desk.parts(earlierOne()), nullptr);
    QHash<QChar, QString> keys;
    QStringList texts;
    for (const QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->objectName() != u"closeButton"_s)
            texts.append(button->text());
    }
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->buddy())
            texts.append(label->text());
    }
    for (const QString& text : std::as_const(texts)) {
        const qsizetype at = text.indexOf(u'&');
        QVERIFY2(at >= 0, qPrintable(text));
        const QChar key = text.at(at + 1).toLower();
        QVERIFY2(!keys.contains(key), qPrintable(QString(text + u" and "_s + keys.value(key))));
        keys.insert(key, text);
    }
    for (const char* name :
         {"earlierBox", "changeKindBox", "changeSearch", "changesTable", "notComparedList"})
        QVERIFY2(!part<QWidget>(dialog, name)->accessibleName().isEmpty(), name);
}

QTEST_MAIN(ChangesDialogTest)
#include "tst_changes_dialog.moc"
