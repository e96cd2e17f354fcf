// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <optional>

#include "app/sandbox/body_writer.h"
#include "app/sandbox/estate.h"
#include "app/sandbox/parameters.h"

namespace sharewarden::sandbox {

// The two families of calls: `*ServerImage*` for KVM, `*MemberServerImage*` for XEN and RHV.
enum class Family { Kvm, Xen };

// What a list call asks for. Source: NAVER Cloud API guide, getServerImageList and
// getMemberServerImageInstanceList. The name filter is not documented further; it is taken as "equal".
struct Listing {
    Family family = Family::Kvm;
    QString region;
    QStringList numbers;
    QString name;
    QString status;
    QStringList types;
    QStringList hypervisors;
    QStringList osTypes;
    QStringList platforms;  // platformCategoryCodeList, or platformTypeCodeList of the member call
    QString sortedBy;
    bool sorted = false;
    bool descending = false;
    int pageNo = 1;
    int pageSize = 0;  // 0: everything in one page

    // The name of the first parameter that is not valid goes to `wrong`, and nothing comes back.
    static std::optional<Listing> parse(Family family, const QString& region, const Parameters& parameters,
                                        QString* wrong);
    // Every image that fits, sorted; paging is not applied. Pointers into the estate.
    QList<const Image*> select(const Estate& estate) const;
    // The rows of the asked page. `shift` moves the page's window towards the end (or, negative, the start),
    // as when rows were removed (added) while someone reads page after page.
    QList<const Image*> page(const QList<const Image*>& rows, int shift = 0) const;
};

// Writes the rows as the family's call lists them, with the login IDs that are visible at `nowMs`.
void writeImages(BodyWriter& out, Family family, const QList<const Image*>& images, qint64 nowMs);

}  // namespace sharewarden::sandbox
