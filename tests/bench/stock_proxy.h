// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QSortFilterProxyModel>
#include <array>
#include <vector>

#include "app/inventory/inventory.h"
#include "tests/bench/middle.h"

namespace sharewarden::bench {

/// The yardstick: one row a share as four texts, the image's name and number, the region, the login ID.
class StockRows final : public QAbstractTableModel {
public:
    explicit StockRows(const Inventory& inventory) {
        m_rows.reserve(static_cast<size_t>(inventory.shares().size()));
        for (const ShareRow& share : inventory.shares()) {
            const ImageRow& image = inventory.imageOf(share);
            m_rows.push_back({inventory.text(image.name), inventory.text(image.no),
                              inventory.cellOf(image).region, inventory.text(share.login)});
        }
    }
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 4; }
    QVariant data(const QModelIndex& index, int role) const override {
        if (role != Qt::DisplayRole)
            return {};
        return m_rows[static_cast<size_t>(index.row())][static_cast<size_t>(index.column())];
    }

private:
    std::vector<std::array<QString, 4>> m_rows;
};

/// What Qt's stock proxy takes over these rows, in milliseconds; no view looks at it.
struct StockTimes {
    double filter = 0;
    double clear = 0;
    double byName = 0;
    double byNumber = 0;
    double byRegion = 0;
    double byLogin = 0;

    double leastSort() const { return std::min({byName, byNumber, byRegion, byLogin}); }
};

inline StockTimes measureStock(const Inventory& inventory, const QStringList& words) {
    StockRows rows(inventory);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&rows);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    int seen = proxy.rowCount();
    const auto timed = [&](auto&& action) {
        QElapsedTimer elapsed;
        elapsed.start();
        action();
        seen += proxy.rowCount();
        return static_cast<double>(elapsed.nsecsElapsed()) / 1e6;
    };
    std::vector<double> filters;
    std::vector<double> clears;
    for (const QString& word : words) {
        filters.push_back(timed([&] { proxy.setFilterFixedString(word); }));
        clears.push_back(timed([&] { proxy.setFilterFixedString(QString()); }));
    }
    StockTimes times;
    times.filter = middle(filters);
    times.clear = middle(clears);
    const auto sorted = [&](int column) {
        std::vector<double> sorts;
        for (int i = 0; i < 3; ++i) {
            proxy.sort(-1);  // from the order of the rows, as at first
            sorts.push_back(timed([&] { proxy.sort(column); }));
        }
        return middle(sorts);
    };
    times.byName = sorted(0);
    times.byNumber = sorted(1);
    times.byRegion = sorted(2);
    times.byLogin = sorted(3);
    return times;
}

}  // namespace sharewarden::bench
