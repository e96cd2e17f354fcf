// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/image_listing.h"

#include <algorithm>

namespace sharewarden::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool allIn(const QStringList& values, const QStringList& allowed) {
    return std::all_of(values.begin(), values.end(), [&](const QString& v) { return allowed.contains(v); });
}

bool passes(const QStringList& filter, const QString& value) {
    return filter.isEmpty() || filter.contains(value);
}

// LNX64, UBS64 or WND64: what the member call filters by.
QString platformTypeOf(const Image& image) {
    if (image.osCategory == u"WINDOWS") {
        return u"WND64"_s;
    }
    return image.osType == u"UBUNTU" ? u"UBS64"_s : u"LNX64"_s;
}

bool parsePaging(const Parameters& parameters, Listing* listing, QString* wrong) {
    if (parameters.contains(u"pageSize")) {
        bool isNumber = false;
        listing->pageSize = parameters.value(u"pageSize").toInt(&isNumber);
        if (!isNumber || listing->pageSize < 1 || listing->pageSize > 1000) {
            *wrong = u"pageSize"_s;
            return false;
        }
    }
    if (parameters.contains(u"pageNo")) {
        bool isNumber = false;
        const int pageNo = parameters.value(u"pageNo").toInt(&isNumber);
        if (!isNumber || pageNo < 0) {
            *wrong = u"pageNo"_s;
            return false;
        }
        if (listing->pageSize == 0) {
            *wrong = u"pageSize"_s;
            return false;
        }
        listing->pageNo = std::max(1, pageNo);
    }
    return true;
}

bool parseSorting(const Parameters& parameters, Listing* listing, QString* wrong) {
    const bool member = listing->family == Family::Xen;
    const QStringList keys = member ? QStringList{u"memberServerImageName"_s}
                                    : QStringList{u"serverImageName"_s, u"serverImageNo"_s, u"createDate"_s};
    listing->sortedBy = parameters.value(u"sortedBy");
    if (!listing->sortedBy.isEmpty() && !keys.contains(listing->sortedBy)) {
        *wrong = u"sortedBy"_s;
        return false;
    }
    const QString order = parameters.value(u"sortingOrder").toUpper();
    if (!order.isEmpty() && order != u"ASC" && order != u"DESC") {
        *wrong = u"sortingOrder"_s;
        return false;
    }
    listing->sorted = !listing->sortedBy.isEmpty() || !order.isEmpty();
    listing->descending = order == u"DESC";
    return true;
}

bool matches(const Listing& listing, const Image& image) {
    if (image.region != listing.region || !passes(listing.numbers, image.number) ||
        (!listing.name.isEmpty() && image.name != listing.name) ||
        (!listing.status.isEmpty() && image.status != listing.status)) {
        return false;
    }
    if (listing.family == Family::Xen) {
        return image.type == u"SELF" && !image.isKvm() && passes(listing.platforms, platformTypeOf(image));
    }
    return passes(listing.types, image.type) && passes(listing.hypervisors, image.hypervisor) &&
           passes(listing.osTypes, image.osType) && passes(listing.platforms, image.platformCategory);
}

}  // namespace

std::optional<Listing> Listing::parse(Family family, const QString& region, const Parameters& parameters,
                                      QString* wrong) {
    const bool member = family == Family::Xen;
    Listing listing;
    listing.family = family;
    listing.region = region;
    listing.numbers = parameters.list(member ? u"memberServerImageInstanceNoList" : u"serverImageNoList");
    listing.name = parameters.value(member ? u"memberServerImageName" : u"serverImageName");
    const QString statusKey = member ? u"memberServerImageInstanceStatusCode"_s : u"serverImageStatusCode"_s;
    listing.status = parameters.value(statusKey);
    if (!listing.status.isEmpty() && !allIn({listing.status}, {u"INIT"_s, u"CREAT"_s, u"CREFL"_s})) {
        *wrong = statusKey;
        return std::nullopt;
    }
    listing.platforms = parameters.list(member ? u"platformTypeCodeList" : u"platformCategoryCodeList");
    if (!member) {
        listing.types = parameters.list(u"serverImageTypeCodeList");
        listing.hypervisors = parameters.list(u"hypervisorTypeCodeList");
        listing.osTypes = parameters.list(u"osTypeCodeList");
        if (!allIn(listing.types, {u"SELF"_s, u"NCP"_s})) {
            *wrong = u"serverImageTypeCodeList"_s;
            return std::nullopt;
        }
        if (!allIn(listing.hypervisors, {u"XEN"_s, u"KVM"_s})) {
            *wrong = u"hypervisorTypeCodeList"_s;
            return std::nullopt;
        }
        if (!allIn(listing.platforms, {u"OS"_s, u"APP"_s, u"DBMS"_s, u"GPU"_s})) {
            *wrong = u"platformCategoryCodeList"_s;
            return std::nullopt;
        }
    }
    if (!parsePaging(parameters, &listing, wrong) || !parseSorting(parameters, &listing, wrong)) {
        return std::nullopt;
    }
    return listing;
}

QList<const Image*> Listing::select(const Estate& estate) const {
    QList<const Image*> rows;
    for (const Image& image : estate.images()) {
        if (matches(*this, image)) {
            rows.append(&image);
        }
    }
    if (sorted) {
        const bool byName = sortedBy.endsWith(u"Name");
        const bool byDate = sortedBy == u"createDate";
        const auto less = [&](const Image* a, const Image* b) {
            if (byName && a->name != b->name) {
                return a->name < b->name;
            }
            if (byDate && a->created != b->created) {
                return a->created < b->created;
            }
            return a->number.size() != b->number.size() ? a->number.size() < b->number.size()
                                                        : a->number < b->number;
        };
        std::stable_sort(rows.begin(), rows.end(), [&](const Image* a, const Image* b) {
            return descending ? less(b, a) : less(a, b);
        });
    }
    return rows;
}

QList<const Image*> Listing::page(const QList<const Image*>& rows, int shift) const {
    if (pageSize == 0) {
        return rows;
    }
    const qint64 size = rows.size();
    const qint64 begin = static_cast<qint64>(pageNo - 1) * pageSize + (pageNo > 1 ? shift : 0);
    const qint64 from = std::clamp<qint64>(begin, 0, size);
    const qint64 to = std::clamp<qint64>(begin + pageSize, from, size);
    return rows.mid(from, to - from);
}

}  // namespace sharewarden::sandbox
