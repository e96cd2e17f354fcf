// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QObject>
#include <QPointer>
#include <memory>
#include <optional>

#include "app/inventory/snapshot_store.h"
#include "app/journal/journal_thread.h"
#include "app/reviews/review_mark.h"

namespace sharewarden::ui {

/// The reviews that were marked as done: the inventory of each is kept, and the journal says who did it.
class ReviewKeeper final : public QObject {
    Q_OBJECT

public:
    /// An empty folder: no review can be kept.
    explicit ReviewKeeper(QString folder, QObject* parent = nullptr);

    bool canKeep() const { return !m_folder.isEmpty(); }
    /// The newest; nothing before the journal was read, or when there is none.
    const std::optional<ReviewMark>& last() const { return m_last; }

    /// Reads the newest mark and the inventory that it is about; ends with changed() or failed().
    void open(std::shared_ptr<JournalThread> journal);
    /// Keeps the inventory and writes the mark; ends with changed() and kept(), or with failed(). `mark` is
    /// completed with the inventory's digest.
    void mark(std::shared_ptr<JournalThread> journal, const InventorySnapshot& snapshot,
              const std::shared_ptr<const Findings>& findings, const ReviewMark& mark);

Q_SIGNALS:
    /// Another review is the newest.
    void changed(const std::optional<sharewarden::InventorySnapshot>& reviewed);
    void kept();
    /// As a translated sentence.
    void failed(const QString& why);

private:
    static QCoro::Task<> read(QPointer<ReviewKeeper> self, std::shared_ptr<JournalThread> journal);
    static QCoro::Task<> write(QPointer<ReviewKeeper> self, std::shared_ptr<JournalThread> journal,
                               InventorySnapshot snapshot, std::shared_ptr<const Findings> findings,
                               ReviewMark mark);

    QString m_folder;
    std::optional<ReviewMark> m_last;
};

}  // namespace sharewarden::ui
