// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/evidence/inventory_files.h"

#include <QCoroFuture>
#include <QDate>
#include <QWidget>

#include "app/base/background.h"
#include "app/evidence/inventory_export.h"
#include "app/evidence/output_file.h"
#include "ui/common/asker.h"

namespace sharewarden::ui {
namespace {

Status writeBoth(const QString& path, const Inventory& inventory, const std::vector<CellCoverage>& coverage) {
    const ExportFormat format = path.endsWith(QLatin1String(".jsonl"), Qt::CaseInsensitive)
                                    ? ExportFormat::JsonLines
                                    : ExportFormat::Csv;
    // The coverage first: there are never rows without word of what is missing.
    const Status beside = writeWhole(openOutputFile(inventory_export::coverageFile(path)), [&](Sink& sink) {
        return inventory_export::writeCoverage(format, coverage, sink);
    });
    if (!beside)
        return beside;
    return writeWhole(openOutputFile(path),
                      [&](Sink& sink) { return inventory_export::write(format, inventory, sink); });
}

}  // namespace

InventoryFiles::InventoryFiles(Asker& asker, QObject* parent) : QObject(parent), m_asker(asker) {
}

void InventoryFiles::start(QWidget* window, const Inventory& inventory,
                           const std::vector<CellCoverage>& coverage) {
    SaveQuestion question;
    question.title = tr("Export Inventory");
    question.suggestedName =
        QStringLiteral("sharewarden-shares-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate));
    question.filter = tr("CSV files (*.csv);;JSON Lines files (*.jsonl)");
    question.purpose = FilePurpose::Inventory;
    question.defaultSuffix = QStringLiteral("csv");
    m_asker.askSavePath(
        window, question,
        [self = QPointer(this), window = QPointer(window), inventory, coverage](const QString& path) {
            if (self)
                write(self, window, inventory, coverage, path);
        });
}

QCoro::Task<> InventoryFiles::write(QPointer<InventoryFiles> self, QPointer<QWidget> window,
                                    Inventory inventory, std::vector<CellCoverage> coverage, QString path) {
    QFuture<Status> writing =
        inBackground([inventory, coverage, path] { return writeBoth(path, inventory, coverage); });
    const Status done = co_await writing;
    if (!self)
        co_return;
    if (done) {
        Q_EMIT self->written(path, inventory_export::coverageFile(path));
        co_return;
    }
    const QString why = tr("The inventory was not exported. %1").arg(explain(done.error()));
    if (window)
        self->m_asker.tell(window, tr("Export Inventory"), why);
    Q_EMIT self->failed(why);
}

}  // namespace sharewarden::ui
