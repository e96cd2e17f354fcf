// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// One window on one data folder, tried with programs of their own: this one, started with `--instance`.
#include <sys/stat.h>
#include <csignal>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <memory>
#include <vector>

#include "app/base/single_instance.h"

using namespace sharewarden;

namespace {

constexpr int longWait = 20'000;  // milliseconds; nothing here takes nearly as long

// --instance FOLDER NAME WAIT: claims, says what came of it, and when it is the first says what it is asked
// for until it is killed.
int runInstance(const QStringList& arguments) {
    QTextStream out(stdout);
    SingleInstance instance(arguments.at(2), arguments.at(3));
    const auto outcome =
        instance.claim(RaiseRequest::fromEnvironment(), std::chrono::milliseconds(arguments.at(4).toInt()));
    out << "outcome " << static_cast<int>(outcome) << Qt::endl;
    if (outcome != SingleInstance::Outcome::First)
        return 0;
    QObject::connect(&instance, &SingleInstance::raiseWanted, &instance, [&out](const RaiseRequest& request) {
        out << "raise " << request.activationToken << ' ' << request.startupId << Qt::endl;
    });
    return QCoreApplication::exec();
}

class Instance {
public:
    Instance(const QString& folder, const QString& name, int wait = longWait,
             const QStringList& environment = {}) {
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.remove(QStringLiteral("XDG_ACTIVATION_TOKEN"));
        variables.remove(QStringLiteral("DESKTOP_STARTUP_ID"));
        for (const QString& pair : environment)
            variables.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
        m_process.setProcessEnvironment(variables);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--instance"), folder, name, QString::number(wait)});
    }

    ~Instance() {
        m_process.kill();
        m_process.waitForFinished();
    }

    // The next line that it says; empty when none comes.
    QByteArray line() {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(longWait))
                return {};
        }
        return m_process.readLine().trimmed();
    }

    SingleInstance::Outcome outcome() {
        const QByteArray said = line();
        if (!said.startsWith("outcome "))
            qFatal("no outcome: %s", said.constData());
        return static_cast<SingleInstance::Outcome>(said.mid(8).toInt());
    }

    int exitCode() {
        return m_process.waitForFinished(longWait) && m_process.exitStatus() == QProcess::NormalExit
                   ? m_process.exitCode()
                   : -1;
    }

    void signal(int number) const { ::kill(static_cast<pid_t>(m_process.processId()), number); }
    void kill() {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

int modeOf(const QString& path) {
    struct stat status {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0
               ? static_cast<int>(status.st_mode & 0777)
               : -1;
}

QString name() {
    return QStringLiteral("sharewarden-test");
}

}  // namespace

using Outcome = SingleInstance::Outcome;

class TestSingleInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secondStart_raisesTheFirstAndEndsWell();
    void tokensOfTheDesktop_reachTheFirst();
    void otherName_isAnotherInstance();
    void killedInstance_doesNotBlock();
    void instanceThatEnded_leavesThePlace();
    void startedAtTheSameMoment_exactlyOneWins();
    void hungInstance_isNotJoinedAndNotDoubled();
    void hungInstance_thatGoesOn_isTold();
    void socketAndLock_areForTheirUserOnly();
    void noFolder_isUnavailable_data();
    void noFolder_isUnavailable();
    void hostileBytes_raiseNothing_data();
    void hostileBytes_raiseNothing();
    void manySilentClients_doNotKeepOthersOut();
    void message_holdsNothingButTheTokens_data();
    void message_holdsNothingButTheTokens();
    void name_isOfTheFolderAndNotOfItsSpelling();
    void name_isShortAndTellsNothing();
    void folder_isTheSharedOneInFlatpak();

private:
    QTemporaryDir m_dir;
    QString freshFolder();
    int m_count = 0;
};

QString TestSingleInstance::freshFolder() {
    const QString folder = m_dir.filePath(QString::number(++m_count));
    if (!QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        qFatal("no folder");
    return folder;
}

void TestSingleInstance::secondStart_raisesTheFirstAndEndsWell() {
    const QString folder = freshFolder();
    Instance first(folder, name());
    QCOMPARE(first.outcome(), Outcome::First);
    for (int time = 0; time < 3; ++time) {
        Instance second(folder, name());
        QCOMPARE(second.outcome(), Outcome::Told);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.line(), QByteArray("raise"));
    }
}

void TestSingleInstance::tokensOfTheDesktop_reachTheFirst() {
    const QString folder = freshFolder();
    Instance first(folder, name());
    QCOMPARE(first.outcome(), Outcome::First);
    Instance second(folder, name(), longWait,
                    {QStringLiteral("XDG_ACTIVATION_TOKEN=token-1"),
                     QStringLiteral("DESKTOP_STARTUP_ID=shell/app/7_TIME42")});
    QCOMPARE(second.outcome(), Outcome::Told);
    QCOMPARE(first.line(), QByteArray("raise token-1 shell/app/7_TIME42"));
    // What cannot be a token is left out; the window is raised all the same.
    Instance third(folder, name(), longWait,
                   {QStringLiteral("XDG_ACTIVATION_TOKEN=two\nlines"),
                    QStringLiteral("DESKTOP_STARTUP_ID=") + QString(2000, u'x')});
    QCOMPARE(third.outcome(), Outcome::Told);
    QCOMPARE(first.line(), QByteArray("raise"));
}

void TestSingleInstance::otherName_isAnotherInstance() {
    const QString folder = freshFolder();
    Instance first(folder, name());
    QCOMPARE(first.outcome(), Outcome::First);
    Instance other(folder, QStringLiteral("sharewarden-other"));
    QCOMPARE(other.outcome(), Outcome::First);
}

void TestSingleInstance::killedInstance_doesNotBlock() {
    const QString folder = freshFolder();
    for (int time = 0; time < 3; ++time) {
        Instance killed(folder, name());
        QCOMPARE(killed.outcome(), Outcome::First);
        killed.kill();
        QVERIFY(QFile::exists(folder + u'/' + name()));
    }
    Instance next(folder, name());
    QCOMPARE(next.outcome(), Outcome::First);
    Instance second(folder, name());
    QCOMPARE(second.outcome(), Outcome::Told);
}

void TestSingleInstance::instanceThatEnded_leavesThePlace() {
    const QString folder = freshFolder();
    {
        SingleInstance first(folder, name());
        QCOMPARE(first.claim({}), Outcome::First);
    }
    QVERIFY(!QFile::exists(folder + u'/' + name()));
    SingleInstance next(folder, name());
    QCOMPARE(next.claim({}), Outcome::First);
}

void TestSingleInstance::startedAtTheSameMoment_exactlyOneWins() {
    for (int round = 0; round < 6; ++round) {
        const QString folder = freshFolder();
        std::vector<std::unique_ptr<Instance>> all;
        for (int i = 0; i < 6; ++i)
            all.push_back(std::make_unique<Instance>(folder, name()));
        int first = 0;
        int told = 0;
        for (const auto& instance : all) {
            const Outcome outcome = instance->outcome();
            first += outcome == Outcome::First;
            told += outcome == Outcome::Told;
        }
        QCOMPARE(first, 1);
        QCOMPARE(told, 5);
    }
}

void TestSingleInstance::hungInstance_isNotJoinedAndNotDoubled() {
    const QString folder = freshFolder();
    Instance hung(folder, name());
    QCOMPARE(hung.outcome(), Outcome::First);
    hung.signal(SIGSTOP);
    QElapsedTimer timer;
    timer.start();
    Instance second(folder, name(), 700);
    QCOMPARE(second.outcome(), Outcome::NoAnswer);
    QVERIFY(timer.elapsed() >= 700);
    QVERIFY2(timer.elapsed() < longWait / 2, qPrintable(QString::number(timer.elapsed())));
    hung.signal(SIGCONT);
}

void TestSingleInstance::hungInstance_thatGoesOn_isTold() {
    const QString folder = freshFolder();
    Instance busy(folder, name());
    QCOMPARE(busy.outcome(), Outcome::First);
    busy.signal(SIGSTOP);
    Instance second(folder, name());
    busy.signal(SIGCONT);
    QCOMPARE(second.outcome(), Outcome::Told);
    QCOMPARE(busy.line(), QByteArray("raise"));
}

void TestSingleInstance::socketAndLock_areForTheirUserOnly() {
    const mode_t before = ::umask(0);
    const QString folder = freshFolder();
    SingleInstance first(folder, name());
    const Outcome outcome = first.claim({});
    ::umask(before);
    QCOMPARE(outcome, Outcome::First);
    QCOMPARE(modeOf(folder + u'/' + name()) & 0077, 0);
    QCOMPARE(modeOf(folder + u'/' + name() + QStringLiteral(".lock")), 0600);
    QCOMPARE(
        QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot).size(),
        2);
}

void TestSingleInstance::noFolder_isUnavailable_data() {
    QTest::addColumn<QString>("folder");
    QTest::newRow("none") << QString();
    QTest::newRow("missing") << m_dir.filePath(QStringLiteral("missing"));
    QTest::newRow("longer than a socket's address") << [this] {
        const QString folder = freshFolder() + u'/' + QString(120, u'x');
        QDir().mkpath(folder);
        return folder;
    }();
}

void TestSingleInstance::noFolder_isUnavailable() {
    QFETCH(QString, folder);
    SingleInstance instance(folder, name());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(instance.claim({}), Outcome::Unavailable);
    QVERIFY(timer.elapsed() < 4000);
    // Nor does it keep the place from others.
    SingleInstance other(folder, name());
    QCOMPARE(other.claim({}), Outcome::Unavailable);
}

void TestSingleInstance::hostileBytes_raiseNothing_data() {
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = raiseMessage({});
    QTest::newRow("another word") << QByteArray("quit\n\n");
    QTest::newRow("an HTTP request") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n\n\n");
    QTest::newRow("something before") << QByteArray('\0' + good);
    QTest::newRow("something behind") << QByteArray(good + "more\n\n");
    QTest::newRow("another version") << QByteArray(good).replace(" 1 ", " 2 ");
    QTest::newRow("zero bytes") << QByteArray(5000, '\0');
    QTest::newRow("a long token") << raiseMessage({QByteArray(1001, 'x'), {}});
    QTest::newRow("a control character") << raiseMessage({"\x1b[31m", {}});
    QTest::newRow("without end") << QByteArray(good.chopped(1) + QByteArray(100'000, 'x'));
    QTest::newRow("bytes that are no text") << QByteArray("\xff\xfe\xfd\n\n");
}

void TestSingleInstance::hostileBytes_raiseNothing() {
    QFETCH(QByteArray, bytes);
    const QString folder = freshFolder();
    SingleInstance first(folder, name());
    QCOMPARE(first.claim({}), Outcome::First);
    QSignalSpy raised(&first, &SingleInstance::raiseWanted);
    QLocalSocket hostile;
    QSignalSpy gone(&hostile, &QLocalSocket::disconnected);
    hostile.connectToServer(folder + u'/' + name());
    hostile.write(bytes);
    QVERIFY(!gone.isEmpty() || gone.wait(longWait));
    QCOMPARE(hostile.readAll(), QByteArray());
    QCOMPARE(raised.size(), 0);
    // It still hears those that are none.
    Instance second(folder, name());
    QVERIFY(!raised.isEmpty() || raised.wait(longWait));
    QCOMPARE(second.outcome(), Outcome::Told);
}

void TestSingleInstance::manySilentClients_doNotKeepOthersOut() {
    const QString folder = freshFolder();
    SingleInstance first(folder, name());
    QCOMPARE(first.claim({}), Outcome::First);
    QSignalSpy raised(&first, &SingleInstance::raiseWanted);
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    for (int i = 0; i < 40; ++i) {
        silent.push_back(std::make_unique<QLocalSocket>());
        silent.back()->connectToServer(folder + u'/' + name());
        QCoreApplication::processEvents();
    }
    Instance second(folder, name());
    QVERIFY(!raised.isEmpty() || raised.wait(longWait));
    QCOMPARE(second.outcome(), Outcome::Told);
}

void TestSingleInstance::message_holdsNothingButTheTokens_data() {
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("startup");
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("both") << QByteArray("a-b_c") << QByteArray("host/app=1 _TIME5");
    QTest::newRow("the longest") << QByteArray(1000, '~') << QByteArray(1000, '!');
}

void TestSingleInstance::message_holdsNothingButTheTokens() {
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, startup);
    const RaiseRequest request{token, startup};
    const QByteArray message = raiseMessage(request);
    QVERIFY(message.size() <= longestRaiseMessage);
    QVERIFY(parseRaiseMessage(message) == request);
    for (qsizetype cut = 0; cut < message.size(); ++cut)
        QVERIFY2(!parseRaiseMessage(message.first(cut)), qPrintable(QString::number(cut)));
}

void TestSingleInstance::name_isOfTheFolderAndNotOfItsSpelling() {
    const QString folder = freshFolder();
    const QString link = m_dir.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(folder, link));
    const QString there = instanceName(folder);
    QCOMPARE(instanceName(folder + QStringLiteral("/")), there);
    QCOMPARE(instanceName(folder + QStringLiteral("/x/..")), there);
    QCOMPARE(instanceName(link), there);
    QVERIFY(instanceName(freshFolder()) != there);
    // The first start makes the folder, the second finds it.
    const QString later = link + QStringLiteral("/share/sharewarden");
    const QString before = instanceName(later);
    QVERIFY(before != there);
    QVERIFY(QDir().mkpath(later));
    QCOMPARE(instanceName(later), before);
}

void TestSingleInstance::name_isShortAndTellsNothing() {
    const QString said = instanceName(m_dir.filePath(QStringLiteral("acme")));
    QCOMPARE(said.size(), QStringLiteral("sharewarden-").size() + 24);
    QVERIFY(!said.contains(QStringLiteral("acme")));
}

void TestSingleInstance::folder_isTheSharedOneInFlatpak() {
    const QString runtime = freshFolder();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime));
    qunsetenv("FLATPAK_ID");
    QCOMPARE(instanceFolder(), runtime);
    qputenv("FLATPAK_ID", "io.example.App");
    QCOMPARE(instanceFolder(), runtime);
    const QString shared = runtime + QStringLiteral("/app/io.example.App");
    QVERIFY(QDir().mkpath(shared));
    QCOMPARE(instanceFolder(), shared);
    qunsetenv("FLATPAK_ID");
}

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == QLatin1String("--instance"))
        return runInstance(arguments);
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_single_instance.moc"
