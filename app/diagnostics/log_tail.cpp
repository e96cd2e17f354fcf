// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/diagnostics/log_tail.h"

#include <QFile>

namespace sharewarden {

QStringList logTail(const QString& path, qsizetype mostLines) {
    constexpr qint64 mostBytes = 256 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.isSequential())
        return {};
    const qint64 begin = qMax<qint64>(0, file.size() - mostBytes);
    if (!file.seek(begin))
        return {};
    QByteArray bytes = file.read(mostBytes);
    // The first line is a part of one, when it was not read from the beginning.
    if (begin > 0)
        bytes.remove(0, bytes.indexOf('\n') + 1);
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts);
    return lines.mid(qMax<qsizetype>(0, lines.size() - mostLines));
}

}  // namespace sharewarden
