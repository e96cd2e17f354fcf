// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/account_colour.h"

#include <QApplication>
#include <QCoreApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace sharewarden::ui {
namespace {

struct AccountColourText {
    Q_DECLARE_TR_FUNCTIONS(AccountColour)
};

QColor fillOf(Account::Colour colour) {
    switch (colour) {
        case Account::Colour::Red:
            return QColor(0xe0, 0x3e, 0x3e);
        case Account::Colour::Orange:
            return QColor(0xf0, 0x8c, 0x1e);
        case Account::Colour::Yellow:
            return QColor(0xf2, 0xd0, 0x2c);
        case Account::Colour::Green:
            return QColor(0x3a, 0xa6, 0x55);
        case Account::Colour::Blue:
            return QColor(0x2f, 0x7d, 0xe1);
        case Account::Colour::Purple:
            return QColor(0x93, 0x4f, 0xd6);
        case Account::Colour::None:
            break;
    }
    return {};
}

class DotEngine final : public QIconEngine {
public:
    explicit DotEngine(Account::Colour colour) : m_colour(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override {
        const QColor fill = fillOf(m_colour);
        if (!fill.isValid())
            return;
        QColor outline = QApplication::palette().color(QPalette::Text);
        outline.setAlphaF(0.55f);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const qreal side = qMin(rect.width(), rect.height()) * 0.62;
        QRectF dot(0, 0, side, side);
        dot.moveCenter(QRectF(rect).center());
        painter->setPen(QPen(outline, qMax<qreal>(1, side / 10)));
        painter->setBrush(fill);
        painter->drawEllipse(dot);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new DotEngine(m_colour); }

private:
    Account::Colour m_colour;
};

}  // namespace

QString colourName(Account::Colour colour) {
    switch (colour) {
        case Account::Colour::Red:
            return AccountColourText::tr("Red");
        case Account::Colour::Orange:
            return AccountColourText::tr("Orange");
        case Account::Colour::Yellow:
            return AccountColourText::tr("Yellow");
        case Account::Colour::Green:
            return AccountColourText::tr("Green");
        case Account::Colour::Blue:
            return AccountColourText::tr("Blue");
        case Account::Colour::Purple:
            return AccountColourText::tr("Purple");
        case Account::Colour::None:
            break;
    }
    return AccountColourText::tr("None");
}

QIcon colourIcon(Account::Colour colour) {
    return QIcon(new DotEngine(colour));
}

}  // namespace sharewarden::ui
