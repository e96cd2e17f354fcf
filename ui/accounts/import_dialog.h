// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QDialog>
#include <QPointer>
#include <QProcessEnvironment>
#include <stop_token>

#include "app/accounts/account_import_run.h"
#include "app/base/clock.h"

class QLabel;
class QPushButton;
class QTableView;

namespace sharewarden::ui {

class Asker;
class ImportModel;
class MessageLine;

/// What the dialog works with. Everything referred to outlives it, and an import that is still ending.
struct ImportParts {
    AccountStore& accounts;
    ClientSource& clients;
    Asker& asker;
    IdSource ids;
    QProcessEnvironment environment;
    QString configurePath;  ///< looked at first; may be missing
};

/// Shows which accounts could be imported, from the official tools' file, the environment, or a file of the
/// person's choice, and imports those that are ticked. Nothing but the keychain and the account file is
/// written.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    ImportDialog(ImportParts parts, QWidget* parent);
    ~ImportDialog() override;

    /// Ends an import after the account that is being saved.
    void reject() override;

Q_SIGNALS:
    void accountsChanged();

private:
    void buildLayout();
    void readFile(const QString& path, bool mayBeMissing);
    void judge();
    void askForFile();
    void begin(ClientSource::Place place);
    static QCoro::Task<> run(QPointer<ImportDialog> self, AccountStore& accounts, ClientSource& clients,
                             QList<ImportCandidate> chosen, ClientSource::Place place, std::stop_token stop);
    void onEnded(const ImportOutcome& outcome);
    void askForMemory(const Error& error);
    void refresh();

    ImportParts m_parts;
    ImportModel* m_model;
    QTableView* m_table;
    QLabel* m_source;
    MessageLine* m_message;
    QPushButton* m_file;
    QPushButton* m_import;
    QPushButton* m_close;
    QList<ImportOffer> m_fileOffers;
    std::stop_source m_stop;
    bool m_busy = false;
};

}  // namespace sharewarden::ui
