// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QHash>
#include <QList>
#include <QProcessEnvironment>
#include <QString>
#include <optional>
#include <stop_token>
#include <variant>

#include "app/accounts/client_source.h"
#include "app/accounts/seal_key_source.h"
#include "app/base/clock.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/ncloud/client.h"
#include "app/revocation/plan.h"

namespace sharewarden::cli {

/// What every command is given. Outlives them.
struct Context {
    Console& console;
    ClientSource& clients;
    SealKeySource& seals;
    QProcessEnvironment environment;
    QString dataDir;  ///< the person's own, where --data-dir does not say otherwise
    Clock clock;
    IdSource ids;
    std::stop_token stop;
};

/// Whose key is used, and a client that signs with it.
struct Session {
    QString account;
    ncloud::Client client;
    std::optional<Account> known;  ///< with its guards; nothing for a key of the environment
};

/// The sessions of several accounts.
struct Sessions {
    QHash<QString, ncloud::Client> clients;  ///< by account name
    QList<Account> known;                    ///< those that are set up here

    void add(const Session& session);
};

/// The name under which a key of the environment stands in exports and on the journal.
QString environmentAccountName();

QString dataFile(const Context& context, const GlobalOptions& global, const QString& name);

/// The session, or why there is none, what that changed and what to do, as translated sentences.
QCoro::Task<std::variant<Session, QString>> openSession(const Context& context, GlobalOptions global);

/// The account with this name, whatever --account says; the environment's key for its name.
QCoro::Task<std::variant<Session, QString>> openAccount(const Context& context, GlobalOptions global,
                                                        QString name);

/// Why there is no account of this name, which there are, and that nothing was changed.
QString noSuchAccount(const QString& name, const QList<Account>& accounts);

/// Who sits at this computer.
Carrier thisCarrier();

/// The key that seals the journal, or nothing: without a keychain there is none, and a keychain that has one
/// but does not give it is told.
QCoro::Task<std::optional<SealKey>> sealKey(const Context& context);

}  // namespace sharewarden::cli
