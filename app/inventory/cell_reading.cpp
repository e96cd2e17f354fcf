// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/cell_reading.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QElapsedTimer>
#include <QSet>
#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include "app/base/background.h"
#include "app/base/loop_turn.h"
#include "app/inventory/reads.h"

namespace sharewarden {
namespace {

// Each call of the API lists images of the other family too when it is not held to its own.
bool belongsTo(ncloud::Family family, const QString& hypervisor) {
    return (hypervisor == QLatin1String("KVM")) == (family == ncloud::Family::Kvm);
}

// Fewer images are turned into columns in less time than it takes to ask another thread.
constexpr size_t fewImages = 50;

QCoro::Task<InventoryPage> columnsOf(std::vector<ncloud::Image> images) {
    if (images.size() <= fewImages)
        co_return InventoryPage(images);
    // By pointer: what a future gives is a copy.
    const auto making =
        inBackground([images = std::move(images)] { return std::make_shared<InventoryPage>(images); });
    const std::shared_ptr<InventoryPage> made = co_await making;
    // Taking it is work for whoever is told of it, and the pages of other lanes come at the same time.
    co_await ownLoopTurn();
    co_return std::move(*made);
}

// One reading of a cell's pages. Lives in the frame of readCell() for as long as its lanes.
class Pass {
public:
    Pass(ncloud::Client client, CellKey cell, const CellPolicy& policy, const CellEvents& events, bool last,
         std::stop_token stop)
        : m_client(std::move(client)),
          m_policy(policy),
          m_events(events),
          m_last(last),
          m_stop(std::move(stop)) {
        m_coverage.cell = std::move(cell);
    }

    QCoro::Task<> read() {
        co_await readPage(1);
        if (m_coverage.error)
            co_return;
        // A server with pages shorter than asked for is followed page by page, until it has no more.
        const bool even = m_firstRows == m_policy.pageSize;
        m_next = 2;
        m_end = even ? 1 + (*m_coverage.totalRows + m_policy.pageSize - 1) / m_policy.pageSize : 0;
        const int lanes = even ? m_policy.pagesAtOnce : 1;
        std::vector<QCoro::Task<>> reading;
        for (int lane = 0; lane < lanes && goesOn(); ++lane)
            reading.push_back(readLane());
        for (QCoro::Task<>& lane : reading)
            co_await lane;
        // A page that failed explains rows that are missing.
        if (!m_coverage.error && m_coverage.rowsRead != *m_coverage.totalRows)
            m_shifted = true;
    }

    bool shifted() const { return m_shifted; }
    const CellCoverage& coverage() const { return m_coverage; }

private:
    bool goesOn() const {
        if (m_ended || m_sawEnd || m_stop.stop_requested() || (m_shifted && !m_last))
            return false;
        return m_end > 0 ? m_next < m_end : m_coverage.rowsRead < *m_coverage.totalRows;
    }

    QCoro::Task<> readLane() {
        while (goesOn())
            co_await readPage(m_next++);
        if (m_stop.stop_requested() && !m_coverage.error && m_coverage.rowsRead < *m_coverage.totalRows)
            m_coverage.error = CancelledError{};
    }

    QCoro::Task<> readPage(int page) {
        ncloud::ListImages list;
        list.family = m_coverage.cell.family;
        list.region = m_coverage.cell.region;
        list.page = page;
        list.pageSize = m_policy.pageSize;
        ncloud::Answer<ncloud::ImagePage> answer =
            co_await readImagePage(m_client, list, m_policy.retry, m_stop);
        if (!answer.result) {
            fail(answer.result.error(), answer.call.callId);
            co_return;
        }
        ncloud::ImagePage rows = std::move(answer.result).value();
        InventoryPage images = co_await columnsOf(std::move(rows.images));
        take(std::move(images), rows.totalRows, page);
    }

    void fail(const Error& error, const QString& callId) {
        // What every further page would be refused for as well.
        m_ended = m_ended || isAccessRefused(error) || isCancelled(error);
        if (m_coverage.error && !isCancelled(error))
            return;
        m_coverage.error = error;
        m_coverage.callId = callId;
    }

    void take(InventoryPage images, qint64 totalRows, int page) {
        const auto count = static_cast<qint64>(images.imageCount());
        if (page == 1)
            m_firstRows = count;
        const bool tooShort = m_end > 0 && page < m_end - 1 && count != m_policy.pageSize;
        if (tooShort || (m_coverage.totalRows && *m_coverage.totalRows != totalRows))
            m_shifted = true;
        m_sawEnd = m_sawEnd || count == 0;
        m_coverage.totalRows = totalRows;
        ++m_coverage.pagesRead;
        m_coverage.rowsRead += count;
        dropForeign(images);
        if (m_events.page)
            m_events.page(m_coverage, std::move(images));
    }

    // What was read before, and what is another family's.
    void dropForeign(InventoryPage& images) {
        std::vector<bool> goes(images.imageCount(), false);
        for (size_t i = 0; i < goes.size(); ++i) {
            const qsizetype before = m_seen.size();
            m_seen.insert(images.number(i));
            const bool twice = m_seen.size() == before;
            m_shifted = m_shifted || twice;
            goes[i] = twice || !belongsTo(m_coverage.cell.family, images.hypervisor(i));
        }
        if (std::find(goes.begin(), goes.end(), true) != goes.end())
            images.drop(goes);
    }

    ncloud::Client m_client;
    const CellPolicy& m_policy;
    const CellEvents& m_events;
    bool m_last;  // what shifts is read to its end: nothing better will come
    std::stop_token m_stop;
    CellCoverage m_coverage;
    QSet<QString> m_seen;
    qint64 m_firstRows = 0;
    int m_next = 2;
    qint64 m_end = 0;       // the page after the last; 0 when the pages have to be followed
    bool m_sawEnd = false;  // a page without rows
    bool m_ended = false;   // nothing more can be had
    bool m_shifted = false;
};

CellState stateOf(const CellCoverage& coverage) {
    if (!coverage.error)
        return CellState::Complete;
    if (isCancelled(*coverage.error))
        return CellState::Cancelled;
    return coverage.pagesRead > 0 ? CellState::Partial : CellState::Failed;
}

}  // namespace

QCoro::Task<CellCoverage> readCell(ncloud::Client client, CellKey cell, CellPolicy policy, CellEvents events,
                                   std::stop_token stop) {
    QElapsedTimer elapsed;
    elapsed.start();
    CellCoverage coverage;
    for (int restart = 0;; ++restart) {
        const bool last = restart >= policy.restarts;
        Pass pass(client, cell, policy, events, last, stop);
        co_await pass.read();
        coverage = pass.coverage();
        coverage.state = stateOf(coverage);
        if (!pass.shifted() || coverage.state != CellState::Complete)
            break;
        if (last) {
            coverage.state = CellState::Partial;
            coverage.error = MalformedError{
                200, QCoreApplication::translate("Scan", "the list kept changing while it was read")};
            break;
        }
        const bool goOn = co_await pause(policy.retry.base * (restart + 1) / 2, stop);
        if (!goOn) {
            coverage.state = CellState::Cancelled;
            coverage.error = CancelledError{};
            break;
        }
        if (events.restarted)
            events.restarted();
    }
    coverage.ended = QDateTime::currentDateTimeUtc();
    coverage.elapsed = std::chrono::milliseconds(elapsed.elapsed());
    co_return std::as_const(coverage);
}

}  // namespace sharewarden
