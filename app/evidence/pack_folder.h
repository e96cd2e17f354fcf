// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QTemporaryDir>
#include <memory>

#include "app/base/result.h"
#include "app/evidence/output_file.h"
#include "app/evidence/pack_manifest.h"

namespace sharewarden {

/// A folder that is there whole or not at all: written as a hidden sibling (mode 0700) of where it shall be,
/// and renamed. What was not committed is removed.
class PackFolder {
public:
    /// `target` must not be there yet, or be an empty folder; the folder that it lies in must exist.
    static Result<std::unique_ptr<PackFolder>> create(const QString& target);

    /// A file of mode 0600. Once its finish() has succeeded it is among files(). Does not outlive this.
    Result<std::unique_ptr<Sink>> open(const QString& name);
    Status write(const QString& name, const QByteArray& bytes);

    /// The error of a file with the name that it shall have: the person does not know that of the hidden
    /// folder.
    Error asTarget(const Error& error, const QString& name) const;

    /// Where somebody else may put a file, before take().
    QString pathFor(const QString& name) const { return m_work.filePath(name); }
    Status take(const QString& name);

    /// In the order in which they were finished.
    const QList<PackFile>& files() const { return m_files; }

    const QString& target() const { return m_target; }

    /// Puts the folder in its place.
    Status commit();

private:
    explicit PackFolder(const QString& target);
    class HashingSink;
    Error failure(const QString& name, const QString& detail) const;
    QString m_target;
    QTemporaryDir m_work;
    QList<PackFile> m_files;
};

}  // namespace sharewarden
