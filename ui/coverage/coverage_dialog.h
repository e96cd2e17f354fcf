// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace sharewarden::ui {

class Asker;
class CoverageModel;
class ScanController;

/// What was read and what was not, cell by cell, with what to do about it. Stays open beside the window.
class CoverageDialog final : public QDialog {
    Q_OBJECT

public:
    /// Controller and asker outlive the dialog.
    CoverageDialog(ScanController& scans, Asker& asker, QWidget* parent);

Q_SIGNALS:
    /// The person asks for what is not complete to be read again.
    void retryWanted();

private:
    void update();
    void showDetail();
    void copyDetails();
    void exportReport();
    void writeReport(const QString& path);

    ScanController& m_scans;
    Asker& m_asker;
    CoverageModel* m_model;
    QTableView* m_table;
    QLabel* m_summary;
    QLabel* m_detail;
    QPushButton* m_retry;
    QPushButton* m_copy;
    QPushButton* m_export;
};

}  // namespace sharewarden::ui
