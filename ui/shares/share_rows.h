// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "app/query/row_id.h"

namespace sharewarden::ui {

/// The columns of the table of shares, in the order in which they are shown.
enum class ShareColumn { Tick, ImageName, ImageNo, Account, Region, Family, Os, Login, Finding, Created };
inline constexpr int shareColumnCount = 10;

/// The columns of the trees: what a line is about, and the rest of the same.
enum class TreeColumn { What, ImageNo, Account, Region, Family, Os, Finding, Created };
inline constexpr int treeColumnCount = 8;

/// What it shows; nothing for the ticks.
std::optional<Column> columnOf(ShareColumn column);
/// Nothing for What, which is an image or a login ID by the grouping.
std::optional<Column> columnOf(TreeColumn column);

}  // namespace sharewarden::ui
