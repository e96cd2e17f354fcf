// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

#include "app/ncloud/site.h"

namespace sharewarden {

/// The site at a base URL as the official tools are given it: a known site's address means that site, whose
/// identity is asked elsewhere. Nothing when it cannot be used, with the reason as a translated sentence.
std::optional<ncloud::Site> siteAtAddress(const QString& address, QString* why = nullptr);

}  // namespace sharewarden
