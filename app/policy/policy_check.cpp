// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/policy/policy_check.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "app/base/text.h"
#include "app/policy/domain.h"
#include "app/policy/login_id.h"

namespace sharewarden {
namespace {

struct PolicyCheckText {
    Q_DECLARE_TR_FUNCTIONS(PolicyCheck)
};

QString inQuotes(const QString& text) {
    return visibleText(text, 60);
}

// Characters that a person does not see, or that are none. Lines are only for notes.
bool hasUnseenCharacters(const QString& text, bool mayHaveLines) {
    QString plain = text;
    if (mayHaveLines)
        plain.remove(u'\n').remove(u'\t');
    return visibleText(plain, plain.size() + 1) != plain;
}

bool hasSpace(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

std::optional<QString> textProblem(const QString& text, qsizetype most, bool mayHaveLines = false) {
    if (text.size() > most)
        return PolicyCheckText::tr("it is longer than %n character(s)", nullptr, static_cast<int>(most));
    if (hasUnseenCharacters(text, mayHaveLines))
        return PolicyCheckText::tr("“%1” has control or invisible characters").arg(inQuotes(text));
    return std::nullopt;
}

std::optional<QString> subdomainProblem(const TrustEntry& entry) {
    if (!entry.withSubdomains)
        return std::nullopt;
    if (entry.kind == TrustEntry::Kind::LoginId)
        return PolicyCheckText::tr("only a domain can be trusted with its sub-domains");
    return std::nullopt;
}

QString inList(QLatin1String list, qsizetype index, const QString& member = {}) {
    const QString item = QStringLiteral("%1[%2]").arg(list).arg(index);
    return member.isEmpty() ? item : QString(item % u'.' % member);
}

std::optional<PolicyProblem> trustedProblem(const Policy& policy) {
    QHash<QString, qsizetype> known;
    known.reserve(policy.trusted.size());
    for (qsizetype i = 0; i < policy.trusted.size(); ++i) {
        const TrustEntry& entry = policy.trusted.at(i);
        if (const auto problem = entryProblem(entry))
            return PolicyProblem{inList(QLatin1String("trusted"), i, problem->place), problem->what};
        const bool login = entry.kind == TrustEntry::Kind::LoginId;
        const QString key = (login ? loginIdKey(entry.value) : domainKey(entry.value)) %
                            (login ? u'\n' : u'\t') % entry.account.toCaseFolded();
        if (known.contains(key))
            return PolicyProblem{inList(QLatin1String("trusted"), i),
                                 PolicyCheckText::tr("“%1” is trusted already, by trusted[%2]")
                                     .arg(inQuotes(entry.value), QString::number(known.value(key)))};
        known.insert(key, i);
    }
    return std::nullopt;
}

std::optional<PolicyProblem> personalProblem(const Policy& policy) {
    QHash<QString, qsizetype> known;
    for (qsizetype i = 0; i < policy.personalDomains.size(); ++i) {
        const QString& domain = policy.personalDomains.at(i);
        const QString place = inList(QLatin1String("personalDomains"), i);
        if (const auto problem = domainProblem(domain))
            return PolicyProblem{place, *problem};
        const QString key = domainKey(domain);
        if (known.contains(key))
            return PolicyProblem{place,
                                 PolicyCheckText::tr("“%1” stands there already, at personalDomains[%2]")
                                     .arg(inQuotes(domain), QString::number(known.value(key)))};
        known.insert(key, i);
    }
    return std::nullopt;
}

}  // namespace

std::optional<QString> domainProblem(const QString& domain) {
    if (domain.isEmpty())
        return PolicyCheckText::tr("the domain is empty");
    if (domain.contains(u'@'))
        return PolicyCheckText::tr("“%1” is a login ID, not a domain").arg(inQuotes(domain));
    if (domain.startsWith(QLatin1String("*.")))
        return PolicyCheckText::tr("“%1” has a star: name the domain and set withSubdomains")
            .arg(inQuotes(domain));
    const QString key = domainKey(domain);
    if (hasSpace(domain) || !isWellFormedDomain(key))
        return PolicyCheckText::tr("“%1” is not a domain").arg(inQuotes(domain));
    if (isPublicSuffix(key))
        return PolicyCheckText::tr("“%1” is no domain of one owner: anybody can register one below it")
            .arg(inQuotes(domain));
    return std::nullopt;
}

std::optional<QString> loginIdProblem(const QString& loginId) {
    if (loginId.isEmpty())
        return PolicyCheckText::tr("the login ID is empty");
    if (loginId.size() > mostLoginIdUnits)
        return PolicyCheckText::tr("it is longer than %n character(s)", nullptr,
                                   static_cast<int>(mostLoginIdUnits));
    if (hasSpace(loginId))
        return PolicyCheckText::tr("“%1” has a space in it").arg(inQuotes(loginId));
    if (const auto problem = textProblem(loginId, mostLoginIdUnits))
        return problem;
    if (!loginId.contains(u'@'))
        return std::nullopt;
    const QString domain = loginIdDomain(loginId);
    if (loginIdLocalPart(loginId).isEmpty() || domain.isEmpty() || !isWellFormedDomain(domain))
        return PolicyCheckText::tr("“%1” is not a login ID").arg(inQuotes(loginId));
    return std::nullopt;
}

std::optional<PolicyProblem> entryProblem(const TrustEntry& entry) {
    const bool login = entry.kind == TrustEntry::Kind::LoginId;
    const std::pair<const char*, std::optional<QString>> checks[] = {
        {login ? "loginId" : "domain", login ? loginIdProblem(entry.value) : domainProblem(entry.value)},
        {"withSubdomains", subdomainProblem(entry)},
        {"account", textProblem(entry.account, mostAccountNameUnits)},
        {"label", textProblem(entry.label, mostPolicyNameUnits)},
        {"owner", textProblem(entry.owner, mostPolicyNameUnits)},
        {"note", textProblem(entry.note, mostNoteUnits, true)},
        {"lastDay", entry.lastDay && (!entry.lastDay->isValid() || entry.lastDay->year() < 1970 ||
                                      entry.lastDay->year() > 9999)
                        ? std::optional(PolicyCheckText::tr("it is not a day such as 2026-12-31"))
                        : std::nullopt},
    };
    for (const auto& [member, problem] : checks) {
        if (problem)
            return PolicyProblem{QLatin1String(member), *problem};
    }
    return std::nullopt;
}

std::optional<PolicyProblem> policyProblem(const Policy& policy) {
    if (const auto problem = textProblem(policy.name, mostPolicyNameUnits))
        return PolicyProblem{QStringLiteral("name"), *problem};
    if (!policy.zone.isValid() || policy.zone.id().isEmpty())
        return PolicyProblem{QStringLiteral("zone"),
                             PolicyCheckText::tr("it is not a time zone such as Asia/Seoul")};
    const std::pair<QString, qsizetype> lists[] = {
        {QStringLiteral("trusted"), policy.trusted.size()},
        {QStringLiteral("personalDomains"), policy.personalDomains.size()}};
    for (const auto& [list, size] : lists) {
        if (size > mostPolicyEntries)
            return PolicyProblem{list, PolicyCheckText::tr("it has more than %n entries", nullptr,
                                                           static_cast<int>(mostPolicyEntries))};
    }
    if (const auto problem = trustedProblem(policy))
        return problem;
    return personalProblem(policy);
}

}  // namespace sharewarden
