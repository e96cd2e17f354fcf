// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

class QSettings;

namespace sharewarden::ui {

/// What a file is for. People keep each kind in a place of its own.
enum class FilePurpose { Other, Plan, Evidence, Inventory, Policy, Accounts, LoginIds, Log, Authorities };

/// Where the dialogs that ask for a file begin: in the person's Documents folder at first, afterwards in the
/// folder that was last used for that purpose.
class FilePlaces {
public:
    /// Remembered for as long as this lives, and in `settings`, where there are any, for the next start.
    explicit FilePlaces(QSettings* settings = nullptr) : m_settings(settings) {}

    /// A folder that exists.
    QString folderFor(FilePurpose purpose) const;
    /// A file was chosen there: its folder is where the next dialog for this purpose begins.
    void rememberFile(FilePurpose purpose, const QString& path);
    void rememberFolder(FilePurpose purpose, const QString& folder);

private:
    QSettings* m_settings;
    QHash<FilePurpose, QString> m_folders;
};

}  // namespace sharewarden::ui
