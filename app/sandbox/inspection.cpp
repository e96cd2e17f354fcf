// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/inspection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <optional>

#include "app/sandbox/gateway.h"

namespace sharewarden::sandbox {

using namespace Qt::StringLiterals;

namespace {

Answer text(int status, const QByteArray& body) {
    return {status, "text/plain;charset=UTF-8", {}, body + '\n'};
}

QByteArray requestsAsJson(const QList<RequestRecord>& records) {
    QJsonArray list;
    for (const RequestRecord& record : records) {
        list.append(recordAsJson(record));
    }
    return QJsonDocument(list).toJson();
}

// A web page in a browser on this machine can send requests here too; it cannot choose these two headers.
bool comesFromAProgram(const HttpRequest& request) {
    const QByteArray host = request.header("Host").split(':').constFirst();
    return !request.hasHeader("Origin") && (host == "127.0.0.1" || host == "localhost");
}

Answer setFaults(Gateway& gateway, const QByteArray& body) {
    QList<FaultRule> rules;
    for (const QString& line : QString::fromUtf8(body).split(u'\n', Qt::SkipEmptyParts)) {
        QString why;
        const auto rule = FaultRule::parse(line.trimmed(), &why);
        if (!rule) {
            return text(400, why.toUtf8());
        }
        rules.append(*rule);
    }
    gateway.setFaults(rules);
    return text(200, QByteArray::number(rules.size()));
}

}  // namespace

QJsonObject recordAsJson(const RequestRecord& record) {
    return {{u"number"_s, record.number},
            {u"timeMs"_s, record.timeMs},
            {u"method"_s, QString::fromLatin1(record.request.method)},
            {u"target"_s, QString::fromLatin1(record.request.target)},
            {u"action"_s, record.action},
            {u"region"_s, record.region},
            {u"image"_s, record.image},
            {u"targets"_s, QJsonArray::fromStringList(record.targets)},
            {u"authenticated"_s, record.authentication == Authentication::Accepted},
            {u"status"_s, record.status},
            {u"applied"_s, record.applied},
            {u"fault"_s, record.fault}};
}

Answer inspect(Gateway& gateway, const HttpRequest& request) {
    if (!comesFromAProgram(request)) {
        return text(403, "only for programs on this machine");
    }
    const QByteArray path = request.path();
    if (request.method == "POST") {
        return path == "/_sandbox/faults" ? setFaults(gateway, request.body) : text(404, "no such address");
    }
    if (path == "/_sandbox/estate") {
        return {200, "application/json;charset=UTF-8", {}, gateway.estate().toJson()};
    }
    if (path == "/_sandbox/requests") {
        return {200, "application/json;charset=UTF-8", {}, requestsAsJson(gateway.requests())};
    }
    return text(404, "no such address");
}

}  // namespace sharewarden::sandbox
