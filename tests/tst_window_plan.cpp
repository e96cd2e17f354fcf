// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// A plan that one person saves and another opens, approves and runs, in the window.
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QTreeView>

#include "app/journal/journal_thread.h"
#include "app/revocation/plan_file.h"
#include "resources/translations.h"
#include "tests/support/await.h"
#include "tests/support/window_driver.h"
#include "ui/review/plan_tree_model.h"
#include "ui/review/review_dialog.h"
#include "ui/run/journal_holder.h"
#include "ui/run/run_dialog.h"
#include "ui/shares/share_store.h"
#include "ui/shares/share_table_model.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace sharewarden::ui;

namespace {

QList<sandbox::Image> sharedImages(const WindowFixture& fixture) {
    QList<sandbox::Image> images;
    for (const sandbox::Image& image : fixture.gateway.estate().images()) {
        if (image.type == QLatin1String("SELF") && !image.sharedLoginIds.isEmpty())
            images.append(image);
    }
    return images;
}

PlannedShare planned(const WindowFixture& fixture, const sandbox::Image& image, const QString& login) {
    const Account& account = fixture.accounts->accounts().constFirst();
    const auto family = image.isKvm() ? ncloud::Family::Kvm : ncloud::Family::Xen;
    return {{account.name, account.site.key(), image.region, family, image.number, login}, image.name};
}

// A plan of the first share of each of the first images, as somebody else made it.
Plan planOf(const WindowFixture& fixture, int images, const QDateTime& created = systemClock()()) {
    QList<PlannedShare> shares;
    const QList<sandbox::Image> shared = sharedImages(fixture);
    for (int i = 0; i < images; ++i)
        shares.append(planned(fixture, shared.at(i), shared.at(i).sharedLoginIds.constFirst()));
    PlanHeader header;
    header.reason = QStringLiteral("offboarding\u202E");
    header.ticket = QStringLiteral("SEC-7");
    header.operatorName = QStringLiteral("alice");
    header.host = QStringLiteral("laptop");
    return *Plan::make(QStringLiteral("plan-of-alice"), created, header, shares);
}

QString save(const WindowFixture& fixture, const QByteArray& bytes) {
    QFile file(fixture.path(QStringLiteral("plan.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the plan could not be written");
    return file.fileName();
}

void open(WindowFixture& fixture, const QString& path) {
    MainWindow& window = fixture.window();
    fixture.asker.paths = {path};
    if (!QTest::qWaitFor([&window] { return action(window, "openPlan")->isEnabled(); }))
        qFatal("Open Plan is not enabled");
    QApplication::setActiveWindow(&window);
    QTest::keyClick(&window, Qt::Key_O, Qt::ControlModifier);
}

ReviewDialog* reviewOf(WindowFixture& fixture, const Plan& plan) {
    open(fixture, save(fixture, planFileBytes(plan)));
    return opened<ReviewDialog>(fixture.window());
}

// The states of the login IDs, from top to bottom.
QStringList states(ReviewDialog& review) {
    auto* tree = part<QTreeView>(review, "planTree");
    QStringList states;
    for (QModelIndex row = tree->model()->index(0, 0); row.isValid(); row = tree->indexBelow(row)) {
        if (row.parent().parent().isValid())
            states.append(row.siblingAtColumn(PlanTreeModel::VerdictColumn).data().toString());
    }
    return states;
}

QString textOf(ReviewDialog& review, const char* field) {
    return part<QLineEdit>(review, field)->text();
}

// Ticks what is shown and opens the review, by keyboard.
ReviewDialog* reviewEverything(MainWindow& window) {
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
    const QAction* revoke = action(window, "revoke");
    if (!QTest::qWaitFor([revoke] { return revoke->isEnabled(); }))
        qFatal("nothing can be revoked: %s", qPrintable(revoke->toolTip()));
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
    return opened<ReviewDialog>(window);
}

}  // namespace

class WindowPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savedPlan_isThatOfTheReviewAndNothingIsChanged();
    void savedPlan_isRunHereAsTheSamePlan();
    void readOnlyAccount_canStillPrepareAPlan();
    void unwritablePath_isExplained();
    void openedPlan_isShownAsItIsAndRun();
    void openedPlan_ofAProductionAccount_asksForItsName();
    void openedPlan_ofAReadOnlyAccount_cannotBeRun();
    void drift_isShownForEveryShare();
    void unreadableShares_areShownAsSuch();
    void planThatCannotBeCarriedOutHere_isRefused_data();
    void planThatCannotBeCarriedOutHere_isRefused();
    void manyImages_showProgressAndCanBeCancelled();
    void missingKey_isExplained();
};

void WindowPlanTest::savedPlan_isThatOfTheReviewAndNothingIsChanged() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.scan();
    ReviewDialog* review = reviewEverything(window);
    auto* button = part<QPushButton>(*review, "savePlanButton");
    QVERIFY(!button->isEnabled());
    QTest::keyClicks(part<QLineEdit>(*review, "reasonEdit"), QStringLiteral("quarterly review"));
    const QString path = fixture.path(QStringLiteral("to-approve.json"));
    fixture.asker.paths = {path};
    QTest::mouseClick(button, Qt::LeftButton);
    auto* note = part<QLabel>(*review, "savedNote");
    QTRY_VERIFY(note->isVisible());

    const Result<Plan> plan = readPlanFile(path);
    QVERIFY(plan.ok());
    QCOMPARE(plan->shareCount(), window.store().tickedCount());
    QCOMPARE(plan->header().reason, QStringLiteral("quarterly review"));
    QCOMPARE(plan->header().operatorName, QStringLiteral("tester"));
    QVERIFY(note->text().contains(QString::fromLatin1(plan->digest().toHex())));
    QVERIFY(note->text().contains(path));
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(review->isVisible());
    QVERIFY(fixture.writes().isEmpty());
}

void WindowPlanTest::savedPlan_isRunHereAsTheSamePlan() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.scan();
    ReviewDialog* review = reviewEverything(window);
    QTest::keyClicks(part<QLineEdit>(*review, "reasonEdit"), QStringLiteral("why"));
    const QString path = fixture.path(QStringLiteral("plan.json"));
    fixture.asker.paths = {path};
    QTest::mouseClick(part<QPushButton>(*review, "savePlanButton"), Qt::LeftButton);
    QTRY_VERIFY(part<QLabel>(*review, "savedNote")->isVisible());
    RunReport report;
    connect(&window.runs(), &RunController::finished, this, [&](const RunReport& ended) { report = ended; });
    waitForRun(window,
               [&] { QTest::mouseClick(part<QPushButton>(*review, "revokeButton"), Qt::LeftButton); });
    QCOMPARE(report.batch, readPlanFile(path)->id());
    opened<RunDialog>(window)->reject();

    // What was carried out is refused as a plan that is run again.
    open(fixture, path);
    review = opened<ReviewDialog>(window);
    for (const QString& state : states(*review))
        QVERIFY2(state.contains(QStringLiteral("already gone")), qPrintable(state));
}

void WindowPlanTest::readOnlyAccount_canStillPrepareAPlan() {
    WindowFixture fixture;
    Account account = fixture.accounts->accounts().constFirst();
    account.changes = Account::Changes::ReadOnly;
    QVERIFY(fixture.accounts->put(account).ok());
    MainWindow& window = fixture.window();
    fixture.scan();
    ReviewDialog* review = reviewEverything(window);
    QTest::keyClicks(part<QLineEdit>(*review, "reasonEdit"), QStringLiteral("why"));
    QVERIFY(!part<QPushButton>(*review, "revokeButton")->isEnabled());
    fixture.asker.paths = {fixture.path(QStringLiteral("plan.json"))};
    QTest::mouseClick(part<QPushButton>(*review, "savePlanButton"), Qt::LeftButton);
    QTRY_VERIFY(part<QLabel>(*review, "savedNote")->isVisible());
    QVERIFY(readPlanFile(fixture.path(QStringLiteral("plan.json"))).ok());
}

void WindowPlanTest::unwritablePath_isExplained() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.scan();
    ReviewDialog* review = reviewEverything(window);
    QTest::keyClicks(part<QLineEdit>(*review, "reasonEdit"), QStringLiteral("why"));
    fixture.asker.paths = {fixture.path(QStringLiteral("no/such/folder/plan.json"))};
    QTest::mouseClick(part<QPushButton>(*review, "savePlanButton"), Qt::LeftButton);
    QTRY_COMPARE(fixture.asker.told.size(), 1);
    QVERIFY(fixture.asker.told.constFirst().contains(QStringLiteral("was not saved")));
    QVERIFY(!part<QLabel>(*review, "savedNote")->isVisible());
    QVERIFY(part<QPushButton>(*review, "savePlanButton")->isEnabled());
}

void WindowPlanTest::openedPlan_isShownAsItIsAndRun() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    const Plan plan = planOf(fixture, 3);
    ReviewDialog* review = reviewOf(fixture, plan);
    QVERIFY(fixture.writes().isEmpty());
    QVERIFY(textOf(*review, "reasonEdit").contains(QStringLiteral("U+202E")));
    QVERIFY(part<QLineEdit>(*review, "reasonEdit")->isReadOnly());
    QCOMPARE(textOf(*review, "ticketEdit"), QStringLiteral("SEC-7"));
    QVERIFY(part<QLineEdit>(*review, "ticketEdit")->isReadOnly());
    QVERIFY(textOf(*review, "preparerEdit").startsWith(QStringLiteral("alice at laptop")));
    QCOMPARE(textOf(*review, "digestEdit"), QString::fromLatin1(plan.digest().toHex()));
    QVERIFY(!review->findChild<QPushButton*>(QStringLiteral("savePlanButton")));
    QCOMPARE(states(*review), QStringList(3, QStringLiteral("● as planned")));

    RunReport report;
    connect(&window.runs(), &RunController::finished, this, [&](const RunReport& ended) { report = ended; });
    waitForRun(window,
               [&] { QTest::mouseClick(part<QPushButton>(*review, "revokeButton"), Qt::LeftButton); });
    QCOMPARE(report.batch, plan.id());
    QCOMPARE(report.count(Verdict::Revoked), 3);
    QCOMPARE(fixture.writes().size(), 3);

    // The journal holds the plan of the other person and who carried it out.
    EntryFilter filter;
    filter.batch = plan.id();
    filter.kinds = {QStringLiteral("batch-begin")};
    const Result<QList<Entry>> begin = await(window.journal().journal()->read(filter));
    QVERIFY(begin.ok());
    QCOMPARE(begin->size(), 1);
    const QByteArray body = QJsonDocument(begin->constFirst().body).toJson();
    QVERIFY2(body.contains("alice") && body.contains("tester"), body.constData());
}

void WindowPlanTest::openedPlan_ofAProductionAccount_asksForItsName() {
    WindowFixture fixture;
    Account account = fixture.accounts->accounts().constFirst();
    account.production = true;
    account.confirmAbove = 1;
    QVERIFY(fixture.accounts->put(account).ok());
    ReviewDialog* review = reviewOf(fixture, planOf(fixture, 2));
    auto* button = part<QPushButton>(*review, "revokeButton");
    QVERIFY(!button->isEnabled());
    QTest::keyClicks(part<QLineEdit>(*review, "nameEdit0"), QStringLiteral("acme"));
    QVERIFY(!button->isEnabled());
    QTest::keyClicks(part<QLineEdit>(*review, "countEdit"), QStringLiteral("2"));
    QVERIFY(button->isEnabled());
}

void WindowPlanTest::openedPlan_ofAReadOnlyAccount_cannotBeRun() {
    WindowFixture fixture;
    Account account = fixture.accounts->accounts().constFirst();
    account.changes = Account::Changes::ReadOnly;
    QVERIFY(fixture.accounts->put(account).ok());
    ReviewDialog* review = reviewOf(fixture, planOf(fixture, 2));
    QVERIFY(!part<QPushButton>(*review, "revokeButton")->isEnabled());
    QVERIFY(part<QLabel>(*review, "hindrance")->text().contains(QStringLiteral("read-only")));
}

void WindowPlanTest::drift_isShownForEveryShare() {
    WindowFixture fixture;
    const QList<sandbox::Image> shared = sharedImages(fixture);
    PlannedShare gone = planned(fixture, shared.at(1), QStringLiteral("nobody@example.com"));
    PlannedShare renamed = planned(fixture, shared.at(2), shared.at(2).sharedLoginIds.constFirst());
    renamed.imageName = QStringLiteral("what it was called before");
    PlannedShare deleted = planned(fixture, shared.at(0), QStringLiteral("a@example.com"));
    deleted.key.imageNo = QStringLiteral("99999999");
    PlanHeader header;
    header.reason = QStringLiteral("why");
    const std::optional<Plan> plan = Plan::make(
        QStringLiteral("drifted"), systemClock()(), header,
        {planned(fixture, shared.at(0), shared.at(0).sharedLoginIds.constFirst()), gone, renamed, deleted});
    ReviewDialog* review = reviewOf(fixture, *plan);
    QStringList shown = states(*review);
    shown.sort();
    QStringList expected{QStringLiteral("● as planned"), QStringLiteral("○ already gone"),
                         QStringLiteral("▲ image changed"), QStringLiteral("▲ image changed")};
    expected.sort();
    QCOMPARE(shown, expected);
    const QString summary = part<QLabel>(*review, "driftSummary")->text();
    QVERIFY2(summary.contains(QStringLiteral("2 ▲ image changed")), qPrintable(summary));
    QVERIFY2(summary.contains(QStringLiteral("1 ○ already gone")), qPrintable(summary));
}

void WindowPlanTest::unreadableShares_areShownAsSuch() {
    WindowFixture fixture;
    fixture.setFaults({QStringLiteral("*:503")});
    ReviewDialog* review = reviewOf(fixture, planOf(fixture, 2));
    QCOMPARE(states(*review), QStringList(2, QStringLiteral("? could not be read")));
    auto* tree = part<QTreeView>(*review, "planTree");
    const QModelIndex image = tree->model()->index(0, 0, tree->model()->index(0, 0));
    const QModelIndex login = tree->model()->index(0, 0, image);
    QVERIFY(!login.siblingAtColumn(PlanTreeModel::Note).data().toString().isEmpty());
}

void WindowPlanTest::planThatCannotBeCarriedOutHere_isRefused_data() {
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QString>("words");
    QTest::newRow("too old") << QByteArray("old") << QStringLiteral("days ago");
    QTest::newRow("from the future") << QByteArray("future") << QStringLiteral("in the future");
    QTest::newRow("unknown account") << QByteArray("account") << QStringLiteral("exactly this name");
    QTest::newRow("the name in another case") << QByteArray("case") << QStringLiteral("exactly this name");
    QTest::newRow("another site") << QByteArray("site") << QStringLiteral("here this account is at");
    QTest::newRow("changed by hand") << QByteArray("digest") << QStringLiteral("digest");
    QTest::newRow("no plan") << QByteArray("garbage") << QStringLiteral("JSON");
    QTest::newRow("no file") << QByteArray("missing") << QStringLiteral("Nothing was changed");
}

void WindowPlanTest::planThatCannotBeCarriedOutHere_isRefused() {
    QFETCH(QByteArray, what);
    QFETCH(QString, words);
    WindowFixture fixture;
    const QDateTime now = systemClock()();
    const QDateTime created = what == "old" ? now.addDays(-8) : what == "future" ? now.addDays(1) : now;
    QByteArray bytes = planFileBytes(planOf(fixture, 1, created));
    Account account = fixture.accounts->accounts().constFirst();
    if (what == "account")
        account.name = QStringLiteral("another");
    if (what == "case")
        account.name = QStringLiteral("Acme");
    if (what == "site")
        account.site = ncloud::Site::government();
    QVERIFY(fixture.accounts->put(account).ok());
    if (what == "digest")
        bytes.replace("SEC-7", "SEC-8");
    if (what == "garbage")
        bytes = "not a plan";
    QString path = save(fixture, bytes);
    if (what == "missing")
        path += QStringLiteral(".not-there");
    open(fixture, path);
    QTRY_COMPARE(fixture.asker.told.size(), 1);
    const QString told = fixture.asker.told.constFirst();
    QVERIFY2(told.contains(words), qPrintable(told));
    QVERIFY(!fixture.window().findChild<ReviewDialog*>());
    QVERIFY(fixture.gateway.requests().isEmpty());
    QTRY_VERIFY(action(fixture.window(), "openPlan")->isEnabled());
}

void WindowPlanTest::manyImages_showProgressAndCanBeCancelled() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.setFaults({QStringLiteral("*:hang")});
    open(fixture, save(fixture, planFileBytes(planOf(fixture, 3))));
    auto* progress = opened<QProgressDialog>(window);
    QTRY_VERIFY(!fixture.gateway.requests().isEmpty());
    QVERIFY(!action(window, "scan")->isEnabled());
    QVERIFY(!action(window, "openPlan")->isEnabled());
    QTest::mouseClick(progress->findChild<QPushButton*>(), Qt::LeftButton);
    QTRY_VERIFY(action(window, "openPlan")->isEnabled());
    QVERIFY(action(window, "scan")->isEnabled());
    QVERIFY(!window.findChild<ReviewDialog*>());
    QVERIFY(fixture.asker.told.isEmpty());
    QTRY_VERIFY(!window.findChild<QProgressDialog*>());
}

void WindowPlanTest::missingKey_isExplained() {
    WindowFixture fixture;
    QVERIFY(await(fixture.clients->removeSecret(fixture.accounts->accounts().constFirst().id)).ok());
    open(fixture, save(fixture, planFileBytes(planOf(fixture, 1))));
    QTRY_COMPARE(fixture.asker.told.size(), 1);
    QVERIFY2(fixture.asker.told.constFirst().contains(QStringLiteral("key of the account acme")),
             qPrintable(fixture.asker.told.constFirst()));
    QVERIFY(!fixture.window().findChild<ReviewDialog*>());
}

// The texts that are compared here are those of the English catalogue.
int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installTranslators(application, QLocale());
    WindowPlanTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_plan.moc"
