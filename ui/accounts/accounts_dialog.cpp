// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accounts_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/accounts/account_store.h"
#include "app/accounts/client_source.h"
#include "app/base/text.h"
#include "ui/accounts/account_controller.h"
#include "ui/accounts/account_form.h"
#include "ui/common/account_rows.h"
#include "ui/common/asker.h"
#include "ui/common/plain_text.h"

namespace sharewarden::ui {

AccountsDialog::AccountsDialog(AccountsParts parts, QWidget* parent)
    : QDialog(parent),
      m_parts(std::move(parts)),
      m_controller(new AccountController(m_parts.accounts, m_parts.clients, this)),
      m_list(new QListWidget),
      m_form(new AccountForm),
      m_message(plainLabel(QString())),
      m_add(new QPushButton(tr("&Add"))),
      m_remove(new QPushButton(tr("&Remove…"))),
      m_check(new QPushButton(tr("&Check"))),
      m_save(new QPushButton(tr("&Save"))) {
    setWindowTitle(tr("Accounts"));
    setObjectName(QStringLiteral("accountsDialog"));
    buildLayout();
    connectParts();
    const QList<Account>& accounts = m_parts.accounts.accounts();
    if (accounts.isEmpty())
        add();
    else
        fillList(accounts.constFirst().id);
}

void AccountsDialog::buildLayout() {
    m_list->setObjectName(QStringLiteral("accountList"));
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setItemDelegate(new AccountRows(m_list));
    m_add->setObjectName(QStringLiteral("addButton"));
    m_remove->setObjectName(QStringLiteral("removeButton"));
    m_check->setObjectName(QStringLiteral("checkButton"));
    m_check->setToolTip(tr("Make a signed call that changes nothing, and show whose key it is"));
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_message->setObjectName(QStringLiteral("messageLabel"));
    m_message->setAccessibleName(tr("Message"));
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_message->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    for (QPushButton* button : {m_add, m_remove, m_check})
        button->setAutoDefault(false);
    m_save->setDefault(true);

    auto* listButtons = new QHBoxLayout;
    listButtons->addWidget(m_add);
    listButtons->addWidget(m_remove);
    auto* left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addLayout(listButtons);

    auto* formButtons = new QHBoxLayout;
    formButtons->addStretch(1);
    formButtons->addWidget(m_check);
    formButtons->addWidget(m_save);
    auto* right = new QVBoxLayout;
    right->addWidget(m_form);
    right->addLayout(formButtons);
    right->addWidget(m_message, 1);

    auto* columns = new QHBoxLayout;
    columns->addLayout(left, 2);
    columns->addSpacing(8);
    columns->addLayout(right, 3);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeButton"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &AccountsDialog::reject);
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    resize(em * 60, fontMetrics().lineSpacing() * 26);
}

void AccountsDialog::connectParts() {
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (m_filling || row < 0)
            return;
        // The list jumps back until it is settled what becomes of what was typed.
        if (m_current && m_form->isChanged()) {
            const QString wanted = m_list->item(row)->data(Qt::UserRole).toString();
            fillList(m_current->id);
            afterUnsaved([this, wanted] { fillList(wanted); });
        } else {
            choose(row);
        }
    });
    connect(m_add, &QPushButton::clicked, this, [this] { afterUnsaved([this] { add(); }); });
    connect(m_save, &QPushButton::clicked, this, &AccountsDialog::save);
    connect(m_check, &QPushButton::clicked, this, &AccountsDialog::check);
    connect(m_remove, &QPushButton::clicked, this, &AccountsDialog::askToRemove);
    connect(m_form, &AccountForm::edited, this, &AccountsDialog::refresh);
    connect(m_controller, &AccountController::busyChanged, this, &AccountsDialog::refresh);
    connect(m_controller, &AccountController::saved, this, &AccountsDialog::onSaved);
    connect(m_controller, &AccountController::saveFailed, this, &AccountsDialog::say);
    connect(m_controller, &AccountController::keychainRefused, this, &AccountsDialog::askKeychain);
    connect(m_controller, &AccountController::removeFailed, this, &AccountsDialog::say);
    connect(m_controller, &AccountController::removed, this, [this] {
        m_current.reset();
        const QList<Account>& accounts = m_parts.accounts.accounts();
        if (accounts.isEmpty())
            add();
        else
            fillList(accounts.constFirst().id);
        say(tr("The account and its secret key were removed from this computer."));
        Q_EMIT accountsChanged();
    });
    connect(m_controller, &AccountController::checked, this, [this](bool ok, const QStringList& lines) {
        say((ok ? QStringLiteral("✓ ") : QStringLiteral("✕ ")) + lines.join(QLatin1Char('\n')));
    });
}

bool AccountsDialog::isNew() const {
    return m_current && !m_parts.accounts.byId(m_current->id);
}

void AccountsDialog::fillList(const QString& currentId) {
    m_filling = true;
    m_list->clear();
    int row = -1;
    const auto addRow = [&](const Account& account, const QString& text) {
        auto* item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, account.id);
        item->setData(productionRole, account.production);
        item->setData(readOnlyRole, account.changes == Account::Changes::ReadOnly);
        if (account.id == currentId)
            row = m_list->count() - 1;
        return item;
    };
    for (const Account& account : m_parts.accounts.accounts())
        addRow(account, visibleText(account.name, 100))
            ->setData(Qt::AccessibleTextRole, accountWithGuards(account));
    if (isNew() && m_current->id == currentId)
        addRow(*m_current, tr("New account"));
    m_list->setCurrentRow(row);
    m_filling = false;
    if (!m_current || m_current->id != currentId)
        choose(row);
    refresh();
}

void AccountsDialog::choose(int row) {
    const QListWidgetItem* item = m_list->item(row);
    if (!item)
        return;
    const std::optional<Account> account = m_parts.accounts.byId(item->data(Qt::UserRole).toString());
    if (!account)
        return;
    const bool leavesNew = isNew();
    m_current = account;
    m_form->load(*account, true);
    say(QString());
    if (leavesNew)
        fillList(account->id);
    refresh();
}

void AccountsDialog::add() {
    Account account;
    account.id = m_parts.ids();
    account.site = ncloud::Site::publicSite();
    m_current = account;
    m_form->load(account, false);
    fillList(account.id);
    say(tr(
        "Create the key in the NAVER Cloud console under My Page, Manage Auth Key. A sub account needs the "
        "permission to view server images, and to change their sharing if you want to revoke."));
    m_form->focusName();
}

// Says the first thing that is wrong with the form, `problem` among them; true when there is none.
bool AccountsDialog::isReady(const std::optional<QString>& problem) {
    if (const QString address = m_form->addressProblem(); !address.isEmpty())
        say(address);
    else if (problem)
        say(*problem);
    else if (isNew() && !m_form->secretEntered())
        say(tr("Enter the secret key as well."));
    else
        return true;
    return false;
}

void AccountsDialog::save() {
    if (!m_current)
        return;
    const Account account = m_form->account();
    if (!isReady(accountProblem(account, m_parts.accounts.accounts())))
        return;
    say(tr("Saving…"));
    m_controller->save(account, m_form->secret(), ClientSource::Place::SystemKeychain);
}

void AccountsDialog::askKeychain(const Error& error) {
    Question question;
    question.title = tr("The Keychain Did Not Take the Key");
    question.text = explain(error);
    question.detail =
        tr("Nothing was saved. The secret key can be kept in memory instead: it is written nowhere, and "
           "has to be entered again the next time the program starts.");
    question.verbs = {tr("&Keep in Memory Until the Program Closes")};
    m_parts.asker.ask(this, question, [this](int answer) {
        if (answer == 0) {
            m_controller->save(m_form->account(), m_form->secret(), ClientSource::Place::Memory);
        } else {
            m_afterSave = nullptr;
            say(tr("Nothing was saved."));
        }
    });
}

void AccountsDialog::onSaved(const QString& id) {
    m_current = m_parts.accounts.byId(id);
    m_form->load(*m_current, true);
    fillList(id);
    say(tr("Saved."));
    Q_EMIT accountsChanged();
    if (const std::function<void()> next = std::exchange(m_afterSave, nullptr))
        next();
}

void AccountsDialog::check() {
    const Account account = m_form->account();
    if (!isReady(accessKeyProblem(account.accessKey)))
        return;
    say(tr("Checking…"));
    m_controller->check(account, m_form->secret());
}

void AccountsDialog::askToRemove() {
    if (!m_current)
        return;
    if (isNew()) {
        afterUnsaved([this] {
            m_current.reset();
            const QList<Account>& accounts = m_parts.accounts.accounts();
            if (accounts.isEmpty())
                add();
            else
                fillList(accounts.constFirst().id);
        });
        return;
    }
    Question question;
    question.title = tr("Remove Account?");
    question.text = tr("The account %1 and its secret key are removed from this computer.")
                        .arg(visibleText(m_current->name, 100));
    question.detail = tr("Nothing changes at NAVER Cloud, and the journal keeps what was done with it.");
    question.verbs = {tr("&Remove Account")};
    question.destructive = true;
    m_parts.asker.ask(this, question, [this, account = *m_current](int answer) {
        if (answer == 0)
            m_controller->remove(account);
    });
}

void AccountsDialog::afterUnsaved(const std::function<void()>& next) {
    if (!m_current || !m_form->isChanged()) {
        next();
        return;
    }
    Question question;
    question.title = tr("Save Changes?");
    question.text = tr("What you entered is not saved.");
    question.verbs = {tr("&Save"), tr("&Discard")};
    m_parts.asker.ask(this, question, [this, next](int answer) {
        if (answer == 0) {
            m_afterSave = next;
            save();
        } else if (answer == 1) {
            m_form->load(*m_current, !isNew());
            next();
        }
    });
}

void AccountsDialog::reject() {
    afterUnsaved([this] { QDialog::reject(); });
}

void AccountsDialog::say(const QString& text) {
    m_message->setText(text);
}

void AccountsDialog::refresh() {
    const bool busy = m_controller->isBusy();
    m_list->setEnabled(!busy);
    m_form->setEnabled(!busy && m_current.has_value());
    m_add->setEnabled(!busy);
    m_remove->setEnabled(!busy && m_current.has_value());
    m_check->setEnabled(!busy && m_current.has_value());
    m_save->setEnabled(!busy && m_current && m_form->isChanged());
}

}  // namespace sharewarden::ui
