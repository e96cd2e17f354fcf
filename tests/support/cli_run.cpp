// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/cli_run.h"

#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

namespace sharewarden::test {
namespace {

// Runs a program on a pseudo terminal of 100 columns; types its first argument when it is asked something.
const char* const terminalScript = R"(
import fcntl, os, pty, struct, sys, termios
answer = sys.argv[1].encode().decode('unicode_escape').encode('latin-1')
pid, fd = pty.fork()
if pid == 0:
    os.execv(sys.argv[2], sys.argv[2:])
fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack('HHHH', 40, 100, 0, 0))
seen, asked = b'', False
while True:
    try:
        chunk = os.read(fd, 65536)
    except OSError:
        break
    if not chunk:
        break
    seen += chunk
    if not asked and b'as it is: ' in seen:
        asked = True
        os.write(fd, answer)
sys.stdout.buffer.write(seen)
sys.stdout.flush()
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
)";

}  // namespace

CliFixture::CliFixture(sandbox::Options options)
    : m_gateway(std::make_unique<sandbox::Gateway>(std::move(options))) {
    QString why;
    if (!m_gateway->listen(&why))
        qFatal("%s", qPrintable(why));
}

QProcessEnvironment CliFixture::environment() const {
    QProcessEnvironment environment;
    for (const char* kept : {"PATH", "LD_LIBRARY_PATH", "UBSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(kept))
            environment.insert(QLatin1String(kept), qEnvironmentVariable(kept));
    }
    // Leaks are looked for in the tests' own processes: here the search takes as long as the command.
    environment.insert(QStringLiteral("ASAN_OPTIONS"),
                       qEnvironmentVariable("ASAN_OPTIONS") + QStringLiteral(":detect_leaks=0"));
    environment.insert(QStringLiteral("HOME"), m_dir.path());
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("NCLOUD_API_GW"), m_gateway->url().toString());
    environment.insert(QStringLiteral("NCLOUD_ACCESS_KEY_ID"), QString::fromLatin1(m_gateway->accessKey()));
    environment.insert(QStringLiteral("NCLOUD_SECRET_ACCESS_KEY"),
                       QString::fromLatin1(m_gateway->secretKey()));
    return environment;
}

std::unique_ptr<QProcess> CliFixture::prepare(const QStringList& arguments,
                                              const QProcessEnvironment& environment) const {
    auto process = std::make_unique<QProcess>();
    process->setProgram(QStringLiteral(SHAREWARDEN_CLI));
    process->setArguments(QStringList{QStringLiteral("--data-dir"), dataDir()} + arguments);
    process->setProcessEnvironment(environment);
    process->setStandardInputFile(QProcess::nullDevice());
    return process;
}

CliResult CliFixture::run(const QStringList& arguments, const QProcessEnvironment& environment) const {
    const auto process = prepare(arguments, environment);
    process->start();
    return finish(*process);
}

CliResult CliFixture::runOnTerminal(const QStringList& arguments, const QString& answer) const {
    const auto process = prepare(arguments, environment());
    const QStringList words =
        QStringList{QStringLiteral("-c"), QString::fromUtf8(terminalScript), answer, process->program()} +
        process->arguments();
    process->setProgram(QStandardPaths::findExecutable(QStringLiteral("python3")));
    process->setArguments(words);
    process->start();
    return finish(*process);
}

int CliFixture::writesSent() const {
    int writes = 0;
    for (const sandbox::RequestRecord& request : m_gateway->requests())
        writes += request.image.isEmpty() ? 0 : 1;
    return writes;
}

CliResult finish(QProcess& process) {
    const bool ended =
        QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000);
    CliResult result;
    if (!ended)
        process.kill();
    else if (process.exitStatus() == QProcess::NormalExit)
        result.code = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

QList<sandbox::FaultRule> faults(const QString& rule) {
    QString why;
    const auto parsed = sandbox::FaultRule::parse(rule, &why);
    if (!parsed)
        qFatal("%s", qPrintable(why));
    return {*parsed};
}

QList<QJsonObject> objects(const QByteArray& jsonLines) {
    QList<QJsonObject> list;
    for (const QByteArray& line : jsonLines.split('\n')) {
        if (!line.isEmpty())
            list.append(QJsonDocument::fromJson(line).object());
    }
    return list;
}

}  // namespace sharewarden::test
