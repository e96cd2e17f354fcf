// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/network_page.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "app/ncloud/tls_problem.h"
#include "app/settings/authority_file.h"
#include "ui/common/plain_text.h"

namespace sharewarden::ui {
namespace {

// A file of a whole system has some hundred and fifty.
constexpr qsizetype namedCertificates = 3;

}  // namespace

NetworkPage::NetworkPage(QWidget* parent)
    : QWidget(parent),
      m_kind(new QComboBox),
      m_host(new QLineEdit),
      m_port(new QSpinBox),
      m_user(new QLineEdit),
      m_password(new QLineEdit),
      m_authorities(new QLineEdit),
      m_choose(new QPushButton(tr("C&hoose…"))),
      m_certificates(plainLabel(QString())),
      m_silence(new QSpinBox),
      m_calls(new QSpinBox) {
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildProxy(form);
    buildRest(form);
    for (QLineEdit* edit : {m_host, m_user, m_password})
        connect(edit, &QLineEdit::textChanged, this, &NetworkPage::edited);
    connect(m_user, &QLineEdit::textChanged, this, &NetworkPage::refresh);
    connect(m_authorities, &QLineEdit::textChanged, this, [this] {
        describeAuthorities();
        Q_EMIT edited();
    });
    for (QSpinBox* box : {m_port, m_silence, m_calls})
        connect(box, &QSpinBox::valueChanged, this, &NetworkPage::edited);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        Q_EMIT edited();
    });
    connect(m_choose, &QPushButton::clicked, this, &NetworkPage::chooseAuthorityFileWanted);
    load(Settings{});
}

void NetworkPage::buildProxy(QFormLayout* form) {
    m_kind->setObjectName(QStringLiteral("proxyKindBox"));
    const auto add = [this](const QString& text, Settings::ProxyKind kind) {
        m_kind->addItem(text, static_cast<int>(kind));
    };
    add(tr("As this computer is set up"), Settings::ProxyKind::System);
    add(tr("None"), Settings::ProxyKind::None);
    add(tr("HTTP proxy"), Settings::ProxyKind::HttpConnect);
    add(tr("SOCKS 5 proxy"), Settings::ProxyKind::Socks5);
    m_kind->setToolTip(tr(
        "As this computer is set up: the desktop's proxy, or that of the environment variables https_proxy "
        "and no_proxy."));
    m_host->setObjectName(QStringLiteral("proxyHostEdit"));
    m_host->setPlaceholderText(tr("For example: proxy.example.com"));
    m_port->setObjectName(QStringLiteral("proxyPortBox"));
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("Not set"));
    m_user->setObjectName(QStringLiteral("proxyUserEdit"));
    m_user->setPlaceholderText(tr("Empty: a proxy that asks is not answered"));
    m_password->setObjectName(QStringLiteral("proxyPasswordEdit"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase |
                                    Qt::ImhHiddenText);
    form->addRow(tr("P&roxy:"), m_kind);
    form->addRow(tr("H&ost:"), m_host);
    form->addRow(tr("&Port:"), m_port);
    form->addRow(tr("&User name:"), m_user);
    form->addRow(tr("Pass&word:"), m_password);
}

void NetworkPage::buildRest(QFormLayout* form) {
    m_authorities->setObjectName(QStringLiteral("authorityFileEdit"));
    m_authorities->setPlaceholderText(tr("Only where your company has an authority of its own"));
    m_authorities->setToolTip(
        tr("A PEM file with certificates that are trusted beside those of this computer. Nothing else about "
           "the check of certificates changes."));
    m_choose->setObjectName(QStringLiteral("chooseAuthorityFileButton"));
    m_choose->setAutoDefault(false);
    m_certificates->setObjectName(QStringLiteral("authorityLabel"));
    m_certificates->setAccessibleName(tr("Certificates in the file"));
    m_certificates->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_certificates->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_silence->setObjectName(QStringLiteral("silenceBox"));
    m_silence->setRange(leastSilenceSeconds, mostSilenceSeconds);
    m_silence->setSuffix(tr(" seconds"));
    m_silence->setToolTip(tr("A call that shows no sign of life for that long is given up."));
    m_calls->setObjectName(QStringLiteral("callsAtOnceBox"));
    m_calls->setRange(1, mostCallsAtOnce);
    m_calls->setToolTip(
        tr("How many calls of one account are under way at once. There are fewer while NAVER Cloud asks for "
           "fewer."));

    auto* file = new QHBoxLayout;
    file->addWidget(m_authorities, 1);
    file->addWidget(m_choose);
    form->addRow(tr("&Authorities:"), file);
    qobject_cast<QLabel*>(form->labelForField(file))->setBuddy(m_authorities);
    form->addRow(QString(), m_certificates);
    form->addRow(tr("&Time limit:"), m_silence);
    form->addRow(tr("Calls at o&nce:"), m_calls);
}

void NetworkPage::load(const Settings& settings) {
    m_loadedUser = settings.proxyUser;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(settings.proxy)));
    m_host->setText(settings.proxyHost);
    m_port->setValue(settings.proxyPort);
    m_user->setText(settings.proxyUser);
    m_password->clear();
    m_authorities->setText(settings.authorityFile);
    m_silence->setValue(settings.silenceSeconds);
    m_calls->setValue(settings.callsAtOnce);
    refresh();
    describeAuthorities();
}

void NetworkPage::store(Settings* settings) const {
    settings->proxy = static_cast<Settings::ProxyKind>(m_kind->currentData().toInt());
    settings->proxyHost = m_host->text().trimmed();
    settings->proxyPort = m_port->value();
    settings->proxyUser = m_user->text().trimmed();
    settings->authorityFile = m_authorities->text().trimmed();
    settings->silenceSeconds = m_silence->value();
    settings->callsAtOnce = m_calls->value();
}

// As it was typed: a password may begin or end with a space.
ncloud::SecretKey NetworkPage::password() const {
    return ncloud::SecretKey(m_password->text().toUtf8());
}

void NetworkPage::clearPassword() {
    m_password->clear();
}

void NetworkPage::setAuthorityFile(const QString& path) {
    m_authorities->setText(path);
}

void NetworkPage::refresh() {
    const auto kind = static_cast<Settings::ProxyKind>(m_kind->currentData().toInt());
    const bool manual = kind == Settings::ProxyKind::HttpConnect || kind == Settings::ProxyKind::Socks5;
    const bool user = kind != Settings::ProxyKind::None;
    m_host->setEnabled(manual);
    m_port->setEnabled(manual);
    m_user->setEnabled(user);
    m_password->setEnabled(user && !m_user->text().trimmed().isEmpty());
    m_password->setPlaceholderText(m_loadedUser.isEmpty() ? tr("Goes to the keychain, is never shown")
                                                          : tr("Kept in the keychain; type to replace it"));
}

void NetworkPage::describeAuthorities() {
    const QString path = m_authorities->text().trimmed();
    // Without a file there is nothing to say, and no room for it.
    qobject_cast<QFormLayout*>(layout())->setRowVisible(m_certificates, !path.isEmpty());
    if (path.isEmpty()) {
        m_certificates->clear();
        return;
    }
    const auto authorities = readAuthorityFile(path);
    if (!authorities) {
        m_certificates->setText(describe(authorities.error()));
        return;
    }
    QStringList lines{tr("%n certificate(s):", nullptr, static_cast<int>(authorities->size()))};
    for (const QSslCertificate& certificate : *authorities) {
        if (lines.size() > namedCertificates) {
            lines.append(QStringLiteral("…"));
            break;
        }
        lines.append(breakableText(ncloud::certificateText(certificate)));
    }
    m_certificates->setText(lines.join(u'\n'));
}

}  // namespace sharewarden::ui
