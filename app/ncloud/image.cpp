// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/ncloud/image.h"

namespace sharewarden::ncloud {

QString familyKey(Family family) {
    return family == Family::Kvm ? QStringLiteral("kvm") : QStringLiteral("xen");
}

std::optional<Family> familyFromKey(const QString& key) {
    for (const Family family : {Family::Kvm, Family::Xen}) {
        if (familyKey(family) == key)
            return family;
    }
    return std::nullopt;
}

QString familyName(Family family) {
    return family == Family::Kvm ? QStringLiteral("KVM") : QStringLiteral("XEN");
}

}  // namespace sharewarden::ncloud
