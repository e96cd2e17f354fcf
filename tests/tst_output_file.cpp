// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <csignal>

#include "app/evidence/output_file.h"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace sharewarden;
using namespace Qt::StringLiterals;

class OutputFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void descriptor_passesEverythingOnInOrder();
    void descriptor_noticesThatTheReaderWentAway();
    void descriptor_noticesAFullDisk_data();
    void descriptor_noticesAFullDisk();
    void descriptor_noticesThatItIsClosed();
};

#ifdef Q_OS_UNIX

void OutputFileTest::initTestCase() {
    std::signal(SIGPIPE, SIG_IGN);
}

void OutputFileTest::descriptor_passesEverythingOnInOrder() {
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    const auto sink = openDescriptor(ends[1], u"pipe"_s);
    QByteArray expected;
    // Less than a pipe holds, so that writing does not wait for the reader here.
    for (int i = 0; i < 2000; ++i) {
        const QByteArray chunk = QByteArray::number(i) + '\n';
        expected += chunk;
        QVERIFY(sink->write(chunk).ok());
    }
    QVERIFY(sink->finish().ok());
    QByteArray got(expected.size() + 1, '\0');
    got.resize(::read(ends[0], got.data(), static_cast<size_t>(got.size())));
    QCOMPARE(got, expected);
    ::close(ends[0]);
    ::close(ends[1]);
}

void OutputFileTest::descriptor_noticesThatTheReaderWentAway() {
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    ::close(ends[0]);
    const auto sink = openDescriptor(ends[1], u"pipe"_s);
    QVERIFY(sink->write("x").ok());
    const Status finished = sink->finish();
    QVERIFY(!finished.ok());
    QCOMPARE(std::get<StorageError>(finished.error()).path, u"pipe"_s);
    QVERIFY(!std::get<StorageError>(finished.error()).detail.isEmpty());
    ::close(ends[1]);
}

void OutputFileTest::descriptor_noticesAFullDisk_data() {
    QTest::addColumn<int>("bytes");
    QTest::newRow("less than the buffer") << 10;
    QTest::newRow("more than the buffer") << 200'000;
}

void OutputFileTest::descriptor_noticesAFullDisk() {
    QFETCH(int, bytes);
    const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
    QVERIFY(full >= 0);
    const auto sink = openDescriptor(full, u"full"_s);
    Status status = sink->write(QByteArray(bytes, 'x'));
    if (status)
        status = sink->finish();
    QVERIFY(!status.ok());
    QVERIFY(std::get<StorageError>(status.error()).detail.contains(u"No space left"_s));
    ::close(full);
}

void OutputFileTest::descriptor_noticesThatItIsClosed() {
    const auto sink = openDescriptor(1000, u"gone"_s);
    Status status = sink->write("x");
    if (status)
        status = sink->finish();
    QVERIFY(!status.ok());
}

#endif

QTEST_GUILESS_MAIN(OutputFileTest)
#include "tst_output_file.moc"
