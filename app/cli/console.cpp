// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"

#include <QCoreApplication>
#include <cstdio>

#include "app/cli/line_reader.h"
#include "app/cli/table.h"
#include "app/cli/terminal.h"

namespace sharewarden::cli {
namespace {

struct ConsoleText {
    Q_DECLARE_TR_FUNCTIONS(CliConsole)
};

void writeError(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

}  // namespace

void Console::endProgress() {
    if (m_progressShown)
        writeError(QStringLiteral("\r\x1B[K"));
    m_progressShown = false;
}

void Console::say(const QString& text) {
    endProgress();
    writeError(text.endsWith(u'\n') ? text : QString(text % u'\n'));
}

void Console::complain(const QString& text) {
    say(QLatin1String("sharewarden-cli: ") % text);
}

void Console::progress(const QString& text) {
    // A terminal without a way to erase a line would be filled with them.
    if (qgetenv("TERM") == "dumb")
        return;
    const int width = terminalWidth(Stream::Error);
    // A longer line would wrap, and only its last row would be replaced.
    if (width <= 0 || displayWidth(text) >= width)
        return;
    endProgress();
    writeError(text);
    m_progressShown = true;
}

bool Console::canAsk() const {
    return isTerminal(Stream::Input) && isTerminal(Stream::Error);
}

QCoro::Task<std::optional<QString>> Console::ask(QString question, std::stop_token stop) {
    endProgress();
    writeError(question);
    std::optional<QString> line = co_await readLine(static_cast<int>(Stream::Input), stop);
    if (!line)
        writeError(QStringLiteral("\n"));
    co_return line;
}

QCoro::Task<std::optional<ncloud::SecretKey>> Console::askSecret(QString question, std::stop_token stop) {
    endProgress();
    const HiddenTyping hidden;
    if (isTerminal(Stream::Input))
        writeError(question);
    std::optional<ncloud::SecretKey> secret = co_await readSecretLine(static_cast<int>(Stream::Input), stop);
    if (!secret && isTerminal(Stream::Input))
        writeError(QStringLiteral("\n"));
    co_return secret;
}

Result<std::unique_ptr<Sink>> openOutput(const QString& file) {
    if (file.isEmpty())
        return openDescriptor(static_cast<int>(Stream::Output), ConsoleText::tr("“standard output”"));
    return openOutputFile(file);
}

QString failureText(const Error& error) {
    return describe(error) % u' ' % ConsoleText::tr("Nothing was changed.") % u' ' % advice(error);
}

}  // namespace sharewarden::cli
