// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/policy/trust_entries.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "app/base/text.h"
#include "app/policy/domain.h"
#include "app/policy/login_id.h"
#include "app/policy/policy_check.h"

namespace sharewarden::ui {
namespace {

struct TrustEntriesText {
    Q_DECLARE_TR_FUNCTIONS(TrustEntries)
};

}  // namespace

QString entryKey(const TrustEntry& entry) {
    const bool domain = entry.kind == TrustEntry::Kind::Domain;
    return (domain ? QStringLiteral("domain\n") : QStringLiteral("login\n")) +
           (domain ? domainKey(entry.value) : loginIdKey(entry.value)) + QLatin1Char('\n') +
           entry.account.toCaseFolded();
}

TrustEntry tidied(TrustEntry entry) {
    entry.value = entry.value.trimmed();
    entry.label = entry.label.trimmed();
    entry.owner = entry.owner.trimmed();
    entry.note = entry.note.trimmed();
    if (entry.kind == TrustEntry::Kind::LoginId) {
        entry.withSubdomains = false;
        return entry;
    }
    if (entry.value.startsWith(u'@'))
        entry.value.remove(0, 1);
    if (entry.value.startsWith(QLatin1String("*."))) {
        entry.value.remove(0, 2);
        entry.withSubdomains = true;
    }
    return entry;
}

QString problemWith(const TrustEntry& entry, const QList<TrustEntry>& others) {
    if (const auto problem = entryProblem(entry))
        return TrustEntriesText::tr("This cannot be taken: %1. Nothing was changed.").arg(problem->what);
    const QString key = entryKey(entry);
    const bool twice = std::any_of(others.begin(), others.end(),
                                   [&key](const TrustEntry& other) { return entryKey(other) == key; });
    if (!twice)
        return {};
    const QString shown = visibleText(entry.value, 100);
    if (entry.account.isEmpty())
        return TrustEntriesText::tr(
                   "“%1” is in the policy already, for every account. Edit that entry instead.")
            .arg(shown);
    return TrustEntriesText::tr("“%1” is in the policy already, for the account %2. Edit that entry instead.")
        .arg(shown, visibleText(entry.account, 100));
}

QString personalDomainsProblem(const QStringList& domains) {
    for (const QString& domain : domains) {
        if (const auto problem = domainProblem(domain))
            return TrustEntriesText::tr(
                       "Nothing was saved. In the personal mail domains, %1. Enter them as in "
                       "mail.example, with commas between them.")
                .arg(*problem);
    }
    return {};
}

PolicyDifference difference(const QList<TrustEntry>& before, const QList<TrustEntry>& after) {
    QHash<QString, TrustEntry> old;
    for (const TrustEntry& entry : before)
        old.insert(entryKey(entry), entry);
    PolicyDifference result;
    for (const TrustEntry& entry : after) {
        const auto known = old.constFind(entryKey(entry));
        if (known == old.cend()) {
            ++result.added;
            continue;
        }
        result.changed += *known == entry ? 0 : 1;
        old.erase(known);
    }
    result.removed = old.size();
    return result;
}

}  // namespace sharewarden::ui
