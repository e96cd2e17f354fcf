// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QProcessEnvironment>
#include <functional>
#include <optional>

#include "app/accounts/account.h"
#include "app/accounts/configure_file.h"
#include "app/base/clock.h"
#include "app/base/error.h"

class QPushButton;

namespace sharewarden {
class AccountStore;
class ClientSource;
}  // namespace sharewarden

namespace sharewarden::ui {

class AccountController;
class AccountForm;
class AccountList;
class Asker;
class MessageLine;

/// What the dialog works with. Everything referred to outlives it.
struct AccountsParts {
    AccountStore& accounts;
    ClientSource& clients;
    Asker& asker;
    IdSource ids;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QString configurePath = defaultConfigurePath();
};

/// Adds, changes, checks and removes accounts. One account is chosen on the left and edited on the right.
class AccountsDialog final : public QDialog {
    Q_OBJECT

public:
    AccountsDialog(AccountsParts parts, QWidget* parent);

    /// Asks first when something typed would be lost.
    void reject() override;
    /// Of the accounts of the official tools.
    void openImport();

Q_SIGNALS:
    void accountsChanged();

private:
    void buildLayout();
    void connectParts();
    void fillList(const QString& currentId);
    void choose(const QString& id);
    void add();
    void save();
    void check();
    void askToRemove();
    void move(const QString& id, qsizetype toIndex);
    void askToExport();
    void writeExport(const QString& path);
    void onChecked(bool ok, const QStringList& lines);
    void askKeychain(const Error& error);
    void afterUnsaved(const std::function<void()>& next);
    void onSaved(const QString& id);
    void say(const QString& text);
    bool isReady(const std::optional<QString>& problem);
    void refresh();
    bool isNew() const;

    AccountsParts m_parts;
    AccountController* m_controller;
    AccountList* m_list;
    AccountForm* m_form;
    MessageLine* m_message;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_check;
    QPushButton* m_save;
    QPushButton* m_import;
    QPushButton* m_export;
    std::optional<Account> m_current;  // the one in the form
    std::function<void()> m_afterSave;
};

}  // namespace sharewarden::ui
