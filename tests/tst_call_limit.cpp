// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <vector>

#include "app/ncloud/call_limit.h"
#include "app/ncloud/server_clock.h"
#include "tests/support/await.h"

using namespace sharewarden;
using ncloud::CallLimit;
using ncloud::ServerClock;
using std::chrono::milliseconds;
using test::await;

namespace {

QCoro::Task<> enterAndTell(CallLimit* limit, int number, QList<int>* entered, std::stop_token stop) {
    const auto place = co_await limit->enter(stop);
    entered->append(place ? number : -number);
}

QDateTime at(int seconds, int ms = 0) {
    return QDateTime(QDate(2026, 1, 31), QTime(8, 0), Qt::UTC).addSecs(seconds).addMSecs(ms);
}

}  // namespace

class TestCallLimit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noMoreThanTheLimitAreUnderWay_firstComeFirstServed() {
        CallLimit limit(2);
        QList<int> entered;
        std::vector<QCoro::Task<>> tasks;
        for (int number = 1; number <= 5; ++number)
            tasks.push_back(enterAndTell(&limit, number, &entered, {}));
        QCOMPARE(entered, (QList<int>{1, 2}));
        limit.leave({}, false);
        QTRY_COMPARE(entered, (QList<int>{1, 2, 3}));
        limit.leave({}, false);
        limit.leave({}, false);
        QTRY_COMPARE(entered, (QList<int>{1, 2, 3, 4, 5}));
    }

    void whoStopsWaitingIsPassedOver() {
        CallLimit limit(1);
        QList<int> entered;
        std::stop_source stop;
        std::vector<QCoro::Task<>> tasks;
        tasks.push_back(enterAndTell(&limit, 1, &entered, {}));
        tasks.push_back(enterAndTell(&limit, 2, &entered, stop.get_token()));
        tasks.push_back(enterAndTell(&limit, 3, &entered, {}));
        stop.request_stop();
        limit.leave({}, false);
        QTRY_COMPARE(entered.size(), 3);
        QVERIFY(entered.contains(-2) && entered.contains(3));
        QVERIFY(!await(limit.enter(stop.get_token())));
        limit.leave({}, false);
        QVERIFY(await(limit.enter({})));
    }

    void throttlingHalvesOnce_howeverManyWereUnderWay() {
        CallLimit limit(8);
        QList<CallLimit::Place> places;
        for (int i = 0; i < 8; ++i)
            places.append(*await(limit.enter({})));
        for (const CallLimit::Place& place : places)
            limit.leave(place, true);
        QCOMPARE(limit.limit(), 4);
        limit.leave(*await(limit.enter({})), true);
        QCOMPARE(limit.limit(), 2);
    }

    void itNeverStandsStillAndComesBackSlowly() {
        CallLimit limit(4);
        for (int i = 0; i < 10; ++i)
            limit.leave(*await(limit.enter({})), true);
        QCOMPARE(limit.limit(), 1);
        int calls = 0;
        for (; limit.limit() < 4; ++calls)
            limit.leave(*await(limit.enter({})), false);
        QCOMPARE(calls, 3 * CallLimit::callsPerStep);
        for (int i = 0; i < 50; ++i)
            limit.leave(*await(limit.enter({})), false);
        QCOMPARE(limit.limit(), 4);
    }

    void serverClock_learnsItsOffset_data() {
        QTest::addColumn<int>("aheadSeconds");
        QTest::addColumn<bool>("corrected");
        QTest::newRow("as ours") << 0 << false;
        QTest::newRow("two minutes ahead") << 120 << true;
        QTest::newRow("a day behind") << -86'400 << true;
        QTest::newRow("one second") << 1 << false;
    }

    void serverClock_learnsItsOffset() {
        QFETCH(int, aheadSeconds);
        QFETCH(bool, corrected);
        ServerClock clock;
        QVERIFY(!clock.offset());
        QCOMPARE(clock.correction(), milliseconds(0));
        clock.learn(at(10), at(10, 80), QDateTime());
        QVERIFY(!clock.offset());
        clock.learn(at(10), at(10, 80), at(10 + aheadSeconds));
        QVERIFY(clock.offset());
        QVERIFY(std::abs(clock.offset()->count() - aheadSeconds * 1'000) <= 540);
        QCOMPARE(clock.correction() != milliseconds(0), corrected);
    }

    void serverClock_keepsTheSharperReading_unlessAClockWasSet() {
        ServerClock clock;
        clock.learn(at(0), at(0, 20), at(300));
        const auto sharp = clock.offset();
        clock.learn(at(10), at(14), at(312));
        QCOMPARE(clock.offset(), sharp);
        clock.learn(at(20), at(24), at(22));  // somebody set our clock right
        QVERIFY(std::abs(clock.offset()->count()) <= 2'500);
    }
};

QTEST_GUILESS_MAIN(TestCallLimit)
#include "tst_call_limit.moc"
