// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QString>

#include "app/accounts/account.h"

namespace sharewarden::ui {

/// `Red`, …, translated; `None` is one too.
QString colourName(Account::Colour colour);

/// A dot of that colour with an outline that stands out on light and on dark ground; for None an empty place
/// of the same size, so that names stay in one line.
QIcon colourIcon(Account::Colour colour);

}  // namespace sharewarden::ui
