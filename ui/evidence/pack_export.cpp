// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/evidence/pack_export.h"

#include <QCoroFuture>
#include <QDir>
#include <QLocale>
#include <QWidget>

#include "app/base/background.h"
#include "ui/common/asker.h"
#include "ui/evidence/report_pdf.h"
#include "ui/run/journal_holder.h"

namespace sharewarden::ui {
namespace {

// Of the catalogues that there are.
QString reportLanguage() {
    switch (QLocale().language()) {
        case QLocale::Korean:
            return QStringLiteral("ko");
        case QLocale::Japanese:
            return QStringLiteral("ja");
        default:
            return QStringLiteral("en");
    }
}

Result<PackSummary> writePack(const QString& journalPath, const PackRequest& request, const QString& folder) {
    const auto journal = Journal::open(journalPath, request.clock, Journal::Mode::ReadOnly);
    if (!journal)
        return journal.error();
    return writeEvidencePack(**journal, request, folder);
}

}  // namespace

PackExport::PackExport(Asker& asker, JournalHolder& journal, Exporter exporter, Clock clock, QObject* parent)
    : QObject(parent),
      m_asker(asker),
      m_journal(journal),
      m_exporter(std::move(exporter)),
      m_clock(std::move(clock)) {
}

PackExport::~PackExport() {
    m_stop.request_stop();
}

void PackExport::start(QWidget* window, const QString& batch) {
    if (m_running || !m_journal.journal())
        return;
    PackRequest request;
    request.scope = PackScope::ofBatch(batch);
    request.exporter = m_exporter;
    request.clock = m_clock;
    request.language = reportLanguage();
    request.pdf = &writeReportPdf;
    const FolderQuestion question{tr("Folder for the Evidence Pack"), FilePurpose::Evidence};
    m_asker.askFolderPath(
        window, question, [self = QPointer(this), window = QPointer(window), request](const QString& path) {
            if (!self || self->m_running || !self->m_journal.journal())
                return;
            self->m_stop = std::stop_source();
            PackRequest own = request;
            own.stop = self->m_stop.get_token();
            const QString name = suggestedPackName(own.scope, self->m_clock());
            self->setRunning(true);
            write(self, window, own, self->m_journal.journal()->path(), QDir(path).absoluteFilePath(name));
        });
}

void PackExport::cancel() {
    m_stop.request_stop();
}

void PackExport::setRunning(bool running) {
    m_running = running;
    Q_EMIT runningChanged();
}

QCoro::Task<> PackExport::write(QPointer<PackExport> self, QPointer<QWidget> window, PackRequest request,
                                QString journalPath, QString folder) {
    const QFuture<Result<PackSummary>> writing =
        inBackground([journalPath, request, folder] { return writePack(journalPath, request, folder); });
    const Result<PackSummary> result = co_await writing;
    if (!self)
        co_return;
    self->setRunning(false);
    if (result) {
        Q_EMIT self->written(*result);
        co_return;
    }
    const QString why = tr("The evidence pack was not written. %1").arg(explain(result.error()));
    if (window && !isCancelled(result.error()))
        self->m_asker.tell(window, tr("Export Evidence Pack"), why);
    Q_EMIT self->failed(why);
}

QString packSentences(const PackSummary& summary) {
    QStringList lines;
    lines.append(
        PackExport::tr("The evidence pack was written to %1.").arg(QDir::toNativeSeparators(summary.folder)));
    if (!summary.journal.intact)
        lines.append(PackExport::tr("The journal is not intact; the pack says so."));
    if (summary.open > 0)
        lines.append(PackExport::tr("It is not known yet what became of %Ln share(s) in it.", nullptr,
                                    static_cast<int>(summary.open)));
    lines.append(
        PackExport::tr(
            "SHA-256 of its manifest: %1. Noted elsewhere, it shows whether the pack was changed later.")
            .arg(QString::fromLatin1(summary.manifestSha256.toHex())));
    return lines.join(QLatin1Char('\n'));
}

}  // namespace sharewarden::ui
