// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/program_options.h"

#include <QCommandLineParser>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <limits>

namespace sharewarden::sandbox {

using namespace Qt::StringLiterals;

namespace {

void declare(QCommandLineParser& parser) {
    parser.setApplicationDescription(
        u"The simulated NAVER Cloud gateway, on 127.0.0.1, with a made-up estate of server images.\n"
        "When it is ready it prints one line of JSON with its url, access_key, secret_key, regions and the\n"
        "number of images and shares. It ends on SIGTERM or SIGINT.\n\n"
        "The keys are the same demo keys in every sandbox, or those in the environment variables\n"
        "SHAREWARDEN_SANDBOX_ACCESS_KEY and SHAREWARDEN_SANDBOX_SECRET_KEY."_s);
    parser.addOptions({
        {u"port"_s, u"Port to listen on; 0 takes any free one (default 0)."_s, u"N"_s, u"0"_s},
        {u"images"_s, u"Grow an estate of N images instead of the demo estate."_s, u"N"_s},
        {u"shares-per-image"_s, u"Login IDs that each image of a grown estate is shared with (default 3)."_s,
         u"N"_s},
        {u"seed"_s, u"The same seed makes the same estate (default 1)."_s, u"N"_s, u"1"_s},
        {u"latency-ms"_s, u"Answer every call that much later (default 0)."_s, u"MS"_s, u"0"_s},
        {u"clock-offset-ms"_s, u"How far the gateway's clock is ahead; may be negative (default 0)."_s,
         u"MS"_s, u"0"_s},
        {u"fault"_s, u"Make calls go wrong; may be given several times, the rules are below."_s, u"RULE"_s},
        {u"tls-cert"_s, u"Speak https with this certificate chain (PEM)."_s, u"FILE"_s},
        {u"tls-key"_s, u"The private key of the certificate (PEM, RSA or EC)."_s, u"FILE"_s},
        {u"log-requests"_s,
         u"Print a line of JSON for every request when it is carried out, as far as it will be."_s},
        {u"dump-estate"_s, u"Print the estate as JSON and end."_s},
        {{u"h"_s, u"help"_s}, u"Show this text."_s},
        {{u"v"_s, u"version"_s}, u"Show the version."_s},
    });
}

// Reads a whole number within bounds.
template <typename Number>
bool readNumber(const QCommandLineParser& parser, const QString& name, qint64 from, qint64 to, Number* number,
                QString* why) {
    if (!parser.isSet(name)) {
        return true;
    }
    bool isNumber = false;
    const qint64 value = parser.value(name).toLongLong(&isNumber);
    if (!isNumber || value < from || value > to) {
        *why = u"--%1 needs a whole number from %2 to %3, not \"%4\"."_s.arg(name).arg(from).arg(to).arg(
            parser.value(name));
        return false;
    }
    *number = static_cast<Number>(value);
    return true;
}

bool readTls(const QCommandLineParser& parser, Options* options, QString* why) {
    if (!parser.isSet(u"tls-cert"_s) && !parser.isSet(u"tls-key"_s)) {
        return true;
    }
    if (!parser.isSet(u"tls-cert"_s) || !parser.isSet(u"tls-key"_s)) {
        *why = u"--tls-cert and --tls-key go together."_s;
        return false;
    }
    const QString certificateFile = parser.value(u"tls-cert"_s);
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificateFile);
    if (chain.isEmpty()) {
        *why = u"%1 holds no certificate."_s.arg(certificateFile);
        return false;
    }
    QFile keyFile(parser.value(u"tls-key"_s));
    if (!keyFile.open(QIODevice::ReadOnly)) {
        *why = u"%1 cannot be read: %2."_s.arg(keyFile.fileName(), keyFile.errorString());
        return false;
    }
    const QByteArray pem = keyFile.readAll();
    QSslKey key(pem, QSsl::Rsa);
    if (key.isNull()) {
        key = QSslKey(pem, QSsl::Ec);
    }
    if (key.isNull()) {
        *why = u"%1 holds no RSA or EC key."_s.arg(keyFile.fileName());
        return false;
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    options->tls = configuration;
    return true;
}

bool readNumbers(const QCommandLineParser& parser, Options* options, QString* why) {
    constexpr qint64 kMost = 1000000;
    qint64 latencyMs = 0;
    qint64 offsetMs = 0;
    if (!readNumber(parser, u"port"_s, 0, 65535, &options->port, why) ||
        !readNumber(parser, u"images"_s, 1, kMost, &options->images, why) ||
        !readNumber(parser, u"shares-per-image"_s, 0, 10000, &options->sharesPerImage, why) ||
        !readNumber(parser, u"seed"_s, 0, std::numeric_limits<quint32>::max(), &options->seed, why) ||
        !readNumber(parser, u"latency-ms"_s, 0, 3600000, &latencyMs, why) ||
        !readNumber(parser, u"clock-offset-ms"_s, -31536000000LL, 31536000000LL, &offsetMs, why)) {
        return false;
    }
    if (parser.isSet(u"shares-per-image"_s) && !parser.isSet(u"images"_s)) {
        *why = u"--shares-per-image needs --images: the demo estate has shares of its own."_s;
        return false;
    }
    options->latency = std::chrono::milliseconds(latencyMs);
    options->clockOffset = std::chrono::milliseconds(offsetMs);
    return true;
}

}  // namespace

std::optional<ProgramOptions> parseProgramOptions(const QStringList& arguments, QString* why) {
    QCommandLineParser parser;
    declare(parser);
    ProgramOptions program;
    if (!parser.parse(arguments)) {
        *why = parser.errorText();
        return std::nullopt;
    }
    if (!parser.positionalArguments().isEmpty()) {
        *why = u"\"%1\" is no option."_s.arg(parser.positionalArguments().constFirst());
        return std::nullopt;
    }
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        program.wish = parser.isSet(u"help"_s) ? ProgramOptions::Wish::Help : ProgramOptions::Wish::Version;
        return program;
    }
    Options& options = program.gateway;
    if (!readNumbers(parser, &options, why) || !readTls(parser, &options, why)) {
        return std::nullopt;
    }
    const QStringList faults = parser.values(u"fault"_s);
    for (const QString& text : faults) {
        const auto rule = FaultRule::parse(text, why);
        if (!rule) {
            return std::nullopt;
        }
        options.faults.append(*rule);
    }
    program.logRequests = parser.isSet(u"log-requests"_s);
    options.accessKey = qgetenv("SHAREWARDEN_SANDBOX_ACCESS_KEY");
    options.secretKey = qgetenv("SHAREWARDEN_SANDBOX_SECRET_KEY");
    if (parser.isSet(u"dump-estate"_s)) {
        program.wish = ProgramOptions::Wish::DumpEstate;
    }
    return program;
}

QString programHelp() {
    QCommandLineParser parser;
    declare(parser);
    QString help = parser.helpText();
    help += u'\n' + FaultRule::grammar();
    return help;
}

}  // namespace sharewarden::sandbox
