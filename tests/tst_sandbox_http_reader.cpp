// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "app/sandbox/http_reader.h"

using namespace sharewarden::sandbox;
using State = HttpReader::State;

class TestHttpReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wellFormedRequest_isReadHoweverItIsCut_data();
    void wellFormedRequest_isReadHoweverItIsCut();
    void malformedRequest_failsHoweverItIsCut_data();
    void malformedRequest_failsHoweverItIsCut();
    void severalRequestsInOnePiece_areReadOneAfterTheOther();
    void failedReader_takesNothingMore();
    void nothingIsKeptBeyondTheLimits();
    void expectContinue_isWishedOnceBeforeTheBody();
    void keepAlive_followsVersionAndConnection_data();
    void keepAlive_followsVersionAndConnection();
    void pathAndQuery_areSplitAtTheFirstQuestionMark();
};

void TestHttpReader::wellFormedRequest_isReadHoweverItIsCut_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("get") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n") << QByteArray("/")
                         << QByteArray();
    QTest::newRow("raw target is untouched")
        << QByteArray("GET /a?b=%7e%2d&c=|&d=+&e=%zz HTTP/1.1\r\nHost: x\r\n\r\n")
        << QByteArray("/a?b=%7e%2d&c=|&d=+&e=%zz") << QByteArray();
    QTest::newRow("post") << QByteArray("POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\na=b&c")
                          << QByteArray("/p") << QByteArray("a=b&c");
    QTest::newRow("body with an empty line")
        << QByteArray("POST /p HTTP/1.1\r\nhost:x\r\ncontent-length:6\r\n\r\n\r\n\r\nab") << QByteArray("/p")
        << QByteArray("\r\n\r\nab");
    QTest::newRow("empty lines before")
        << QByteArray("\r\n\r\nGET /x HTTP/1.1\r\nHost: x\r\n\r\n") << QByteArray("/x") << QByteArray();
    QTest::newRow("same length twice")
        << QByteArray("POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\nz")
        << QByteArray("/p") << QByteArray("z");
    QTest::newRow("1.0 without host")
        << QByteArray("GET /old HTTP/1.0\r\n\r\n") << QByteArray("/old") << QByteArray();
    QTest::newRow("header bytes above 127")
        << QByteArray("GET /u HTTP/1.1\r\nHost: x\r\nX-Name: \xEC\x9B\xB9\r\n\r\n") << QByteArray("/u")
        << QByteArray();
}

void TestHttpReader::wellFormedRequest_isReadHoweverItIsCut() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    for (qsizetype cut = 0; cut < bytes.size(); ++cut) {
        HttpReader reader;
        QCOMPARE(reader.feed(bytes.first(cut)), State::NeedMore);
        QCOMPARE(reader.feed(bytes.sliced(cut)), State::Complete);
        const HttpRequest request = reader.take();
        QCOMPARE(request.target, target);
        QCOMPARE(request.body, body);
        QCOMPARE(reader.pendingBytes(), 0);
    }
    HttpReader reader;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QCOMPARE(reader.feed(bytes.mid(i, 1)), i + 1 < bytes.size() ? State::NeedMore : State::Complete);
    }
    QCOMPARE(reader.take().body, body);
}

void TestHttpReader::malformedRequest_failsHoweverItIsCut_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto get = [](const char* line) -> QByteArray { return QByteArray(line) + "\r\nHost: x\r\n\r\n"; };
    const auto header = [](const char* line) -> QByteArray {
        return QByteArray("GET / HTTP/1.1\r\nHost: x\r\n") + line + "\r\n\r\n";
    };
    const auto post = [](const char* lines) -> QByteArray {
        return QByteArray("POST / HTTP/1.1\r\nHost: x\r\n") + lines + "\r\n\r\n";
    };

    QTest::newRow("tls hello") << QByteArray("\x16\x03\x01\x02\x00", 5) << 400;
    QTest::newRow("space first") << get(" GET / HTTP/1.1") << 400;
    QTest::newRow("no version") << get("GET /") << 400;
    QTest::newRow("one word") << get("GET") << 400;
    QTest::newRow("space in target") << get("GET /a b HTTP/1.1") << 400;
    QTest::newRow("two spaces") << get("GET  / HTTP/1.1") << 400;
    QTest::newRow("tab in target") << get("GET /a\tb HTTP/1.1") << 400;
    QTest::newRow("unescaped Hangul") << get("GET /\xEC\x9B\xB9 HTTP/1.1") << 400;
    QTest::newRow("absolute form") << get("GET http://x/ HTTP/1.1") << 400;
    QTest::newRow("asterisk form") << get("GET * HTTP/1.1") << 400;
    QTest::newRow("bad method") << get("G(T / HTTP/1.1") << 400;
    QTest::newRow("no http") << get("GET / FTP/1.1") << 400;
    QTest::newRow("http/2") << get("GET / HTTP/2") << 505;
    QTest::newRow("delete") << get("DELETE / HTTP/1.1") << 405;
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\nA: b\r\n\r\n") << 400;
    QTest::newRow("two hosts") << header("Host: y") << 400;
    QTest::newRow("no colon") << header("Nonsense") << 400;
    QTest::newRow("no name") << header(": x") << 400;
    QTest::newRow("space before colon") << header("A : x") << 400;
    QTest::newRow("folded") << header("A: x\r\n y") << 400;
    QTest::newRow("control in value") << header("A: x\x01y") << 400;
    QTest::newRow("bare CR in value") << header("A: x\ry") << 400;
    QTest::newRow("bare LF") << QByteArray("GET / HTTP/1.1\nHost: x\n\n\r\n\r\n") << 400;
    QTest::newRow("negative length") << post("Content-Length: -1") << 400;
    QTest::newRow("signed length") << post("Content-Length: +1") << 400;
    QTest::newRow("length in words") << post("Content-Length: ten") << 400;
    QTest::newRow("empty length") << post("Content-Length:") << 400;
    QTest::newRow("two lengths") << post("Content-Length: 1\r\nContent-Length: 2") << 400;
    QTest::newRow("huge length") << post("Content-Length: 99999999999999999999999") << 413;
    QTest::newRow("over the limit") << post("Content-Length: 1048577") << 413;
    QTest::newRow("post without length") << post("A: b") << 411;
    QTest::newRow("chunked") << post("Transfer-Encoding: chunked") << 501;
    QTest::newRow("chunked and length") << post("Content-Length: 1\r\nTransfer-Encoding: chunked") << 400;
}

void TestHttpReader::malformedRequest_failsHoweverItIsCut() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        HttpReader reader;
        reader.feed(bytes.first(cut));
        QCOMPARE(reader.feed(bytes.sliced(cut)), State::Failed);
        QCOMPARE(reader.failure().status, status);
        QVERIFY(!reader.failure().why.isEmpty());
    }
}

void TestHttpReader::severalRequestsInOnePiece_areReadOneAfterTheOther() {
    HttpReader reader;
    QCOMPARE(
        reader.feed(
            "GET /1 HTTP/1.1\r\nHost: x\r\n\r\nPOST /2 HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nab"
            "GET /3 HTTP/1.1\r\nHost: x\r\n\r\nGET /4"),
        State::Complete);
    QCOMPARE(reader.take().target, QByteArray("/1"));
    QCOMPARE(reader.feed({}), State::Complete);
    const HttpRequest second = reader.take();
    QCOMPARE(second.target, QByteArray("/2"));
    QCOMPARE(second.body, QByteArray("ab"));
    QCOMPARE(reader.feed({}), State::Complete);
    QCOMPARE(reader.take().target, QByteArray("/3"));
    QCOMPARE(reader.feed({}), State::NeedMore);
    QCOMPARE(reader.feed(" HTTP/1.1\r\nHost: x\r\n\r\n"), State::Complete);
    QCOMPARE(reader.take().target, QByteArray("/4"));
}

void TestHttpReader::failedReader_takesNothingMore() {
    HttpReader reader;
    QCOMPARE(reader.feed("\x01"), State::Failed);
    QCOMPARE(reader.feed("GET / HTTP/1.1\r\nHost: x\r\n\r\n"), State::Failed);
    QCOMPARE(reader.pendingBytes(), 0);
}

void TestHttpReader::nothingIsKeptBeyondTheLimits() {
    HttpReader endless;
    State state = State::NeedMore;
    int pieces = 0;
    while (state == State::NeedMore && pieces < 100) {
        state = endless.feed(QByteArray(1024, 'A'));
        ++pieces;
    }
    QCOMPARE(state, State::Failed);
    QCOMPARE(endless.failure().status, 431);
    QCOMPARE(pieces, 65);

    HttpReader::Limits limits;
    limits.headerCount = 3;
    HttpReader manyHeaders(limits);
    QCOMPARE(manyHeaders.feed("GET / HTTP/1.1\r\nHost: x\r\nA: 1\r\nB: 2\r\nC: 3\r\n\r\n"), State::Failed);
    QCOMPARE(manyHeaders.failure().status, 431);
}

void TestHttpReader::expectContinue_isWishedOnceBeforeTheBody() {
    HttpReader reader;
    reader.feed("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    QVERIFY(reader.takeContinueWish());
    QVERIFY(!reader.takeContinueWish());
    QCOMPARE(reader.feed("ab"), State::Complete);

    HttpReader together;
    QCOMPARE(
        together.feed("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\nab"),
        State::Complete);
    QVERIFY(!together.takeContinueWish());
}

void TestHttpReader::keepAlive_followsVersionAndConnection_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("keepAlive");
    QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n") << true;
    QTest::newRow("1.1 close") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nConnection: Close\r\n\r\n")
                               << false;
    QTest::newRow("1.1 list") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nConnection: TE, close\r\n\r\n")
                              << false;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
    QTest::newRow("1.0 keep") << QByteArray("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n") << true;
}

void TestHttpReader::keepAlive_followsVersionAndConnection() {
    QFETCH(QByteArray, bytes);
    HttpReader reader;
    QCOMPARE(reader.feed(bytes), State::Complete);
    QTEST(reader.take().keepAlive, "keepAlive");
}

void TestHttpReader::pathAndQuery_areSplitAtTheFirstQuestionMark() {
    HttpRequest request;
    request.target = "/a/b?c=d?e";
    QCOMPARE(request.path(), QByteArray("/a/b"));
    QCOMPARE(request.query(), QByteArray("c=d?e"));
    request.target = "/a/b";
    QCOMPARE(request.path(), QByteArray("/a/b"));
    QCOMPARE(request.query(), QByteArray());
}

QTEST_GUILESS_MAIN(TestHttpReader)
#include "tst_sandbox_http_reader.moc"
