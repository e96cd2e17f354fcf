// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QEventLoop>
#include <optional>
#include <utility>

namespace sharewarden::test {

template <typename T>
QCoro::Task<> keepResult(QCoro::Task<T> task, std::optional<T>* result, QEventLoop* loop) {
    result->emplace(co_await std::move(task));
    loop->quit();
}

/// Runs the event loop until the task has ended. Unlike QCoro::waitFor it takes results that have no default.
template <typename T>
T await(QCoro::Task<T> task) {
    QEventLoop loop;
    std::optional<T> result;
    auto keeping = keepResult(std::move(task), &result, &loop);
    if (!result)
        loop.exec();
    return std::move(*result);
}

}  // namespace sharewarden::test
