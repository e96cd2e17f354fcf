// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shares/share_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include "app/base/text.h"
#include "app/query/search_texts.h"
#include "ui/common/plain_text.h"
#include "ui/help/guide_text.h"
#include "ui/shares/share_store.h"

namespace sharewarden::ui {
namespace {

struct ShareTextText {
    Q_DECLARE_TR_FUNCTIONS(ShareText)
};

// Not by colour: each severity has its own shape.
QString severityMark(Severity severity) {
    switch (severity) {
        case Severity::None:
            return {};
        case Severity::Low:
            return QStringLiteral("○");
        case Severity::Medium:
            return QStringLiteral("◆");
        case Severity::High:
            return QStringLiteral("▲");
    }
    return {};
}

}  // namespace

QString ShareText::findings(FindingSet set) const {
    if (set.isEmpty())
        return set.isTrusted() ? ShareTextText::tr("✓ Trusted") : QString();
    QStringList names;
    for (const FindingKind kind : everyFindingKind) {
        if (set.has(kind))
            names.append(findingName(kind));
    }
    return severityMark(severityOf(set)) % QLatin1Char(' ') % names.join(QStringLiteral(", "));
}

QString ShareText::raw(RowId row, Column column) const {
    const Inventory& inventory = m_store.inventory();
    const ImageRow& image = inventory.images().at(row.imageNumber(inventory));
    switch (column) {
        case Column::ImageName:
            return inventory.text(image.name);
        case Column::ImageNo:
            return inventory.text(image.no);
        case Column::Account:
            return inventory.cellOf(image).account;
        case Column::Region:
            return inventory.cellOf(image).region;
        case Column::Family:
            return ncloud::familyName(inventory.cellOf(image).family);
        case Column::Os:
            return inventory.text(image.osType);
        case Column::Login:
            return row.isShare() ? inventory.text(inventory.shares().at(row.shareNumber()).login)
                                 : ShareTextText::tr("not shared");
        case Column::Finding:
            return row.isShare() ? findings(m_store.findings().at(row.shareNumber())) : QString();
        case Column::Created:
            return createdText(image.createdMs, m_locale);
    }
    return {};
}

QString ShareText::guideKeyOf(RowId row) const {
    if (!row.isShare())
        return {};
    const FindingSet set = m_store.findings().at(row.shareNumber());
    for (const FindingKind kind : everyFindingKind) {
        if (set.has(kind) && severityOf(kind) == severityOf(set))
            return guideKey(kind);
    }
    return {};
}

QString ShareText::of(RowId row, Column column) const {
    return visibleText(raw(row, column));
}

QString ShareText::toolTip(RowId row, Column column) const {
    if (column != Column::Created)
        return plainToolTip(raw(row, column));
    const Inventory& inventory = m_store.inventory();
    const qint64 ms = inventory.images().at(row.imageNumber(inventory)).createdMs;
    return ms == 0 ? QString() : m_locale.toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::LongFormat);
}

QString ShareText::heading(Column column) {
    switch (column) {
        case Column::ImageName:
            return ShareTextText::tr("Image");
        case Column::ImageNo:
            return ShareTextText::tr("Number");
        case Column::Account:
            return ShareTextText::tr("Account");
        case Column::Region:
            return ShareTextText::tr("Region");
        case Column::Family:
            return ShareTextText::tr("Family");
        case Column::Os:
            return ShareTextText::tr("OS");
        case Column::Login:
            return ShareTextText::tr("Shared with");
        case Column::Finding:
            return ShareTextText::tr("Finding");
        case Column::Created:
            return ShareTextText::tr("Created");
    }
    return {};
}

}  // namespace sharewarden::ui
