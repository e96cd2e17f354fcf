// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include "ui/shares/share_arranger.h"
#include "ui/shares/share_store.h"
#include "ui/shares/share_table_model.h"

using namespace sharewarden;
using namespace sharewarden::ui;

namespace {

CellKey cell(const char* region, ncloud::Family family = ncloud::Family::Kvm) {
    return {QStringLiteral("acme"), QStringLiteral("public"), QString::fromLatin1(region), family};
}

std::vector<ncloud::Image> page(int first, int count, int sharesEach) {
    std::vector<ncloud::Image> images;
    for (int i = first; i < first + count; ++i) {
        ncloud::Image image;
        image.no = QString::number(1000 + (i * 7919) % 5000);
        image.name = QStringLiteral("image-%1").arg((i * 31) % 97);
        image.osType = i % 2 ? QStringLiteral("UBUNTU") : QStringLiteral("ROCKY");
        image.created = QDateTime::fromSecsSinceEpoch(1'700'000'000 + i * 86'400);
        for (int s = 0; s < (i % 5 == 0 ? 0 : sharesEach); ++s)
            image.sharedLoginIds.append(QStringLiteral("user%1@partner%2.io").arg((i + s) % 13).arg(s));
        images.push_back(image);
    }
    return images;
}

void find(ShareArranger& arranger, const QString& text) {
    arranger.setQuery(parseQuery(text, QDate(2026, 1, 1)));
}

QString label(const ShareTableModel& model, int row) {
    const auto text = [&](ShareColumn column) {
        return model.index(row, static_cast<int>(column)).data().toString();
    };
    return text(ShareColumn::Region) % QLatin1Char('/') % text(ShareColumn::ImageNo) % QLatin1Char('/') %
           text(ShareColumn::Login);
}

QModelIndex tick(const ShareTableModel& model, int row) {
    return model.index(row, static_cast<int>(ShareColumn::Tick));
}

bool isTicked(const ShareTableModel& model, int row) {
    return tick(model, row).data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

// What is ticked, as the model says it. The filter has to be off.
QSet<QString> tickedLabels(const ShareTableModel& model) {
    QSet<QString> labels;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (isTicked(model, row))
            labels.insert(label(model, row));
    }
    return labels;
}

}  // namespace

class ShareTableModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void appendingAPage_neverResets();
    void appendedRows_takeTheirSortedPlace();
    void imagesWithoutShares_areShownOnlyWhenAsked();
    void rowsWithoutShare_cannotBeTicked();
    void ticks_stayOnTheirSharesThroughRandomSteps();
    void persistentIndexes_followTheirRowWhenSorted();
    void hiddenTicks_areCounted();
    void tickState_isTextForScreenReaders();
    void textFromOutside_isMadeVisible();
};

void ShareTableModelTest::appendingAPage_neverResets() {
    ShareStore store;
    ShareArranger arranger(store);
    ShareTableModel model(arranger);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    store.addPage(cell("KR"), page(0, 10, 3));
    store.addPage(cell("JPN"), page(0, 5, 2));
    QCOMPARE(model.rowCount(), 8 * 3 + 4 * 2);
    QCOMPARE(reset.size(), 0);
}

void ShareTableModelTest::appendedRows_takeTheirSortedPlace() {
    ShareStore store;
    ShareArranger arranger(store);
    ShareTableModel model(arranger);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.sort(static_cast<int>(ShareColumn::Region), Qt::AscendingOrder);
    store.addPage(cell("KR"), page(1, 1, 1));
    store.addPage(cell("JPN"), page(2, 1, 1));
    const auto region = [&](int row) {
        return model.index(row, static_cast<int>(ShareColumn::Region)).data().toString();
    };
    QTRY_COMPARE(region(0), QStringLiteral("JPN"));
    QCOMPARE(region(1), QStringLiteral("KR"));
}

void ShareTableModelTest::imagesWithoutShares_areShownOnlyWhenAsked() {
    ShareStore store;
    ShareArranger arranger(store);
    ShareTableModel model(arranger);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    store.addPage(cell("KR"), page(0, 6, 1));  // two of them are shared with nobody
    QCOMPARE(model.rowCount(), 4);
    arranger.setUnsharedShown(true);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(arranger.shownShares().size(), 4);
    arranger.setUnsharedShown(false);
    QCOMPARE(model.rowCount(), 4);
}

void ShareTableModelTest::rowsWithoutShare_cannotBeTicked() {
    ShareStore store;
    ShareArranger arranger(store);
    ShareTableModel model(arranger);
    store.addPage(cell("KR"), page(0, 1, 1));
    arranger.setUnsharedShown(true);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!(tick(model, 0).flags() & Qt::ItemIsUserCheckable));
    QVERIFY(!tick(model, 0).data(Qt::CheckStateRole).isValid());
    QVERIFY(!model.setData(tick(model, 0), static_cast<int>(Qt::Checked), Qt::CheckStateRole));
    QCOMPARE(store.tickedCount(), 0);
}

void ShareTableModelTest::ticks_stayOnTheirSharesThroughRandomSteps() {
    ShareStore store;
    ShareArranger arranger(store);
    ShareTableModel model(arranger);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    store.addPage(cell("KR"), page(0, 40, 3));
    store.addPage(cell("JPN"), page(40, 40, 2));
    QRandomGenerator random(20'260'131);
    QSet<QString> expected;
    const QStringList filters{QStringLiteral("user1"), QStringLiteral("image-3 partner0"),
                              QStringLiteral("jpn"), QStringLiteral("nothing at all"), QString()};
    for (int step = 0; step < 1000; ++step) {
        switch (random.bounded(6)) {
            case 0:
                model.sort(random.bounded(shareColumnCount),
                           random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
                break;
            case 1:
                find(arranger, filters.at(random.bounded(static_cast<int>(filters.size()))));
                break;
            case 2: {  // the same estate, read again in another order
                Inventory again;
                const bool koreaFirst = random.bounded(2) == 0;
                for (const char* region : {koreaFirst ? "KR" : "JPN", koreaFirst ? "JPN" : "KR"}) {
                    const quint32 number = again.addCell(cell(region));
                    std::vector<ncloud::Image> images =
                        qstrcmp(region, "KR") == 0 ? page(0, 40, 3) : page(40, 40, 2);
                    std::reverse(images.begin(), images.end());
                    for (const ncloud::Image& image : images)
                        again.addImage(number, image);
                }
                store.replace(again);
                break;
            }
            case 3:  // one cell, read again
                store.forgetCells({cell("JPN")});
                store.addPage(cell("JPN"), page(40, 40, 2));
                break;
            case 4:
                arranger.setUnsharedShown(random.bounded(2) == 0);
                break;
            default:
                if (model.rowCount() > 0) {
                    const int row = random.bounded(model.rowCount());
                    const bool on = !isTicked(model, row);
                    if (model.setData(tick(model, row), static_cast<int>(on ? Qt::Checked : Qt::Unchecked),
                                      Qt::CheckStateRole)) {
                        if (on)
                            expected.insert(label(model, row));
                        else
                            expected.remove(label(model, row));
                    }
                }
        }
        QCOMPARE(store.tickedCount(), expected.size());
    }
    find(arranger, QString());
    QVERIFY(expected.size() > 10);
    QCOMPARE(tickedLabels(model), expected);
}

void ShareTableModelTest::persistentIndexes_followTheirRowWhenSorted() {
    ShareStore store;
    ShareArranger arranger(store);
    ShareTableModel model(arranger);
    store.addPage(cell("KR"), page(0, 50, 2));
    const QPersistentModelIndex kept = model.index(7, static_cast<int>(ShareColumn::ImageNo));
    const QString before = label(model, 7);
    model.sort(static_cast<int>(ShareColumn::ImageNo), Qt::DescendingOrder);
    QVERIFY(kept.isValid());
    QVERIFY(kept.row() != 7);
    QCOMPARE(label(model, kept.row()), before);
}

void ShareTableModelTest::hiddenTicks_areCounted() {
    ShareStore store;
    ShareArranger arranger(store);
    ShareTableModel model(arranger);
    store.addPage(cell("KR"), page(1, 1, 3));
    store.setTicked(arranger.shownShares(), true);
    QCOMPARE(arranger.hiddenTicks(), 0);
    find(arranger, QStringLiteral("partner1.io"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(arranger.hiddenTicks(), 2);
}

void ShareTableModelTest::tickState_isTextForScreenReaders() {
    ShareStore store;
    ShareArranger arranger(store);
    ShareTableModel model(arranger);
    store.addPage(cell("KR"), page(1, 1, 1));
    const QString off = tick(model, 0).data(Qt::AccessibleTextRole).toString();
    store.setTicked({0}, true);
    const QString on = tick(model, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(on != off);
    QVERIFY(on.contains(QStringLiteral("user1@partner0.io")));
}

void ShareTableModelTest::textFromOutside_isMadeVisible() {
    ShareStore store;
    ShareArranger arranger(store);
    ShareTableModel model(arranger);
    ncloud::Image image;
    image.no = QStringLiteral("1");
    image.name = QStringLiteral("<b>bold</b>\nname");
    image.sharedLoginIds = {QStringLiteral("a\u202Eb")};
    store.addPage(cell("KR"), std::vector{image});
    const QModelIndex name = model.index(0, static_cast<int>(ShareColumn::ImageName));
    QVERIFY(!name.data().toString().contains(QLatin1Char('\n')));
    QVERIFY(!name.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
    const QModelIndex login = model.index(0, static_cast<int>(ShareColumn::Login));
    QVERIFY(!login.data().toString().contains(QChar(0x202E)));
}

QTEST_MAIN(ShareTableModelTest)
#include "tst_share_table_model.moc"
