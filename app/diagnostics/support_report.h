// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <vector>

#include "app/ncloud/credentials.h"

namespace sharewarden {

/// A name and its value, both in English: the text is read by who supports the program. The names are
/// translated for a window under the context `SupportFacts`.
struct SupportFact {
    QByteArray name;  ///< ours, never from outside
    QString value;    ///< empty: not known
    bool operator==(const SupportFact&) const = default;
};

/// What a report is made of.
struct SupportFacts {
    QDateTime made;
    QList<SupportFact> versions;
    QList<SupportFact> counts;
    QList<SupportFact> settings;  ///< kinds and numbers, nothing that a person typed
    /// What tells who and where: only in a report with names.
    QList<SupportFact> names;
    QStringList log;  ///< whole lines as logLineText() makes them, the newest last
    /// Words that would tell who and where, if a version or a setting held them: the user, the computer, the
    /// home folder, the accounts.
    QStringList personal;
    /// Never in any report: secrets that are known, and access keys.
    std::vector<ncloud::SecretKey> hidden;
};

enum class SupportNames { LeftOut, Included };

inline constexpr qsizetype longestSupportReport = 64 * 1024;  ///< bytes of UTF-8
inline constexpr qsizetype supportLogLines = 200;

/// The text behind “Copy Diagnostics” and `sharewarden-cli diagnostics`: several lines, bounded, control
/// characters made visible.
///
/// Without names a line of the log shows what is known to be harmless and nothing else: its time, its level,
/// its event, and of its fields those of a closed list whose values look as they should; `[…]` stands for the
/// rest. With names it stands there whole. There is no secret, no access key and no signature in either.
QString supportReport(const SupportFacts& facts, SupportNames names);

/// A line of the log as it stands in a report without names.
QString withoutNames(const QString& logLine);

}  // namespace sharewarden
