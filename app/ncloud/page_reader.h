// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "app/ncloud/response.h"

namespace sharewarden::ncloud {

/// Reads a successful JSON answer of the plain kind straight into images, in one walk over its bytes; texts
/// that come again in it share their memory. Nothing when it is anything else, whether an error, XML, broken
/// or only unusual: readEnvelope() and readImages() then say what it is. What is given is what they give.
std::optional<ImagePage> readPlainPage(const HttpAnswer& answer, Family family, AnswerCodes* codes);

}  // namespace sharewarden::ncloud
