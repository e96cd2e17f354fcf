// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <chrono>
#include <optional>
#include <variant>

namespace sharewarden {

/// Who or what was in the way, where that is known.
enum class NetworkProblem {
    Other,
    Offline,     ///< the name was not found or no way leads there: this computer seems to be offline
    Proxy,       ///< the proxy cannot be reached, or makes no connection to the server
    ProxyLogin,  ///< the proxy asks for a user name and a password, or has refused them
};

/// No usable answer came: name not found, connection refused or lost, TLS refused.
struct NetworkError {
    QString detail;
    /// True when request bytes may have reached the server before the failure.
    bool requestMayHaveLeft = true;
    /// True when the certificate or the handshake was refused.
    bool tls = false;
    NetworkProblem problem = NetworkProblem::Other;
};

/// No progress for `after`; the request may have arrived.
struct TimeoutError {
    std::chrono::milliseconds after{0};
};

/// An answer by something that is not the API: a redirect, a proxy's page, a bare status.
struct HttpError {
    int status = 0;
    QString detail;
};

/// The API gateway's error envelope (`error.errorCode`).
struct GatewayError {
    int httpStatus = 0;
    QString code;
    QString message;
};

/// The service's error envelope (`responseError.returnCode`), or a `returnCode` other than 0.
struct ServiceError {
    int httpStatus = 0;
    QString code;
    QString message;
};

/// An answer that cannot be read as what the API documents.
struct MalformedError {
    int httpStatus = 0;
    QString detail;
};

/// An answer over the size limit; it was not read to its end.
struct TooLargeError {
    qint64 limitBytes = 0;
};

/// No key to sign with, or one that cannot be used.
struct CredentialsError {
    QString detail;
};

/// The numbers are written to files: add new ones at the end.
enum class KeychainProblem { NotFound, Locked, NoService, Denied, Other, TooLong };

/// The longest secret that is stored: what the Windows Credential Manager takes
/// (CRED_MAX_CREDENTIAL_BLOB_SIZE). It is the limit everywhere, so that what one system keeps another one
/// does, too.
inline constexpr qsizetype maxKeychainSecretBytes = 5 * 512;

/// The operating system's keychain did not give, take or remove a secret.
struct KeychainError {
    KeychainProblem problem = KeychainProblem::Other;
    QString detail;
};

/// A file could not be read or written. `path` is the file as the person knows it.
struct StorageError {
    QString path;
    QString detail;
};

/// Ended on request. Not a failure.
struct CancelledError {
    bool requestMayHaveLeft = false;
};

/// Every way in which an operation can end without its value. Closed on purpose.
using Error = std::variant<NetworkError, TimeoutError, HttpError, GatewayError, ServiceError, MalformedError,
                           TooLargeError, CredentialsError, KeychainError, StorageError, CancelledError>;

/// May a write that ended with this error have been applied by the server?
/// False only where the API guide or the place of failure says that it was not.
bool mayHaveBeenApplied(const Error& error);

/// The server asks to be called again later and has applied nothing (HTTP 429, codes 400, 410, 420).
bool isThrottled(const Error& error);

/// The key, its signature or the time of the request was not accepted (gateway code 200).
bool isKeyRefused(const Error& error);

/// The key is wrong or lacks the permission: every further call of this kind will end the same way
/// (gateway codes 200 and 210).
bool isAccessRefused(const Error& error);

bool isCancelled(const Error& error);

/// This computer seems to have no network: every other server would be out of reach as well.
bool isOffline(const Error& error);

/// A stable word for files and scripts: `Network`, `Timeout`, `Http`, …
QString errorKind(const Error& error);

/// What happened, as one translated sentence. Text of the server in it is bounded and made visible.
QString describe(const Error& error);

/// What a person can do about it, as one translated sentence.
QString advice(const Error& error);

/// Both sentences together.
QString explain(const Error& error);

}  // namespace sharewarden
