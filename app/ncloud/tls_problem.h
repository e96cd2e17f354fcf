// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSslError>
#include <QString>

class QSslCertificate;

namespace sharewarden::ncloud {

/// Which certificate it is: subject, issuer, last day and SHA-256 fingerprint. The names in it are written by
/// whoever made the certificate: bounded and made visible.
QString certificateText(const QSslCertificate& certificate);

/// Why the connection to `host` was refused: every certificate that was found wanting, with the reasons, as
/// translated plain text of at most about 1,200 characters. Empty when there are no errors.
QString tlsProblemText(const QList<QSslError>& errors, const QString& host);

}  // namespace sharewarden::ncloud
