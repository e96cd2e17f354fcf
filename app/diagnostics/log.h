// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QMutex>
#include <QObject>
#include <QString>
#include <deque>
#include <memory>
#include <vector>

#include "app/base/clock.h"
#include "app/base/log_level.h"
#include "app/diagnostics/redactor.h"

namespace sharewarden {

class LogFile;

struct LogLine {
    quint64 number = 0;  ///< from 1, without gaps
    QDateTime time;
    LogLevel level = LogLevel::Info;
    QString text;  ///< one line, bounded, with control characters made visible, without secrets
};

/// `2026-11-24T11:28:32.123Z INFO  call id=…`: a line as it stands in the file.
QString logLineText(const LogLine& line);

/// What the program did, one line an event: the newest in memory, and all in a file where one is wanted.
/// Every function may be called on any thread. Nothing here fails: what cannot be written is lost.
class Log : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype longestText = 2000;  ///< UTF-16 units; what is longer is cut
    static constexpr std::size_t keptLines = 5000;

    explicit Log(Clock clock, QObject* parent = nullptr);
    ~Log() override;

    /// Takes this level and everything above it; Info until it is set.
    void setLevel(LogLevel level);
    LogLevel level() const;
    /// Writes to this file from now on; an empty path ends that.
    void setFile(const QString& path);
    QString file() const;
    /// While held, what is for the file waits in memory, up to keptLines lines, and until an error comes.
    void setHeld(bool held);

    /// The secret is looked for in every line from now on.
    void hide(const ncloud::SecretKey& secret);

    void write(LogLevel level, const QString& text);

    /// The newest lines in their order: those after line `number`, or as many of them as are kept.
    std::vector<LogLine> linesAfter(quint64 number) const;

Q_SIGNALS:
    /// There is more than linesAfter() gave last. Emitted once until it is asked, on the thread that wrote.
    void grown();

private:
    void writeHeld();

    mutable QMutex m_mutex;
    Clock m_clock;
    LogLevel m_level = LogLevel::Info;
    Redactor m_redactor;
    std::deque<LogLine> m_lines;
    quint64 m_count = 0;
    std::unique_ptr<LogFile> m_file;
    std::vector<QByteArray> m_waiting;  // for the file
    bool m_held = false;
    mutable bool m_told = false;
};

}  // namespace sharewarden
