// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>

namespace sharewarden {

/// What an open file holds, up to `most` bytes; more than `most` when it is longer, or has grown. Takes no
/// more room than the file, whatever the limit is: QIODevice::read() makes room for all that it is asked for.
inline QByteArray readUpTo(QFile& file, qint64 most) {
    return file.read((file.isSequential() ? most : qMin(file.size(), most)) + 1);
}

}  // namespace sharewarden
