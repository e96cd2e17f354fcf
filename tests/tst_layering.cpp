// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

// Holds the sources to the architecture of the README: who may include whom.
class TestLayering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folder_includesOnlyWhatIsBelowIt_data();
    void folder_includesOnlyWhatIsBelowIt();
    void app_includesNoWindowHeader();
    void everySource_namesItsLicence();
    void theSetAction_isNamedByTheSandboxOnly();

private:
    struct Include {
        QString file;
        QString header;
    };
    static QStringList sources(const QString& folder);
    static QList<Include> includes(const QString& folder);
};

QStringList TestLayering::sources(const QString& folder) {
    QStringList files;
    QDirIterator walk(QStringLiteral(SOURCE_ROOT "/") + folder,
                      {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    return files;
}

QList<TestLayering::Include> TestLayering::includes(const QString& folder) {
    static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
                                         QRegularExpression::MultilineOption);
    QList<Include> found;
    for (const QString& path : sources(folder)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(path));
        auto matches = line.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            found.append({path, matches.next().captured(1)});
    }
    return found;
}

void TestLayering::folder_includesOnlyWhatIsBelowIt_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("allowed");
    const auto row = [](const char* folder, const char* allowed) {
        QTest::newRow(folder) << QString::fromLatin1(folder) << QString::fromLatin1(allowed).split(u' ');
    };
    row("app/base", "app/base");
    row("app/ncloud", "app/ncloud app/base");
    row("app/inventory", "app/inventory app/ncloud app/base");
    row("app/policy", "app/policy app/inventory app/ncloud app/base");
    row("app/query", "app/query app/policy app/inventory app/ncloud app/base");
    row("app/reviews", "app/reviews app/policy app/journal app/inventory app/ncloud app/base");
    row("app/journal", "app/journal app/base");
    row("app/revocation", "app/revocation app/inventory app/ncloud app/journal app/base");
    row("app/evidence", "app/evidence app/revocation app/journal app/inventory app/ncloud app/base");
    row("app/accounts", "app/accounts app/inventory app/ncloud app/journal app/base");
    row("app/diagnostics", "app/diagnostics app/ncloud app/base");
    row("app/settings", "app/settings app/diagnostics app/accounts app/ncloud app/base");
    row("app/sandbox", "app/sandbox");
    row("app/cli",
        "app/cli app/reviews app/query app/policy app/settings app/diagnostics app/evidence app/accounts "
        "app/revocation app/journal "
        "app/inventory app/ncloud app/base");
    row("ui",
        "ui app/reviews app/query app/policy app/settings app/diagnostics app/evidence app/accounts "
        "app/revocation app/journal app/inventory "
        "app/ncloud app/base");
}

void TestLayering::folder_includesOnlyWhatIsBelowIt() {
    QFETCH(QString, folder);
    QFETCH(QStringList, allowed);
    const QList<Include> found = includes(folder);
    QVERIFY(found.size() > 3);
    for (const Include& include : found) {
        const bool ours = include.header.startsWith(QLatin1String("app/")) ||
                          include.header.startsWith(QLatin1String("ui/")) ||
                          include.header.startsWith(QLatin1String("tests/"));
        if (!ours)
            continue;
        const bool fine = std::any_of(allowed.begin(), allowed.end(), [&](const QString& prefix) {
            return include.header.startsWith(prefix + QLatin1Char('/'));
        });
        QVERIFY2(fine, qPrintable(include.file + QLatin1String(" includes ") + include.header));
    }
}

void TestLayering::app_includesNoWindowHeader() {
    const QStringList windowFolders = QStringLiteral(WINDOW_INCLUDE_DIRS).split(u'|', Qt::SkipEmptyParts);
    QCOMPARE(windowFolders.size(), 2);
    for (const QString& folder : windowFolders)
        QVERIFY2(QFile::exists(folder), qPrintable(folder));
    QVERIFY(QFile::exists(windowFolders.first() + QStringLiteral("/QColor")));
    int seen = 0;
    for (const Include& include : includes(QStringLiteral("app"))) {
        // The composition root is the one file that knows both sides.
        if (include.file.endsWith(QLatin1String("/app/main.cpp")))
            continue;
        ++seen;
        const QString name = include.header.section(u'/', -1);
        const bool named = include.header.startsWith(QLatin1String("QtGui/")) ||
                           include.header.startsWith(QLatin1String("QtWidgets/"));
        const bool found =
            name.startsWith(u'Q') &&
            std::any_of(windowFolders.begin(), windowFolders.end(), [&](const QString& folder) {
                return QFile::exists(folder + QLatin1Char('/') + name);
            });
        QVERIFY2(!named && !found, qPrintable(include.file + QLatin1String(" includes ") + include.header));
    }
    QVERIFY(seen > 100);
}

void TestLayering::everySource_namesItsLicence() {
    for (const char* folder : {"app", "ui", "tests"}) {
        for (const QString& path : sources(QString::fromLatin1(folder))) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.read(300).contains("SPDX-License-Identifier: Apache-2.0"), qPrintable(path));
        }
    }
}

// `setMemberServerImageSharingPermission` without targets removes every share.
void TestLayering::theSetAction_isNamedByTheSandboxOnly() {
    for (const char* folder : {"app", "ui"}) {
        for (const QString& path : sources(QString::fromLatin1(folder))) {
            if (path.contains(QLatin1String("/app/sandbox/")))
                continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("setMember"), qPrintable(path));
        }
    }
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
