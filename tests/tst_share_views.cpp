// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include "ui/shares/share_arranger.h"
#include "ui/shares/share_store.h"
#include "ui/shares/share_table_model.h"
#include "ui/shares/share_table_view.h"
#include "ui/shares/share_tree_model.h"
#include "ui/shares/share_tree_view.h"
#include "ui/shares/share_views.h"

using namespace sharewarden;
using namespace sharewarden::ui;
using namespace Qt::StringLiterals;

namespace {

CellKey cell(const QString& region) {
    return {u"acme"_s, u"public"_s, region, ncloud::Family::Kvm};
}

std::vector<ncloud::Image> page(int first, int count, int sharesEach) {
    std::vector<ncloud::Image> images;
    for (int i = first; i < first + count; ++i) {
        ncloud::Image image;
        image.no = QString::number(1000 + i);
        image.name = u"image-%1"_s.arg((i * 31) % 97);
        image.osType = i % 2 ? u"UBUNTU"_s : u"ROCKY"_s;
        for (int s = 0; s < (i % 5 == 0 ? 0 : sharesEach); ++s)
            image.sharedLoginIds.append(u"user%1@partner%2.example"_s.arg((i + s) % 13).arg(s));
        images.push_back(image);
    }
    return images;
}

void find(ShareArranger& arranger, const QString& text) {
    arranger.setQuery(parseQuery(text, QDate(2026, 1, 1)));
}

QSet<ShareKey> tickedOf(const ShareStore& store) {
    const QList<ShareKey> keys = store.tickedKeys();
    return {keys.begin(), keys.end()};
}

}  // namespace

class TestShareViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groups_haveTheTicksOfTheirRows_data() {
        QTest::addColumn<int>("grouping");
        QTest::newRow("by image") << static_cast<int>(Grouping::ByImage);
        QTest::newRow("by login ID") << static_cast<int>(Grouping::ByLogin);
    }

    void groups_haveTheTicksOfTheirRows() {
        QFETCH(int, grouping);
        ShareStore store;
        ShareArranger arranger(store);
        ShareTreeModel model(arranger);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        arranger.setGrouping(static_cast<Grouping>(grouping));
        store.addPage(cell(u"KR"_s), page(1, 30, 3));
        QVERIFY(model.rowCount() > 1);
        const QModelIndex group = model.index(0, 0);
        const auto state = [](const QModelIndex& index) {
            return static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
        };
        QVERIFY(model.rowCount(group) > 1);
        QCOMPARE(state(group), Qt::Unchecked);
        QVERIFY(model.setData(model.index(0, 0, group), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(state(group), Qt::PartiallyChecked);
        QCOMPARE(store.tickedCount(), 1);
        QVERIFY(group.data(Qt::AccessibleTextRole).toString().contains(u"partly"_s));
        QVERIFY(model.setData(group, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(state(group), Qt::Checked);
        QCOMPARE(store.tickedCount(), model.rowCount(group));
        QVERIFY(model.setData(group, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(store.tickedCount(), 0);
    }

    void imageWithoutShares_cannotBeTicked() {
        ShareStore store;
        ShareArranger arranger(store);
        ShareTreeModel model(arranger);
        arranger.setGrouping(Grouping::ByImage);
        arranger.setUnsharedShown(true);
        store.addPage(cell(u"KR"_s), page(0, 1, 3));
        QCOMPARE(model.rowCount(), 1);
        const QModelIndex image = model.index(0, 0);
        QVERIFY(!(image.flags() & Qt::ItemIsUserCheckable));
        QVERIFY(!image.data(Qt::CheckStateRole).isValid());
        QVERIFY(!model.hasChildren(image));
    }

    // Random sorting, searching, grouping, pages and rescans: a tick stays on its share, both models stay
    // valid.
    void ticks_areStableThroughAThousandRandomSteps_data() {
        QTest::addColumn<qsizetype>("large");
        QTest::newRow("at once") << qsizetype(1'000'000);
        QTest::newRow("on a worker") << qsizetype(0);
    }

    void ticks_areStableThroughAThousandRandomSteps() {
        QFETCH(qsizetype, large);
        ShareStore store;
        ShareArranger arranger(store, large);
        ShareTableModel table(arranger);
        ShareTreeModel tree(arranger);
        QAbstractItemModelTester tableTester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester treeTester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ShareViews views(arranger);
        store.addPage(cell(u"KR"_s), page(0, 40, 3));
        store.addPage(cell(u"JPN"_s), page(40, 40, 2));
        QRandomGenerator random(20'260'131);
        QSet<ShareKey> expected;
        const QStringList searches{u"user1"_s,     u"image-3 partner0"_s,
                                   u"jpn"_s,       u"nothing at all"_s,
                                   u"is:ticked"_s, u"-region:KR domain:partner1.example"_s,
                                   QString()};
        for (int step = 0; step < 1000; ++step) {
            switch (random.bounded(8)) {
                case 0:
                    views.header()->setSortIndicator(
                        random.bounded(views.header()->count()),
                        random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
                    break;
                case 1:
                    find(arranger, searches.at(random.bounded(static_cast<int>(searches.size()))));
                    break;
                case 2:
                    views.setGrouping(static_cast<Grouping>(random.bounded(3)));
                    break;
                case 3:  // one cell, read again
                    store.forgetCells({cell(u"JPN"_s)});
                    store.addPage(cell(u"JPN"_s), page(40, 40, 2));
                    break;
                case 4:
                    arranger.setUnsharedShown(random.bounded(2) == 0);
                    break;
                case 5:
                    views.setAllOpen(random.bounded(2) == 0);
                    break;
                case 6: {  // through the table or a group of the tree
                    QAbstractItemModel& model =
                        views.grouping() == Grouping::None ? static_cast<QAbstractItemModel&>(table) : tree;
                    if (model.rowCount() == 0)
                        break;
                    const QModelIndex line = model.index(random.bounded(model.rowCount()), 0);
                    const QList<quint32> shares =
                        views.grouping() == Grouping::None
                            ? (table.rowAt(line.row()).isShare()
                                   ? QList<quint32>{table.rowAt(line.row()).shareNumber()}
                                   : QList<quint32>())
                            : tree.sharesOf(line);
                    const bool on = random.bounded(2) == 0;
                    if (!model.setData(line, on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole))
                        break;
                    for (const quint32 share : shares) {
                        const ShareKey key =
                            shareKey(store.inventory(), store.inventory().shares().at(share));
                        if (on)
                            expected.insert(key);
                        else
                            expected.remove(key);
                    }
                    break;
                }
                default:
                    QTRY_VERIFY(!arranger.isPending());
            }
            QCOMPARE(store.tickedCount(), expected.size());
        }
        QTRY_VERIFY(!arranger.isPending());
        QVERIFY(expected.size() > 10);
        QCOMPARE(tickedOf(store), expected);
    }

    void worker_givesWhatIsMadeAtOnce() {
        ShareStore store;
        store.addPage(cell(u"KR"_s), page(0, 200, 3));
        ShareArranger atOnce(store, 1'000'000);
        ShareArranger worker(store, 0);
        for (ShareArranger* arranger : {&atOnce, &worker}) {
            arranger->setGrouping(Grouping::ByImage);
            arranger->setSort(Column::ImageName, Qt::DescendingOrder);
            find(*arranger, u"user3"_s);
            find(*arranger, u"user4"_s);  // the newest wins
        }
        QVERIFY(worker.isPending());
        QTRY_VERIFY(!worker.isPending());
        QVERIFY(!atOnce.current().groups.empty());
        QCOMPARE(worker.current().rows, atOnce.current().rows);
    }

    // Pages that keep coming do not keep the rows from being shown, and none resets the view.
    void rowsAppear_whilePagesArrive() {
        ShareStore store;
        ShareArranger arranger(store, 0);
        ShareTableModel model(arranger);
        QSignalSpy replaced(&arranger, &ShareArranger::replaced);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QElapsedTimer time;
        time.start();
        int page_ = 0;
        while (replaced.size() < 3 && time.elapsed() < 20'000) {
            store.addPage(cell(u"KR"_s), page(page_ * 50, 50, 3));
            ++page_;
            QCoreApplication::processEvents();
        }
        QVERIFY(replaced.size() >= 3);
        QVERIFY(model.rowCount() > 0);
        QTRY_VERIFY(!arranger.isPending());
        QCOMPARE(model.rowCount(), store.inventory().shares().size());
        QCOMPARE(reset.size(), 0);
    }

    void openGroupsAndTheCurrentLine_followASort() {
        ShareStore store;
        ShareArranger arranger(store);
        arranger.setGrouping(Grouping::ByImage);
        store.addPage(cell(u"KR"_s), page(0, 60, 2));
        ShareViews views(arranger);
        ShareTreeView& tree = views.tree();
        ShareTreeModel& model = views.treeModel();
        const QModelIndex group = model.index(3, 0);
        tree.expand(group);
        const QModelIndex child = model.index(1, 0, group);
        tree.setCurrentIndex(child);
        const QString image = group.data().toString();
        const QString login = child.data().toString();
        tree.header()->setSortIndicator(0, Qt::DescendingOrder);
        QCOMPARE(tree.currentIndex().data().toString(), login);
        const QModelIndex parent = tree.currentIndex().parent();
        QCOMPARE(parent.data().toString(), image);
        QVERIFY(parent.row() != 3);
        QVERIFY(tree.isExpanded(parent));
    }

    void space_ticksTheSelection_inEveryView_data() {
        QTest::addColumn<int>("grouping");
        QTest::addColumn<qsizetype>("ticked");
        QTest::newRow("table") << static_cast<int>(Grouping::None) << qsizetype(1);
        QTest::newRow("by image") << static_cast<int>(Grouping::ByImage) << qsizetype(3);
        QTest::newRow("by login ID") << static_cast<int>(Grouping::ByLogin) << qsizetype(1);
    }

    void space_ticksTheSelection_inEveryView() {
        QFETCH(int, grouping);
        QFETCH(qsizetype, ticked);
        ShareStore store;
        store.addPage(cell(u"KR"_s), page(1, 3, 3));
        ShareArranger arranger(store);
        ShareViews views(arranger);
        views.setGrouping(static_cast<Grouping>(grouping));
        views.show();
        auto* view = qobject_cast<QAbstractItemView*>(views.currentWidget());
        QVERIFY(view);
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(store.tickedCount(), ticked);
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(store.tickedCount(), 0);
    }

    void copiedRows_haveTheShownColumnsInTheirOrder() {
        ShareStore store;
        store.addPage(cell(u"KR"_s), page(1, 1, 1));
        ShareArranger arranger(store);
        ShareViews views(arranger);
        QHeaderView* header = views.header();
        header->setSectionHidden(static_cast<int>(ShareColumn::Os), true);
        header->moveSection(header->visualIndex(static_cast<int>(ShareColumn::Login)), 0);
        views.table().selectAll();
        views.copySelected();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u"user1@partner0.example\timage-31\t1001\t"_s), qPrintable(copied));
        QVERIFY(!copied.contains(u"UBUNTU"_s));
    }
};

QTEST_MAIN(TestShareViews)
#include "tst_share_views.moc"
