// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include "app/base/result.h"

namespace sharewarden::ncloud {

/// Reads an XML answer into the shape of its JSON twin: an element with children is an object, one without is
/// a text, and one whose name ends in `List` is an array of its children, whatever they are called. Entities
/// that a document declares itself are refused, as is nesting deeper than 32.
Result<QJsonObject> readXmlAnswer(const QByteArray& body, int httpStatus);

}  // namespace sharewarden::ncloud
