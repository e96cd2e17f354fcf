// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/environment_credentials.h"

#include <QCoreApplication>
#include <QList>

#include "app/accounts/account.h"
#include "app/accounts/site_address.h"

namespace sharewarden {
namespace {

struct EnvironmentText {
    Q_DECLARE_TR_FUNCTIONS(EnvironmentCredentials)
};

struct Variable {
    QString name;   ///< the one that was set, or the first that could be
    QString value;  ///< empty when none is set
};

// The one value of variables that mean the same.
Variable take(const QProcessEnvironment& environment, const QStringList& names, QStringList* problems) {
    Variable found{names.constFirst(), {}};
    for (const QString& name : names) {
        const QString value = environment.value(name).trimmed();
        if (value.isEmpty())
            continue;
        if (found.value.isEmpty())
            found = {name, value};
        else if (found.value != value)
            problems->append(EnvironmentText::tr("%1 and %2 are both set and differ. Unset one of them.")
                                 .arg(found.name, name));
    }
    return found;
}

}  // namespace

EnvironmentCredentials readEnvironmentCredentials(const QProcessEnvironment& environment) {
    EnvironmentCredentials result;
    const Variable access =
        take(environment, {QStringLiteral("NCLOUD_ACCESS_KEY_ID"), QStringLiteral("NCLOUD_ACCESS_KEY")},
             &result.problems);
    const Variable secret =
        take(environment, {QStringLiteral("NCLOUD_SECRET_ACCESS_KEY"), QStringLiteral("NCLOUD_SECRET_KEY")},
             &result.problems);
    const Variable gateway = take(environment, {QStringLiteral("NCLOUD_API_GW")}, &result.problems);
    const Variable region = take(environment, {QStringLiteral("NCLOUD_REGION")}, &result.problems);

    const auto complain = [&](const Variable& variable, const QString& sentence) {
        result.problems.append(EnvironmentText::tr("%1 cannot be used: %2").arg(variable.name, sentence));
    };
    if (access.value.isEmpty() != secret.value.isEmpty()) {
        const Variable& set = access.value.isEmpty() ? secret : access;
        const Variable& missing = access.value.isEmpty() ? access : secret;
        result.problems.append(
            EnvironmentText::tr("%1 is set, but %2 is not. Set both.").arg(set.name, missing.name));
    }
    const ncloud::SecretKey key(secret.value.toUtf8());
    if (const auto problem = accessKeyProblem(access.value); problem && !access.value.isEmpty())
        complain(access, *problem);
    if (const auto problem = secretKeyProblem(key); problem && !secret.value.isEmpty())
        complain(secret, *problem);
    if (!gateway.value.isEmpty()) {
        QString why;
        result.site = siteAtAddress(gateway.value, &why);
        if (!result.site)
            complain(gateway, why);
    }
    if (!region.value.isEmpty()) {
        if (const auto problem = regionCodeProblem(region.value))
            complain(region, *problem);
        else
            result.region = region.value;
    }
    if (result.problems.isEmpty() && !access.value.isEmpty())
        result.credentials = ncloud::Credentials{access.value, key};
    return result;
}

}  // namespace sharewarden
