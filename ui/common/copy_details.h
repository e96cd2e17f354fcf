// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QAbstractItemView;
class QModelIndex;

namespace sharewarden::ui {

/// What a message says, with the time and the versions that a colleague or support asks for.
QString messageDetails(const QString& title, const QString& text);

/// Every column of a row as `heading: value`, with the same below it; rows above it in a tree come first.
QString rowDetails(const QModelIndex& index);

void copyText(const QString& text);

/// Gives the view a context menu with “Copy Details” of the current row, also by Ctrl+Shift+C.
void addCopyDetails(QAbstractItemView& view);

}  // namespace sharewarden::ui
