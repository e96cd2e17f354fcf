// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <atomic>
#include <memory>

#include "app/query/arrangement.h"

namespace sharewarden::ui {

class ShareStore;

/// Which rows of a store are shown, and in which order: kept up to date with the store and with what the
/// person wishes. A large inventory is arranged on a worker thread; of several wishes the newest wins, and
/// until it is there the rows before it stay. A small one is arranged at once. While a large one grows page
/// by page its rows follow at intervals, so that showing them takes a small part of the time.
class ShareArranger final : public QObject {
    Q_OBJECT

public:
    /// From this number of images and shares on a worker does it.
    static constexpr qsizetype largeInventory = 5'000;

    /// The store outlives the arranger.
    explicit ShareArranger(ShareStore& store, qsizetype large = largeInventory, QObject* parent = nullptr);
    ~ShareArranger() override;

    const ViewWish& wish() const { return m_wish; }
    void setQuery(const Query& query);
    void setGrouping(Grouping grouping);
    void setSort(std::optional<Column> column, Qt::SortOrder order);
    void setUnsharedShown(bool shown);

    ShareStore& store() const { return m_store; }
    const Arrangement& current() const { return m_current; }
    /// While replaced() is emitted: what was there before.
    const Arrangement& before() const { return m_before; }
    /// The newest wish is not fulfilled yet.
    bool isPending() const { return m_pending; }

    /// The shares among the rows, for ticking.
    QList<quint32> shownShares() const;
    /// How many ticked shares the query hides.
    qsizetype hiddenTicks() const;

Q_SIGNALS:
    /// `reset`: nothing of what was there remains: other groups, or other row numbers.
    void aboutToReplace(bool reset);
    void replaced(bool reset);
    void pendingChanged();

private:
    enum class Because { Wish, Growth };
    struct Job;

    void want(Because because);
    void follow();
    void arrangeNow();
    void startJob();
    void onJobEnded(quint64 epoch, quint64 serial, std::optional<Arrangement> made);
    void take(Arrangement made);
    void setPending(bool pending);
    bool isLarge() const;

    ShareStore& m_store;
    qsizetype m_large;
    ViewWish m_wish;
    Arrangement m_current;
    Arrangement m_before;
    std::shared_ptr<ArrangeMemory> m_memory;  // of the job under way, or nobody's
    QThreadPool m_worker;
    std::shared_ptr<std::atomic<bool>> m_stop;         // of the job under way; nothing: there is none
    std::shared_ptr<std::atomic<bool>> m_prepareStop;  // of what it does afterwards
    QTimer m_pause;                                    // until rows that were added are arranged again
    QElapsedTimer m_taken;                             // by the job under way
    quint64 m_epoch = 0;                               // of the row numbers
    quint64 m_serial = 0;                              // of the wish
    bool m_again = false;                              // the store has grown since the job began
    bool m_pending = false;
    bool m_resetting = false;
};

}  // namespace sharewarden::ui
