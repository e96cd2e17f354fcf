// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <memory>
#include <stop_token>

#include "app/revocation/batch_list.h"
#include "app/revocation/recovery.h"
#include "ui/run/run_controller.h"

namespace sharewarden::ui {

/// Looks for open batches, and finds out by reading what became of them. Sends no change: its clients cannot.
class RecoveryController final : public QObject {
    Q_OBJECT

public:
    explicit RecoveryController(RunParts parts, QObject* parent = nullptr);
    ~RecoveryController() override;

    /// Reads which batches are open. Ends with looked(), unless the journal cannot be read: whoever works
    /// with it says so.
    void look(std::shared_ptr<JournalThread> journal);
    const OpenBatches& open() const { return m_open; }

    /// Not while one is running. Ends with finished() or failed(), once; looked() comes before.
    void start(std::shared_ptr<JournalThread> journal);
    /// What is being read ends; the rest stays open.
    void stop();
    bool isRunning() const { return m_running; }
    bool isStopping() const { return m_running && m_stop.stop_requested(); }
    /// Of open().shares, while running.
    qsizetype decided() const { return m_decided; }

Q_SIGNALS:
    void looked();
    void progressed();
    void finished(const sharewarden::RecoveryReport& report);
    /// Nothing was changed, or not all that was found could be written down.
    void failed(const QString& why);

private:
    static QCoro::Task<> lookAt(QPointer<RecoveryController> self, std::shared_ptr<JournalThread> journal);
    static QCoro::Task<> run(QPointer<RecoveryController> self, RunParts parts, QStringList accounts,
                             std::shared_ptr<JournalThread> journal, std::stop_token stop);
    void onShares(qsizetype shares);

    RunParts m_parts;
    std::stop_source m_stop;
    OpenBatches m_open;
    qsizetype m_decided = 0;
    bool m_running = false;
};

}  // namespace sharewarden::ui
