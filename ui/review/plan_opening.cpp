// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/plan_opening.h"

#include <QCoroFuture>
#include <QProgressBar>
#include <QProgressDialog>

#include "app/accounts/account_store.h"
#include "app/accounts/client_source.h"
#include "app/base/background.h"
#include "app/base/text.h"
#include "app/revocation/plan_file.h"
#include "ui/common/asker.h"

namespace sharewarden::ui {

PlanOpening::PlanOpening(PlanOpeningParts parts, QObject* parent)
    : QObject(parent), m_parts(std::move(parts)) {
}

PlanOpening::~PlanOpening() {
    m_stop.request_stop();
}

void PlanOpening::start(QWidget* window) {
    if (m_running)
        return;
    OpenQuestion question;
    question.title = tr("Open Plan");
    question.filter = tr("Plans (*.json)");
    question.purpose = FilePurpose::Plan;
    m_parts.asker.askOpenPath(window, question,
                              [self = QPointer(this), window = QPointer(window)](const QString& path) {
                                  if (self && window)
                                      self->begin(window, path);
                              });
}

void PlanOpening::begin(QWidget* window, const QString& path) {
    if (m_running)
        return;
    m_running = true;
    m_window = window;
    m_stop = std::stop_source();
    m_progress =
        new QProgressDialog(tr("Reading what has become of the plan's shares…"), tr("&Cancel"), 0, 0, window);
    // A bar of ours: the dialog's own setValue() would run a nested event loop.
    m_bar = new QProgressBar;
    m_bar->setRange(0, 0);
    m_progress->setBar(m_bar);
    m_progress->setWindowTitle(tr("Open Plan"));
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    m_progress->setMinimumDuration(1000);
    connect(m_progress, &QProgressDialog::canceled, this, &PlanOpening::cancel);
    Q_EMIT runningChanged();
    run(this, m_parts, path, m_stop.get_token());
}

void PlanOpening::cancel() {
    if (!m_running)
        return;
    m_stop.request_stop();
    end();
}

void PlanOpening::end() {
    m_running = false;
    if (m_progress) {
        // Closing it would count as cancelling.
        m_progress->disconnect(this);
        m_progress->deleteLater();
        m_progress->hide();
    }
    Q_EMIT runningChanged();
}

void PlanOpening::refuse(const QString& why) {
    end();
    if (m_window)
        m_parts.asker.tell(m_window, tr("The Plan Was Not Opened"), why);
}

QString PlanOpening::problem(const Plan& plan, const AccountStore& accounts, const QDateTime& now) {
    if (const std::optional<QString> age = planAgeProblem(plan, now, planAgeLimit))
        return *age;
    for (const PlanImage& image : plan.images()) {
        // As it is written: the guards of an account are found by its exact name.
        const std::optional<Account> known = accounts.find(image.account);
        if (!known || known->name != image.account)
            return tr("The plan is for the account %1, and no account here has exactly this name. Nothing "
                      "was changed. Add the account, or give it this name, and open the plan again.")
                .arg(visibleText(image.account, 100));
        if (known->site.key() != image.site)
            return tr("The plan is for the account %1 at %2, and here this account is at %3. Nothing was "
                      "changed. Correct the account's site, or make a new plan.")
                .arg(visibleText(image.account, 100), visibleText(image.site, 200),
                     visibleText(known->site.key(), 200));
    }
    return {};
}

QCoro::Task<> PlanOpening::run(QPointer<PlanOpening> self, PlanOpeningParts parts, QString path,
                               std::stop_token stop) {
    // A cancelled opening has ended already: its coroutine only goes home.
    const auto read = [path]() -> Result<Plan> { return readPlanFile(path); };
    const Result<Plan> file = co_await inBackground(read);
    if (!self || stop.stop_requested())
        co_return;
    if (!file) {
        self->refuse(tr("Nothing was changed. %1").arg(explain(file.error())));
        co_return;
    }
    const Plan plan = *file;
    const QString why = problem(plan, parts.accounts, parts.clock());
    if (!why.isEmpty()) {
        self->refuse(why);
        co_return;
    }
    QHash<QString, ncloud::Client> clients;
    const QStringList names = plan.accounts();
    for (const QString& name : names) {
        const std::optional<Account> account = parts.accounts.find(name);
        if (!account)
            co_return;
        const Result<ncloud::Client> client = co_await parts.clients.clientFor(*account);
        if (!self || stop.stop_requested())
            co_return;
        if (!client) {
            self->refuse(tr("The key of the account %1 could not be had, so nothing was read or changed. %2")
                             .arg(visibleText(name, 100), explain(client.error())));
            co_return;
        }
        clients.insert(name, *client);
    }
    if (self->m_bar)
        self->m_bar->setRange(0, static_cast<int>(plan.images().size()));
    const std::function<void(qsizetype)> onImages = [bar = self->m_bar](qsizetype images) {
        if (bar)
            bar->setValue(bar->value() + static_cast<int>(images));
    };
    const QList<DriftRow> drift = co_await readDrift(plan, clients, parts.retry, stop, onImages);
    if (!self || stop.stop_requested())
        co_return;
    self->end();
    Q_EMIT self->opened({plan, drift});
}

}  // namespace sharewarden::ui
