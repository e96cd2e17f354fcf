// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <Qt>

class QAbstractItemView;
class QModelIndex;
class QWidget;

namespace sharewarden::ui {

/// Of an item model: the key of the guide's section about what a row says, a finding or a verdict.
inline constexpr int guideKeyRole = Qt::UserRole + 0x70;

/// Of the index, or of another column of its row; empty when there is nothing to explain.
QString guideKeyOf(const QModelIndex& index);

/// Opens the guide at a section; empty: its beginning. It belongs to the dialog that `asker` is in while that
/// blocks the other windows, and else to the main window. One of each.
void showGuide(QWidget& asker, const QString& key);

/// Opens the guide at what the current row says; where that is nothing, at the section about the dialog.
void explainRow(QAbstractItemView& view);

/// Gives the view “What Is This?” in its context menu, also by Shift+F1.
void addRowHelp(QAbstractItemView& view);

/// F1 in the dialogs of a window: opens the guide at the section about the dialog.
class DialogHelp final : public QObject {
    Q_OBJECT

public:
    /// Belongs to the window whose dialogs these are.
    explicit DialogHelp(QWidget& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
};

}  // namespace sharewarden::ui
