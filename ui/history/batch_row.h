// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <array>

#include "app/revocation/batch_list.h"

namespace sharewarden::ui {

enum class BatchColumn { Begun, State, Action, Verdicts, Reason, Ticket, Accounts, Shares, By, Seal };
inline constexpr int batchColumnCount = 10;

/// A batch with its texts, made once: away from the window where there are thousands.
struct BatchRow {
    BatchSummary batch;
    std::array<QString, batchColumnCount> texts;
    QString search;      ///< all texts and the batch's id, folded
    QString undoneBy;    ///< the newest batch that gave back what this one revoked; may be empty
    QDateTime undoneAt;  ///< when that one was begun

    const QString& text(BatchColumn column) const { return texts[static_cast<size_t>(column)]; }
};

/// The newest first.
QList<BatchRow> batchRows(const QList<BatchSummary>& batches);

/// What the combo box of the history narrows the batches to.
enum class BatchKind { All, Open, Left, Refused, NotSent, Undoable, Restores };
bool isOfKind(const BatchSummary& batch, BatchKind kind);

/// A moment as people here read a clock, and in UTC, as the record has it.
QString localMoment(const QDateTime& moment);
QString bothMoments(const QDateTime& moment);

/// `Revoke` or `Restore`, translated.
QString actionName(PlanAction action);

/// `Revoked: 3 · Refused: 1`, in the order of the enumeration.
QString verdictCounts(const QHash<Verdict, qsizetype>& counts);

}  // namespace sharewarden::ui
