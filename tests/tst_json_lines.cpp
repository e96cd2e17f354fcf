// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/evidence/json_lines.h"
#include "tests/support/python.h"

using namespace sharewarden;
using namespace Qt::StringLiterals;

class JsonLinesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void string_data();
    void string();
    void line_keepsTheOrderOfTheColumns();
    void pythonReadsBackEveryCodeUnit();
};

void JsonLinesTest::string_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << u""_s << QByteArray("\"\"");
    QTest::newRow("korean travels as itself") << u"웹서버"_s << QByteArray("\"웹서버\"");
    QTest::newRow("emoji travels as itself") << u"🔥"_s << QByteArray("\"🔥\"");
    QTest::newRow("quote and backslash") << u"a\"b\\c"_s << QByteArray("\"a\\\"b\\\\c\"");
    QTest::newRow("line ends") << u"a\r\n\tb"_s << QByteArray("\"a\\r\\n\\tb\"");
    QTest::newRow("NUL") << u"a\0b"_s << QByteArray("\"a\\u0000b\"");
    QTest::newRow("escape") << u"\x1B"_s << QByteArray("\"\\u001b\"");
    QTest::newRow("C1 control") << u"\u0085"_s << QByteArray("\"\\u0085\"");
    QTest::newRow("line separator") << u"\u2028"_s << QByteArray("\"\\u2028\"");
    QTest::newRow("override") << u"\u202E"_s << QByteArray("\"\\u202e\"");
    QTest::newRow("tag character") << u"\U000E0041"_s << QByteArray("\"\\udb40\\udc41\"");
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) << QByteArray("\"\\ud800\"");
    QTest::newRow("formula is no concern here") << u"=1"_s << QByteArray("\"=1\"");
}

void JsonLinesTest::string() {
    QFETCH(QString, text);
    QFETCH(QByteArray, json);
    QCOMPARE(json_lines::string(text), json);
}

void JsonLinesTest::line_keepsTheOrderOfTheColumns() {
    const FieldRow row{u"x"_s, Field(), qint64(-7)};
    QCOMPARE(json_lines::line({u"z"_s, u"a"_s, u"m"_s}, row),
             QByteArray("{\"z\":\"x\",\"a\":null,\"m\":-7}\n"));
}

void JsonLinesTest::pythonReadsBackEveryCodeUnit() {
    // Every code unit there is, valid or not, in pieces of 256, and mixtures of surrogates.
    QStringList texts;
    for (int base = 0; base < 0x10000; base += 0x100) {
        QString text;
        for (int i = 0; i < 0x100; ++i)
            text += QChar(static_cast<char16_t>(base + i));
        texts.append(text);
    }
    const QChar high(0xD83D), low(0xDE00);
    texts << QString(high) + high + low + low << QString(low) + high + u'x' << u"🔥"_s % QString(high);
    QByteArray file;
    for (const QString& text : std::as_const(texts))
        file += json_lines::line({u"before"_s, u"text"_s}, FieldRow{u"b"_s, text});
    const QJsonArray rows = test::readJsonLines(file);
    QCOMPARE(rows.size(), texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QJsonArray pairs = rows[i].toArray();
        QCOMPARE(pairs[0].toArray()[0].toString(), u"before"_s);
        QCOMPARE(pairs[1].toArray()[0].toString(), u"text"_s);
        QCOMPARE(test::textOfUnits(pairs[1].toArray()[1].toArray()), texts[i]);
    }
}

QTEST_GUILESS_MAIN(JsonLinesTest)
#include "tst_json_lines.moc"
