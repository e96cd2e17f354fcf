// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/service.h"

#include <QUuid>

#include "app/sandbox/error_body.h"

namespace sharewarden::sandbox {

using namespace Qt::StringLiterals;

namespace {

// "Parameter is invalid": seen in the service's answers (NaverCloudPlatform/terraform-provider-ncloud#576).
constexpr QStringView kInvalidParameter = u"1100000";
constexpr QStringView kNoAuthority = u"800";
constexpr QStringView kInOperation = u"25013";

Outcome refusal(const Call& call, QStringView code, const QString& message) {
    return {400, serviceErrorBody(call.format, code.toString(), message), false};
}

Outcome invalid(const Call& call, const QString& parameter) {
    return refusal(call, kInvalidParameter, u"Parameter is invalid. {%1}"_s.arg(parameter));
}

enum class Change { Add, Remove, Set };

Change changeOf(QStringView action) {
    return action.startsWith(u"add") ? Change::Add : action.startsWith(u"set") ? Change::Set : Change::Remove;
}

QStringList changed(const QStringList& before, Change change, const QStringList& targets) {
    if (change == Change::Set) {
        QStringList unique = targets;
        unique.removeDuplicates();
        return unique;
    }
    QStringList after = before;
    for (const QString& target : targets) {
        if (change == Change::Remove) {
            after.removeAll(target);
        } else if (!after.contains(target)) {
            after.append(target);
        }
    }
    return after;
}

// What lists go on saying until `untilMs` about the login IDs that a write changed; what is known of others
// stays.
QList<Lag> lagsAfter(const Image& before, const QStringList& after, qint64 nowMs, qint64 untilMs) {
    const QStringList listed = before.listedLoginIds(nowMs);
    QList<Lag> lags;
    for (const Lag& lag : before.lags) {
        if (before.sharedLoginIds.contains(lag.loginId) == after.contains(lag.loginId) &&
            lag.untilMs > nowMs) {
            lags.append(lag);
        }
    }
    for (const QString& loginId : before.sharedLoginIds) {
        if (untilMs > nowMs && !after.contains(loginId) && listed.contains(loginId)) {
            lags.append({loginId, true, untilMs});
        }
    }
    for (const QString& loginId : after) {
        if (untilMs > nowMs && !before.sharedLoginIds.contains(loginId) && !listed.contains(loginId)) {
            lags.append({loginId, false, untilMs});
        }
    }
    return lags;
}

}  // namespace

Service::Service(Estate* estate) : m_estate(estate) {
}

bool Service::knows(QStringView action) {
    return action == u"getRegionList" || action == u"getServerImageList" ||
           action == u"getMemberServerImageInstanceList" || writes(action);
}

bool Service::writes(QStringView action) {
    return action == u"removeServerImageSharingPermission" || action == u"addServerImageSharingPermission" ||
           action == u"removeMemberServerImageSharingPermission" ||
           action == u"addMemberServerImageSharingPermission" ||
           action == u"setMemberServerImageSharingPermission";
}

QString Service::regionOf(const Parameters& parameters) const {
    const QString region = parameters.value(u"regionCode");
    return region.isEmpty() && !m_estate->regions().isEmpty() ? m_estate->regions().constFirst().code
                                                              : region;
}

QString Service::imageOf(const Parameters& parameters) {
    const QString number = parameters.value(u"serverImageNo");
    return number.isEmpty() ? parameters.value(u"memberServerImageInstanceNo") : number;
}

Outcome Service::answer(const Call& call, const Twist& twist) {
    const QString format = call.parameters.value(u"responseFormatType");
    if (!format.isEmpty() && format != u"xml" && format != u"json") {
        return invalid(call, u"responseFormatType"_s);
    }
    if (call.action == u"getRegionList") {
        return listRegions(call, twist);
    }
    if (!m_estate->hasRegion(regionOf(call.parameters))) {
        return invalid(call, u"regionCode"_s);
    }
    const Family family = call.action.contains(u"Member") ? Family::Xen : Family::Kvm;
    return writes(call.action) ? changeShares(call, twist, family) : listImages(call, twist, family);
}

void Service::writeHead(BodyWriter& out, const Twist& twist) {
    const QUuid space(u"6f1d3c58-4c5e-4d0e-9a57-3f6a1c0b2d11"_s);
    const QUuid id = QUuid::createUuidV5(space, QByteArray::number(++m_answers));
    const bool fine = twist.returnCode.isEmpty();
    out.text("requestId"_L1, id.toString(QUuid::WithoutBraces));
    out.text("returnCode"_L1, fine ? u"0"_s : twist.returnCode);
    out.text("returnMessage"_L1, fine ? u"success"_s : u"The simulated service refused this call."_s);
}

Outcome Service::listRegions(const Call& call, const Twist& twist) {
    const auto out = BodyWriter::create(call.format, "getRegionListResponse"_L1);
    writeHead(*out, twist);
    if (twist.returnCode.isEmpty()) {
        out->number("totalRows"_L1, m_estate->regions().size() + twist.totalRowsBy);
        out->beginList("regionList"_L1, "region"_L1);
        for (const Region& region : m_estate->regions()) {
            out->beginItem();
            out->text("regionCode"_L1, region.code);
            out->text("regionName"_L1, region.name);
            out->endItem();
        }
        out->endList();
    }
    return {200, out->finish(), false};
}

Outcome Service::success(const Call& call, const Twist& twist, Family family, qint64 totalRows,
                         const QList<const Image*>& images) {
    const QByteArray root = call.action.toLatin1() + "Response";
    const auto out = BodyWriter::create(call.format, QLatin1String(root));
    writeHead(*out, twist);
    if (twist.returnCode.isEmpty()) {
        out->number("totalRows"_L1, totalRows + twist.totalRowsBy);
        writeImages(*out, family, images, call.nowMs);
    }
    return {200, out->finish(), false};
}

Outcome Service::listImages(const Call& call, const Twist& twist, Family family) {
    QString wrong;
    const auto listing = Listing::parse(family, regionOf(call.parameters), call.parameters, &wrong);
    if (!listing) {
        return invalid(call, wrong);
    }
    const QList<const Image*> rows = listing->select(*m_estate);
    return success(call, twist, family, rows.size(), listing->page(rows, twist.shiftRows));
}

Outcome Service::changeShares(const Call& call, const Twist& twist, Family family) {
    const QString key = family == Family::Kvm ? u"serverImageNo"_s : u"memberServerImageInstanceNo"_s;
    const QString number = call.parameters.value(key);
    if (number.isEmpty()) {
        return invalid(call, key);
    }
    const Change change = changeOf(call.action);
    const QStringList targets = call.parameters.list(u"targetLoginIdList");
    // Only `set…` documents an empty list, as "remove every share".
    if ((targets.isEmpty() && change != Change::Set) || targets.contains(QString())) {
        return invalid(call, u"targetLoginIdList"_s);
    }
    Image* image = m_estate->find(number);
    if (image == nullptr || image->region != regionOf(call.parameters) || image->type != u"SELF") {
        return refusal(call, kNoAuthority,
                       u"There is no authority for image %1, or it does not exist."_s.arg(number));
    }
    if (image->isKvm() != (family == Family::Kvm)) {
        return refusal(call, kInvalidParameter,
                       image->isKvm() ? u"KVM server images are not supported by this call. {%1}"_s.arg(key)
                                      : u"XEN server images are not supported by this call. {%1}"_s.arg(key));
    }
    if (image->operation != u"NULL") {
        return refusal(call, kInOperation, u"Image %1 is in operation. Try again later."_s.arg(number));
    }

    Image after = *image;
    after.sharedLoginIds = changed(image->sharedLoginIds, change, targets);
    after.lags.clear();  // the answer itself shows the state after the change
    if (after.sharedLoginIds.isEmpty() && !image->sharedLoginIds.isEmpty()) {
        after.shareStatusSettlesMs = call.nowMs + 1000;
    }
    Outcome outcome = success(call, twist, family, 1, {&after});
    if (twist.apply) {
        if (twist.firstTargetOnly) {
            after.sharedLoginIds = changed(image->sharedLoginIds, change, targets.mid(0, 1));
        }
        after.lags = lagsAfter(*image, after.sharedLoginIds, call.nowMs, call.nowMs + twist.lag.count());
        *image = after;
        outcome.applied = true;
    }
    return outcome;
}

}  // namespace sharewarden::sandbox
