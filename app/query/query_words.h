// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

#include "app/query/query.h"

namespace sharewarden {

/// The field with this name in English, Korean or Japanese; nothing when no field has it. `word` is folded.
std::optional<TermField> fieldFromWord(const QString& word);

/// What may stand behind `is:`, in English, Korean or Japanese. `word` is folded.
std::optional<RowState> stateFromWord(const QString& word);

/// `shared`, `unshared`, …: what stands behind `is:` in English, in the order of RowState.
QStringList stateWords();

/// A value that the field understands, for a hint: `KR`.
QString exampleValue(TermField field);

}  // namespace sharewarden
