// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/policy/findings_keeper.h"

#include "app/policy/finding_reasons.h"
#include "ui/shares/share_store.h"

namespace sharewarden::ui {

FindingsKeeper::FindingsKeeper(ShareStore& store, PolicyStore policies, Clock clock, QObject* parent)
    : QObject(parent), m_store(store), m_policies(std::move(policies)), m_clock(std::move(clock)) {
    m_worker.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(50);
    connect(&m_soon, &QTimer::timeout, this, &FindingsKeeper::make);
    constexpr int quarterOfAnHour = 15 * 60 * 1000;
    m_midnight.setInterval(quarterOfAnHour);
    connect(&m_midnight, &QTimer::timeout, this, &FindingsKeeper::make);
    m_midnight.start();
    connect(&store, &ShareStore::aboutToReset, this, [this] { ++m_epoch; });
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&store, &ShareStore::wasReset, this, soon);
    connect(&store, &ShareStore::appended, this, soon);
    load();
}

FindingsKeeper::~FindingsKeeper() {
    m_worker.waitForDone();
}

void FindingsKeeper::load() {
    const Result<Policy> policy = m_policies.load();
    if (policy)
        m_context.policy = *policy;
    else
        m_problem = tr("The policy cannot be read, so it is not applied; it was left as it is. %1")
                        .arg(explain(policy.error()));
}

QStringList FindingsKeeper::reasons(quint32 share) const {
    if (!m_judge)
        return {};
    return findingReasons(m_store.inventory(), share, m_store.findings().at(share), m_context, *m_judge);
}

void FindingsKeeper::setPolicy(const Policy& policy) {
    m_problem.clear();
    m_context.policy = policy;
    make();
}

void FindingsKeeper::setGone(const QSet<ShareKey>& gone) {
    if (m_context.revoked == gone)
        return;
    m_context.revoked = gone;
    make();
}

void FindingsKeeper::setReviewed(std::optional<InventorySnapshot> reviewed) {
    m_context.reviewed = std::move(reviewed);
    make();
}

// One at a time; what changes meanwhile is made once more.
void FindingsKeeper::make() {
    m_soon.stop();
    if (m_making) {
        m_again = true;
        return;
    }
    m_making = true;
    m_context.now = m_clock();
    m_judge.reset();
    m_worker.start([this, epoch = m_epoch, inventory = m_store.inventory(), context = m_context] {
        const auto findings = std::make_shared<const Findings>(Findings::of(inventory, context));
        const auto judge = std::make_shared<const PolicyJudge>(context.policy, context.now);
        QMetaObject::invokeMethod(
            this,
            [this, epoch, findings, judge] {
                m_making = false;
                if (epoch == m_epoch) {
                    m_judge = judge;
                    m_store.setFindings(findings);
                    Q_EMIT changed();
                }
                if (std::exchange(m_again, false))
                    make();
            },
            Qt::QueuedConnection);
    });
}

}  // namespace sharewarden::ui
