// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <utility>

namespace sharewarden {

/// Builds the HTML of a report from plain texts: each is escaped, bounded and its invisible characters are
/// made visible, so that nothing from outside becomes markup. The simple tables and styles are those that
/// QTextDocument knows, too.
class ReportPage {
public:
    enum class Mood { Plain, Good, Bad };

    struct Cell {
        QString text;
        QStringList more = {};  ///< lines below it, smaller
        Mood mood = Mood::Plain;
    };
    struct Column {
        QString name;
        int percent;  ///< of the width
    };
    using Fact = std::pair<QString, QString>;

    ReportPage(const QString& language, const QString& title);

    void heading(const QString& text);
    void subheading(const QString& text);
    void paragraph(const QString& text, Mood mood = Mood::Plain);
    void list(const QStringList& items);
    /// Names on the left, values on the right.
    void facts(const QList<Fact>& facts);
    void table(const QList<Column>& columns, const QList<QList<Cell>>& rows);
    /// Empty boxes to write into, one row a role.
    void signatures(const QList<Column>& columns, const QStringList& roles);

    /// The end of the page.
    void end();
    /// What was built since it was last taken: a long page need not be held as a whole.
    QString take();

private:
    void head(const QList<Column>& columns);

    QString m_html;
};

}  // namespace sharewarden
