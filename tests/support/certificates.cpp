// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/certificates.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace sharewarden::test {
namespace {

// What `openssl ca` needs: the only command of OpenSSL 3.0 that takes dates.
const char* const authorityConfiguration = R"([ca]
default_ca = authority
[authority]
dir = .
database = index.txt
serial = serial
new_certs_dir = .
certificate = ca.pem
private_key = ca.key
default_md = sha256
policy = policy
unique_subject = no
[policy]
commonName = supplied
)";

QStringList words(const QString& text) {
    return text.split(u' ');
}

QString moment(const QDateTime& when) {
    return when.toUTC().toString(QStringLiteral("yyyyMMddHHmmss'Z'"));
}

}  // namespace

Certificates::Certificates() {
    write(QStringLiteral("ca.cnf"), authorityConfiguration);
    write(QStringLiteral("index.txt"), {});
    write(QStringLiteral("serial"), "01\n");
    run(
        words(QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ca.key "
                             "-out ca.pem -days 2 -subj /CN=Test-Authority")));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    issue(QStringLiteral("server"), QStringLiteral("IP:127.0.0.1"), moment(now.addDays(-1)),
          moment(now.addDays(2)));
}

void Certificates::write(const QString& name, const QByteArray& text) {
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        m_problem += file.errorString();
}

void Certificates::run(const QStringList& arguments) {
    QProcess openssl;
    openssl.setWorkingDirectory(m_dir.path());
    openssl.start(QStringLiteral("openssl"), arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        m_problem += QString::fromLocal8Bit(openssl.readAllStandardError()) + openssl.errorString();
}

void Certificates::issue(const QString& name, const QString& names, const QString& from, const QString& to) {
    write(name + QStringLiteral(".ext"), "subjectAltName=" + names.toLatin1() + "\n");
    run(words(QStringLiteral("req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout %1.key -out "
                             "%1.csr -subj /CN=Test-Server")
                  .arg(name)));
    run(words(QStringLiteral("ca -batch -notext -config ca.cnf -extfile %1.ext -in %1.csr -out %1.pem "
                             "-startdate %2 -enddate %3")
                  .arg(name, from, to)));
}

QSslConfiguration Certificates::serverFor(const QString& names) {
    const QString name = QStringLiteral("server-%1").arg(++m_count);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    issue(name, names, moment(now.addDays(-1)), moment(now.addDays(2)));
    return configuration(name);
}

QSslConfiguration Certificates::expiredServer() {
    const QString name = QStringLiteral("expired");
    issue(name, QStringLiteral("IP:127.0.0.1"), QStringLiteral("20200101000000Z"),
          QStringLiteral("20210101000000Z"));
    return configuration(name);
}

QSslConfiguration Certificates::selfSignedServer() {
    run(words(
        QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout own.key -out "
                       "own.pem -days 2 -subj /CN=Own-Signature -addext subjectAltName=IP:127.0.0.1")));
    return configuration(QStringLiteral("own"));
}

QSslConfiguration Certificates::configuration(const QString& name) const {
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(
        QSslCertificate::fromPath(m_dir.filePath(name + QStringLiteral(".pem"))).value(0));
    QFile key(m_dir.filePath(name + QStringLiteral(".key")));
    if (key.open(QIODevice::ReadOnly))
        tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

QSslConfiguration Certificates::trustingClient() const {
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(authorityFile()));
    return tls;
}

}  // namespace sharewarden::test
