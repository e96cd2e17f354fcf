// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace sharewarden::ui {

/// A WrappedLabel that shows its text as it is, wrapped, and lets it be copied.
QLabel* plainLabel(const QString& text, QWidget* parent = nullptr);

/// Text from outside as a tool tip: made visible, and never taken for HTML.
QString plainToolTip(const QString& text);

/// With places to break at (zero-width spaces) in words without end: a label breaks only where the language
/// allows it, and a long name would widen its dialog. Not for text that is to be copied.
QString breakableText(const QString& text);

}  // namespace sharewarden::ui
