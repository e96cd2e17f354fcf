// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal_thread.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QFuture>
#include <QThreadPool>
#include <utility>

#include "app/base/background.h"

namespace sharewarden {

// A pool of one thread that never expires: jobs run in the order in which they were queued, all on the
// thread that the database connection belongs to.
struct JournalThread::Worker {
    QThreadPool pool;
    std::unique_ptr<Journal> journal;  // touched by jobs only
    QString path;

    explicit Worker(QString file) : path(std::move(file)) {
        pool.setMaxThreadCount(1);
        pool.setExpiryTimeout(-1);
    }

    // Waits for what is queued; the journal is closed on its own thread, before the pool ends it.
    ~Worker() {
        pool.start([this] { journal.reset(); });
        pool.waitForDone();
    }
    Q_DISABLE_COPY_MOVE(Worker)

    template <typename T, typename Job>
    QFuture<Result<T>> queue(Job job) {
        return inBackground([job = std::move(job)]() mutable -> Result<T> { return job(); }, &pool);
    }
};

namespace {

// Has the result and nothing else of the thread, so it may outlive it; resumes where it was awaited.
template <typename T>
QCoro::Task<Result<T>> resultOf(QFuture<Result<T>> future) {
    co_return co_await future;
}

}  // namespace

JournalThread::JournalThread(std::unique_ptr<Worker> worker) : m_worker(std::move(worker)) {
}

JournalThread::~JournalThread() = default;

QCoro::Task<Result<std::shared_ptr<JournalThread>>> JournalThread::open(QString path, Clock clock,
                                                                        Journal::Mode mode) {
    auto worker = std::make_unique<Worker>(path);
    Worker* const raw = worker.get();
    const QFuture<Status> opening = worker->queue<Done>([raw, clock = std::move(clock), mode]() -> Status {
        auto journal = Journal::open(raw->path, clock, mode);
        if (!journal)
            return journal.error();
        raw->journal = std::move(journal).value();
        raw->path = raw->journal->path();
        return Done{};
    });
    const Status opened = co_await opening;
    if (!opened)
        co_return opened.error();
    co_return std::shared_ptr<JournalThread>(new JournalThread(std::move(worker)));
}

QCoro::Task<Result<QList<Entry>>> JournalThread::append(QList<NewEntry> entries) {
    return resultOf(m_worker->queue<QList<Entry>>([worker = m_worker.get(), entries = std::move(entries)] {
        return worker->journal->append(entries);
    }));
}

QCoro::Task<Result<QList<Entry>>> JournalThread::read(EntryFilter filter) {
    return resultOf(m_worker->queue<QList<Entry>>(
        [worker = m_worker.get(), filter = std::move(filter)]() -> Result<QList<Entry>> {
            QList<Entry> entries;
            const Status status = worker->journal->read(filter, [&entries](const Entry& entry) {
                entries += entry;
                return true;
            });
            if (!status)
                return status.error();
            return entries;
        }));
}

QCoro::Task<Status> JournalThread::forEach(EntryFilter filter, std::function<bool(const Entry&)> each) {
    return resultOf(m_worker->queue<Done>(
        [worker = m_worker.get(), filter = std::move(filter), each = std::move(each)]() -> Status {
            return worker->journal->read(filter, each);
        }));
}

QCoro::Task<Result<JournalHead>> JournalThread::head() {
    return resultOf(
        m_worker->queue<JournalHead>([worker = m_worker.get()] { return worker->journal->head(); }));
}

QCoro::Task<Result<ChainCheck>> JournalThread::verify(std::optional<JournalHead> known,
                                                      std::optional<SealKey> sealKey) {
    return resultOf(m_worker->queue<ChainCheck>(
        [worker = m_worker.get(), known = std::move(known), sealKey = std::move(sealKey)] {
            return worker->journal->verify(known, sealKey);
        }));
}

QString JournalThread::path() const {
    return m_worker->path;
}

}  // namespace sharewarden
