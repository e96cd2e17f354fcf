// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/error_body.h"

#include <algorithm>
#include <array>

namespace sharewarden::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct GatewayCode {
    int status;
    QStringView code;
    QStringView message;
};

// Where a status has several codes, the first is what `gatewayCodeFor` gives.
constexpr std::array<GatewayCode, 12> kGatewayCodes{{
    {400, u"100", u"Bad Request Exception"},
    {401, u"200", u"Authentication Failed"},
    {401, u"210", u"Permission Denied"},
    {403, u"210", u"Permission Denied"},
    {404, u"300", u"Not Found Exception"},
    {429, u"410", u"Throttle Limited"},
    {429, u"400", u"Quota Exceeded"},
    {429, u"420", u"Rate Limited"},
    {413, u"430", u"Request Entity Too Large"},
    {503, u"500", u"Endpoint Error"},
    {504, u"510", u"Endpoint Timeout"},
    {500, u"900", u"Unexpected Error"},
}};

}  // namespace

QByteArray gatewayErrorBody(Format format, const QString& code, const QString& details) {
    const auto* known = std::find_if(kGatewayCodes.begin(), kGatewayCodes.end(),
                                     [&](const GatewayCode& entry) { return entry.code == code; });
    const auto out = BodyWriter::create(format, "error"_L1);
    out->text("errorCode"_L1, code);
    out->text("message"_L1, known == kGatewayCodes.end() ? QStringView(u"Unexpected Error") : known->message);
    out->text("details"_L1, details);
    return out->finish();
}

QByteArray serviceErrorBody(Format format, const QString& code, const QString& message) {
    const auto out = BodyWriter::create(format, "responseError"_L1);
    out->text("returnCode"_L1, code);
    out->text("returnMessage"_L1, message);
    return out->finish();
}

bool isGatewayCode(QStringView code) {
    return std::any_of(kGatewayCodes.begin(), kGatewayCodes.end(),
                       [&](const GatewayCode& entry) { return entry.code == code; });
}

QString gatewayCodeFor(int httpStatus) {
    const auto* known = std::find_if(kGatewayCodes.begin(), kGatewayCodes.end(),
                                     [&](const GatewayCode& entry) { return entry.status == httpStatus; });
    return known == kGatewayCodes.end() ? u"900"_s : known->code.toString();
}

}  // namespace sharewarden::sandbox
