// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/body_writer.h"
#include "app/sandbox/delivery.h"
#include "app/sandbox/fault_rule.h"
#include "app/sandbox/service.h"

namespace sharewarden::sandbox {

// "application/json;charset=UTF-8" or the same for XML.
QByteArray contentTypeOf(Format format);

// How the effect changes the call from inside.
Twist twistOf(const FaultEffect& effect);

// The answer as it goes out without any fault.
Delivery deliveryOf(const Answer& answer, bool keepAlive, qint64 nowMs);

// What goes out when `effect` acts on a request. `answer` is what the service said with the effect's twist;
// `format` is the one that errors are written in. `status` is set to the HTTP status that goes out, or 0.
Delivery deliveryOf(const FaultEffect& effect, Answer answer, Format format, bool keepAlive, qint64 nowMs,
                    int* status);

}  // namespace sharewarden::sandbox
