// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QList>

namespace sharewarden::test {

/// A Secret Service on a connection of its own that tells about locks as asked for and leaves everything else
/// without an answer, as a service does whose prompt nobody sees.
class FakeSecretService : public QDBusVirtualObject {
    Q_OBJECT
public:
    enum class Answers {
        Nothing,
        LockedCollection,
        LockedItem,  ///< in a collection other than the unlocked default one
        Nonsense,    ///< answers of another type than specified
    };

    explicit FakeSecretService(Answers answers) : m_answers(answers) {
        m_connection.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath);
        m_owns = m_connection.registerService(QStringLiteral("org.freedesktop.secrets"));
    }
    ~FakeSecretService() override { QDBusConnection::disconnectFromBus(m_connection.name()); }

    bool owns() const { return m_owns; }

    /// Ends every call that was left without an answer.
    void giveUp() {
        for (const QDBusMessage& call : std::as_const(m_unanswered))
            m_connection.send(call.createErrorReply(QDBusError::Failed, QStringLiteral("dismissed")));
        m_unanswered.clear();
    }
    qsizetype unanswered() const { return m_unanswered.size(); }

    QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override {
        if (m_answers == Answers::Nonsense) {
            connection.send(message.createReply(QStringLiteral("nonsense")));
        } else if (m_answers != Answers::Nothing && message.member() == QLatin1String("ReadAlias")) {
            connection.send(message.createReply(QVariant::fromValue(path("/collection"))));
        } else if (m_answers != Answers::Nothing && message.member() == QLatin1String("Get")) {
            const QDBusVariant locked(m_answers == Answers::LockedCollection);
            connection.send(message.createReply(QVariant::fromValue(locked)));
        } else if (m_answers == Answers::LockedItem && message.member() == QLatin1String("SearchItems")) {
            const QList<QDBusObjectPath> unlocked;
            const QList<QDBusObjectPath> locked{path("/other/1")};
            connection.send(message.createReply(
                QVariantList{QVariant::fromValue(unlocked), QVariant::fromValue(locked)}));
        } else {
            message.setDelayedReply(true);
            m_unanswered.append(message);
        }
        return true;
    }

private:
    static QDBusObjectPath path(const char* text) { return QDBusObjectPath(QLatin1String(text)); }

    Answers m_answers;
    QDBusConnection m_connection =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("mute secret service"));
    QList<QDBusMessage> m_unanswered;
    bool m_owns = false;
};

}  // namespace sharewarden::test
