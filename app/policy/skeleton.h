// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sharewarden {

/// What a text looks like: two texts that a person can take for each other have the same skeleton, in the way
/// of UTS #39. Letters of Cyrillic, Greek, Armenian, Hangul and others that resemble Latin ones, full-width
/// and other compatibility forms become the Latin letter, marks and invisible characters are dropped; then
/// `0` is `o`, `1` and `i` are `l`, `rn` is `m`, `vv` is `w`, `cl` is `d`. The table is our own and holds the
/// usual ones. Never shown to anybody.
QString skeleton(const QString& text);

}  // namespace sharewarden
