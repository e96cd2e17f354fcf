// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>
#include <functional>
#include <memory>

#include "app/base/result.h"

namespace sharewarden {

/// Where exported bytes go, chunk by chunk, so that memory does not grow with their number. Nothing may be
/// written after an error or after finish().
class Sink {
public:
    virtual ~Sink() = default;
    virtual Status write(QByteArrayView bytes) = 0;
    /// Everything that was written has been handed over. A sink that is destroyed without it leaves as
    /// little as it can behind.
    virtual Status finish() = 0;
};

/// A private file (mode 0600) that is there whole or not at all: until finish() succeeds, what was at `path`
/// before stays as it is. `path` may be a link to a file, not a device or a pipe. Storage when it cannot be
/// written, with what was wrong.
Result<std::unique_ptr<Sink>> openOutputFile(const QString& path);

/// An open file descriptor, such as 1 for standard output, which stays open. `name` is what people call it.
/// A reader that went away and a full disk end as Storage: SIGPIPE has to be ignored by the program.
std::unique_ptr<Sink> openDescriptor(int descriptor, const QString& name);

/// Writes and finishes what was opened; the first error of opening, writing and finishing.
Status writeWhole(const Result<std::unique_ptr<Sink>>& sink, const std::function<Status(Sink&)>& write);

}  // namespace sharewarden
