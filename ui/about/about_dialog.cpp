// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/about/about_dialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/accounts/account_store.h"
#include "app/base/text.h"
#include "app/diagnostics/component_versions.h"
#include "app/diagnostics/log.h"
#include "app/inventory/snapshot_store.h"
#include "app/revocation/batch_list.h"
#include "app/settings/support_facts.h"
#include "ui/common/button_box.h"
#include "ui/common/copy_details.h"
#include "ui/common/plain_text.h"

namespace sharewarden::ui {
namespace {

QString translated(const QByteArray& text) {
    return QCoreApplication::translate("SupportFacts", text.constData());
}

// Of the one that draws: ours only changes parts of it.
QString styleName() {
    const QStyle* style = QApplication::style();
    if (const auto* proxy = qobject_cast<const QProxyStyle*>(style))
        style = proxy->baseStyle();
    return style->name();
}

QStringList newestLogLines(const Log* log) {
    QStringList lines;
    if (!log)
        return lines;
    for (const LogLine& line : log->linesAfter(0))
        lines.append(logLineText(line));
    return lines;
}

}  // namespace

QCoro::Task<QByteArray> keychainInMemory() {
    co_return QT_TRANSLATE_NOOP("SupportFacts", "in memory only");
}

AboutDialog::AboutDialog(AboutParts parts, QWidget* parent)
    : QDialog(parent),
      m_parts(std::move(parts)),
      m_versions(new QPlainTextEdit),
      m_names(new QCheckBox(tr("&Include login IDs and names"))),
      m_message(plainLabel(QString())) {
    setWindowTitle(tr("About Sharewarden"));
    setObjectName(QStringLiteral("aboutDialog"));
    buildLayout();
    refresh();
    if (m_parts.keychain)
        askKeychain(this, m_parts.keychain);
    if (m_parts.journal)
        countBatches(this, m_parts.journal);
}

QWidget* AboutDialog::buildHead() {
    auto* head = new QWidget;
    QLabel* name = plainLabel(tr("Sharewarden %1").arg(QStringLiteral(SHAREWARDEN_VERSION)));
    name->setObjectName(QStringLiteral("aboutName"));
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    name->setFont(large);
    QLabel* what = plainLabel(
        tr("See who can use your NAVER Cloud server images, take access back, and keep the proof."));
    QLabel* licence = plainLabel(
        tr("Free software under the Apache License 2.0, without any warranty. Qt is used under the LGPL 3."));
    auto* texts = new QVBoxLayout;
    texts->addWidget(name);
    texts->addWidget(what);
    texts->addWidget(licence);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().horizontalAdvance(QLatin1Char('m')));
    const QPixmap picture = QApplication::windowIcon().pixmap(QSize(64, 64), devicePixelRatioF());
    if (!picture.isNull()) {
        auto* icon = new QLabel;
        icon->setPixmap(picture);
        layout->addWidget(icon, 0, Qt::AlignTop);
    }
    layout->addLayout(texts, 1);
    return head;
}

void AboutDialog::buildLayout() {
    m_versions->setObjectName(QStringLiteral("aboutVersions"));
    m_versions->setAccessibleName(tr("Versions"));
    m_versions->setReadOnly(true);
    m_versions->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_versions->setTabChangesFocus(true);
    m_versions->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_names->setObjectName(QStringLiteral("aboutNames"));
    QLabel* note = plainLabel(tr(
        "Diagnostics are these versions, counts, settings and the newest lines of the log. Without names "
        "they can be shown to anybody: login IDs, names and the words of the server are left out. Keys and "
        "secrets are never in them."));
    note->setObjectName(QStringLiteral("aboutNote"));
    m_names->setAccessibleDescription(note->text());
    m_message->setObjectName(QStringLiteral("aboutMessage"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copyButton = buttons->addButton(tr("Copy &Diagnostics"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(QStringLiteral("aboutCopy"));
    copyButton->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    letTabComeToEach(*buttons);
    connect(copyButton, &QPushButton::clicked, this, &AboutDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_names, &QCheckBox::toggled, m_message, &QLabel::clear);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(layout->spacing() + 4);
    layout->addWidget(buildHead());
    layout->addWidget(m_versions, 1);
    layout->addWidget(note);
    layout->addWidget(m_names);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    // Room for what it says after copying, so that nothing moves then.
    m_message->setMinimumHeight(fontMetrics().lineSpacing());
    resize(fontMetrics().horizontalAdvance(QLatin1Char('m')) * 46, fontMetrics().lineSpacing() * 40);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

QList<SupportFact> AboutDialog::windowFacts() const {
    return {{QT_TRANSLATE_NOOP("SupportFacts", "Platform plug-in"), QGuiApplication::platformName()},
            {QT_TRANSLATE_NOOP("SupportFacts", "Style"), styleName()},
            {QT_TRANSLATE_NOOP("SupportFacts", "Scale factor"), QString::number(devicePixelRatioF(), 'g', 3)},
            {QT_TRANSLATE_NOOP("SupportFacts", "Keychain"), QString::fromUtf8(m_keychain)}};
}

void AboutDialog::refresh() {
    QStringList lines;
    for (const SupportFact& fact :
         componentVersions() + sessionFacts(QProcessEnvironment::systemEnvironment()) + windowFacts()) {
        const QString value = fact.value.isEmpty()
                                  ? translated(QT_TRANSLATE_NOOP("SupportFacts", "not known"))
                                  : translated(fact.value.toUtf8());
        lines.append(tr("%1: %2", "a name and its value").arg(translated(fact.name), visibleText(value)));
    }
    m_versions->setPlainText(lines.join(u'\n'));
}

QString AboutDialog::diagnostics() const {
    SupportSources sources;
    sources.now = m_parts.clock();
    sources.accounts = m_parts.accounts.accounts();
    sources.settings = m_parts.settings;
    if (!m_parts.inventoryFolder.isEmpty())
        sources.inventories = SnapshotStore(m_parts.inventoryFolder).names().size();
    sources.batches = m_batches;
    sources.dataDir = m_parts.dataDir;
    sources.operatorName = m_parts.operatorName;
    sources.host = m_parts.host;
    sources.homeFolder = QDir::homePath();
    sources.environment = QProcessEnvironment::systemEnvironment();
    sources.log = newestLogLines(m_parts.log);
    SupportFacts facts = supportFacts(sources);
    facts.versions += windowFacts();
    return supportReport(facts, m_names->isChecked() ? SupportNames::Included : SupportNames::LeftOut);
}

void AboutDialog::copy() {
    copyText(diagnostics());
    m_message->setText(m_names->isChecked()
                           ? tr("Copied, with login IDs and names. Keys and secrets are not in it.")
                           : tr("Copied, without login IDs and names."));
}

QCoro::Task<> AboutDialog::askKeychain(QPointer<AboutDialog> self,
                                       std::function<QCoro::Task<QByteArray>()> keychain) {
    const QByteArray state = co_await keychain();
    if (!self)
        co_return;
    self->m_keychain = state;
    self->refresh();
}

QCoro::Task<> AboutDialog::countBatches(QPointer<AboutDialog> self, std::shared_ptr<JournalThread> journal) {
    const Result<QList<BatchSummary>> batches = co_await readBatches(journal);
    if (self && batches)
        self->m_batches = batches->size();
}

}  // namespace sharewarden::ui
