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

// What one read says of one image of the plan.
QList<DriftRow> rowsOf(const PlanImage& image, const ActionRules& rules,
                       const std::optional<ncloud::Image>& fresh) {
    QList<DriftRow> rows;
    const QString drift = imageDrift(image, fresh);
    for (const QString& login : image.loginIds) {
        DriftRow row;
        row.share = {{image.account, image.site, image.region, image.family, image.no, login}, image.name};
        row.note = drift;
        if (!drift.isEmpty())
            row.state = DriftRow::State::ImageDrifted;
        else if (rules.isSettled(*fresh, login))
            row.state = DriftRow::State::AlreadyDone;
        rows.append(row);
    }
    return rows;
}

QList<DriftRow> unread(const PlanImage& image, const QString& why) {
    QList<DriftRow> rows;
    for (const QString& login : image.loginIds) {
        DriftRow row;
        row.share = {{image.account, image.site, image.region, image.family, image.no, login}, image.name};
        row.state = DriftRow::State::NotRead;
        row.note = why;
        rows.append(row);
    }
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

QCoro::Task<QList<DriftRow>> readDrift(Plan plan, QHash<QString, ncloud::Client> clients, RetryPolicy retry,
                                       std::stop_token stop) {
    const ActionRules rules = ActionRules::of(plan.header().action);
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
            const auto read = co_await readFresh(reader, group, retry);
            if (read)
                fresh = *read;
            else
                why = explain(read.error());
        }
        for (const qsizetype index : group.rows) {
            const PlanImage& image = plan.images().at(index);
            const auto found = fresh.constFind(image.no);
            rows += !why.isEmpty() ? unread(image, why)
                                   : rowsOf(image, rules,
                                            found == fresh.constEnd() ? std::nullopt : std::optional(*found));
        }
    }
    co_return rows;
}

}  // namespace sharewarden
