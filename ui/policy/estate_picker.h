// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "ui/policy/estate_names.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace sharewarden::ui {

/// Lets a person tick domains and login IDs of the current inventory that are to be trusted.
class EstatePicker final : public QDialog {
    Q_OBJECT

public:
    EstatePicker(QList<EstateName> names, QWidget* parent);

    QList<EstateName> picked() const { return m_model->ticked(); }

private:
    void filter();
    void refresh();

    EstateNameModel* m_model;
    QSortFilterProxyModel* m_shown;
    QComboBox* m_kind;
    QLineEdit* m_search;
    QTableView* m_table;
    QPushButton* m_add;
};

}  // namespace sharewarden::ui
