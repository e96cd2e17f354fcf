// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "tests/support/python.h"
#include "tests/support/window_fixture.h"
#include "tests/support/window_steps.h"
#include "ui/common/copy_details.h"
#include "ui/common/message_line.h"
#include "ui/main_window/notice_bar.h"
#include "ui/scan/scan_controller.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace sharewarden::ui;
using namespace Qt::StringLiterals;

// What a person can do with an error besides reading it: hand it to somebody, and see what was not read.
class TestErrorHelp : public QObject {
    Q_OBJECT

    static QString copied() { return QGuiApplication::clipboard()->text(); }
    static void forgetCopied() { QGuiApplication::clipboard()->setText(u"nothing yet"_s); }

private Q_SLOTS:
    void toldMessage_isCopiedAndStaysOpen() {
        forgetCopied();
        QWidget window;
        window.show();
        WidgetAsker asker;
        asker.tell(&window, u"Export"_s, u"The disk is full."_s);
        auto* box = opened<QMessageBox>(window);
        QTest::mouseClick(part<QPushButton>(*box, "copyDetailsButton"), Qt::LeftButton);
        QVERIFY(box->isVisible());
        for (const QString& piece : {u"Export"_s, u"The disk is full."_s, u"Sharewarden "_s, u"Qt "_s})
            QVERIFY2(copied().contains(piece), qPrintable(copied()));
    }

    void messageLine_offersTheCopyOnlyWithAText() {
        forgetCopied();
        MessageLine line(u"message"_s);
        line.show();
        auto* copy = part<QToolButton>(line, "messageCopy");
        QVERIFY(!copy->isVisible());
        line.setText(u"<b>The key was refused.</b>"_s);
        QVERIFY(copy->isVisible());
        QTest::mouseClick(copy, Qt::LeftButton);
        QVERIFY(copied().contains(u"<b>The key was refused.</b>"_s));
    }

    void row_isCopiedWithItsHeadings() {
        QStandardItemModel model;
        model.setHorizontalHeaderLabels({u"Verdict"_s, u"Login ID"_s, u"Note"_s});
        model.appendRow({new QStandardItem(u"Refused"_s), new QStandardItem(u"a@b.example"_s),
                         new QStandardItem(QString())});
        QTableView view;
        view.setModel(&model);
        addCopyDetails(view);
        view.show();
        view.setCurrentIndex(model.index(0, 1));
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        forgetCopied();
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(copied().startsWith(u"Verdict: Refused\nLogin ID: a@b.example\n"_s), qPrintable(copied()));
        QVERIFY(!copied().contains(u"Note"_s));
    }

    void offline_isSaidAndScannedAgain() {
        WindowFixture fixture;
        MainWindow& window = fixture.window();
        const Account account = *fixture.accounts->find(u"acme"_s);
        CellCoverage cell;
        cell.cell = {account.name, account.site.key(), u"KR"_s, ncloud::Family::Kvm};
        cell.state = CellState::Failed;
        NetworkError error;
        error.problem = NetworkProblem::Offline;
        error.detail = u"Host not found"_s;
        cell.error = error;
        cell.ended = QDateTime::currentDateTimeUtc();
        InventorySnapshot snapshot;
        snapshot.taken = cell.ended;
        snapshot.coverage = {cell};
        window.scans().adopt(snapshot);
        auto* bar = part<NoticeBar>(window, "estateBar");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(u"offline"_s), qPrintable(bar->text()));
        QVERIFY(buttonWithText(*bar, u"Scan Now"_s));
        fixture.scan();
        QTRY_VERIFY(!bar->text().contains(u"offline"_s));
    }

    void exports_haveTheCoverageBesideThem() {
        WindowFixture fixture;
        fixture.setFaults({u"action=getServerImageList,region=KR:403"_s});
        fixture.scan();
        MainWindow& window = fixture.window();
        fixture.asker.paths = {fixture.path(u"shares.csv"_s), fixture.path(u"audit.csv"_s)};
        QTRY_VERIFY(action(window, "exportInventory")->isEnabled());
        action(window, "exportInventory")->trigger();
        QTRY_VERIFY(QFile::exists(fixture.path(u"shares.csv"_s)));
        action(window, "exportCsv")->trigger();
        QTRY_VERIFY(QFile::exists(fixture.path(u"audit.csv"_s)));
        for (const QString& name : {u"shares.coverage.csv"_s, u"audit.coverage.csv"_s}) {
            QFile file(fixture.path(name));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            const QJsonArray rows = readCsv(file.readAll());
            QCOMPARE(static_cast<size_t>(rows.size()), window.scans().coverage().size() + 1);
            qsizetype failed = 0;
            for (const QJsonValue& row : rows)
                failed += row.toArray().contains(QJsonValue(u"failed"_s)) ? 1 : 0;
            QCOMPARE(failed, 1);
        }
        QFile shares(fixture.path(u"shares.csv"_s));
        QVERIFY(shares.open(QIODevice::ReadOnly));
        QVERIFY(readCsv(shares.readAll()).size() > window.store().inventory().shares().size());
    }
};

QTEST_MAIN(TestErrorHelp)
#include "tst_error_help.moc"
