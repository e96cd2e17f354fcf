// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QCoroTask>
#include <QObject>
#include <QString>
#include <optional>
#include <stop_token>

class QSocketNotifier;

namespace sharewarden::cli {

/// Collects one line from a descriptor without holding up the event loop, so that a signal still gets
/// through.
class LineReader : public QObject {
    Q_OBJECT
public:
    explicit LineReader(int descriptor);

    /// Nothing when the input ended before its line did.
    const std::optional<QString>& line() const { return m_line; }

public Q_SLOTS:
    /// Ends without a line.
    void giveUp();

Q_SIGNALS:
    /// Once.
    void finished();

private:
    void readSome();
    void finish(std::optional<QString> line);

    int m_descriptor;
    QSocketNotifier* m_notifier;
    QByteArray m_bytes;
    std::optional<QString> m_line;
    bool m_done = false;
};

/// One line without its end; nothing at the end of the input and when stop was requested.
QCoro::Task<std::optional<QString>> readLine(int descriptor, std::stop_token stop);

}  // namespace sharewarden::cli
