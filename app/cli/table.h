// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <functional>

#include "app/evidence/output_file.h"

namespace sharewarden::cli {

/// Columns that a text takes on a terminal: two for a wide East Asian character or an emoji, none for a
/// combining mark.
int displayWidth(QStringView text);

/// Lays rows out in aligned columns of plain text. What does not fit is wrapped inside its column, never cut:
/// a table that hides the end of a login ID would be worse than a tall one. Hostile text is made visible.
class Table {
public:
    /// `width` is the terminal's in columns, 0 for no limit.
    Table(QStringList titles, int width);

    /// Makes room for a row. Every row is measured before the first line is asked for.
    void measure(const QStringList& row);

    /// The titles, with a line end.
    QString header() const;
    /// One row with its line ends.
    QString line(const QStringList& row) const;

private:
    const QList<int>& fitted() const;

    QStringList m_titles;
    int m_width;
    QList<int> m_natural;
    mutable QList<int> m_fitted;  // empty until asked for
};

/// Gives the cells of every row, in the same order each time, until one is not taken.
using TableRows = std::function<Status(const std::function<Status(const QStringList&)>&)>;

/// Writes a table of many rows, which are gone through twice and never kept; does not finish the sink.
Status writeTable(Table table, const TableRows& rows, Sink& sink);

/// A whole table at once, for rows that are few.
QString tableText(const QStringList& titles, const QList<QStringList>& rows, int width);

}  // namespace sharewarden::cli
