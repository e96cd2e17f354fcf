// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <stop_token>

#include "app/base/clock.h"
#include "app/base/retry.h"
#include "app/ncloud/client.h"
#include "app/revocation/plan.h"
#include "ui/review/review_input.h"

class QProgressBar;
class QProgressDialog;
class QWidget;

namespace sharewarden {
class AccountStore;
class ClientSource;
}  // namespace sharewarden

namespace sharewarden::ui {

class Asker;

/// What plans are opened with. Everything referred to outlives the opening.
struct PlanOpeningParts {
    AccountStore& accounts;
    ClientSource& clients;
    Asker& asker;
    Clock clock;
    RetryPolicy retry;
};

/// Opens a plan that was saved to a file: asks for it, refuses what cannot be carried out here, and reads
/// what has become of its shares. Sends no change. One plan at a time.
class PlanOpening final : public QObject {
    Q_OBJECT

public:
    explicit PlanOpening(PlanOpeningParts parts, QObject* parent = nullptr);
    ~PlanOpening() override;

    /// Questions, messages and progress stand over `window`. Not while a plan is being read.
    void start(QWidget* window);
    /// Ends at once; what is on its way is not waited for.
    void cancel();
    bool isRunning() const { return m_running; }

    /// Why a plan cannot be carried out with these accounts at this moment, as one translated sentence;
    /// empty when it can.
    static QString problem(const Plan& plan, const AccountStore& accounts, const QDateTime& now);

Q_SIGNALS:
    void runningChanged();
    void opened(const sharewarden::ui::LoadedPlan& loaded);

private:
    void begin(QWidget* window, const QString& path);
    void end();
    void refuse(const QString& why);
    static QCoro::Task<> run(QPointer<PlanOpening> self, PlanOpeningParts parts, QString path,
                             std::stop_token stop);

    PlanOpeningParts m_parts;
    std::stop_source m_stop;
    QPointer<QWidget> m_window;
    QPointer<QProgressDialog> m_progress;
    QPointer<QProgressBar> m_bar;
    bool m_running = false;
};

}  // namespace sharewarden::ui
