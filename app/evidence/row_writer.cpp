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

Status RowWriter::rows(const FieldRow& row, qsizetype column, const QStringList& values) {
    QByteArray before;
    QByteArray after;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (i != column)
            appendField(i < column ? before : after, i, row[i]);
    }
    after += m_format == ExportFormat::Csv ? "\r\n" : "}\n";
    QByteArray lines;
    constexpr qsizetype usualValue = 40;
    lines.reserve(values.size() * (before.size() + usualValue + after.size()));
    for (const QString& value : values) {
        lines += before;
        appendField(lines, column, value);
        lines += after;
    }
    return m_sink.write(lines);
}

// With what stands between it and the field before it.
void RowWriter::appendField(QByteArray& out, qsizetype column, const Field& value) const {
    if (m_format == ExportFormat::JsonLines) {
        json_lines::appendMember(out, column == 0, m_columns[column], value);
        return;
    }
    if (column > 0)
        out += ',';
    csv::appendCell(out, value);
}

}  // namespace sharewarden
