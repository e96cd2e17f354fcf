// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <vector>

namespace sharewarden::ncloud {

/// The two families of server images: KVM behind the `*ServerImage*` calls, XEN and RHV behind the
/// `*MemberServerImage*` calls. A share can only be changed by the call of its own family.
enum class Family { Kvm, Xen };

/// `kvm` or `xen`: for files and the command line.
QString familyKey(Family family);
std::optional<Family> familyFromKey(const QString& key);
/// `KVM` or `XEN`: for people.
QString familyName(Family family);

struct Region {
    QString code;
    QString name;
};

struct BlockStorage {
    QString snapshotNo;
    QString snapshotName;
    QString volumeType;
    qint64 sizeBytes = 0;
    bool encrypted = false;
};

/// One server image as the API describes it. Unknown codes are kept as text. Fields that a family or an
/// answer does not have stay empty.
struct Image {
    QString no;  ///< a decimal number as text; compared as text
    QString name;
    QString description;
    QString type;            ///< SELF, NCP
    QString lifeCyclePhase;  ///< IN_SERVICE, FADE_OUT, RETIRED
    QString hypervisor;      ///< XEN, RHV, KVM
    QString cpuArchitecture;
    QString osCategory;  ///< LINUX, WINDOWS
    QString osType;
    QString status;  ///< INIT, CREAT, CREFL
    QString operation;
    QString shareStatus;         ///< shown only; sharedLoginIds decides
    QStringList sharedLoginIds;  ///< without duplicates, in the order of the answer
    QString createDate;          ///< as sent, `2025-06-20T09:59:39+0900`
    QDateTime created;           ///< createDate in UTC, invalid when it could not be read
    QString productCode;
    QString platformCategory;
    std::vector<BlockStorage> blockStorage;
};

/// One page of a list. `totalRows` counts the rows of all pages.
struct ImagePage {
    qint64 totalRows = 0;
    std::vector<Image> images;
};

/// Whose key signed the call. Everything may be empty: the answer is documented less well than the rest.
struct Identity {
    QString id;
    QString loginAlias;
    QString userType;  ///< Customer (main account), Sub, Role
};

}  // namespace sharewarden::ncloud
