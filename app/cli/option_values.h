// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <variant>

#include "app/cli/option_words.h"

/// Values that several commands are given in the same way.
namespace sharewarden::cli {

/// A value, or why there is none, as a translated sentence.
template <typename T>
using Or = std::variant<T, QString>;

/// --format and --output.
Or<OutputOptions> readOutput(const OptionWords& words, Format byDefault, bool tables);

/// The options of a command that takes only those, for rows.
template <typename Options>
Or<Options> readRowOutput(const OptionWords& words) {
    const Or<OutputOptions> output = readOutput(words, Format::Table, true);
    if (const auto* why = std::get_if<QString>(&output))
        return *why;
    return Options{std::get<OutputOptions>(output)};
}

/// Why this is no image family.
QString familyProblem(const QString& key);

}  // namespace sharewarden::cli
