// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <optional>

namespace sharewarden::test {

/// One line of the fault matrix: what goes wrong, and everything that is to follow.
struct FaultRow {
    QString name;
    QString fault;     ///< a rule of the sandbox, or a fault of the journal (JournalFault)
    QString verdicts;  ///< of each image's two shares: R G S F U N, images apart by a space
    QString requests;  ///< how many arrived for each image
    QString lines;     ///< the journal: B I A V E and L (look), those of one image together

    qsizetype images() const { return verdicts.count(u' ') + 1; }
};

/// `journal=full` or `journal=locked` with `,start` (before the run begins), `,before=IMAGE` (before its
/// intent) or `,during=IMAGE` (while its request is under way). `journal=locked-briefly`: the other writer is
/// soon done.
struct JournalFault {
    bool full = false;
    bool momentary = false;
    bool before = false;
    int image = 0;  ///< 0: from the start

    static std::optional<JournalFault> parse(const QString& fault);
};

/// Faults of the server and of a journal that cannot grow.
QList<FaultRow> faultTable();
/// A journal that another writer has locked.
QList<FaultRow> lockTable();

}  // namespace sharewarden::test

Q_DECLARE_METATYPE(sharewarden::test::FaultRow)
