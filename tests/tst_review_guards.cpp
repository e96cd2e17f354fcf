// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// What has to be typed in the review before the shares of guarded accounts are changed.
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "resources/translations.h"
#include "ui/review/review_dialog.h"

using namespace sharewarden;
using namespace sharewarden::ui;

namespace {

struct Guard {
    const char* name;
    Account::Changes changes = Account::Changes::Allowed;
    bool production = false;
    int confirmAbove = 0;
};

Account accountOf(const Guard& guard) {
    Account account;
    account.id = QString::fromUtf8(guard.name);
    account.name = QString::fromUtf8(guard.name);
    account.changes = guard.changes;
    account.production = guard.production;
    account.confirmAbove = guard.confirmAbove;
    return account;
}

QList<PlannedShare> sharesOf(const QString& account, int count) {
    QList<PlannedShare> shares;
    for (int i = 0; i < count; ++i)
        shares.append({{account, QStringLiteral("public"), QStringLiteral("KR"), ncloud::Family::Kvm,
                        QStringLiteral("1"), QStringLiteral("user%1").arg(i)},
                       QStringLiteral("image")});
    return shares;
}

// A review of `count` shares of every account that is guarded, with its reason given.
struct Review {
    explicit Review(const QList<Guard>& guards, int count = 1, bool reasoned = true)
        : dialog(input(guards, count, reasoned), nullptr) {
        dialog.show();
        if (!QTest::qWaitForWindowExposed(&dialog))
            qFatal("the dialog was not shown");
    }

    static ReviewInput input(const QList<Guard>& guards, int count, bool reasoned) {
        ReviewInput input;
        input.operatorName = QStringLiteral("tester");
        input.host = QStringLiteral("desk");
        input.clock = systemClock();
        input.ids = randomIds();
        for (const Guard& guard : guards) {
            input.accounts.append(accountOf(guard));
            input.shares += sharesOf(QString::fromUtf8(guard.name), count);
        }
        if (reasoned)
            input.suggestedReason = QStringLiteral("why");
        return input;
    }

    QLineEdit* edit(const char* name) { return dialog.findChild<QLineEdit*>(QString::fromLatin1(name)); }
    QPushButton* button() { return dialog.findChild<QPushButton*>(QStringLiteral("revokeButton")); }
    QString hindrance() { return dialog.findChild<QLabel*>(QStringLiteral("hindrance"))->text(); }

    ReviewDialog dialog;
};

}  // namespace

class ReviewGuardsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutGuards_nothingIsDemanded();
    void readOnlyAccount_isNamedAndTheButtonStaysDisabled();
    void productionName_hasToBeTypedAsItIsWritten_data();
    void productionName_hasToBeTypedAsItIsWritten();
    void everyProductionAccount_isTypedByItself();
    void count_isTypedAboveTheCapOnly_data();
    void count_isTypedAboveTheCapOnly();
    void everythingTogether_isDoneByKeyboardAlone();
    void returnKeyInAField_cancelsAndDoesNotRevoke();
    void fields_haveNamesForScreenReaders();
    void manyAndLongNames_fitTheSmallestScreen();
};

void ReviewGuardsTest::withoutGuards_nothingIsDemanded() {
    Review review({{"dev"}});
    QVERIFY(review.button()->isEnabled());
    QVERIFY(!review.dialog.findChild<QWidget*>(QStringLiteral("guardPanel"))->isVisible());
    QVERIFY(!review.edit("nameEdit0"));
    QVERIFY(!review.edit("countEdit"));
}

void ReviewGuardsTest::readOnlyAccount_isNamedAndTheButtonStaysDisabled() {
    Review review({{"dev"}, {"audit", Account::Changes::ReadOnly, true, 1}});
    QVERIFY(!review.button()->isEnabled());
    QVERIFY2(review.hindrance().contains(QStringLiteral("audit")), qPrintable(review.hindrance()));
    QVERIFY(review.hindrance().contains(QStringLiteral("read-only")));
    QVERIFY(!review.hindrance().contains(QStringLiteral("dev")));
    // Nothing that could be typed would help.
    QVERIFY(!review.edit("nameEdit0"));
    QSignalSpy confirmed(&review.dialog, &ReviewDialog::confirmed);
    review.button()->click();
    QCOMPARE(confirmed.size(), 0);
}

void ReviewGuardsTest::productionName_hasToBeTypedAsItIsWritten_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("enough");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a part") << QStringLiteral("운영 Pro") << false;
    QTest::newRow("another case") << QStringLiteral("운영 prod") << false;
    QTest::newRow("more than it") << QStringLiteral("운영 Prod2") << false;
    QTest::newRow("as written") << QStringLiteral("운영 Prod") << true;
    QTest::newRow("with spaces around") << QStringLiteral(" 운영 Prod ") << true;
}

void ReviewGuardsTest::productionName_hasToBeTypedAsItIsWritten() {
    QFETCH(QString, typed);
    QFETCH(bool, enough);
    Review review({{"운영 Prod", Account::Changes::Allowed, true, 0}});
    QVERIFY(!review.button()->isEnabled());
    review.edit("nameEdit0")->setText(typed);
    QCOMPARE(review.button()->isEnabled(), enough);
    QCOMPARE(review.hindrance().contains(QStringLiteral("운영 Prod")), !enough);
    review.edit("nameEdit0")->setText(QStringLiteral("x"));
    QVERIFY(!review.button()->isEnabled());
}

void ReviewGuardsTest::everyProductionAccount_isTypedByItself() {
    Review review({{"one", Account::Changes::Allowed, true, 0},
                   {"free"},
                   {"two", Account::Changes::AllowedUntilClose, true, 0}});
    QVERIFY(!review.edit("nameEdit2"));
    review.edit("nameEdit0")->setText(QStringLiteral("one"));
    QVERIFY(!review.button()->isEnabled());
    QVERIFY(review.hindrance().contains(QStringLiteral("two")));
    QVERIFY(!review.hindrance().contains(QStringLiteral("one")));
    review.edit("nameEdit1")->setText(QStringLiteral("two"));
    QVERIFY(review.button()->isEnabled());
}

void ReviewGuardsTest::count_isTypedAboveTheCapOnly_data() {
    QTest::addColumn<int>("cap");
    QTest::addColumn<int>("shares");
    QTest::addColumn<bool>("demanded");
    QTest::newRow("never") << 0 << 2000 << false;
    QTest::newRow("at the cap") << 1200 << 1200 << false;
    QTest::newRow("above it") << 1199 << 1200 << true;
}

void ReviewGuardsTest::count_isTypedAboveTheCapOnly() {
    QFETCH(int, cap);
    QFETCH(int, shares);
    QFETCH(bool, demanded);
    Review review({{"dev", Account::Changes::Allowed, false, cap}}, shares);
    QCOMPARE(review.edit("countEdit") != nullptr, demanded);
    QCOMPARE(review.button()->isEnabled(), !demanded);
    if (!demanded)
        return;
    for (const char* wrong : {"1", "120", "12000", "many", "-1200"}) {
        review.edit("countEdit")->setText(QString::fromLatin1(wrong));
        QVERIFY2(!review.button()->isEnabled(), wrong);
        QVERIFY(review.hindrance().contains(QStringLiteral("number of shares")));
    }
    for (const char* right : {"1200", "1,200", " 1200 "}) {
        review.edit("countEdit")->setText(QString::fromLatin1(right));
        QVERIFY2(review.button()->isEnabled(), right);
    }
}

void ReviewGuardsTest::everythingTogether_isDoneByKeyboardAlone() {
    Review review({{"one", Account::Changes::Allowed, true, 3}, {"two", Account::Changes::Allowed, true, 3}},
                  4, false);
    QApplication::setActiveWindow(&review.dialog);
    QList<qsizetype> confirmed;
    connect(&review.dialog, &ReviewDialog::confirmed, this,
            [&confirmed](const Plan& plan) { confirmed.append(plan.shareCount()); });
    const auto typeHere = [&](const char* name, const char* text) {
        QTRY_COMPARE(QApplication::focusWidget(), review.edit(name));
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    };
    QVERIFY(review.hindrance().contains(QStringLiteral("reason")));
    QVERIFY(review.hindrance().contains(QStringLiteral("one, two")));
    QVERIFY(review.hindrance().contains(QStringLiteral("number of shares")));
    typeHere("reasonEdit", "why");
    typeHere("ticketEdit", "SEC-1");
    typeHere("nameEdit0", "one");
    typeHere("nameEdit1", "two");
    QVERIFY(!review.button()->isEnabled());
    typeHere("countEdit", "8");
    QVERIFY(review.hindrance().isEmpty());
    for (int i = 0; i < 5 && QApplication::focusWidget() != review.button(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), review.button());
    QTest::keyClick(review.button(), Qt::Key_Space);
    QCOMPARE(confirmed, QList<qsizetype>{8});
}

void ReviewGuardsTest::returnKeyInAField_cancelsAndDoesNotRevoke() {
    Review review({{"one", Account::Changes::Allowed, true, 0}});
    QSignalSpy confirmed(&review.dialog, &ReviewDialog::confirmed);
    QTest::keyClicks(review.edit("nameEdit0"), QStringLiteral("one"));
    QVERIFY(review.button()->isEnabled());
    QTest::keyClick(review.edit("nameEdit0"), Qt::Key_Return);
    QCOMPARE(confirmed.size(), 0);
    QVERIFY(!review.dialog.isVisible());
}

void ReviewGuardsTest::fields_haveNamesForScreenReaders() {
    Review review({{"one & only", Account::Changes::Allowed, true, 1}}, 2);
    const auto spoken = [](QWidget* widget) {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    };
    QVERIFY(spoken(review.edit("nameEdit0")).contains(QStringLiteral("one & only")));
    QVERIFY(spoken(review.edit("countEdit")).contains(QStringLiteral("2")));
    const QList<QLabel*> labels = review.dialog.findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel* label) {
        return label->isVisible() && label->text() == QStringLiteral("one & only");
    }));
}

void ReviewGuardsTest::manyAndLongNames_fitTheSmallestScreen() {
    const QByteArray latin(100, 'W');
    QByteArray hangul;
    for (int i = 0; i < 100; ++i)
        hangul += "뷁";
    Review review({{latin.constData(), Account::Changes::Allowed, true, 1},
                   {hangul.constData(), Account::Changes::Allowed, true, 1},
                   {"three", Account::Changes::Allowed, true, 1},
                   {"four", Account::Changes::Allowed, true, 1},
                   {"five", Account::Changes::Allowed, true, 1}},
                  5);
    const QSize least = review.dialog.minimumSizeHint();
    QVERIFY2(least.width() <= 1000, qPrintable(QString::number(least.width())));
    review.dialog.resize(1000, 700);
    QApplication::processEvents();
    QVERIFY(review.dialog.width() <= 1000);
    QVERIFY2(review.dialog.height() <= 700, qPrintable(QString::number(review.dialog.height())));
    QVERIFY(review.dialog.rect().contains(review.button()->geometry().translated(
        review.button()->parentWidget()->mapTo(&review.dialog, QPoint()))));
}

// The texts that are compared here are those of the English catalogue.
int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installTranslators(application, QLocale());
    ReviewGuardsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_review_guards.moc"
