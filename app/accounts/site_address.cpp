// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/site_address.h"

namespace sharewarden {

std::optional<ncloud::Site> siteAtAddress(const QString& address, QString* why) {
    const auto custom = ncloud::Site::custom(address, why);
    if (!custom)
        return std::nullopt;
    for (const ncloud::Site& known :
         {ncloud::Site::publicSite(), ncloud::Site::government(), ncloud::Site::financial()}) {
        if (known.base.host() == custom->base.host() && known.base.scheme() == custom->base.scheme() &&
            known.base.port(443) == custom->base.port(443))
            return known;
    }
    return custom;
}

}  // namespace sharewarden
