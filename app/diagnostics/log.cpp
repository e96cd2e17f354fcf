// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/diagnostics/log.h"

#include <QMutexLocker>
#include <QScopedValueRollback>
#include <algorithm>

#include "app/base/text.h"
#include "app/diagnostics/log_file.h"

namespace sharewarden {

QString logLineText(const LogLine& line) {
    return utcText(line.time) % u' ' % logLevelName(line.level).toUpper().leftJustified(7) % u' ' % line.text;
}

Log::Log(Clock clock, QObject* parent) : QObject(parent), m_clock(std::move(clock)) {
}

Log::~Log() {
    setHeld(false);
}

void Log::setLevel(LogLevel level) {
    const QMutexLocker lock(&m_mutex);
    m_level = level;
}

LogLevel Log::level() const {
    const QMutexLocker lock(&m_mutex);
    return m_level;
}

void Log::setFile(const QString& path) {
    const QMutexLocker lock(&m_mutex);
    if (path.isEmpty())
        m_file.reset();
    else if (!m_file || m_file->path() != path)
        m_file = std::make_unique<LogFile>(path);
}

QString Log::file() const {
    const QMutexLocker lock(&m_mutex);
    return m_file ? m_file->path() : QString();
}

void Log::setHeld(bool held) {
    const QMutexLocker lock(&m_mutex);
    m_held = held;
    if (!held)
        writeHeld();
}

void Log::writeHeld() {
    for (const QByteArray& line : m_waiting) {
        if (m_file)
            m_file->append(line);
    }
    m_waiting.clear();
}

void Log::hide(const ncloud::SecretKey& secret) {
    const QMutexLocker lock(&m_mutex);
    m_redactor.add(secret);
}

void Log::write(LogLevel level, const QString& text) {
    // A warning of Qt about what is written here comes back here.
    static thread_local bool writing = false;
    if (writing)
        return;
    bool tell = false;
    {
        const QScopedValueRollback<bool> guard(writing, true);
        const QMutexLocker lock(&m_mutex);
        if (level > m_level)
            return;
        LogLine line;
        line.number = ++m_count;
        line.time = m_clock();
        line.level = level;
        // Cleaned first: a cut or a visible control character could split what is looked for.
        line.text = visibleText(m_redactor.clean(text), longestText);
        if (m_file) {
            m_waiting.push_back(logLineText(line).toUtf8());
            if (!m_held || level == LogLevel::Failure || m_waiting.size() >= keptLines)
                writeHeld();
        }
        m_lines.push_back(std::move(line));
        if (m_lines.size() > keptLines)
            m_lines.pop_front();
        tell = !m_told;
        m_told = true;
    }
    if (tell)
        Q_EMIT grown();
}

std::vector<LogLine> Log::linesAfter(quint64 number) const {
    const QMutexLocker lock(&m_mutex);
    m_told = false;
    const auto first = std::find_if(m_lines.begin(), m_lines.end(),
                                    [number](const LogLine& line) { return line.number > number; });
    return std::vector<LogLine>(first, m_lines.end());
}

}  // namespace sharewarden
