// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "resources/translations.h"
#include "ui/review/plan_tree_model.h"
#include "ui/review/review_dialog.h"

using namespace sharewarden;
using namespace sharewarden::ui;

namespace {

PlannedShare share(const char* account, const char* no, const QString& login,
                   ncloud::Family family = ncloud::Family::Kvm) {
    return {{QString::fromLatin1(account), QStringLiteral("public"), QStringLiteral("KR"), family,
             QString::fromLatin1(no), login},
            QStringLiteral("image ") + QString::fromLatin1(no)};
}

ReviewInput input(const QList<PlannedShare>& shares) {
    return {shares, QStringLiteral("tester"), QStringLiteral("desk"), systemClock(), randomIds()};
}

QStringList lines(const QTreeView& tree) {
    QStringList result;
    for (QModelIndex index = tree.model()->index(0, 0); index.isValid(); index = tree.indexBelow(index))
        result.append(index.data().toString());
    return result;
}

template <typename T>
T* part(const QDialog& dialog, const char* name) {
    return dialog.findChild<T*>(QString::fromLatin1(name));
}

}  // namespace

class ReviewDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyShare_isNamedUnderItsImageAndAccount();
    void buttonText_countsInWords_data();
    void buttonText_countsInWords();
    void returnKey_cancelsAndDoesNotRevoke();
    void confirmedPlan_isExactlyWhatWasShown();
    void sharesThatNoCallCanName_areLeftOutAndNamed();
    void hostileText_staysPlainAndVisible();
    void consequences_areStated();
    void planTree_isAWellBehavedModelThatFills();
    void restore_isCalledSoAndGivesTheBatchItUndoes();
    void suggestedReason_canBeConfirmedOrChanged();
};

void ReviewDialogTest::everyShare_isNamedUnderItsImageAndAccount() {
    ReviewDialog dialog(
        input({share("prod", "1", QStringLiteral("a@x.io")), share("dev", "2", QStringLiteral("b@x.io")),
               share("prod", "1", QStringLiteral("b@x.io"))}),
        nullptr);
    const QStringList shown = lines(*part<QTreeView>(dialog, "planTree"));
    QCOMPARE(shown.size(), 2 + 2 + 3);
    QVERIFY(shown.at(0).startsWith(QStringLiteral("dev")));
    QVERIFY(shown.at(1).startsWith(QStringLiteral("image 2")));
    QCOMPARE(shown.at(2), QStringLiteral("b@x.io"));
    QVERIFY(shown.at(3).startsWith(QStringLiteral("prod")));
    QVERIFY(shown.at(4).contains(QStringLiteral("KVM")));
    QCOMPARE(shown.at(5), QStringLiteral("a@x.io"));
    QCOMPARE(shown.at(6), QStringLiteral("b@x.io"));
}

void ReviewDialogTest::buttonText_countsInWords_data() {
    QTest::addColumn<int>("shares");
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << 1 << QStringLiteral("Revoke 1 Share");
    QTest::newRow("many") << 37 << QStringLiteral("Revoke 37 Shares");
}

void ReviewDialogTest::buttonText_countsInWords() {
    QFETCH(int, shares);
    QFETCH(QString, text);
    QList<PlannedShare> planned;
    for (int i = 0; i < shares; ++i)
        planned.append(share("prod", "1", QStringLiteral("user%1").arg(i)));
    ReviewDialog dialog(input(planned), nullptr);
    QCOMPARE(part<QPushButton>(dialog, "revokeButton")->text().remove(QLatin1Char('&')), text);
}

void ReviewDialogTest::returnKey_cancelsAndDoesNotRevoke() {
    ReviewDialog dialog(input({share("prod", "1", QStringLiteral("a"))}), nullptr);
    QSignalSpy confirmed(&dialog, &ReviewDialog::confirmed);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTest::keyClicks(part<QLineEdit>(dialog, "reasonEdit"), QStringLiteral("why"));
    QTest::keyClick(part<QLineEdit>(dialog, "reasonEdit"), Qt::Key_Return);
    QCOMPARE(confirmed.size(), 0);
}

void ReviewDialogTest::confirmedPlan_isExactlyWhatWasShown() {
    ReviewDialog dialog(input({share("prod", "2", QStringLiteral("b")),
                               share("prod", "1", QStringLiteral("a"), ncloud::Family::Xen),
                               share("prod", "2", QStringLiteral("a"))}),
                        nullptr);
    std::optional<Plan> plan;
    connect(&dialog, &ReviewDialog::confirmed, this, [&](const Plan& confirmed) { plan = confirmed; });
    part<QLineEdit>(dialog, "reasonEdit")->setText(QStringLiteral("  contract ended "));
    part<QLineEdit>(dialog, "ticketEdit")->setText(QStringLiteral("SEC-1"));
    part<QPushButton>(dialog, "revokeButton")->click();
    QVERIFY(plan);
    QCOMPARE(plan->shareCount(), 3);
    QCOMPARE(plan->header().action, PlanAction::Revoke);
    QCOMPARE(plan->header().reason, QStringLiteral("contract ended"));
    QCOMPARE(plan->header().ticket, QStringLiteral("SEC-1"));
    QCOMPARE(plan->header().operatorName, QStringLiteral("tester"));
    QTreeView again;
    PlanTreeModel model(*plan, PlanTreeModel::Detail::PlanOnly);
    again.setModel(&model);
    again.expandAll();
    QCOMPARE(lines(again), lines(*part<QTreeView>(dialog, "planTree")));
}

void ReviewDialogTest::sharesThatNoCallCanName_areLeftOutAndNamed() {
    const QString broken = QStringLiteral("bad") % QChar(0xD800);
    ReviewDialog dialog(input({share("prod", "1", broken), share("prod", "1", QStringLiteral("good"))}),
                        nullptr);
    QCOMPARE(dialog.leftOut(), 1);
    QVERIFY(part<QPushButton>(dialog, "revokeButton")->text().contains(QStringLiteral("1 Share")));
    const QList<QLabel*> labels = dialog.findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                        [](const QLabel* label) { return label->text().contains(QStringLiteral("D800")); }));
}

void ReviewDialogTest::hostileText_staysPlainAndVisible() {
    const QString login = QStringLiteral("<img src=x>\u202Egnp");
    ReviewDialog dialog(input({share("prod", "1", login)}), nullptr);
    const QString shown = lines(*part<QTreeView>(dialog, "planTree")).last();
    QVERIFY(shown.contains(QStringLiteral("<img src=x>")));
    QVERIFY(shown.contains(QStringLiteral("U+202E")));
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->wordWrap())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void ReviewDialogTest::consequences_areStated() {
    ReviewDialog dialog(input({share("prod", "1", QStringLiteral("a"))}), nullptr);
    const QString text = part<QLabel>(dialog, "consequences")->text();
    QVERIFY(text.contains(QStringLiteral("not stopped")));
    QVERIFY(text.contains(QStringLiteral("undone")));
}

void ReviewDialogTest::planTree_isAWellBehavedModelThatFills() {
    PlanHeader header;
    header.reason = QStringLiteral("why");
    const std::optional<Plan> plan = Plan::make(
        QStringLiteral("batch"), QDateTime::currentDateTimeUtc(), header,
        {share("a", "1", QStringLiteral("x")), share("a", "1", QStringLiteral("y")),
         share("a", "2", QStringLiteral("x")), share("b", "9", QStringLiteral("x"), ncloud::Family::Xen)});
    QVERIFY(plan);
    PlanTreeModel model(*plan, PlanTreeModel::Detail::WithVerdicts);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ShareOutcome outcome;
    outcome.share = share("a", "1", QStringLiteral("y")).key;
    outcome.verdict = Verdict::Revoked;
    model.setOutcome(outcome);
    model.setOutcome(outcome);
    QCOMPARE(model.decided(), 1);
    const QModelIndex account = model.index(0, 0);
    const QModelIndex image = model.index(0, 0, account);
    QCOMPARE(model.rowCount(image), 2);
    QVERIFY(model.index(1, 1, image).data().toString().startsWith(QStringLiteral("✓")));
    QVERIFY(model.index(0, 1, image).data().toString().startsWith(QStringLiteral("…")));
    QVERIFY(image.siblingAtColumn(1).data().toString().contains(QStringLiteral("1 of 2")));
    QVERIFY(account.siblingAtColumn(1).data().toString().contains(QStringLiteral("1 of 3")));
    outcome.share = share("zz", "1", QStringLiteral("y")).key;
    model.setOutcome(outcome);
    QCOMPARE(model.decided(), 1);
}

void ReviewDialogTest::restore_isCalledSoAndGivesTheBatchItUndoes() {
    ReviewInput restore =
        input({share("prod", "1", QStringLiteral("a")), share("prod", "1", QStringLiteral("b"))});
    restore.action = PlanAction::Restore;
    restore.undoes = QStringLiteral("batch-7");
    restore.suggestedReason = QStringLiteral("revoked by mistake");
    ReviewDialog dialog(restore, nullptr);
    std::optional<Plan> plan;
    connect(&dialog, &ReviewDialog::confirmed, this, [&](const Plan& confirmed) { plan = confirmed; });
    auto* button = part<QPushButton>(dialog, "revokeButton");
    QCOMPARE(button->text().remove(QLatin1Char('&')), QStringLiteral("Restore 2 Shares"));
    QVERIFY(dialog.windowTitle().contains(QStringLiteral("Restor")));
    QVERIFY(part<QLabel>(dialog, "consequences")->text().contains(QStringLiteral("access again")));
    button->click();
    QVERIFY(plan);
    QCOMPARE(plan->header().action, PlanAction::Restore);
    QCOMPARE(plan->header().undoes, QStringLiteral("batch-7"));
    QCOMPARE(plan->header().reason, QStringLiteral("revoked by mistake"));
}

void ReviewDialogTest::suggestedReason_canBeConfirmedOrChanged() {
    ReviewInput suggested = input({share("prod", "1", QStringLiteral("a"))});
    suggested.suggestedReason = QStringLiteral("quarterly review");
    ReviewDialog dialog(suggested, nullptr);
    auto* button = part<QPushButton>(dialog, "revokeButton");
    QVERIFY(button->isEnabled());
    part<QLineEdit>(dialog, "reasonEdit")->clear();
    QVERIFY(!button->isEnabled());
}

// The texts that are compared here are those of the English catalogue.
int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installTranslators(application, QLocale());
    ReviewDialogTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_review_dialog.moc"
