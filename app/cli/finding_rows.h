// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "app/cli/output_options.h"
#include "app/evidence/field.h"
#include "app/evidence/output_file.h"
#include "app/policy/finding_reasons.h"
#include "app/policy/findings.h"

namespace sharewarden::cli {

/// The shares of an inventory that were judged, and which of them become rows.
class FindingRows {
public:
    using Chooses = std::function<bool(const CellKey& cell, FindingSet findings)>;

    FindingRows(const Inventory& inventory, FindingContext context, Chooses chooses);

    qsizetype count() const { return m_count; }

    /// `finding`, `severity`, `reason` after the columns of inventory_export.
    static QStringList columns();
    /// Begins and writes every row; does not finish the sink.
    Status write(const OutputOptions& output, bool withAccount, Sink& sink) const;

private:
    Status forEachRow(const std::function<Status(const FieldRow&)>& each) const;
    Status writeTable(bool withAccount, int width, Sink& sink) const;

    const Inventory m_inventory;  // a copy is cheap
    const FindingContext m_context;
    const Chooses m_chooses;
    const Findings m_findings;
    const PolicyJudge m_judge;
    qsizetype m_count = 0;
};

/// What the policy alone decides: outside of it, or not trusted any more.
bool isOutsidePolicy(FindingSet findings);

}  // namespace sharewarden::cli
