// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/evidence/inventory_export.h"

#include <QDir>
#include <QFileInfo>

#include "app/base/clock.h"

namespace sharewarden::inventory_export {
namespace {

constexpr qsizetype loginColumn = 6;  // in columns()

FieldRow imageRow(const Inventory& inventory, const ImageRow& image, const QString& loginId) {
    const CellKey& cell = inventory.cellOf(image);
    const QString createdUtc =
        image.createdMs == 0 ? QString() : utcText(QDateTime::fromMSecsSinceEpoch(image.createdMs, Qt::UTC));
    return {cell.account,
            cell.site,
            cell.region,
            ncloud::familyKey(cell.family),
            inventory.text(image.no),
            inventory.text(image.name),
            loginId,
            inventory.text(image.createDate),
            createdUtc,
            inventory.text(image.hypervisor),
            inventory.text(image.osCategory),
            inventory.text(image.osType),
            inventory.text(image.lifeCyclePhase),
            inventory.text(image.status),
            image.sizeBytes,
            inventory.text(image.description)};
}

// Those of the rows of an image: one that is not shared has one row.
QStringList loginIdsOf(const Inventory& inventory, const ImageRow& image) {
    return image.shareCount > 0 ? inventory.loginIds(image) : QStringList{QString()};
}

// They are anywhere in memory: asked for all at once, and before they are needed, they come together.
void fetchLoginIds(const Inventory& inventory, const ImageRow& image, std::vector<QStringView>& loginIds) {
    loginIds.clear();
    for (quint32 share = image.firstShare; share < image.firstShare + image.shareCount; ++share) {
        loginIds.push_back(inventory.text(inventory.shares().at(share).login));
#ifdef __GNUC__
        __builtin_prefetch(loginIds.back().data());
        __builtin_prefetch(loginIds.back().data() + 32);
#endif
    }
}

}  // namespace

QStringList columns() {
    return {QStringLiteral("account"),    QStringLiteral("site"),        QStringLiteral("region"),
            QStringLiteral("family"),     QStringLiteral("image_no"),    QStringLiteral("image_name"),
            QStringLiteral("login_id"),   QStringLiteral("created"),     QStringLiteral("created_utc"),
            QStringLiteral("hypervisor"), QStringLiteral("os_category"), QStringLiteral("os_type"),
            QStringLiteral("life_cycle"), QStringLiteral("status"),      QStringLiteral("size_bytes"),
            QStringLiteral("description")};
}

Status forEachRow(const Inventory& inventory, const std::function<Status(const FieldRow&)>& each) {
    for (const ImageRow& image : inventory.images()) {
        for (const QString& loginId : loginIdsOf(inventory, image)) {
            if (const Status status = each(imageRow(inventory, image, loginId)); !status)
                return status;
        }
    }
    return Done{};
}

Status write(ExportFormat format, const Inventory& inventory, Sink& sink) {
    RowWriter writer(format, columns(), sink);
    if (const Status begun = writer.begin(); !begun)
        return begun;
    std::vector<QStringView> loginIds;
    for (const ImageRow& image : inventory.images()) {
        fetchLoginIds(inventory, image, loginIds);
        const FieldRow row = imageRow(inventory, image, QString());
        const Status written = loginIds.empty() ? writer.row(row) : writer.rows(row, loginColumn, loginIds);
        if (!written)
            return written;
    }
    return Done{};
}

QStringList coverageColumns() {
    return {QStringLiteral("account"),    QStringLiteral("site"),       QStringLiteral("region"),
            QStringLiteral("family"),     QStringLiteral("state"),      QStringLiteral("pages_read"),
            QStringLiteral("rows_read"),  QStringLiteral("total_rows"), QStringLiteral("error"),
            QStringLiteral("message"),    QStringLiteral("advice"),     QStringLiteral("ended_utc"),
            QStringLiteral("elapsed_ms"), QStringLiteral("call_id")};
}

FieldRow coverageRow(const CellCoverage& coverage) {
    const Field total = coverage.totalRows ? Field(*coverage.totalRows) : Field();
    const std::optional<Error>& error = coverage.error;
    return {coverage.cell.account,
            coverage.cell.site,
            coverage.cell.region,
            ncloud::familyKey(coverage.cell.family),
            cellStateKey(coverage.state),
            qint64(coverage.pagesRead),
            coverage.rowsRead,
            total,
            error ? errorKind(*error) : QString(),
            error ? describe(*error) : QString(),
            error ? advice(*error) : QString(),
            coverage.ended.isValid() ? utcText(coverage.ended) : QString(),
            qint64(coverage.elapsed.count()),
            coverage.callId};
}

QString coverageFile(const QString& file) {
    const QFileInfo info(file);
    return info.dir().filePath(info.completeBaseName() % QLatin1String(".coverage") %
                               (info.suffix().isEmpty() ? QString() : u'.' % info.suffix()));
}

Status writeCoverage(ExportFormat format, const std::vector<CellCoverage>& coverage, Sink& sink) {
    RowWriter writer(format, coverageColumns(), sink);
    if (const Status begun = writer.begin(); !begun)
        return begun;
    for (const CellCoverage& cell : coverage) {
        if (const Status written = writer.row(coverageRow(cell)); !written)
            return written;
    }
    return Done{};
}

}  // namespace sharewarden::inventory_export
