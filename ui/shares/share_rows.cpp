// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shares/share_rows.h"

namespace sharewarden::ui {

std::optional<Column> columnOf(ShareColumn column) {
    switch (column) {
        case ShareColumn::Tick:
            return std::nullopt;
        case ShareColumn::ImageName:
            return Column::ImageName;
        case ShareColumn::ImageNo:
            return Column::ImageNo;
        case ShareColumn::Account:
            return Column::Account;
        case ShareColumn::Region:
            return Column::Region;
        case ShareColumn::Family:
            return Column::Family;
        case ShareColumn::Os:
            return Column::Os;
        case ShareColumn::Login:
            return Column::Login;
        case ShareColumn::Finding:
            return Column::Finding;
        case ShareColumn::Created:
            return Column::Created;
    }
    return std::nullopt;
}

std::optional<Column> columnOf(TreeColumn column) {
    switch (column) {
        case TreeColumn::What:
            return std::nullopt;
        case TreeColumn::ImageNo:
            return Column::ImageNo;
        case TreeColumn::Account:
            return Column::Account;
        case TreeColumn::Region:
            return Column::Region;
        case TreeColumn::Family:
            return Column::Family;
        case TreeColumn::Os:
            return Column::Os;
        case TreeColumn::Finding:
            return Column::Finding;
        case TreeColumn::Created:
            return Column::Created;
    }
    return std::nullopt;
}

}  // namespace sharewarden::ui
