// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/revocation/plan.h"

namespace sharewarden::ui {

/// What a review calls things, by what its plan does.
struct ReviewWords {
    QString title;
    QString verb;  ///< the button's text, with its mnemonic
    QString treeName;
    QString nothing;      ///< the heading when there is no share that can be changed
    QString hindrance;    ///< the same as a reason why the button is disabled
    QString explanation;  ///< what follows from it, and what does not
    QString reasonExample;

    static ReviewWords of(PlanAction action, qsizetype shares);
};

}  // namespace sharewarden::ui
