// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/guards.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/base/text.h"

namespace sharewarden {

GuardDemands guardDemands(const QMap<QString, qsizetype>& sharesByAccount, const QList<Account>& accounts) {
    GuardDemands demands;
    qsizetype total = 0;
    bool overCap = false;
    for (auto it = sharesByAccount.constBegin(); it != sharesByAccount.constEnd(); ++it) {
        total += it.value();
        // As AccountStore::find() and with it the run: an account that was only written in another case since
        // the scan keeps its guards.
        const auto account = std::find_if(accounts.begin(), accounts.end(), [&](const Account& known) {
            return known.name.compare(it.key(), Qt::CaseInsensitive) == 0;
        });
        if (account == accounts.end())
            continue;
        if (account->changes == Account::Changes::ReadOnly)
            demands.readOnly.append(account->name);
        if (account->production)
            demands.namesToType.append(account->name);
        overCap = overCap || (account->confirmAbove > 0 && it.value() > account->confirmAbove);
    }
    if (overCap)
        demands.countToType = total;
    return demands;
}

QString readOnlyProblem(const GuardDemands& demands) {
    if (demands.readOnly.isEmpty())
        return {};
    QStringList names;
    for (const QString& name : demands.readOnly)
        names.append(visibleText(name));
    return QCoreApplication::translate(
               "Guards",
               "The account %1 is read-only: its shares cannot be changed. Nothing was "
               "changed. If that is what you want, allow changes in the account's "
               "settings first.")
        .arg(names.join(QStringLiteral(", ")));
}

bool isTypedName(const QString& typed, const QString& name) {
    return typed.trimmed() == name;
}

bool isTypedCount(const QString& typed, qsizetype count) {
    QString digits = typed.trimmed();
    digits.removeIf([](QChar c) { return c == u',' || c == u'.' || c == u'\'' || c.isSpace(); });
    bool ok = false;
    return digits.toLongLong(&ok) == count && ok;
}

}  // namespace sharewarden
