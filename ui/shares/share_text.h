// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>

#include "app/policy/finding.h"
#include "app/query/row_id.h"

namespace sharewarden::ui {

class ShareStore;

/// What the views of a store show, as plain text with control characters made visible.
class ShareText {
public:
    /// The store outlives this.
    explicit ShareText(const ShareStore& store) : m_store(store) {}

    QString of(RowId row, Column column) const;
    /// More than there is room for in the cell; may be empty.
    QString toolTip(RowId row, Column column) const;
    /// The heading of a column.
    static QString heading(Column column);
    /// A mark and words: `▲ Look-alike, new`; empty when there is nothing to say.
    QString findings(FindingSet set) const;
    /// The key of the guide's section about the worst finding of a share; empty when it has none.
    QString guideKeyOf(RowId row) const;

private:
    QString raw(RowId row, Column column) const;

    const ShareStore& m_store;
    QLocale m_locale;
};

}  // namespace sharewarden::ui
