// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// A WrappedLabel is a QLabel that remembers: whatever happens to it, it says what a QLabel says.
#include <QEvent>
#include <QLabel>
#include <QTest>
#include <functional>
#include <memory>

#include "ui/common/plain_text.h"
#include "ui/common/wrapped_label.h"

using namespace sharewarden::ui;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(QLabel&)>;

// As plainLabel() makes it.
void setUp(QLabel& label) {
    label.setTextFormat(Qt::PlainText);
    label.setWordWrap(true);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    label.setText(u"Eleven words that are long enough to be wrapped a few times."_s);
}

QList<int> heights(const QLabel& label) {
    QList<int> heights;
    for (const int width : {40, 80, 200, 80, 500, 40})
        heights.append(label.heightForWidth(width));
    return heights;
}

}  // namespace

class TestWrappedLabel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void height_isThatOfALabel_data() {
        QTest::addColumn<Change>("change");
        QTest::newRow("nothing") << Change([](QLabel&) {});
        QTest::newRow("another text") << Change([](QLabel& label) { label.setText(u"Short"_s); });
        QTest::newRow("no text") << Change([](QLabel& label) { label.clear(); });
        QTest::newRow("a larger font") << Change([](QLabel& label) {
            QFont font = label.font();
            font.setPointSizeF(font.pointSizeF() * 2);
            label.setFont(font);
        });
        QTest::newRow("margins") << Change([](QLabel& label) { label.setContentsMargins(20, 9, 0, 5); });
        QTest::newRow("a margin") << Change([](QLabel& label) { label.setMargin(12); });
        QTest::newRow("an indent") << Change([](QLabel& label) { label.setIndent(30); });
        QTest::newRow("a frame") << Change([](QLabel& label) {
            label.setFrameStyle(QFrame::Box);
            label.setLineWidth(7);
        });
        QTest::newRow("one line") << Change([](QLabel& label) { label.setWordWrap(false); });
        QTest::newRow("a style sheet")
            << Change([](QLabel& label) { label.setStyleSheet(u"padding: 11px; font-size: 30px"_s); });
        QTest::newRow("from right to left")
            << Change([](QLabel& label) { label.setLayoutDirection(Qt::RightToLeft); });
    }

    void height_isThatOfALabel() {
        QFETCH(Change, change);
        WrappedLabel label;
        QLabel stock;
        setUp(label);
        setUp(stock);
        QCOMPARE(heights(label), heights(stock));
        const QList<int> before = heights(stock);
        change(label);
        change(stock);
        QCOMPARE(heights(label), heights(stock));
        if (qstrcmp(QTest::currentDataTag(), "nothing") != 0 &&
            qstrcmp(QTest::currentDataTag(), "from right to left") != 0)
            QVERIFY(heights(stock) != before);
    }

    void widths_mayBeAny() {
        WrappedLabel label;
        QLabel stock;
        setUp(label);
        setUp(stock);
        for (int width = 20; width < 400; ++width)
            QCOMPARE(label.heightForWidth(width), stock.heightForWidth(width));
    }

    void plainLabel_isOne() {
        const std::unique_ptr<QLabel> label(plainLabel(u"x"_s));
        QVERIFY(qobject_cast<WrappedLabel*>(label.get()));
    }
};

QTEST_MAIN(TestWrappedLabel)
#include "tst_wrapped_label.moc"
