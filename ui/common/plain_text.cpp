// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/plain_text.h"

#include "app/base/text.h"
#include "ui/common/wrapped_label.h"

namespace sharewarden::ui {

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* label = new WrappedLabel(parent);
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

QString breakableText(const QString& text) {
    constexpr int longestRun = 16;
    QString result;
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > longestRun && !c.isLowSurrogate()) {
            result.append(QChar(0x200B));
            run = 1;
        }
        result.append(c);
    }
    return result;
}

}  // namespace sharewarden::ui
