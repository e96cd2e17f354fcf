// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>
#include <QString>

#include "app/journal/chain.h"

namespace sharewarden::test {

/// One kind of edit that somebody could make to a journal behind its back.
struct Edit {
    enum class Needs {
        Nothing,  ///< the file alone shows it
        Head,     ///< only a head that was kept elsewhere can show it: the file is consistent again
    };
    const char* name;
    Needs needs = Needs::Nothing;
    /// Edits of the rows change what is told; an edit of bytes may hit one that carries nothing.
    QByteArray (*ofBytes)(QByteArray file, QRandomGenerator& random) = nullptr;
    QList<StoredEntry> (*ofRows)(QList<StoredEntry> rows, QRandomGenerator& random) = nullptr;
};

/// All kinds.
QList<Edit> allEdits();

/// The rows of a journal file, read with SQLite alone.
QList<StoredEntry> storedRows(const QString& path);

/// Puts other rows into the file with SQLite alone: triggers are dropped for it and restored to the letter.
/// An error's text, empty when it was done.
QString replaceRows(const QString& path, const QList<StoredEntry>& rows);

/// Byte for byte.
bool areSame(const QList<StoredEntry>& a, const QList<StoredEntry>& b);

}  // namespace sharewarden::test
