// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>
#include <QTest>

#include "app/query/query.h"
#include "app/query/search_texts.h"

using namespace sharewarden;

namespace {

const QDate today(2025, 7, 10);

// The text with what is to be highlighted in brackets.
QString marked(const QString& shown, const QStringList& words) {
    QString result;
    qsizetype end = 0;
    for (const auto& [begin, length] : matchRanges(shown, words)) {
        result +=
            shown.mid(end, begin - end) % QLatin1Char('[') % shown.mid(begin, length) % QLatin1Char(']');
        end = begin + length;
    }
    return result + shown.mid(end);
}

}  // namespace

class QueryHighlightTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ranges_areThoseOfTheTextItself_data();
    void ranges_areThoseOfTheTextItself();
    void ranges_areWhatTheSearchFinds();
    void words_areThoseOfTheColumn_data();
    void words_areThoseOfTheColumn();
};

void QueryHighlightTest::ranges_areThoseOfTheTextItself_data() {
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& shown, const QStringList& words,
                        const QString& expected) { QTest::newRow(name) << shown << words << expected; };
    const QString hangul = QStringLiteral("웹서버");
    const QString apart = hangul.normalized(QString::NormalizationForm_D);
    const QString server = QStringLiteral("서버").normalized(QString::NormalizationForm_D);
    QCOMPARE(apart.size(), 7);
    row("no word", QStringLiteral("web"), {}, QStringLiteral("web"));
    row("empty word", QStringLiteral("web"), {QString()}, QStringLiteral("web"));
    row("empty text", QString(), {QStringLiteral("web")}, QString());
    row("not there", QStringLiteral("web"), {QStringLiteral("x")}, QStringLiteral("web"));
    row("the whole", QStringLiteral("web"), {QStringLiteral("web")}, QStringLiteral("[web]"));
    row("longer than the text", QStringLiteral("we"), {QStringLiteral("web")}, QStringLiteral("we"));
    row("other case", QStringLiteral("My-WEB-1"), {QStringLiteral("web")}, QStringLiteral("My-[WEB]-1"));
    row("twice", QStringLiteral("web web"), {QStringLiteral("web")}, QStringLiteral("[web] [web]"));
    row("touching become one", QStringLiteral("aaab"), {QStringLiteral("a")}, QStringLiteral("[aaa]b"));
    row("overlapping become one", QStringLiteral("abcd"), {QStringLiteral("abc"), QStringLiteral("bcd")},
        QStringLiteral("[abcd]"));
    row("overlapping themselves", QStringLiteral("xababax"), {QStringLiteral("aba")},
        QStringLiteral("x[ababa]x"));
    row("one in the other", QStringLiteral("abcd"), {QStringLiteral("abcd"), QStringLiteral("bc")},
        QStringLiteral("[abcd]"));
    row("several in order", QStringLiteral("one two three"), {QStringLiteral("three"), QStringLiteral("one")},
        QStringLiteral("[one] two [three]"));
    row("full-width letters", QStringLiteral("a ｗｅｂ b"), {QStringLiteral("web")},
        QStringLiteral("a [ｗｅｂ] b"));
    row("half-width kana with its mark", QStringLiteral("xｶﾞｶy"), {QStringLiteral("ガ")},
        QStringLiteral("x[ｶﾞ]ｶy"));
    row("a ligature", QStringLiteral("oﬃce"), {QStringLiteral("office")}, QStringLiteral("[oﬃce]"));
    row("part of a ligature", QStringLiteral("oﬃce"), {QStringLiteral("of")}, QStringLiteral("[oﬃ]ce"));
    row("behind a ligature", QStringLiteral("oﬃce"), {QStringLiteral("ce")}, QStringLiteral("oﬃ[ce]"));
    row("one sign for a word", QStringLiteral("a㈜b"), {QStringLiteral("주")}, QStringLiteral("a[㈜]b"));
    row("sharp s of another case", QStringLiteral("STRAẞE 1"), {QStringLiteral("straße")},
        QStringLiteral("[STRAẞE] 1"));
    row("behind a sharp s", QStringLiteral("ßx"), {QStringLiteral("x")}, QStringLiteral("ß[x]"));
    row("dotted capital I", QStringLiteral("xİSTz"), {foldedText(QStringLiteral("İst"))},
        QStringLiteral("x[İST]z"));
    row("decomposed dotted capital I", QStringLiteral("xI\u0307z"), {foldedText(QStringLiteral("İ"))},
        QStringLiteral("x[I\u0307]z"));
    row("a dotted capital I is no i", QStringLiteral("xİz"), {QStringLiteral("i")}, QStringLiteral("xİz"));
    row("behind a dotted capital I", QStringLiteral("İİz"), {QStringLiteral("z")}, QStringLiteral("İİ[z]"));
    row("decomposed Hangul", apart, {QStringLiteral("서버")},
        apart.left(3) % QLatin1Char('[') % server % QLatin1Char(']'));
    row("one of decomposed Hangul", apart, {QStringLiteral("웹")},
        QLatin1Char('[') % apart.left(3) % QLatin1Char(']') % server);
    row("part of a syllable is not it", apart, {QStringLiteral("우")}, apart);
    row("compatibility letters", QStringLiteral("ㄱㅏx"), {QStringLiteral("가")}, QStringLiteral("[ㄱㅏ]x"));
    row("a letter and its accent", QStringLiteral("cafe\u0301s"), {QStringLiteral("café")},
        QStringLiteral("[cafe\u0301]s"));
    row("a letter without its accent", QStringLiteral("cafe\u0301s"), {QStringLiteral("cafe")},
        QStringLiteral("cafe\u0301s"));
    row("marks in another order", QStringLiteral("q\u0307\u0323x"),
        {foldedText(QStringLiteral("q\u0323\u0307"))}, QStringLiteral("[q\u0307\u0323]x"));
    row("behind a sign of two units", QStringLiteral("😀web"), {QStringLiteral("web")},
        QStringLiteral("😀[web]"));
    row("a sign of two units", QStringLiteral("a😀b"), {QStringLiteral("😀")}, QStringLiteral("a[😀]b"));
    row("mathematical letters", QStringLiteral("x𝐰𝐞𝐛y"), {QStringLiteral("web")}, QStringLiteral("x[𝐰𝐞𝐛]y"));
    row("half a pair", QString(QChar(0xD83D)) % QStringLiteral("web"), {QStringLiteral("web")},
        QString(QChar(0xD83D)) % QStringLiteral("[web]"));
    row("a mark at the beginning", QStringLiteral("\u0301web"), {QStringLiteral("web")},
        QStringLiteral("\u0301[web]"));
}

void QueryHighlightTest::ranges_areThoseOfTheTextItself() {
    QFETCH(QString, shown);
    QFETCH(QStringList, words);
    QFETCH(QString, expected);
    QCOMPARE(marked(shown, words), expected);
}

// Something is highlighted exactly where the folded text holds the word, and it holds it itself.
void QueryHighlightTest::ranges_areWhatTheSearchFinds() {
    const QStringList signs{QStringLiteral("a"),      QStringLiteral("B"),      QStringLiteral("ﬁ"),
                            QStringLiteral("İ"),      QStringLiteral("i"),      QStringLiteral("f"),
                            QStringLiteral("\u0301"), QStringLiteral("\u0307"), QStringLiteral("\u0323"),
                            QStringLiteral("가"),     QStringLiteral("\u1100"), QStringLiteral("\u1161"),
                            QStringLiteral("\u11a8"), QStringLiteral("ㄱ"),     QStringLiteral("ㅏ"),
                            QStringLiteral("ﾡ"),      QStringLiteral("ﾞ"),      QStringLiteral("ｶ"),
                            QStringLiteral("カ"),     QStringLiteral("㎏"),     QStringLiteral("😀"),
                            QStringLiteral("ｅ"),     QStringLiteral("\u00e9"), QStringLiteral("\u0928"),
                            QStringLiteral("\u093c"), QStringLiteral("\u0cc6"), QStringLiteral("\u0cc2"),
                            QStringLiteral("\u0390"), QStringLiteral("\u0345"), QStringLiteral("\u1e9e"),
                            QStringLiteral("\ufdfa"), QStringLiteral("\u00a8")};
    QRandomGenerator random(20250710);
    const auto text = [&](int length) {
        QString result;
        for (int i = 0; i < length; ++i)
            result += signs.at(random.bounded(signs.size()));
        return result;
    };
    int found = 0;
    for (int round = 0; round < 20'000; ++round) {
        const QString shown = text(random.bounded(1, 9));
        const QString word = foldedText(text(random.bounded(1, 3)));
        const auto ranges = matchRanges(shown, {word});
        QCOMPARE(!ranges.isEmpty(), foldedText(shown).contains(word));
        qsizetype end = -1;
        for (const auto& [begin, length] : ranges) {
            QVERIFY(begin > end && length > 0 && begin + length <= shown.size());
            QVERIFY(foldedText(shown.mid(begin, length)).contains(word));
            end = begin + length;
            ++found;
        }
    }
    QVERIFY(found > 1000);
}

void QueryHighlightTest::words_areThoseOfTheColumn_data() {
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* search, Column column, const QStringList& words) {
        QTest::addRow("%s in column %d", search, static_cast<int>(column))
            << QString::fromUtf8(search) << static_cast<int>(column) << words;
    };
    const QStringList web{QStringLiteral("web")};
    for (const Column column : {Column::ImageName, Column::ImageNo, Column::Account, Column::Region,
                                Column::Family, Column::Os, Column::Login, Column::Created})
        row("WEB", column, web);
    row("WEB", Column::Finding, {});
    row("-web", Column::ImageName, {});
    row("web web", Column::ImageName, web);
    row("web \"a B\"", Column::ImageName, {QStringLiteral("web"), QStringLiteral("a b")});
    row("image:web", Column::ImageName, web);
    row("image:web", Column::ImageNo, web);
    row("image:web", Column::Login, {});
    row("id:web,kim", Column::Login, {QStringLiteral("web"), QStringLiteral("kim")});
    row("id:=web", Column::Login, web);
    row("id:web*", Column::Login, web);
    row("id:*", Column::Login, {});
    row("id:web", Column::ImageName, {});
    row("domain:Partner.io", Column::Login, {QStringLiteral("partner.io")});
    row("region:KR", Column::Region, {QStringLiteral("kr")});
    row("region:KR", Column::Account, {});
    row("account:web", Column::Account, web);
    row("family:kvm", Column::Family, {QStringLiteral("kvm")});
    row("os:web", Column::Os, web);
    row("phase:web", Column::Os, {});
    row("created:2025", Column::Created, {});
    row("is:high", Column::Finding, {});
}

void QueryHighlightTest::words_areThoseOfTheColumn() {
    QFETCH(QString, search);
    QFETCH(int, column);
    QFETCH(QStringList, words);
    QCOMPARE(highlightWords(parseQuery(search, today), static_cast<Column>(column)), words);
}

QTEST_GUILESS_MAIN(QueryHighlightTest)
#include "tst_query_highlight.moc"
