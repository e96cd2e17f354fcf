// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// What is scanned: folders, accounts and regions with ticks, and finding one of many.

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "tests/support/window_fixture.h"
#include "ui/common/account_rows.h"
#include "ui/main_window/scope_panel.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace sharewarden::ui;

namespace {

Account account(const QString& name, const QString& folder = {}, const QStringList& regions = {}) {
    Account account;
    account.id = QStringLiteral("id of ") + name;
    account.name = name;
    account.site = ncloud::Site::publicSite();
    account.accessKey = QStringLiteral("KEY");
    account.folder = folder;
    account.regions = regions;
    return account;
}

QList<Account> several() {
    return {account(QStringLiteral("a"), QStringLiteral("F")), account(QStringLiteral("b")),
            account(QStringLiteral("c"), QStringLiteral("F"), {QStringLiteral("KR"), QStringLiteral("SGN")}),
            account(QStringLiteral("d"), QStringLiteral("G"))};
}

struct Panel {
    explicit Panel(const QList<Account>& accounts) {
        panel.setAccounts(accounts);
        panel.resize(320, 500);
        panel.show();
        if (!QTest::qWaitForWindowExposed(&panel))
            qFatal("the panel was not shown");
    }

    QTreeView* tree() const { return part<QTreeView>(panel, "scopeTree"); }
    QLineEdit* find() const { return part<QLineEdit>(panel, "scopeFind"); }
    QLabel* found() const { return part<QLabel>(panel, "scopeFound"); }

    // The row whose texts from the top are these, as "F/c/KR".
    QModelIndex at(const QString& path) const {
        QModelIndex index;
        for (const QString& text : path.split(u'/')) {
            QModelIndex child;
            for (int row = 0; row < tree()->model()->rowCount(index); ++row) {
                const QModelIndex candidate = tree()->model()->index(row, 0, index);
                if (candidate.data().toString() == text)
                    child = candidate;
            }
            if (!child.isValid())
                qFatal("no %s", qPrintable(path));
            index = child;
        }
        return index;
    }
    QString spoken(const QString& path) const { return at(path).data(Qt::AccessibleTextRole).toString(); }
    void toggle(const QString& path) const {
        tree()->setCurrentIndex(at(path));
        QTest::keyClick(tree(), Qt::Key_Space);
    }
    bool isShown(const QString& path) const {
        return !tree()->isRowHidden(at(path).row(), at(path).parent());
    }

    // `a b c:KR`: what would be scanned.
    QString requested() const {
        QStringList parts;
        for (const ScanRequest& request : panel.requests())
            parts.append(request.regions.isEmpty()
                             ? request.account.name
                             : QString(request.account.name + u':' + request.regions.join(u',')));
        return parts.join(u' ');
    }

    ScopePanel panel;
};

}  // namespace

class ScopePanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutFolders_accountsStandAtTheTop();
    void folders_holdTheirAccounts();
    void ticks_goUpAndDown_data();
    void ticks_goUpAndDown();
    void ticksAndClosedFolders_surviveAChangeOfTheAccounts();
    void accountThatMoves_keepsItsTick();
    void colour_isAMarkAndIsSaid();
    void find_appearsWithManyAccounts();
    void find_hidesAndSaysThatTicksCount();
    void find_folderTicksOnlyWhatIsShown();
    void learnedRegions_appearUnderTheirAccount();
};

void ScopePanelTest::withoutFolders_accountsStandAtTheTop() {
    const Panel panel({account(QStringLiteral("a")), account(QStringLiteral("b"))});
    QCOMPARE(panel.tree()->model()->rowCount(), 2);
    QCOMPARE(panel.spoken(QStringLiteral("a")), QStringLiteral("a, ticked"));
    QCOMPARE(panel.requested(), QStringLiteral("a b"));
}

void ScopePanelTest::folders_holdTheirAccounts() {
    const Panel panel(several());
    QCOMPARE(panel.tree()->model()->rowCount(), 3);
    QCOMPARE(panel.tree()->model()->rowCount(panel.at(QStringLiteral("F"))), 2);
    QCOMPARE(panel.spoken(QStringLiteral("F")), QStringLiteral("folder F, ticked"));
    QCOMPARE(panel.at(QStringLiteral("b")).row(), 1);
    QVERIFY(panel.tree()->isExpanded(panel.at(QStringLiteral("F"))));
    // In the person's order, whatever the folders.
    QCOMPARE(panel.requested(), QStringLiteral("a b c:KR,SGN d"));
}

void ScopePanelTest::ticks_goUpAndDown_data() {
    QTest::addColumn<QString>("toggled");
    QTest::addColumn<QString>("requested");
    QTest::addColumn<QString>("folder");
    const auto row = [](const char* name, const char* toggled, const char* requested, const char* folder) {
        QTest::newRow(name) << QString::fromLatin1(toggled) << QString::fromLatin1(requested)
                            << QString::fromLatin1(folder);
    };
    row("a folder", "F", "b d", "not ticked");
    row("a folder twice", "F F", "a b c:KR,SGN d", "ticked");
    row("one account of it", "F/a", "b c:KR,SGN d", "partly ticked");
    row("each account of it", "F/a F/c", "b d", "not ticked");
    row("one region", "F/c/KR", "a b c:SGN d", "partly ticked");
    row("all regions", "F/c/KR F/c/SGN", "a b d", "partly ticked");
    row("a partly ticked folder", "F/a F", "a b c:KR,SGN d", "ticked");
    row("a folder after a region", "F/c/KR F", "a b c:KR,SGN d", "ticked");
    row("an account without a folder", "b", "a c:KR,SGN d", "ticked");
}

void ScopePanelTest::ticks_goUpAndDown() {
    QFETCH(QString, toggled);
    QFETCH(QString, requested);
    QFETCH(QString, folder);
    const Panel panel(several());
    QSignalSpy changed(&panel.panel, &ScopePanel::scopeChanged);
    const QStringList paths = toggled.split(u' ');
    for (const QString& path : paths)
        panel.toggle(path);
    QCOMPARE(panel.requested(), requested);
    QCOMPARE(panel.spoken(QStringLiteral("F")), QString(QStringLiteral("folder F, ") + folder));
    QCOMPARE(changed.size(), paths.size());
}

void ScopePanelTest::ticksAndClosedFolders_surviveAChangeOfTheAccounts() {
    Panel panel(several());
    panel.toggle(QStringLiteral("F/c/KR"));
    panel.toggle(QStringLiteral("G"));
    panel.tree()->collapse(panel.at(QStringLiteral("F")));
    QList<Account> accounts = several();
    accounts.append(account(QStringLiteral("e"), QStringLiteral("G")));
    accounts[0].name = QStringLiteral("renamed");
    panel.panel.setAccounts(accounts);
    QCOMPARE(panel.requested(), QStringLiteral("renamed b c:SGN e"));
    QVERIFY(!panel.tree()->isExpanded(panel.at(QStringLiteral("F"))));
    QVERIFY(panel.tree()->isExpanded(panel.at(QStringLiteral("G"))));
    QCOMPARE(panel.spoken(QStringLiteral("G")), QStringLiteral("folder G, partly ticked"));
}

void ScopePanelTest::accountThatMoves_keepsItsTick() {
    Panel panel(several());
    panel.toggle(QStringLiteral("F/a"));
    QList<Account> accounts = several();
    accounts[0].folder = QStringLiteral("G");
    accounts.move(0, 3);
    panel.panel.setAccounts(accounts);
    QCOMPARE(panel.requested(), QStringLiteral("b c:KR,SGN d"));
    QCOMPARE(panel.spoken(QStringLiteral("G/a")), QStringLiteral("a, not ticked"));
}

void ScopePanelTest::colour_isAMarkAndIsSaid() {
    QList<Account> accounts = several();
    {
        const Panel plain(accounts);
        QVERIFY(plain.at(QStringLiteral("b")).data(Qt::DecorationRole).isNull());
    }
    accounts[1].colour = Account::Colour::Green;
    const Panel panel(accounts);
    QCOMPARE(panel.spoken(QStringLiteral("b")), QStringLiteral("b, marked green, ticked"));
    QVERIFY(panel.at(QStringLiteral("b"))
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("Marked green.")));
    // The names stay in one line: those without a colour have an empty place.
    QVERIFY(!panel.at(QStringLiteral("F/a")).data(Qt::DecorationRole).value<QIcon>().isNull());
    const QImage green =
        panel.at(QStringLiteral("b")).data(Qt::DecorationRole).value<QIcon>().pixmap(16).toImage();
    const QColor middle = green.pixelColor(green.width() / 2, green.height() / 2);
    QVERIFY2(middle.green() > middle.red() && middle.green() > middle.blue(), qPrintable(middle.name()));
    const QImage none =
        panel.at(QStringLiteral("F/a")).data(Qt::DecorationRole).value<QIcon>().pixmap(16).toImage();
    QCOMPARE(none.pixelColor(none.width() / 2, none.height() / 2).alpha(), 0);
}

void ScopePanelTest::find_appearsWithManyAccounts() {
    QList<Account> accounts;
    for (int i = 0; i < 10; ++i)
        accounts.append(account(QString::number(i)));
    Panel panel(accounts);
    QVERIFY(!panel.find()->isVisible());
    accounts.append(account(QStringLiteral("eleventh")));
    panel.panel.setAccounts(accounts);
    QVERIFY(panel.find()->isVisible());
    panel.find()->setText(QStringLiteral("eleventh"));
    // Nothing stays hidden when the field goes.
    accounts.removeLast();
    panel.panel.setAccounts(accounts);
    QVERIFY(!panel.find()->isVisible());
    QVERIFY(panel.isShown(QStringLiteral("3")));
}

void ScopePanelTest::find_hidesAndSaysThatTicksCount() {
    QList<Account> accounts = several();
    for (int i = 0; i < 8; ++i)
        accounts.append(account(QStringLiteral("more %1").arg(i)));
    Panel panel(accounts);
    QVERIFY(!panel.found()->isVisible());
    QTest::keyClicks(panel.find(), QStringLiteral("MORE 3"));
    QVERIFY(panel.isShown(QStringLiteral("more 3")));
    QVERIFY(!panel.isShown(QStringLiteral("more 4")));
    QVERIFY(!panel.isShown(QStringLiteral("F")));
    QVERIFY(panel.found()->isVisible());
    QCOMPARE(panel.found()->text(),
             QStringLiteral("1 of 12 accounts shown. What is ticked is scanned, shown or not."));
    QCOMPARE(panel.panel.requests().size(), 12);
    panel.find()->setText(QStringLiteral("f"));
    QVERIFY(panel.isShown(QStringLiteral("F/a")) && panel.isShown(QStringLiteral("F/c")));
    QVERIFY(!panel.isShown(QStringLiteral("G")));
    // Also after the accounts have changed.
    accounts[2].name = QStringLiteral("renamed");
    panel.panel.setAccounts(accounts);
    QVERIFY(panel.isShown(QStringLiteral("F/renamed")) && !panel.isShown(QStringLiteral("G")));
}

void ScopePanelTest::find_folderTicksOnlyWhatIsShown() {
    QList<Account> accounts;
    for (int i = 0; i < 12; ++i)
        accounts.append(account(QStringLiteral("n%1").arg(i, 2, 10, QLatin1Char('0')), QStringLiteral("F")));
    const Panel panel(accounts);
    panel.toggle(QStringLiteral("F"));
    QCOMPARE(panel.requested(), QString());
    panel.find()->setText(QStringLiteral("n01"));
    panel.toggle(QStringLiteral("F"));
    QCOMPARE(panel.requested(), QStringLiteral("n01"));
    QCOMPARE(panel.spoken(QStringLiteral("F")), QStringLiteral("folder F, partly ticked"));
}

void ScopePanelTest::learnedRegions_appearUnderTheirAccount() {
    Panel panel(several());
    panel.toggle(QStringLiteral("b"));
    std::vector<CellCoverage> coverage(3);
    coverage[0].cell =
        CellKey{QStringLiteral("a"), QStringLiteral("public"), QStringLiteral("SGN"), ncloud::Family::Kvm};
    coverage[1].cell =
        CellKey{QStringLiteral("a"), QStringLiteral("public"), QStringLiteral("KR"), ncloud::Family::Kvm};
    coverage[2].cell =
        CellKey{QStringLiteral("b"), QStringLiteral("public"), QStringLiteral("KR"), ncloud::Family::Xen};
    panel.panel.learnRegions(coverage);
    QCOMPARE(panel.at(QStringLiteral("F/a/KR")).row(), 0);
    QCOMPARE(panel.at(QStringLiteral("F/a/SGN")).row(), 1);
    QCOMPARE(panel.spoken(QStringLiteral("b/KR")), QStringLiteral("KR, not ticked"));
    panel.toggle(QStringLiteral("F/a/KR"));
    QCOMPARE(panel.requested(), QStringLiteral("a:SGN c:KR,SGN d"));
}

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    ScopePanelTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_scope_panel.moc"
