// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// Writes the manual pages and the completions of sharewarden-cli into a folder. Part of the build, not
// installed.

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <cstdio>

#include "app/cli/documents/man_page.h"
#include "app/cli/documents/shell_completions.h"
#include "resources/translations.h"

using namespace sharewarden;
using namespace sharewarden::cli;

namespace {

bool write(const QDir& folder, const QString& name, const QString& text) {
    const QString path = folder.filePath(name);
    QFile file(path);
    const QByteArray bytes = text.toUtf8();
    const bool written = folder.mkpath(name.section(u'/', 0, -2)) &&
                         file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
                         file.write(bytes) == bytes.size() && file.flush();
    if (!written)
        std::fprintf(stderr, "%s cannot be written: %s\n", qPrintable(path), qPrintable(file.errorString()));
    return written;
}

}  // namespace

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        std::fprintf(stderr, "usage: sharewarden-cli-documents FOLDER\n");
        return 2;
    }
    const QDir folder(arguments.at(1));
    bool written = true;
    const auto speak = [&application](const QString& language) {
        const QLocale locale(language);
        QLocale::setDefault(locale);
        installTranslators(application, locale);
    };
    for (const char* language : {"ko", "ja"}) {
        const QString code = QLatin1String(language);
        speak(code);
        written =
            write(folder, QStringLiteral("man/%1/man1/sharewarden-cli.1").arg(code), manPage()) && written;
    }
    speak(QStringLiteral("en"));
    written = write(folder, QStringLiteral("man/man1/sharewarden-cli.1"), manPage()) && written;
    written = write(folder, QStringLiteral("completions/bash/sharewarden-cli"), bashCompletion()) && written;
    written = write(folder, QStringLiteral("completions/zsh/_sharewarden-cli"), zshCompletion()) && written;
    written =
        write(folder, QStringLiteral("completions/fish/sharewarden-cli.fish"), fishCompletion()) && written;
    return written ? 0 : 1;
}
