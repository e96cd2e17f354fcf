// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "app/policy/policy_file.h"
#include "tests/support/part.h"
#include "tests/support/scripted_asker.h"
#include "ui/policy/estate_picker.h"
#include "ui/policy/policy_dialog.h"
#include "ui/policy/policy_model.h"
#include "ui/policy/trust_entries.h"
#include "ui/policy/trust_entry_dialog.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace sharewarden::ui;
using namespace Qt::StringLiterals;

namespace {

TrustEntry domain(const QString& value, const QString& account = {}) {
    TrustEntry entry;
    entry.value = value;
    entry.account = account;
    return entry;
}

TrustEntry login(const QString& value, const QString& account = {}) {
    TrustEntry entry = domain(value, account);
    entry.kind = TrustEntry::Kind::LoginId;
    return entry;
}

Policy somePolicy() {
    Policy policy;
    policy.name = u"2026"_s;
    policy.zone = QTimeZone("Asia/Seoul");
    TrustEntry over = login(u"ops@build.example"_s, u"prod"_s);
    over.lastDay = QDate(2026, 3, 31);
    over.note = u"first line\nsecond line"_s;
    TrustEntry today = domain(u"today.example"_s);
    today.lastDay = QDate(2026, 4, 1);
    policy.trusted = {domain(u"partner.example"_s), over, today};
    policy.personalDomains = {u"mail.example"_s};
    return policy;
}

Inventory estate() {
    Inventory inventory;
    const quint32 cell = inventory.addCell({u"prod"_s, u"public"_s, u"KR"_s, ncloud::Family::Kvm});
    const auto add = [&](const QString& no, const QStringList& logins) {
        ncloud::Image image;
        image.no = no;
        image.sharedLoginIds = logins;
        inventory.addImage(cell, image);
    };
    add(u"1"_s, {u"kim@acme.example"_s, u"ops@partner.example"_s, u"x@co.kr"_s});
    add(u"2"_s, {u"Kim@acme.example"_s, u"lee@acme.example"_s, u"박민수"_s});
    return inventory;
}

struct Desk {
    QTemporaryDir dir;
    ScriptedAsker asker;
    // In Seoul it is the first of April already.
    QDateTime now{QDate(2026, 3, 31), QTime(15, 30), Qt::UTC};

    PolicyStore store() const { return PolicyStore(dir.filePath(u"policy.json"_s)); }
    PolicyDialogParts parts() {
        return {store(), {u"prod"_s, u"test"_s}, estate(), asker, [this] { return now; }};
    }
    void keep(const Policy& policy) const {
        if (!store().save(policy))
            qFatal("cannot save");
    }
    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(bytes);
        return file.fileName();
    }
};

QString message(const QDialog& dialog) {
    return part<QLabel>(dialog, "messageLabel")->text();
}

void press(const QWidget& dialog, const char* button) {
    part<QPushButton>(dialog, button)->click();
}

QStringList columnOf(const QDialog& dialog, int column) {
    QStringList texts;
    const QAbstractItemModel* model = part<QTableView>(dialog, "policyTable")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, column).data().toString());
    return texts;
}

void chooseRow(const QDialog& dialog, const QString& value) {
    auto* table = part<QTableView>(dialog, "policyTable");
    const qsizetype row = columnOf(dialog, PolicyModel::Value).indexOf(value);
    if (row < 0)
        qFatal("no %s", qPrintable(value));
    table->selectRow(static_cast<int>(row));
}

TrustEntryDialog* entryDialog(const QDialog& dialog) {
    return part<TrustEntryDialog>(dialog, "trustEntryDialog");
}

}  // namespace

class PolicyDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void model_isConsistentThroughRandomEdits();
    void policy_isShownWithWhatIsOver();
    void entry_isAddedAndSavedOnlyWithSave();
    void entry_isEditedAndKeepsItsNote();
    void wrongEntry_isNamedAndNotTaken_data();
    void wrongEntry_isNamedAndNotTaken();
    void entries_areTidied_data();
    void entries_areTidied();
    void entries_areRemovedFoundAndSorted();
    void zone_decidesTheDay();
    void wrongFields_areNamedAndNothingIsSaved();
    void openedFile_replacesAfterItsCountsWereShown();
    void wrongFile_replacesNothing();
    void copy_isWrittenAndReadBack();
    void namesOfTheEstate_areCounted();
    void estate_isPickedFrom();
    void damagedPolicy_isLeftAsItIs();
    void changeByAnother_isAskedAbout();
    void unsavedChanges_areAskedAbout();
    void fields_haveKeysAndNames();
};

void PolicyDialogTest::model_isConsistentThroughRandomEdits() {
    PolicyModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    PolicyFilter filter(model, nullptr);
    const QAbstractItemModelTester filterTester(&filter,
                                                QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(7);
    QList<TrustEntry> expected;
    for (int step = 0; step < 500; ++step) {
        const auto count = static_cast<int>(expected.size());
        switch (random.bounded(8)) {
            case 0:
            case 1:
            case 6:
            case 7:
                expected.append(domain(u"d%1.example"_s.arg(step)));
                model.append({expected.constLast()});
                break;
            case 2:
                if (count > 0) {
                    const int row = random.bounded(count);
                    expected[row].label = u"label %1"_s.arg(step);
                    model.replace(row, expected.at(row));
                }
                break;
            case 3:
                if (count > 2) {
                    expected.removeAt(count - 1);
                    expected.removeAt(1);
                    model.remove({1, count - 1});
                }
                break;
            case 4:
                filter.setWords(u"d%1"_s.arg(random.bounded(10)));
                filter.sort(random.bounded(int(PolicyModel::ColumnCount)));
                break;
            default:
                model.setToday(QDate(2026, 1, 1).addDays(step));
        }
        QCOMPARE(model.entries(), expected);
    }
    QVERIFY(expected.size() > 10);
    model.setEntries({});
    QCOMPARE(filter.rowCount(), 0);
}

void PolicyDialogTest::policy_isShownWithWhatIsOver() {
    Desk desk;
    desk.keep(somePolicy());
    PolicyDialog dialog(desk.parts(), nullptr);
    QCOMPARE(part<QLineEdit>(dialog, "policyNameEdit")->text(), u"2026"_s);
    QCOMPARE(part<QComboBox>(dialog, "zoneBox")->currentText(), u"Asia/Seoul"_s);
    QCOMPARE(part<QLineEdit>(dialog, "personalDomainsEdit")->text(), u"mail.example"_s);
    QCOMPARE(columnOf(dialog, PolicyModel::Value),
             (QStringList{u"ops@build.example"_s, u"partner.example"_s, u"today.example"_s}));
    const QStringList until = columnOf(dialog, PolicyModel::Until);
    QVERIFY2(until.at(0).startsWith(u"▲ "_s) && until.at(0).contains(u"over"_s), qPrintable(until.at(0)));
    QCOMPARE(until.at(1), u"No end"_s);
    QVERIFY(!until.at(2).contains(u"over"_s));
    QVERIFY(part<QLabel>(dialog, "entryCounts")->text().contains(u"▲ 1 over"_s));
    QVERIFY(!part<QPushButton>(dialog, "saveButton")->isEnabled());
}

void PolicyDialogTest::entry_isAddedAndSavedOnlyWithSave() {
    Desk desk;
    PolicyDialog dialog(desk.parts(), nullptr);
    QSignalSpy saved(&dialog, &PolicyDialog::policySaved);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    press(dialog, "addEntryButton");
    TrustEntryDialog* entry = entryDialog(dialog);
    part<QLineEdit>(*entry, "valueEdit")->setText(u"partner.example"_s);
    part<QCheckBox>(*entry, "subdomainsBox")->setChecked(true);
    part<QComboBox>(*entry, "accountBox")->setCurrentText(u"test"_s);
    part<QLineEdit>(*entry, "labelEdit")->setText(u"build partner"_s);
    part<QLineEdit>(*entry, "ownerEdit")->setText(u"Lee"_s);
    part<QCheckBox>(*entry, "endsBox")->setChecked(true);
    part<QDateEdit>(*entry, "lastDayEdit")->setDate(QDate(2026, 12, 31));
    entry->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), entry);
    QTest::keyClick(part<QLineEdit>(*entry, "valueEdit"), Qt::Key_Return);
    QCOMPARE(columnOf(dialog, PolicyModel::Value), QStringList{u"partner.example"_s});
    QVERIFY(!QFile::exists(desk.store().path()));
    press(dialog, "saveButton");
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(saved.size(), 1);
    Policy expected;
    TrustEntry kept = domain(u"partner.example"_s, u"test"_s);
    kept.withSubdomains = true;
    kept.label = u"build partner"_s;
    kept.owner = u"Lee"_s;
    kept.lastDay = QDate(2026, 12, 31);
    expected.trusted = {kept};
    QCOMPARE(desk.store().load().value(), expected);
    QCOMPARE(saved.at(0).at(0).value<Policy>(), expected);
}

void PolicyDialogTest::entry_isEditedAndKeepsItsNote() {
    Desk desk;
    desk.keep(somePolicy());
    PolicyDialog dialog(desk.parts(), nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    chooseRow(dialog, u"ops@build.example"_s);
    QTest::keyClick(part<QTableView>(dialog, "policyTable"), Qt::Key_Return);
    TrustEntryDialog* entry = entryDialog(dialog);
    QVERIFY(!part<QCheckBox>(*entry, "subdomainsBox")->isEnabled());
    part<QCheckBox>(*entry, "endsBox")->setChecked(false);
    press(*entry, "keepButton");
    press(dialog, "saveButton");
    Policy expected = somePolicy();
    expected.trusted[1].lastDay.reset();
    QCOMPARE(desk.store().load().value(), expected);
}

void PolicyDialogTest::wrongEntry_isNamedAndNotTaken_data() {
    QTest::addColumn<bool>("isDomain");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << true << u" "_s << QString() << u"empty"_s;
    QTest::newRow("login ID as a domain") << true << u"a@b.example"_s << QString() << u"login ID"_s;
    QTest::newRow("anybody's domain") << true << u"co.kr"_s << QString() << u"anybody"_s;
    QTest::newRow("no domain") << true << u"a b.example"_s << QString() << u"not a domain"_s;
    QTest::newRow("twice") << true << u"PARTNER.example."_s << QString() << u"already"_s;
    QTest::newRow("twice for an account")
        << false << u"OPS@build.example"_s << u"prod"_s << u"account prod"_s;
    QTest::newRow("no login ID") << false << u"@b.example"_s << QString() << u"not a login ID"_s;
}

void PolicyDialogTest::wrongEntry_isNamedAndNotTaken() {
    QFETCH(bool, isDomain);
    QFETCH(QString, value);
    QFETCH(QString, account);
    QFETCH(QString, words);
    Desk desk;
    desk.keep(somePolicy());
    PolicyDialog dialog(desk.parts(), nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    press(dialog, "addEntryButton");
    TrustEntryDialog* entry = entryDialog(dialog);
    part<QComboBox>(*entry, "kindBox")->setCurrentIndex(isDomain ? 0 : 1);
    part<QLineEdit>(*entry, "valueEdit")->setText(value);
    auto* accounts = part<QComboBox>(*entry, "accountBox");
    accounts->setCurrentIndex(accounts->findData(account));
    press(*entry, "keepButton");
    QVERIFY(entry->isVisible());
    const QString said = part<QLabel>(*entry, "entryMessage")->text();
    QVERIFY2(said.contains(words), qPrintable(said));
    QCOMPARE(columnOf(dialog, 0).size(), 3);
    QVERIFY(!part<QPushButton>(dialog, "saveButton")->isEnabled());
}

void PolicyDialogTest::entries_areTidied_data() {
    QTest::addColumn<bool>("isDomain");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("withSubdomains");
    QTest::newRow("spaces") << true << u" partner.example "_s << u"partner.example"_s << false;
    QTest::newRow("at sign") << true << u"@partner.example"_s << u"partner.example"_s << false;
    QTest::newRow("star") << true << u"*.partner.example"_s << u"partner.example"_s << true;
    QTest::newRow("login ID") << false << u" a@b.example"_s << u"a@b.example"_s << false;
}

void PolicyDialogTest::entries_areTidied() {
    QFETCH(bool, isDomain);
    QFETCH(QString, written);
    const TrustEntry entry = tidied(isDomain ? domain(written) : login(written));
    QTEST(entry.value, "value");
    QTEST(entry.withSubdomains, "withSubdomains");
}

void PolicyDialogTest::entries_areRemovedFoundAndSorted() {
    Desk desk;
    desk.keep(somePolicy());
    PolicyDialog dialog(desk.parts(), nullptr);
    auto* table = part<QTableView>(dialog, "policyTable");
    table->sortByColumn(PolicyModel::Until, Qt::DescendingOrder);
    QCOMPARE(columnOf(dialog, PolicyModel::Value),
             (QStringList{u"partner.example"_s, u"today.example"_s, u"ops@build.example"_s}));
    part<QLineEdit>(dialog, "policySearch")->setText(u"PROD login"_s);
    QCOMPARE(columnOf(dialog, PolicyModel::Value), QStringList{u"ops@build.example"_s});
    QVERIFY(part<QLabel>(dialog, "entryCounts")->text().contains(u"1 of 3"_s));
    part<QLineEdit>(dialog, "policySearch")->clear();
    chooseRow(dialog, u"today.example"_s);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(columnOf(dialog, PolicyModel::Value),
             (QStringList{u"partner.example"_s, u"ops@build.example"_s}));
    QCOMPARE(desk.store().load()->trusted.size(), 3);
    press(dialog, "saveButton");
    QCOMPARE(desk.store().load()->trusted.size(), 2);
}

void PolicyDialogTest::zone_decidesTheDay() {
    Desk desk;
    desk.keep(somePolicy());
    PolicyDialog dialog(desk.parts(), nullptr);
    auto* counts = part<QLabel>(dialog, "entryCounts");
    QVERIFY(counts->text().contains(u"over"_s));
    // There the last of March is not over.
    part<QComboBox>(dialog, "zoneBox")->setEditText(u"Europe/London"_s);
    QVERIFY(!counts->text().contains(u"over"_s));
}

void PolicyDialogTest::wrongFields_areNamedAndNothingIsSaved() {
    Desk desk;
    PolicyDialog dialog(desk.parts(), nullptr);
    part<QComboBox>(dialog, "zoneBox")->setEditText(u"Asia/Soul"_s);
    press(dialog, "saveButton");
    QVERIFY(message(dialog).contains(u"Asia/Soul"_s));
    part<QComboBox>(dialog, "zoneBox")->setEditText(u"Asia/Tokyo"_s);
    part<QLineEdit>(dialog, "personalDomainsEdit")->setText(u"mail.example, no domain@x"_s);
    press(dialog, "saveButton");
    QVERIFY(message(dialog).contains(u"Nothing was saved"_s));
    QVERIFY(!QFile::exists(desk.store().path()));
    part<QLineEdit>(dialog, "personalDomainsEdit")->setText(u"mail.example; box.example"_s);
    press(dialog, "saveButton");
    QCOMPARE(desk.store().load()->personalDomains, (QStringList{u"mail.example"_s, u"box.example"_s}));
}

void PolicyDialogTest::openedFile_replacesAfterItsCountsWereShown() {
    Desk desk;
    desk.keep(somePolicy());
    Policy other = somePolicy();
    other.name = u"other"_s;
    other.trusted[0].label = u"changed"_s;
    other.trusted[2] = domain(u"new.example"_s);
    other.trusted.append(domain(u"newer.example"_s));
    const QString path = desk.write(u"other.json"_s, writePolicy(other));
    PolicyDialog dialog(desk.parts(), nullptr);
    desk.asker.paths = {path, path};
    desk.asker.answers = {-1, 0};
    press(dialog, "openPolicyButton");
    QTRY_COMPARE(desk.asker.asked.size(), 1);
    const ui::Question asked = desk.asker.asked.constFirst();
    QVERIFY(asked.text.contains(u"4 entry"_s));
    QVERIFY(asked.detail.contains(u"come: 2"_s));
    QVERIFY(asked.detail.contains(u"go: 1"_s));
    QVERIFY(asked.detail.contains(u"change: 1"_s));
    QVERIFY(asked.destructive);
    QCOMPARE(columnOf(dialog, 0).size(), 3);
    press(dialog, "openPolicyButton");
    QTRY_COMPARE(columnOf(dialog, 0).size(), 4);
    QCOMPARE(desk.store().load()->name, u"2026"_s);
    press(dialog, "saveButton");
    QCOMPARE(desk.store().load().value(), other);
}

void PolicyDialogTest::wrongFile_replacesNothing() {
    Desk desk;
    desk.keep(somePolicy());
    PolicyDialog dialog(desk.parts(), nullptr);
    QByteArray bytes = writePolicy(somePolicy());
    bytes.replace("partner.example", "co.kr");
    desk.asker.paths = {desk.write(u"wrong.json"_s, bytes), desk.dir.filePath(u"missing.json"_s)};
    press(dialog, "openPolicyButton");
    QTRY_VERIFY(message(dialog).contains(u"trusted[0]"_s));
    QVERIFY(message(dialog).contains(u"co.kr"_s));
    press(dialog, "openPolicyButton");
    QTRY_VERIFY(message(dialog).contains(u"missing.json"_s));
    QVERIFY(desk.asker.asked.isEmpty());
    QVERIFY(!part<QPushButton>(dialog, "saveButton")->isEnabled());
}

void PolicyDialogTest::copy_isWrittenAndReadBack() {
    Desk desk;
    desk.keep(somePolicy());
    PolicyDialog dialog(desk.parts(), nullptr);
    const QString path = desk.dir.filePath(u"copy.json"_s);
    desk.asker.paths = {path};
    press(dialog, "copyPolicyButton");
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(readPolicy(file.readAll()).value(), somePolicy());
}

void PolicyDialogTest::namesOfTheEstate_areCounted() {
    const QList<EstateName> names = estateNames(estate(), {domain(u"partner.example"_s)});
    QStringList lines;
    for (const EstateName& name : names)
        lines.append(u"%1 %2 %3"_s.arg(name.value).arg(name.logins).arg(name.shares));
    // Not the domain that is trusted, and not the one that is anybody's; the same login ID in two letter
    // cases is one.
    QCOMPARE(lines, (QStringList{u"acme.example 2 3"_s, u"kim@acme.example 1 2"_s, u"lee@acme.example 1 1"_s,
                                 u"ops@partner.example 1 1"_s, u"x@co.kr 1 1"_s, u"박민수 1 1"_s}));
}

void PolicyDialogTest::estate_isPickedFrom() {
    Desk desk;
    PolicyDialog dialog(desk.parts(), nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    press(dialog, "fromEstateButton");
    auto* picker = part<EstatePicker>(dialog, "estatePicker");
    auto* table = part<QTableView>(*picker, "nameTable");
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(!part<QPushButton>(*picker, "addNamesButton")->isEnabled());
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(table->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"ticked"_s));
    part<QComboBox>(*picker, "nameKindBox")->setCurrentIndex(1);
    part<QLineEdit>(*picker, "nameSearch")->setText(u"박민"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(part<QPushButton>(*picker, "addNamesButton")->text().contains(u"Add 2"_s));
    press(*picker, "addNamesButton");
    QCOMPARE(columnOf(dialog, PolicyModel::Value), (QStringList{u"acme.example"_s, u"박민수"_s}));
    QCOMPARE(columnOf(dialog, PolicyModel::Kind), (QStringList{u"Domain"_s, u"Login ID"_s}));
    press(dialog, "saveButton");
    QCOMPARE(desk.store().load()->trusted,
             (QList<TrustEntry>{domain(u"acme.example"_s), login(u"박민수"_s)}));
}

void PolicyDialogTest::damagedPolicy_isLeftAsItIs() {
    Desk desk;
    desk.write(u"policy.json"_s, "{damaged");
    desk.asker.paths = {desk.write(u"good.json"_s, writePolicy(somePolicy()))};
    desk.asker.answers = {0};
    PolicyDialog dialog(desk.parts(), nullptr);
    QVERIFY(message(dialog).contains(u"left as it is"_s));
    QVERIFY(!part<QPushButton>(dialog, "addEntryButton")->isEnabled());
    QVERIFY(!part<QPushButton>(dialog, "saveButton")->isEnabled());
    press(dialog, "openPolicyButton");
    QTRY_VERIFY(part<QPushButton>(dialog, "saveButton")->isEnabled());
    press(dialog, "saveButton");
    QCOMPARE(desk.store().load().value(), somePolicy());
}

void PolicyDialogTest::changeByAnother_isAskedAbout() {
    Desk desk;
    desk.keep(somePolicy());
    PolicyDialog dialog(desk.parts(), nullptr);
    part<QLineEdit>(dialog, "policyNameEdit")->setText(u"mine"_s);
    Policy other = somePolicy();
    other.name = u"theirs"_s;
    desk.keep(other);
    desk.asker.answers = {-1, 0};
    press(dialog, "saveButton");
    QTRY_VERIFY(message(dialog).contains(u"Nothing was saved"_s));
    QVERIFY(desk.asker.asked.constFirst().destructive);
    QCOMPARE(desk.store().load()->name, u"theirs"_s);
    press(dialog, "saveButton");
    QTRY_COMPARE(desk.store().load()->name, u"mine"_s);
}

void PolicyDialogTest::unsavedChanges_areAskedAbout() {
    Desk desk;
    PolicyDialog dialog(desk.parts(), nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    part<QLineEdit>(dialog, "policyNameEdit")->setText(u"new"_s);
    desk.asker.answers = {-1, 1};
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_COMPARE(desk.asker.asked.size(), 1);
    QVERIFY(dialog.isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog.isVisible());
    QVERIFY(!QFile::exists(desk.store().path()));
}

void PolicyDialogTest::fields_haveKeysAndNames() {
    Desk desk;
    PolicyDialog dialog(desk.parts(), nullptr);
    press(dialog, "addEntryButton");
    press(dialog, "fromEstateButton");
    for (QDialog* one : {static_cast<QDialog*>(&dialog), static_cast<QDialog*>(entryDialog(dialog)),
                         static_cast<QDialog*>(part<EstatePicker>(dialog, "estatePicker"))}) {
        QHash<QChar, QString> keys;
        QList<QString> texts;
        for (const QPushButton* button : one->findChildren<QPushButton*>()) {
            if (button->window() == one && button->text() != u"Cancel"_s && button->text() != u"&Cancel"_s)
                texts.append(button->text());
        }
        for (const QLabel* label : one->findChildren<QLabel*>()) {
            if (label->window() == one && label->buddy())
                texts.append(label->text());
        }
        for (const QCheckBox* box : one->findChildren<QCheckBox*>()) {
            if (box->window() == one)
                texts.append(box->text());
        }
        for (const QString& text : std::as_const(texts)) {
            const qsizetype at = text.indexOf(u'&');
            QVERIFY2(at >= 0, qPrintable(text));
            const QChar key = text.at(at + 1).toLower();
            QVERIFY2(!keys.contains(key), qPrintable(QString(text + u" and "_s + keys.value(key))));
            keys.insert(key, text);
        }
    }
}

QTEST_MAIN(PolicyDialogTest)
#include "tst_policy_dialog.moc"
