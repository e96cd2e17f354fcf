// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/evidence/row_writer.h"

#include "app/evidence/csv.h"
#include "app/evidence/json_lines.h"

namespace sharewarden {

RowWriter::RowWriter(ExportFormat format, QStringList columns, Sink& sink)
    : m_format(format), m_columns(std::move(columns)), m_sink(sink) {
}

Status RowWriter::begin() {
    if (m_format == ExportFormat::JsonLines)
        return Done{};
    const QByteArray head = csv::byteOrderMark() + csv::header(m_columns);
    return m_sink.write(head);
}

Status RowWriter::row(const FieldRow& row) {
    return m_sink.write(m_format == ExportFormat::Csv ? csv::line(row) : json_lines::line(m_columns, row));
}

Status RowWriter::rows(const FieldRow& row, qsizetype column, const std::vector<QStringView>& texts) {
    constexpr qsizetype usualHalf = 256;
    QByteArray before;
    QByteArray after;
    before.reserve(usualHalf);
    after.reserve(usualHalf);
    for (qsizetype i = 0; i < row.size(); ++i) {
        QByteArray& out = i <= column ? before : after;
        appendStart(out, i);
        if (i == column)
            continue;
        if (m_format == ExportFormat::Csv)
            csv::appendCell(out, row[i]);
        else
            json_lines::appendValue(out, row[i]);
    }
    after += m_format == ExportFormat::Csv ? "\r\n" : "}\n";
    QByteArray lines;
    constexpr qsizetype usualText = 40;
    lines.reserve(static_cast<qsizetype>(texts.size()) * (before.size() + usualText + after.size()));
    for (const QStringView text : texts) {
        lines += before;
        if (m_format == ExportFormat::Csv)
            csv::appendText(lines, text);
        else
            json_lines::appendString(lines, text);
        lines += after;
    }
    return m_sink.write(lines);
}

// What stands before the value of a column.
void RowWriter::appendStart(QByteArray& out, qsizetype column) const {
    if (m_format == ExportFormat::JsonLines)
        json_lines::appendName(out, column == 0, m_columns[column]);
    else if (column > 0)
        out += ',';
}

}  // namespace sharewarden
