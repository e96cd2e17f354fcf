// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <optional>

#include "app/base/error.h"

namespace sharewarden {

/// An error for a file of ours, and back: `kind` is errorKind(), the other members are its fields.
QJsonObject errorToJson(const Error& error);
/// Nothing when it is not one.
std::optional<Error> errorFromJson(const QJsonObject& json);

}  // namespace sharewarden
