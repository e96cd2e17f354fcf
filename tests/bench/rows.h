// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTextStream>
#include <algorithm>
#include <cmath>
#include <vector>

namespace sharewarden::bench {

// What a benchmark prints, one line a row, with tabs between the cells; run.sh lays them out.

enum class Outcome { Met, Short, None };

inline Outcome outcome(bool met) {
    return met ? Outcome::Met : Outcome::Short;
}

inline void printRow(const QString& what, const QString& goal, const QString& measured, Outcome outcome,
                     const QString& note = {}) {
    const char* word = outcome == Outcome::Met ? "met" : outcome == Outcome::Short ? "short" : "-";
    QTextStream(stdout) << "row\t" << what << '\t' << goal << '\t' << measured << '\t' << word << '\t' << note
                        << Qt::endl;
}

inline double median(std::vector<double> values) {
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

inline QString ms(double value) {
    return QString::number(value, 'f', value < 10 ? 1 : 0) + QStringLiteral(" ms");
}

inline QString times(double value) {
    return QString::number(value, 'f', value < 10 ? 1 : 0) + QStringLiteral(" x");
}

/// The exponent k of cost ~ size^k, by least squares over the last three sizes.
inline double growth(const std::vector<double>& sizes, const std::vector<double>& costs) {
    const size_t from = sizes.size() > 3 ? sizes.size() - 3 : 0;
    const auto count = static_cast<double>(sizes.size() - from);
    double x = 0;
    double y = 0;
    for (size_t i = from; i < sizes.size(); ++i) {
        x += std::log(sizes[i]) / count;
        y += std::log(std::max(costs[i], 1e-3)) / count;
    }
    double above = 0;
    double below = 0;
    for (size_t i = from; i < sizes.size(); ++i) {
        above += (std::log(sizes[i]) - x) * (std::log(std::max(costs[i], 1e-3)) - y);
        below += (std::log(sizes[i]) - x) * (std::log(sizes[i]) - x);
    }
    return below > 0 ? above / below : 0;
}

/// `costs` in milliseconds.
inline void printSweep(const QString& what, const std::vector<double>& sizes,
                       const std::vector<double>& costs) {
    QTextStream out(stdout);
    out << "sweep\t" << what;
    for (const double cost : costs)
        out << '\t' << ms(cost);
    out << "\tn^" << QString::number(growth(sizes, costs), 'f', 2) << Qt::endl;
}

}  // namespace sharewarden::bench
