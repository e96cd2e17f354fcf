// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QStringList>
#include <deque>

#include "app/diagnostics/log.h"

class QTimer;

namespace sharewarden::ui {

/// The newest lines of the log. Takes new ones in a few times a second, however many there are.
class LogModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Level, Text, ColumnCount };

    /// The log outlives the model.
    explicit LogModel(Log& log, QObject* parent = nullptr);

    const LogLine& at(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Takes in what is new at once.
    void pull();

private:
    Log& m_log;
    std::deque<LogLine> m_lines;
    QTimer* m_delay;
};

/// The lines of a level and above it that hold every word.
class LogFilterModel final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    LogFilterModel(LogModel& lines, QObject* parent);

    void setLevel(LogLevel level);
    void setSearch(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    LogModel& m_lines;
    LogLevel m_level = LogLevel::Debug;
    QStringList m_words;
};

}  // namespace sharewarden::ui
