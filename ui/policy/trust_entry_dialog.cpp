// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/policy/trust_entry_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/base/text.h"
#include "ui/common/message_line.h"
#include "ui/policy/trust_entries.h"

namespace sharewarden::ui {

TrustEntryDialog::TrustEntryDialog(const TrustEntry& entry, bool isNew, const QStringList& accounts,
                                   const QDate& today, std::function<QString(const TrustEntry&)> problem,
                                   QWidget* parent)
    : QDialog(parent),
      m_problem(std::move(problem)),
      m_form(new QFormLayout),
      m_kind(new QComboBox),
      m_value(new QLineEdit),
      m_subdomains(new QCheckBox(tr("With its &sub-domains"))),
      m_account(new QComboBox),
      m_label(new QLineEdit),
      m_owner(new QLineEdit),
      m_note(new QPlainTextEdit),
      m_ends(new QCheckBox(tr("Trusted &until:"))),
      m_lastDay(new QDateEdit),
      m_message(new MessageLine(QStringLiteral("entryMessage"))) {
    setWindowTitle(isNew ? tr("Add Trust") : tr("Edit Trust"));
    setObjectName(QStringLiteral("trustEntryDialog"));
    m_kind->setObjectName(QStringLiteral("kindBox"));
    m_kind->addItem(tr("Domain"), static_cast<int>(TrustEntry::Kind::Domain));
    m_kind->addItem(tr("Login ID"), static_cast<int>(TrustEntry::Kind::LoginId));
    m_value->setObjectName(QStringLiteral("valueEdit"));
    m_value->setAccessibleName(tr("Domain or login ID"));
    m_value->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_value->setMaxLength(320);
    m_subdomains->setObjectName(QStringLiteral("subdomainsBox"));
    m_account->setObjectName(QStringLiteral("accountBox"));
    m_account->addItem(tr("Every account"), QString());
    for (const QString& account : accounts)
        m_account->addItem(visibleText(account, 100), account);
    // It stays for an account that is gone from this computer.
    if (!entry.account.isEmpty() && m_account->findData(entry.account) < 0)
        m_account->addItem(tr("%1 (not on this computer)").arg(visibleText(entry.account, 100)),
                           entry.account);
    m_label->setObjectName(QStringLiteral("labelEdit"));
    m_label->setPlaceholderText(tr("Who it is, such as: build partner"));
    m_owner->setObjectName(QStringLiteral("ownerEdit"));
    m_owner->setPlaceholderText(tr("Who answers for it"));
    m_note->setObjectName(QStringLiteral("noteEdit"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * 4);
    m_note->setPlaceholderText(tr("Such as the number of the approval"));
    m_ends->setObjectName(QStringLiteral("endsBox"));
    m_lastDay->setObjectName(QStringLiteral("lastDayEdit"));
    m_lastDay->setAccessibleName(tr("Last day of its trust"));
    m_lastDay->setCalendarPopup(true);
    m_lastDay->setToolTip(tr("The last day of its trust, in the time zone of the policy"));
    m_message->setMinimumHeight(fontMetrics().lineSpacing() * 3);

    auto* until = new QHBoxLayout;
    until->addWidget(m_lastDay);
    until->addStretch(1);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Kind:"), m_kind);
    m_form->addRow(tr("&Domain:"), m_value);
    m_form->addRow(QString(), m_subdomains);
    m_form->addRow(tr("&For:"), m_account);
    m_form->addRow(tr("&Label:"), m_label);
    m_form->addRow(tr("&Owner:"), m_owner);
    m_form->addRow(tr("&Note:"), m_note);
    m_form->addRow(m_ends, until);
    auto* buttons = new QDialogButtonBox;
    QPushButton* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setAutoDefault(false);
    QPushButton* keep = buttons->addButton(isNew ? tr("&Add") : tr("&Keep"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(QStringLiteral("keepButton"));
    keep->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &TrustEntryDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TrustEntryDialog::refresh);
    connect(m_ends, &QCheckBox::toggled, this, &TrustEntryDialog::refresh);
    load(entry, today);
    m_value->setFocus();
    resize(fontMetrics().horizontalAdvance(QLatin1Char('m')) * 38, sizeHint().height());
}

void TrustEntryDialog::load(const TrustEntry& entry, const QDate& today) {
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(entry.kind)));
    m_value->setText(entry.value);
    m_subdomains->setChecked(entry.withSubdomains);
    m_account->setCurrentIndex(m_account->findData(entry.account));
    m_label->setText(entry.label);
    m_owner->setText(entry.owner);
    m_note->setPlainText(entry.note);
    m_ends->setChecked(entry.lastDay.has_value());
    m_lastDay->setDate(entry.lastDay.value_or(today.addYears(1)));
    refresh();
}

TrustEntry TrustEntryDialog::entry() const {
    TrustEntry entry;
    entry.kind = static_cast<TrustEntry::Kind>(m_kind->currentData().toInt());
    entry.value = m_value->text();
    entry.withSubdomains = m_subdomains->isChecked();
    entry.account = m_account->currentData().toString();
    entry.label = m_label->text();
    entry.owner = m_owner->text();
    entry.note = m_note->toPlainText();
    if (m_ends->isChecked())
        entry.lastDay = m_lastDay->date();
    return tidied(entry);
}

void TrustEntryDialog::accept() {
    const QString problem = m_problem(entry());
    m_message->setText(problem);
    if (problem.isEmpty())
        QDialog::accept();
    else
        m_value->setFocus();
}

void TrustEntryDialog::refresh() {
    const bool domain = m_kind->currentData().toInt() == static_cast<int>(TrustEntry::Kind::Domain);
    m_subdomains->setEnabled(domain);
    if (auto* label = qobject_cast<QLabel*>(m_form->labelForField(m_value)))
        label->setText(domain ? tr("&Domain:") : tr("Login I&D:"));
    m_value->setPlaceholderText(domain ? QStringLiteral("partner.example")
                                       : QStringLiteral("ops@partner.example"));
    m_lastDay->setEnabled(m_ends->isChecked());
}

}  // namespace sharewarden::ui
