// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <memory>

#include "app/base/clock.h"
#include "app/policy/findings.h"
#include "app/policy/policy_judge.h"
#include "app/policy/policy_store.h"
#include "app/revocation/audit_reader.h"

namespace sharewarden::ui {

class ShareStore;

/// Keeps the findings of a store up to date with its shares, the policy and what the journal says was
/// revoked. They are made on a worker thread; until then a share has none.
class FindingsKeeper final : public QObject {
    Q_OBJECT

public:
    /// The store outlives this. Without a policy file the policy is empty.
    FindingsKeeper(ShareStore& store, PolicyStore policies, Clock clock, QObject* parent = nullptr);

    /// Reads the policy.
    void open();

    const FindingContext& context() const { return m_context; }
    /// Why a share has its findings, and why it is trusted if it is, as translated sentences.
    QStringList reasons(quint32 share) const;
    const PolicyStore& policies() const { return m_policies; }
    /// Why the policy could not be read; findings that need one are not made then.
    const QString& problem() const { return m_problem; }

    /// The findings are those of every share that is there now.
    bool isSettled() const { return !m_making && !m_soon.isActive(); }

    void setPolicy(const Policy& policy);
    void setGone(const QSet<ShareKey>& gone);
    /// The estate as it was when it was last reviewed.
    void setReviewed(std::optional<InventorySnapshot> reviewed);

Q_SIGNALS:
    /// The findings, or what they are made from, are others.
    void changed();

private:
    static QCoro::Task<> load(QPointer<FindingsKeeper> self);
    static QCoro::Task<> makeOnce(QPointer<FindingsKeeper> self);
    void follow();
    void make();

    ShareStore& m_store;
    PolicyStore m_policies;
    Clock m_clock;
    FindingContext m_context;
    std::shared_ptr<const PolicyJudge> m_judge;  // of the context
    QString m_problem;
    QTimer m_soon;             // until the findings follow the shares
    QElapsedTimer m_taken;     // by the making under way
    QTimer m_midnight;         // trust ends with a day
    quint64 m_epoch = 0;       // of the row numbers
    bool m_policySet = false;  // by a person, since the start
    bool m_making = false;
    bool m_again = false;
};

}  // namespace sharewarden::ui
