// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QString>
#include <memory>
#include <optional>
#include <stop_token>

#include "app/base/result.h"
#include "app/evidence/output_file.h"
#include "app/ncloud/credentials.h"

namespace sharewarden::cli {

/// What the program says to the person in front of it, on standard error. Data goes through a Sink.
class Console {
public:
    /// A line, or several.
    void say(const QString& text);
    /// The same after the program's name: for what went wrong.
    void complain(const QString& text);
    /// One line that the next one replaces; only on a terminal.
    void progress(const QString& text);
    /// Takes that line away, before data goes to the same terminal.
    void endProgress();

    /// Somebody is there to be asked.
    bool canAsk() const;
    /// What was typed, without its line end; nothing at the end of the input and when stop was requested.
    QCoro::Task<std::optional<QString>> ask(QString question, std::stop_token stop);
    /// A secret: asked for without showing what is typed where standard input is a terminal, else the first
    /// line of standard input. Nothing when none came.
    QCoro::Task<std::optional<ncloud::SecretKey>> askSecret(QString question, std::stop_token stop);

private:
    bool m_progressShown = false;
};

/// `file`, or standard output when it is empty.
Result<std::unique_ptr<Sink>> openOutput(const QString& file);

/// What happened, that nothing was changed by it, and what to do next.
QString failureText(const Error& error);

}  // namespace sharewarden::cli
