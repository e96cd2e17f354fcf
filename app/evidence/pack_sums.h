// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include "app/evidence/pack_manifest.h"

namespace sharewarden {

/// `SHA256SUMS` for these files, sorted by name, as `sha256sum` writes it.
QByteArray sha256Sums(QList<PackFile> files);

}  // namespace sharewarden
