// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QString>

#include "ui/common/roomy_rows.h"

class QPalette;

namespace sharewarden {
struct Account;
}

namespace sharewarden::ui {

/// Roles of a row that is an account: whether it is marked so.
inline constexpr int productionRole = Qt::UserRole + 20;
inline constexpr int readOnlyRole = Qt::UserRole + 21;

/// The colour of production, with a contrast of at least 4.5:1 to the palette's base.
QColor productionColour(const QPalette& palette);

/// The guards of an account in words, after its name: `acme, production account, read-only`. The name is
/// made visible.
QString accountWithGuards(const Account& account);
/// The guards as sentences; empty when there are none.
QString guardsText(const Account& account);

/// Rows of accounts. A production account has the word on a coloured ground behind its name, a read-only
/// one a lock and the word; where there is no room for both names and words, the lock stands alone.
class AccountRows final : public RoomyRows {
    Q_OBJECT

public:
    using RoomyRows::RoomyRows;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

}  // namespace sharewarden::ui
