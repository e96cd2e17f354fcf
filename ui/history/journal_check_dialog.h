// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QDialog>
#include <QPointer>
#include <optional>

#include "ui/history/journal_check.h"

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace sharewarden {
class SealKeySource;
}

namespace sharewarden::ui {

class MessageLine;
/// Checks the journal when it opens, again on request, and against a head that was kept elsewhere. Says
/// plainly what such a check cannot show.
class JournalCheckDialog final : public QDialog {
    Q_OBJECT

public:
    /// The source of the key outlives the check.
    JournalCheckDialog(QString journalPath, SealKeySource& seals, QWidget* parent);

Q_SIGNALS:
    /// A check has ended, well or not.
    void checked();

private:
    void start();
    static QCoro::Task<> check(QPointer<JournalCheckDialog> self, SealKeySource& seals, QString path,
                               std::optional<JournalHead> known);
    void show(const Result<JournalCheck>& result, const QString& noKey);
    void setBusy(bool busy);

    QString m_path;
    SealKeySource& m_seals;
    MessageLine* m_verdict;
    QLabel* m_sentences;
    QProgressBar* m_progress;
    QLineEdit* m_head;
    QPushButton* m_copy;
    QLineEdit* m_known;
    QPushButton* m_again;
};

}  // namespace sharewarden::ui
