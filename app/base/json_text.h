// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace sharewarden {

/// The text of a field; empty when it is missing or no text.
inline QString jsonText(const QJsonObject& object, const char* name) {
    return object.value(QLatin1String(name)).toString();
}

}  // namespace sharewarden
