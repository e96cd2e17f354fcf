// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/guide_text.h"

#include <QFile>
#include <QRegularExpression>
#include <functional>
#include <optional>

namespace sharewarden::ui {
namespace {

using namespace Qt::StringLiterals;

std::optional<GuideSection> headingOf(const QString& line) {
    static const QRegularExpression pattern(uR"(^(#{1,6})[ \t]+(.*?)[ \t]*(?:\{#([a-z0-9-]+)\})?[ \t]*$)"_s);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return GuideSection{match.captured(3), match.captured(2), static_cast<int>(match.capturedLength(1)), {}};
}

// Calls back for every line, with the heading that it is.
void eachLine(const QString& markdown,
              const std::function<void(const QString&, const std::optional<GuideSection>&, bool)>& visit) {
    bool fenced = false;
    const QStringList lines = markdown.split(u'\n');
    for (const QString& line : lines) {
        const bool fence = line.startsWith("```"_L1);
        visit(line, fenced || fence ? std::nullopt : headingOf(line), fenced || fence);
        if (fence)
            fenced = !fenced;
    }
}

}  // namespace

std::vector<GuideSection> guideSections(const QString& markdown) {
    std::vector<GuideSection> sections;
    eachLine(markdown, [&sections](const QString& line, const std::optional<GuideSection>& heading, bool) {
        if (heading)
            sections.push_back(*heading);
        else if (!sections.empty())
            sections.back().markdown += line % u'\n';
    });
    return sections;
}

QString guideWithoutMarkers(const QString& markdown) {
    QStringList lines;
    eachLine(markdown, [&lines](const QString& line, const std::optional<GuideSection>& heading, bool) {
        lines.append(heading ? QString(QString(heading->level, u'#') % u' ' % heading->title) : line);
    });
    return lines.join(u'\n');
}

QStringList guideLinks(const QString& markdown) {
    static const QRegularExpression code(uR"(`[^`]*`)"_s);
    static const QRegularExpression link(uR"(\]\(([^)\s]*)\))"_s);
    QStringList targets;
    eachLine(markdown, [&targets](const QString& line, const std::optional<GuideSection>&, bool fenced) {
        if (fenced)
            return;
        QString text = line;
        text.remove(code);
        for (auto found = link.globalMatch(text); found.hasNext();)
            targets.append(found.next().captured(1));
    });
    return targets;
}

QString guideLanguage(const QString& language) {
    const QString code = language.left(2).toLower();
    const bool whole = language.size() == 2 || (language.size() > 2 && !language.at(2).isLetter());
    return whole && (code == "ko"_L1 || code == "ja"_L1) ? code : u"en"_s;
}

QString readGuide(const QString& language) {
    for (const QString& code : {guideLanguage(language), u"en"_s}) {
        QFile file(u":/guide/"_s % code % u".md"_s);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString guideKey(Verdict verdict) {
    switch (verdict) {
        case Verdict::Revoked:
            return u"verdict-revoked"_s;
        case Verdict::AlreadyGone:
            return u"verdict-already-gone"_s;
        case Verdict::StillShared:
            return u"verdict-still-shared"_s;
        case Verdict::Restored:
            return u"verdict-restored"_s;
        case Verdict::AlreadyShared:
            return u"verdict-already-shared"_s;
        case Verdict::StillMissing:
            return u"verdict-still-missing"_s;
        case Verdict::Refused:
            return u"verdict-refused"_s;
        case Verdict::Unknown:
            return u"verdict-unknown"_s;
        case Verdict::NotSent:
            break;
    }
    return u"verdict-not-sent"_s;
}

QString guideKey(FindingKind kind) {
    switch (kind) {
        case FindingKind::OutsidePolicy:
            return u"finding-outside-policy"_s;
        case FindingKind::ExpiredTrust:
            return u"finding-expired"_s;
        case FindingKind::LookAlike:
            return u"finding-look-alike"_s;
        case FindingKind::PersonalMail:
            return u"finding-personal-mail"_s;
        case FindingKind::RetiredImage:
            return u"finding-retired-image"_s;
        case FindingKind::NewSinceReview:
            return u"finding-new"_s;
        case FindingKind::Reappeared:
            break;
    }
    return u"finding-reappeared"_s;
}

}  // namespace sharewarden::ui
