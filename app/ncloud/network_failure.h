// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QString>

#include "app/base/error.h"

namespace sharewarden::ncloud {

/// Statuses of 400 and more are errors to Qt as well, and still answers; a lost connection is not.
bool isAnswer(QNetworkReply::NetworkError code);

/// What is known of a call that ended without an answer.
struct Failure {
    QNetworkReply::NetworkError code = QNetworkReply::UnknownNetworkError;
    QString text;         ///< Qt's, in the language of the program
    QNetworkProxy proxy;  ///< the one that was in the way; NoProxy for a direct connection
    QString tlsProblem;   ///< tlsProblemText(), empty when there was none
    bool requestSent = false;
    bool loginGiven = false;  ///< the proxy has been given the user name and the password
};

/// The error that tells it: what could not be reached, whether the request may have left, and whether this
/// computer seems to be offline.
NetworkError networkError(const Failure& failure);

}  // namespace sharewarden::ncloud
