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

LineReader::LineReader(int descriptor, AtEnd atEnd)
    : m_descriptor(descriptor),
      m_atEnd(atEnd),
      m_notifier(new QSocketNotifier(descriptor, QSocketNotifier::Read, this)) {
    // At once: growing would leave the beginnings of a secret behind in freed memory.
    m_bytes.reserve(longestLine);
    connect(m_notifier, &QSocketNotifier::activated, this, &LineReader::readSome);
}

void LineReader::giveUp() {
    finish(false);
}

// Byte by byte: what follows the line is not ours to take.
void LineReader::readSome() {
    char byte = 0;
    const long count = readByte(m_descriptor, &byte);
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count == 0)
        finish(m_atEnd == AtEnd::Keep && !m_bytes.isEmpty());
    else if (count < 0 || m_bytes.size() >= longestLine)
        finish(false);
    else if (byte == '\n')
        finish(true);
    else
        m_bytes += byte;
}

void LineReader::finish(bool whole) {
    if (m_done)
        return;
    m_done = true;
    m_notifier->setEnabled(false);
    if (whole)
        m_line = std::move(m_bytes);
    else
        m_bytes.fill('\0');
    Q_EMIT finished();
}

namespace {

QCoro::Task<std::optional<QByteArray>> readBytes(int descriptor, LineReader::AtEnd atEnd,
                                                 std::stop_token stop) {
    if (stop.stop_requested())
        co_return std::nullopt;
    // On the heap: the coroutine goes on inside the reader's own signal.
    auto* reader = new LineReader(descriptor, atEnd);
    const std::stop_callback onStop(
        stop, [reader] { QMetaObject::invokeMethod(reader, &LineReader::giveUp, Qt::QueuedConnection); });
    co_await qCoro(reader, &LineReader::finished);
    std::optional<QByteArray> line = reader->takeLine();
    reader->deleteLater();
    co_return line;
}

}  // namespace

QCoro::Task<std::optional<QString>> readLine(int descriptor, std::stop_token stop) {
    const std::optional<QByteArray> line = co_await readBytes(descriptor, LineReader::AtEnd::Drop, stop);
    if (!line)
        co_return std::nullopt;
    co_return QString::fromUtf8(*line);
}

QCoro::Task<std::optional<ncloud::SecretKey>> readSecretLine(int descriptor, std::stop_token stop) {
    std::optional<QByteArray> line = co_await readBytes(descriptor, LineReader::AtEnd::Keep, stop);
    if (!line)
        co_return std::nullopt;
    co_return ncloud::SecretKey(std::move(*line).trimmed());
}

}  // namespace sharewarden::cli
