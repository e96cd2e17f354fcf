// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/line_reader.h"

#include <QCoroSignal>
#include <QSocketNotifier>
#include <cerrno>

#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <io.h>
#endif

namespace sharewarden::cli {
namespace {

constexpr qsizetype longestLine = 4096;

long readByte(int descriptor, char* byte) {
#ifdef Q_OS_UNIX
    return ::read(descriptor, byte, 1);
#else
    return ::_read(descriptor, byte, 1);
#endif
}

}  // namespace

LineReader::LineReader(int descriptor)
    : m_descriptor(descriptor), m_notifier(new QSocketNotifier(descriptor, QSocketNotifier::Read, this)) {
    connect(m_notifier, &QSocketNotifier::activated, this, &LineReader::readSome);
}

void LineReader::giveUp() {
    finish(std::nullopt);
}

// Byte by byte: what follows the line is not ours to take.
void LineReader::readSome() {
    char byte = 0;
    const long count = readByte(m_descriptor, &byte);
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count <= 0 || m_bytes.size() >= longestLine)
        finish(std::nullopt);
    else if (byte == '\n')
        finish(QString::fromUtf8(m_bytes));
    else
        m_bytes += byte;
}

void LineReader::finish(std::optional<QString> line) {
    if (m_done)
        return;
    m_done = true;
    m_notifier->setEnabled(false);
    m_line = std::move(line);
    Q_EMIT finished();
}

QCoro::Task<std::optional<QString>> readLine(int descriptor, std::stop_token stop) {
    if (stop.stop_requested())
        co_return std::nullopt;
    // On the heap: the coroutine goes on inside the reader's own signal.
    auto* reader = new LineReader(descriptor);
    const std::stop_callback onStop(
        stop, [reader] { QMetaObject::invokeMethod(reader, &LineReader::giveUp, Qt::QueuedConnection); });
    co_await qCoro(reader, &LineReader::finished);
    std::optional<QString> line = reader->line();
    reader->deleteLater();
    co_return line;
}

}  // namespace sharewarden::cli
