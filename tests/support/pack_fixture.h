// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryDir>
#include <memory>

#include "app/evidence/evidence_pack.h"
#include "app/journal/journal.h"
#include "app/revocation/plan.h"
#include "app/revocation/verdict.h"

namespace sharewarden::test {

/// A journal with batches as a run writes them, made without a server, and packs of them.
class PackFixture {
public:
    PackFixture();

    Journal& journal() { return *m_journal; }
    QString path(const QString& name) const { return m_dir.filePath(name); }

    /// A plan with one share for each verdict that shall come of it, two of them an image.
    static Plan plan(const QString& id, qsizetype shares);
    static QString loginOf(qsizetype share);

    /// Writes the whole batch: each share ends with its verdict.
    void carryOut(const Plan& plan, const QList<Verdict>& verdicts, std::optional<SealKey> seal = {});
    /// Only its beginning, with the first image's intent: what a killed program leaves.
    void breakOff(const Plan& plan);
    /// What a recovery then writes.
    void recover(const Plan& plan, Verdict verdict);

    PackRequest request(const PackScope& scope) const;
    /// Writes a pack or ends the test program.
    QString pack(const PackScope& scope, const QString& name);

private:
    void append(const QList<NewEntry>& entries);

    QTemporaryDir m_dir;
    std::unique_ptr<Journal> m_journal;
};

/// Everything that begins with this is hostile, and is in the names of the fixture's plans.
inline QString hostileName() {
    return QStringLiteral("<script>alert(1)</script>&\"\u202Egpj.") + QChar(0x07);
}

}  // namespace sharewarden::test
