// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include "app/base/result.h"
#include "app/ncloud/credentials.h"

namespace sharewarden {

/// One profile of the official tools' configure file, as it stands there: nothing is judged yet.
struct ConfigureProfile {
    QString name;  ///< bounded; may hold any character
    int line = 0;  ///< where it begins, from 1
    QString accessKey;
    ncloud::SecretKey secret;
    QString apiUrl;  ///< empty when not given
};

/// What such a file holds.
struct ConfigureFile {
    QList<ConfigureProfile> profiles;  ///< in their order; those without any setting are left out
    /// What could not be read, as translated sentences that name the line and hold nothing of its text.
    QStringList problems;
};

/// Reads `ncloud_access_key_id = …`, `ncloud_secret_access_key = …` and `ncloud_api_url = …` under optional
/// `[profile]` headings; lines before the first one are the profile `DEFAULT`. Blank lines, comments (`#`,
/// `;`), CRLF, a byte order mark and spaces do not matter, and other settings are passed over. (Source: what
/// `ncloud configure` writes; NAVER Cloud CLI guide, "Configuring API authentication keys".)
ConfigureFile parseConfigureFile(QByteArrayView bytes);

/// Reads the file, which is never written. Storage when it cannot be read or is too large to be one.
Result<ConfigureFile> readConfigureFile(const QString& path);

/// Where the official tools keep it: `~/.ncloud/configure`.
QString defaultConfigurePath();
/// Whether the path leads to that file, which is never to be written.
bool isOfficialConfigureFile(const QString& path);

}  // namespace sharewarden
