// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QProcessEnvironment>
#include <QString>
#include <stop_token>
#include <variant>

#include "app/accounts/client_source.h"
#include "app/base/clock.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/ncloud/client.h"

namespace sharewarden::cli {

/// What every command is given. Outlives them.
struct Context {
    Console& console;
    ClientSource& clients;
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
};

/// The name under which a key of the environment stands in exports and on the journal.
QString environmentAccountName();

QString dataFile(const Context& context, const GlobalOptions& global, const QString& name);

/// The session, or why there is none, what that changed and what to do, as translated sentences.
QCoro::Task<std::variant<Session, QString>> openSession(const Context& context, GlobalOptions global);

}  // namespace sharewarden::cli
