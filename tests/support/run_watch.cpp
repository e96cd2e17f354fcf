// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/run_watch.h"

#include <QJsonArray>
#include <algorithm>

namespace sharewarden::test {

using namespace Qt::StringLiterals;

RunWatch::RunWatch(sandbox::Gateway& gateway, Plan plan, const QString& journal,
                   std::function<qint64()> clock)
    : m_gateway(gateway), m_plan(std::move(plan)), m_clock(std::move(clock)), m_before(gateway.estate()) {
    auto opened = Journal::open(journal, systemClock(), Journal::Mode::ReadOnly);
    if (!opened)
        qFatal("%s", qPrintable(describe(opened.error())));
    m_journal = std::move(opened).value();
    for (const PlanImage& image : m_plan.images())
        m_planned.insert(image.no, image.loginIds);
    m_time.start();
    connect(&gateway, &sandbox::Gateway::requestReceived, this, &RunWatch::received);
}

// How many intents on disk, seen by another reader, carry what the request carries.
int RunWatch::intents(const sandbox::RequestRecord& request) const {
    int count = 0;
    const EntryFilter filter{m_plan.id(), {u"intent"_s}, {}, {}};
    const Status read = m_journal->read(filter, [&](const Entry& entry) {
        QStringList logins;
        for (const QJsonValue& login : entry.body.value("login_ids"_L1).toArray())
            logins.append(login.toString());
        const bool same = entry.body.value("image_no"_L1) == request.image && logins == request.targets;
        count += same ? 1 : 0;
        return true;
    });
    return read ? count : -1;
}

void RunWatch::received(const sandbox::RequestRecord& request) {
    if (request.action.startsWith(u"get"))
        return;
    const QString what = request.action % u' ' % request.image % u": "_s;
    if (request.action != u"removeServerImageSharingPermission" &&
        request.action != u"removeMemberServerImageSharingPermission")
        m_broken.append(what % u"is no removal"_s);
    m_arrivals[request.image].append(m_time.elapsed());
    const sandbox::Image* image = m_gateway.estate().find(request.image);
    for (const QString& login : request.targets) {
        if (!m_planned.value(request.image).contains(login))
            m_broken.append(what % login % u" is not in the plan"_s);
        if (image == nullptr || !image->sharedLoginIds.contains(login))
            m_broken.append(what % login % u" is already gone"_s);
    }
    if (request.targets.isEmpty())
        m_broken.append(what % u"names nobody"_s);
    const int sent = ++m_sent[request.image % u'/' % request.targets.join(u'/')];
    if (intents(request) < sent)
        m_broken.append(what % u"there is no intent on disk for request %1"_s.arg(sent));
}

qint64 RunWatch::millisecondsToTheSecond(const QString& image) const {
    const QList<qint64> arrivals = m_arrivals.value(image);
    return arrivals.size() < 2 ? -1 : arrivals.at(1) - arrivals.at(0);
}

void RunWatch::told(const ShareOutcome& outcome) {
    const sandbox::Image* image = m_gateway.estate().find(outcome.share.imageNo);
    const QString& login = outcome.share.loginId;
    const bool shared = image != nullptr && image->sharedLoginIds.contains(login);
    const bool listed = image != nullptr && image->listedLoginIds(m_clock()).contains(login);
    const QString what =
        outcome.share.imageNo % u' ' % login % u": "_s % verdictKey(outcome.verdict) % u" is told, but "_s;
    if (isDone(outcome.verdict) && (shared || listed))
        m_broken.append(what % u"it is still shared or listed"_s);
    if ((outcome.verdict == Verdict::Refused || outcome.verdict == Verdict::NotSent) && !shared)
        m_broken.append(what % u"it is gone"_s);
    if (outcome.verdict == Verdict::StillShared && !listed)
        m_broken.append(what % u"it is not listed"_s);
    const QString share = outcome.share.imageNo % u'/' % login;
    if (m_told.contains(share))
        m_broken.append(what % u"it was told before"_s);
    m_told.insert(share);
}

QStringList RunWatch::withoutThePlan(const sandbox::Image& image) const {
    QStringList rest = image.sharedLoginIds;
    for (const QString& login : m_planned.value(image.number))
        rest.removeAll(login);
    return rest;
}

void RunWatch::ended(const RunReport& report) {
    if (m_told.size() != m_plan.shareCount() || report.outcomes.size() != m_plan.shareCount())
        m_broken.append(u"not every share of the plan was told"_s);
    const QList<sandbox::Image>& before = m_before.images();
    const QList<sandbox::Image>& after = m_gateway.estate().images();
    if (after.size() != before.size())
        m_broken.append(u"images came or went"_s);
    for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i) {
        if (before.at(i).number != after.at(i).number || before.at(i).name != after.at(i).name ||
            withoutThePlan(before.at(i)) != withoutThePlan(after.at(i)))
            m_broken.append(after.at(i).number % u" changed beyond the plan"_s);
    }
}

}  // namespace sharewarden::test
