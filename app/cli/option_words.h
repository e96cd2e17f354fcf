// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>
#include <variant>

#include "app/cli/options.h"

namespace sharewarden::cli {

/// The words of a call, sorted by option, before anybody asked what they mean.
struct OptionWords {
    std::optional<CommandName> command;
    QStringList positionals;             ///< what stands after the command without being an option's
    QHash<QString, QStringList> values;  ///< by option name without dashes; a flag has an empty list

    bool has(const QString& option) const { return values.contains(option); }
    /// The value of an option that takes one, empty when it was not given.
    QString value(const QString& option) const { return values.value(option).value(0); }
};

/// Sorts the words, and refuses options that are unknown, misplaced, doubled, or without their value.
std::variant<OptionWords, UsageError> readOptionWords(const QStringList& arguments);

}  // namespace sharewarden::cli
