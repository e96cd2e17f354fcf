// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/drift_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace sharewarden::ui {
namespace {

struct DriftText {
    Q_DECLARE_TR_FUNCTIONS(DriftText)
};

}  // namespace

QString driftText(DriftRow::State state, PlanAction action) {
    switch (state) {
        case DriftRow::State::AsPlanned:
            return DriftText::tr("● as planned");
        case DriftRow::State::AlreadyDone:
            return action == PlanAction::Revoke ? DriftText::tr("○ already gone")
                                                : DriftText::tr("○ already shared");
        case DriftRow::State::ImageDrifted:
            return DriftText::tr("▲ image changed");
        case DriftRow::State::NotRead:
            return DriftText::tr("? could not be read");
    }
    return {};
}

QString driftSummary(const QList<DriftRow>& rows, PlanAction action) {
    QStringList parts;
    for (const auto state : {DriftRow::State::AsPlanned, DriftRow::State::AlreadyDone,
                             DriftRow::State::ImageDrifted, DriftRow::State::NotRead}) {
        const auto count = std::count_if(rows.begin(), rows.end(),
                                         [state](const DriftRow& row) { return row.state == state; });
        if (count > 0)
            parts.append(QLocale().toString(count) % QLatin1Char(' ') % driftText(state, action));
    }
    return parts.join(QStringLiteral("  ·  "));
}

}  // namespace sharewarden::ui
