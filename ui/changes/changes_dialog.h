// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QDialog>
#include <QPointer>
#include <QSet>
#include <functional>

#include "app/base/clock.h"
#include "app/evidence/change_report.h"
#include "app/inventory/snapshot_store.h"

class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace sharewarden::ui {

class Asker;
class ChangesFilter;
class ChangesModel;
class MessageLine;
struct SaveQuestion;

/// What the dialog works with. The asker outlives it.
struct ChangesParts {
    SnapshotStore store;
    InventorySnapshot current;
    QSet<ShareKey> revoked;  ///< shares that were revoked at some time, and since then not restored
    Asker& asker;
    Clock clock;
    QString operatorName;  ///< for the statement
};

/// Compares an earlier inventory with the present one. Reading and comparing happen on a worker; what was
/// chosen last is what is shown.
class ChangesDialog final : public QDialog {
    Q_OBJECT

public:
    ChangesDialog(ChangesParts parts, QWidget* parent);

Q_SIGNALS:
    /// The person wants these shares ticked, all of which came; the dialog closes.
    void tickWanted(const QList<sharewarden::ShareKey>& shares);
    /// What was chosen has been compared, or could not be read.
    void compared();

private:
    void buildParts();
    void buildLayout();
    void connectParts();
    void fillEarlier();
    void compare();
    static QCoro::Task<> readAndCompare(QPointer<ChangesDialog> self, int asked, SnapshotStore store,
                                        QString name, InventorySnapshot current, QSet<ShareKey> revoked);
    void onCompared(const Result<ChangeReport>& report);
    void showReport();
    void filter();
    void tick();
    void exportCsv();
    void saveStatement();
    void askAndWrite(const SaveQuestion& question, std::function<Status(Sink&, const QString& path)> write);
    void refresh();

    ChangesParts m_parts;
    ChangesModel* m_model;
    ChangesFilter* m_shown;
    QComboBox* m_earlier;
    QLabel* m_verdict;
    QLabel* m_times;
    QGroupBox* m_notComparedBox;
    QPlainTextEdit* m_notCompared;
    QComboBox* m_kind;
    QLineEdit* m_search;
    QTableView* m_table;
    MessageLine* m_message;
    QPushButton* m_tick;
    QPushButton* m_csv;
    QPushButton* m_statement;
    ChangeReport m_report;
    bool m_hasReport = false;
    int m_asked = 0;  // the comparison that was asked for last
};

}  // namespace sharewarden::ui
