// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/guide_document.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include "ui/common/contrast.h"
#include "ui/help/guide_text.h"

namespace sharewarden::ui {
namespace {

QColor mixed(const QColor& ground, const QColor& ink, double share) {
    const auto blend = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return {blend(ground.red(), ink.red()), blend(ground.green(), ink.green()),
            blend(ground.blue(), ink.blue())};
}

// Gives a document that Markdown made its typography.
class GuideStyler {
public:
    GuideStyler(QTextDocument& document, const QFont& font, const QPalette& palette)
        : m_document(document),
          m_font(font),
          m_em(QFontMetricsF(font).height() * 0.75),
          m_ink(palette.color(QPalette::Text)),
          m_ground(palette.color(QPalette::Base)),
          m_link(standingOut(palette.color(QPalette::Link), m_ground, 5.0)) {}

    void style(const std::vector<GuideSection>& headings, QList<GuidePlace>* places) {
        size_t next = 0;
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() > 0 && next < headings.size()) {
                const GuideSection& heading = headings.at(next++);
                styleHeading(block, heading);
                if (!heading.key.isEmpty())
                    places->append({heading.key, block.position()});
            } else {
                styleText(block);
            }
        }
        styleTables(m_document.rootFrame());
    }

private:
    void styleHeading(const QTextBlock& block, const GuideSection& heading) const {
        static constexpr double sizes[] = {1.7, 1.35, 1.1};
        const int level = qBound(1, heading.level, 3);
        QTextCursor cursor(block);
        QTextBlockFormat paragraph = block.blockFormat();
        paragraph.setTopMargin(m_em * (level == 1 ? 0.0 : level == 2 ? 2.2 : 1.5));
        paragraph.setBottomMargin(m_em * (level == 3 ? 0.35 : 0.7));
        cursor.setBlockFormat(paragraph);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat letters;
        setSize(&letters, sizes[level - 1]);
        letters.setFontWeight(QFont::Bold);
        if (!heading.key.isEmpty())
            letters.setAnchorNames({heading.key});
        cursor.setCharFormat(letters);  // not merged: Markdown's own size would stay
    }

    void setSize(QTextCharFormat* letters, double factor) const {
        if (m_font.pointSizeF() > 0)
            letters->setFontPointSize(m_font.pointSizeF() * factor);
        else
            letters->setProperty(QTextFormat::FontPixelSize, qRound(m_font.pixelSize() * factor));
    }

    void styleText(const QTextBlock& block) const {
        QTextCursor cursor(block);
        QTextBlockFormat paragraph = block.blockFormat();
        const bool code = paragraph.hasProperty(QTextFormat::BlockCodeFence) ||
                          paragraph.hasProperty(QTextFormat::BlockCodeLanguage);
        const bool inTable = cursor.currentTable() != nullptr;
        paragraph.setTopMargin(0);
        paragraph.setBottomMargin(inTable || code ? 0.0 : m_em * (block.textList() ? 0.35 : 0.7));
        if (!code && !inTable)
            paragraph.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        if (code) {
            paragraph.setBackground(mixed(m_ground, m_ink, 0.07));
            paragraph.setNonBreakableLines(false);
            paragraph.setLeftMargin(m_em * 0.4);
            const auto fencedToo = [](const QTextBlock& other) {
                return other.isValid() && other.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
            };
            if (!fencedToo(block.next()))
                paragraph.setBottomMargin(m_em);
        }
        cursor.setBlockFormat(paragraph);
        styleFragments(block);
    }

    void styleFragments(const QTextBlock& block) const {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            const QTextCharFormat had = fragment.charFormat();
            QTextCharFormat letters;
            if (had.isAnchor())
                letters.setForeground(m_link);
            if (had.fontFixedPitch()) {
                letters.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
                setSize(&letters, 0.95);
                if (!block.blockFormat().hasProperty(QTextFormat::BlockCodeFence))
                    letters.setBackground(mixed(m_ground, m_ink, 0.07));
            }
            if (letters.isEmpty())
                continue;
            QTextCursor cursor(block);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(letters);
        }
    }

    void styleTables(QTextFrame* frame) const {
        const QList<QTextFrame*> children = frame->childFrames();
        for (QTextFrame* child : children) {
            if (auto* table = qobject_cast<QTextTable*>(child))
                styleTable(table);
            else
                styleTables(child);
        }
    }

    void styleTable(QTextTable* table) const {
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(mixed(m_ground, m_ink, 0.25));
        format.setCellPadding(m_em * 0.4);
        format.setCellSpacing(0);
        format.setTopMargin(m_em * 0.7);
        format.setBottomMargin(m_em * 0.4);
        format.setHeaderRowCount(1);
        table->setFormat(format);
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(0, column);
            QTextCharFormat head = cell.format();
            head.setBackground(mixed(m_ground, m_ink, 0.07));
            cell.setFormat(head);
        }
    }

    QTextDocument& m_document;
    QFont m_font;
    double m_em;
    QColor m_ink;
    QColor m_ground;
    QColor m_link;
};

}  // namespace

GuideDocument makeGuideDocument(const QString& markdown, const QFont& font, const QPalette& palette) {
    GuideDocument guide{std::make_unique<QTextDocument>(), {}};
    guide.document->setUndoRedoEnabled(false);
    guide.document->setDefaultFont(font);
    const auto features =
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML;
    guide.document->setMarkdown(guideWithoutMarkers(markdown), features);
    GuideStyler(*guide.document, font, palette).style(guideSections(markdown), &guide.places);
    return guide;
}

int guideTextWidth(const QFont& font) {
    return qRound(QFontMetricsF(font).height() * 0.75 * 45);
}

}  // namespace sharewarden::ui
