// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/single_instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>
#include <algorithm>

#include "app/base/operator_name.h"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#else
#include <QLockFile>
#endif

namespace sharewarden {
namespace {

constexpr int mostClients = 16;
constexpr int longestSilence = 3000;  // milliseconds that a client has to say what it wants

QByteArray greeting() {
    return QByteArrayLiteral("sharewarden 1 raise\n");
}

QByteArray raisedAnswer() {
    return QByteArrayLiteral("raised\n");
}

bool isToken(QByteArrayView token) {
    return token.size() <= RaiseRequest::longestToken &&
           std::all_of(token.begin(), token.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

QByteArray tokenFrom(const char* variable) {
    const QByteArray token = qgetenv(variable);
    return isToken(token) ? token : QByteArray();
}

// The value of `name=value\n` at the beginning of `rest`, which is taken off.
std::optional<QByteArray> takeLine(QByteArrayView* rest, QByteArrayView name) {
    if (!rest->startsWith(name))
        return std::nullopt;
    const QByteArrayView value = rest->sliced(name.size());
    const qsizetype end = value.indexOf('\n');
    if (end < 0 || !isToken(value.first(end)))
        return std::nullopt;
    *rest = value.sliced(end + 1);
    return value.first(end).toByteArray();
}

// With every link on the way resolved; what does not exist yet stays as it is written.
QString withoutLinks(const QString& path) {
    const QFileInfo info(QDir::cleanPath(QDir(path).absolutePath()));
    if (const QString real = info.canonicalFilePath(); !real.isEmpty())
        return real;
    if (info.isRoot())
        return info.absoluteFilePath();
    return QDir(withoutLinks(info.absolutePath())).filePath(info.fileName());
}

bool tellFirst(const QString& socket, const RaiseRequest& request, const QDeadlineTimer& deadline) {
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket server;
    server.connectToServer(socket);
    if (!server.waitForConnected(left()))
        return false;
    server.write(raiseMessage(request));
    QByteArray heard;
    while (!heard.endsWith('\n') && heard.size() < 100) {
        if (server.bytesAvailable() == 0 && !server.waitForReadyRead(left()))
            return false;
        heard += server.read(100);
    }
    return heard == raisedAnswer();
}

}  // namespace

RaiseRequest RaiseRequest::fromEnvironment() {
    return {tokenFrom("XDG_ACTIVATION_TOKEN"), tokenFrom("DESKTOP_STARTUP_ID")};
}

QByteArray raiseMessage(const RaiseRequest& request) {
    return greeting() + "activation-token=" + request.activationToken + "\nstartup-id=" + request.startupId +
           "\n\n";
}

std::optional<RaiseRequest> parseRaiseMessage(QByteArrayView bytes) {
    if (bytes.size() > longestRaiseMessage || !bytes.startsWith(greeting()))
        return std::nullopt;
    QByteArrayView rest = bytes.sliced(greeting().size());
    const auto token = takeLine(&rest, "activation-token=");
    const auto startup = takeLine(&rest, "startup-id=");
    if (!token || !startup || rest != QByteArrayView("\n"))
        return std::nullopt;
    return RaiseRequest{*token, *startup};
}

QString instanceName(const QString& dataDir) {
    const QByteArray whose = operatorName().toUtf8() + '\n' + withoutLinks(dataDir).toUtf8();
    const QByteArray digest = QCryptographicHash::hash(whose, QCryptographicHash::Sha256);
    return QStringLiteral("sharewarden-") % QString::fromLatin1(digest.toHex().first(24));
}

QString instanceFolder() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    // Every instance in Flatpak has a XDG_RUNTIME_DIR of its own but for this folder in it.
    const QString id = qEnvironmentVariable("FLATPAK_ID");
    const QString shared = folder % QStringLiteral("/app/") % id;
    return !id.isEmpty() && QFileInfo(shared).isDir() ? shared : folder;
}

#ifdef Q_OS_UNIX

// The system's own lock on a file that stays where it is: nothing that is left behind can mean "taken".
class SingleInstance::Lock {
public:
    explicit Lock(QString path) : m_path(std::move(path)) {}
    ~Lock() { release(); }
    Q_DISABLE_COPY_MOVE(Lock)

    // Nothing when it cannot be known.
    std::optional<bool> take() {
        // It goes where what has removed it meanwhile put another one in its place.
        for (int attempt = 0; attempt < 10; ++attempt) {
            m_file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW,
                            S_IRUSR | S_IWUSR);
            if (m_file < 0)
                return std::nullopt;
            if (::flock(m_file, LOCK_EX | LOCK_NB) != 0) {
                const bool taken = errno == EWOULDBLOCK;
                release();
                return taken ? std::optional(false) : std::nullopt;
            }
            if (isInPlace()) {
                // The sticky bit keeps it from being tidied up (XDG Base Directory Specification).
                static_cast<void>(::fchmod(m_file, S_IRUSR | S_IWUSR | S_ISVTX));
                return true;
            }
            release();
        }
        return std::nullopt;
    }

private:
    bool isInPlace() const {
        struct stat opened {};
        struct stat named {};
        return ::fstat(m_file, &opened) == 0 && ::stat(QFile::encodeName(m_path).constData(), &named) == 0 &&
               opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
    }

    void release() {
        if (m_file >= 0)
            ::close(m_file);
        m_file = -1;
    }

    QString m_path;
    int m_file = -1;
};

#else

class SingleInstance::Lock {
public:
    explicit Lock(const QString& path) : m_file(path) { m_file.setStaleLockTime(0); }

    std::optional<bool> take() {
        if (m_file.tryLock(0))
            return true;
        return m_file.error() == QLockFile::LockFailedError ? std::optional(false) : std::nullopt;
    }

private:
    QLockFile m_file;
};

#endif

SingleInstance::SingleInstance(const QString& folder, const QString& name, QObject* parent)
    : QObject(parent) {
#ifdef Q_OS_UNIX
    // A name alone would be a socket in the folder for temporary files, which is everybody's.
    m_socket = QDir(folder).filePath(name);
#else
    m_socket = name;
#endif
    if (!folder.isEmpty())
        m_lock = std::make_unique<Lock>(QDir(folder).filePath(name % QStringLiteral(".lock")));
}

SingleInstance::~SingleInstance() {
    // The socket goes before the lock: whoever takes the lock next puts its own in that place.
    delete m_server;
}

SingleInstance::Outcome SingleInstance::claim(const RaiseRequest& request, std::chrono::milliseconds wait) {
    constexpr unsigned long pause = 20;  // milliseconds
    if (!m_lock)
        return Outcome::Unavailable;
    const QDeadlineTimer deadline(wait);
    while (true) {
        const std::optional<bool> first = m_lock->take();
        if (first && *first && listen())
            return Outcome::First;
        if (!first || *first) {
            m_lock.reset();
            return Outcome::Unavailable;
        }
        if (tellFirst(m_socket, request, deadline))
            return Outcome::Told;
        if (deadline.hasExpired())
            return Outcome::NoAnswer;
        // It may not listen yet, or end just now.
        QThread::msleep(pause);
    }
}

bool SingleInstance::listen() {
    // What is there was left by one that was killed: who holds the lock is alone.
    QLocalServer::removeServer(m_socket);
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
    return m_server->listen(m_socket);
}

void SingleInstance::greet() {
    while (QLocalSocket* client = m_server->nextPendingConnection()) {
        if (m_clients >= mostClients) {
            client->abort();
            client->deleteLater();
            continue;
        }
        ++m_clients;
        connect(client, &QObject::destroyed, this, [this] { --m_clients; });
        connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QLocalSocket::readyRead, this, [this, client] { hear(client); });
        QTimer::singleShot(longestSilence, client, &QLocalSocket::abort);
        hear(client);
    }
}

void SingleInstance::hear(QLocalSocket* client) {
    const QByteArray bytes = client->peek(longestRaiseMessage + 1);
    if (bytes.size() <= longestRaiseMessage && !bytes.contains("\n\n"))
        return;
    const std::optional<RaiseRequest> request = parseRaiseMessage(bytes);
    client->disconnect(this);
    connect(client, &QObject::destroyed, this, [this] { --m_clients; });
    if (!request) {
        client->abort();
        client->deleteLater();
        return;
    }
    client->write(raisedAnswer());
    // Now, and not after whatever the raising takes.
    client->flush();
    client->disconnectFromServer();
    Q_EMIT raiseWanted(*request);
}

}  // namespace sharewarden
