// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace sharewarden::test {

/// A certificate authority and a server certificate for 127.0.0.1, made by `openssl` for this test run.
class Certificates {
public:
    Certificates();
    /// Empty when all went well.
    QString problem() const { return m_problem; }
    QSslConfiguration server() const;
    /// Trusts this authority and no other.
    QSslConfiguration trustingClient() const;
    QString authorityFile() const { return m_dir.filePath(QStringLiteral("ca.pem")); }
    QString certificateFile() const { return m_dir.filePath(QStringLiteral("server.pem")); }
    QString keyFile() const { return m_dir.filePath(QStringLiteral("server.key")); }

private:
    void run(const QStringList& arguments);
    QTemporaryDir m_dir;
    QString m_problem;
};

}  // namespace sharewarden::test
