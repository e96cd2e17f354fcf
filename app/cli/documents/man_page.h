// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sharewarden::cli {

/// The manual page in roff (the man macros), UTF-8, in the language of the translators that are installed.
/// The same description gives the same bytes.
QString manPage();

/// Text for roff: nothing in it is taken for a request or changed to a typographic form.
QString roffText(const QString& text);

}  // namespace sharewarden::cli
