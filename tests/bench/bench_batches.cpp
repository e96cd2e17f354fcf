// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/bench_batches.h"

#include <QFileInfo>

#include "app/journal/journal.h"
#include "app/revocation/records.h"
#include "tests/bench/bench.h"

namespace sharewarden::bench {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 imagesPerBatch = 100;
constexpr qint64 sharesPerImage = 5;
// A look, an intent, an answer, a look and the verdicts for each image.
constexpr qint64 entriesPerBatch = 2 + imagesPerBatch * (4 + sharesPerImage);

Plan planOf(qint64 batch, const QDateTime& created) {
    PlanHeader header;
    header.reason = u"Contract ended, review %1"_s.arg(batch);
    header.ticket = u"SEC-%1"_s.arg(batch);
    header.operatorName = u"kim"_s;
    header.host = u"desk-7"_s;
    QList<PlannedShare> shares;
    for (qint64 i = 0; i < imagesPerBatch; ++i) {
        const qint64 number = 10'000'000 + (batch * imagesPerBatch + i) % 100'000;
        for (qint64 share = 0; share < sharesPerImage; ++share) {
            const qint64 login = (batch * 31 + share * 7) % 20'000;
            shares.append({{u"prod"_s, u"public"_s, i % 2 == 0 ? u"KR"_s : u"JPN"_s, ncloud::Family::Kvm,
                            QString::number(number), u"user%1@partner-%2.example"_s.arg(login).arg(share)},
                           u"web-golden-%1"_s.arg(number)});
        }
    }
    return *Plan::make(u"%1-7a1c-4e0e-9a53-0d4f5c2b7e11"_s.arg(batch, 8, 16, QLatin1Char('0')), created,
                       header, shares);
}

QList<NewEntry> entriesOf(const Plan& plan) {
    QList<NewEntry> entries{records::batchBegin(plan, {u"lee"_s, u"desk-9"_s})};
    RunReport report;
    report.batch = plan.id();
    for (const PlanImage& image : plan.images()) {
        ncloud::Image seen;
        seen.no = image.no;
        seen.name = image.name;
        seen.sharedLoginIds = image.loginIds;
        entries.append(records::look(plan.id(), image, false, seen));
        const auto change = ncloud::ShareChange::make(ncloud::ShareAction::Remove, image.family, image.region,
                                                      image.no, image.loginIds);
        ncloud::CallRecord call;
        call.callId = u"5b1f%1-3c77-4b52-8f0e-aa2d4c01%2"_s.arg(image.no, plan.id().left(8));
        call.httpStatus = 200;
        call.returnCode = u"0"_s;
        call.returnMessage = u"success"_s;
        call.requestId = u"0f5c8a1e-6b1d-4d4e-bd0f-0d6a8d9f%1"_s.arg(image.no);
        entries.append(records::intent(plan, image, *change, call.callId));
        entries.append(records::answer(plan, call, ncloud::ImagePage()));
        seen.sharedLoginIds.clear();
        entries.append(records::look(plan.id(), image, true, seen));
        for (const QString& login : image.loginIds) {
            ShareOutcome outcome;
            outcome.share = {image.account, image.site, image.region, image.family, image.no, login};
            outcome.verdict = Verdict::Revoked;
            outcome.call = call;
            entries.append(records::verdict(plan, outcome));
            report.outcomes.append(outcome);
        }
    }
    entries.append(records::batchEnd(report, std::nullopt));
    return entries;
}

}  // namespace

BatchesJournal journalOf(qint64 entries) {
    BatchesJournal journal;
    journal.path = folder() + u"/journal-%1.sqlite"_s.arg(entries);
    journal.batches = (entries + entriesPerBatch - 1) / entriesPerBatch;
    journal.entries = journal.batches * entriesPerBatch;
    journal.shares = journal.batches * imagesPerBatch * sharesPerImage;
    if (QFileInfo::exists(journal.path))
        return journal;
    QDateTime now = QDateTime::fromString(u"2020-01-31T08:05:00.123Z"_s, Qt::ISODateWithMs);
    const auto opened = Journal::open(journal.path, [&now] { return now; });
    require(opened.ok(), opened ? QString() : explain(opened.error()));
    for (qint64 batch = 0; batch < journal.batches; ++batch) {
        now = now.addSecs(3600);
        const auto written = (*opened)->append(entriesOf(planOf(batch, now)));
        require(written.ok(), written ? QString() : explain(written.error()));
    }
    return journal;
}

}  // namespace sharewarden::bench
