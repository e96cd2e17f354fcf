// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/log/log_model.h"

#include <QTimer>
#include <algorithm>
#include <chrono>

#include "app/base/clock.h"
#include "ui/common/plain_text.h"

namespace sharewarden::ui {
namespace {

// Often enough to be followed by eye.
constexpr std::chrono::milliseconds pullDelay{120};

}  // namespace

LogModel::LogModel(Log& log, QObject* parent)
    : QAbstractTableModel(parent), m_log(log), m_delay(new QTimer(this)) {
    m_delay->setSingleShot(true);
    m_delay->setInterval(pullDelay);
    connect(m_delay, &QTimer::timeout, this, &LogModel::pull);
    // The log tells it on the thread that wrote the line.
    connect(&log, &Log::grown, m_delay, qOverload<>(&QTimer::start));
    pull();
}

void LogModel::pull() {
    const quint64 last = m_lines.empty() ? 0 : m_lines.back().number;
    const std::vector<LogLine> fresh = m_log.linesAfter(last);
    if (fresh.empty())
        return;
    const std::size_t all = m_lines.size() + fresh.size();
    const std::size_t over = all > Log::keptLines ? std::min(all - Log::keptLines, m_lines.size()) : 0;
    if (over > 0) {
        beginRemoveRows({}, 0, static_cast<int>(over) - 1);
        m_lines.erase(m_lines.begin(), m_lines.begin() + static_cast<std::ptrdiff_t>(over));
        endRemoveRows();
    }
    const int first = static_cast<int>(m_lines.size());
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    m_lines.insert(m_lines.end(), fresh.begin(), fresh.end());
    endInsertRows();
}

int LogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const LogLine& line = at(index.row());
    if (role == Qt::ToolTipRole && index.column() == Text)
        return plainToolTip(line.text);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
        case Time:
            return utcText(line.time);
        case Level:
            return logLevelName(line.level).toUpper();
        case Text:
            return line.text;
        default:
            return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Time:
            return tr("Time (UTC)");
        case Level:
            return tr("Level");
        case Text:
            return tr("Event");
        default:
            return {};
    }
}

LogFilterModel::LogFilterModel(LogModel& lines, QObject* parent)
    : QSortFilterProxyModel(parent), m_lines(lines) {
    setSourceModel(&lines);
}

void LogFilterModel::setLevel(LogLevel level) {
    m_level = level;
    invalidateFilter();
}

void LogFilterModel::setSearch(const QString& text) {
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool LogFilterModel::filterAcceptsRow(int row, const QModelIndex&) const {
    const LogLine& line = m_lines.at(row);
    return line.level <= m_level && std::all_of(m_words.begin(), m_words.end(), [&line](const QString& word) {
               return line.text.contains(word, Qt::CaseInsensitive);
           });
}

}  // namespace sharewarden::ui
