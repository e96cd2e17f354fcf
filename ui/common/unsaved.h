// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace sharewarden::ui {

class Asker;

/// Asks what becomes of what was entered: saved, thrown away, or (Cancel) left as it is. `text` says what it
/// is.
void askAboutUnsaved(Asker& asker, QWidget* parent, const QString& text, std::function<void()> save,
                     std::function<void()> discard);

}  // namespace sharewarden::ui
