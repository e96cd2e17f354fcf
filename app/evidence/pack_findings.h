// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <utility>

#include "app/evidence/pack_check.h"

namespace sharewarden {

/// Collects what is wrong with a pack, up to a limit: a hostile one could be wrong in millions of places.
class PackFindings {
public:
    static constexpr qsizetype limit = 100;

    explicit PackFindings(PackCheck& check) : m_check(check) {}

    void add(PackProblem problem, const QString& text) {
        if (!isFull())
            m_check.findings.append({problem, text});
    }
    /// The same, once for a file.
    void addFor(const QString& file, PackProblem problem, const QString& text) {
        if (m_told.insert({file, problem}).second)
            add(problem, text);
    }
    /// Not wrong, but to be known.
    void note(const QString& text) {
        if (m_check.notes.size() < limit)
            m_check.notes.append(text);
    }
    bool isFull() const { return m_check.findings.size() >= limit; }

private:
    PackCheck& m_check;
    std::set<std::pair<QString, PackProblem>> m_told;
};

}  // namespace sharewarden
