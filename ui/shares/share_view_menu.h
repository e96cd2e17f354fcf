// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <functional>

class QAbstractItemView;
class QContextMenuEvent;
class QKeyEvent;

namespace sharewarden::ui {

class ShareStore;

/// What can be done with the selected lines of a view of shares, as its context menu. `shares` are those of
/// the selected lines.
void showShareMenu(QAbstractItemView& view, ShareStore& store, const QList<quint32>& shares,
                   const QContextMenuEvent& event);

/// The keys for the same: Space ticks what is selected, Ctrl+C copies it. False when it is another key.
bool takeShareKey(QAbstractItemView& view, ShareStore& store,
                  const std::function<QList<quint32>()>& selectedShares, const QKeyEvent& event);

}  // namespace sharewarden::ui
