// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/policy/finding_reasons.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>
#include <algorithm>
#include <array>

#include "app/base/text.h"
#include "app/policy/login_id.h"

namespace sharewarden {
namespace {

struct FindingReasonText {
    Q_DECLARE_TR_FUNCTIONS(FindingReason)
};

// In the order of their severity, and then of what there is to do.
constexpr std::array worstFirst{FindingKind::LookAlike,     FindingKind::Reappeared,
                                FindingKind::ExpiredTrust,  FindingKind::OutsidePolicy,
                                FindingKind::PersonalMail,  FindingKind::RetiredImage,
                                FindingKind::NewSinceReview};
static_assert(worstFirst.size() == findingKindCount);

constexpr qsizetype mostShownUnits = 100;

QString shownText(const QString& text) {
    return visibleText(text, mostShownUnits);
}

QString shownDay(const QDate& date) {
    return QLocale().toString(date, QLocale::LongFormat);
}

// With its punycode form where letters beyond ASCII could deceive.
QString shownDomain(const QString& domain) {
    const QString ace = QString::fromLatin1(QUrl::toAce(domain, QUrl::IgnoreIDNWhitelist));
    if (ace.isEmpty() || ace == domain)
        return shownText(domain);
    return FindingReasonText::tr("%1 (%2)", "a domain and its punycode form")
        .arg(shownText(domain), shownText(ace));
}

// Whom the entry trusts, as the policy's author called them.
QString shownEntry(const TrustEntry& entry) {
    const QString value = shownText(entry.value);
    if (!entry.label.isEmpty() && !entry.owner.isEmpty())
        return FindingReasonText::tr("%1 (%2; owner: %3)")
            .arg(value, shownText(entry.label), shownText(entry.owner));
    if (!entry.label.isEmpty())
        return FindingReasonText::tr("%1 (%2)", "a trusted entry and its label")
            .arg(value, shownText(entry.label));
    if (!entry.owner.isEmpty())
        return FindingReasonText::tr("%1 (owner: %2)").arg(value, shownText(entry.owner));
    return value;
}

// What there is to say about one share.
struct Case {
    const FindingContext& context;
    const TrustIndex& trust;
    int account = 0;
    QString accountName;
    QString loginId;
    QString domain;
    QString imageName;
};

QString lookAlikeReason(const Case& share, const PolicyJudge& judge) {
    const std::optional<LookAlikes::Match> match = judge.lookAlike(share.domain);
    const QString own = shownDomain(share.domain);
    if (!match)
        return FindingReasonText::tr("The domain %1 can be taken for a trusted one.").arg(own);
    const QString trusted = shownDomain(match->trustedDomain);
    switch (match->likeness) {
        case Likeness::Letters:
            return FindingReasonText::tr(
                       "The domain %1 can be taken for the trusted %2: its letters look the same.")
                .arg(own, trusted);
        case Likeness::Hyphens:
            return FindingReasonText::tr(
                       "The domain %1 can be taken for the trusted %2: only hyphens tell them apart.")
                .arg(own, trusted);
        case Likeness::OneEdit:
        case Likeness::None:
            break;
    }
    return FindingReasonText::tr(
               "The domain %1 can be taken for the trusted %2: one letter is missing, added, "
               "changed or exchanged.")
        .arg(own, trusted);
}

QString expiredReason(const Case& share) {
    const TrustIndex::Match match = share.trust.match(share.account, loginIdKey(share.loginId), share.domain);
    if (match.state != TrustIndex::State::Over)
        return FindingReasonText::tr("The trust in %1 is over.").arg(shownText(share.loginId));
    const TrustEntry& entry = share.context.policy.trusted.at(match.entry);
    return FindingReasonText::tr("%1 was trusted as %2. %3 was the last day of that trust.")
        .arg(shownText(share.loginId), shownEntry(entry), shownDay(entry.lastDay.value_or(QDate())));
}

QString outsideReason(const Case& share) {
    const auto miss = share.trust.nearMiss(share.account, loginIdKey(share.loginId), share.domain);
    if (miss) {
        const TrustEntry& entry = share.context.policy.trusted.at(miss->entry);
        if (miss->otherAccount)
            return FindingReasonText::tr("The policy trusts %1 only in the account %2, not in %3.")
                .arg(shownEntry(entry), shownText(entry.account), shownText(share.accountName));
        return FindingReasonText::tr("The policy trusts %1, but not domains below it such as %2.")
            .arg(shownEntry(entry), shownDomain(share.domain));
    }
    if (share.domain.isEmpty())
        return FindingReasonText::tr("The policy does not trust the login ID %1, and it has no domain.")
            .arg(shownText(share.loginId));
    return FindingReasonText::tr("The policy trusts neither the login ID %1 nor the domain %2.")
        .arg(shownText(share.loginId), shownDomain(share.domain));
}

QString reappearedReason(const Case& share) {
    return FindingReasonText::tr("The image was taken back from %1, and is shared with it again.")
        .arg(shownText(share.loginId));
}

QString retiredReason(const Case& share) {
    return FindingReasonText::tr("The image %1 is retired and still shared with %2.")
        .arg(shownText(share.imageName), shownText(share.loginId));
}

QString newReason(const Case& share) {
    const QString login = shownText(share.loginId);
    if (!share.context.reviewed || !share.context.reviewed->taken.isValid())
        return FindingReasonText::tr("The image was not shared with %1 at the last review.").arg(login);
    const QDateTime taken = share.context.reviewed->taken.toLocalTime();
    return FindingReasonText::tr(
               "The image was not shared with %1 at the last review, which saw the estate of %2.")
        .arg(login, QLocale().toString(taken, QLocale::ShortFormat));
}

QString reasonOf(FindingKind kind, const Case& share, const PolicyJudge& judge) {
    switch (kind) {
        case FindingKind::LookAlike:
            return lookAlikeReason(share, judge);
        case FindingKind::ExpiredTrust:
            return expiredReason(share);
        case FindingKind::OutsidePolicy:
            return outsideReason(share);
        case FindingKind::PersonalMail:
            return FindingReasonText::tr(
                       "%1 is a provider of personal mail: anybody can have a login ID there.")
                .arg(shownDomain(share.domain));
        case FindingKind::Reappeared:
            return reappearedReason(share);
        case FindingKind::RetiredImage:
            return retiredReason(share);
        case FindingKind::NewSinceReview:
            break;
    }
    return newReason(share);
}

bool needsPolicy(FindingSet findings) {
    return findings.has(FindingKind::LookAlike) || findings.has(FindingKind::ExpiredTrust) ||
           findings.has(FindingKind::OutsidePolicy);
}

}  // namespace

QStringList findingReasons(const Inventory& inventory, quint32 share, FindingSet findings,
                           const FindingContext& context) {
    // Without a need of it the policy, which may be long, is not read.
    const PolicyJudge judge =
        needsPolicy(findings) ? PolicyJudge(context.policy, context.now) : PolicyJudge();
    return findingReasons(inventory, share, findings, context, judge);
}

QStringList findingReasons(const Inventory& inventory, quint32 share, FindingSet findings,
                           const FindingContext& context, const PolicyJudge& judge) {
    if (findings.isEmpty() || share >= static_cast<quint64>(inventory.shares().size()))
        return {};
    const ShareRow& row = inventory.shares().at(share);
    const ImageRow& image = inventory.imageOf(row);
    const QString& account = inventory.cellOf(image).account;
    const QString& loginId = inventory.text(row.login);
    const Case one{context,
                   judge.trust(),
                   judge.trust().accountNumber(account),
                   account,
                   loginId,
                   loginIdDomain(loginId),
                   inventory.text(image.name)};
    QStringList reasons;
    for (const FindingKind kind : worstFirst) {
        if (findings.has(kind))
            reasons.append(reasonOf(kind, one, judge));
    }
    return reasons;
}

QString trustReason(const QString& account, const QString& loginId, const Policy& policy,
                    const PolicyJudge& judge) {
    const TrustIndex& trust = judge.trust();
    const TrustIndex::Match match =
        trust.match(trust.accountNumber(account), loginIdKey(loginId), loginIdDomain(loginId));
    if (match.state != TrustIndex::State::Trusted)
        return QString();
    const TrustEntry& entry = policy.trusted.at(match.entry);
    if (!entry.lastDay)
        return FindingReasonText::tr("Trusted as %1.").arg(shownEntry(entry));
    return FindingReasonText::tr("Trusted as %1, until the end of %2.")
        .arg(shownEntry(entry), shownDay(*entry.lastDay));
}

}  // namespace sharewarden
