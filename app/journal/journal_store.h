// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <memory>

#include "app/base/result.h"

namespace sharewarden {

/// One SQLite connection to a journal, to be used on the thread that made it and closed when it goes.
class JournalConnection {
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        Immutable,  ///< no locks, no `-shm` file: for media that cannot be written
    };

    /// Null when it did not work, with the reason in `error`. The file has then been read from, so a missing
    /// right shows here and not later.
    static std::unique_ptr<JournalConnection> open(const QString& path, Access access, QSqlError& error);
    ~JournalConnection();
    Q_DISABLE_COPY_MOVE(JournalConnection)

    QSqlDatabase& db() { return m_db; }

private:
    JournalConnection() = default;
    bool start(const QString& path, Access access, QSqlError& error);

    QString m_name;
    QSqlDatabase m_db;
};

/// A journal file that was recognised, with its schema in place, and a connection to it.
class JournalStore {
public:
    static Result<std::unique_ptr<JournalStore>> openForWriting(const QString& path);
    static Result<std::unique_ptr<JournalStore>> openForReading(const QString& path);

    const QString& path() const { return m_path; }
    bool isImmutable() const { return m_access == JournalConnection::Access::Immutable; }
    bool isWritable() const { return m_access == JournalConnection::Access::ReadWrite; }
    QSqlDatabase& db() { return m_connection->db(); }

    /// The name still leads to the file that is open. Entries written to one that was removed or replaced
    /// would be lost.
    bool isInPlace() const;

    /// To be called around everything that reads. Without locks (read-only media) they notice that the file
    /// was changed since it was opened, and open it anew, or while it was read, which is an error.
    Status beginRead();
    Status endRead() const;

private:
    explicit JournalStore(QString path) : m_path(std::move(path)) {}
    Status connectForReading();

    QString m_path;
    JournalConnection::Access m_access = JournalConnection::Access::ReadOnly;
    std::unique_ptr<JournalConnection> m_connection;
    QByteArray m_identity;
    QByteArray m_fingerprint;
};

}  // namespace sharewarden
