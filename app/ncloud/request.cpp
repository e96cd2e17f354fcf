// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/ncloud/request.h"

namespace sharewarden::ncloud {
namespace {

// The names that differ between the two families (NAVER Cloud API guide, "Server Image" and "Member Server
// Image").
struct FamilyNames {
    const char* listAction;
    const char* numberList;
    const char* number;
    const char* removeAction;
    const char* addAction;
};

const FamilyNames& namesOf(Family family) {
    static const FamilyNames kvm{"getServerImageList", "serverImageNoList", "serverImageNo",
                                 "removeServerImageSharingPermission", "addServerImageSharingPermission"};
    static const FamilyNames xen{"getMemberServerImageInstanceList", "memberServerImageInstanceNoList",
                                 "memberServerImageInstanceNo", "removeMemberServerImageSharingPermission",
                                 "addMemberServerImageSharingPermission"};
    return family == Family::Kvm ? kvm : xen;
}

Request serverCall(const QString& action, const QString& region, const Query& query) {
    return {action, region, RequestTarget("/vserver/v2/" + action.toLatin1(), query)};
}

// The service answers XML unless asked; without a region it would quietly take the first one.
Query commonQuery(const QString& region) {
    Query query;
    query.add("regionCode", region).add("responseFormatType", QStringLiteral("json"));
    return query;
}

bool canTravel(const QString& text) {
    return !text.trimmed().isEmpty() && isEncodable(text);
}

}  // namespace

Request regionListRequest() {
    Query query;
    query.add("responseFormatType", QStringLiteral("json"));
    return serverCall(QStringLiteral("getRegionList"), {}, query);
}

Request listImagesRequest(const ListImages& list) {
    const FamilyNames& names = namesOf(list.family);
    Query query = commonQuery(list.region);
    if (list.family == Family::Kvm) {
        // Without these the KVM call would also list XEN images, and NAVER Cloud's own.
        query.addList("hypervisorTypeCodeList", {QStringLiteral("KVM")});
        query.addList("serverImageTypeCodeList", {QStringLiteral("SELF")});
    }
    query.addList(names.numberList, list.numbers);
    query.add("pageNo", QString::number(list.page)).add("pageSize", QString::number(list.pageSize));
    return serverCall(QLatin1String(names.listAction), list.region, query);
}

Request identityRequest() {
    return {QStringLiteral("caller-identity"), {}, RequestTarget("/api/v1/caller-identity")};
}

std::optional<ShareChange> ShareChange::make(ShareAction action, Family family, const QString& region,
                                             const QString& imageNo, const QStringList& loginIds) {
    if (!canTravel(region) || !canTravel(imageNo) || loginIds.isEmpty())
        return std::nullopt;
    for (const QString& id : loginIds) {
        if (!canTravel(id))
            return std::nullopt;
    }
    ShareChange change;
    change.m_action = action;
    change.m_family = family;
    change.m_region = region;
    change.m_imageNo = imageNo;
    change.m_loginIds = loginIds;
    return change;
}

QString ShareChange::actionName() const {
    const FamilyNames& names = namesOf(m_family);
    return QLatin1String(m_action == ShareAction::Remove ? names.removeAction : names.addAction);
}

Request ShareChange::request() const {
    Query query = commonQuery(m_region);
    query.add(namesOf(m_family).number, m_imageNo);
    query.addList("targetLoginIdList", m_loginIds);
    return serverCall(actionName(), m_region, query);
}

std::vector<ShareChange> ShareChange::split(qsizetype maxTargetBytes) const {
    std::vector<ShareChange> parts;
    ShareChange part = *this;
    part.m_loginIds.clear();
    for (const QString& id : m_loginIds) {
        part.m_loginIds.append(id);
        if (part.m_loginIds.size() > 1 && part.request().target.bytes().size() > maxTargetBytes) {
            part.m_loginIds.removeLast();
            parts.push_back(part);
            part.m_loginIds = {id};
        }
    }
    parts.push_back(part);
    return parts;
}

}  // namespace sharewarden::ncloud
