// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/batch_row.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "app/base/text.h"
#include "app/query/search_texts.h"

namespace sharewarden::ui {
namespace {

struct BatchRowText {
    Q_DECLARE_TR_FUNCTIONS(BatchRow)

public:
    static QString action(PlanAction action) {
        return action == PlanAction::Revoke ? tr("Revoke") : tr("Restore");
    }

    static QString state(const BatchSummary& batch) {
        // Open goes first: it is what asks for something to be done.
        if (batch.isOpen())
            return tr("? Open");
        if (batch.cancelled)
            return tr("– Stopped");
        qsizetype done = 0;
        for (auto it = batch.counts.cbegin(); it != batch.counts.cend(); ++it)
            done += isDone(it.key()) ? it.value() : 0;
        const bool all = done == batch.shares;
        if (batch.recovered)
            return all ? tr("✓ Recovered") : tr("▲ Recovered");
        return all ? tr("✓ Done") : tr("▲ Done in part");
    }

    static QString verdicts(const BatchSummary& batch) {
        return batch.ended.isValid() ? verdictCounts(batch.counts) : tr("not known yet");
    }

    static QString count(Verdict verdict, qsizetype count) {
        return tr("%1: %L2", "verdict and how many").arg(verdictName(verdict)).arg(count);
    }

    static QString who(const Carrier& carrier) {
        if (carrier.host.isEmpty())
            return visibleText(carrier.operatorName);
        return tr("%1 on %2", "a person on a computer")
            .arg(visibleText(carrier.operatorName), visibleText(carrier.host));
    }

    static QString seal(const BatchSummary& batch) { return batch.sealed ? tr("sealed") : QString(); }
};

BatchRow rowOf(const BatchSummary& batch) {
    BatchRow row;
    row.batch = batch;
    const auto put = [&row](BatchColumn column, const QString& text) {
        row.texts[static_cast<size_t>(column)] = text;
    };
    QStringList accounts;
    for (const QString& account : batch.accounts)
        accounts.append(visibleText(account));
    put(BatchColumn::Begun, localMoment(batch.begun));
    put(BatchColumn::State, BatchRowText::state(batch));
    put(BatchColumn::Action, BatchRowText::action(batch.plan.action));
    put(BatchColumn::Verdicts, BatchRowText::verdicts(batch));
    put(BatchColumn::Reason, visibleText(batch.plan.reason));
    put(BatchColumn::Ticket, visibleText(batch.plan.ticket));
    put(BatchColumn::Accounts, accounts.join(QStringLiteral(", ")));
    put(BatchColumn::Shares, QLocale().toString(batch.shares));
    put(BatchColumn::By, BatchRowText::who(batch.carrier));
    put(BatchColumn::Seal, BatchRowText::seal(batch));
    QString all = batch.id;
    for (const QString& text : row.texts)
        all += QLatin1Char('\n') % text;
    row.search = foldedText(all);
    return row;
}

}  // namespace

QString localMoment(const QDateTime& moment) {
    return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString bothMoments(const QDateTime& moment) {
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toLocalTime();
    if (local.offsetFromUtc() == 0)
        return utcText(moment);
    return local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) % QLatin1Char(' ') %
           local.timeZoneAbbreviation() % QStringLiteral(" (") % utcText(moment) % QLatin1Char(')');
}

QString actionName(PlanAction action) {
    return BatchRowText::action(action);
}

QString verdictCounts(const QHash<Verdict, qsizetype>& counts) {
    QList<Verdict> verdicts = counts.keys();
    std::sort(verdicts.begin(), verdicts.end());
    QStringList texts;
    for (const Verdict verdict : std::as_const(verdicts)) {
        if (counts.value(verdict) > 0)
            texts.append(BatchRowText::count(verdict, counts.value(verdict)));
    }
    return texts.join(QStringLiteral(" · "));
}

bool isOfKind(const BatchSummary& batch, BatchKind kind) {
    const auto has = [&batch](Verdict verdict) { return batch.counts.value(verdict) > 0; };
    switch (kind) {
        case BatchKind::All:
            return true;
        case BatchKind::Open:
            return batch.isOpen();
        case BatchKind::Left:
            return has(Verdict::StillShared) || has(Verdict::StillMissing);
        case BatchKind::Refused:
            return has(Verdict::Refused);
        case BatchKind::NotSent:
            return has(Verdict::NotSent);
        case BatchKind::Undoable:
            return batch.plan.action == PlanAction::Revoke && batch.revoked() > 0;
        case BatchKind::Restores:
            return batch.plan.action == PlanAction::Restore;
    }
    return true;
}

QList<BatchRow> batchRows(const QList<BatchSummary>& batches) {
    QList<BatchRow> rows;
    rows.reserve(batches.size());
    QHash<QString, qsizetype> undone;  // batch → its newest undo among those already seen
    for (qsizetype i = batches.size() - 1; i >= 0; --i) {
        const BatchSummary& batch = batches.at(i);
        BatchRow row = rowOf(batch);
        const auto undo = undone.constFind(batch.id);
        if (undo != undone.constEnd()) {
            row.undoneBy = batches.at(*undo).id;
            row.undoneAt = batches.at(*undo).begun;
        }
        if (!batch.plan.undoes.isEmpty() && !undone.contains(batch.plan.undoes))
            undone.insert(batch.plan.undoes, i);
        rows.append(row);
    }
    return rows;
}

}  // namespace sharewarden::ui
