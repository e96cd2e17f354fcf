// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialogButtonBox>

namespace sharewarden::ui {

/// To be called when all buttons are in the box. Qt 6 makes the button that stands first the box's focus
/// proxy: Tab goes from the widget before the box straight to that one, past those that were added before it,
/// and when it is hidden Tab goes no further at all. Without it Tab comes to each, in the order of addition.
inline void letTabComeToEach(QDialogButtonBox& box) {
    box.setFocusProxy(nullptr);
}

}  // namespace sharewarden::ui
