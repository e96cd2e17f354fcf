// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/coverage/coverage_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

#include "app/base/text.h"

namespace sharewarden::ui {
namespace {

struct CoverageText {
    Q_DECLARE_TR_FUNCTIONS(Coverage)

public:
    static QString state(CellState state) {
        switch (state) {
            case CellState::Reading:
                return tr("… reading");
            case CellState::Complete:
                return tr("✓ complete");
            case CellState::Partial:
                return tr("▲ partial");
            case CellState::Failed:
                return tr("✕ failed");
            case CellState::Cancelled:
                return tr("– cancelled");
        }
        return {};
    }

    static QString cell(const CellKey& cell) {
        return tr("%1 / %2 / %3")
            .arg(visibleText(cell.account, 60),
                 cell.region.isEmpty() ? tr("all regions") : visibleText(cell.region, 30),
                 ncloud::familyName(cell.family));
    }

    static QString line(const std::vector<CellCoverage>& coverage, bool running) {
        QStringList open;
        qsizetype whole = 0;
        for (const CellCoverage& known : coverage) {
            if (isWhole(known))
                ++whole;
            else if (known.state != CellState::Reading)
                open.append(cell(known.cell));
        }
        if (coverage.empty())
            return running ? tr("Asking for the regions…") : QString();
        const QString read = tr("%L1 of %L2 cells read").arg(whole).arg(coverage.size());
        if (open.isEmpty())
            return running ? read % QStringLiteral("…") : read % QStringLiteral(" ✓");
        const qsizetype named = qMin<qsizetype>(open.size(), 2);
        QString names = QStringList(open.mid(0, named)).join(QStringLiteral(", "));
        if (open.size() > named)
            names += QStringLiteral(", …");
        return tr("%1  ▲ %Ln not complete: %2", nullptr, static_cast<int>(open.size())).arg(read, names);
    }

    static QString counts(const CountsOf& counts) {
        const bool anythingRead = std::any_of(counts.coverage.begin(), counts.coverage.end(),
                                              [](const CellCoverage& cell) { return cell.pagesRead > 0; });
        if (counts.coverage.empty())
            return tr("Not scanned yet");
        if (!anythingRead)
            return tr("Nothing was read");
        const auto number = [](qsizetype n) { return static_cast<int>(n); };
        const QString dot = QStringLiteral(" · ");
        QStringList parts{
            tr("%Ln image(s)", nullptr, number(counts.inventory.images().size())),
            tr("%L1 shared").arg(counts.inventory.sharedImageCount()),
            tr("%Ln share(s)", nullptr, number(counts.inventory.shares().size())),
        };
        if (!isComplete(counts.coverage))
            parts.append(tr("not everything was read"));
        if (counts.ticked > 0 && counts.hiddenTicks > 0)
            parts.append(
                tr("%L1 ticked (%L2 hidden by the search)").arg(counts.ticked).arg(counts.hiddenTicks));
        else if (counts.ticked > 0)
            parts.append(tr("%L1 ticked").arg(counts.ticked));
        return parts.join(dot);
    }
};

}  // namespace

QString cellName(const CellKey& cell) {
    return CoverageText::cell(cell);
}

QString cellStateText(CellState state) {
    return CoverageText::state(state);
}

bool isWhole(const CellCoverage& cell) {
    return cell.state == CellState::Complete;
}

QString coverageLine(const std::vector<CellCoverage>& coverage, bool running) {
    return CoverageText::line(coverage, running);
}

double partRead(const std::vector<CellCoverage>& coverage, const QDateTime& begun) {
    double read = 0;
    int cells = 0;
    for (const CellCoverage& cell : coverage) {
        const bool reading = cell.state == CellState::Reading;
        if (!reading && cell.ended < begun)
            continue;
        ++cells;
        if (!reading)
            read += 1;
        else if (cell.totalRows.value_or(0) > 0)
            read += qMin(1.0, static_cast<double>(cell.rowsRead) / static_cast<double>(*cell.totalRows));
    }
    return cells == 0 ? 0 : read / cells;
}

QString countsLine(const CountsOf& counts) {
    return CoverageText::counts(counts);
}

}  // namespace sharewarden::ui
