// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <vector>

#include "app/inventory/inventory.h"
#include "app/inventory/snapshot.h"
#include "app/policy/findings.h"

namespace sharewarden {

/// One bar of a picture of the estate.
struct Figure {
    QString label;      ///< may hold text from outside: made visible by whoever shows it
    QString query;      ///< finds the same shares in the table; empty when no query can
    qint64 shares = 0;  ///< that the bar stands for
    qint64 images = 0;  ///< distinct images of these shares
};

/// The estate as numbers for pictures.
struct Figures {
    /// By the domain of the login ID, as a search compares it: the 12 largest, then the rest as one without a
    /// query.
    std::vector<Figure> byDomain;
    /// By account and region, the largest first; every one that has images, shared or not.
    std::vector<Figure> byCell;
    /// By the age of the image, since the API does not say since when a share exists: always the same
    /// classes in the same order, of which only the unknown age may be missing.
    std::vector<Figure> byAge;
    /// By the worst finding of the share: high, medium, low.
    std::vector<Figure> bySeverity;
    /// Every kind of finding, the severest first. A share with several findings counts for each.
    std::vector<Figure> byFinding;
    qint64 images = 0;
    qint64 sharedImages = 0;
    qint64 shares = 0;
    qint64 loginIds = 0;  ///< distinct ones, as they are written
};

/// Takes time that grows with the rows, and no more than a few bytes for each image and text: may run on any
/// thread. Ages are counted in local days, as a search counts them: an image that was made on the day 30 days
/// before today, or later, is under 30 days old, whatever the hour.
Figures figuresOf(const Inventory& inventory, const Findings& findings, const QDateTime& now);

/// What one kept scan adds to a trend.
struct TrendPoint {
    QDateTime taken;
    qint64 shares = 0;
    qint64 sharedImages = 0;
    bool complete = false;  ///< false: there may have been more than this
};
TrendPoint trendPointOf(const InventorySnapshot& snapshot);

}  // namespace sharewarden
