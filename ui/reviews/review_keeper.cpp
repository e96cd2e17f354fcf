// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reviews/review_keeper.h"

#include <QCoroFuture>

#include "app/base/background.h"
#include "app/inventory/snapshot_file.h"
#include "app/inventory/snapshot_store.h"
#include "app/reviews/reviewed_inventory.h"

namespace sharewarden::ui {
ReviewKeeper::ReviewKeeper(QString folder, QObject* parent) : QObject(parent), m_folder(std::move(folder)) {
}

void ReviewKeeper::open(std::shared_ptr<JournalThread> journal) {
    if (canKeep())
        read(this, std::move(journal));
}

QCoro::Task<> ReviewKeeper::read(QPointer<ReviewKeeper> self, std::shared_ptr<JournalThread> journal) {
    const auto newest = std::make_shared<std::optional<ReviewMark>>();
    // Named first: GCC 12 destroys a temporary with captures twice in a co_await expression.
    const std::function<bool(const Entry&)> take = [newest](const Entry& entry) {
        if (auto mark = reviewFrom(entry))
            *newest = std::move(mark);
        return true;
    };
    const Status done = co_await journal->forEach(reviewEntries(), take);
    if (!self || !done || !*newest)
        co_return;
    const auto reading =
        inBackground([folder = self->m_folder, mark = **newest] { return reviewedInventory(folder, mark); });
    const std::optional<InventorySnapshot> reviewed = co_await reading;
    if (!self)
        co_return;
    self->m_last = *newest;
    Q_EMIT self->changed(reviewed);
    if (!reviewed)
        Q_EMIT self->failed(
            tr("The inventory of the last review is not on this computer any more, or was "
               "changed: what is new since then cannot be told."));
}

void ReviewKeeper::mark(std::shared_ptr<JournalThread> journal, const InventorySnapshot& snapshot,
                        const std::shared_ptr<const Findings>& findings, const ReviewMark& mark) {
    if (canKeep() && journal)
        write(this, std::move(journal), snapshot, findings, mark);
}

// The inventory first: a mark without it would say nothing.
QCoro::Task<> ReviewKeeper::write(QPointer<ReviewKeeper> self, std::shared_ptr<JournalThread> journal,
                                  InventorySnapshot snapshot, std::shared_ptr<const Findings> findings,
                                  ReviewMark mark) {
    const QString folder = self->m_folder;
    const auto saving = inBackground([folder, snapshot, findings]() -> Result<ReviewMark> {
        const QByteArray bytes = snapshotBytes(snapshot);
        const Status kept = SnapshotStore(folder).save(snapshot.taken, bytes);
        if (!kept)
            return kept.error();
        return reviewOf(snapshot, *findings, bytes);
    });
    const Result<ReviewMark> saved = co_await saving;
    if (!self)
        co_return;
    if (!saved) {
        Q_EMIT self->failed(tr("The review was not marked as done: its inventory could not be kept. %1")
                                .arg(explain(saved.error())));
        co_return;
    }
    ReviewMark whole = *saved;
    whole.reviewer = mark.reviewer;
    whole.host = mark.host;
    whole.note = mark.note;
    const QList<NewEntry> entries{reviewEntry(whole)};
    const Result<QList<Entry>> written = co_await journal->append(entries);
    if (!self)
        co_return;
    if (!written) {
        Q_EMIT self->failed(tr("The review was not marked as done: the journal could not be written. %1")
                                .arg(explain(written.error())));
        co_return;
    }
    self->m_last = whole;
    Q_EMIT self->changed(snapshot);
    Q_EMIT self->kept();
}

}  // namespace sharewarden::ui
