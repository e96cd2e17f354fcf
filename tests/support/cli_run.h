// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>

#include "app/sandbox/fault_rule.h"
#include "app/sandbox/gateway.h"

namespace sharewarden::test {

/// How one run of the command-line program ended.
struct CliResult {
    int code = -1;  ///< -1 when it crashed or did not end
    QByteArray out;
    QByteArray err;
};

/// The real program against a sandbox in this process, with a home of its own.
class CliFixture {
public:
    explicit CliFixture(sandbox::Options options = {});

    sandbox::Gateway& gateway() { return *m_gateway; }
    /// The sandbox's keys and address, and nothing of the person's.
    QProcessEnvironment environment() const;
    QString path(const QString& name) const { return m_dir.filePath(name); }
    QString dataDir() const { return m_dir.filePath(QStringLiteral("data")); }

    /// The program with `arguments` and --data-dir, not started.
    std::unique_ptr<QProcess> prepare(const QStringList& arguments,
                                      const QProcessEnvironment& environment) const;
    CliResult run(const QStringList& arguments) const { return run(arguments, environment()); }
    CliResult run(const QStringList& arguments, const QProcessEnvironment& environment) const;

    /// The same on a terminal of its own: types `answer` when the program asks. Both outputs come in `out`.
    CliResult runOnTerminal(const QStringList& arguments, const QString& answer) const;

    int writesSent() const;

private:
    QTemporaryDir m_dir;
    std::unique_ptr<sandbox::Gateway> m_gateway;
};

/// One fault rule, as the sandbox's option takes it; fails loudly when it is none.
QList<sandbox::FaultRule> faults(const QString& rule);

/// The objects of JSON Lines.
QList<QJsonObject> objects(const QByteArray& jsonLines);

/// Waits with the event loop running, so that the sandbox can answer.
CliResult finish(QProcess& process);

}  // namespace sharewarden::test
