// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// The guards of accounts in the window: marks in the scope, the review of what is ticked, and changes that
// are allowed until the window closes.
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>

#include "resources/translations.h"
#include "tests/support/window_driver.h"
#include "ui/common/account_rows.h"
#include "ui/review/review_dialog.h"
#include "ui/run/run_dialog.h"
#include "ui/shares/share_store.h"
#include "ui/shares/share_table_model.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace sharewarden::ui;
using Changes = Account::Changes;

namespace {

void guard(WindowFixture& fixture, Changes changes, bool production = false,
           int confirmAbove = defaultConfirmAbove) {
    Account account = fixture.accounts->accounts().constFirst();
    account.changes = changes;
    account.production = production;
    account.confirmAbove = confirmAbove;
    if (!fixture.accounts->put(account))
        qFatal("the account could not be saved");
}

// As another program, or the next start, finds it.
Changes changesOnDisk(const WindowFixture& fixture) {
    return AccountStore::load(fixture.path(QStringLiteral("accounts.json")))->accounts().constFirst().changes;
}

QModelIndex scopeRow(MainWindow& window) {
    return part<QTreeView>(window, "scopeTree")->model()->index(0, 0);
}

QString spoken(MainWindow& window) {
    return scopeRow(window).data(Qt::AccessibleTextRole).toString();
}

ReviewDialog* reviewOfEverything(WindowFixture& fixture) {
    MainWindow& window = fixture.window();
    fixture.scan();
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
    if (!QTest::qWaitFor([&window] { return action(window, "revoke")->isEnabled(); }))
        qFatal("Revoke is not enabled");
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
    return opened<ReviewDialog>(window);
}

// Whether that colour is anywhere in the picture of a row drawn with a palette.
bool drawsColour(const QColor& colour, const QPalette& palette, bool production) {
    QStandardItemModel model;
    auto* item = new QStandardItem(QStringLiteral("acme"));
    item->setData(production, productionRole);
    model.appendRow(item);
    QTreeView view;
    view.setPalette(palette);
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.palette = palette;
    option.widget = &view;
    option.rect = QRect(0, 0, 200, 24);
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    AccountRows(&view).paint(&painter, option, model.index(0, 0));
    painter.end();
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

double luminance(const QColor& colour) {
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(double(colour.redF())) + 0.7152 * part(double(colour.greenF())) +
           0.0722 * part(double(colour.blueF()));
}

double contrast(const QColor& a, const QColor& b) {
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

}  // namespace

class WindowGuardsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closing_endsTemporaryChanges();
    void closingThatIsRefused_keepsTemporaryChanges();
    void start_endsTemporaryChangesThatACrashLeft();
    void start_tellsWhenTheyCouldNotBeEnded();
    void start_saysNothingWithoutThem();
    void scope_saysWhatIsGuarded_data();
    void scope_saysWhatIsGuarded();
    void scope_followsTheAccountAndItsTick();
    void productionMark_isDrawnAndCanBeSeen_data();
    void productionMark_isDrawnAndCanBeSeen();
    void readOnlyAccount_isReviewedAndNothingIsSent();
    void productionAccount_isRevokedOnceItsNameAndTheNumberAreTyped();
};

void WindowGuardsTest::closing_endsTemporaryChanges() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    guard(fixture, Changes::AllowedUntilClose);
    QCOMPARE(changesOnDisk(fixture), Changes::AllowedUntilClose);
    QVERIFY(window.close());
    QCOMPARE(changesOnDisk(fixture), Changes::ReadOnly);
    QCOMPARE(fixture.accounts->accounts().constFirst().changes, Changes::ReadOnly);
    QVERIFY(fixture.asker.told.isEmpty());
}

void WindowGuardsTest::closingThatIsRefused_keepsTemporaryChanges() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    guard(fixture, Changes::AllowedUntilClose);
    fixture.setFaults({QStringLiteral("*:hang")});
    QTest::keyClick(&window, Qt::Key_F5);
    QTRY_VERIFY(!fixture.gateway.requests().isEmpty());
    QVERIFY(!window.close());
    QCOMPARE(changesOnDisk(fixture), Changes::AllowedUntilClose);
    QTRY_VERIFY(!window.isVisible());
    QCOMPARE(changesOnDisk(fixture), Changes::ReadOnly);
}

void WindowGuardsTest::start_endsTemporaryChangesThatACrashLeft() {
    WindowFixture fixture;
    guard(fixture, Changes::AllowedUntilClose);
    MainWindow& window = fixture.window();
    QCOMPARE(changesOnDisk(fixture), Changes::ReadOnly);
    QVERIFY2(spoken(window).contains(QStringLiteral("read-only")), qPrintable(spoken(window)));
}

void WindowGuardsTest::start_tellsWhenTheyCouldNotBeEnded() {
    WindowFixture fixture;
    guard(fixture, Changes::AllowedUntilClose);
    // Whoever runs the test, nothing is written where a folder stands.
    const QString file = fixture.path(QStringLiteral("accounts.json"));
    QVERIFY(QFile::remove(file));
    QVERIFY(QDir().mkpath(file + QStringLiteral("/in-the-way")));
    MainWindow& window = fixture.window();
    QTRY_COMPARE(fixture.asker.told.size(), 1);
    const QString told = fixture.asker.told.constFirst();
    QVERIFY2(told.contains(QStringLiteral("still be changed")), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("accounts.json")), qPrintable(told));
    QVERIFY(!spoken(window).contains(QStringLiteral("read-only")));
}

void WindowGuardsTest::start_saysNothingWithoutThem() {
    WindowFixture fixture;
    guard(fixture, Changes::Allowed);
    fixture.window();
    QApplication::processEvents();
    QVERIFY(fixture.asker.told.isEmpty());
    QCOMPARE(changesOnDisk(fixture), Changes::Allowed);
}

void WindowGuardsTest::scope_saysWhatIsGuarded_data() {
    QTest::addColumn<int>("changes");
    QTest::addColumn<bool>("production");
    QTest::addColumn<QString>("spokenText");
    QTest::addColumn<QString>("tip");
    const auto row = [](const char* name, Changes changes, bool production, const char* text,
                        const char* tip) {
        QTest::newRow(name) << static_cast<int>(changes) << production << QString::fromLatin1(text)
                            << QString::fromLatin1(tip);
    };
    row("nothing", Changes::Allowed, false, "acme, ticked", "");
    row("production", Changes::Allowed, true, "acme, production account, ticked", "Production account");
    row("read-only", Changes::ReadOnly, false, "acme, read-only, ticked", "cannot be changed");
    row("both", Changes::ReadOnly, true, "acme, production account, read-only, ticked", "cannot be changed");
}

void WindowGuardsTest::scope_saysWhatIsGuarded() {
    QFETCH(int, changes);
    QFETCH(bool, production);
    QFETCH(QString, spokenText);
    QFETCH(QString, tip);
    WindowFixture fixture;
    guard(fixture, static_cast<Changes>(changes), production);
    MainWindow& window = fixture.window();
    QCOMPARE(spoken(window), spokenText);
    const QModelIndex row = scopeRow(window);
    QVERIFY(row.data(Qt::ToolTipRole).toString().contains(tip));
    QCOMPARE(row.data(productionRole).toBool(), production);
    QCOMPARE(row.data(readOnlyRole).toBool(), static_cast<Changes>(changes) == Changes::ReadOnly);
}

void WindowGuardsTest::scope_followsTheAccountAndItsTick() {
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    fixture.scan();
    auto* tree = part<QTreeView>(window, "scopeTree");
    tree->setCurrentIndex(scopeRow(window));
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(spoken(window), QStringLiteral("acme, not ticked"));
    tree->setCurrentIndex(tree->model()->index(0, 0, scopeRow(window)));
    QTest::keyClick(tree, Qt::Key_Space);
    QVERIFY(tree->model()->rowCount(scopeRow(window)) > 1);
    QCOMPARE(spoken(window), QStringLiteral("acme, partly ticked"));
}

void WindowGuardsTest::productionMark_isDrawnAndCanBeSeen_data() {
    QTest::addColumn<QColor>("base");
    QTest::newRow("light") << QColor(Qt::white);
    QTest::newRow("dark") << QColor(0x23, 0x23, 0x23);
}

void WindowGuardsTest::productionMark_isDrawnAndCanBeSeen() {
    QFETCH(QColor, base);
    QPalette palette(base, base);
    palette.setColor(QPalette::Base, base);
    const QColor colour = productionColour(palette);
    QVERIFY(contrast(colour, base) >= 4.5);
    QVERIFY(drawsColour(colour, palette, true));
    QVERIFY(!drawsColour(colour, palette, false));
}

void WindowGuardsTest::readOnlyAccount_isReviewedAndNothingIsSent() {
    WindowFixture fixture;
    guard(fixture, Changes::ReadOnly);
    ReviewDialog* review = reviewOfEverything(fixture);
    QTest::keyClicks(part<QLineEdit>(*review, "reasonEdit"), QStringLiteral("why"));
    auto* button = part<QPushButton>(*review, "revokeButton");
    QVERIFY(!button->isEnabled());
    QVERIFY(part<QLabel>(*review, "hindrance")->text().contains(QStringLiteral("acme is read-only")));
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::keyClick(review, Qt::Key_Escape);
    QVERIFY(!fixture.window().runs().isRunning());
    QVERIFY(fixture.writes().isEmpty());
}

void WindowGuardsTest::productionAccount_isRevokedOnceItsNameAndTheNumberAreTyped() {
    WindowFixture fixture;
    guard(fixture, Changes::AllowedUntilClose, true, 2);
    MainWindow& window = fixture.window();
    // The start has ended what was allowed before; allowed again, it lasts as long as the window.
    guard(fixture, Changes::AllowedUntilClose, true, 2);
    ReviewDialog* review = reviewOfEverything(fixture);
    const auto count = window.store().tickedCount();
    QVERIFY(count > 2);
    QTest::keyClicks(part<QLineEdit>(*review, "reasonEdit"), QStringLiteral("why"));
    QTest::keyClicks(part<QLineEdit>(*review, "nameEdit0"), QStringLiteral("acme"));
    QTest::keyClicks(part<QLineEdit>(*review, "countEdit"), QString::number(count));
    waitForRun(window,
               [&] { QTest::mouseClick(part<QPushButton>(*review, "revokeButton"), Qt::LeftButton); });
    QVERIFY(!fixture.writes().isEmpty());
    QCOMPARE(window.model().rowCount(), 0);
    opened<RunDialog>(window)->reject();
    QVERIFY(window.close());
    QCOMPARE(changesOnDisk(fixture), Changes::ReadOnly);
}

// The texts that are compared here are those of the English catalogue.
int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installTranslators(application, QLocale());
    WindowGuardsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_guards.moc"
