// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>
#include <QTest>
#include <memory>
#include <thread>
#include <vector>

#include "app/inventory/growing_list.h"

using namespace sharewarden;

namespace {

using Counted = std::shared_ptr<int>;

std::vector<int> valuesOf(const GrowingList<int>& list) {
    return {list.begin(), list.end()};
}

}  // namespace

class TestGrowingList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void appending_leavesACopyAsItWas() {
        GrowingList<int> list;
        for (int i = 0; i < 5; ++i)
            list.append(i);
        const GrowingList<int> copy = list;
        for (int i = 5; i < 1000; ++i)
            list.append(i);
        QCOMPARE(copy.size(), 5);
        QCOMPARE(valuesOf(copy), (std::vector<int>{0, 1, 2, 3, 4}));
        QCOMPARE(list.size(), 1000);
        QCOMPARE(list.at(999), 999);
    }

    void twoCopies_growApart() {
        GrowingList<int> one;
        one.reserve(100);
        one.append(1);
        GrowingList<int> other = one;
        one.append(2);
        other.append(3);
        one.append(4);
        QCOMPARE(valuesOf(one), (std::vector<int>{1, 2, 4}));
        QCOMPARE(valuesOf(other), (std::vector<int>{1, 3}));
    }

    void appendingBesideACopy_keepsTheElementsInTheirPlace() {
        GrowingList<int> list;
        list.reserve(10);
        list.append(1);
        const GrowingList<int> copy = list;
        list.append(2);
        QCOMPARE(copy.constData(), list.constData());
    }

    void aListThatWasMovedFrom_isEmptyAndGrowsAgain() {
        GrowingList<int> list;
        list.append(1);
        const GrowingList<int> taken = std::move(list);
        QCOMPARE(taken.size(), 1);
        QVERIFY(list.isEmpty());
        list.append(2);
        QCOMPARE(valuesOf(list), std::vector<int>{2});
    }

    void clearing_leavesACopy() {
        GrowingList<int> list;
        list.append(1);
        const GrowingList<int> copy = list;
        list.clear();
        QVERIFY(list.isEmpty());
        QCOMPARE(copy.at(0), 1);
    }

    // Whatever is done with copies: each has what its own history gave it, and every element goes with the
    // last.
    void randomSteps_matchPlainVectors() {
        const auto value = std::make_shared<int>(7);
        {
            QRandomGenerator random(3);
            std::vector<GrowingList<Counted>> lists(5);
            std::vector<std::vector<Counted>> expected(5);
            for (int step = 0; step < 4'000; ++step) {
                const auto which = static_cast<size_t>(random.bounded(5));
                const auto other = static_cast<size_t>(random.bounded(5));
                const int what = random.bounded(100);
                if (what < 90) {
                    const Counted added = step % 3 == 0 ? value : std::make_shared<int>(step);
                    lists[which].append(added);
                    expected[which].push_back(added);
                } else if (what < 96) {
                    lists[which] = lists[other];
                    expected[which] = expected[other];
                } else if (what < 98) {
                    lists[which].reserve(lists[which].size() + 10);
                } else if (what < 99) {
                    lists[which].clear();
                    expected[which].clear();
                }
                QCOMPARE(std::vector<Counted>(lists[which].begin(), lists[which].end()), expected[which]);
            }
        }
        QCOMPARE(value.use_count(), 1L);
    }

    void anotherThread_readsACopyWhileTheListGrows() {
        GrowingList<int> list;
        for (int round = 0; round < 50; ++round) {
            const GrowingList<int> copy = list;
            qint64 sum = 0;
            std::thread reader([copy, &sum] {
                for (const int value : copy)
                    sum += value;
            });
            const qsizetype before = list.size();
            for (int i = 0; i < 1000; ++i)
                list.append(1);
            reader.join();
            QCOMPARE(sum, before);
        }
    }
};

QTEST_GUILESS_MAIN(TestGrowingList)
#include "tst_growing_list.moc"
