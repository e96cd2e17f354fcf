// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/policy/finding.h"

#include <QCoreApplication>
#include <algorithm>

namespace sharewarden {
namespace {

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

}  // namespace

Severity severityOf(FindingKind kind) {
    switch (kind) {
        case FindingKind::LookAlike:
        case FindingKind::Reappeared:
            return Severity::High;
        case FindingKind::OutsidePolicy:
        case FindingKind::ExpiredTrust:
        case FindingKind::PersonalMail:
            return Severity::Medium;
        case FindingKind::RetiredImage:
        case FindingKind::NewSinceReview:
            break;
    }
    return Severity::Low;
}

Severity severityOf(FindingSet findings) {
    Severity worst = Severity::None;
    for (const FindingKind kind : everyFindingKind) {
        if (findings.has(kind))
            worst = std::max(worst, severityOf(kind));
    }
    return worst;
}

QString findingKey(FindingKind kind) {
    switch (kind) {
        case FindingKind::OutsidePolicy:
            return QStringLiteral("outside-policy");
        case FindingKind::ExpiredTrust:
            return QStringLiteral("expired-trust");
        case FindingKind::LookAlike:
            return QStringLiteral("look-alike");
        case FindingKind::PersonalMail:
            return QStringLiteral("personal-mail");
        case FindingKind::RetiredImage:
            return QStringLiteral("retired-image");
        case FindingKind::NewSinceReview:
            return QStringLiteral("new-since-review");
        case FindingKind::Reappeared:
            break;
    }
    return QStringLiteral("reappeared");
}

std::optional<FindingKind> findingFromKey(const QString& key) {
    const auto found = std::find_if(everyFindingKind.begin(), everyFindingKind.end(),
                                    [&](FindingKind kind) { return findingKey(kind) == key; });
    return found == everyFindingKind.end() ? std::nullopt : std::optional(*found);
}

QString severityKey(Severity severity) {
    switch (severity) {
        case Severity::Low:
            return QStringLiteral("low");
        case Severity::Medium:
            return QStringLiteral("medium");
        case Severity::High:
            return QStringLiteral("high");
        case Severity::None:
            break;
    }
    return QStringLiteral("none");
}

QString findingName(FindingKind kind) {
    switch (kind) {
        case FindingKind::OutsidePolicy:
            return FindingText::tr("Outside policy");
        case FindingKind::ExpiredTrust:
            return FindingText::tr("Trust is over");
        case FindingKind::LookAlike:
            return FindingText::tr("Look-alike");
        case FindingKind::PersonalMail:
            return FindingText::tr("Personal mail");
        case FindingKind::RetiredImage:
            return FindingText::tr("Retired image");
        case FindingKind::NewSinceReview:
            return FindingText::tr("New since review");
        case FindingKind::Reappeared:
            break;
    }
    return FindingText::tr("Shared again");
}

QString severityName(Severity severity) {
    switch (severity) {
        case Severity::Low:
            return FindingText::tr("Low");
        case Severity::Medium:
            return FindingText::tr("Medium");
        case Severity::High:
            return FindingText::tr("High");
        case Severity::None:
            break;
    }
    return FindingText::tr("None");
}

}  // namespace sharewarden
