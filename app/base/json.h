// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonDocument>

namespace sharewarden {

/// QJsonDocument::fromJson() without its loss: Qt 6 takes U+FEFF at the beginning of a text in the document
/// for a byte order mark and drops it, so that two login IDs could be read as one.
QJsonDocument parseJson(const QByteArray& json, QJsonParseError* error = nullptr);

}  // namespace sharewarden
