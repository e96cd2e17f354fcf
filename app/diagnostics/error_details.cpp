// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/diagnostics/error_details.h"

#include <QCoreApplication>
#include <QStringList>
#include <QSysInfo>

#include "app/base/clock.h"
#include "app/base/text.h"

namespace sharewarden {
namespace {

struct ErrorDetailsText {
    Q_DECLARE_TR_FUNCTIONS(ErrorDetails)
};

void addRow(QStringList* rows, const QString& name, const QString& value) {
    if (!value.isEmpty())
        rows->append(
            ErrorDetailsText::tr("%1: %2", "a name and its value").arg(name, visibleText(value, 1500)));
}

void addCall(QStringList* rows, const ncloud::CallRecord& call) {
    addRow(rows, ErrorDetailsText::tr("Action"), call.action);
    addRow(rows, ErrorDetailsText::tr("Sent"), call.sent.isValid() ? utcText(call.sent) : QString());
    addRow(rows, ErrorDetailsText::tr("HTTP status"),
           call.httpStatus == 0 ? QString() : QString::number(call.httpStatus));
    addRow(rows, ErrorDetailsText::tr("Return code"), call.returnCode);
    addRow(rows, ErrorDetailsText::tr("Return message"), call.returnMessage);
    addRow(rows, ErrorDetailsText::tr("Call ID"), call.callId);
    addRow(rows, ErrorDetailsText::tr("Server's request ID"), call.requestId);
}

}  // namespace

QString errorDetails(const Error& error, const ErrorPlace& place) {
    QStringList rows;
    addRow(&rows, ErrorDetailsText::tr("What"), place.what);
    addRow(&rows, ErrorDetailsText::tr("When"), place.when.isValid() ? utcText(place.when) : QString());
    addRow(&rows, ErrorDetailsText::tr("Account"), place.account);
    addRow(&rows, ErrorDetailsText::tr("Region"), place.region);
    addRow(&rows, ErrorDetailsText::tr("Family"), place.family);
    addRow(&rows, ErrorDetailsText::tr("Error"), errorKind(error));
    addRow(&rows, ErrorDetailsText::tr("What happened"), describe(error));
    addRow(&rows, ErrorDetailsText::tr("What to do"), advice(error));
    if (place.call)
        addCall(&rows, *place.call);
    rows.append(programLine());
    return rows.join(u'\n');
}

QString programLine() {
    QStringList rows;
    addRow(&rows, ErrorDetailsText::tr("Program"),
           QStringLiteral("Sharewarden " SHAREWARDEN_VERSION ", Qt ") % QString::fromLatin1(qVersion()) %
               QStringLiteral(", ") % QSysInfo::prettyProductName());
    return rows.join(u'\n');
}

}  // namespace sharewarden
