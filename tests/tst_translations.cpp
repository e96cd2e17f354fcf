// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// The catalogues are complete, say what the sources say, and lose nothing that the program fills in.
#include <QDirIterator>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <vector>

#include "resources/translations.h"
#include "tests/support/window_fixture.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QString type;  // empty: finished
    QStringList forms;
    bool numerus = false;

    QString key() const {
        return u"%1: %2%3"_s.arg(context, source, comment.isEmpty() ? u""_s : u" ("_s + comment + u')');
    }
};

QStringList languages() {
    return {u"en"_s, u"ja"_s, u"ko"_s};
}

QString catalogue(const QString& language) {
    return u"%1/resources/translations/sharewarden_%2.ts"_s.arg(QStringLiteral(SOURCE_ROOT), language);
}

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.type = xml.attributes().value("type"_L1).toString();
            if (!message.numerus) {
                message.forms.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> readCatalogue(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                messages.push_back(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError() || messages.empty())
        qFatal("%s is no catalogue: %s", qPrintable(path), qPrintable(xml.errorString()));
    return messages;
}

// What the program fills in: %1, %L2, %n, %Ln.
QSet<QString> placeholders(const QString& text) {
    static const QRegularExpression expression(u"%L?(?:n|[1-9][0-9]?)"_s);
    QSet<QString> found;
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        found.insert(matches.next().captured());
    return found;
}

// The characters behind single ampersands; two of them are one that is shown.
QString mnemonics(const QString& text) {
    QString found;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'&')
            continue;
        if (const QChar next = text.at(++i); next.isLetterOrNumber())
            found.append(next.toUpper());
    }
    return found;
}

QSet<QString> keysOf(const QString& path) {
    QSet<QString> keys;
    for (const Message& message : readCatalogue(path))
        keys.insert(message.key() + (message.numerus ? u" [plural]"_s : QString()));
    return keys;
}

// All of them are printed: the message of a check is cut.
bool none(const QStringList& problems) {
    for (const QString& problem : problems)
        qWarning().noquote() << problem;
    return problems.isEmpty();
}

bool isEmptyForm(const QString& form) {
    return form.trimmed().isEmpty();
}

void addMenuProblems(const QWidget& menu, const QString& path, QStringList& problems) {
    QHash<QString, QString> taken;
    const QList<QAction*> actions = menu.actions();
    for (const QAction* action : actions) {
        if (action->isSeparator())
            continue;
        const QString key = mnemonics(action->text());
        if (!key.isEmpty() && taken.contains(key))
            problems.append(u"%1: %2 and %3"_s.arg(path, taken.value(key), action->text()));
        taken.insert(key, action->text());
        if (QMenu* sub = action->menu()) {
            Q_EMIT sub->aboutToShow();  // some are filled then
            addMenuProblems(*sub, path + u" / "_s + action->text(), problems);
        }
    }
}

}  // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(u"en"_s)); }

    void message_isFinishedInEveryForm_data() { rows(); }
    void message_isFinishedInEveryForm();
    void message_keepsWhatIsFilledIn_data() { rows(); }
    void message_keepsWhatIsFilledIn();
    void message_keepsItsMnemonic_data() { rows(); }
    void message_keepsItsMnemonic();
    void catalogue_isThatOfTheSources_data() { rows(); }
    void catalogue_isThatOfTheSources();
    void menu_hasEveryMnemonicOnce_data() { rows(); }
    void menu_hasEveryMnemonicOnce();

private:
    static void rows() {
        QTest::addColumn<QString>("language");
        for (const QString& language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }
};

void TranslationsTest::message_isFinishedInEveryForm() {
    QFETCH(QString, language);
    const qsizetype plurals = language == u"en"_s ? 2 : 1;
    QStringList problems;
    for (const Message& message : readCatalogue(catalogue(language))) {
        // lupdate did not understand where it belongs: it would never be found.
        if (message.context.isEmpty())
            problems.append(u"no context: "_s + message.source);
        if (!message.type.isEmpty())
            problems.append(message.type + u": "_s + message.key());
        else if (message.forms.size() != (message.numerus ? plurals : 1))
            problems.append(u"%1 forms: %2"_s.arg(message.forms.size()).arg(message.key()));
        else if (std::any_of(message.forms.begin(), message.forms.end(), isEmptyForm))
            problems.append(u"empty: "_s + message.key());
    }
    QVERIFY(none(problems));
}

void TranslationsTest::message_keepsWhatIsFilledIn() {
    QFETCH(QString, language);
    QStringList problems;
    for (const Message& message : readCatalogue(catalogue(language))) {
        const QSet<QString> meant = placeholders(message.source);
        for (qsizetype i = 0; i < message.forms.size(); ++i) {
            if (isEmptyForm(message.forms.at(i)))
                continue;
            QSet<QString> wanted = meant;
            const QSet<QString> there = placeholders(message.forms.at(i));
            // “One share” needs no number.
            if (message.numerus && message.forms.size() > 1 && i == 0 && !there.contains(u"%n"_s) &&
                !there.contains(u"%Ln"_s))
                wanted.subtract({u"%n"_s, u"%Ln"_s});
            if (there != wanted)
                problems.append(u"%1\n    %2"_s.arg(message.key(), message.forms.at(i)));
        }
    }
    QVERIFY(none(problems));
}

void TranslationsTest::message_keepsItsMnemonic() {
    QFETCH(QString, language);
    QStringList problems;
    for (const Message& message : readCatalogue(catalogue(language))) {
        for (const QString& form : message.forms) {
            if (!isEmptyForm(form) && mnemonics(message.source).size() != mnemonics(form).size())
                problems.append(u"%1\n    %2"_s.arg(message.key(), form));
        }
    }
    QVERIFY(none(problems));
}

// As the target update_translations, on a copy.
void TranslationsTest::catalogue_isThatOfTheSources() {
    QFETCH(QString, language);
    const QString program = QStringLiteral(LUPDATE);
    if (!QFileInfo::exists(program))
        QSKIP("lupdate is not installed");
    const QTemporaryDir folder;
    const QDir root(QStringLiteral(SOURCE_ROOT));
    QStringList sources;
    for (const QString& part : {u"app"_s, u"ui"_s}) {
        QDirIterator files(root.filePath(part), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (!path.contains(u"/app/sandbox/"_s))
                sources.append(path);
        }
    }
    QVERIFY(sources.size() > 100);
    sources.sort();
    QFile list(folder.filePath(u"sources.lst"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(sources.join(u'\n').toUtf8() + '\n');
    list.close();
    const QString copy = folder.filePath(u"copy.ts"_s);
    QVERIFY(QFile::copy(catalogue(language), copy));

    QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s};
    if (language == u"en"_s)
        arguments.append(u"-pluralonly"_s);
    arguments << u"-I"_s << root.path() << u"@"_s + list.fileName() << u"-source-language"_s << u"en"_s
              << u"-target-language"_s << language << u"-ts"_s << copy;
    QProcess lupdate;
    lupdate.setWorkingDirectory(root.path());
    lupdate.start(program, arguments);
    QVERIFY2(lupdate.waitForFinished(100'000), qPrintable(lupdate.errorString()));
    QVERIFY2(lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());

    const QSet<QString> before = keysOf(catalogue(language));
    const QSet<QString> after = keysOf(copy);
    QStringList problems;
    for (const QString& key : after - before)
        problems.append(u"not in the catalogue: "_s + key);
    for (const QString& key : before - after)
        problems.append(u"not in the sources: "_s + key);
    problems.sort();
    QVERIFY(none(problems));
}

void TranslationsTest::menu_hasEveryMnemonicOnce() {
    QFETCH(QString, language);
    QLocale::setDefault(QLocale(language));
    installTranslators(*qApp, QLocale());
    WindowFixture fixture;
    QStringList problems;
    addMenuProblems(*fixture.window().menuBar(), language, problems);
    QVERIFY(none(problems));
}

QTEST_MAIN(TranslationsTest)

#include "tst_translations.moc"
