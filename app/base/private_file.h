// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "app/base/result.h"

/// Files that are for their owner only.
namespace sharewarden::private_file {

/// Sees to it that the folder of `path` is there: one that is missing is made with mode 0700, one that exists
/// is left as it is.
Status makeFolder(const QString& path);

/// Replaces the file atomically and durably; mode 0600 from the first byte. The folder has to be there.
Status write(const QString& path, const QByteArray& bytes);

/// The whole content; StorageError when there is no such file, or it is longer than `mostBytes`.
Result<QByteArray> read(const QString& path, qint64 mostBytes);

}  // namespace sharewarden::private_file
