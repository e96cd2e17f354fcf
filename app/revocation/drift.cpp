// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/revocation/drift.h"

#include <QCoreApplication>

#include "app/revocation/fresh_read.h"
#include "app/revocation/judge.h"

namespace sharewarden {
namespace {

struct DriftText {
    Q_DECLARE_TR_FUNCTIONS(Run)
};

QList<DriftRow> unread(const PlanImage& image, const QString& why) {
    QList<DriftRow> rows;
    for (const PlannedShare& share : sharesOf(image))
        rows.append({share, DriftRow::State::NotRead, why});
    return rows;
}

}  // namespace

QString imageDrift(const PlanImage& planned, const std::optional<ncloud::Image>& fresh) {
    if (!fresh)
        return DriftText::tr("The image is no longer listed.");
    if (fresh->name != planned.name)
        return DriftText::tr("The image was renamed since the review and was left alone.");
    return {};
}

QList<DriftRow> driftOf(const PlanImage& planned, PlanAction action,
                        const std::optional<ncloud::Image>& fresh) {
    const ActionRules rules = ActionRules::of(action);
    const QString drift = imageDrift(planned, fresh);
    QList<DriftRow> rows;
    for (const PlannedShare& share : sharesOf(planned)) {
        DriftRow row{share, DriftRow::State::AsPlanned, drift};
        if (!drift.isEmpty())
            row.state = DriftRow::State::ImageDrifted;
        else if (rules.isSettled(*fresh, share.key.loginId))
            row.state = DriftRow::State::AlreadyDone;
        rows.append(row);
    }
    return rows;
}

QCoro::Task<QList<DriftRow>> readDrift(Plan plan, QHash<QString, ncloud::Client> clients, RetryPolicy retry,
                                       std::stop_token stop, std::function<void(qsizetype)> onImages) {
    QList<DriftRow> rows;
    const QList<ReadGroup> groups = readGroups(readRows(plan), imagesPerListCall);
    for (const ReadGroup& group : groups) {
        const auto client = clients.constFind(group.account);
        QString why;
        FreshImages fresh;
        if (client == clients.constEnd()) {
            why = DriftText::tr("There is no key for the account of this share.");
        } else if (stop.stop_requested()) {
            why = explain(CancelledError{});
        } else {
            const ncloud::Client reader = *client;
            const auto read = co_await readFresh(reader, group, retry, stop);
            if (read)
                fresh = *read;
            else
                why = explain(read.error());
        }
        for (const qsizetype index : group.rows) {
            const PlanImage& image = plan.images().at(index);
            const auto found = fresh.constFind(image.no);
            const auto seen = found == fresh.constEnd() ? std::nullopt : std::optional(*found);
            rows += why.isEmpty() ? driftOf(image, plan.header().action, seen) : unread(image, why);
        }
        if (onImages)
            onImages(group.rows.size());
    }
    co_return rows;
}

}  // namespace sharewarden
