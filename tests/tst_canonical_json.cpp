// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QTest>
#include <bit>
#include <limits>

#include "app/journal/canonical_json.h"

using namespace sharewarden;

namespace {

QJsonObject holding(const QJsonValue& value) {
    return {{QStringLiteral("v"), value}};
}

QByteArray held(const QByteArray& text) {
    return "{\"v\":" + text + '}';
}

}  // namespace

class CanonicalJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anObjectHasOneText_data() {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QJsonObject() << QByteArray("{}");
        QTest::newRow("words") << QJsonObject{{QStringLiteral("t"), true},
                                              {QStringLiteral("n"), QJsonValue::Null},
                                              {QStringLiteral("f"), false}}
                               << QByteArray("{\"f\":false,\"n\":null,\"t\":true}");
        QTest::newRow("nested") << QJsonObject{{QStringLiteral("b"),
                                                QJsonArray{1, QJsonArray(), QJsonObject()}},
                                               {QStringLiteral("a"), QJsonObject{{QStringLiteral("z"), 1},
                                                                                 {QStringLiteral("y"), 2}}}}
                                << QByteArray("{\"a\":{\"y\":2,\"z\":1},\"b\":[1,[],{}]}");
        // RFC 8785, 3.2.3: U+1F600 sorts by its surrogates, before U+FB33.
        QJsonObject keys;
        for (const char16_t* key : {u"\u20ac", u"\r", u"\ufb33", u"1", u"\U0001f600", u"\u0080", u"\u00f6"})
            keys.insert(QString::fromUtf16(key), 0);
        QTest::newRow("keys by code unit")
            << keys
            << QByteArray(
                   "{\"\\r\":0,\"1\":0,\"\xc2\x80\":0,\"\xc3\xb6\":0,\"\xe2\x82\xac\":0,"
                   "\"\xf0\x9f\x98\x80\":0,\"\xef\xac\xb3\":0}");
    }
    void anObjectHasOneText() {
        QFETCH(QJsonObject, object);
        QFETCH(QByteArray, text);
        QCOMPARE(canonicalJson(object).value_or("nothing"), text);
        // Compared as text: Qt sorts the keys of what it parsed differently, and == minds.
        const auto back = parseCanonicalJson(text);
        QVERIFY(back);
        QCOMPARE(canonicalJson(*back).value_or("nothing"), text);
    }

    void textKeepsEveryUnit_data() {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QString() << QByteArray("\"\"");
        QTest::newRow("quotes") << QStringLiteral("a\"b\\c/d") << QByteArray("\"a\\\"b\\\\c/d\"");
        QTest::newRow("short escapes") << QStringLiteral("\b\t\n\f\r") << QByteArray("\"\\b\\t\\n\\f\\r\"");
        QTest::newRow("controls") << QString::fromUtf16(u"\0\u001f\u007f", 3)
                                  << QByteArray("\"\\u0000\\u001f\x7f\"");
        QTest::newRow("Korean") << QStringLiteral("웹서버") << QByteArray("\"웹서버\"");
        QTest::newRow("pair") << QStringLiteral("😀") << QByteArray("\"😀\"");
        QTest::newRow("bidi, separators, BOM") << QString::fromUtf16(u"\u202e\u2028\ufeff")
                                               << QByteArray("\"\xe2\x80\xae\xe2\x80\xa8\xef\xbb\xbf\"");
        QTest::newRow("high alone") << QString(QChar(0xD83D)) << QByteArray("\"\\ud83d\"");
        QTest::newRow("low alone") << QString(QChar(0xDE00)) << QByteArray("\"\\ude00\"");
        QTest::newRow("pair the wrong way round")
            << QString::fromUtf16(u"\xDE00\xD83D", 2) << QByteArray("\"\\ude00\\ud83d\"");
        QTest::newRow("high before a pair")
            << QString::fromUtf16(u"\xD800\xD83D\xDE00", 3) << QByteArray("\"\\ud800😀\"");
        QTest::newRow("replacement character") << QString(QChar(0xFFFD)) << QByteArray("\"\xef\xbf\xbd\"");
        QTest::newRow("what looks like an escape")
            << QStringLiteral("\\ud83d") << QByteArray("\"\\\\ud83d\"");
    }
    void textKeepsEveryUnit() {
        QFETCH(QString, value);
        QFETCH(QByteArray, text);
        QCOMPARE(canonicalJson(holding(value)).value_or("nothing"), held(text));
        const auto back = parseCanonicalJson(held(text));
        QVERIFY(back);
        QCOMPARE(back->value(QStringLiteral("v")).toString(), value);
        // As a key as well.
        const QJsonObject keyed{{value, 1}};
        const auto keyText = canonicalJson(keyed);
        QVERIFY(keyText);
        QCOMPARE(*keyText, QByteArray('{' + text + ":1}"));
        QVERIFY(parseCanonicalJson(*keyText) == keyed);
    }

    // RFC 8785, appendix B.
    void numbersHaveOneForm_data() {
        QTest::addColumn<quint64>("bits");
        QTest::addColumn<QByteArray>("text");
        const QList<std::pair<quint64, const char*>> vectors{
            {0x0000000000000000, "0"},
            {0x8000000000000000, "0"},
            {0x0000000000000001, "5e-324"},
            {0x8000000000000001, "-5e-324"},
            {0x7fefffffffffffff, "1.7976931348623157e+308"},
            {0xffefffffffffffff, "-1.7976931348623157e+308"},
            {0x4340000000000000, "9007199254740992"},
            {0xc340000000000000, "-9007199254740992"},
            {0x4430000000000000, "295147905179352830000"},
            {0x44b52d02c7e14af5, "9.999999999999997e+22"},
            {0x44b52d02c7e14af6, "1e+23"},
            {0x44b52d02c7e14af7, "1.0000000000000001e+23"},
            {0x444b1ae4d6e2ef4e, "999999999999999700000"},
            {0x444b1ae4d6e2ef4f, "999999999999999900000"},
            {0x444b1ae4d6e2ef50, "1e+21"},
            {0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7"},
            {0x3eb0c6f7a0b5ed8d, "0.000001"},
            {0x41b3de4355555553, "333333333.3333332"},
            {0x41b3de4355555554, "333333333.33333325"},
            {0x41b3de4355555555, "333333333.3333333"},
            {0x41b3de4355555556, "333333333.3333334"},
            {0x41b3de4355555557, "333333333.33333343"},
            {0xbecbf647612f3696, "-0.0000033333333333333333"},
            {0x43143ff3c1cb0959, "1424953923781206.2"},
        };
        for (const auto& [bits, text] : vectors)
            QTest::newRow(text) << bits << QByteArray(text);
    }
    void numbersHaveOneForm() {
        QFETCH(quint64, bits);
        QFETCH(QByteArray, text);
        const auto number = std::bit_cast<double>(bits);
        QCOMPARE(canonicalJson(holding(number)).value_or("nothing"), held(text));
        QCOMPARE(parseCanonicalJson(held(text))->value(QStringLiteral("v")).toDouble(), number);
    }

    void wholeNumbersAreExact_data() {
        QTest::addColumn<qint64>("number");
        for (const qint64 number : {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(),
                                    qint64(-1), qint64(0), qint64(9007199254740993)})
            QTest::newRow(QByteArray::number(number).constData()) << number;
    }
    void wholeNumbersAreExact() {
        QFETCH(qint64, number);
        const QByteArray text = held(QByteArray::number(number));
        QCOMPARE(canonicalJson(holding(number)).value_or("nothing"), text);
        QCOMPARE(parseCanonicalJson(text)->value(QStringLiteral("v")).toInteger(), number);
    }

    void aWholeDoubleIsWrittenLikeTheInteger() {
        QCOMPARE(canonicalJson(holding(3.0)), canonicalJson(holding(3)));
    }

    void whatCannotBeKeptIsRefused_data() {
        QTest::addColumn<QJsonObject>("object");
        QTest::newRow("infinity") << holding(std::numeric_limits<double>::infinity());
        QTest::newRow("not a number") << holding(std::numeric_limits<double>::quiet_NaN());
        QJsonObject objects;
        for (int i = 0; i < 500; ++i)
            objects = holding(objects);
        QTest::newRow("objects too deep") << objects;
        QJsonArray arrays;
        for (int i = 0; i < 500; ++i)
            arrays = QJsonArray{arrays};
        QTest::newRow("arrays too deep") << holding(arrays);
    }
    void whatCannotBeKeptIsRefused() {
        QFETCH(QJsonObject, object);
        QVERIFY(!canonicalJson(object));
    }

    void theDeepestThatIsWrittenReadsBack() {
        QJsonObject objects;
        for (int i = 1; i < 500; ++i)
            objects = holding(objects);
        const auto text = canonicalJson(objects);
        QVERIFY(text);
        QVERIFY(parseCanonicalJson(*text) == objects);
    }

    void otherTextIsNoObject_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("half") << QByteArray("{\"a\":");
        QTest::newRow("more behind") << QByteArray("{}{}");
    }
    void otherTextIsNoObject() {
        QFETCH(QByteArray, text);
        QVERIFY(!parseCanonicalJson(text));
    }
};

QTEST_GUILESS_MAIN(CanonicalJsonTest)
#include "tst_canonical_json.moc"
