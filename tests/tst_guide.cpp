// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolButton>
#include <QTreeWidget>
#include <set>

#include "app/query/query.h"
#include "tests/support/part.h"
#include "ui/common/contrast.h"
#include "ui/help/guide_document.h"
#include "ui/help/guide_text.h"
#include "ui/help/guide_view.h"
#include "ui/help/guide_window.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace sharewarden::ui;
using namespace Qt::StringLiterals;

namespace {

// The program links to these.
const QStringList& neededKeys() {
    static const QStringList keys =
        u"first-steps accounts scan coverage find offboarding policy changes reviews overview revoke restore "
        "evidence history recovery network keychain log shortcuts command-line limits"_s.split(u' ');
    return keys;
}

QStringList keysOf(const std::vector<GuideSection>& sections) {
    QStringList keys;
    for (const GuideSection& section : sections)
        keys.append(section.key);
    return keys;
}

struct Shown {
    explicit Shown(const QString& language = u"en"_s) : window(language) {
        window.resize(900, 600);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not come up");
    }
    GuideView* text() const { return part<GuideView>(window, "guideText"); }
    QLineEdit* find() const { return part<QLineEdit>(window, "guideFind"); }
    QTreeWidget* contents() const { return part<QTreeWidget>(window, "guideContents"); }
    QString count() const { return part<QLabel>(window, "guideCount")->text(); }
    bool can(const char* action) const { return part<QAction>(window, action)->isEnabled(); }
    // The line of text at the upper edge, as it is painted.
    QString topLine() const {
        return text()->cursorForPosition({text()->viewport()->width() / 2, 20}).block().text();
    }

    GuideWindow window;
};

}  // namespace

class TestGuide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sections_areHeadingsWithTheirText();
    void markers_areNoPartOfWhatIsShown();
    void links_areFoundOutsideOfCodeOnly();
    void language_isTakenFromALocale_data();
    void language_isTakenFromALocale();
    void guide_data();
    void guide();
    void guide_saysTheSameInEveryLanguage();
    void guide_isReadAsMarkdown_data();
    void guide_isReadAsMarkdown();
    void queries_areUnderstood_data();
    void queries_areUnderstood();
    void verdictsAndFindings_haveTheirSection();
    void section_isBroughtToTheTop_data();
    void section_isBroughtToTheTop();
    void unknownSection_isTheBeginning();
    void link_leadsToItsSectionAndBack();
    void link_toOutside_isNotFollowed();
    void contents_followTheTextAndLead();
    void find_goesFromPlaceToPlace();
    void find_saysWhenThereIsNothing();
    void language_changesInPlace();
    void zoom_keepsThePlace();
    void lines_areNeverTooLong();
    void colours_followThePalette();
    void keyboard_doesItAll();
    void everything_isNamed();
};

void TestGuide::sections_areHeadingsWithTheirText() {
    const std::vector<GuideSection> sections = guideSections(
        u"before\n# Guide\nhello\n\n## One {#one}\na\nb\n```\n# no heading {#no}\n```\n"
        "### Two words  {#two-2}  \n#none\n####### none\n"_s);
    QCOMPARE(keysOf(sections), (QStringList{QString(), u"one"_s, u"two-2"_s}));
    QCOMPARE(sections[0].title, u"Guide"_s);
    QCOMPARE(sections[1].level, 2);
    QCOMPARE(sections[1].markdown, u"a\nb\n```\n# no heading {#no}\n```\n"_s);
    QCOMPARE(sections[2].title, u"Two words"_s);
    QCOMPARE(sections[2].markdown, u"#none\n####### none\n\n"_s);
}

void TestGuide::markers_areNoPartOfWhatIsShown() {
    QCOMPARE(guideWithoutMarkers(u"## One {#one}\nsee {#one}\n```\n## x {#y}\n```"_s),
             u"## One\nsee {#one}\n```\n## x {#y}\n```"_s);
}

void TestGuide::links_areFoundOutsideOfCodeOnly() {
    QCOMPARE(
        guideLinks(u"[a](#one) and [b](#two)\n`[c](#three)`\n```\n[d](#four)\n```\n[e](https://x.example)"_s),
        (QStringList{u"#one"_s, u"#two"_s, u"https://x.example"_s}));
}

void TestGuide::language_isTakenFromALocale_data() {
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    QTest::newRow("code") << u"ko"_s << u"ko"_s;
    QTest::newRow("territory") << u"ja_JP"_s << u"ja"_s;
    QTest::newRow("tag") << u"ko-KR"_s << u"ko"_s;
    QTest::newRow("no guide in it") << u"fr_FR"_s << u"en"_s;
    QTest::newRow("another language that begins so") << u"kok"_s << u"en"_s;
    QTest::newRow("C") << u"C"_s << u"en"_s;
    QTest::newRow("none") << QString() << u"en"_s;
}

void TestGuide::language_isTakenFromALocale() {
    QFETCH(QString, locale);
    QTEST(guideLanguage(locale), "language");
}

void TestGuide::guide_data() {
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("ko") << u"ko"_s;
    QTest::newRow("ja") << u"ja"_s;
}

void TestGuide::guide() {
    QFETCH(QString, language);
    const QString markdown = readGuide(language);
    QVERIFY(!markdown.isEmpty());
    QVERIFY(language == u"en"_s || markdown != readGuide(u"en"_s));
    const QStringList keys = keysOf(guideSections(markdown));
    for (const QString& key : neededKeys())
        QVERIFY2(keys.contains(key), qPrintable(key));
    QVERIFY(keys.first().isEmpty());  // the title
    QCOMPARE(keys.count(QString()), 1);
    QCOMPARE(std::set<QString>(keys.begin(), keys.end()).size(), static_cast<size_t>(keys.size()));
    for (const QString& link : guideLinks(markdown)) {
        QVERIFY2(link.startsWith(u'#'), qPrintable(link));
        QVERIFY2(keys.contains(link.mid(1)), qPrintable(link));
    }
    for (const GuideSection& section : guideSections(markdown)) {
        QVERIFY(!section.title.isEmpty());
        QVERIFY2(!section.markdown.trimmed().isEmpty(), qPrintable(section.key));
    }
    for (const QString& word :
         {u"TODO"_s, u"FIXME"_s, u"XXX"_s, u"TBD"_s, u"lorem"_s, u"%1"_s, u"\t"_s, u"\r"_s})
        QVERIFY2(!markdown.contains(word, Qt::CaseInsensitive), qPrintable(word));
}

void TestGuide::guide_saysTheSameInEveryLanguage() {
    const QString english = readGuide(u"en"_s);
    const std::vector<GuideSection> sections = guideSections(english);
    const auto count = [](const GuideSection& section, QChar sign) { return section.markdown.count(sign); };
    for (const QString& language : {u"ko"_s, u"ja"_s}) {
        const std::vector<GuideSection> others = guideSections(readGuide(language));
        QCOMPARE(keysOf(others), keysOf(sections));
        for (size_t i = 0; i < sections.size(); ++i) {
            const char* where = qPrintable(QString(language % u' ' % sections[i].key));
            QCOMPARE(others[i].level, sections[i].level);
            QVERIFY2(count(others[i], u'|') == count(sections[i], u'|'), where);  // the cells of its tables
            QVERIFY2(others[i].markdown.count(u"\n- "_s) == sections[i].markdown.count(u"\n- "_s), where);
            QVERIFY2(others[i].markdown.count(u"\n1. "_s) == sections[i].markdown.count(u"\n1. "_s), where);
            QVERIFY2(others[i].markdown.count(u"```"_s) == sections[i].markdown.count(u"```"_s), where);
            QStringList links = guideLinks(sections[i].markdown);
            QStringList otherLinks = guideLinks(others[i].markdown);
            links.sort();
            otherLinks.sort();
            QVERIFY2(links == otherLinks, where);
        }
    }
}

void TestGuide::guide_isReadAsMarkdown_data() {
    guide_data();
}

void TestGuide::guide_isReadAsMarkdown() {
    QFETCH(QString, language);
    const QString markdown = readGuide(language);
    const GuideDocument guide = makeGuideDocument(markdown, QApplication::font(), QPalette());
    const QString text = guide.document->toPlainText();
    // Marks that are left over were not understood, as those between two letters of Korean.
    for (const QString& mark : {u"**"_s, u"`"_s, u"{#"_s, u"](#"_s, u"| --"_s})
        QVERIFY2(!text.contains(mark), qPrintable(text.mid(text.indexOf(mark) - 40, 80)));
    // Every heading carries its key, where the section begins.
    const std::vector<GuideSection> sections = guideSections(markdown);
    QCOMPARE(guide.places.size(), static_cast<qsizetype>(sections.size()) - 1);
    for (qsizetype i = 0; i < guide.places.size(); ++i) {
        const GuidePlace& place = guide.places.at(i);
        const QTextBlock block = guide.document->findBlock(place.position);
        QCOMPARE(place.key, sections[static_cast<size_t>(i) + 1].key);
        QCOMPARE(block.text(), sections[static_cast<size_t>(i) + 1].title);
        QCOMPARE(block.begin().fragment().charFormat().anchorNames(), QStringList{place.key});
    }
}

// What stands in code under `find`, and looks like a search, is one.
void TestGuide::queries_areUnderstood_data() {
    QTest::addColumn<QString>("query");
    static const QRegularExpression code(u"`([^`\n]+)`"_s);
    static const QRegularExpression fence(u"```\n(.*?)```"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression field(u"^-?[^ ]+(:|<).+"_s);
    for (const QString& language : {u"en"_s, u"ko"_s, u"ja"_s}) {
        QStringList queries;
        for (const GuideSection& section : guideSections(readGuide(language))) {
            if (section.key != u"find"_s && section.key != u"reviews"_s)
                continue;
            QString body = section.markdown;
            if (const auto block = fence.match(body); block.hasMatch())
                queries += block.captured(1).split(u'\n', Qt::SkipEmptyParts);
            body.remove(fence);
            for (auto found = code.globalMatch(body); found.hasNext();) {
                const QString text = found.next().captured(1);
                if (field.match(text).hasMatch())
                    queries.append(text);
            }
        }
        queries.removeIf([](const QString& query) {
            return query == u"field:value"_s || query == u"필드:값"_s || query == u"フィールド:値"_s;
        });
        for (const QString& query : std::as_const(queries))
            QTest::addRow("%s %s", qPrintable(language), qPrintable(query)) << query;
    }
}

void TestGuide::queries_areUnderstood() {
    QFETCH(QString, query);
    const Query parsed = parseQuery(query, QDate(2026, 3, 1));
    QCOMPARE(parsed.problems(), QStringList());
    for (const Term& term : parsed.terms())
        QVERIFY(term.field != TermField::Any || !query.contains(u':'));
}

void TestGuide::verdictsAndFindings_haveTheirSection() {
    const QStringList keys = keysOf(guideSections(readGuide(u"en"_s)));
    std::set<QString> used;
    for (const Verdict verdict : allVerdicts()) {
        const QString key = guideKey(verdict);
        QVERIFY2(keys.contains(key), qPrintable(key));
        used.insert(key);
    }
    for (int kind = 0; kind < findingKindCount; ++kind) {
        const QString key = guideKey(static_cast<FindingKind>(kind));
        QVERIFY2(keys.contains(key), qPrintable(key));
        used.insert(key);
    }
    QCOMPARE(used.size(), static_cast<size_t>(allVerdicts().size() + findingKindCount));
    // They are called what the program calls them.
    for (const GuideSection& section : guideSections(readGuide(u"en"_s))) {
        for (const Verdict verdict : allVerdicts()) {
            if (section.key == guideKey(verdict))
                QCOMPARE(section.title, verdictName(verdict));
        }
        for (int kind = 0; kind < findingKindCount; ++kind) {
            if (section.key == guideKey(static_cast<FindingKind>(kind)))
                QCOMPARE(section.title, findingName(static_cast<FindingKind>(kind)));
        }
    }
}

void TestGuide::section_isBroughtToTheTop_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("key");
    for (const QString& language : {u"en"_s, u"ko"_s, u"ja"_s}) {
        for (const QString& key :
             {u"first-steps"_s, u"find"_s, u"finding-look-alike"_s, u"verdict-unknown"_s})
            QTest::addRow("%s %s", qPrintable(language), qPrintable(key)) << language << key;
    }
}

void TestGuide::section_isBroughtToTheTop() {
    QFETCH(QString, language);
    QFETCH(QString, key);
    const Shown shown(language);
    QCOMPARE(shown.text()->verticalScrollBar()->value(), 0);
    const_cast<GuideWindow&>(shown.window).showSection(key);
    QCOMPARE(shown.window.currentSection(), key);
    QVERIFY(shown.text()->verticalScrollBar()->value() > 0);
    QString title;
    for (const GuideSection& section : guideSections(readGuide(language))) {
        if (section.key == key)
            title = section.title;
    }
    QCOMPARE(shown.topLine(), title);
    QCOMPARE(shown.contents()->currentItem()->text(0), title);
}

void TestGuide::unknownSection_isTheBeginning() {
    Shown shown;
    shown.window.showSection(u"evidence"_s);
    QVERIFY(shown.text()->verticalScrollBar()->value() > 0);
    shown.window.showSection(u"no-such"_s);
    QCOMPARE(shown.text()->verticalScrollBar()->value(), 0);
    QCOMPARE(shown.window.currentSection(), QString());
}

void TestGuide::link_leadsToItsSectionAndBack() {
    Shown shown;
    QVERIFY(!shown.can("guideBack"));
    shown.window.showSection(u"offboarding"_s);
    const int before = shown.text()->verticalScrollBar()->value() + 60;  // in the middle of a section
    shown.text()->verticalScrollBar()->setValue(before);
    const QString read = shown.topLine();
    Q_EMIT shown.text()->anchorClicked(QUrl(u"#evidence"_s));
    QCOMPARE(shown.window.currentSection(), u"evidence"_s);
    QTest::keyClick(&shown.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shown.topLine(), read);
    QVERIFY(shown.can("guideForward"));
    QTest::keyClick(shown.text(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(shown.window.currentSection(), u"evidence"_s);
    QVERIFY(!shown.can("guideForward"));
}

void TestGuide::link_toOutside_isNotFollowed() {
    Shown shown;
    shown.window.showSection(u"network"_s);
    Q_EMIT shown.text()->anchorClicked(QUrl(u"https://example.com/#evidence"_s));
    Q_EMIT shown.text()->anchorClicked(QUrl(u"file:///etc/passwd#evidence"_s));
    QCOMPARE(shown.window.currentSection(), u"network"_s);
    QVERIFY(!shown.text()->openExternalLinks());
    QVERIFY(!shown.text()->openLinks());
    QVERIFY(
        !shown.text()->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/passwd"_s)).isValid());
}

void TestGuide::contents_followTheTextAndLead() {
    Shown shown;
    QTreeWidget* contents = shown.contents();
    int lines = 0;
    for (QTreeWidgetItemIterator at(contents); *at; ++at)
        ++lines;
    QCOMPARE(lines, static_cast<int>(guideSections(readGuide(u"en"_s)).size()) - 1);
    contents->setFocus();
    shown.window.showSection(u"scan"_s);
    QTest::keyClick(contents, Qt::Key_Down);
    QCOMPARE(shown.window.currentSection(), u"coverage"_s);
    QTest::keyClick(contents, Qt::Key_Down);
    QCOMPARE(shown.window.currentSection(), u"find"_s);
    shown.text()->verticalScrollBar()->setValue(0);
    QVERIFY(contents->currentItem() == nullptr);
    // Walking through the contents is one step.
    QTest::keyClick(&shown.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shown.window.currentSection(), u"scan"_s);
    // The last sections cannot come to the top; their line is the current one all the same.
    shown.window.showSection(u"limits"_s);
    QCOMPARE(contents->currentItem()->text(0), u"What Sharewarden cannot do"_s);
}

void TestGuide::find_goesFromPlaceToPlace() {
    Shown shown;
    QTest::keyClick(&shown.window, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(shown.find()->hasFocus());
    QTest::keyClicks(shown.find(), u"finGERprint"_s);
    QCOMPARE(shown.count(), u"1 of 2"_s);
    QCOMPARE(shown.text()->textCursor().selectedText(), u"fingerprint"_s);
    const int first = shown.text()->textCursor().position();
    QVERIFY(shown.text()->viewport()->rect().contains(shown.text()->cursorRect().center()));
    QCOMPARE(shown.text()->extraSelections().size(), 2);
    QTest::keyClick(shown.find(), Qt::Key_Return);
    QCOMPARE(shown.count(), u"2 of 2"_s);
    QTest::keyClick(&shown.window, Qt::Key_F3);
    QCOMPARE(shown.count(), u"1 of 2"_s);
    QCOMPARE(shown.text()->textCursor().position(), first);
    QTest::keyClick(&shown.window, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(shown.count(), u"2 of 2"_s);
    shown.find()->clear();
    QVERIFY(shown.count().isEmpty());
    QVERIFY(shown.text()->extraSelections().isEmpty());
}

void TestGuide::find_saysWhenThereIsNothing() {
    const Shown shown(u"ko"_s);
    shown.find()->setText(u"이런말은없음"_s);
    QCOMPARE(shown.count(), u"Not found"_s);
    QVERIFY(!shown.can("guideFindNext"));
    shown.find()->setText(u"키체인"_s.normalized(QString::NormalizationForm_D));  // as macOS hands it over
    QVERIFY(shown.count().contains(u" of "_s));
    QCOMPARE(shown.text()->textCursor().selectedText(), u"키체인"_s);
}

void TestGuide::language_changesInPlace() {
    Shown shown;
    shown.window.showSection(u"recovery"_s);
    for (const QString& language : {u"ko_KR"_s, u"ja"_s, u"en"_s, u"xx"_s}) {
        shown.window.setLanguage(language);
        QCOMPARE(shown.window.currentSection(), u"recovery"_s);
        QString title;
        for (const GuideSection& section : guideSections(readGuide(guideLanguage(language)))) {
            if (section.key == u"recovery"_s)
                title = section.title;
        }
        QCOMPARE(shown.topLine(), title);
        QCOMPARE(shown.contents()->currentItem()->text(0), title);
    }
}

void TestGuide::zoom_keepsThePlace() {
    Shown shown;
    shown.window.showSection(u"evidence"_s);
    const double size = shown.text()->document()->defaultFont().pointSizeF();
    QTest::keyClick(&shown.window, Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(&shown.window, Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(qRound(shown.text()->document()->defaultFont().pointSizeF() / size * 100), 120);
    QCOMPARE(shown.window.currentSection(), u"evidence"_s);
    QTest::keyClick(&shown.window, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(qRound(shown.text()->document()->defaultFont().pointSizeF() / size * 100), 110);
    QTest::keyClick(&shown.window, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(shown.text()->document()->defaultFont().pointSizeF(), size);
    QCOMPARE(shown.window.currentSection(), u"evidence"_s);
}

void TestGuide::lines_areNeverTooLong() {
    Shown shown;
    for (const int width : {shown.window.minimumSizeHint().width(), 900, 2400}) {
        shown.window.resize(width, 700);
        QTRY_COMPARE(shown.window.width(), width);
        const QTextDocument& document = *shown.text()->document();
        const int most = guideTextWidth(document.defaultFont());
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            for (int i = 0; i < block.layout()->lineCount(); ++i)
                QVERIFY(block.layout()->lineAt(i).naturalTextWidth() <= most + 1);
        }
        QTRY_COMPARE(shown.text()->horizontalScrollBar()->maximum(), 0);
    }
}

void TestGuide::colours_followThePalette() {
    Shown shown;
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x20, 0x22, 0x24));
    dark.setColor(QPalette::Text, QColor(0xee, 0xee, 0xee));
    dark.setColor(QPalette::Link, QColor(0x00, 0x00, 0xff));  // what dark themes forget
    for (const QPalette& palette : {dark, QPalette()}) {
        shown.window.setPalette(palette);
        const QColor ground = palette.color(QPalette::Base);
        int links = 0;
        const QTextDocument& document = *shown.text()->document();
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            for (auto at = block.begin(); !at.atEnd(); ++at) {
                const QTextCharFormat letters = at.fragment().charFormat();
                if (!letters.isAnchor() || letters.anchorHref().isEmpty())
                    continue;
                ++links;
                QVERIFY(contrastOf(letters.foreground().color(), ground) >= 4.5);
            }
        }
        QVERIFY(links > 20);
    }
}

void TestGuide::keyboard_doesItAll() {
    Shown shown;
    QVERIFY(shown.text()->hasFocus());
    QTest::keyClick(&shown.window, Qt::Key_F6);
    QTRY_VERIFY(shown.contents()->hasFocus());
    QTest::keyClick(&shown.window, Qt::Key_F6);
    QTRY_VERIFY(shown.text()->hasFocus());
    // Tab goes to the first link of the text, Enter follows it.
    QTest::keyClick(shown.text(), Qt::Key_Tab);
    QCOMPARE(shown.text()->textCursor().selectedText(), u"Accounts"_s);
    QTest::keyClick(shown.text(), Qt::Key_Return);
    QCOMPARE(shown.window.currentSection(), u"accounts"_s);
    for (QWidget* focus : {static_cast<QWidget*>(shown.text()), static_cast<QWidget*>(shown.find()),
                           static_cast<QWidget*>(shown.contents())}) {
        shown.window.show();
        shown.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        focus->setFocus();
        QTest::keyClick(focus, Qt::Key_Escape);
        QVERIFY(!shown.window.isVisible());
    }
}

void TestGuide::everything_isNamed() {
    const Shown shown;
    for (const char* name :
         {"guideText", "guideContents", "guideFind", "guideBackButton", "guideForwardButton",
          "guideFindPreviousButton", "guideFindNextButton", "guideSmallerButton", "guideLargerButton"})
        QVERIFY2(!part<QWidget>(shown.window, name)->accessibleName().isEmpty(), name);
    for (const QToolButton* button : shown.window.findChildren<QToolButton*>()) {
        if (!button->objectName().startsWith(u"guide"_s))
            continue;  // of the field itself
        QVERIFY(!button->text().isEmpty());
        QVERIFY(button->toolTip().contains(button->accessibleName()));
        QVERIFY((button->focusPolicy() & Qt::TabFocus) != 0);
    }
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
