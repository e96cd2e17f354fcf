// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <vector>

#include "app/base/result.h"
#include "app/ncloud/image.h"

namespace sharewarden::ncloud {

/// The status line and body of one HTTP answer.
struct HttpAnswer {
    int status = 0;
    QByteArray contentType;
    QByteArray retryAfter;  ///< the header's value, empty when absent
    QByteArray date;        ///< the header's value, empty when absent
    QByteArray body;
};

/// What an answer says about itself, success or not. Fields that it did not carry are empty.
struct AnswerCodes {
    QString returnCode;
    QString returnMessage;
    QString requestId;
};

/// The single root object of a successful answer (JSON, or XML read into the same shape), or the error that
/// the answer is. Whatever does not say `returnCode` 0 is not a success. `codes` is filled in both cases.
Result<QJsonObject> readEnvelope(const HttpAnswer& answer, AnswerCodes* codes);

/// The same for `caller-identity`, which has no documented envelope: any JSON or XML object with a known
/// field.
Result<Identity> readIdentity(const HttpAnswer& answer, AnswerCodes* codes);

Result<std::vector<Region>> readRegions(const QJsonObject& root, int httpStatus);
Result<ImagePage> readImages(const QJsonObject& root, Family family, int httpStatus);

}  // namespace sharewarden::ncloud
