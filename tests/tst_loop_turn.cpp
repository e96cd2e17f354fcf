// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QCoroTask>
#include <QTest>
#include <QTimer>
#include <vector>

#include "app/base/loop_turn.h"

using namespace sharewarden;
using namespace Qt::StringLiterals;

namespace {

QCoro::Task<> logTurn(QString* log, QChar name) {
    co_await ownLoopTurn();
    log->append(name);
}

}  // namespace

class TestLoopTurn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tasks_goOnInTheirOrderWithRoomForTimersBetween();
    void taskThatWaitsAgain_goesToTheEnd();
};

void TestLoopTurn::tasks_goOnInTheirOrderWithRoomForTimersBetween() {
    QString log;
    QTimer timer;
    connect(&timer, &QTimer::timeout, &timer, [&log] {
        if (!log.endsWith(u'.'))
            log.append(u'.');
    });
    timer.start(0);
    std::vector<QCoro::Task<>> tasks;
    for (const QChar name : u"abcde"_s)
        tasks.push_back(logTurn(&log, name));
    QVERIFY(log.isEmpty());
    QTRY_VERIFY(log.contains(u'e'));
    QString order = log;
    if (order.startsWith(u'.'))
        order.remove(0, 1);
    QVERIFY2(order.startsWith(u"a.b.c.d.e"_s), qPrintable(log));
}

void TestLoopTurn::taskThatWaitsAgain_goesToTheEnd() {
    QString log;
    std::vector<QCoro::Task<>> tasks;
    const auto twice = [](QString* into, QChar name) -> QCoro::Task<> {
        co_await ownLoopTurn();
        into->append(name);
        co_await ownLoopTurn();
        into->append(name.toUpper());
    };
    for (const QChar name : u"abc"_s)
        tasks.push_back(twice(&log, name));
    QTRY_COMPARE(log.size(), 6);
    QCOMPARE(log, u"abcABC"_s);
}

QTEST_GUILESS_MAIN(TestLoopTurn)
#include "tst_loop_turn.moc"
