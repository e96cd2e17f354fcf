// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/policy/findings_keeper.h"

#include <QCoroFuture>
#include <algorithm>

#include "app/base/background.h"
#include "app/policy/finding_reasons.h"
#include "ui/shares/share_store.h"

namespace sharewarden::ui {
namespace {

// Between two makings while a scan brings page after page, in milliseconds: several times as long as one
// takes, so that they leave the processor to the scan and to what is on the screen.
constexpr int shortestPause = 50;
constexpr int longestPause = 500;

int pauseAfter(qint64 took) {
    return static_cast<int>(std::clamp<qint64>(4 * took, shortestPause, longestPause));
}

}  // namespace

FindingsKeeper::FindingsKeeper(ShareStore& store, PolicyStore policies, Clock clock, QObject* parent)
    : QObject(parent), m_store(store), m_policies(std::move(policies)), m_clock(std::move(clock)) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(shortestPause);
    connect(&m_soon, &QTimer::timeout, this, &FindingsKeeper::follow);
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
}

void FindingsKeeper::open() {
    load(this);
}

QCoro::Task<> FindingsKeeper::load(QPointer<FindingsKeeper> self) {
    const auto loading = inBackground([policies = self->m_policies] { return policies.load(); });
    const Result<Policy> policy = co_await loading;
    // One that was saved meanwhile is the newer.
    if (!self || self->m_policySet)
        co_return;
    if (policy)
        self->m_context.policy = *policy;
    else
        self->m_problem = tr("The policy cannot be read, so it is not applied; it was left as it is. %1")
                              .arg(explain(policy.error()));
    self->make();
}

QStringList FindingsKeeper::reasons(quint32 share) const {
    if (!m_judge)
        return {};
    const Inventory& inventory = m_store.inventory();
    const FindingSet findings = m_store.findings().at(share);
    if (!findings.isTrusted())
        return findingReasons(inventory, share, findings, m_context, *m_judge);
    const ShareRow& one = inventory.shares().at(share);
    QStringList reasons = findingReasons(inventory, share, findings, m_context, *m_judge);
    reasons.append(trustReason(inventory.cellOf(inventory.images().at(one.image)).account,
                               inventory.text(one.login), m_context.policy, *m_judge));
    return reasons;
}

void FindingsKeeper::setPolicy(const Policy& policy) {
    m_policySet = true;
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

// Shares have come or gone.
void FindingsKeeper::follow() {
    if (m_making)
        m_soon.start();
    else
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
    m_taken.start();
    m_context.now = m_clock();
    m_judge.reset();
    makeOnce(this);
}

QCoro::Task<> FindingsKeeper::makeOnce(QPointer<FindingsKeeper> self) {
    struct Made {
        std::shared_ptr<const Findings> findings;
        std::shared_ptr<const PolicyJudge> judge;
    };
    const quint64 epoch = self->m_epoch;
    const auto making = inBackground([inventory = self->m_store.inventory(), context = self->m_context] {
        return Made{std::make_shared<const Findings>(Findings::of(inventory, context)),
                    std::make_shared<const PolicyJudge>(context.policy, context.now)};
    });
    const Made made = co_await making;
    if (!self)
        co_return;
    self->m_making = false;
    self->m_soon.setInterval(pauseAfter(self->m_taken.elapsed()));
    if (epoch == self->m_epoch) {
        self->m_judge = made.judge;
        self->m_store.setFindings(made.findings);
        Q_EMIT self->changed();
    }
    if (self && std::exchange(self->m_again, false))
        self->make();
}

}  // namespace sharewarden::ui
