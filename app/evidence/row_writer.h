// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QStringView>
#include <vector>

#include "app/base/result.h"
#include "app/evidence/field.h"
#include "app/evidence/output_file.h"

namespace sharewarden {

enum class ExportFormat { Csv, JsonLines };

/// Writes rows of named columns to a sink in one of the two forms. The sink outlives it.
class RowWriter {
public:
    RowWriter(ExportFormat format, QStringList columns, Sink& sink);

    /// What comes before the rows: byte order mark and column names in CSV, nothing in JSON Lines.
    Status begin();
    Status row(const FieldRow& row);
    /// The same row once for each text, which stands in one column. What the rows have in common is put into
    /// writing once.
    Status rows(const FieldRow& row, qsizetype column, const std::vector<QStringView>& texts);

private:
    void appendStart(QByteArray& out, qsizetype column) const;

    ExportFormat m_format;
    QStringList m_columns;
    Sink& m_sink;
};

}  // namespace sharewarden
