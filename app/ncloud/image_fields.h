// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <array>

#include "app/ncloud/image.h"

namespace sharewarden::ncloud {

/// A text of an image and what each family calls it (NAVER Cloud API guide, "Server Image" and "Member Server
/// Image").
struct ImageField {
    const char* kvm;
    const char* xen;
    QString Image::*text;

    const char* name(Family family) const { return family == Family::Kvm ? kvm : xen; }
};

inline constexpr std::array imageFields{
    ImageField{"serverImageNo", "memberServerImageInstanceNo", &Image::no},
    ImageField{"serverImageName", "memberServerImageName", &Image::name},
    ImageField{"serverImageDescription", "memberServerImageDescription", &Image::description},
    ImageField{"serverImageType", "serverImageType", &Image::type},
    ImageField{"serverImageLifeCyclePhase", "serverImageLifeCyclePhase", &Image::lifeCyclePhase},
    ImageField{"hypervisorType", "hypervisorType", &Image::hypervisor},
    ImageField{"cpuArchitectureType", "cpuArchitectureType", &Image::cpuArchitecture},
    ImageField{"osCategoryType", "osCategoryType", &Image::osCategory},
    ImageField{"osType", "osType", &Image::osType},
    ImageField{"serverImageStatus", "memberServerImageInstanceStatus", &Image::status},
    ImageField{"serverImageOperation", "memberServerImageInstanceOperation", &Image::operation},
    ImageField{"shareStatus", "shareStatus", &Image::shareStatus},
    ImageField{"createDate", "createDate", &Image::createDate},
    ImageField{"serverImageProductCode", "serverImageProductCode", &Image::productCode},
    ImageField{"platformCategoryCode", "platformCategoryCode", &Image::platformCategory}};

/// Stands for an osType that is not there.
inline constexpr const char* originalProductField = "originalServerImageProductCode";
inline constexpr const char* loginListField = "sharedLoginIdList";
inline constexpr const char* storageListField = "blockStorageMappingList";

/// What a BlockStorage is made of, in its order.
enum class StorageField { SnapshotNo, SnapshotName, VolumeType, SizeBytes, Encrypted };
inline constexpr std::array storageFields{"blockStorageSnapshotInstanceNo", "blockStorageSnapshotName",
                                          "blockStorageVolumeType", "blockStorageSize", "isEncryptedVolume"};

/// What the list of images is called.
const char* imageListField(Family family);

/// From what each of storageFields says, as text.
BlockStorage blockStorage(const std::array<QString, storageFields.size()>& texts);

/// Fills in what follows from the other fields of an image.
void completeImage(Image& image, Family family, const QString& originalProduct);

/// `2025-06-20T09:59:39+0900` and ISO 8601, in UTC; invalid when it is neither.
QDateTime readCreateDate(const QString& sent);

}  // namespace sharewarden::ncloud
