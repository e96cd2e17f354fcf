// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/diagnostics/component_versions.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslSocket>
#include <QSysInfo>
#include <QUuid>

// Given by the build, which found them.
#ifndef SHAREWARDEN_QTKEYCHAIN_VERSION
#define SHAREWARDEN_QTKEYCHAIN_VERSION ""
#endif
#ifndef SHAREWARDEN_QCORO_VERSION
#define SHAREWARDEN_QCORO_VERSION ""
#endif

namespace sharewarden {
namespace {

// Of the library that is in use, which is not always the one that Qt was built with.
QString sqliteVersion() {
    QString version;
    const QString name = QStringLiteral("version-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        db.setDatabaseName(QStringLiteral(":memory:"));
        if (db.open()) {
            QSqlQuery query(db);
            if (query.exec(QStringLiteral("SELECT sqlite_version()")) && query.next())
                version = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

QString compiler() {
#if defined(Q_CC_CLANG)
    return QStringLiteral("Clang " __clang_version__);
#elif defined(Q_CC_GNU)
    return QStringLiteral("GCC " __VERSION__);
#elif defined(Q_CC_MSVC)
    return QStringLiteral("MSVC %1").arg(_MSC_FULL_VER);
#else
    return {};
#endif
}

// A word or two of a variable that anybody may set.
QString sessionWords(const QProcessEnvironment& environment, const char* variable) {
    static const QRegularExpression other(QStringLiteral("[^A-Za-z0-9:;._ -]"));
    return environment.value(QLatin1String(variable)).left(60).remove(other);
}

QString package(const QProcessEnvironment& environment) {
    if (environment.contains(QStringLiteral("FLATPAK_ID")))
        return QStringLiteral("Flatpak");
    if (environment.contains(QStringLiteral("SNAP_NAME")))
        return QStringLiteral("Snap");
    if (environment.contains(QStringLiteral("APPIMAGE")))
        return QStringLiteral("AppImage");
    return QString::fromLatin1(QT_TRANSLATE_NOOP("SupportFacts", "none or the system's"));
}

}  // namespace

QList<SupportFact> componentVersions() {
    const QString run = QString::fromLatin1(qVersion());
    const QString built = QStringLiteral(QT_VERSION_STR);
    return {
        {QT_TRANSLATE_NOOP("SupportFacts", "Sharewarden"), QStringLiteral(SHAREWARDEN_VERSION)},
        {QT_TRANSLATE_NOOP("SupportFacts", "Qt"), run},
        {QT_TRANSLATE_NOOP("SupportFacts", "Qt at build time"), built},
        {QT_TRANSLATE_NOOP("SupportFacts", "QtKeychain"), QStringLiteral(SHAREWARDEN_QTKEYCHAIN_VERSION)},
        {QT_TRANSLATE_NOOP("SupportFacts", "QCoro"), QStringLiteral(SHAREWARDEN_QCORO_VERSION)},
        {QT_TRANSLATE_NOOP("SupportFacts", "SQLite"), sqliteVersion()},
        {QT_TRANSLATE_NOOP("SupportFacts", "TLS library"), QSslSocket::sslLibraryVersionString()},
        {QT_TRANSLATE_NOOP("SupportFacts", "Compiler"), compiler()},
        {QT_TRANSLATE_NOOP("SupportFacts", "Operating system"), QSysInfo::prettyProductName()},
        {QT_TRANSLATE_NOOP("SupportFacts", "Kernel"),
         QString(QSysInfo::kernelType() % u' ' % QSysInfo::kernelVersion())},
        {QT_TRANSLATE_NOOP("SupportFacts", "Processor"), QSysInfo::currentCpuArchitecture()},
        {QT_TRANSLATE_NOOP("SupportFacts", "Locale of the system"), QLocale::system().name()},
        {QT_TRANSLATE_NOOP("SupportFacts", "Language of the program"), QLocale().name()},
    };
}

QList<SupportFact> sessionFacts(const QProcessEnvironment& environment) {
    return {
        {QT_TRANSLATE_NOOP("SupportFacts", "Desktop"), sessionWords(environment, "XDG_CURRENT_DESKTOP")},
        {QT_TRANSLATE_NOOP("SupportFacts", "Session type"), sessionWords(environment, "XDG_SESSION_TYPE")},
        {QT_TRANSLATE_NOOP("SupportFacts", "Package"), package(environment)},
    };
}

}  // namespace sharewarden
