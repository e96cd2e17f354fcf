// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// What a real TLS server with a certificate of a private authority comes to.
#include <QCryptographicHash>
#include <QSslCertificate>
#include <QTcpSocket>
#include <QTest>

#include "app/ncloud/network_transport.h"
#include "app/ncloud/tls_problem.h"
#include "tests/support/await.h"
#include "tests/support/certificates.h"
#include "tests/support/raw_server.h"

using namespace sharewarden;
using namespace sharewarden::ncloud;
using sharewarden::test::Certificates;
using sharewarden::test::RawServer;

namespace {

struct Refusal {
    std::optional<NetworkError> error;
    qsizetype requests = 0;
    QString fingerprint;
};

}  // namespace

class TestNetworkTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void privateAuthority_isAcceptedWithItsFile();
    void extraAuthority_doesNotReplaceTheOthers();
    void withoutTheFile_refusalNamesCertificateAndReason();
    void wrongHost_isRefusedWithTheNamesThatItHas();
    void expired_isRefusedWithTheDate();
    void selfSigned_isRefused();
    void severalReasons_areAllTold();
    void hostileNames_areBoundedAndVisible();

private:
    Refusal refusalBy(const QSslConfiguration& server, bool trusting);

    Certificates m_certificates;
    QList<QSslCertificate> m_authority;
};

void TestNetworkTls::initTestCase() {
    QVERIFY2(m_certificates.problem().isEmpty(), qPrintable(m_certificates.problem()));
    m_authority = QSslCertificate::fromPath(m_certificates.authorityFile());
    QCOMPARE(m_authority.size(), 1);
}

namespace {

HttpRequest requestTo(const QUrl& base) {
    HttpRequest request;
    request.method = "GET";
    request.base = base;
    request.target = "/vserver/v2/x?a=1";
    return request;
}

void answerOk(QTcpSocket* socket, int) {
    socket->write(RawServer::json(R"({"r":{"returnCode":"0"}})"));
}

}  // namespace

Refusal TestNetworkTls::refusalBy(const QSslConfiguration& server, bool trusting) {
    RawServer raw(answerOk, server);
    NetworkSettings settings;
    if (trusting)
        settings.extraAuthorities = m_authority;
    NetworkTransport transport(settings);
    const auto answer = sharewarden::test::await(transport.send(requestTo(raw.url()), {}));
    Refusal refusal;
    if (!answer.ok() && std::holds_alternative<NetworkError>(answer.error()))
        refusal.error = std::get<NetworkError>(answer.error());
    refusal.requests = raw.requests().size();
    refusal.fingerprint =
        QString::fromLatin1(server.localCertificate().digest(QCryptographicHash::Sha256).toHex(':'))
            .toUpper();
    return refusal;
}

// A refusal of the server's certificate, before anything was sent, that names it by its fingerprint.
#define VERIFY_REFUSAL(refusal)                                                                             \
    QVERIFY((refusal).error.has_value());                                                                   \
    QVERIFY((refusal).error->tls);                                                                          \
    QVERIFY(!(refusal).error->requestMayHaveLeft);                                                          \
    QCOMPARE((refusal).requests, 0);                                                                        \
    QVERIFY2((refusal).error->detail.contains((refusal).fingerprint), qPrintable((refusal).error->detail)); \
    QVERIFY2((refusal).error->detail.contains(QStringLiteral("Test-Server")) ||                             \
                 (refusal).error->detail.contains(QStringLiteral("Own-Signature")),                         \
             qPrintable((refusal).error->detail));                                                          \
    QVERIFY(describe(Error(*(refusal).error)).contains((refusal).fingerprint))

void TestNetworkTls::privateAuthority_isAcceptedWithItsFile() {
    RawServer server(answerOk, m_certificates.server());
    NetworkSettings settings;
    settings.extraAuthorities = m_authority;
    NetworkTransport transport(settings);
    const auto answer = sharewarden::test::await(transport.send(requestTo(server.url()), {}));
    QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(describe(answer.error())));
    QCOMPARE(answer->status, 200);
}

void TestNetworkTls::extraAuthority_doesNotReplaceTheOthers() {
    Certificates other;
    RawServer known(answerOk, m_certificates.server());
    RawServer extra(answerOk, other.server());
    NetworkSettings settings;
    settings.tls = m_certificates.trustingClient();
    settings.extraAuthorities = QSslCertificate::fromPath(other.authorityFile());
    NetworkTransport transport(settings);
    QVERIFY(sharewarden::test::await(transport.send(requestTo(known.url()), {})).ok());
    QVERIFY(sharewarden::test::await(transport.send(requestTo(extra.url()), {})).ok());
}

void TestNetworkTls::withoutTheFile_refusalNamesCertificateAndReason() {
    const Refusal refusal = refusalBy(m_certificates.server(), false);
    VERIFY_REFUSAL(refusal);
    QVERIFY2(refusal.error->detail.contains(QStringLiteral("issued by “Test-Authority”")),
             qPrintable(refusal.error->detail));
    QVERIFY2(refusal.error->detail.contains(QStringLiteral("authority that this computer does not know")),
             qPrintable(refusal.error->detail));
}

void TestNetworkTls::wrongHost_isRefusedWithTheNamesThatItHas() {
    const Refusal refusal =
        refusalBy(m_certificates.serverFor(QStringLiteral("DNS:api.example,DNS:*.other.example")), true);
    VERIFY_REFUSAL(refusal);
    QVERIFY2(refusal.error->detail.contains(
                 QStringLiteral("it is for *.other.example, api.example and not for 127.0.0.1")),
             qPrintable(refusal.error->detail));
    QVERIFY(!refusal.error->detail.contains(QStringLiteral("does not know")));
}

void TestNetworkTls::expired_isRefusedWithTheDate() {
    const Refusal refusal = refusalBy(m_certificates.expiredServer(), true);
    VERIFY_REFUSAL(refusal);
    QVERIFY2(refusal.error->detail.contains(QStringLiteral("it expired on 2021-01-01 00:00 UTC")),
             qPrintable(refusal.error->detail));
    QVERIFY(!refusal.error->detail.contains(QStringLiteral("does not know")));
}

void TestNetworkTls::selfSigned_isRefused() {
    const Refusal refusal = refusalBy(m_certificates.selfSignedServer(), true);
    VERIFY_REFUSAL(refusal);
    QVERIFY2(refusal.error->detail.contains(QStringLiteral("it is self-signed")),
             qPrintable(refusal.error->detail));
}

void TestNetworkTls::severalReasons_areAllTold() {
    const Refusal refusal = refusalBy(m_certificates.expiredServer(), false);
    VERIFY_REFUSAL(refusal);
    QVERIFY2(refusal.error->detail.contains(QStringLiteral("it expired on 2021-01-01")),
             qPrintable(refusal.error->detail));
    QVERIFY2(refusal.error->detail.contains(QStringLiteral("does not know")),
             qPrintable(refusal.error->detail));
}

void TestNetworkTls::hostileNames_areBoundedAndVisible() {
    QString many = QStringLiteral("DNS:a.example");
    for (int i = 0; i < 200; ++i)
        many += QStringLiteral(",DNS:host-%1.example").arg(i);
    const QSslConfiguration server = m_certificates.serverFor(many);
    QVERIFY2(m_certificates.problem().isEmpty(), qPrintable(m_certificates.problem()));
    const QList<QSslError> errors{QSslError(QSslError::HostNameMismatch, server.localCertificate()),
                                  QSslError(QSslError::CertificateUntrusted, server.localCertificate())};
    const QString host = QStringLiteral("evil\u202E\n") + QString(5000, u'x');
    const QString text = tlsProblemText(errors, host);
    QVERIFY2(text.size() < 1200, qPrintable(QString::number(text.size())));
    QVERIFY(text.contains(QStringLiteral("and 197 more")));
    QVERIFY(!text.contains(QChar(0x202E)));
    QVERIFY(!text.contains(u'\n'));
}

QTEST_GUILESS_MAIN(TestNetworkTls)
#include "tst_network_tls.moc"
