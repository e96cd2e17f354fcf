// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/ncloud/tls_problem.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QSslCertificate>
#include <QStringList>
#include <algorithm>

#include "app/base/text.h"

namespace sharewarden::ncloud {
namespace {

// A chain may hold many certificates, and one may have thousands of names: these are enough to know it by.
constexpr qsizetype mostCertificates = 2;
constexpr qsizetype mostReasons = 4;
constexpr qsizetype mostNames = 4;
constexpr qsizetype longestName = 64;

struct TlsProblemText {
    Q_DECLARE_TR_FUNCTIONS(TlsProblem)
};

QString nameOf(const QStringList& commonNames, const QStringList& organisations) {
    const QStringList& names = commonNames.isEmpty() ? organisations : commonNames;
    if (names.isEmpty() || names.constFirst().isEmpty())
        return TlsProblemText::tr("no name");
    return visibleText(names.constFirst(), longestName);
}

QString subjectOf(const QSslCertificate& certificate) {
    return nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
                  certificate.subjectInfo(QSslCertificate::Organization));
}

QString issuerOf(const QSslCertificate& certificate) {
    return nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
                  certificate.issuerInfo(QSslCertificate::Organization));
}

QString day(const QDateTime& moment) {
    return moment.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

// The names that a certificate is for. The subject counts only where there are no alternative names.
QString namesOf(const QSslCertificate& certificate) {
    QStringList names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
    names += certificate.subjectAlternativeNames().values(QSsl::IpAddressEntry);
    if (names.isEmpty())
        return subjectOf(certificate);
    std::sort(names.begin(), names.end());
    QStringList shown;
    for (const QString& name : names) {
        if (shown.size() == mostNames) {
            shown.append(TlsProblemText::tr("and %1 more").arg(names.size() - mostNames));
            break;
        }
        shown.append(visibleText(name, longestName));
    }
    return shown.join(QStringLiteral(", "));
}

QString reason(const QSslError& error, const QString& host) {
    const QSslCertificate certificate = error.certificate();
    switch (error.error()) {
        case QSslError::SelfSignedCertificate:
            return TlsProblemText::tr("it is self-signed, and this computer does not know it");
        case QSslError::SelfSignedCertificateInChain:
            return TlsProblemText::tr("it is an authority that this computer does not know");
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
            return TlsProblemText::tr("its issuer is an authority that this computer does not know");
        case QSslError::CertificateExpired:
            return TlsProblemText::tr("it expired on %1").arg(day(certificate.expiryDate()));
        case QSslError::CertificateNotYetValid:
            return TlsProblemText::tr("it is valid only from %1, or the clock of this computer is wrong")
                .arg(day(certificate.effectiveDate()));
        case QSslError::HostNameMismatch:
            return TlsProblemText::tr("it is for %1 and not for %2")
                .arg(namesOf(certificate), visibleText(host, longestName));
        case QSslError::CertificateRevoked:
            return TlsProblemText::tr("it has been revoked");
        default:
            return visibleText(error.errorString(), 120);
    }
}

struct Suspect {
    QSslCertificate certificate;
    QStringList reasons;
};

QList<Suspect> group(const QList<QSslError>& errors, const QString& host) {
    QList<Suspect> suspects;
    for (const QSslError& error : errors) {
        auto suspect = std::find_if(suspects.begin(), suspects.end(), [&](const Suspect& known) {
            return known.certificate == error.certificate();
        });
        if (suspect == suspects.end())
            suspect = suspects.insert(suspects.end(), Suspect{error.certificate(), {}});
        const QString why = reason(error, host);
        if (!suspect->reasons.contains(why) && suspect->reasons.size() < mostReasons)
            suspect->reasons.append(why);
    }
    return suspects;
}

}  // namespace

QString certificateText(const QSslCertificate& certificate) {
    return TlsProblemText::tr("“%1” (issued by “%2”, valid until %3, SHA-256 %4)")
        .arg(subjectOf(certificate), issuerOf(certificate), day(certificate.expiryDate()),
             QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')).toUpper());
}

QString tlsProblemText(const QList<QSslError>& errors, const QString& host) {
    QStringList sentences;
    const QList<Suspect> suspects = group(errors, host);
    for (const Suspect& suspect : suspects) {
        if (sentences.size() == mostCertificates)
            break;
        const QString reasons = suspect.reasons.join(QStringLiteral("; "));
        if (suspect.certificate.isNull())
            sentences.append(reasons);
        else
            sentences.append(TlsProblemText::tr("the certificate %1 was refused: %2")
                                 .arg(certificateText(suspect.certificate), reasons));
    }
    return sentences.join(QStringLiteral(". "));
}

}  // namespace sharewarden::ncloud
