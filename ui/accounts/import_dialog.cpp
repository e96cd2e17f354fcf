// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/import_dialog.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "app/accounts/account_store.h"
#include "app/base/text.h"
#include "ui/accounts/import_model.h"
#include "ui/common/asker.h"
#include "ui/common/button_box.h"
#include "ui/common/message_line.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"

namespace sharewarden::ui {
namespace {

constexpr qsizetype shownProblems = 5;

}  // namespace

ImportDialog::ImportDialog(ImportParts parts, QWidget* parent)
    : QDialog(parent),
      m_parts(std::move(parts)),
      m_model(new ImportModel(this)),
      m_table(new QTableView),
      m_source(plainLabel(QString())),
      m_message(new MessageLine(QStringLiteral("importMessage"))),
      m_file(new QPushButton(tr("Another &File…"))),
      m_import(new QPushButton),
      m_close(nullptr) {
    setWindowTitle(tr("Import Accounts"));
    setObjectName(QStringLiteral("importDialog"));
    buildLayout();
    connect(m_model, &ImportModel::tickedChanged, this, &ImportDialog::refresh);
    connect(m_file, &QPushButton::clicked, this, &ImportDialog::askForFile);
    connect(m_import, &QPushButton::clicked, this, [this] { begin(ClientSource::Place::SystemKeychain); });
    readFile(m_parts.configurePath, true);
}

ImportDialog::~ImportDialog() {
    m_stop.request_stop();
}

void ImportDialog::buildLayout() {
    m_source->setObjectName(QStringLiteral("importSource"));
    m_file->setObjectName(QStringLiteral("importFileButton"));
    m_file->setAutoDefault(false);
    m_table->setObjectName(QStringLiteral("importTable"));
    m_table->setAccessibleName(tr("Accounts that could be imported"));
    m_table->setModel(m_model);
    makePlainTable(*m_table);
    m_table->setSortingEnabled(false);
    m_message->label().setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setDefault(true);

    auto* top = new QHBoxLayout;
    top->addWidget(m_source, 1);
    top->addWidget(m_file);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_close = buttons->button(QDialogButtonBox::Close);
    m_close->setObjectName(QStringLiteral("importCloseButton"));
    m_close->setAutoDefault(false);
    buttons->addButton(m_import, QDialogButtonBox::ActionRole);
    letTabComeToEach(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    resize(em * 70, fontMetrics().lineSpacing() * 24);
}

void ImportDialog::readFile(const QString& path, bool mayBeMissing) {
    QStringList problems;
    m_fileOffers.clear();
    if (mayBeMissing && !QFileInfo::exists(path)) {
        m_source->setText(tr("There is no file %1.").arg(visibleText(path, 1000)));
    } else if (const Result<ImportFile> read = readImportFile(path); read) {
        m_fileOffers = read->offers;
        problems = read->problems;
        m_source->setText(tr("From %1. The file is only read.").arg(visibleText(path, 1000)));
    } else {
        m_source->setText(tr("Nothing was read."));
        problems = {explain(read.error())};
    }
    if (problems.size() > shownProblems) {
        problems = problems.first(shownProblems);
        problems.append(tr("There are more problems in the file."));
    }
    m_message->setText(problems.join(QLatin1Char('\n')));
    judge();
}

void ImportDialog::judge() {
    const QList<ImportOffer> offers =
        m_fileOffers + offersOf(readEnvironmentCredentials(m_parts.environment));
    m_model->setCandidates(judgeOffers(offers, m_parts.accounts.accounts(), m_parts.ids));
    fitColumns(*m_table);
    if (offers.isEmpty() && m_message->text().isEmpty())
        m_message->setText(
            tr("There is no key to import here. Choose a configure file of the official tools, "
               "or one that was exported from Sharewarden."));
}

void ImportDialog::askForFile() {
    OpenQuestion question;
    question.title = tr("Import Accounts From");
    question.filter = tr("All files (*)");
    question.purpose = FilePurpose::Accounts;
    m_parts.asker.askOpenPath(this, question, [this](const QString& path) { readFile(path, false); });
}

void ImportDialog::begin(ClientSource::Place place) {
    const QList<ImportCandidate> chosen = m_model->ticked();
    if (m_busy || chosen.isEmpty())
        return;
    m_busy = true;
    m_stop = std::stop_source();
    m_message->setText(tr("Importing… If the keychain is locked, it asks for its password."));
    refresh();
    run(this, m_parts.accounts, m_parts.clients, chosen, place, m_stop.get_token());
}

QCoro::Task<> ImportDialog::run(QPointer<ImportDialog> self, AccountStore& accounts, ClientSource& clients,
                                QList<ImportCandidate> chosen, ClientSource::Place place,
                                std::stop_token stop) {
    const ImportOutcome outcome = co_await importAccounts(accounts, clients, chosen, place, stop);
    if (self)
        self->onEnded(outcome);
}

void ImportDialog::onEnded(const ImportOutcome& outcome) {
    m_busy = false;
    m_message->setText(importLines(outcome).join(QLatin1Char('\n')));
    if (!outcome.imported.isEmpty())
        Q_EMIT accountsChanged();
    judge();
    if (outcome.stoppedBy && std::holds_alternative<KeychainError>(*outcome.stoppedBy))
        askForMemory(*outcome.stoppedBy);
}

void ImportDialog::askForMemory(const Error& error) {
    Question question;
    question.title = tr("The Keychain Did Not Take the Key");
    question.text = explain(error);
    question.detail = tr(
        "The accounts that are still ticked were not imported. Their secret keys can be kept in memory "
        "instead: they are written nowhere, and have to be entered again the next time the program starts.");
    question.verbs = {tr("&Keep in Memory Until the Program Closes")};
    m_parts.asker.ask(this, question, [this](int answer) {
        if (answer == 0)
            begin(ClientSource::Place::Memory);
    });
}

void ImportDialog::reject() {
    if (m_busy) {
        m_stop.request_stop();
        return;
    }
    QDialog::reject();
}

void ImportDialog::refresh() {
    const auto count = static_cast<int>(m_model->ticked().size());
    m_import->setText(tr("&Import %n Account(s)", nullptr, count));
    m_import->setEnabled(!m_busy && count > 0);
    m_table->setEnabled(!m_busy);
    m_file->setEnabled(!m_busy);
    m_close->setText(m_busy ? tr("&Stop") : tr("&Close"));
}

}  // namespace sharewarden::ui
