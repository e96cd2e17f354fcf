// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QProcessEnvironment>

#include "app/diagnostics/support_report.h"

namespace sharewarden {

/// The program, what it is made of and what it runs on: everything that matters to who supports it.
QList<SupportFact> componentVersions();

/// The desktop as its session describes it (`XDG_CURRENT_DESKTOP`, `XDG_SESSION_TYPE`) and the kind of
/// package that the program was started from, where the environment tells.
QList<SupportFact> sessionFacts(const QProcessEnvironment& environment);

}  // namespace sharewarden
