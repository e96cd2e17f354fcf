// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPoint>

class QAbstractItemView;
class QMenu;

namespace sharewarden::ui {

class ShareStore;

/// What can be done with the selected lines of a view of shares, as its context menu at `place`; more actions
/// may be appended before it is shown. `shares` are those of the selected lines.
QMenu* showShareMenu(QAbstractItemView& view, ShareStore& store, const QList<quint32>& shares,
                     const QPoint& place);

}  // namespace sharewarden::ui
