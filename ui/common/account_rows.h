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
/// The folder of the account, shown behind its name where there is room; no text for none.
inline constexpr int folderRole = Qt::UserRole + 22;

/// The colour of production, with a contrast of at least 4.5:1 to the palette's base.
QColor productionColour(const QPalette& palette);

/// An account in words, for those who do not see its row: its name, then its colour and its guards, as in
/// `acme, marked red, production account, read-only`. The name is made visible.
QString accountWithGuards(const Account& account);
/// Colour and guards as sentences; empty when there are none.
QString guardsText(const Account& account);
/// When its key last worked, in local time, as a short text; says so when it never did.
QString lastWorkedText(const Account& account);

/// Rows of accounts. A production account has the word on a coloured ground behind its name, a read-only
/// one a lock and the word; where there is no room for both names and words, the lock stands alone.
class AccountRows final : public RoomyRows {
    Q_OBJECT

public:
    using RoomyRows::RoomyRows;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// Never wider than the view: names are elided so that the marks stay in sight.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace sharewarden::ui
