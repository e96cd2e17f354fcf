// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/evidence/csv.h"
#include "tests/support/python.h"

using namespace sharewarden;
using namespace Qt::StringLiterals;

class CsvTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void safeText_data();
    void safeText();
    void cell_quotesWhatRfc4180Demands_data();
    void cell_quotesWhatRfc4180Demands();
    void line_endsWithCrLfAndIsUtf8();
    void pythonReadsBackEveryCell();
    void apostropheCanBeTakenOffAgain();
};

void CsvTest::safeText_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char* name, const QString& text, const QString& safe) {
        QTest::newRow(name) << text << safe;
    };
    row("plain", u"ops@partner.io"_s, u"ops@partner.io"_s);
    row("empty", u""_s, u""_s);
    row("korean", u"웹서버 이미지"_s, u"웹서버 이미지"_s);
    row("equals", u"=1+1"_s, u"'=1+1"_s);
    row("plus", u"+82-2"_s, u"'+82-2"_s);
    row("minus", u"-1"_s, u"'-1"_s);
    row("at", u"@SUM(A1)"_s, u"'@SUM(A1)"_s);
    row("only equals", u"="_s, u"'="_s);
    row("full-width equals", u"＝1"_s, u"'＝1"_s);
    row("full-width plus", u"＋1"_s, u"'＋1"_s);
    row("full-width minus", u"－1"_s, u"'－1"_s);
    row("full-width at", u"＠A1"_s, u"'＠A1"_s);
    row("small at", u"﹫A1"_s, u"'﹫A1"_s);
    row("minus sign", u"−1"_s, u"'−1"_s);
    row("after space", u"  =1"_s, u"'  =1"_s);
    row("after no-break space", u"\u00A0=1"_s, u"'\u00A0=1"_s);
    row("after ideographic space", u"\u3000=1"_s, u"'\u3000=1"_s);
    row("after zero width space", u"\u200B=1"_s, u"'⟨U+200B⟩=1"_s);
    row("after byte order mark", u"\uFEFF=1"_s, u"'⟨U+FEFF⟩=1"_s);
    row("after Hangul filler", u"\u3164=1"_s, u"'⟨U+3164⟩=1"_s);
    row("after combining mark", u"\u0301=1"_s, u"'\u0301=1"_s);
    row("after NUL", u"\0=1"_s, u"'␀=1"_s);
    row("after LF", u"\n=1"_s, u"'\n=1"_s);
    row("TAB first", u"\tname"_s, u"'\tname"_s);
    row("CR first", u"\rname"_s, u"'\rname"_s);
    row("LF first", u"\nname"_s, u"'\nname"_s);
    row("TAB later", u"a\tb"_s, u"a\tb"_s);
    row("CRLF later", u"a\r\nb"_s, u"a\r\nb"_s);
    row("equals later", u"a=b"_s, u"a=b"_s);
    row("space first", u" name"_s, u" name"_s);
    row("apostrophe first", u"'name"_s, u"'name"_s);
    row("apostrophe before formula", u"'=1"_s, u"''=1"_s);
    row("NUL", u"a\0b"_s, u"a␀b"_s);
    row("escape", u"\x1B[31mred"_s, u"␛[31mred"_s);
    row("delete", u"a\x7F"_s, u"a␡"_s);
    row("C1 control", u"a\u0085b"_s, u"a⟨U+0085⟩b"_s);
    row("right-to-left override", u"io.\u202Erentrap"_s, u"io.⟨U+202E⟩rentrap"_s);
    row("line separator", u"a\u2028b"_s, u"a⟨U+2028⟩b"_s);
    row("emoji", u"🔥 prod"_s, u"🔥 prod"_s);
    const QChar high(0xD83D), low(0xDE00);
    row("lone high surrogate", QString(u'a') + high + u'b', u"a\uFFFDb"_s);
    row("lone low surrogate", QString(u'a') + low, u"a\uFFFD"_s);
    row("high surrogate at the end", QString(u'a') + high, u"a\uFFFD"_s);
    row("surrogates the wrong way round", QString(low) + high, u"\uFFFD\uFFFD"_s);
    row("high surrogate before a pair", QString(high) + high + low, u"\uFFFD\U0001F600"_s);
    row("lone surrogate before formula", QString(high) + u'=', u"\uFFFD="_s);
    row("longer than the screen shows", QString(5000, u'x'), QString(5000, u'x'));
}

void CsvTest::safeText() {
    QFETCH(QString, text);
    QFETCH(QString, safe);
    QCOMPARE(csv::safeText(text), safe);
}

void CsvTest::cell_quotesWhatRfc4180Demands_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"abc"_s << u"abc"_s;
    QTest::newRow("every printable character that means nothing here")
        << u"a !#$%&'()*+-./09:<=>?@AZ[\\]^_`az{|}~"_s << u"a !#$%&'()*+-./09:<=>?@AZ[\\]^_`az{|}~"_s;
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("apostrophe before a formula") << u"'@SUM"_s << u"''@SUM"_s;
    QTest::newRow("delete") << u"a\x7F"_s << u"a␡"_s;
    QTest::newRow("Hangul") << u"이미지"_s << u"이미지"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
    QTest::newRow("quote") << u"a\"b"_s << u"\"a\"\"b\""_s;
    QTest::newRow("only a quote") << u"\""_s << u"\"\"\"\""_s;
    QTest::newRow("CR") << u"a\rb"_s << u"\"a\rb\""_s;
    QTest::newRow("LF") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("semicolon") << u"a;=1"_s << u"\"a;=1\""_s;
    QTest::newRow("leading space") << u" a"_s << u"\" a\""_s;
    QTest::newRow("trailing space") << u"a "_s << u"\"a \""_s;
    QTest::newRow("formula with quote") << u"=HYPERLINK(\"x\")"_s << u"\"'=HYPERLINK(\"\"x\"\")\""_s;
}

void CsvTest::cell_quotesWhatRfc4180Demands() {
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QByteArray out("before,");
    csv::appendCell(out, text);
    QCOMPARE(QString::fromUtf8(out), u"before,"_s + cell);
}

void CsvTest::line_endsWithCrLfAndIsUtf8() {
    const FieldRow row{u"이미지"_s, qint64(-5), Field(), u"x"_s};
    QCOMPARE(csv::line(row), QByteArray("이미지,-5,,x\r\n"));
    QCOMPARE(csv::header({u"a"_s, u"b"_s}), QByteArray("a,b\r\n"));
    QCOMPARE(csv::byteOrderMark(), QByteArray("\xEF\xBB\xBF"));
}

void CsvTest::pythonReadsBackEveryCell() {
    // Every character of the lower planes that matters, and hostile combinations, two by two.
    QStringList texts{u"=cmd|' /C calc'!A0"_s,
                      u"a,b\"c\r\nd"_s,
                      u"\"\"\"\""_s,
                      u"\r"_s,
                      u"\n\r"_s,
                      u"\t"_s,
                      u"웹서버"_s,
                      u",,,"_s,
                      u" \" "_s,
                      u"'"_s};
    for (char16_t c = 0; c < 0x100; ++c)
        texts.append(QString(QChar(c)) % u"x" % QChar(c));
    QByteArray file = csv::byteOrderMark();
    for (const QString& text : std::as_const(texts)) {
        const FieldRow row{text, u"middle"_s, text};
        file += csv::line(row);
    }
    const QJsonArray rows = test::readCsv(file);
    QCOMPARE(rows.size(), texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString safe = csv::safeText(texts[i]);
        const QJsonArray expected{safe, u"middle"_s, safe};
        QCOMPARE(rows[i].toArray(), expected);
    }
}

void CsvTest::apostropheCanBeTakenOffAgain() {
    for (const QString& text : {u"=1"_s, u"'=1"_s, u"''=1"_s, u" '=1"_s, u"\tx"_s}) {
        const QString safe = csv::safeText(text);
        QCOMPARE(safe.mid(1), text);
        QCOMPARE(csv::safeText(safe), u'\'' % safe);
    }
}

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
