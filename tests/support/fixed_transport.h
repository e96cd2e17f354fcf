// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <functional>

#include "app/ncloud/transport.h"

namespace sharewarden::test {

/// Answers each call at once with what stands under the path of its target, and keeps what was asked.
class FixedTransport final : public ncloud::Transport {
public:
    QMap<QByteArray, Result<ncloud::HttpAnswer>> answers;  ///< by path; a call to another path fails
    QList<ncloud::HttpRequest> requests;
    std::function<void()> onSend;  ///< called, if set, before each answer

    void answer(const char* path, int status, const QByteArray& json, const QByteArray& date = {}) {
        ncloud::HttpAnswer answer;
        answer.status = status;
        answer.contentType = "application/json";
        answer.date = date;
        answer.body = json;
        answers.insert(path, answer);
    }

    QList<QByteArray> paths() const {
        QList<QByteArray> result;
        for (const ncloud::HttpRequest& request : requests)
            result.append(pathOf(request));
        return result;
    }

    QCoro::Task<Result<ncloud::HttpAnswer>> send(ncloud::HttpRequest request, std::stop_token stop) override {
        requests.append(request);
        if (onSend)
            onSend();
        if (stop.stop_requested())
            co_return Error(CancelledError{});
        const auto it = answers.constFind(pathOf(request));
        if (it == answers.cend())
            co_return Error(NetworkError{QStringLiteral("connection refused"), false, false});
        co_return *it;
    }

private:
    static QByteArray pathOf(const ncloud::HttpRequest& request) {
        return request.target.split('?').constFirst();
    }
};

}  // namespace sharewarden::test
