// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

#include "app/sandbox/gateway.h"
#include "app/sandbox/inspection.h"
#include "app/sandbox/program_options.h"
#include "app/sandbox/quit_on_signal.h"

using namespace sharewarden::sandbox;
using namespace Qt::StringLiterals;

namespace {

void print(std::FILE* stream, const QByteArray& text) {
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stream);
    std::fflush(stream);
}

QByteArray readyLine(const Gateway& gateway) {
    QJsonArray regions;
    for (const Region& region : gateway.estate().regions()) {
        regions.append(region.code);
    }
    const QJsonObject line{{u"url"_s, gateway.url().toString()},
                           {u"access_key"_s, QString::fromLatin1(gateway.accessKey())},
                           {u"secret_key"_s, QString::fromLatin1(gateway.secretKey())},
                           {u"regions"_s, regions},
                           {u"images"_s, gateway.estate().ownImageCount()},
                           {u"shares"_s, gateway.estate().shareCount()}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

}  // namespace

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"sharewarden-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SHAREWARDEN_VERSION));

    QString why;
    const auto program = parseProgramOptions(QCoreApplication::arguments(), &why);
    if (!program) {
        print(stderr, "sharewarden-sandbox: " + why.toUtf8() + "\nSee --help.\n");
        return 2;
    }
    switch (program->wish) {
        case ProgramOptions::Wish::Help:
            print(stdout, programHelp().toUtf8());
            return 0;
        case ProgramOptions::Wish::Version:
            print(stdout, "sharewarden-sandbox " SHAREWARDEN_VERSION "\n");
            return 0;
        case ProgramOptions::Wish::DumpEstate:
            print(stdout, Gateway(program->gateway).estate().toJson());
            return 0;
        case ProgramOptions::Wish::Serve:
            break;
    }
    Gateway gateway(program->gateway);
    if (!gateway.listen(&why)) {
        print(stderr, "sharewarden-sandbox: " + why.toUtf8() + '\n');
        return 1;
    }
    quitOnSignal(application);
    print(stdout, readyLine(gateway));
    if (program->logRequests) {
        QObject::connect(&gateway, &Gateway::requestAnswered, &gateway, [](const RequestRecord& record) {
            print(stdout, QJsonDocument(recordAsJson(record)).toJson(QJsonDocument::Compact) + '\n');
        });
    }
    return QCoreApplication::exec();
}
