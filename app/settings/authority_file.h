// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QString>

#include "app/base/result.h"

namespace sharewarden {

/// The certificates of a PEM file, at least one. StorageError when it is missing, unreadable, too large, or
/// holds none.
Result<QList<QSslCertificate>> readAuthorityFile(const QString& path);

}  // namespace sharewarden
