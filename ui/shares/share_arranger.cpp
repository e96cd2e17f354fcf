// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shares/share_arranger.h"

#include <algorithm>

#include "ui/shares/share_store.h"

namespace sharewarden::ui {

// What a worker is given: copies, and the memory that nobody else touches meanwhile.
struct ShareArranger::Job {
    Inventory inventory;
    std::shared_ptr<const Findings> findings;
    std::vector<bool> ticks;
    ViewWish wish;
    std::shared_ptr<ArrangeMemory> memory;
    std::shared_ptr<std::atomic<bool>> stop;
};

ShareArranger::ShareArranger(ShareStore& store, qsizetype large, QObject* parent)
    : QObject(parent), m_store(store), m_large(large), m_memory(std::make_shared<ArrangeMemory>()) {
    m_worker.setMaxThreadCount(1);
    connect(&store, &ShareStore::aboutToReset, this, [this] {
        ++m_epoch;
        m_resetting = true;
        if (m_stop)
            *m_stop = true;
        // The job under way keeps its memory.
        m_memory = std::make_shared<ArrangeMemory>();
        Q_EMIT aboutToReplace(true);
        m_before = std::exchange(m_current, Arrangement{m_wish.grouping, {}, {}, 0, 0});
    });
    connect(&store, &ShareStore::wasReset, this, [this] {
        m_resetting = false;
        // What is arranged at once need not be seen empty.
        if (!m_stop && !isLarge()) {
            const std::atomic<bool> never = false;
            m_current =
                *arrange(m_store.inventory(), m_store.findings(), &m_store.ticks(), m_wish, *m_memory, never);
            Q_EMIT replaced(true);
            setPending(false);
            return;
        }
        Q_EMIT replaced(true);
        want(Because::Wish);
    });
    connect(&store, &ShareStore::appended, this, [this] { want(Because::Growth); });
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ShareArranger::follow);
    connect(&store, &ShareStore::ticksChanged, this, [this] {
        if (m_wish.query.usesTicks())
            want(Because::Wish);
    });
    connect(&store, &ShareStore::findingsChanged, this, [this] {
        if (m_wish.query.usesFindings() || m_wish.sortBy == Column::Finding)
            want(Because::Wish);
    });
}

ShareArranger::~ShareArranger() {
    for (const auto& stop : {m_stop, m_prepareStop}) {
        if (stop)
            *stop = true;
    }
    m_worker.waitForDone();
}

bool ShareArranger::isLarge() const {
    const Inventory& inventory = m_store.inventory();
    return inventory.images().size() + inventory.shares().size() >= m_large;
}

void ShareArranger::setQuery(const Query& query) {
    const bool same = m_wish.query.terms() == query.terms();
    m_wish.query = query;  // its problems may be others
    if (!same)
        want(Because::Wish);
}

void ShareArranger::setGrouping(Grouping grouping) {
    if (m_wish.grouping == grouping)
        return;
    m_wish.grouping = grouping;
    want(Because::Wish);
}

void ShareArranger::setSort(std::optional<Column> column, Qt::SortOrder order) {
    if (m_wish.sortBy == column && m_wish.order == order)
        return;
    m_wish.sortBy = column;
    m_wish.order = order;
    want(Because::Wish);
}

void ShareArranger::setUnsharedShown(bool shown) {
    if (m_wish.withUnshared == shown)
        return;
    m_wish.withUnshared = shown;
    want(Because::Wish);
}

// A new wish makes a job that is under way useless; new rows do not, or a scan would never show any.
void ShareArranger::want(Because because) {
    if (m_resetting)
        return;
    if (because == Because::Wish)
        ++m_serial;
    setPending(true);
    if (m_stop) {
        m_again = true;
        if (because == Because::Wish)
            *m_stop = true;
        return;
    }
    if (!isLarge())
        arrangeNow();
    else if (because == Because::Growth && m_pause.isActive())
        m_again = true;
    else
        startJob();
}

// What was added since the last job.
void ShareArranger::follow() {
    if (m_again && !m_stop)
        startJob();
}

void ShareArranger::arrangeNow() {
    const std::atomic<bool> never = false;
    take(*arrange(m_store.inventory(), m_store.findings(), &m_store.ticks(), m_wish, *m_memory, never));
    setPending(false);
}

void ShareArranger::startJob() {
    m_again = false;
    m_taken.start();
    if (m_prepareStop)
        *m_prepareStop = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    const auto job = std::make_shared<Job>(
        Job{m_store.inventory(), m_store.sharedFindings(),
            m_wish.query.usesTicks() ? m_store.ticks() : std::vector<bool>(), m_wish, m_memory, m_stop});
    m_worker.start([this, job, epoch = m_epoch, serial = m_serial] {
        std::optional<Arrangement> made =
            arrange(job->inventory, *job->findings, &job->ticks, job->wish, *job->memory, *job->stop);
        QMetaObject::invokeMethod(
            this,
            [this, epoch, serial, made = std::move(made)]() mutable {
                onJobEnded(epoch, serial, std::move(made));
            },
            Qt::QueuedConnection);
        // While the person looks at it: what the next sort needs.
        if (!*job->stop)
            job->memory->prepare(job->inventory, *job->stop);
    });
}

void ShareArranger::onJobEnded(quint64 epoch, quint64 serial, std::optional<Arrangement> made) {
    // It may still prepare; the next job follows it on the same worker.
    m_prepareStop = std::exchange(m_stop, nullptr);
    const bool fulfils = epoch == m_epoch && serial == m_serial;
    // Rows that the wish before gave are shown until the newest is there.
    if (made && fulfils)
        take(std::move(*made));
    constexpr qint64 longestPause = 500;
    if (fulfils && isLarge())
        m_pause.start(static_cast<int>(std::min(4 * m_taken.elapsed(), longestPause)));
    if (!fulfils || (m_again && !isLarge()))
        isLarge() ? startJob() : want(Because::Growth);
    else if (!m_again)
        setPending(false);
}

void ShareArranger::take(Arrangement made) {
    const bool reset = made.grouping != m_current.grouping;
    Q_EMIT aboutToReplace(reset);
    m_before = std::exchange(m_current, std::move(made));
    Q_EMIT replaced(reset);
    // To give megabytes back takes longer than to show what is in sight: somebody else does it.
    if (isLarge())
        m_worker.start([gone = std::exchange(m_before, {})] { static_cast<void>(gone); });
    m_before = {};
}

void ShareArranger::setPending(bool pending) {
    if (m_pending == pending)
        return;
    m_pending = pending;
    Q_EMIT pendingChanged();
}

QList<quint32> ShareArranger::shownShares() const {
    QList<quint32> shares;
    shares.reserve(m_current.shares);
    for (const RowId row : m_current.rows) {
        if (row.isShare())
            shares.append(row.shareNumber());
    }
    return shares;
}

qsizetype ShareArranger::hiddenTicks() const {
    if (m_wish.query.isEmpty() || m_store.tickedCount() == 0)
        return 0;
    const auto shown = std::count_if(m_current.rows.begin(), m_current.rows.end(), [this](RowId row) {
        return row.isShare() && m_store.isTicked(row.shareNumber());
    });
    return m_store.tickedCount() - shown;
}

}  // namespace sharewarden::ui
