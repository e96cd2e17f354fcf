// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/evidence/pack_sums.h"

#include <algorithm>

namespace sharewarden {

QByteArray sha256Sums(QList<PackFile> files) {
    std::sort(files.begin(), files.end(),
              [](const PackFile& a, const PackFile& b) { return a.name < b.name; });
    QByteArray text;
    for (const PackFile& file : std::as_const(files))
        text += file.sha256.toHex() + "  " + file.name.toLatin1() + '\n';
    return text;
}

}  // namespace sharewarden
