// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accounts_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/accounts/account_import.h"
#include "app/accounts/account_store.h"
#include "app/accounts/client_source.h"
#include "app/base/text.h"
#include "app/evidence/output_file.h"
#include "ui/accounts/account_controller.h"
#include "ui/accounts/account_form.h"
#include "ui/accounts/account_list.h"
#include "ui/accounts/import_dialog.h"
#include "ui/common/asker.h"
#include "ui/common/button_box.h"
#include "ui/common/message_line.h"
#include "ui/common/plain_text.h"
#include "ui/common/unsaved.h"

namespace sharewarden::ui {

AccountsDialog::AccountsDialog(AccountsParts parts, QWidget* parent)
    : QDialog(parent),
      m_parts(std::move(parts)),
      m_controller(new AccountController(m_parts.accounts, m_parts.clients, this)),
      m_list(new AccountList),
      m_form(new AccountForm),
      m_message(new MessageLine(QStringLiteral("messageLabel"))),
      m_add(new QPushButton(tr("&Add"))),
      m_remove(new QPushButton(tr("&Remove…"))),
      m_check(new QPushButton(tr("&Check"))),
      m_save(new QPushButton(tr("&Save"))),
      m_import(new QPushButton(tr("I&mport…"))),
      m_export(new QPushButton(tr("E&xport…"))) {
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
    m_add->setObjectName(QStringLiteral("addButton"));
    m_remove->setObjectName(QStringLiteral("removeButton"));
    m_check->setObjectName(QStringLiteral("checkButton"));
    m_check->setToolTip(tr("Make a signed call that changes nothing, and show whose key it is"));
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_message->label().setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_message->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    m_import->setObjectName(QStringLiteral("importAccountsButton"));
    m_import->setToolTip(
        tr("Take over keys of the official tools, of the environment, or exported accounts"));
    m_export->setObjectName(QStringLiteral("exportAccountsButton"));
    m_export->setToolTip(tr("Write all accounts to a file, without their secret keys"));
    for (QPushButton* button : {m_add, m_remove, m_check, m_import, m_export})
        button->setAutoDefault(false);
    m_save->setDefault(true);

    auto* listButtons = new QHBoxLayout;
    listButtons->addWidget(m_add);
    listButtons->addWidget(m_remove);
    auto* fileButtons = new QHBoxLayout;
    fileButtons->addWidget(m_import);
    fileButtons->addWidget(m_export);
    auto* left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addLayout(listButtons);
    left->addLayout(fileButtons);

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
    letTabComeToEach(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &AccountsDialog::reject);
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    resize(em * 64, fontMetrics().lineSpacing() * 33);
}

void AccountsDialog::connectParts() {
    connect(m_list, &AccountList::chosen, this, [this](const QString& wanted) {
        // The list jumps back until it is settled what becomes of what was typed.
        if (m_current && m_form->isChanged()) {
            fillList(m_current->id);
            afterUnsaved([this, wanted] { fillList(wanted); });
        } else {
            choose(wanted);
        }
    });
    connect(m_list, &AccountList::moveWanted, this, &AccountsDialog::move);
    connect(m_import, &QPushButton::clicked, this, [this] { afterUnsaved([this] { openImport(); }); });
    connect(m_export, &QPushButton::clicked, this, &AccountsDialog::askToExport);
    connect(m_add, &QPushButton::clicked, this, [this] { afterUnsaved([this] { add(); }); });
    connect(m_save, &QPushButton::clicked, this, &AccountsDialog::save);
    connect(m_check, &QPushButton::clicked, this, &AccountsDialog::check);
    connect(m_remove, &QPushButton::clicked, this, &AccountsDialog::askToRemove);
    connect(m_form, &AccountForm::edited, this, &AccountsDialog::refresh);
    // What is disabled meanwhile loses the focus for good; who typed there goes on there.
    connect(m_controller, &AccountController::busyChanged, this,
            [this, before = QPointer<QWidget>()]() mutable {
                if (m_controller->isBusy() && !before)
                    before = focusWidget();
                refresh();
                if (m_controller->isBusy())
                    return;
                if (before && before->isEnabled())
                    before->setFocus();
                before.clear();
            });
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
    connect(m_controller, &AccountController::checked, this, &AccountsDialog::onChecked);
}

bool AccountsDialog::isNew() const {
    return m_current && !m_parts.accounts.byId(m_current->id);
}

void AccountsDialog::fillList(const QString& currentId) {
    const QList<Account>& accounts = m_parts.accounts.accounts();
    const bool keepsNew = isNew() && m_current->id == currentId;
    m_list->setAccounts(accounts, keepsNew ? m_current : std::nullopt, currentId);
    QStringList folders;
    for (const Account& account : accounts)
        folders.append(account.folder);
    folders.removeDuplicates();
    folders.removeAll(QString());
    m_form->setFolders(folders);
    if (!m_current || m_current->id != currentId)
        choose(currentId);
    refresh();
}

void AccountsDialog::choose(const QString& id) {
    const std::optional<Account> account = m_parts.accounts.byId(id);
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

void AccountsDialog::move(const QString& id, qsizetype toIndex) {
    if (const Status moved = m_parts.accounts.move(id, toIndex); !moved)
        say(tr("The order was not changed. %1").arg(explain(moved.error())));
    fillList(id);
    Q_EMIT accountsChanged();
}

void AccountsDialog::onChecked(bool ok, const QStringList& lines) {
    // What was typed and not saved is another key than the one that is kept.
    if (const auto known = m_current ? m_parts.accounts.byId(m_current->id) : std::nullopt; known)
        m_form->showLastWorked(known->lastWorked);
    say((ok ? QStringLiteral("✓ ") : QStringLiteral("✕ ")) + lines.join(QLatin1Char('\n')));
}

void AccountsDialog::openImport() {
    auto* dialog = new ImportDialog({m_parts.accounts, m_parts.clients, m_parts.asker, m_parts.ids,
                                     m_parts.environment, m_parts.configurePath},
                                    this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::accountsChanged, this, [this] {
        const QList<Account>& accounts = m_parts.accounts.accounts();
        fillList(m_current && !isNew() ? m_current->id : accounts.constLast().id);
        Q_EMIT accountsChanged();
    });
    dialog->open();
}

void AccountsDialog::askToExport() {
    SaveQuestion question;
    question.title = tr("Export Accounts");
    question.suggestedName = QStringLiteral("sharewarden-accounts.json");
    question.filter = tr("JSON files (*.json)");
    question.defaultSuffix = QStringLiteral("json");
    question.purpose = FilePurpose::Accounts;
    m_parts.asker.askSavePath(this, question, [this](const QString& path) { writeExport(path); });
}

void AccountsDialog::writeExport(const QString& path) {
    if (isOfficialConfigureFile(path)) {
        say(tr("That file belongs to the official tools and is never written. Choose another name."));
        return;
    }
    const QList<Account>& accounts = m_parts.accounts.accounts();
    const Result<std::unique_ptr<Sink>> sink = openOutputFile(path);
    Status written = sink ? (*sink)->write(exportedAccounts(accounts)) : Status(sink.error());
    if (written)
        written = (*sink)->finish();
    say(written ? tr("%n account(s) written, without their secret keys.", nullptr,
                     static_cast<int>(accounts.size()))
                : tr("The accounts were not exported. %1").arg(explain(written.error())));
}

void AccountsDialog::afterUnsaved(const std::function<void()>& next) {
    if (!m_current || !m_form->isChanged()) {
        next();
        return;
    }
    askAboutUnsaved(
        m_parts.asker, this, tr("What you entered is not saved."),
        [this, next] {
            m_afterSave = next;
            save();
        },
        [this, next] {
            m_form->load(*m_current, !isNew());
            next();
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
    m_import->setEnabled(!busy);
    m_export->setEnabled(!busy && !m_parts.accounts.accounts().isEmpty());
}

}  // namespace sharewarden::ui
