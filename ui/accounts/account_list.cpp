// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/account_list.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "app/base/text.h"
#include "ui/common/account_colour.h"
#include "ui/common/account_rows.h"
#include "ui/common/plain_text.h"

namespace sharewarden::ui {
namespace {

// What an account is found by.
bool isFoundBy(const Account& account, const QString& words) {
    const QString all = QStringList{account.name, account.folder, account.accessKey, account.site.key()}.join(
        QLatin1Char('\n'));
    const QStringList parts = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(),
                       [&](const QString& part) { return all.contains(part, Qt::CaseInsensitive); });
}

}  // namespace

AccountList::AccountList(QWidget* parent)
    : QWidget(parent), m_search(new QLineEdit), m_list(new QListWidget) {
    m_search->setObjectName(QStringLiteral("accountSearch"));
    m_search->setPlaceholderText(tr("Find an account"));
    m_search->setAccessibleName(tr("Find an account"));
    m_search->setToolTip(tr("By name, folder, access key or site (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("accountList"));
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setItemDelegate(new AccountRows(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int mark = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_list->setIconSize(QSize(mark, mark));
    m_up = addMoveButton(Qt::UpArrow, "moveUpButton", -1);
    m_up->setAccessibleName(tr("Move up"));
    m_up->setToolTip(tr("Move the account up (Alt+Up)"));
    m_up->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    m_down = addMoveButton(Qt::DownArrow, "moveDownButton", 1);
    m_down->setAccessibleName(tr("Move down"));
    m_down->setToolTip(tr("Move the account down (Alt+Down)"));
    m_down->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));

    auto* top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_up);
    top->addWidget(m_down);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);

    connect(m_search, &QLineEdit::textChanged, this, &AccountList::filter);
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (m_filling || row < 0)
            return;
        refresh();
        Q_EMIT chosen(currentId());
    });
    auto* find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

QToolButton* AccountList::addMoveButton(Qt::ArrowType arrow, const char* name, int step) {
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, step] { moveBy(step); });
    return button;
}

void AccountList::addRow(const Account& account, const QString& text) {
    auto* item = new QListWidgetItem(text, m_list);
    item->setData(Qt::UserRole, account.id);
    item->setData(productionRole, account.production);
    item->setData(readOnlyRole, account.changes == Account::Changes::ReadOnly);
    item->setData(folderRole, visibleText(account.folder, 100));
}

void AccountList::setAccounts(const QList<Account>& accounts, const std::optional<Account>& unsaved,
                              const QString& currentId) {
    m_filling = true;
    m_accounts = accounts;
    m_list->clear();
    const bool anyColour = std::any_of(accounts.cbegin(), accounts.cend(), [](const Account& account) {
        return account.colour != Account::Colour::None;
    });
    int current = -1;
    for (const Account& account : accounts) {
        addRow(account, visibleText(account.name, 100));
        QListWidgetItem* item = m_list->item(m_list->count() - 1);
        const QString spoken = accountWithGuards(account);
        item->setData(Qt::AccessibleTextRole,
                      account.folder.isEmpty()
                          ? spoken
                          : tr("%1, in the folder %2").arg(spoken, visibleText(account.folder, 100)));
        item->setToolTip(plainToolTip(guardsText(account)));
        if (anyColour)
            item->setIcon(colourIcon(account.colour));
        if (account.id == currentId)
            current = m_list->count() - 1;
    }
    if (unsaved) {
        addRow(*unsaved, tr("New account"));
        if (unsaved->id == currentId)
            current = m_list->count() - 1;
    }
    filter();
    m_list->setCurrentRow(current);
    m_filling = false;
    refresh();
}

void AccountList::filter() {
    const QString words = m_search->text();
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(row < m_accounts.size() && !isFoundBy(m_accounts.at(row), words));
    refresh();
}

void AccountList::refresh() {
    const int row = m_list->currentRow();
    // Among some of the accounts nobody could see where it goes.
    const bool whole = m_search->text().trimmed().isEmpty();
    m_up->setEnabled(whole && row > 0 && row < m_accounts.size());
    m_down->setEnabled(whole && row >= 0 && row + 1 < m_accounts.size());
}

void AccountList::moveBy(int step) {
    const int row = m_list->currentRow();
    if (row >= 0)
        Q_EMIT moveWanted(currentId(), row + step);
}

QString AccountList::currentId() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

}  // namespace sharewarden::ui
