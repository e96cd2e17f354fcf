// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/policy/policy_file.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <utility>

#include "app/base/json.h"
#include "app/base/text.h"
#include "app/policy/json_members.h"
#include "app/policy/policy_check.h"

namespace sharewarden {
namespace {

struct PolicyFileText {
    Q_DECLARE_TR_FUNCTIONS(PolicyFile)
};

constexpr int policyVersion = 1;
constexpr QLatin1String policyFormat("sharewarden-policy");

using Problem = std::optional<PolicyProblem>;

QString wrongKind(QLatin1String wanted) {
    if (wanted == QLatin1String("flag"))
        return PolicyFileText::tr("it is neither true nor false");
    if (wanted == QLatin1String("list"))
        return PolicyFileText::tr("it is no list");
    return PolicyFileText::tr("it is no text");
}

// Takes the members of one object one by one; what is left at the end is unknown. The first problem stays.
class Members {
public:
    Members(const QJsonObject& object, Problem* problem) : m_object(object), m_problem(problem) {}

    bool has(const char* name) const { return m_object.contains(QLatin1String(name)); }

    QString text(const char* name) {
        const QJsonValue value = taken(name);
        if (!value.isUndefined() && !value.isString())
            fail(name, wrongKind(QLatin1String("text")));
        return value.toString();
    }
    bool flag(const char* name) {
        const QJsonValue value = taken(name);
        if (!value.isUndefined() && !value.isBool())
            fail(name, wrongKind(QLatin1String("flag")));
        return value.toBool();
    }
    QJsonArray list(const char* name) {
        const QJsonValue value = taken(name);
        if (!value.isUndefined() && !value.isArray())
            fail(name, wrongKind(QLatin1String("list")));
        if (value.toArray().size() > mostPolicyEntries)
            fail(name, PolicyFileText::tr("it has more than %n entries", nullptr,
                                          static_cast<int>(mostPolicyEntries)));
        return value.toArray();
    }
    void end() {
        if (!m_object.isEmpty())
            fail({}, PolicyFileText::tr("“%1” is unknown to this version")
                         .arg(visibleText(m_object.keys().constFirst(), 60)));
    }
    void fail(const char* name, const QString& what) {
        if (!*m_problem)
            *m_problem = PolicyProblem{QLatin1String(name), what};
    }

private:
    QJsonValue taken(const char* name) {
        // take() of a missing member gives undefined.
        return m_object.take(QLatin1String(name));
    }

    QJsonObject m_object;
    Problem* m_problem;
};

TrustEntry readEntry(const QJsonObject& object, Problem* problem) {
    Members members(object, problem);
    TrustEntry entry;
    const bool login = members.has("loginId");
    if (login == members.has("domain"))
        members.fail(nullptr, PolicyFileText::tr("it needs either “domain” or “loginId”"));
    entry.kind = login ? TrustEntry::Kind::LoginId : TrustEntry::Kind::Domain;
    entry.value = members.text(login ? "loginId" : "domain");
    entry.withSubdomains = members.flag("withSubdomains");
    entry.account = members.text("account");
    entry.label = members.text("label");
    entry.owner = members.text("owner");
    entry.note = members.text("note");
    if (members.has("lastDay")) {
        const QString day = members.text("lastDay");
        entry.lastDay = QDate::fromString(day, QStringLiteral("yyyy-MM-dd"));
        if (entry.lastDay->toString(Qt::ISODate) != day)
            members.fail(
                "lastDay",
                PolicyFileText::tr("“%1” is not a day such as 2026-12-31").arg(visibleText(day, 60)));
    }
    members.end();
    return entry;
}

QTimeZone readZone(const QString& id, Problem* problem) {
    if (id == QLatin1String("UTC"))
        return QTimeZone::utc();
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z][A-Za-z0-9_+:/-]{0,63}$"));
    const QTimeZone zone = plain.match(id).hasMatch() ? QTimeZone(id.toLatin1()) : QTimeZone();
    if (!zone.isValid() && !*problem)
        *problem = PolicyProblem{
            QStringLiteral("zone"),
            PolicyFileText::tr("“%1” is not a time zone such as Asia/Seoul").arg(visibleText(id, 60))};
    return zone;
}

QString itemPlace(const char* list, qsizetype index) {
    return QStringLiteral("%1[%2]").arg(QLatin1String(list)).arg(index);
}

void readTrusted(const QJsonArray& array, Policy* policy, Problem* problem) {
    policy->trusted.reserve(array.size());
    for (qsizetype i = 0; i < array.size() && !*problem; ++i) {
        const QJsonValue value = array.at(i);
        if (!value.isObject()) {
            *problem = PolicyProblem{itemPlace("trusted", i), PolicyFileText::tr("it is no entry")};
            return;
        }
        Problem own;
        policy->trusted.append(readEntry(value.toObject(), &own));
        if (own)
            *problem =
                PolicyProblem{own->place.isEmpty() ? itemPlace("trusted", i)
                                                   : QString(itemPlace("trusted", i) % u'.' % own->place),
                              own->what};
    }
}

void readPersonal(const QJsonArray& array, Policy* policy, Problem* problem) {
    for (qsizetype i = 0; i < array.size() && !*problem; ++i) {
        const QJsonValue value = array.at(i);
        if (!value.isString())
            *problem = PolicyProblem{itemPlace("personalDomains", i), wrongKind(QLatin1String("text"))};
        policy->personalDomains.append(value.toString());
    }
}

Policy readRoot(QJsonObject root, Problem* problem) {
    root.remove(QLatin1String("format"));
    root.remove(QLatin1String("version"));
    Members members(root, problem);
    Policy policy;
    policy.name = members.text("name");
    if (members.has("zone")) {
        const QString zone = members.text("zone");
        policy.zone = readZone(zone, problem);
    }
    const QJsonArray trusted = members.list("trusted");
    const QJsonArray personal = members.list("personalDomains");
    members.end();
    readTrusted(trusted, &policy, problem);
    readPersonal(personal, &policy, problem);
    if (!*problem)
        *problem = policyProblem(policy);
    return policy;
}

// What comes before the members: size, syntax, whose file it is.
std::optional<QString> outerProblem(const QByteArray& json, QJsonObject* root) {
    if (json.size() > mostPolicyBytes)
        return PolicyFileText::tr("it is larger than %1 MiB").arg(mostPolicyBytes / (1024 * 1024));
    QJsonParseError parse;
    const QJsonDocument document = parseJson(json, &parse);
    if (parse.error != QJsonParseError::NoError)
        return PolicyFileText::tr("line %1: it is not valid JSON (%2)")
            .arg(QString::number(lineOf(json, parse.offset)), parse.errorString());
    if (const auto repeated = repeatedMember(json))
        return PolicyFileText::tr("line %1: the member stands there twice").arg(lineOf(json, *repeated));
    *root = document.object();
    if (root->value(QLatin1String("format")) != policyFormat)
        return PolicyFileText::tr("it is not a policy of Sharewarden");
    const double version = root->value(QLatin1String("version")).toDouble(-1);
    if (version > policyVersion)
        return PolicyFileText::tr("version: a newer version of this program wrote it");
    if (version != policyVersion)
        return PolicyFileText::tr("version: it is not a version that this program knows");
    return std::nullopt;
}

}  // namespace

Result<Policy> readPolicy(const QByteArray& json, const QString& path) {
    const QString name = path.isEmpty() ? PolicyFileText::tr("(policy)") : path;
    QJsonObject root;
    if (const auto problem = outerProblem(json, &root))
        return Error(StorageError{name, *problem});
    Problem problem;
    Policy policy = readRoot(std::move(root), &problem);
    if (!problem)
        return policy;
    const QString what =
        problem->place.isEmpty() ? problem->what : QString(problem->place % u": " % problem->what);
    return Error(StorageError{name, what});
}

}  // namespace sharewarden
