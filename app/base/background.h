// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <memory>
#include <type_traits>

namespace sharewarden {

/// Carries out `job`, which holds copies of all that it needs, on a worker thread. A job that waits for
/// another one needs a pool of its own: a pool is full when all of its threads wait.
template <typename Job>
QFuture<std::invoke_result_t<Job>> inBackground(Job job, QThreadPool* pool = QThreadPool::globalInstance()) {
    const auto promise = std::make_shared<QPromise<std::invoke_result_t<Job>>>();
    promise->start();
    pool->start([promise, job = std::move(job)]() mutable {
        promise->addResult(job());
        promise->finish();
    });
    return promise->future();
}

}  // namespace sharewarden
