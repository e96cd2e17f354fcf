// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>

class QCoreApplication;

namespace sharewarden {

/// Makes the program speak the language of `locale`, with English where there is none. English has a
/// catalogue too: it holds the plural forms. May be called again: texts that are made
/// afterwards are in the new language.
void installTranslators(QCoreApplication& application, const QLocale& locale);

}  // namespace sharewarden
