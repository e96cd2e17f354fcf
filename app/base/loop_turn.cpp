// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/loop_turn.h"

#include <QCoroFuture>
#include <QPromise>
#include <QTimer>
#include <deque>
#include <memory>

namespace sharewarden {
namespace {

using Waiter = std::shared_ptr<QPromise<void>>;

std::deque<Waiter>& waitersHere() {
    static thread_local std::deque<Waiter> waiters;
    return waiters;
}

// A timer and no posted event: of those, all that there are are handled in one turn.
void admitNext() {
    auto* timer = new QTimer;
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, timer, [timer] {
        timer->deleteLater();
        const Waiter next = waitersHere().front();
        waitersHere().pop_front();
        if (!waitersHere().empty())
            admitNext();
        next->finish();
    });
    timer->start(0);
}

}  // namespace

QCoro::Task<> ownLoopTurn() {
    const auto waiter = std::make_shared<QPromise<void>>();
    waiter->start();
    waitersHere().push_back(waiter);
    if (waitersHere().size() == 1)
        admitNext();
    const QFuture<void> turn = waiter->future();
    co_await turn;
}

}  // namespace sharewarden
