// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include "app/policy/login_list.h"
#include "tests/support/part.h"
#include "tests/support/scripted_asker.h"
#include "ui/offboarding/tick_by_list_dialog.h"
#include "ui/shares/share_store.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace sharewarden::ui;
using namespace Qt::StringLiterals;

namespace {

ncloud::Image image(const QString& no, const QStringList& logins) {
    ncloud::Image image;
    image.no = no;
    image.name = u"image "_s + no;
    image.sharedLoginIds = logins;
    return image;
}

CellKey cell(const QString& account) {
    return {account, u"public"_s, u"KR"_s, ncloud::Family::Kvm};
}

// Two images of one account, one of another.
Inventory estate() {
    Inventory inventory;
    const quint32 prod = inventory.addCell(cell(u"prod"_s));
    inventory.addImage(prod, image(u"1"_s, {u"kim@acme.example"_s, u"lee@acme.example"_s}));
    inventory.addImage(prod, image(u"2"_s, {u"Kim@Acme.example"_s}));
    const quint32 test = inventory.addCell(cell(u"test"_s));
    inventory.addImage(test, image(u"3"_s, {u"kim@acme.example"_s, u"박민수"_s}));
    return inventory;
}

QStringList textsOf(const QByteArray& joined) {
    return joined.isEmpty() ? QStringList() : QString::fromUtf8(joined).split(u'|');
}

struct Desk {
    QTemporaryDir dir;
    ScriptedAsker asker;
    ShareStore store;
    Desk() { store.replace(estate()); }

    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(bytes);
        return file.fileName();
    }
};

void paste(const QDialog& dialog, const QString& text) {
    QApplication::clipboard()->setText(text);
    auto* edit = part<QPlainTextEdit>(dialog, "loginListEdit");
    edit->selectAll();
    edit->paste();
}

QString summary(const QDialog& dialog) {
    return part<QLabel>(dialog, "matchSummary")->text();
}

QString notFound(const QDialog& dialog) {
    return part<QPlainTextEdit>(dialog, "notFoundList")->toPlainText();
}

}  // namespace

class TickByListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void list_isReadFromManyForms_data();
    void list_isReadFromManyForms();
    void bytes_areReadInTheirEncoding_data();
    void bytes_areReadInTheirEncoding();
    void list_takesAHundredThousandAndNoMore();
    void matching_foldsFormsAndLetterCase_data();
    void matching_foldsFormsAndLetterCase();
    void matching_isFastInALargeEstate();
    void paste_isPreviewedAtOnceAndTicked();
    void whatWasNotFound_isNamedCopiedAndSaved();
    void incompleteEstate_isSaidBesideWhatWasNotFound();
    void file_takesThePlaceOfTheText();
    void fileThatCannotBeRead_changesNothing();
    void growingInventory_isFollowed();
    void fields_haveKeysAndNames();
};

void TickByListTest::list_isReadFromManyForms_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QStringList>("notUnderstood");
    const auto row = [](const char* name, const char* text, const char* ids, const char* others = "") {
        QTest::newRow(name) << QString::fromUtf8(text) << textsOf(ids) << textsOf(others);
    };
    row("nothing", "", "");
    row("only blank lines", "\n \n\t\n\r\n", "");
    row("one a line", "a@x.kr\nb@x.kr\n", "a@x.kr|b@x.kr");
    row("lines of Windows", "a@x.kr\r\nb@x.kr\r\n", "a@x.kr|b@x.kr");
    row("lines of an old Mac", "a@x.kr\rb@x.kr", "a@x.kr|b@x.kr");
    row("commas", "a@x.kr,b@x.kr, c@x.kr", "a@x.kr|b@x.kr|c@x.kr");
    row("semicolons", "a@x.kr; b@x.kr;", "a@x.kr|b@x.kr");
    row("tabs", "a@x.kr\tb@x.kr", "a@x.kr|b@x.kr");
    row("spaces", "a@x.kr b@x.kr   c@x.kr", "a@x.kr|b@x.kr|c@x.kr");
    row("wide separators", "a@x.kr，b@x.kr、c@x.kr；d@x.kr　e@x.kr", "a@x.kr|b@x.kr|c@x.kr|d@x.kr|e@x.kr");
    row("no-break spaces", "a@x.kr\u00a0b@x.kr", "a@x.kr|b@x.kr");
    row("zero-width characters", "\u200ba@x.kr\u200b\n\ufeffb@x.kr", "a@x.kr|b@x.kr");
    row("IDs without a domain", "kim\nlee-2\n박민수", "kim|lee-2|박민수");
    row("IDs without a domain in a row", "kim lee park", "kim|lee|park");
    row("duplicates", "a@x.kr\nA@X.KR\na@x.kr", "a@x.kr");
    row("duplicates in wide letters", "a@x.kr\nａ@x.kr", "a@x.kr");
    row("names of a mail program", "Kim <kim@x.kr>, Lee Su <lee@x.kr>", "kim@x.kr|lee@x.kr");
    row("names of a mail program alone", "Kim Su <kim@x.kr>; Lee Su <lee@x.kr>", "kim@x.kr|lee@x.kr");
    row("quoted name with a comma", "\"Kim, Su\" <kim@x.kr>; \"Lee, Su\" <lee@x.kr>", "kim@x.kr|lee@x.kr");
    row("two addresses in brackets", "<a@x.kr> <b@x.kr>", "a@x.kr|b@x.kr");
    row("mailto", "mailto:a@x.kr\nMAILTO:b@x.kr", "a@x.kr|b@x.kr");
    row("brackets without an address", "<script>", "script");
    row("name beside an address", "Kim Su kim@x.kr", "kim@x.kr", "Kim|Su");
    row("numbered lines", "1. a@x.kr\n2. b@x.kr", "a@x.kr|b@x.kr", "1.|2.");
    row("bullets", "• a@x.kr\n- b@x.kr", "a@x.kr|b@x.kr", "•|-");
    row("two signs", "a@@x.kr\n@x\nx@\nok@x.kr", "ok@x.kr", "a@@x.kr|@x|x@");
    row("in quotes", "'a@x.kr'\n\"b@x.kr\"\n“c@x.kr”", "a@x.kr|b@x.kr|c@x.kr");
    row("our own safe form of a formula", "'+82@x.kr\n'=1@x.kr", "+82@x.kr|=1@x.kr");
    row("apostrophe inside", "o'brien@x.ie", "o'brien@x.ie");
    row("header login", "name,login,dept\nKim,kim@x.kr,A\nLee,lee@x.kr,B", "kim@x.kr|lee@x.kr");
    row("header with a space", "Name;Login ID\nKim;kim\nLee;lee", "kim|lee");
    row("header login_id of our own export", "account,site,login_id,created\np,public,kim@x.kr,2025",
        "kim@x.kr");
    row("header in capitals", "NAME,E-MAIL\nKim,kim@x.kr", "kim@x.kr");
    row("header 아이디", "이름,아이디\n김,kim\n이,lee", "kim|lee");
    row("header 로그인 ID", "사번,로그인 ID,메일\n1,kim,k@x.kr", "kim");
    row("header 메일", "이름\t메일\n김\tkim@x.kr", "kim@x.kr");
    row("header メールアドレス", "氏名,メールアドレス\n佐藤,sato@x.jp", "sato@x.jp");
    row("header ログインＩＤ in wide letters", "氏名,ログインＩＤ\n佐藤,sato", "sato");
    row("mail rather than a number", "id,name,email\n17,Kim,kim@x.kr", "kim@x.kr");
    row("header alone", "login", "");
    row("header of one column", "email\nkim@x.kr\nlee@x.kr", "kim@x.kr|lee@x.kr");
    row("quoted cells", "\"name\",\"email\"\r\n\"Kim, Su\",\"kim@x.kr\"\r\n\"a \"\"b\"\"\",\"lee@x.kr\"",
        "kim@x.kr|lee@x.kr");
    row("line end in a quoted cell", "note,email\n\"two\nlines\",kim@x.kr", "kim@x.kr");
    row("several in one cell", "email\n\"a@x.kr; b@x.kr\"", "a@x.kr|b@x.kr");
    row("name form in a table", "who,email\nX,Kim <kim@x.kr>", "kim@x.kr");
    row("row without a value", "name,email\nKim,kim@x.kr\nLee,\nPark", "kim@x.kr", "Lee,|Park");
    row("table without names", "Kim,kim@x.kr,1\nLee,lee@x.kr,2", "kim@x.kr|lee@x.kr");
    row("table with unknown names", "who,where\nKim,kim@x.kr\nLee,lee@x.kr", "kim@x.kr|lee@x.kr",
        "who, where");
    row("ragged lines are a list", "a@x.kr,b@x.kr\nc@x.kr", "a@x.kr|b@x.kr|c@x.kr");
    row("two columns of addresses are a list", "a@x.kr,b@x.kr\nc@x.kr,d@x.kr", "a@x.kr|b@x.kr|c@x.kr|d@x.kr");
    row("quote that is never closed", "a@x.kr\n\"b@x.kr\nc@x.kr", "a@x.kr|b@x.kr|c@x.kr");
    row("empty quoted cell", "\"\",a@x.kr", "a@x.kr");
    row("control characters", "a\u0007b@x.kr\nok@x.kr", "ok@x.kr", "a\u0007b@x.kr");
    row("direction override", "a\u202Eb@x.kr\nok@x.kr", "ok@x.kr", "a\u202Eb@x.kr");
    row("letters beyond the first plane", "𝒦im@x.kr", "𝒦im@x.kr");
    QTest::newRow("too long to be one")
        << QString(400, u'a') << QStringList() << QStringList{QString(400, u'a')};
}

void TickByListTest::list_isReadFromManyForms() {
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    QFETCH(QStringList, notUnderstood);
    const LoginList list = parseLoginList(text);
    QCOMPARE(list.ids, ids);
    QCOMPARE(list.notUnderstood, notUnderstood);
    QVERIFY(list.flaw == LoginList::Flaw::None);
}

void TickByListTest::bytes_areReadInTheirEncoding_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("readable");
    const QString text = u"이름,아이디\n김,박민수"_s;
    const auto encoded = [&text](QStringConverter::Encoding encoding) {
        QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
        return QByteArray(encode(text));
    };
    QTest::newRow("UTF-8") << text.toUtf8() << true;
    QTest::newRow("UTF-8 with a mark") << encoded(QStringConverter::Utf8) << true;
    QTest::newRow("UTF-16, little end first") << encoded(QStringConverter::Utf16LE) << true;
    QTest::newRow("UTF-16, big end first") << encoded(QStringConverter::Utf16BE) << true;
    QTest::newRow("UTF-32, little end first") << encoded(QStringConverter::Utf32LE) << true;
    QTest::newRow("CP949") << QByteArray::fromHex("c0ccb8a72cbec6c0ccb5f00ab1e82cb9dab9cebcf6") << false;
    QTest::newRow("Shift JIS") << QByteArray::fromHex("8374838b2c0a") << false;
    QTest::newRow("UTF-16 without a mark") << encoded(QStringConverter::Utf16LE).mid(2) << false;
    QTest::newRow("a picture") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") << false;
}

void TickByListTest::bytes_areReadInTheirEncoding() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, readable);
    const LoginList list = parseLoginList(bytes);
    QCOMPARE(list.ids, readable ? QStringList{u"박민수"_s} : QStringList());
    QVERIFY(list.flaw == (readable ? LoginList::Flaw::None : LoginList::Flaw::NotUnicode));
    QCOMPARE(flawText(list.flaw).contains(u"CP949"_s), !readable);
}

void TickByListTest::list_takesAHundredThousandAndNoMore() {
    QString text;
    for (qsizetype i = 0; i < LoginList::most; ++i)
        text += u"user%1@x.kr\n"_s.arg(i);
    QCOMPARE(parseLoginList(text).ids.size(), LoginList::most);
    // One that was there already does not count.
    QCOMPARE(parseLoginList(QString(text + u"USER1@x.kr"_s)).ids.size(), LoginList::most);
    const LoginList over = parseLoginList(QString(text + u"one-more@x.kr"_s));
    QVERIFY(over.flaw == LoginList::Flaw::TooMany);
    QVERIFY(over.ids.isEmpty());
    QVERIFY(!flawText(over.flaw).isEmpty());
}

void TickByListTest::matching_foldsFormsAndLetterCase_data() {
    QTest::addColumn<QString>("inEstate");
    QTest::addColumn<QString>("inList");
    QTest::addColumn<bool>("same");
    QTest::newRow("the same") << u"a@x.kr"_s << u"a@x.kr"_s << true;
    QTest::newRow("letter case") << u"Kim@X.kr"_s << u"kIM@x.KR"_s << true;
    QTest::newRow("capitals in the list only") << u"kim@x.kr"_s << u"Kim@X.KR"_s << true;
    QTest::newRow("capitals in the estate only") << u"Kim@X.KR"_s << u"kim@x.kr"_s << true;
    QTest::newRow("no domain") << u"Admin"_s << u"admin"_s << true;
    QTest::newRow("a dot at the end") << u"kim@x.kr."_s << u"kim@x.kr"_s << true;
    QTest::newRow("the domain in punycode")
        << u"kim@"_s + QString::fromLatin1(QUrl::toAce(u"도메인.kr"_s, QUrl::IgnoreIDNWhitelist))
        << u"kim@도메인.kr"_s << true;
    QTest::newRow("wide letters") << u"kim@x.kr"_s << u"ＫＩＭ@ｘ.kr"_s << true;
    QTest::newRow("Hangul in its parts")
        << u"박@x.kr"_s << u"박@x.kr"_s.normalized(QString::NormalizationForm_D) << true;
    QTest::newRow("sharp s is another letter") << u"strauss@x.de"_s << u"strauß@x.de"_s << false;
    QTest::newRow("Cyrillic а is another letter") << u"a@x.kr"_s << u"а@x.kr"_s << false;
    QTest::newRow("another domain") << u"a@x.kr"_s << u"a@x.kr.example"_s << false;
}

void TickByListTest::matching_foldsFormsAndLetterCase() {
    QFETCH(QString, inEstate);
    QFETCH(QString, inList);
    QFETCH(bool, same);
    Inventory inventory;
    inventory.addImage(inventory.addCell(cell(u"prod"_s)), image(u"1"_s, {u"other@x.kr"_s, inEstate}));
    const LoginMatches matches = matchLogins(inventory, {u"nobody"_s, inList});
    QCOMPARE(matches.shares, same ? QList<quint32>{1} : QList<quint32>());
    QCOMPARE(matches.counts, (std::vector<qsizetype>{0, same ? 1 : 0}));
    QCOMPARE(matches.foundCount(), same ? 1 : 0);
}

void TickByListTest::matching_isFastInALargeEstate() {
    // As many distinct IDs as an estate of a million shares may have, some of them Korean.
    constexpr int people = 20'000;
    QList<CellKey> cells{cell(u"prod"_s)};
    QList<QString> texts{QString()};
    for (int i = 0; i < people; ++i)
        texts.append(i % 20 == 0 ? u"박민수%1@x.kr"_s.arg(i) : u"user%1@x.kr"_s.arg(i));
    QList<ImageRow> images;
    QList<ShareRow> shares;
    for (quint32 i = 0; i < 100'000; ++i) {
        ImageRow row;
        row.no = static_cast<TextId>(texts.size());
        texts.append(QString::number(i));
        row.firstShare = static_cast<quint32>(shares.size());
        row.shareCount = 10;
        images.append(row);
        for (quint32 k = 0; k < 10; ++k)
            shares.append({i, 1 + (i * 7 + k * 13) % people});
    }
    const auto inventory = Inventory::fromColumns(cells, images, shares, texts);
    QVERIFY(inventory);
    QStringList ids;
    for (int i = 0; i < 1000; ++i)
        ids.append(u"USER%1@x.kr"_s.arg(i * 20 + 1));
    qint64 best = std::numeric_limits<qint64>::max();
    LoginMatches matches;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        matches = matchLogins(*inventory, ids);
        best = std::min(best, timer.nsecsElapsed() / 1000);
    }
    qInfo("1,000 IDs over 1,000,000 shares: %lld us", static_cast<long long>(best));
    QCOMPARE(matches.foundCount(), 1000);
    QCOMPARE(matches.shares.size(), 50'000);
    // Far above what is measured (see qInfo), for slow and instrumented machines.
    QVERIFY2(best < 1'000'000, "the matching does not scale");
}

void TickByListTest::paste_isPreviewedAtOnceAndTicked() {
    Desk desk;
    TickByListDialog dialog(desk.store, desk.asker, QString(), nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto* tick = part<QPushButton>(dialog, "tickButton");
    QVERIFY(!tick->isEnabled());
    paste(dialog, u"KIM@acme.example\n박민수"_s);
    QVERIFY(summary(dialog).contains(u"2 login ID"_s));
    QVERIFY(summary(dialog).contains(u"2 of them found, with 4 share"_s));
    QVERIFY(tick->text().contains(u"Tick 4 Share"_s));
    QVERIFY(!part<QPlainTextEdit>(dialog, "notFoundList")->isVisible());
    QCOMPARE(desk.store.tickedCount(), 0);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::keyClick(&dialog, Qt::Key_T, Qt::AltModifier);
    QTRY_COMPARE(accepted.size(), 1);
    QCOMPARE(desk.store.tickedShares(), (QList<quint32>{0, 2, 3, 4}));
}

void TickByListTest::whatWasNotFound_isNamedCopiedAndSaved() {
    Desk desk;
    TickByListDialog dialog(desk.store, desk.asker, u"2 parts were not read."_s, nullptr);
    dialog.show();
    desk.store.setTicked({0}, true);
    paste(dialog, u"kim@acme.example\nchoi@acme.example\nx@@y"_s);
    QCOMPARE(notFound(dialog), u"choi@acme.example\n\nNot understood:\nx@@y"_s);
    QVERIFY(summary(dialog).contains(u"1 of these share(s) already ticked"_s));
    QSignalSpy ended(&dialog, &QDialog::finished);
    part<QPushButton>(dialog, "tickButton")->click();
    QCOMPARE(desk.store.tickedCount(), 3);
    QVERIFY(ended.isEmpty());
    QVERIFY(part<QLabel>(dialog, "messageLabel")->text().contains(u"2 share(s) ticked"_s));
    part<QPushButton>(dialog, "copyNotFoundButton")->click();
    QCOMPARE(QApplication::clipboard()->text(), notFound(dialog));
    desk.asker.paths = {desk.dir.filePath(u"missing/list.txt"_s), desk.dir.filePath(u"list.txt"_s)};
    part<QPushButton>(dialog, "saveNotFoundButton")->click();
    QTRY_VERIFY(part<QLabel>(dialog, "messageLabel")->text().contains(u"Nothing was saved"_s));
    part<QPushButton>(dialog, "saveNotFoundButton")->click();
    QFile file(desk.dir.filePath(u"list.txt"_s));
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), QString(notFound(dialog) + u'\n'));
    // Nothing is left to tick; Enter closes.
    QVERIFY(!part<QPushButton>(dialog, "tickButton")->isEnabled());
    QVERIFY(part<QPushButton>(dialog, "cancelButton")->isDefault());
}

void TickByListTest::incompleteEstate_isSaidBesideWhatWasNotFound() {
    Desk desk;
    TickByListDialog dialog(desk.store, desk.asker, u"2 parts of the estate were not read."_s, nullptr);
    dialog.show();
    auto* warning = part<QLabel>(dialog, "incompleteLabel");
    paste(dialog, u"kim@acme.example"_s);
    QVERIFY(!warning->isVisible());
    paste(dialog, u"choi@acme.example"_s);
    QVERIFY(warning->isVisible());
    QVERIFY(warning->text().contains(u"2 parts of the estate were not read."_s));
    TickByListDialog complete(desk.store, desk.asker, QString(), nullptr);
    complete.show();
    paste(complete, u"choi@acme.example"_s);
    QVERIFY(!part<QLabel>(complete, "incompleteLabel")->isVisible());
}

void TickByListTest::file_takesThePlaceOfTheText() {
    Desk desk;
    TickByListDialog dialog(desk.store, desk.asker, QString(), nullptr);
    dialog.show();
    paste(dialog, u"choi@acme.example"_s);
    desk.asker.paths = {desk.write(u"leavers.csv"_s,
                                   "\xEF\xBB\xBF"
                                   "name,email\r\n\"Lee, Su\",lee@acme.example\r\n")};
    part<QPushButton>(dialog, "openListButton")->click();
    QTRY_VERIFY(summary(dialog).contains(u"1 of them found, with 1 share"_s));
    QVERIFY(!part<QPlainTextEdit>(dialog, "notFoundList")->isVisible());
}

void TickByListTest::fileThatCannotBeRead_changesNothing() {
    Desk desk;
    TickByListDialog dialog(desk.store, desk.asker, QString(), nullptr);
    paste(dialog, u"lee@acme.example"_s);
    desk.asker.paths = {desk.dir.filePath(u"not there.csv"_s),
                        desk.write(u"cp949.csv"_s, QByteArray::fromHex("c0ccb8a70a"))};
    auto* message = part<QLabel>(dialog, "messageLabel");
    part<QPushButton>(dialog, "openListButton")->click();
    QTRY_VERIFY(message->text().contains(u"not read"_s));
    part<QPushButton>(dialog, "openListButton")->click();
    QTRY_VERIFY(message->text().contains(u"CP949"_s));
    QCOMPARE(part<QPlainTextEdit>(dialog, "loginListEdit")->toPlainText(), u"lee@acme.example"_s);
    QVERIFY(part<QPushButton>(dialog, "tickButton")->isEnabled());
}

void TickByListTest::growingInventory_isFollowed() {
    Desk desk;
    TickByListDialog dialog(desk.store, desk.asker, QString(), nullptr);
    dialog.show();
    paste(dialog, u"choi@acme.example"_s);
    QVERIFY(!part<QPushButton>(dialog, "tickButton")->isEnabled());
    desk.store.addPage(cell(u"late"_s), std::vector{image(u"9"_s, {u"choi@acme.example"_s})});
    QTRY_VERIFY(part<QPushButton>(dialog, "tickButton")->isEnabled());
    desk.store.replace(Inventory());
    QTRY_VERIFY(!part<QPushButton>(dialog, "tickButton")->isEnabled());
    QCOMPARE(notFound(dialog), u"choi@acme.example"_s);
}

void TickByListTest::fields_haveKeysAndNames() {
    Desk desk;
    TickByListDialog dialog(desk.store, desk.asker, QString(), nullptr);
    paste(dialog, u"choi@acme.example"_s);
    for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !qobject_cast<const QPlainTextEdit*>(widget))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
    QSet<QChar> keys;
    for (const QPushButton* button : dialog.findChildren<QPushButton*>()) {
        const qsizetype at = button->text().indexOf(u'&');
        if (button->objectName() == u"cancelButton"_s)
            continue;
        QVERIFY2(at >= 0, qPrintable(button->text()));
        const QChar key = button->text().at(at + 1).toLower();
        QVERIFY2(!keys.contains(key), qPrintable(button->text()));
        keys.insert(key);
    }
}

QTEST_MAIN(TickByListTest)
#include "tst_tick_by_list.moc"
