// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "app/base/result.h"

/// The journal as a file, before and besides SQLite: made private, recognised without being touched.
namespace sharewarden::journal_file {

/// "SWJ1" in the SQLite header's application id.
constexpr quint32 applicationId = 0x53574A31;
constexpr quint32 schemaVersion = 2;

/// Sees to it that there is a file: missing folders are made with mode 0700, the file with mode 0600 and
/// nothing in it. An empty file that is there gets mode 0600; one with content keeps the mode that its owner
/// gave it.
Status prepare(const QString& path);

/// A name beside `path` that nobody uses, for a file that is not whole yet.
QString draftName(const QString& path);

/// Gives the file `draft` the name `path`, at once and safe from a power cut; the name `draft` is gone
/// afterwards in any case. Done, too, when there is a file at `path` already: another program was faster, and
/// its file stays. False when the file system cannot do that.
bool putInPlace(const QString& draft, const QString& path);

/// Removes drafts for `path` whose program ended before they were put in place: those older than an hour.
void removeOldDrafts(const QString& path);

enum class Content { Empty, Journal };

/// Reads the header by itself, so that a file which is not ours is refused before SQLite has it open and
/// could change it.
Result<Content> inspect(const QString& path);

/// Tells one file from another that took its place under the same name (device and inode). Empty when there
/// is no file, and always on systems where an open file cannot be replaced.
QByteArray identity(const QString& path);

/// Changes when somebody wrote to the journal: for reading without locks.
QByteArray fingerprint(const QString& path);

}  // namespace sharewarden::journal_file
