// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QStringList>

#include "app/base/clock.h"
#include "app/inventory/inventory.h"
#include "app/policy/policy.h"
#include "app/policy/policy_store.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace sharewarden::ui {

class Asker;
class MessageLine;
class PolicyFilter;
class PolicyModel;

/// What the dialog works with. The asker outlives it.
struct PolicyDialogParts {
    PolicyStore store;
    QStringList accounts;  ///< names of the accounts of this computer
    Inventory inventory;   ///< what “From the Estate” picks from
    Asker& asker;
    Clock clock;
};

/// Edits the policy of this computer. Nothing is written before Save, and what cannot be read is left as it
/// is.
class PolicyDialog final : public QDialog {
    Q_OBJECT

public:
    PolicyDialog(PolicyDialogParts parts, QWidget* parent);

    /// Asks first when something would be lost.
    void reject() override;

Q_SIGNALS:
    /// It is on disk.
    void policySaved(const sharewarden::Policy& policy);

private:
    void buildFields();
    void buildTable();
    void buildLayout();
    void connectParts();
    void load();
    void showPolicy(const Policy& policy);
    Policy entered() const;
    QString problem(const Policy& policy) const;
    bool isChanged() const;
    QDate today() const;
    QList<int> selectedRows() const;
    void select(int row);
    void add();
    void edit();
    void removeSelected();
    void editEntry(const TrustEntry& entry, int row);
    void pickFromEstate();
    void openPolicy();
    void offer(const QByteArray& bytes, const QString& path);
    void saveCopy();
    void save();
    void write(const Policy& policy);
    void say(const QString& text);
    void refresh();

    PolicyDialogParts m_parts;
    PolicyModel* m_model;
    PolicyFilter* m_shown;
    QLineEdit* m_name;
    QComboBox* m_zone;
    QLineEdit* m_personal;
    QLineEdit* m_search;
    QTableView* m_table;
    QLabel* m_counts;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QPushButton* m_estate;
    QPushButton* m_open;
    QPushButton* m_copy;
    QPushButton* m_save;
    MessageLine* m_message;
    Policy m_loaded;
    bool m_readable = false;  // what is on disk could be read, or is to be replaced
    bool m_replaces = false;  // of a file that could not be read
};

}  // namespace sharewarden::ui
