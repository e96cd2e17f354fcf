// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QCoroTask>
#include <QObject>
#include <QString>
#include <optional>
#include <stop_token>
#include <utility>

#include "app/ncloud/credentials.h"

class QSocketNotifier;

namespace sharewarden::cli {

/// Collects one line from a descriptor without holding up the event loop, so that a signal still gets
/// through.
class LineReader : public QObject {
    Q_OBJECT
public:
    /// What to do with the beginning of a line whose end never comes.
    enum class AtEnd { Drop, Keep };

    explicit LineReader(int descriptor, AtEnd atEnd = AtEnd::Drop);

    /// The line without its end, which is then no longer kept here; nothing when there was none.
    std::optional<QByteArray> takeLine() { return std::exchange(m_line, std::nullopt); }

public Q_SLOTS:
    /// Ends without a line.
    void giveUp();

Q_SIGNALS:
    /// Once.
    void finished();

private:
    void readSome();
    void finish(bool whole);

    int m_descriptor;
    AtEnd m_atEnd;
    QSocketNotifier* m_notifier;
    QByteArray m_bytes;
    std::optional<QByteArray> m_line;
    bool m_done = false;
};

/// One line without its end; nothing at the end of the input and when stop was requested.
QCoro::Task<std::optional<QString>> readLine(int descriptor, std::stop_token stop);

/// The same for a secret: its bytes are nowhere else afterwards, blanks around it do not matter, and the
/// input may end instead of the line.
QCoro::Task<std::optional<ncloud::SecretKey>> readSecretLine(int descriptor, std::stop_token stop);

}  // namespace sharewarden::cli
