// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/guide_view.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <algorithm>

namespace sharewarden::ui {

GuideView::GuideView(QWidget* parent) : QTextBrowser(parent) {
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
}

void GuideView::setGuide(GuideDocument guide) {
    setDocument(guide.document.get());
    m_guide = std::move(guide.document);  // the one before goes when it is no longer shown
    m_places = std::move(guide.places);
    centreText();
}

void GuideView::centreText() {
    if (!m_guide)
        return;
    QTextFrameFormat format = m_guide->rootFrame()->frameFormat();
    const double em = QFontMetricsF(m_guide->defaultFont()).height() * 0.75;
    const double least = em * 1.5;
    const double spare = (viewport()->width() - guideTextWidth(m_guide->defaultFont())) / 2.0;
    const double side = std::max(least, spare);
    if (qFuzzyCompare(format.leftMargin(), side))
        return;
    format.setLeftMargin(side);
    format.setRightMargin(side);
    format.setTopMargin(least);
    format.setBottomMargin(least);
    m_guide->rootFrame()->setFrameFormat(format);
}

void GuideView::resizeEvent(QResizeEvent* event) {
    const int position = positionInView();
    const bool widthChanged = event->oldSize().width() != event->size().width();
    if (widthChanged)
        centreText();
    QTextBrowser::resizeEvent(event);
    if (widthChanged && m_guide)
        scrollToPosition(position);  // what is read stays in view
}

double GuideView::roomAbove() const {
    return QFontMetricsF(m_guide->defaultFont()).height() * 0.75;
}

int GuideView::positionInView() const {
    if (!m_guide)
        return 0;
    const double top = verticalScrollBar()->value() + roomAbove() + 1.0;
    // In the middle: the margins at the sides belong to no line.
    const int hit = m_guide->documentLayout()->hitTest({viewport()->width() / 2.0, top}, Qt::FuzzyHit);
    if (hit < 0)
        return 0;
    const QTextBlock block = m_guide->findBlock(hit);
    const QRectF area = m_guide->documentLayout()->blockBoundingRect(block);
    // Above the text of a heading are its margin and the end of what stands before it.
    return area.bottom() < top && block.next().isValid() ? block.next().position() : hit;
}

int GuideView::placeInView() const {
    const int position = positionInView();
    const auto next = std::upper_bound(m_places.begin(), m_places.end(), position,
                                       [](int at, const GuidePlace& place) { return at < place.position; });
    return static_cast<int>(next - m_places.begin()) - 1;
}

void GuideView::scrollToPosition(int position) {
    const QTextBlock block = m_guide->findBlock(position);
    if (!block.isValid())
        return;
    const QRectF area = m_guide->documentLayout()->blockBoundingRect(block);
    double top = area.top();
    if (const QTextLayout* layout = block.layout(); position > block.position() && layout->lineCount() > 0) {
        const QTextLine line = layout->lineForTextPosition(position - block.position());
        if (line.isValid())
            top += line.y();
    }
    verticalScrollBar()->setValue(position <= 0 ? 0 : static_cast<int>(top - roomAbove()));
}

QVariant GuideView::loadResource(int, const QUrl&) {
    return {};
}

void GuideView::keyPressEvent(QKeyEvent* event) {
    // The browser keeps a history of documents; this is one document.
    if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Left)
        Q_EMIT backWanted();
    else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Right)
        Q_EMIT forwardWanted();
    else if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QTextBrowser::keyPressEvent(event);
}

}  // namespace sharewarden::ui
