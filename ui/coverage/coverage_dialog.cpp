// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/coverage/coverage_dialog.h"

#include <QClipboard>
#include <QDate>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "app/diagnostics/error_details.h"
#include "app/evidence/inventory_export.h"
#include "app/evidence/output_file.h"
#include "ui/common/asker.h"
#include "ui/common/button_box.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/coverage/coverage_model.h"
#include "ui/coverage/coverage_text.h"
#include "ui/scan/scan_controller.h"

namespace sharewarden::ui {

CoverageDialog::CoverageDialog(ScanController& scans, Asker& asker, QWidget* parent)
    : QDialog(parent),
      m_scans(scans),
      m_asker(asker),
      m_model(new CoverageModel(this)),
      m_table(new QTableView),
      m_summary(plainLabel(QString())),
      m_detail(plainLabel(QString())),
      m_retry(nullptr),
      m_copy(nullptr),
      m_export(nullptr) {
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
    m_copy = buttons->addButton(tr("Copy &Details"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("copyDetailsButton"));
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
    m_export->setObjectName(QStringLiteral("exportCoverageButton"));
    for (QPushButton* button : {m_retry, m_copy, m_export})
        button->setAutoDefault(false);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    layout->addWidget(buttons);

    letTabComeToEach(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_retry, &QPushButton::clicked, this, &CoverageDialog::retryWanted);
    connect(m_copy, &QPushButton::clicked, this, &CoverageDialog::copyDetails);
    connect(m_export, &QPushButton::clicked, this, &CoverageDialog::exportReport);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CoverageDialog::showDetail);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CoverageDialog::showDetail);
    connect(&scans, &ScanController::coverageChanged, this, &CoverageDialog::update);
    connect(&scans, &ScanController::started, this, &CoverageDialog::update);
    connect(&scans, &ScanController::finished, this, &CoverageDialog::update);
    update();

    fitColumns(*m_table);
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    for (size_t i = 0; i < scans.coverage().size(); ++i) {
        if (!isWhole(scans.coverage()[i])) {
            m_table->selectRow(static_cast<int>(i));
            break;
        }
    }
    resize(em * 84, fontMetrics().lineSpacing() * 24);
}

void CoverageDialog::update() {
    m_model->setCoverage(m_scans.coverage());
    const auto& coverage = m_scans.coverage();
    const bool whole = isComplete(coverage);
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
    m_export->setEnabled(!coverage.empty());
    showDetail();
}

void CoverageDialog::showDetail() {
    const QModelIndex current = m_table->currentIndex();
    m_copy->setEnabled(current.isValid());
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

// For a colleague or for support: what the line says, with the identifier of the call.
void CoverageDialog::copyDetails() {
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const CellCoverage& cell = m_model->at(current.row());
    if (!cell.error) {
        QGuiApplication::clipboard()->setText(m_detail->text());
        return;
    }
    ErrorPlace place{
        tr("Scan"), cell.ended, cell.cell.account, cell.cell.region, ncloud::familyName(cell.cell.family),
        {}};
    if (!cell.callId.isEmpty()) {
        ncloud::CallRecord call;
        call.callId = cell.callId;
        place.call = call;
    }
    QGuiApplication::clipboard()->setText(errorDetails(*cell.error, place));
}

void CoverageDialog::exportReport() {
    SaveQuestion question;
    question.title = tr("Export Coverage");
    question.suggestedName =
        QStringLiteral("sharewarden-coverage-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate));
    question.filter = tr("CSV files (*.csv)");
    question.defaultSuffix = QStringLiteral("csv");
    question.purpose = FilePurpose::Inventory;
    m_asker.askSavePath(this, question, [this](const QString& path) { writeReport(path); });
}

void CoverageDialog::writeReport(const QString& path) {
    const Status written = writeWhole(openOutputFile(path), [this](Sink& sink) {
        return inventory_export::writeCoverage(ExportFormat::Csv, m_scans.coverage(), sink);
    });
    if (!written)
        m_asker.tell(this, tr("Export Coverage"),
                     tr("The coverage was not written. %1").arg(explain(written.error())));
}

}  // namespace sharewarden::ui
