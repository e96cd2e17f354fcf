// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/account_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSpinBox>

#include "ui/common/account_colour.h"
#include "ui/common/account_rows.h"
#include "ui/common/plain_text.h"

namespace sharewarden::ui {
namespace {

QStringList regionsOf(const QString& text) {
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    QStringList regions = text.toUpper().split(separators, Qt::SkipEmptyParts);
    regions.removeDuplicates();
    return regions;
}

}  // namespace

AccountForm::AccountForm(QWidget* parent)
    : QWidget(parent),
      m_name(new QLineEdit),
      m_site(new QComboBox),
      m_addressLabel(new QLabel(tr("A&ddress:"))),
      m_address(new QLineEdit),
      m_accessKey(new QLineEdit),
      m_secret(new QLineEdit),
      m_regions(new QLineEdit),
      m_changes(new QComboBox),
      m_production(new QCheckBox(tr("&Production account"))),
      m_confirmAbove(new QSpinBox),
      m_folder(new QComboBox),
      m_colour(new QComboBox),
      m_lastWorked(plainLabel(QString())) {
    m_name->setObjectName(QStringLiteral("nameEdit"));
    m_name->setPlaceholderText(tr("For example: production"));
    m_site->setObjectName(QStringLiteral("siteBox"));
    m_site->addItem(tr("Public"), static_cast<int>(ncloud::SiteKind::Public));
    m_site->addItem(tr("Government"), static_cast<int>(ncloud::SiteKind::Government));
    m_site->addItem(tr("Financial"), static_cast<int>(ncloud::SiteKind::Financial));
    m_site->addItem(tr("Another address"), static_cast<int>(ncloud::SiteKind::Custom));
    m_address->setObjectName(QStringLiteral("addressEdit"));
    m_address->setPlaceholderText(QStringLiteral("https://"));
    m_addressLabel->setBuddy(m_address);
    m_accessKey->setObjectName(QStringLiteral("accessKeyEdit"));
    m_accessKey->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_secret->setObjectName(QStringLiteral("secretEdit"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase |
                                  Qt::ImhHiddenText);
    m_regions->setObjectName(QStringLiteral("regionsEdit"));
    m_regions->setPlaceholderText(tr("All; or codes such as KR, SGN"));

    buildGuards();
    buildLooks();

    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("S&ite:"), m_site);
    form->addRow(m_addressLabel, m_address);
    form->addRow(tr("Access &key:"), m_accessKey);
    form->addRow(tr("Secret k&ey:"), m_secret);
    form->addRow(new QLabel(tr("Last worked:")), m_lastWorked);
    form->addRow(tr("Re&gions:"), m_regions);
    form->addRow(tr("C&hanges:"), m_changes);
    form->addRow(QString(), m_production);
    form->addRow(tr("Type the n&umber above:"), m_confirmAbove);
    form->addRow(tr("&Folder:"), m_folder);
    form->addRow(tr("Co&lour:"), m_colour);

    for (QLineEdit* edit : {m_name, m_address, m_accessKey, m_secret, m_regions})
        connect(edit, &QLineEdit::textChanged, this, &AccountForm::edited);
    connect(m_site, &QComboBox::currentIndexChanged, this, [this] {
        showAddress();
        Q_EMIT edited();
    });
    connect(m_folder, &QComboBox::editTextChanged, this, &AccountForm::edited);
    connect(m_colour, &QComboBox::currentIndexChanged, this, &AccountForm::edited);
    connect(m_changes, &QComboBox::currentIndexChanged, this, &AccountForm::edited);
    connect(m_production, &QCheckBox::toggled, this, &AccountForm::edited);
    connect(m_confirmAbove, &QSpinBox::valueChanged, this, &AccountForm::edited);
    showAddress();
}

void AccountForm::buildGuards() {
    m_changes->setObjectName(QStringLiteral("changesBox"));
    m_changes->addItem(tr("Allowed"), static_cast<int>(Account::Changes::Allowed));
    m_changes->addItem(tr("Allowed until the window closes"),
                       static_cast<int>(Account::Changes::AllowedUntilClose));
    m_changes->addItem(tr("Read-only"), static_cast<int>(Account::Changes::ReadOnly));
    m_changes->setToolTip(
        tr("Whether this program may change the shares of this account. Read-only: it scans, and neither "
           "revokes nor restores. Until the window closes: read-only again afterwards."));
    m_production->setObjectName(QStringLiteral("productionBox"));
    m_production->setToolTip(
        tr("The account is marked in the window, and its name has to be typed before its shares are "
           "changed."));
    m_confirmAbove->setObjectName(QStringLiteral("confirmAboveBox"));
    m_confirmAbove->setRange(0, maxConfirmAbove);
    m_confirmAbove->setGroupSeparatorShown(true);
    m_confirmAbove->setSpecialValueText(tr("Never"));
    m_confirmAbove->setSuffix(tr(" shares"));
    m_confirmAbove->setAccessibleName(tr("Type the number of shares above"));
    m_confirmAbove->setToolTip(
        tr("When one review changes more shares of this account than this, their number has to be typed. "
           "0: never."));
}

void AccountForm::buildLooks() {
    m_folder->setObjectName(QStringLiteral("folderBox"));
    m_folder->setEditable(true);
    m_folder->setInsertPolicy(QComboBox::NoInsert);
    m_folder->setToolTip(tr("Accounts with the same folder are listed together. A new name makes a folder."));
    m_folder->lineEdit()->setPlaceholderText(tr("None"));
    m_folder->lineEdit()->setObjectName(QStringLiteral("folderEdit"));
    m_colour->setObjectName(QStringLiteral("colourBox"));
    m_colour->setToolTip(tr("A mark beside the name of the account"));
    for (const Account::Colour colour : accountColours())
        m_colour->addItem(colourIcon(colour), colourName(colour), static_cast<int>(colour));
    m_lastWorked->setObjectName(QStringLiteral("lastWorkedLabel"));
    m_lastWorked->setToolTip(
        tr("When NAVER Cloud last accepted a call that was signed with this key. A new "
           "access key or secret key begins anew."));
}

void AccountForm::setFolders(const QStringList& folders) {
    const QSignalBlocker quiet(m_folder);
    const QString typed = m_folder->currentText();
    m_folder->clear();
    m_folder->addItems(folders);
    m_folder->setEditText(typed);
}

void AccountForm::showLastWorked(const QDateTime& moment) {
    m_loaded.lastWorked = moment;
    m_lastWorked->setText(lastWorkedText(m_loaded));
    m_lastWorked->setAccessibleName(tr("Last worked:") % u' ' % m_lastWorked->text());
}

void AccountForm::showAddress() {
    const bool custom = m_site->currentData().toInt() == static_cast<int>(ncloud::SiteKind::Custom);
    m_addressLabel->setEnabled(custom);
    m_address->setEnabled(custom);
}

void AccountForm::load(const Account& account, bool secretKept) {
    m_loaded = account;
    m_name->setText(account.name);
    m_site->setCurrentIndex(m_site->findData(static_cast<int>(account.site.kind)));
    m_address->setText(account.site.kind == ncloud::SiteKind::Custom ? account.site.key() : QString());
    m_accessKey->setText(account.accessKey);
    m_regions->setText(account.regions.join(QStringLiteral(", ")));
    m_changes->setCurrentIndex(m_changes->findData(static_cast<int>(account.changes)));
    m_production->setChecked(account.production);
    m_confirmAbove->setValue(account.confirmAbove);
    m_folder->setEditText(account.folder);
    m_colour->setCurrentIndex(m_colour->findData(static_cast<int>(account.colour)));
    showLastWorked(account.lastWorked);
    m_secret->clear();
    m_secret->setPlaceholderText(secretKept ? tr("Saved; type to replace it")
                                            : tr("Goes to the keychain, is never shown"));
    showAddress();
}

Account AccountForm::account() const {
    Account account;
    account.id = m_loaded.id;
    account.name = m_name->text().trimmed();
    switch (static_cast<ncloud::SiteKind>(m_site->currentData().toInt())) {
        case ncloud::SiteKind::Public:
            account.site = ncloud::Site::publicSite();
            break;
        case ncloud::SiteKind::Government:
            account.site = ncloud::Site::government();
            break;
        case ncloud::SiteKind::Financial:
            account.site = ncloud::Site::financial();
            break;
        case ncloud::SiteKind::Custom:
            account.site = ncloud::Site::custom(m_address->text().trimmed()).value_or(ncloud::Site{});
            account.site.kind = ncloud::SiteKind::Custom;
            break;
    }
    account.accessKey = m_accessKey->text().trimmed();
    account.regions = regionsOf(m_regions->text());
    account.changes = static_cast<Account::Changes>(m_changes->currentData().toInt());
    account.production = m_production->isChecked();
    account.confirmAbove = m_confirmAbove->value();
    account.folder = m_folder->currentText().trimmed();
    account.colour = static_cast<Account::Colour>(m_colour->currentData().toInt());
    account.lastWorked = m_loaded.lastWorked;
    return account;
}

QString AccountForm::addressProblem() const {
    if (!m_address->isEnabled())
        return {};
    QString why;
    return ncloud::Site::custom(m_address->text().trimmed(), &why) ? QString() : why;
}

ncloud::SecretKey AccountForm::secret() const {
    return ncloud::SecretKey(m_secret->text().trimmed().toUtf8());
}

bool AccountForm::secretEntered() const {
    return !m_secret->text().trimmed().isEmpty();
}

void AccountForm::clearSecret() {
    m_secret->clear();
}

bool AccountForm::isChanged() const {
    return secretEntered() || !(account() == m_loaded);
}

void AccountForm::focusName() {
    m_name->setFocus();
    m_name->selectAll();
}

}  // namespace sharewarden::ui
