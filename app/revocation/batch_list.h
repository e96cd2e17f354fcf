// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>

#include "app/journal/journal_thread.h"
#include "app/revocation/plan.h"
#include "app/revocation/verdict.h"

namespace sharewarden {

/// One batch as its begin and its end tell it: enough for a list, without reading every share.
struct BatchSummary {
    QString id;
    QDateTime begun;
    QDateTime ended;  ///< invalid while its end was not written down
    PlanHeader plan;
    QDateTime planned;
    Carrier carrier;
    QStringList accounts;
    qsizetype images = 0;
    qsizetype shares = 0;
    QHash<Verdict, qsizetype> counts;  ///< as of its end; empty before
    bool cancelled = false;
    bool recovered = false;  ///< its last end was written by a recovery
    bool sealed = false;

    /// Shares have no verdict yet, or it is not known what became of them: a recovery finds out.
    bool isOpen() const { return !ended.isValid() || counts.value(Verdict::Unknown) > 0; }
    /// Shares that were revoked, which a restore can give back.
    qsizetype revoked() const { return counts.value(Verdict::Revoked); }
};

/// What is open on the journal: batches without an end, or with shares of which nobody knows what became.
struct OpenBatches {
    QStringList ids;
    QStringList accounts;
    qsizetype shares = 0;  ///< at most so many

    static OpenBatches in(const QList<BatchSummary>& batches);
    bool isEmpty() const { return ids.isEmpty(); }
};

/// Folds `batch-begin` and `batch-end` entries, given in order.
class BatchList {
public:
    static EntryFilter filter();
    void add(const Entry& entry);
    /// In the order in which they were begun.
    const QList<BatchSummary>& batches() const { return m_batches; }

private:
    QList<BatchSummary> m_batches;
    QHash<QString, qsizetype> m_byId;
};

/// Every batch of a journal.
Result<QList<BatchSummary>> readBatches(const Journal& journal);
/// The same on the journal's thread.
QCoro::Task<Result<QList<BatchSummary>>> readBatches(std::shared_ptr<JournalThread> journal);

}  // namespace sharewarden
