// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace sharewarden::test {

/// A certificate authority and server certificates of it, made by `openssl` for this test run.
class Certificates {
public:
    /// With a certificate for 127.0.0.1.
    Certificates();
    /// Empty when all went well.
    QString problem() const { return m_problem; }
    QSslConfiguration server() const { return configuration(QStringLiteral("server")); }

    /// `names` as openssl takes them: `DNS:api.example`, `IP:127.0.0.1`.
    QSslConfiguration serverFor(const QString& names);
    /// For 127.0.0.1, from 2020-01-01 to 2021-01-01.
    QSslConfiguration expiredServer();
    /// For 127.0.0.1, of no authority.
    QSslConfiguration selfSignedServer();

    /// Trusts this authority and no other.
    QSslConfiguration trustingClient() const;
    QString authorityFile() const { return m_dir.filePath(QStringLiteral("ca.pem")); }
    QString certificateFile() const { return m_dir.filePath(QStringLiteral("server.pem")); }
    QString keyFile() const { return m_dir.filePath(QStringLiteral("server.key")); }

private:
    void write(const QString& name, const QByteArray& text);
    void run(const QStringList& arguments);
    void issue(const QString& name, const QString& names, const QString& from, const QString& to);
    QSslConfiguration configuration(const QString& name) const;

    QTemporaryDir m_dir;
    QString m_problem;
    int m_count = 0;
};

}  // namespace sharewarden::test
