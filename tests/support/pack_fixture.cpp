// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/pack_fixture.h"

#include "app/revocation/records.h"
#include "tests/support/journal_fixture.h"

namespace sharewarden::test {
namespace {

constexpr qsizetype sharesPerImage = 2;

ncloud::Image listedImage(const PlanImage& image, const QStringList& logins) {
    ncloud::Image seen;
    seen.no = image.no;
    seen.name = image.name;
    seen.sharedLoginIds = logins;
    return seen;
}

bool staysListed(Verdict verdict) {
    return verdict != Verdict::Revoked && verdict != Verdict::AlreadyGone;
}

bool wasSent(Verdict verdict) {
    return verdict != Verdict::NotSent && verdict != Verdict::AlreadyGone;
}

NewEntry intentOf(const Plan& plan, const PlanImage& image, const QString& callId) {
    const auto change = ncloud::ShareChange::make(ncloud::ShareAction::Remove, image.family, image.region,
                                                  image.no, image.loginIds);
    return records::intent(plan, image, *change, callId);
}

}  // namespace

PackFixture::PackFixture() {
    m_journal = openJournal(path(QStringLiteral("journal.sqlite")), tickingClock());
}

QString PackFixture::loginOf(qsizetype share) {
    return QStringLiteral("login-%1@partner.example").arg(share, 5, 10, QLatin1Char('0'));
}

Plan PackFixture::plan(const QString& id, qsizetype shares) {
    PlanHeader header;
    header.reason = QStringLiteral("Left the company, see ") + hostileName();
    header.ticket = QStringLiteral("SEC-1042");
    header.operatorName = QStringLiteral("kim");
    header.host = QStringLiteral("desk-7");
    QList<PlannedShare> planned;
    for (qsizetype i = 0; i < shares; ++i) {
        const qsizetype number = i / sharesPerImage;
        const ShareKey key{QStringLiteral("prod"),
                           QStringLiteral("public"),
                           number % 3 == 2 ? QStringLiteral("JPN") : QStringLiteral("KR"),
                           number % 2 == 0 ? ncloud::Family::Kvm : ncloud::Family::Xen,
                           QString::number(10'000 + number),
                           loginOf(i)};
        const QString name = number == 0 ? hostileName() : QStringLiteral("web-golden-%1").arg(number);
        planned.append({key, name});
    }
    return *Plan::make(id, fixedMoment().addDays(-1), header, planned);
}

void PackFixture::carryOut(const Plan& plan, const QList<Verdict>& verdicts, std::optional<SealKey> seal) {
    append({records::batchBegin(plan, {QStringLiteral("lee"), QStringLiteral("desk-9")})});
    RunReport report;
    report.batch = plan.id();
    QList<NewEntry> entries;
    for (const PlanImage& image : plan.images()) {
        QStringList after;
        QList<ShareOutcome> outcomes;
        bool sent = false;
        for (const QString& login : image.loginIds) {
            const Verdict verdict = verdicts.at(login.mid(6, 5).toInt());
            ShareOutcome outcome;
            outcome.share = {image.account, image.site, image.region, image.family, image.no, login};
            outcome.verdict = verdict;
            if (verdict == Verdict::NotSent)
                outcome.note = QStringLiteral("The run was stopped before this share.");
            if (wasSent(verdict))
                outcome.call.callId = QStringLiteral("call-") + image.no;
            if (staysListed(verdict))
                after.append(login);
            sent = sent || wasSent(verdict);
            outcomes.append(outcome);
        }
        entries.append(records::look(plan.id(), image, false, listedImage(image, image.loginIds)));
        if (sent) {
            ncloud::CallRecord call;
            call.callId = QStringLiteral("call-") + image.no;
            call.httpStatus = 200;
            call.returnCode = QStringLiteral("0");
            call.returnMessage = QStringLiteral("success");
            entries.append(intentOf(plan, image, call.callId));
            entries.append(records::answer(plan, call, ncloud::ImagePage()));
            entries.append(records::look(plan.id(), image, true, listedImage(image, after)));
        }
        for (const ShareOutcome& outcome : std::as_const(outcomes))
            entries.append(records::verdict(plan, outcome));
        report.outcomes += outcomes;
    }
    entries.append(records::batchEnd(report, std::move(seal)));
    append(entries);
}

void PackFixture::breakOff(const Plan& plan) {
    const PlanImage& image = plan.images().first();
    append({records::batchBegin(plan, {QStringLiteral("lee"), QStringLiteral("desk-9")}),
            records::look(plan.id(), image, false, listedImage(image, image.loginIds)),
            intentOf(plan, image, QStringLiteral("call-broken"))});
}

void PackFixture::recover(const Plan& plan, Verdict verdict) {
    records::AuditReader reader;
    EntryFilter filter;
    filter.batch = plan.id();
    const Result<QList<Entry>> entries = readAll(*m_journal, filter);
    for (const Entry& entry : *entries)
        reader.add(entry);
    records::AuditBatch batch = reader.batches().last();
    QList<NewEntry> found;
    for (const PlanImage& image : plan.images())
        found.append(records::look(plan.id(), image, true, listedImage(image, {})));
    for (records::AuditRecord& record : batch.records) {
        record.verdict = record.intended ? verdict : Verdict::NotSent;
        found.append(records::recoveredVerdict(record));
    }
    found.append(records::recoveredEnd(batch, {QStringLiteral("lee"), QStringLiteral("desk-9")}, {}));
    append(found);
}

PackRequest PackFixture::request(const PackScope& scope) const {
    PackRequest request;
    request.scope = scope;
    request.exporter = {QStringLiteral("park"), QStringLiteral("audit-1")};
    request.clock = [] { return fixedMoment().addDays(1); };
    request.zone = QTimeZone("Asia/Seoul");
    return request;
}

QString PackFixture::pack(const PackScope& scope, const QString& name) {
    const auto written = writeEvidencePack(*m_journal, request(scope), path(name));
    if (!written)
        qFatal("%s", qPrintable(explain(written.error())));
    return written->folder;
}

void PackFixture::append(const QList<NewEntry>& entries) {
    const auto written = m_journal->append(entries);
    if (!written)
        qFatal("%s", qPrintable(explain(written.error())));
}

}  // namespace sharewarden::test
