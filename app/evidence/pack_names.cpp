// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/evidence/pack_names.h"

#include <QCryptographicHash>
#include <algorithm>

namespace sharewarden::pack_names {
namespace {

bool isLowerOrDigit(QChar c) {
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
           (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
}

}  // namespace

QString manifest() {
    return QStringLiteral("manifest.json");
}

QString sums() {
    return QStringLiteral("SHA256SUMS");
}

QString journal() {
    return QStringLiteral("journal.jsonl");
}

QString htmlReport() {
    return QStringLiteral("report.html");
}

QString pdfReport() {
    return QStringLiteral("report.pdf");
}

QString plan(const QString& batch) {
    // Small letters only: two names must not be one file where capitals do not count.
    const bool plain = !batch.isEmpty() && batch.size() <= 64 &&
                       std::all_of(batch.cbegin(), batch.cend(),
                                   [](QChar c) { return isLowerOrDigit(c) || c == QLatin1Char('-'); });
    if (plain)
        return QStringLiteral("plan-%1.json").arg(batch);
    const QByteArray digest = QCryptographicHash::hash(batch.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("plan-sha256-%1.json").arg(QString::fromLatin1(digest.left(32)));
}

bool isText(const QString& name) {
    return name == manifest() || name == sums() || name.startsWith(QLatin1String("plan-"));
}

bool isPlain(const QString& name) {
    return !name.isEmpty() && name.size() <= 120 && name.front() != QLatin1Char('.') &&
           std::all_of(name.cbegin(), name.cend(), [](QChar c) {
               return isLowerOrDigit(c) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) ||
                      c == QLatin1Char('-') || c == QLatin1Char('_') || c == QLatin1Char('.');
           });
}

}  // namespace sharewarden::pack_names
