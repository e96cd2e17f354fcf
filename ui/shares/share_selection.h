// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QModelIndex>

class QAbstractItemView;

namespace sharewarden::ui {

class ShareStore;

/// The lines that are selected, in the order in which they are shown, each once, by their first column.
QModelIndexList selectedLines(const QAbstractItemView& view);

/// Ticks these shares, or takes the ticks off when all of them are ticked.
void toggle(ShareStore& store, const QList<quint32>& shares);

/// Headings and cells of the columns that are shown, in the order in which they stand.
enum class CopyAs { Text, Csv };
void copyLines(const QAbstractItemView& view, const QModelIndexList& lines, CopyAs as);

/// One login ID a line, each once.
void copyLogins(const ShareStore& store, const QList<quint32>& shares);

}  // namespace sharewarden::ui
