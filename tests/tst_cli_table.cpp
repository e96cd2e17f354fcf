// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/cli/table.h"

using namespace sharewarden;
using namespace Qt::StringLiterals;

class CliTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void displayWidth_data();
    void displayWidth();
    void columnsAreAligned();
    void wideCharactersTakeTwoColumns();
    void lastColumnLeavesNoTrailingSpace();
    void tooWideIsWrappedAndNothingIsLost();
    void sentencesAreWrappedBetweenTheirWords();
    void linesFitTheTerminal_data();
    void linesFitTheTerminal();
    void manyColumnsFitANarrowTerminal();
    void noLimitWhenThereIsNoTerminal();
    void hostileTextIsMadeVisible();
};

void CliTableTest::displayWidth_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("empty") << u""_s << 0;
    QTest::newRow("latin") << u"web-golden"_s << 10;
    QTest::newRow("hangul") << u"웹서버"_s << 6;
    QTest::newRow("conjoining jamo") << u"\u1112\u1161\u11AB"_s << 2;
    QTest::newRow("kana and kanji") << u"サーバ台"_s << 8;
    QTest::newRow("full-width latin") << u"Ａ１"_s << 4;
    QTest::newRow("half-width kana") << u"ｱｲ"_s << 2;
    QTest::newRow("combining mark") << u"e\u0301"_s << 1;
    QTest::newRow("emoji") << u"🔥"_s << 2;
    QTest::newRow("ideograph of plane 2") << u"\U00020000"_s << 2;
    QTest::newRow("control picture") << u"␀"_s << 1;
    QTest::newRow("cyrillic") << u"имя"_s << 3;
}

void CliTableTest::displayWidth() {
    QFETCH(QString, text);
    QFETCH(int, width);
    QCOMPARE(cli::displayWidth(text), width);
}

void CliTableTest::columnsAreAligned() {
    QCOMPARE(cli::tableText({u"NO"_s, u"NAME"_s, u"X"_s},
                            {{u"8812"_s, u"a"_s, u"1"_s}, {u"7"_s, u""_s, u"2"_s}}, 0),
             u"NO    NAME  X\n"
             "8812  a     1\n"
             "7           2\n"_s);
}

void CliTableTest::wideCharactersTakeTwoColumns() {
    QCOMPARE(cli::tableText({u"NAME"_s, u"X"_s}, {{u"웹서버"_s, u"1"_s}, {u"web"_s, u"2"_s}}, 0),
             u"NAME    X\n"
             "웹서버  1\n"
             "web     2\n"_s);
}

void CliTableTest::lastColumnLeavesNoTrailingSpace() {
    const QString out =
        cli::tableText({u"A"_s, u"B"_s}, {{u"1"_s, u"long value"_s}, {u"1"_s, u"x"_s}, {u"1"_s, u""_s}}, 0);
    QVERIFY(!out.contains(u" \n"_s));
}

void CliTableTest::tooWideIsWrappedAndNothingIsLost() {
    QCOMPARE(cli::tableText({u"NO"_s, u"LOGIN ID"_s},
                            {{u"1"_s, u"abcdefghijklmnopqrst"_s}, {u"2"_s, u"short"_s}}, 14),
             u"NO  LOGIN ID\n"
             "1   abcdefghij\n"
             "    klmnopqrst\n"
             "2   short\n"_s);
    QCOMPARE(cli::tableText({u"NO"_s, u"NAME"_s}, {{u"1"_s, u"가나다라마바사"_s}}, 13),
             u"NO  NAME\n"
             "1   가나다라\n"
             "    마바사\n"_s);
}

void CliTableTest::sentencesAreWrappedBetweenTheirWords() {
    QCOMPARE(
        cli::tableText({u"NO"_s, u"REASON"_s}, {{u"1"_s, u"the policy trusts nobodyatallhere now"_s}}, 14),
        u"NO  REASON\n"
        "1   the policy\n"
        "    trusts\n"
        "    nobodyatal\n"
        "    lhere now\n"_s);
}

void CliTableTest::linesFitTheTerminal_data() {
    QTest::addColumn<int>("width");
    for (const int width : {40, 41, 60, 80, 200})
        QTest::addRow("%d columns", width) << width;
}

void CliTableTest::linesFitTheTerminal() {
    QFETCH(int, width);
    const QList<QStringList> rows{{QString(100, u'a'), QString(50, QChar(0xAC00)), u"x"_s},
                                  {u"b"_s, u"c"_s, QString(30, u'd')}};
    const QString out = cli::tableText({u"ONE"_s, u"TWO"_s, u"THREE"_s}, rows, width);
    for (const QString& line : out.split(u'\n'))
        QVERIFY2(cli::displayWidth(line) <= width, qPrintable(line));
    QCOMPARE(out.count(u'a'), 100);
    QCOMPARE(out.count(QChar(0xAC00)), 50);
    QCOMPARE(out.count(u'd'), 30);
}

void CliTableTest::manyColumnsFitANarrowTerminal() {
    const QStringList row(9, QString(20, u'x'));
    const QString out = cli::tableText(QStringList(9, u"TITLES"_s), {row}, 60);
    for (const QString& line : out.split(u'\n'))
        QVERIFY2(cli::displayWidth(line) <= 60, qPrintable(line));
    QCOMPARE(out.count(u'x'), 180);
}

void CliTableTest::noLimitWhenThereIsNoTerminal() {
    const QString out = cli::tableText({u"A"_s}, {{QString(3000, u'a')}}, 0);
    QCOMPARE(out.count(u'\n'), 2);
}

void CliTableTest::hostileTextIsMadeVisible() {
    const QString out = cli::tableText({u"A"_s, u"B"_s}, {{u"\x1B[2Jx\ny"_s, u"\u202Emoc"_s}}, 0);
    QCOMPARE(out,
             u"A        B\n"
             "␛[2Jx␊y  ⟨U+202E⟩moc\n"_s);
}

QTEST_GUILESS_MAIN(CliTableTest)
#include "tst_cli_table.moc"
