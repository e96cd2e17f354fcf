// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/authority_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "app/base/bounded_read.h"

namespace sharewarden {
namespace {

constexpr qint64 maxAuthorityBytes = 4 * 1024 * 1024;

struct AuthorityFileText {
    Q_DECLARE_TR_FUNCTIONS(AuthorityFile)
};

}  // namespace

Result<QList<QSslCertificate>> readAuthorityFile(const QString& path) {
    const auto refused = [&path](const QString& why) { return Error(StorageError{path, why}); };
    QFile file(path);
    if (QFileInfo(path).isDir())
        return refused(AuthorityFileText::tr("it is a folder"));
    if (!file.open(QIODevice::ReadOnly))
        return refused(file.errorString());
    const QByteArray bytes = readUpTo(file, maxAuthorityBytes);
    if (file.error() != QFile::NoError)
        return refused(file.errorString());
    if (bytes.size() > maxAuthorityBytes)
        return refused(AuthorityFileText::tr("it is too large for a file of certificates"));
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (certificates.isEmpty())
        return refused(AuthorityFileText::tr("it holds no certificate in PEM form"));
    return certificates;
}

}  // namespace sharewarden
