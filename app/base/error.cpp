// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/error.h"

#include <QCoreApplication>

#include "app/base/text.h"

namespace sharewarden {
namespace {

template <class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

bool isThrottleCode(const QString& code) {
    return code == QLatin1String("400") || code == QLatin1String("410") || code == QLatin1String("420");
}

// NAVER Cloud API guide, common error codes: these are refused before anything is done.
bool isDefiniteGatewayRefusal(const QString& code) {
    static const QStringList codes{QStringLiteral("100"), QStringLiteral("200"), QStringLiteral("210"),
                                   QStringLiteral("300"), QStringLiteral("400"), QStringLiteral("410"),
                                   QStringLiteral("420"), QStringLiteral("430")};
    return codes.contains(code);
}

// The guide's "unexpected error, try again later": what became of a write is open.
bool isOpenServiceCode(const QString& code) {
    static const QStringList codes{QStringLiteral("500"), QStringLiteral("510"), QStringLiteral("900"),
                                   QStringLiteral("1000"), QStringLiteral("1300")};
    return codes.contains(code);
}

// Service codes for an object that is busy with another operation.
bool isBusyCode(const QString& code) {
    return code == QLatin1String("25013") || code == QLatin1String("25017") || code == QLatin1String("23006");
}

// 408 is the server's own time-out and says nothing about a write.
bool isClientErrorStatus(int status) {
    return status >= 400 && status < 500 && status != 408;
}

}  // namespace

bool mayHaveBeenApplied(const Error& error) {
    return std::visit(
        Overloaded{
            [](const NetworkError& e) { return e.requestMayHaveLeft; },
            [](const TimeoutError&) { return true; },
            [](const HttpError& e) { return !isClientErrorStatus(e.status); },
            [](const GatewayError& e) {
                return !isDefiniteGatewayRefusal(e.code) && !isClientErrorStatus(e.httpStatus);
            },
            [](const ServiceError& e) { return e.httpStatus >= 500 || isOpenServiceCode(e.code); },
            [](const MalformedError&) { return true; },
            [](const TooLargeError&) { return true; },
            [](const CredentialsError&) { return false; },
            [](const KeychainError&) { return false; },
            [](const StorageError&) { return false; },
            [](const CancelledError& e) { return e.requestMayHaveLeft; },
        },
        error);
}

bool isThrottled(const Error& error) {
    if (const auto* gateway = std::get_if<GatewayError>(&error))
        return gateway->httpStatus == 429 || isThrottleCode(gateway->code);
    if (const auto* service = std::get_if<ServiceError>(&error))
        return service->httpStatus == 429;
    const auto* http = std::get_if<HttpError>(&error);
    return http && http->status == 429;
}

bool isKeyRefused(const Error& error) {
    const auto* gateway = std::get_if<GatewayError>(&error);
    return gateway && gateway->code == QLatin1String("200");
}

bool isAccessRefused(const Error& error) {
    const auto* gateway = std::get_if<GatewayError>(&error);
    return isKeyRefused(error) || (gateway && gateway->code == QLatin1String("210"));
}

bool isCancelled(const Error& error) {
    return std::holds_alternative<CancelledError>(error);
}

bool isOffline(const Error& error) {
    const auto* network = std::get_if<NetworkError>(&error);
    return network && network->problem == NetworkProblem::Offline;
}

QString errorKind(const Error& error) {
    static const char* const names[] = {"Network",  "Timeout",   "Http",     "Gateway",
                                        "Service",  "Malformed", "TooLarge", "Credentials",
                                        "Keychain", "Storage",   "Cancelled"};
    static_assert(std::size(names) == std::variant_size_v<Error>);
    return QLatin1String(names[error.index()]);
}

namespace {

// The sentences, in one translation context.
struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(Error)

public:
    static QString networkSentence(const NetworkError& e) {
        if (e.tls)
            return tr("A trusted, encrypted connection to the server could not be made: %1.");
        switch (e.problem) {
            case NetworkProblem::Offline:
                return tr("The server was not found, and this computer seems to be offline: %1.");
            case NetworkProblem::Proxy:
                return tr("The proxy made no connection to the server: %1.");
            case NetworkProblem::ProxyLogin:
                return tr("The proxy asks who you are: %1.");
            case NetworkProblem::Other:
                break;
        }
        return tr("The server could not be reached or the connection was lost: %1.");
    }

    static QString networkAdvice(const NetworkError& e) {
        if (e.tls)
            return tr(
                "Check the address, and whether a proxy with its own certificate is in the way. If it is "
                "your company's, name the file with its authority in the settings. The certificate is "
                "never waved through.");
        switch (e.problem) {
            case NetworkProblem::Offline:
                return tr(
                    "Check this computer's network and the address, then try again. Company networks may "
                    "need a proxy; it is in the settings.");
            case NetworkProblem::Proxy:
                return tr("Check the proxy's address and port in the settings, then try again.");
            case NetworkProblem::ProxyLogin:
                return tr(
                    "Enter the proxy's user name and password in the settings, then try again. A refused "
                    "password is not sent again until then.");
            case NetworkProblem::Other:
                break;
        }
        return tr("Check the network, the proxy and the address, then try again.");
    }

    static QString describe(const Error& error) {
        return std::visit(
            Overloaded{
                [](const NetworkError& e) { return networkSentence(e).arg(visibleText(e.detail, 1200)); },
                [](const TimeoutError& e) {
                    return tr("The server gave no sign of life for %1 seconds.")
                        .arg(std::chrono::ceil<std::chrono::seconds>(e.after).count());
                },
                [](const HttpError& e) {
                    return tr("Something other than the API answered, with HTTP status %1: %2.")
                        .arg(e.status)
                        .arg(visibleText(e.detail));
                },
                [](const GatewayError& e) {
                    if (e.code == QLatin1String("200"))
                        return tr("NAVER Cloud did not accept the key, the signature or the time of the "
                                  "request (code "
                                  "200, “%1”).")
                            .arg(visibleText(e.message));
                    if (e.code == QLatin1String("210"))
                        return tr("NAVER Cloud says that this key lacks the permission (code 210, “%1”).")
                            .arg(visibleText(e.message));
                    if (isThrottled(e))
                        return tr("NAVER Cloud asks for fewer requests (code %1, “%2”).")
                            .arg(visibleText(e.code, 20), visibleText(e.message));
                    return tr("NAVER Cloud's gateway answered with HTTP status %1, code %2: “%3”.")
                        .arg(QString::number(e.httpStatus), visibleText(e.code, 20), visibleText(e.message));
                },
                [](const ServiceError& e) {
                    return tr("NAVER Cloud's server service answered with code %1: “%2”.")
                        .arg(visibleText(e.code, 20), visibleText(e.message));
                },
                [](const MalformedError& e) {
                    return tr("The answer could not be understood (HTTP status %1): %2.")
                        .arg(QString::number(e.httpStatus), visibleText(e.detail));
                },
                [](const TooLargeError& e) {
                    return tr("The answer was larger than %1 MiB and was not read.")
                        .arg(e.limitBytes / (1024 * 1024));
                },
                [](const CredentialsError& e) {
                    return tr("There is no usable key: %1.").arg(visibleText(e.detail));
                },
                [](const KeychainError& e) {
                    switch (e.problem) {
                        case KeychainProblem::NotFound:
                            return tr("The keychain holds no secret for this account.");
                        case KeychainProblem::Locked:
                            return tr("The keychain is locked.");
                        case KeychainProblem::NoService:
                            return tr("No keychain service answers on this system.");
                        case KeychainProblem::Denied:
                            return tr("The keychain refused access.");
                        case KeychainProblem::TooLong:
                            return tr("The secret has more than %1 bytes, which not every keychain keeps. It "
                                      "was not stored.")
                                .arg(maxKeychainSecretBytes);
                        case KeychainProblem::Other:
                            break;
                    }
                    return tr("The keychain failed: %1.").arg(visibleText(e.detail));
                },
                [](const StorageError& e) {
                    return tr("The file %1 could not be used: %2.")
                        .arg(visibleText(e.path, 1000), visibleText(e.detail));
                },
                [](const CancelledError&) { return tr("Cancelled."); },
            },
            error);
    }

    static QString advice(const Error& error) {
        return std::visit(
            Overloaded{
                [](const NetworkError& e) { return networkAdvice(e); },
                [](const TimeoutError&) { return tr("Check the network and the proxy, then try again."); },
                [](const HttpError& e) {
                    if (e.status >= 300 && e.status < 400)
                        return tr(
                            "Redirects are refused so that a signed request goes nowhere else. Check the "
                            "address "
                            "and the proxy.");
                    return tr("Check the address, and whether a proxy or a login page is in the way.");
                },
                [](const GatewayError& e) {
                    if (e.code == QLatin1String("200"))
                        return tr(
                            "Check the access key and the secret key, and that this computer's clock is "
                            "right to "
                            "within five minutes.");
                    if (e.code == QLatin1String("210") || e.code == QLatin1String("300"))
                        return tr("Ask for a Sub Account policy that allows this action in this region.");
                    if (isThrottled(e))
                        return tr("Wait a minute and try again.");
                    if (e.httpStatus >= 500)
                        return tr(
                            "Try again in a few minutes; if it stays, look at NAVER Cloud's status page.");
                    return tr("Keep this message for NAVER Cloud's support.");
                },
                [](const ServiceError& e) {
                    if (isBusyCode(e.code))
                        return tr("The image is in another operation. Try again in a few minutes.");
                    if (isOpenServiceCode(e.code))
                        return tr("Try again in a few minutes.");
                    return tr("Check that the region and the image exist and that this key may change them.");
                },
                [](const MalformedError&) {
                    return tr("Check whether a proxy or a login page is in the way, then try again.");
                },
                [](const TooLargeError&) { return tr("Check that the address is NAVER Cloud's API."); },
                [](const CredentialsError&) {
                    return tr("Enter the access key and the secret key of the account.");
                },
                [](const KeychainError& e) {
                    switch (e.problem) {
                        case KeychainProblem::NotFound:
                            return tr("Enter the secret key of the account again.");
                        case KeychainProblem::Locked:
                            return tr("Unlock the keychain and try again.");
                        case KeychainProblem::NoService:
                            return tr(
                                "Install and start a Secret Service (GNOME Keyring or KWallet), or keep the "
                                "key in "
                                "memory until the program closes.");
                        case KeychainProblem::Denied:
                            return tr("Unlock the keychain or allow the access, then try again.");
                        case KeychainProblem::TooLong:
                            return tr("Use a shorter secret.");
                        case KeychainProblem::Other:
                            break;
                    }
                    return tr("Check the keychain of this computer, then try again.");
                },
                [](const StorageError&) {
                    return tr(
                        "Check that it is the right file, and that its place exists, can be read and "
                        "written, and has room; "
                        "then try again.");
                },
                [](const CancelledError&) { return tr("Start again when you are ready."); },
            },
            error);
    }
};

}  // namespace

QString describe(const Error& error) {
    return ErrorText::describe(error);
}

QString advice(const Error& error) {
    return ErrorText::advice(error);
}

QString explain(const Error& error) {
    return describe(error) % QLatin1Char(' ') % advice(error);
}

}  // namespace sharewarden
