// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace sharewarden {

/// The newest lines of a log file, at most `mostLines` of them and at most the last 256 KiB; those that were
/// moved to `<name>.1` are not looked for. Empty when there is no such file or it cannot be read.
QStringList logTail(const QString& path, qsizetype mostLines);

}  // namespace sharewarden
