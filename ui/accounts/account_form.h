// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "app/accounts/account.h"
#include "app/ncloud/credentials.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace sharewarden::ui {

/// The fields of one account, its guards among them. The secret can be entered and is never shown: a kept one
/// is only said to be there.
class AccountForm final : public QWidget {
    Q_OBJECT

public:
    explicit AccountForm(QWidget* parent = nullptr);

    void load(const Account& account, bool secretKept);
    /// Folders that are in use, to choose from.
    void setFolders(const QStringList& folders);
    /// Only when the key last worked has changed.
    void showLastWorked(const QDateTime& moment);
    /// What stands in the fields. A custom address that is not one leaves the site's base empty.
    Account account() const;
    ncloud::SecretKey secret() const;
    bool secretEntered() const;
    void clearSecret();
    /// Something was typed that is not saved.
    bool isChanged() const;
    /// Why the custom address cannot be used; empty when it can or is not asked for.
    QString addressProblem() const;
    void focusName();

Q_SIGNALS:
    void edited();

private:
    void buildLooks();
    void buildGuards();
    void showAddress();

    Account m_loaded;
    QLineEdit* m_name;
    QComboBox* m_site;
    QLabel* m_addressLabel;
    QLineEdit* m_address;
    QLineEdit* m_accessKey;
    QLineEdit* m_secret;
    QLineEdit* m_regions;
    QComboBox* m_changes;
    QCheckBox* m_production;
    QSpinBox* m_confirmAbove;
    QComboBox* m_folder;
    QComboBox* m_colour;
    QLabel* m_lastWorked;
};

}  // namespace sharewarden::ui
