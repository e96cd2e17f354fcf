// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sandbox_process.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>

#include <csignal>
#endif

namespace sharewarden::test {

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QJsonValue& array) {
    QStringList texts;
    for (const QJsonValue& value : array.toArray())
        texts.append(value.toString());
    return texts;
}

}  // namespace

SandboxProcess::SandboxProcess(const QStringList& arguments, std::function<void(const QByteArray&)> onTarget)
    : m_onTarget(std::move(onTarget)) {
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QStringList log = m_onTarget ? QStringList{u"--log-requests"_s} : QStringList();
#ifdef Q_OS_LINUX
    // A program that ends by exit() leaves nobody behind who holds its output open.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
    m_process.start(QStringLiteral(SHAREWARDEN_SANDBOX), arguments + log);
    QByteArray line;
    while (!line.endsWith('\n')) {
        if (!m_process.waitForReadyRead(30'000))
            qFatal("sharewarden-sandbox does not start");
        line += m_process.readAllStandardOutput();
    }
    const QJsonObject ready = QJsonDocument::fromJson(line).object();
    m_url = QUrl(ready.value("url"_L1).toString());
    m_accessKey = ready.value("access_key"_L1).toString();
    m_secretKey = ready.value("secret_key"_L1).toString();
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { readLog(); });
}

void SandboxProcess::readLog() {
    m_log += m_process.readAllStandardOutput();
    for (qsizetype end = m_log.indexOf('\n'); end >= 0; end = m_log.indexOf('\n')) {
        const QJsonObject line = QJsonDocument::fromJson(m_log.left(end)).object();
        m_log.remove(0, end + 1);
        m_onTarget(line.value("target"_L1).toString().toLatin1());
    }
}

SandboxProcess::~SandboxProcess() {
    m_process.terminate();
    m_process.waitForFinished();
}

void SandboxProcess::addTo(QProcessEnvironment& environment) const {
    environment.insert(u"NCLOUD_API_GW"_s, m_url.toString());
    environment.insert(u"NCLOUD_ACCESS_KEY_ID"_s, m_accessKey);
    environment.insert(u"NCLOUD_SECRET_ACCESS_KEY"_s, m_secretKey);
}

QJsonDocument SandboxProcess::get(const QString& path) const {
    QNetworkAccessManager manager;
    QUrl url = m_url;
    url.setPath(path);
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(url)));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError)
        qFatal("%s: %s", qPrintable(path), qPrintable(reply->errorString()));
    return QJsonDocument::fromJson(reply->readAll());
}

QList<EstateImage> SandboxProcess::estate() const {
    QList<EstateImage> images;
    for (const QJsonValue& value : get(u"/_sandbox/estate"_s).object().value("images"_L1).toArray()) {
        const QJsonObject image = value.toObject();
        images.append({image.value("number"_L1).toString(), image.value("family"_L1).toString(),
                       image.value("region"_L1).toString(), image.value("name"_L1).toString(),
                       textsOf(image.value("sharedLoginIds"_L1))});
    }
    return images;
}

QList<SentChange> SandboxProcess::changes() const {
    QList<SentChange> changes;
    for (const QJsonValue& value : get(u"/_sandbox/requests"_s).array()) {
        const QJsonObject request = value.toObject();
        const QString action = request.value("action"_L1).toString();
        if (action.startsWith(u"get") || action == u"caller-identity")
            continue;
        changes.append({request.value("number"_L1).toInteger(), request.value("timeMs"_L1).toInteger(),
                        action, request.value("image"_L1).toString(), textsOf(request.value("targets"_L1)),
                        request.value("applied"_L1).toBool()});
    }
    return changes;
}

}  // namespace sharewarden::test
