// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "resources/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace sharewarden {
namespace {

QString ours() {
    return QStringLiteral("sharewarden");
}

void install(QCoreApplication& application, const QLocale& locale, const QString& name,
             const QString& folder) {
    auto* translator = new QTranslator(&application);
    translator->setObjectName(ours());
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

}  // namespace

void installTranslators(QCoreApplication& application, const QLocale& locale) {
    // Of the language before.
    qDeleteAll(application.findChildren<QTranslator*>(ours()));
    const QString folder = QStringLiteral(":/i18n");
    install(application, QLocale(QLocale::English), ours(), folder);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    // The texts of Qt's own dialogs, where they are installed.
    install(application, locale, QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, ours(), folder);
}

}  // namespace sharewarden
