// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace sharewarden::ui {

/// A label that shows its text as it is, wrapped, and lets it be copied.
QLabel* plainLabel(const QString& text, QWidget* parent = nullptr);

/// Text from outside as a tool tip: made visible, and never taken for HTML.
QString plainToolTip(const QString& text);

}  // namespace sharewarden::ui
