// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/evidence/report_pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFile>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QTextOption>

namespace sharewarden::ui {
namespace {

struct ReportPdfText {
    Q_DECLARE_TR_FUNCTIONS(ReportPdf)
};

constexpr int dotsPerInch = 300;
constexpr qreal marginMillimetres = 16;
constexpr qreal footerMillimetres = 8;

qreal dots(qreal millimetres) {
    return millimetres / 25.4 * dotsPerInch;
}

void paintFooter(QPainter& painter, const QSizeF& page, int number, int count) {
    QFont font = painter.font();
    font.setPointSizeF(7.5);
    painter.setFont(font);
    painter.setPen(QColor(0x55, 0x60, 0x6e));
    const QRectF line(0, page.height() - dots(footerMillimetres) / 2, page.width(),
                      dots(footerMillimetres) / 2);
    painter.drawText(line, Qt::AlignRight | Qt::AlignBottom,
                     ReportPdfText::tr("Page %1 of %2").arg(number).arg(count));
}

void paintPage(QPainter& painter, const QTextDocument& document, const QSizeF& body, int number) {
    const QRectF clip(0, number * body.height(), body.width(), body.height());
    painter.save();
    painter.translate(0, -clip.top());
    painter.setClipRect(clip);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = clip;
    context.palette.setColor(QPalette::Text, Qt::black);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

// False when the device took less than everything.
bool paint(QIODevice& device, const QString& html) {
    QPdfWriter writer(&device);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    const QMarginsF margins(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres);
    writer.setPageMargins(margins, QPageLayout::Millimeter);
    writer.setCreator(QStringLiteral("Sharewarden"));

    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.documentLayout()->setPaintDevice(&writer);
    // Names without spaces must not run out of their cell.
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    document.setDocumentMargin(0);
    const QSizeF page(writer.width(), writer.height());
    const QSizeF body(page.width(), page.height() - dots(footerMillimetres));
    document.setPageSize(body);
    document.setHtml(html);
    writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));

    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0 && !writer.newPage())
            return false;
        paintPage(painter, document, body, number);
        paintFooter(painter, page, number + 1, pages);
    }
    return painter.end();
}

}  // namespace

Status writeReportPdf(const QString& html, const QString& path) {
    QSaveFile file(path);
    const bool open = file.open(QIODevice::WriteOnly) &&
                      file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!open)
        return Error(StorageError{path, file.errorString()});
    if (!paint(file, html)) {
        const bool full = file.error() != QFileDevice::NoError;
        return Error(
            StorageError{path, full ? file.errorString() : ReportPdfText::tr("it could not be printed")});
    }
    if (!file.commit())
        return Error(StorageError{path, file.errorString()});
    return Done{};
}

}  // namespace sharewarden::ui
