// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/account_rows.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include "app/accounts/account.h"
#include "app/base/text.h"
#include "ui/common/account_colour.h"

namespace sharewarden::ui {
namespace {

struct AccountRowsText {
    Q_DECLARE_TR_FUNCTIONS(AccountRows)
};

constexpr int gap = 6;
constexpr int lockWidth = 10;
constexpr int maxNameLength = 100;

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Base).lightnessF() < 0.5f;
}

QFont markFont(QFont font) {
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 0.8);
    return font;
}

void paintLock(QPainter* painter, const QRectF& field, const QColor& colour) {
    const qreal unit = lockWidth / 10.0;
    const QPointF at(field.left(), field.center().y() - 6 * unit);
    painter->setPen(QPen(colour, 1.5));
    painter->setBrush(Qt::NoBrush);
    QPainterPath shackle;
    shackle.moveTo(at + QPointF(2.5, 6) * unit);
    shackle.arcTo(QRectF(at + QPointF(2.5, 1) * unit, QSizeF(5, 6) * unit), 180, -180);
    shackle.lineTo(at + QPointF(7.5, 6) * unit);
    painter->drawPath(shackle);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(QRectF(at + QPointF(0.5, 5.5) * unit, QSizeF(9, 6) * unit), 1.5, 1.5);
}

}  // namespace

QColor productionColour(const QPalette& palette) {
    return isDark(palette) ? QColor(0xff, 0x9c, 0x94) : QColor(0xb3, 0x1b, 0x1b);
}

QString accountWithGuards(const Account& account) {
    QStringList parts{visibleText(account.name, maxNameLength)};
    if (account.colour != Account::Colour::None)
        parts.append(AccountRowsText::tr("marked %1").arg(colourName(account.colour).toLower()));
    if (account.production)
        parts.append(AccountRowsText::tr("production account"));
    if (account.changes == Account::Changes::ReadOnly)
        parts.append(AccountRowsText::tr("read-only"));
    return parts.join(QStringLiteral(", "));
}

QString guardsText(const Account& account) {
    QStringList sentences;
    if (account.colour != Account::Colour::None)
        sentences.append(AccountRowsText::tr("Marked %1.").arg(colourName(account.colour).toLower()));
    if (account.production)
        sentences.append(
            AccountRowsText::tr("Production account: its name is typed before its shares are changed."));
    if (account.changes == Account::Changes::ReadOnly)
        sentences.append(AccountRowsText::tr("Read-only: its shares cannot be changed."));
    else if (account.changes == Account::Changes::AllowedUntilClose)
        sentences.append(AccountRowsText::tr("Its shares can be changed until the window closes."));
    return sentences.join(QLatin1Char(' '));
}

QString lastWorkedText(const Account& account) {
    if (!account.lastWorked.isValid())
        return AccountRowsText::tr("Never, as far as is known here");
    return QLocale().toString(account.lastWorked.toLocalTime(), QLocale::ShortFormat);
}

QSize AccountRows::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = RoomyRows::sizeHint(option, index);
    if (const auto* view = qobject_cast<const QAbstractItemView*>(option.widget))
        size.setWidth(qMin(size.width(), view->viewport()->width()));
    return size;
}

void AccountRows::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    const bool production = index.data(productionRole).toBool();
    const bool readOnly = index.data(readOnlyRole).toBool();
    const QString folder = index.data(folderRole).toString();
    if (!production && !readOnly && folder.isEmpty()) {
        RoomyRows::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QStyle* style = row.widget ? row.widget->style() : QApplication::style();
    const QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, &row, row.widget);
    const int room = row.rect.right() - gap - text.left();

    const QString word = AccountRowsText::tr("PROD");
    const QString lockWord = AccountRowsText::tr("read-only");
    const QFontMetrics small(markFont(row.font));
    const int wordWidth = production ? small.horizontalAdvance(word) + 2 * gap : 0;
    const int fullLock = readOnly ? lockWidth + gap / 2 + row.fontMetrics.horizontalAdvance(lockWord) : 0;
    const int between = production && readOnly ? gap : 0;
    // The style keeps a margin on both sides of a text.
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &row, row.widget) + 1;
    const int name = row.fontMetrics.horizontalAdvance(row.text) + 2 * margin;
    const bool roomForWords = name + gap + wordWidth + between + fullLock <= room;
    const int lock = readOnly ? (roomForWords ? fullLock : lockWidth) : 0;
    const int marks = wordWidth + between + lock;
    row.text = row.fontMetrics.elidedText(row.text, Qt::ElideRight, room - marks - gap - 2 * margin);
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    // As the style paints the name: in a window that is not active too.
    const bool onSelection = row.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = !(row.state & QStyle::State_Enabled) ? QPalette::Disabled
                                       : row.state & QStyle::State_Active   ? QPalette::Active
                                                                            : QPalette::Inactive;
    const QColor plain = row.palette.color(group, onSelection ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int folderLeft = text.left() + margin + row.fontMetrics.horizontalAdvance(row.text) + 2 * gap;
    const int folderRoom = row.rect.right() - 2 * gap - marks - folderLeft;
    if (!folder.isEmpty() && folderRoom > row.fontMetrics.averageCharWidth() * 5) {
        QColor muted = plain;
        muted.setAlphaF(0.65f);
        painter->setPen(muted);
        painter->setFont(row.font);
        painter->drawText(QRect(folderLeft, row.rect.top(), folderRoom, row.rect.height()),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          row.fontMetrics.elidedText(folder, Qt::ElideRight, folderRoom));
    }
    int left = row.rect.right() - gap - marks + 1;
    if (production) {
        const int height = small.height() + 2;
        const QRectF box(left + 0.5, row.rect.center().y() - height / 2 + 0.5, wordWidth - 1, height);
        painter->setPen(onSelection ? QPen(plain, 1) : QPen(Qt::NoPen));
        painter->setBrush(productionColour(row.palette));
        painter->drawRoundedRect(box, 3, 3);
        painter->setPen(isDark(row.palette) ? Qt::black : Qt::white);
        painter->setFont(markFont(row.font));
        painter->drawText(box, Qt::AlignCenter, word);
        left += wordWidth + between;
    }
    if (readOnly) {
        paintLock(painter, QRectF(left, row.rect.top(), lockWidth, row.rect.height()), plain);
        if (roomForWords) {
            painter->setPen(plain);
            painter->setFont(row.font);
            const int wordLeft = left + lockWidth + gap / 2;
            painter->drawText(
                QRect(wordLeft, row.rect.top(), row.rect.right() - wordLeft + 1, row.rect.height()),
                Qt::AlignLeft | Qt::AlignVCenter, lockWord);
        }
    }
    painter->restore();
}

}  // namespace sharewarden::ui
