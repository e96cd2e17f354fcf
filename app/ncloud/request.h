// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "app/ncloud/image.h"
#include "app/ncloud/target.h"

namespace sharewarden::ncloud {

/// One call: its action name, the region it asks about (empty where there is none) and what travels.
struct Request {
    QString action;
    QString region;
    RequestTarget target;
};

/// `GET /vserver/v2/getRegionList`.
Request regionListRequest();

/// Reads one page of images of one region and family (`getServerImageList`,
/// `getMemberServerImageInstanceList`).
struct ListImages {
    Family family = Family::Kvm;
    QString region;
    int page = 1;         ///< from 1; 0 would mean page 1 as well and is never sent
    int pageSize = 1000;  ///< 1 to 1000
    QStringList numbers;  ///< only these images; empty means all
};
Request listImagesRequest(const ListImages& list);

/// `GET /api/v1/caller-identity`, asked at the site's identity base.
Request identityRequest();

enum class ShareAction { Remove, Add };

/// Takes login IDs off one image, or puts them back. There is no value of this type without an image number,
/// a region and at least one login ID: with no targets the API's calls would mean something else.
class ShareChange {
public:
    /// Nothing when a part is empty or blank, or is not valid UTF-16 (it could not travel unchanged).
    static std::optional<ShareChange> make(ShareAction action, Family family, const QString& region,
                                           const QString& imageNo, const QStringList& loginIds);

    ShareAction action() const { return m_action; }
    Family family() const { return m_family; }
    const QString& region() const { return m_region; }
    const QString& imageNo() const { return m_imageNo; }
    /// Never empty.
    const QStringList& loginIds() const { return m_loginIds; }

    /// `removeServerImageSharingPermission` and its three siblings.
    QString actionName() const;
    Request request() const;

    /// The same change as calls whose path and query stay within `maxTargetBytes` (a single login ID
    /// that is longer on its own still gets a call). The largest number of targets is not documented.
    std::vector<ShareChange> split(qsizetype maxTargetBytes = 3900) const;

private:
    ShareChange() = default;
    ShareAction m_action = ShareAction::Remove;
    Family m_family = Family::Kvm;
    QString m_region;
    QString m_imageNo;
    QStringList m_loginIds;
};

}  // namespace sharewarden::ncloud
