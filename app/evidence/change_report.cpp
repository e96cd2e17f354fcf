// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/evidence/change_report.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QStringList>
#include <algorithm>
#include <tuple>

#include "app/base/text.h"
#include "app/evidence/row_writer.h"
#include "app/inventory/snapshot_file.h"

namespace sharewarden {
namespace {

struct ChangeReportText {
    Q_DECLARE_TR_FUNCTIONS(ChangeReport)
};

const CellCoverage* coverageOf(const InventorySnapshot& snapshot, const CellKey& cell) {
    const auto found = std::find_if(snapshot.coverage.begin(), snapshot.coverage.end(),
                                    [&cell](const CellCoverage& known) { return known.cell == cell; });
    return found == snapshot.coverage.end() ? nullptr : &*found;
}

std::optional<CellNotCompared::Why> whyNot(const CellCoverage* earlier, const CellCoverage* present) {
    using Why = CellNotCompared::Why;
    if (!earlier)
        return Why::NotInEarlier;
    if (!present)
        return Why::NotInPresent;
    if (earlier->state != CellState::Complete)
        return Why::EarlierNotWhole;
    if (present->state != CellState::Complete)
        return Why::PresentNotWhole;
    if (earlier->ended.isValid() && earlier->ended == present->ended)
        return Why::NotReadAgain;
    return std::nullopt;
}

qsizetype sharesIn(const Inventory& inventory, const CellKey& cell) {
    const qsizetype number = inventory.cells().indexOf(cell);
    qsizetype count = 0;
    for (const ImageRow& image : inventory.images())
        count += image.cell == static_cast<quint64>(number) ? image.shareCount : 0;
    return count;
}

void judgeCells(const InventorySnapshot& earlier, const InventorySnapshot& present, ChangeReport* report) {
    const auto judge = [&](const CellKey& cell) {
        const CellCoverage* before = coverageOf(earlier, cell);
        const CellCoverage* now = coverageOf(present, cell);
        if (const auto why = whyNot(before, now))
            report->notCompared.push_back({cell, *why});
        else
            report->compared.push_back({cell, before->ended, now->ended, sharesIn(earlier.inventory, cell),
                                        sharesIn(present.inventory, cell)});
    };
    for (const CellCoverage& cell : present.coverage)
        judge(cell.cell);
    for (const CellCoverage& cell : earlier.coverage) {
        if (!coverageOf(present, cell.cell))
            judge(cell.cell);
    }
}

ComparedInventory about(const InventorySnapshot& snapshot) {
    ComparedInventory about;
    about.oldest = snapshot.oldest();
    about.taken = snapshot.taken;
    about.images = snapshot.inventory.images().size();
    about.shares = snapshot.inventory.shares().size();
    about.sha256 = QCryptographicHash::hash(snapshotBytes(snapshot), QCryptographicHash::Sha256).toHex();
    return about;
}

// An image of either inventory, by what lasts.
struct ImageKey {
    CellKey cell;
    QString no;
    bool operator==(const ImageKey&) const = default;
};
size_t qHash(const ImageKey& key, size_t seed = 0) noexcept {
    return qHashMulti(seed, key.cell.account, key.cell.site, key.cell.region,
                      static_cast<int>(key.cell.family), key.no);
}

ImageKey imageOf(const ShareKey& share) {
    return {{share.account, share.site, share.region, share.family}, share.imageNo};
}

// The names of some images in an inventory; those that it does not have are not in the result.
QHash<ImageKey, QString> namesIn(const Inventory& inventory, const QSet<ImageKey>& wanted) {
    QHash<ImageKey, QString> names;
    if (wanted.isEmpty())
        return names;
    for (const ImageRow& row : inventory.images()) {
        const ImageKey key{inventory.cellOf(row), inventory.text(row.no)};
        if (wanted.contains(key))
            names.insert(key, inventory.text(row.name));
    }
    return names;
}

// By cell, then by number as decimal texts are, then by login ID.
bool isBefore(const ShareChange& a, const ShareChange& b) {
    const auto order = [](ChangeKind kind) {
        return kind == ChangeKind::Reappeared ? -1 : static_cast<int>(kind);
    };
    return std::tuple(order(a.kind), a.key.account, a.key.site, a.key.region, a.key.family,
                      a.key.imageNo.size(), a.key.imageNo, a.key.loginId) <
           std::tuple(order(b.kind), b.key.account, b.key.site, b.key.region, b.key.family,
                      b.key.imageNo.size(), b.key.imageNo, b.key.loginId);
}

QList<ShareChange> changesBetween(const InventorySnapshot& earlier, const InventorySnapshot& present,
                                  const QSet<ShareKey>& revoked) {
    const ShareChanges found = sharesBetween(earlier, present);
    QSet<ImageKey> images;
    for (const QList<ShareKey>* keys : {&found.added, &found.removed}) {
        for (const ShareKey& key : *keys)
            images.insert(imageOf(key));
    }
    const QHash<ImageKey, QString> before = namesIn(earlier.inventory, images);
    const QHash<ImageKey, QString> now = namesIn(present.inventory, images);
    QList<ShareChange> changes;
    changes.reserve(found.added.size() + found.removed.size());
    for (const ShareKey& key : found.added) {
        const ImageKey image = imageOf(key);
        changes.append({revoked.contains(key) ? ChangeKind::Reappeared : ChangeKind::Added, key,
                        now.value(image), !before.contains(image)});
    }
    for (const ShareKey& key : found.removed) {
        const ImageKey image = imageOf(key);
        changes.append({ChangeKind::Removed, key, before.value(image), !now.contains(image)});
    }
    std::sort(changes.begin(), changes.end(), isBefore);
    return changes;
}

QString changeKey(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::Added:
            return QStringLiteral("added");
        case ChangeKind::Reappeared:
            return QStringLiteral("reappeared");
        case ChangeKind::Removed:
            break;
    }
    return QStringLiteral("removed");
}

FieldRow cellRow(const QString& change, const CellKey& cell, const QString& note) {
    return {change,  cell.account, cell.site, cell.region, ncloud::familyKey(cell.family),
            Field(), Field(),      Field(),   note};
}

}  // namespace

qsizetype ChangeReport::count(ChangeKind kind) const {
    return std::count_if(changes.begin(), changes.end(),
                         [kind](const ShareChange& change) { return change.kind == kind; });
}

ChangeReport compareInventories(const InventorySnapshot& earlier, const InventorySnapshot& present,
                                const QSet<ShareKey>& revoked) {
    ChangeReport report;
    report.earlier = about(earlier);
    report.present = about(present);
    judgeCells(earlier, present, &report);
    report.changes = changesBetween(earlier, present, revoked);
    return report;
}

QString changeName(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::Added:
            return ChangeReportText::tr("Added");
        case ChangeKind::Reappeared:
            return ChangeReportText::tr("Re-appeared");
        case ChangeKind::Removed:
            break;
    }
    return ChangeReportText::tr("Removed");
}

QString notComparedReason(CellNotCompared::Why why) {
    using Why = CellNotCompared::Why;
    switch (why) {
        case Why::NotInEarlier:
            return ChangeReportText::tr("it is not in the earlier inventory");
        case Why::NotInPresent:
            return ChangeReportText::tr("it is not in the present inventory");
        case Why::EarlierNotWhole:
            return ChangeReportText::tr("the earlier inventory did not read it whole");
        case Why::PresentNotWhole:
            return ChangeReportText::tr("the present inventory did not read it whole");
        case Why::NotReadAgain:
            break;
    }
    return ChangeReportText::tr("it was not read again since the earlier inventory");
}

QString comparedCellName(const CellKey& cell) {
    const QString region =
        cell.region.isEmpty() ? ChangeReportText::tr("all regions") : visibleText(cell.region, 100);
    return QStringList{visibleText(cell.account, 100), region, ncloud::familyName(cell.family)}.join(
        QStringLiteral(" / "));
}

QString changeVerdict(const ChangeReport& report) {
    const auto notCompared = static_cast<int>(report.notCompared.size());
    if (report.compared.empty())
        return notCompared == 0
                   ? ChangeReportText::tr("Nothing could be compared: neither inventory has anything.")
                   : ChangeReportText::tr("Nothing could be compared, so this says nothing about changes.");
    if (report.isNoChange())
        return ChangeReportText::tr("No change: every image is shared with the same login IDs as before.");
    QStringList sentences;
    if (report.changes.isEmpty())
        sentences += ChangeReportText::tr("What could be compared is the same.");
    else
        sentences += ChangeReportText::tr("Shares added: %L1, re-appeared after a revoke: %L2, removed: %L3.")
                         .arg(report.count(ChangeKind::Added))
                         .arg(report.count(ChangeKind::Reappeared))
                         .arg(report.count(ChangeKind::Removed));
    if (notCompared > 0)
        sentences += ChangeReportText::tr(
            "%n part(s) of the estate could not be compared, and what happened there is "
            "not known.",
            nullptr, notCompared);
    return sentences.join(QLatin1Char(' '));
}

Status writeChangesCsv(const ChangeReport& report, Sink& sink) {
    RowWriter writer(ExportFormat::Csv,
                     {QStringLiteral("change"), QStringLiteral("account"), QStringLiteral("site"),
                      QStringLiteral("region"), QStringLiteral("family"), QStringLiteral("image_no"),
                      QStringLiteral("image_name"), QStringLiteral("login_id"), QStringLiteral("note")},
                     sink);
    Status status = writer.begin();
    for (const ShareChange& change : report.changes) {
        if (!status)
            return status;
        const QString note = !change.wholeImage                   ? QString()
                             : change.kind == ChangeKind::Removed ? QStringLiteral("image-gone")
                                                                  : QStringLiteral("image-new");
        status = writer.row({changeKey(change.kind), change.key.account, change.key.site, change.key.region,
                             ncloud::familyKey(change.key.family), change.key.imageNo, change.imageName,
                             change.key.loginId, note});
    }
    for (const CellNotCompared& cell : report.notCompared) {
        if (status)
            status =
                writer.row(cellRow(QStringLiteral("not-compared"), cell.cell, notComparedReason(cell.why)));
    }
    for (const CellCompared& cell : report.compared) {
        if (status)
            status = writer.row(cellRow(QStringLiteral("compared"), cell.cell, QString()));
    }
    return status;
}

}  // namespace sharewarden
