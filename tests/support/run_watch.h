// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <memory>

#include "app/journal/journal.h"
#include "app/revocation/run.h"
#include "app/sandbox/gateway.h"

namespace sharewarden::test {

/// Looks over the shoulder of a revocation, from the gateway's side and from another reader's of the journal,
/// and writes down every broken promise when it happens:
/// - nothing but a removal of the plan's shares is sent;
/// - nothing is sent for a share that is already gone;
/// - every request has its intent on disk before it arrives;
/// - a verdict says what the lists say when it is told;
/// - at the end nothing outside of the plan has changed.
class RunWatch : public QObject {
    Q_OBJECT
public:
    /// The journal exists; the gateway outlives the watch. `clock` is the gateway's, in epoch milliseconds.
    RunWatch(sandbox::Gateway& gateway, Plan plan, const QString& journal, std::function<qint64()> clock);

    /// To be called with every outcome when it is told.
    void told(const ShareOutcome& outcome);
    /// To be called when the run has ended.
    void ended(const RunReport& report);

    /// Requests that arrived for the image.
    int requests(const QString& image) const { return static_cast<int>(m_arrivals.value(image).size()); }
    /// Between the first two requests for the image.
    qint64 millisecondsToTheSecond(const QString& image) const;
    /// One sentence for every broken promise.
    const QStringList& broken() const { return m_broken; }

private:
    void received(const sandbox::RequestRecord& request);
    int intents(const sandbox::RequestRecord& request) const;
    QStringList withoutThePlan(const sandbox::Image& image) const;

    sandbox::Gateway& m_gateway;
    Plan m_plan;
    std::unique_ptr<Journal> m_journal;
    std::function<qint64()> m_clock;
    sandbox::Estate m_before;
    QHash<QString, QStringList> m_planned;  // image → login IDs
    QHash<QString, QList<qint64>> m_arrivals;
    QHash<QString, int> m_sent;  // image and login IDs → requests that carried just these
    QSet<QString> m_told;
    QElapsedTimer m_time;
    QStringList m_broken;
};

}  // namespace sharewarden::test
