// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/coverage/coverage_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/plain_text.h"
#include "ui/coverage/coverage_model.h"
#include "ui/coverage/coverage_text.h"
#include "ui/scan/scan_controller.h"

namespace sharewarden::ui {

CoverageDialog::CoverageDialog(ScanController& scans, QWidget* parent)
    : QDialog(parent),
      m_scans(scans),
      m_model(new CoverageModel(this)),
      m_table(new QTableView),
      m_summary(plainLabel(QString())),
      m_detail(plainLabel(QString())),
      m_retry(nullptr) {
    setWindowTitle(tr("Coverage"));
    setObjectName(QStringLiteral("coverageDialog"));

    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Coverage by account, region and family"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_detail->setAccessibleName(tr("Details of the chosen line"));
    m_detail->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_retry = buttons->addButton(tr("&Read What Is Missing Again"), QDialogButtonBox::ActionRole);
    m_retry->setObjectName(QStringLiteral("retryButton"));
    m_retry->setAutoDefault(false);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_retry, &QPushButton::clicked, this, &CoverageDialog::retryWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CoverageDialog::showDetail);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CoverageDialog::showDetail);
    connect(&scans, &ScanController::coverageChanged, this, &CoverageDialog::update);
    connect(&scans, &ScanController::started, this, &CoverageDialog::update);
    connect(&scans, &ScanController::finished, this, &CoverageDialog::update);
    update();

    m_table->resizeColumnsToContents();
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    for (int column = 0; column < CoverageModel::Problem; ++column)
        m_table->setColumnWidth(column, m_table->columnWidth(column) + em);
    for (size_t i = 0; i < scans.coverage().size(); ++i) {
        if (!isWhole(scans.coverage()[i])) {
            m_table->selectRow(static_cast<int>(i));
            break;
        }
    }
    resize(em * 68, fontMetrics().lineSpacing() * 24);
}

void CoverageDialog::update() {
    m_model->setCoverage(m_scans.coverage());
    const auto& coverage = m_scans.coverage();
    const bool whole = std::all_of(coverage.begin(), coverage.end(), isWhole);
    if (coverage.empty())
        m_summary->setText(tr("Nothing has been scanned yet."));
    else if (m_scans.isRunning())
        m_summary->setText(tr("The scan is still reading."));
    else if (whole)
        m_summary->setText(tr("Everything was read: no page, region or account is missing."));
    else
        m_summary->setText(
            tr("Not everything was read. Shares in the parts below that are not complete may be "
               "missing from the table."));
    m_retry->setEnabled(!m_scans.isRunning() && !whole);
}

void CoverageDialog::showDetail() {
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        m_detail->clear();
        return;
    }
    const CellCoverage& cell = m_model->at(current.row());
    QString text = cellName(cell.cell) % QStringLiteral(": ") % cellStateText(cell.state);
    if (cell.error)
        text += QLatin1Char('\n') % explain(*cell.error);
    m_detail->setText(text);
}

}  // namespace sharewarden::ui
