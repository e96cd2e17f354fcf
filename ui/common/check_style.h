// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

class QPainter;
class QPalette;
class QRect;

namespace sharewarden::ui {

/// Draws a tick box that is visible on light and on dark ground: its frame is mixed from the text's own
/// colour, and its mark is white or black on the highlight, whichever stands out.
void paintCheckIndicator(QPainter* painter, const QRect& rect, const QPalette& palette, Qt::CheckState state,
                         bool enabled, bool onSelection);

/// The base style with its tick boxes replaced. Fusion draws them all but invisible when the palette is dark.
class CheckStyle final : public QProxyStyle {
    Q_OBJECT

public:
    explicit CheckStyle(const QString& baseStyle) : QProxyStyle(baseStyle) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    /// Lazy ones for what every menu bar, tool bar and field asks for and rarely shows: the button to what
    /// does not fit, and the one that clears.
    QIcon standardIcon(StandardPixmap standard, const QStyleOption* option,
                       const QWidget* widget) const override;
};

}  // namespace sharewarden::ui
