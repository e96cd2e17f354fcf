// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/file_places.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace sharewarden::ui {
namespace {

constexpr qsizetype longestPath = 4096;

QString settingsKeyOf(FilePurpose purpose) {
    switch (purpose) {
        case FilePurpose::Plan:
            return QStringLiteral("folders/plan");
        case FilePurpose::Evidence:
            return QStringLiteral("folders/evidence");
        case FilePurpose::Inventory:
            return QStringLiteral("folders/inventory");
        case FilePurpose::Policy:
            return QStringLiteral("folders/policy");
        case FilePurpose::Accounts:
            return QStringLiteral("folders/accounts");
        case FilePurpose::LoginIds:
            return QStringLiteral("folders/loginIds");
        case FilePurpose::Log:
            return QStringLiteral("folders/log");
        case FilePurpose::Authorities:
            return QStringLiteral("folders/authorities");
        case FilePurpose::Other:
            break;
    }
    return QStringLiteral("folders/other");
}

// What the settings hold may have been written by anything, and folders go.
bool canBegin(const QString& folder) {
    return !folder.isEmpty() && folder.size() <= longestPath && QDir::isAbsolutePath(folder) &&
           QFileInfo(folder).isDir();
}

}  // namespace

QString FilePlaces::folderFor(FilePurpose purpose) const {
    QString folder = m_folders.value(purpose);
    if (folder.isEmpty() && m_settings)
        folder = m_settings->value(settingsKeyOf(purpose)).toString();
    if (canBegin(folder))
        return folder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return canBegin(documents) ? documents : QDir::homePath();
}

void FilePlaces::rememberFile(FilePurpose purpose, const QString& path) {
    rememberFolder(purpose, QFileInfo(path).absolutePath());
}

void FilePlaces::rememberFolder(FilePurpose purpose, const QString& folder) {
    if (!canBegin(folder))
        return;
    m_folders.insert(purpose, folder);
    if (m_settings)
        m_settings->setValue(settingsKeyOf(purpose), folder);
}

}  // namespace sharewarden::ui
