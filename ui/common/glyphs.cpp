// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/glyphs.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace sharewarden::ui {
namespace {

// On a field of 16 × 16.
QPainterPath outline(Glyph glyph) {
    QPainterPath path;
    switch (glyph) {
        case Glyph::Scan:  // an arrow that goes round
            path.arcMoveTo(QRectF(3, 3, 10, 10), 50);
            path.arcTo(QRectF(3, 3, 10, 10), 50, 280);
            path.moveTo(11.6, 1.2);
            path.lineTo(11.4, 4.4);
            path.lineTo(8.2, 4.2);
            break;
        case Glyph::Stop:
            path.addEllipse(QRectF(2.5, 2.5, 11, 11));
            path.moveTo(6, 6);
            path.lineTo(10, 10);
            path.moveTo(10, 6);
            path.lineTo(6, 10);
            break;
        case Glyph::Revoke:  // a person, crossed
            path.addEllipse(QRectF(4, 2, 5, 5));
            path.moveTo(1.5, 13.5);
            path.cubicTo(1.5, 8.5, 8, 8, 10, 10);
            path.moveTo(10.5, 10.5);
            path.lineTo(14.5, 14.5);
            path.moveTo(14.5, 10.5);
            path.lineTo(10.5, 14.5);
            break;
        case Glyph::Export:  // out of a tray
            path.moveTo(2.5, 10);
            path.lineTo(2.5, 13.5);
            path.lineTo(13.5, 13.5);
            path.lineTo(13.5, 10);
            path.moveTo(8, 10.5);
            path.lineTo(8, 2.5);
            path.moveTo(5, 5.5);
            path.lineTo(8, 2.5);
            path.lineTo(11, 5.5);
            break;
        case Glyph::Accounts:
            path.addEllipse(QRectF(5.5, 2, 5, 5));
            path.moveTo(2.5, 14);
            path.cubicTo(2.5, 8, 13.5, 8, 13.5, 14);
            break;
    }
    return path;
}

class GlyphEngine final : public QIconEngine {
public:
    explicit GlyphEngine(Glyph glyph) : m_glyph(glyph) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const QPalette palette = QApplication::palette();
        const QColor colour = mode == QIcon::Disabled
                                  ? palette.color(QPalette::Disabled, QPalette::ButtonText)
                              : mode == QIcon::Selected ? palette.color(QPalette::HighlightedText)
                                                        : palette.color(QPalette::ButtonText);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        painter->setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(outline(m_glyph));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new GlyphEngine(m_glyph); }

private:
    Glyph m_glyph;
};

}  // namespace

QIcon glyphIcon(Glyph glyph) {
    return QIcon(new GlyphEngine(glyph));
}

}  // namespace sharewarden::ui
