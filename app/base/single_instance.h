// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QObject>
#include <QString>
#include <chrono>
#include <memory>
#include <optional>

class QLocalServer;
class QLocalSocket;

namespace sharewarden {

/// What a second start hands over so that the desktop lets the window of the first come to the front.
struct RaiseRequest {
    static constexpr qsizetype longestToken = 1000;  ///< bytes of printable ASCII; others count as none

    QByteArray activationToken;  ///< `XDG_ACTIVATION_TOKEN`: Wayland
    QByteArray startupId;        ///< `DESKTOP_STARTUP_ID`: X11

    /// Of this process. To be asked before there is a QGuiApplication, which takes the startup ID out of the
    /// environment.
    static RaiseRequest fromEnvironment();
    bool operator==(const RaiseRequest&) const = default;
};

/// The one thing that can be said to a running instance, as bytes; and what such bytes say. Nothing when they
/// are anything else.
QByteArray raiseMessage(const RaiseRequest& request);
std::optional<RaiseRequest> parseRaiseMessage(QByteArrayView bytes);
inline constexpr qsizetype longestRaiseMessage = 2 * RaiseRequest::longestToken + 100;

/// One name for everything that this user starts on this data folder, however its path is written. The folder
/// need not exist yet.
QString instanceName(const QString& dataDir);

/// The user's own folder for sockets, which ends with the session: `XDG_RUNTIME_DIR`, and in Flatpak the part
/// of it that all instances of the program share. Empty when there is none.
QString instanceFolder();

/// Sees to it that one window works on a data folder: the first start holds a lock of the system, which ends
/// with the program however that ends, and listens on a socket that is for its user only; every later one
/// asks it to raise its window.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    enum class Outcome {
        First,        ///< this is the one; raiseWanted() tells of later starts
        Told,         ///< another one runs and has answered: there is nothing left to do
        NoAnswer,     ///< another one runs and did not answer in time
        Unavailable,  ///< there is no place for the lock or the socket: nothing is known of others
    };

    SingleInstance(const QString& folder, const QString& name, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Blocks for at most about `wait`; where nobody else runs, not at all. Once.
    Outcome claim(const RaiseRequest& request, std::chrono::milliseconds wait = std::chrono::seconds(5));

Q_SIGNALS:
    /// Another start asks for the window. Needs the event loop.
    void raiseWanted(const sharewarden::RaiseRequest& request);

private:
    class Lock;

    bool listen();
    void greet();
    void hear(QLocalSocket* client);

    QString m_socket;
    std::unique_ptr<Lock> m_lock;
    QLocalServer* m_server = nullptr;
    int m_clients = 0;
};

}  // namespace sharewarden
