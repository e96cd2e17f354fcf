// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QUuid>

#include "app/journal/journal.h"

/// What the tests of the journal share.
namespace sharewarden::test {

inline QDateTime fixedMoment() {
    return QDateTime::fromString(QStringLiteral("2026-01-31T08:05:00.123Z"), Qt::ISODateWithMs);
}

/// Every call one second later.
inline Clock tickingClock() {
    return [moment = fixedMoment()]() mutable {
        const QDateTime now = moment;
        moment = moment.addSecs(1);
        return now;
    };
}

/// Opens or fails the test: look at QTest::currentTestFailed() or use what comes back at once.
inline std::unique_ptr<Journal> openJournal(const QString& path, Clock clock = systemClock(),
                                            Journal::Mode mode = Journal::Mode::ReadWrite) {
    auto journal = Journal::open(path, std::move(clock), mode);
    if (!journal) {
        QTest::qFail(qPrintable(explain(journal.error())), __FILE__, __LINE__);
        return nullptr;
    }
    return std::move(journal).value();
}

inline NewEntry note(const QString& text, const QString& kind = QStringLiteral("note"),
                     const QString& batch = {}) {
    return {kind, batch, QJsonObject{{QStringLiteral("text"), text}}};
}

/// Entries whose bodies say "marker-1", "marker-2", …
inline QList<NewEntry> markers(int count, int from = 1) {
    QList<NewEntry> entries;
    for (int i = from; i < from + count; ++i)
        entries += note(QStringLiteral("marker-%1").arg(i));
    return entries;
}

inline Result<QList<Entry>> readAll(const Journal& journal, const EntryFilter& filter = {}) {
    QList<Entry> entries;
    const Status status = journal.read(filter, [&entries](const Entry& entry) {
        entries += entry;
        return true;
    });
    if (!status)
        return status.error();
    return entries;
}

inline QString detailOf(const Error& error) {
    const auto* storage = std::get_if<StorageError>(&error);
    return storage ? storage->detail : QStringLiteral("not a StorageError: ") + errorKind(error);
}

/// For QVERIFY2, which makes its message in any case.
template <typename T>
QByteArray why(const Result<T>& result) {
    return result ? QByteArray() : explain(result.error()).toUtf8();
}

inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeContent(const QString& path, const QByteArray& content) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

/// A connection that knows nothing of the journal: the hand of somebody who tampers.
class RawSql {
public:
    explicit RawSql(const QString& path) {
        m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        m_db.setDatabaseName(path);
        m_db.open();
    }
    ~RawSql() {
        m_db.close();
        m_db = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(RawSql)

    /// The error's text, empty when the statement was carried out.
    QString run(const QString& sql) {
        QSqlQuery query(m_db);
        return query.exec(sql) ? QString() : query.lastError().databaseText();
    }
    QString runAll(const QStringList& statements) {
        for (const QString& sql : statements) {
            const QString error = run(sql);
            if (!error.isEmpty())
                return error;
        }
        return {};
    }
    QVariant value(const QString& sql) {
        QSqlQuery query(m_db);
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    }
    QSqlDatabase& db() { return m_db; }

private:
    QString m_name = QUuid::createUuid().toString();
    QSqlDatabase m_db;
};

}  // namespace sharewarden::test
