// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace sharewarden {

class Log;

/// Brings Qt's and our own qWarning() and their like into the log, as long as it lives; what was told before
/// still goes where it went. Debug and info messages of Qt's own categories (`qt.*`) go nowhere, whatever
/// QT_LOGGING_RULES says: those of its network part hold headers. One at a time.
class QtMessages {
public:
    explicit QtMessages(Log& log);
    ~QtMessages();
    Q_DISABLE_COPY_MOVE(QtMessages)
};

}  // namespace sharewarden
