// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QPromise>
#include <memory>

namespace sharewarden {

/// Ends the promise with this value, unless it has ended: whoever comes first decides. On one thread.
template <typename T>
void decide(const std::shared_ptr<QPromise<T>>& promise, const T& value) {
    if (promise->future().isFinished())
        return;
    promise->addResult(value);
    promise->finish();
}

}  // namespace sharewarden
