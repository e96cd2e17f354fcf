// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QObject>
#include <QPointer>
#include <memory>
#include <stop_token>

#include "app/revocation/run.h"

namespace sharewarden {
class AccountStore;
class ClientSource;
class SealKeySource;
}  // namespace sharewarden

namespace sharewarden::ui {

/// What a run is carried out with. Everything referred to outlives the run.
struct RunParts {
    AccountStore& accounts;
    ClientSource& clients;
    SealKeySource& seals;
    Clock clock;
    IdSource ids;
    RunPolicy policy;
    Carrier carrier;
};

/// Carries one plan out at a time.
class RunController final : public QObject {
    Q_OBJECT

public:
    explicit RunController(RunParts parts, QObject* parent = nullptr);
    ~RunController() override;

    /// Not while one is running. Ends with finished() or refused(), once.
    void start(const Plan& plan, std::shared_ptr<JournalThread> journal);
    /// Sends nothing more, reads back what was sent, and gives every share its verdict.
    void stop();
    bool isRunning() const { return m_running; }
    bool isStopping() const { return m_running && m_stop.stop_requested(); }

Q_SIGNALS:
    void outcome(const sharewarden::ShareOutcome& outcome);
    void finished(const sharewarden::RunReport& report);
    /// It could not begin. Nothing was sent and nothing was changed.
    void refused(const QString& why);

private:
    static QCoro::Task<> run(QPointer<RunController> self, Plan plan, RunParts parts,
                             std::shared_ptr<JournalThread> journal, std::stop_token stop);
    static QString changedAccount(const Plan& plan, const QString& account, const AccountStore& accounts);
    void refuse(const QString& why);

    RunParts m_parts;
    std::stop_source m_stop;
    bool m_running = false;
};

}  // namespace sharewarden::ui
