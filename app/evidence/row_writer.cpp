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

}  // namespace sharewarden
