// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "app/policy/finding.h"
#include "app/revocation/verdict.h"

namespace sharewarden::ui {

/// One heading of the guide with what stands under it, up to the next heading.
struct GuideSection {
    QString key;       ///< as in `## Coverage {#coverage}`; empty when the heading has none
    QString title;     ///< without the marker
    int level = 1;     ///< 1 to 6
    QString markdown;  ///< the body, without the heading
};

/// The sections of a guide in their order. What stands before the first heading belongs to none; a `#` in a
/// fenced code block is no heading.
std::vector<GuideSection> guideSections(const QString& markdown);

/// The guide as plain Markdown: its headings without their markers.
QString guideWithoutMarkers(const QString& markdown);

/// The targets of its links, in their order: `#coverage`. Not those in code.
QStringList guideLinks(const QString& markdown);

/// `ko` for `ko`, `ko_KR` and `ko-KR`; `en` for every language that has no guide.
QString guideLanguage(const QString& language);

/// The guide that ships with the program, from the resource `:/guide/<language>.md`, English where there is
/// no other; empty when the program was built without it.
QString readGuide(const QString& language);

/// The keys of the sections that explain a verdict and a finding.
QString guideKey(Verdict verdict);
QString guideKey(FindingKind kind);

}  // namespace sharewarden::ui
