// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QList>
#include <QPalette>
#include <QString>
#include <memory>

class QTextDocument;

namespace sharewarden::ui {

/// Where a section of the guide begins in its document.
struct GuidePlace {
    QString key;
    int position = 0;  ///< of the first character of its heading
};

/// The guide laid out for reading: its headings carry their keys as anchors, its colours are those of the
/// palette. Every size follows from `font`.
struct GuideDocument {
    std::unique_ptr<QTextDocument> document;
    QList<GuidePlace> places;  ///< in their order; only of headings with a key
};
GuideDocument makeGuideDocument(const QString& markdown, const QFont& font, const QPalette& palette);

/// The widest that a line of text may be, in pixels, to be read with ease: about 45 em.
int guideTextWidth(const QFont& font);

}  // namespace sharewarden::ui
