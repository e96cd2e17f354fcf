// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/image_listing.h"

// How an image looks in an answer. Source: NAVER Cloud API guide, the response examples of the server image
// calls. The item name inside `sharedLoginIdList` in XML is not documented; `loginId` is a guess.

namespace sharewarden::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString statusName(const Image& image) {
    return image.status == u"INIT"    ? u"creating"_s
           : image.status == u"CREFL" ? u"create failed"_s
                                      : u"created"_s;
}

QString statusCodeName(const Image& image) {
    return u"NSI %1 state"_s.arg(image.status == u"CREAT" ? u"CREATED"_s : image.status);
}

QString phaseName(const Image& image) {
    return image.phase == u"RETIRED"    ? u"Retired"_s
           : image.phase == u"FADE_OUT" ? u"Fade Out"_s
                                        : u"In Service"_s;
}

void writeShares(BodyWriter& out, const Image& image, qint64 nowMs) {
    const QString status = image.shareStatus(nowMs);
    out.coded("shareStatus"_L1, status, u"NSI Share %1 State"_s.arg(status));
    out.beginList("sharedLoginIdList"_L1, "loginId"_L1);
    const QStringList loginIds = image.lags.isEmpty() ? image.sharedLoginIds : image.listedLoginIds(nowMs);
    for (const QString& loginId : loginIds) {
        out.textItem(loginId);
    }
    out.endList();
}

void writeStorages(BodyWriter& out, const Image& image) {
    out.beginList("blockStorageMappingList"_L1, "blockStorageMapping"_L1);
    int order = 0;
    for (const BlockStorage& storage : image.storages) {
        out.beginItem();
        out.number("order"_L1, order++);
        out.number("blockStorageSnapshotInstanceNo"_L1, storage.snapshotNo);
        out.text("blockStorageSnapshotName"_L1, storage.snapshotName);
        out.number("blockStorageSize"_L1, storage.bytes);
        out.coded("blockStorageVolumeType"_L1, u"CB1", u"Common BlockStorage 1");
        out.number("iops"_L1, 100);
        out.number("throughput"_L1, 104857600);
        out.boolean("isEncryptedVolume"_L1, false);
        out.endItem();
    }
    out.endList();
}

void writeServerImage(BodyWriter& out, const Image& image, qint64 nowMs) {
    out.text("serverImageNo"_L1, image.number);
    out.text("serverImageName"_L1, image.name);
    if (!image.description.isEmpty()) {
        out.text("serverImageDescription"_L1, image.description);
    }
    out.coded("serverImageType"_L1, image.type, u"%1 server image"_s.arg(image.type));
    out.coded("serverImageLifeCyclePhase"_L1, image.phase, phaseName(image));
    out.coded("hypervisorType"_L1, image.hypervisor, image.hypervisor);
    out.coded("cpuArchitectureType"_L1, u"X86_64", u"x86 64bit");
    out.coded("osCategoryType"_L1, image.osCategory, image.osCategory);
    out.coded("osType"_L1, image.osType, image.osType);
    out.coded("serverImageStatus"_L1, image.status, statusCodeName(image));
    out.coded("serverImageOperation"_L1, image.operation, u"NSI %1 OP"_s.arg(image.operation));
    out.text("serverImageStatusName"_L1, statusName(image));
    writeStorages(out, image);
    writeShares(out, image, nowMs);
    out.text("serverImageProductCode"_L1, image.productCode);
    out.text("createDate"_L1, image.created);
    out.text("platformCategoryCode"_L1, image.platformCategory);
}

void writeMemberImage(BodyWriter& out, const Image& image, qint64 nowMs) {
    qint64 bytes = 0;
    for (const BlockStorage& storage : image.storages) {
        bytes += storage.bytes;
    }
    out.text("memberServerImageInstanceNo"_L1, image.number);
    out.text("memberServerImageName"_L1, image.name);
    out.text("memberServerImageDescription"_L1, image.description);
    out.text("originalServerInstanceNo"_L1, u"1%1"_s.arg(image.number));
    out.text("originalServerImageProductCode"_L1, image.productCode);
    out.coded("memberServerImageInstanceStatus"_L1, image.status, statusCodeName(image));
    out.coded("memberServerImageInstanceOperation"_L1, image.operation, u"NSI %1 OP"_s.arg(image.operation));
    out.text("memberServerImageInstanceStatusName"_L1, statusName(image));
    out.text("createDate"_L1, image.created);
    out.number("memberServerImageBlockStorageTotalRows"_L1, image.storages.size());
    out.number("memberServerImageBlockStorageTotalSize"_L1, bytes);
    writeShares(out, image, nowMs);
}

}  // namespace

void writeImages(BodyWriter& out, Family family, const QList<const Image*>& images, qint64 nowMs) {
    if (family == Family::Kvm) {
        out.beginList("serverImageList"_L1, "serverImage"_L1);
    } else {
        out.beginList("memberServerImageInstanceList"_L1, "memberServerImageInstance"_L1);
    }
    for (const Image* image : images) {
        out.beginItem();
        if (family == Family::Kvm) {
            writeServerImage(out, *image, nowMs);
        } else {
            writeMemberImage(out, *image, nowMs);
        }
        out.endItem();
    }
    out.endList();
}

}  // namespace sharewarden::sandbox
