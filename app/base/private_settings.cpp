// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/private_settings.h"

#include <QFile>

#include "app/base/private_file.h"

namespace sharewarden {

std::unique_ptr<QSettings> privateSettings(const QString& path) {
    constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    if (private_file::makeFolder(path)) {
        // A file that is there keeps its mode when QSettings writes it anew.
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
            file.close();
        else if (file.exists())
            file.setPermissions(ownerOnly);
    }
    return std::make_unique<QSettings>(path, QSettings::IniFormat);
}

}  // namespace sharewarden
