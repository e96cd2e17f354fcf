// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>

namespace sharewarden::ui {

class ShareTreeModel;

/// The shares by image or by login ID: Space ticks the selected lines, with all that is under them.
class ShareTreeView final : public QTreeView {
    Q_OBJECT

public:
    explicit ShareTreeView(ShareTreeModel& model, QWidget* parent = nullptr);

    /// Each once.
    QList<quint32> selectedShares() const;

Q_SIGNALS:
    /// The current line, or what is in it, is another.
    void lookedAt();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void openWhatWasFound();

    ShareTreeModel& m_model;
};

}  // namespace sharewarden::ui
