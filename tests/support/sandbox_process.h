// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonDocument>
#include <QList>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QUrl>
#include <functional>

namespace sharewarden::test {

/// What `/_sandbox/requests` tells of one request that would change shares.
struct SentChange {
    qint64 number = 0;  ///< in the order of arrival
    qint64 timeMs = 0;
    QString action;
    QString image;
    QStringList targets;
    bool applied = false;
};

/// What `/_sandbox/estate` tells of one image.
struct EstateImage {
    QString number;
    QString family;  ///< kvm, xen
    QString region;
    QString name;
    QStringList loginIds;

    bool operator==(const EstateImage&) const = default;
};

/// The program `sharewarden-sandbox` as another process, from construction to destruction.
class SandboxProcess {
public:
    /// Waits until it listens; ends the test program when it does not. `onTarget` is called with the target
    /// of every request once it is carried out, while the event loop runs.
    explicit SandboxProcess(const QStringList& arguments,
                            std::function<void(const QByteArray&)> onTarget = {});
    ~SandboxProcess();
    Q_DISABLE_COPY_MOVE(SandboxProcess)

    QUrl url() const { return m_url; }
    /// Adds the address and the keys for the command-line program.
    void addTo(QProcessEnvironment& environment) const;

    QList<EstateImage> estate() const;
    QList<SentChange> changes() const;

private:
    QJsonDocument get(const QString& path) const;
    void readLog();

    QProcess m_process;
    QByteArray m_log;  // what is read of a line
    std::function<void(const QByteArray&)> m_onTarget;
    QUrl m_url;
    QString m_accessKey;
    QString m_secretKey;
};

}  // namespace sharewarden::test
