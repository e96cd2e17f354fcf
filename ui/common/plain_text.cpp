// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/plain_text.h"

#include <QLabel>

#include "app/base/text.h"

namespace sharewarden::ui {

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString plainToolTip(const QString& text) {
    // A tool tip has no text format: text that looks like HTML is shown as HTML. As escaped HTML it cannot
    // be.
    return Qt::convertFromPlainText(visibleText(text, 2000), Qt::WhiteSpaceNormal);
}

}  // namespace sharewarden::ui
