// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settings_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include "app/settings/authority_file.h"
#include "app/settings/proxy_password.h"
#include "app/settings/settings_file.h"
#include "ui/common/asker.h"
#include "ui/common/message_line.h"
#include "ui/common/unsaved.h"
#include "ui/settings/diagnostics_page.h"
#include "ui/settings/network_page.h"

namespace sharewarden::ui {
namespace {

// Not a member: the dialog may be closed before the keychain answers. `password` outlives it.
QCoro::Task<> keepPassword(ProxyPassword& keychain, ncloud::SecretKey password, bool remove,
                           std::function<void(Status)> ended) {
    Status status = Done{};
    if (remove)
        status = co_await keychain.remove();
    else if (!password.isEmpty())
        status = co_await keychain.save(password);
    ended(status);
}

bool isNoService(const Status& status) {
    const auto* keychain = status.ok() ? nullptr : std::get_if<KeychainError>(&status.error());
    return keychain && keychain->problem == KeychainProblem::NoService;
}

}  // namespace

SettingsDialog::SettingsDialog(SettingsParts parts, QWidget* parent)
    : QDialog(parent),
      m_parts(std::move(parts)),
      m_pages(new QTabWidget),
      m_network(new NetworkPage),
      m_diagnostics(new DiagnosticsPage(logPath(m_parts.users.dataDir))),
      m_message(new MessageLine(QStringLiteral("messageLabel"))),
      m_save(nullptr),
      m_cancel(nullptr) {
    setWindowTitle(tr("Settings"));
    setObjectName(QStringLiteral("settingsDialog"));
    buildLayout();
    connect(m_network, &NetworkPage::edited, this, &SettingsDialog::refresh);
    connect(m_diagnostics, &DiagnosticsPage::edited, this, &SettingsDialog::refresh);
    connect(m_network, &NetworkPage::chooseAuthorityFileWanted, this, &SettingsDialog::chooseAuthorityFile);
    load();
}

void SettingsDialog::buildLayout() {
    m_pages->setObjectName(QStringLiteral("settingsPages"));
    m_pages->addTab(m_network, tr("N&etwork"));
    m_pages->addTab(m_diagnostics, tr("&Diagnostics"));
    m_message->label().setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_message->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    auto* buttons = new QDialogButtonBox;
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_cancel->setAutoDefault(false);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    resize(em * 56, fontMetrics().lineSpacing() * 30);
}

void SettingsDialog::load() {
    const Result<Settings> settings = readSettings(settingsPath(m_parts.users.dataDir));
    m_readable = settings.ok();
    if (settings)
        m_loaded = *settings;
    m_network->load(m_loaded);
    m_diagnostics->load(m_loaded);
    if (!settings)
        say(tr("The settings cannot be read, so they cannot be changed here either; the file was left as it "
               "is. %1")
                .arg(describe(settings.error())));
    refresh();
}

Settings SettingsDialog::entered() const {
    Settings settings = m_loaded;
    m_network->store(&settings);
    m_diagnostics->store(&settings);
    return settings;
}

bool SettingsDialog::isChanged() const {
    return m_readable && (!m_network->password().isEmpty() || !(entered() == m_loaded));
}

void SettingsDialog::save() {
    const Settings settings = entered();
    if (const auto problem = settingsProblem(settings)) {
        say(*problem);
        return;
    }
    if (!settings.authorityFile.isEmpty()) {
        if (const auto authorities = readAuthorityFile(settings.authorityFile); !authorities) {
            say(tr("Nothing was saved. %1").arg(explain(authorities.error())));
            return;
        }
    }
    m_saving = true;
    say(tr("Saving…"));
    refresh();
    const bool remove = settings.proxyUser.isEmpty() && !m_loaded.proxyUser.isEmpty();
    const ncloud::SecretKey password =
        settings.proxyUser.isEmpty() ? ncloud::SecretKey() : m_network->password();
    keepPassword(m_parts.password, password, remove,
                 [dialog = QPointer(this), settings, remove](const Status& kept) {
                     // Without a keychain there is nothing to be removed.
                     if (dialog)
                         dialog->finish(settings, remove && isNoService(kept) ? Status(Done{}) : kept);
                 });
}

void SettingsDialog::finish(const Settings& settings, const Status& passwordKept) {
    m_saving = false;
    const Status written =
        passwordKept ? writeSettings(settings, settingsPath(m_parts.users.dataDir)) : Done{};
    if (!passwordKept || !written) {
        say(passwordKept ? tr("The settings were not saved. %1").arg(explain(written.error()))
                         : tr("Nothing was saved. %1").arg(explain(passwordKept.error())));
        refresh();
        return;
    }
    m_network->clearPassword();
    m_loaded = settings;
    putIntoForce(settings, m_parts.users);
    Q_EMIT saved(settings);
    accept();
}

void SettingsDialog::chooseAuthorityFile() {
    const OpenQuestion question{
        tr("Authorities"),
        tr("Certificates (*.pem *.crt *.cer)") + QStringLiteral(";;") + tr("All files (*)"),
        FilePurpose::Authorities};
    m_parts.asker.askOpenPath(this, question,
                              [this](const QString& path) { m_network->setAuthorityFile(path); });
}

void SettingsDialog::reject() {
    if (m_saving)
        return;
    if (!isChanged()) {
        QDialog::reject();
        return;
    }
    askAboutUnsaved(
        m_parts.asker, this, tr("What you entered is not saved."), [this] { save(); },
        [this] { QDialog::reject(); });
}

void SettingsDialog::say(const QString& text) {
    m_message->setText(text);
}

void SettingsDialog::refresh() {
    m_pages->setEnabled(m_readable && !m_saving);
    m_save->setEnabled(!m_saving && isChanged());
    m_cancel->setEnabled(!m_saving);
}

}  // namespace sharewarden::ui
