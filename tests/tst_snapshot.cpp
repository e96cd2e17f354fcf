// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "app/base/error_json.h"
#include "app/inventory/snapshot_file.h"
#include "app/inventory/snapshot_store.h"

using namespace sharewarden;
using namespace Qt::StringLiterals;

namespace {

QDateTime day(int number) {
    return QDateTime(QDate(2026, 1, number), QTime(8, 5, 0, 123), Qt::UTC);
}

ncloud::Image image(const QString& no, const QStringList& logins) {
    ncloud::Image image;
    image.no = no;
    image.name = u"웹서버 "_s % no;
    image.hypervisor = u"KVM"_s;
    image.createDate = u"2025-06-20T09:59:39+0900"_s;
    image.sharedLoginIds = logins;
    image.blockStorage.push_back({u"1"_s, u"root"_s, u"SSD"_s, 10'737'418'240, true});
    return image;
}

CellKey cell(const QString& account, const QString& region, ncloud::Family family = ncloud::Family::Kvm) {
    return {account, u"public"_s, region, family};
}

// A scan of one account: what each region holds; a region without images has failed.
InventorySnapshot scanOf(const QString& account, const QDateTime& taken,
                         const QList<std::pair<QString, std::vector<ncloud::Image>>>& regions,
                         bool everyRegion) {
    InventorySnapshot snapshot;
    snapshot.taken = taken;
    AccountReading reading;
    reading.account = account;
    reading.site = u"public"_s;
    reading.everyRegion = everyRegion;
    for (const auto& [region, images] : regions) {
        CellCoverage coverage;
        coverage.cell = cell(account, region);
        coverage.ended = taken;
        coverage.state = CellState::Complete;
        if (images.empty()) {
            coverage.state = CellState::Failed;
            coverage.error = TimeoutError{std::chrono::seconds(30)};
            coverage.callId = u"c-1"_s;
        }
        const quint32 number = snapshot.inventory.addCell(coverage.cell);
        for (const ncloud::Image& one : images) {
            snapshot.inventory.addImage(number, one);
            ++coverage.rowsRead;
        }
        if (!images.empty()) {
            coverage.pagesRead = 1;
            coverage.totalRows = coverage.rowsRead;
        }
        snapshot.coverage.push_back(coverage);
        reading.regions.append(region);
    }
    snapshot.accounts.push_back(reading);
    return snapshot;
}

QStringList rowsOf(const InventorySnapshot& snapshot) {
    QStringList rows;
    for (const ImageRow& row : snapshot.inventory.images()) {
        const CellKey& at = snapshot.inventory.cellOf(row);
        rows.append(at.account % u' ' % at.region % u' ' % snapshot.inventory.text(row.no) % u' ' %
                    snapshot.inventory.loginIds(row).join(u','));
    }
    rows.sort();
    return rows;
}

QStringList cellsOf(const InventorySnapshot& snapshot) {
    QStringList cells;
    for (const CellCoverage& coverage : snapshot.coverage)
        cells.append(coverage.cell.account % u' ' % coverage.cell.region % u' ' %
                     cellStateKey(coverage.state) % u' ' % QString::number(coverage.ended.date().day()));
    cells.sort();
    return cells;
}

InventorySnapshot fullSnapshot() {
    InventorySnapshot snapshot =
        scanOf(u"acme"_s, day(5),
               {{u"KR"_s, {image(u"1"_s, {u"ops@partner.example"_s, u"이@회사.kr"_s}), image(u"22"_s, {})}},
                {u"JPN"_s, {}}},
               true);
    snapshot.accounts.front().identity = ncloud::Identity{u"42"_s, u"acme"_s, u"Sub"_s};
    snapshot.accounts.front().clockOffset = std::chrono::milliseconds(-61'000);
    return snapshot;
}

}  // namespace

class TestSnapshot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyErrorComesBackFromJson_data() {
        QTest::addColumn<Error>("error");
        QTest::newRow("network") << Error(NetworkError{u"x"_s, false, true});
        QTest::newRow("offline") << Error(NetworkError{u"x"_s, false, false, NetworkProblem::Offline});
        QTest::newRow("timeout") << Error(TimeoutError{std::chrono::seconds(30)});
        QTest::newRow("http") << Error(HttpError{302, u"y"_s});
        QTest::newRow("gateway") << Error(GatewayError{401, u"210"_s, u"Permission Denied"_s});
        QTest::newRow("service") << Error(ServiceError{500, u"1300"_s, u"later"_s});
        QTest::newRow("malformed") << Error(MalformedError{200, u"z"_s});
        QTest::newRow("too large") << Error(TooLargeError{1 << 25});
        QTest::newRow("credentials") << Error(CredentialsError{u"none"_s});
        QTest::newRow("keychain") << Error(KeychainError{KeychainProblem::Locked, u"l"_s});
        QTest::newRow("storage") << Error(StorageError{u"/p"_s, u"full"_s});
        QTest::newRow("cancelled") << Error(CancelledError{true});
    }

    void everyErrorComesBackFromJson() {
        QFETCH(Error, error);
        const std::optional<Error> back = errorFromJson(errorToJson(error));
        QVERIFY(back);
        QCOMPARE(back->index(), error.index());
        QCOMPARE(explain(*back), explain(error));
        QCOMPARE(mayHaveBeenApplied(*back), mayHaveBeenApplied(error));
        QCOMPARE(errorToJson(*back), errorToJson(error));
    }

    void whatIsNoErrorIsNoError() {
        QVERIFY(!errorFromJson({}));
        QVERIFY(!errorFromJson({{u"kind"_s, u"Other"_s}}));
    }

    void aSnapshotComesBackAsItWas() {
        const InventorySnapshot snapshot = fullSnapshot();
        const auto back = parseSnapshot(snapshotBytes(snapshot), u"file"_s);
        QVERIFY2(back, back ? "" : qPrintable(explain(back.error())));
        QCOMPARE(back->taken, snapshot.taken);
        QCOMPARE(rowsOf(*back), rowsOf(snapshot));
        QCOMPARE(cellsOf(*back), cellsOf(snapshot));
        QCOMPARE(back->inventory.images().at(0).sizeBytes, 10'737'418'240);
        QCOMPARE(back->inventory.images().at(0).createdMs, snapshot.inventory.images().at(0).createdMs);
        QCOMPARE(explain(*back->coverage.at(1).error), explain(*snapshot.coverage.at(1).error));
        QCOMPARE(back->coverage.at(1).callId, u"c-1"_s);
        QVERIFY(!back->coverage.at(1).totalRows);
        QCOMPARE(back->accounts.front().identity->loginAlias, u"acme"_s);
        QCOMPARE(back->accounts.front().clockOffset, snapshot.accounts.front().clockOffset);
        QVERIFY(back->accounts.front().everyRegion);
        // And what came back is a whole inventory: it can grow.
        Inventory grown = back->inventory;
        QVERIFY(!grown.addImage(0, image(u"1"_s, {})));
        QVERIFY(grown.addImage(0, image(u"3"_s, {u"이@회사.kr"_s})));
    }

    void aChangedByteIsFound() {
        const QByteArray bytes = snapshotBytes(fullSnapshot());
        QRandomGenerator random(20260131);
        for (int i = 0; i < 300; ++i) {
            QByteArray changed = bytes;
            const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
            if (i % 3 == 0)
                changed.truncate(at);
            else
                changed[at] = static_cast<char>(changed[at] ^ (1 << random.bounded(8)));
            QVERIFY2(!parseSnapshot(changed, u"file"_s), QByteArray::number(at).constData());
        }
        QVERIFY(!parseSnapshot({}, u"file"_s));
        QVERIFY(!parseSnapshot(bytes + 'x', u"file"_s));
    }

    void columnsThatDoNotFitTogetherAreRefused_data() {
        QTest::addColumn<int>("lie");
        QTest::newRow("true") << 0;
        QTest::newRow("a cell that is not there") << 1;
        QTest::newRow("a text that is not there") << 2;
        QTest::newRow("a share too many") << 3;
        QTest::newRow("shares that overlap") << 4;
        QTest::newRow("an image twice") << 5;
        QTest::newRow("a share of another image") << 6;
        QTest::newRow("a text twice") << 7;
    }

    void columnsThatDoNotFitTogetherAreRefused() {
        QFETCH(int, lie);
        const Inventory inventory = fullSnapshot().inventory;
        QList<ImageRow> images(inventory.images().begin(), inventory.images().end());
        QList<ShareRow> shares(inventory.shares().begin(), inventory.shares().end());
        QList<QString> texts;
        for (qsizetype i = 0; i < inventory.texts().size(); ++i)
            texts.append(inventory.text(static_cast<TextId>(i)));
        if (lie == 1)
            images[0].cell = 99;
        else if (lie == 2)
            images[0].osType = 9'999;
        else if (lie == 3)
            images[1].shareCount = 1;
        else if (lie == 4)
            images[1].firstShare = 0;
        else if (lie == 5)
            images[1].no = images[0].no;
        else if (lie == 6)
            shares[0].image = 1;
        else if (lie == 7)
            texts[2] = texts[1];
        QCOMPARE(Inventory::fromColumns(inventory.cells(), images, shares, texts).has_value(), lie == 0);
    }

    void theNewestIsKeptPrivately_andTheOldestGo() {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"data/inventories"_s);
        const SnapshotStore store(folder);
        QVERIFY(store.latest());
        QVERIFY(!*store.latest());
        for (int i = 1; i <= SnapshotStore::kept + 3; ++i) {
            InventorySnapshot snapshot = fullSnapshot();
            snapshot.taken = day(i);
            QVERIFY(store.save(snapshot));
        }
        QCOMPARE(store.names().size(), SnapshotStore::kept);
        const auto latest = store.latest();
        QVERIFY(latest && *latest);
        QCOMPARE((*latest)->taken, day(SnapshotStore::kept + 3));
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFileInfo(QDir(folder).filePath(store.names().constFirst())).permissions(), owner);
        QCOMPARE(QFileInfo(folder).permissions(), owner | QFile::ExeOwner | QFile::ExeUser);
    }

    void aDamagedNewestIsToldAndLeft() {
        QTemporaryDir dir;
        const SnapshotStore store(dir.path());
        QVERIFY(store.save(fullSnapshot()));
        const QString path = dir.filePath(store.names().constFirst());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(100));
        const auto latest = store.latest();
        QVERIFY(!latest);
        QVERIFY(explain(latest.error()).contains(path));
        QCOMPARE(QFileInfo(path).size(), 100);
    }

    void merging_replacesCellByCell() {
        const auto before =
            merged(scanOf(u"acme"_s, day(1),
                          {{u"KR"_s, {image(u"1"_s, {u"a@x"_s})}}, {u"SGN"_s, {image(u"2"_s, {})}}}, true),
                   scanOf(u"dev"_s, day(2), {{u"KR"_s, {image(u"7"_s, {u"b@x"_s})}}}, true));
        QCOMPARE(before.coverage.size(), size_t(3));
        QCOMPARE(before.oldest(), day(1));
        // One region read again: the other keeps its rows and its age.
        const auto part = merged(before, scanOf(u"acme"_s, day(3), {{u"KR"_s, {image(u"9"_s, {})}}}, false));
        QCOMPARE(rowsOf(part), (QStringList{u"acme KR 9 "_s, u"acme SGN 2 "_s, u"dev KR 7 b@x"_s}));
        QCOMPARE(cellsOf(part),
                 (QStringList{u"acme KR complete 3"_s, u"acme SGN complete 1"_s, u"dev KR complete 2"_s}));
        QCOMPARE(part.taken, day(3));
        QCOMPARE(part.accounts.size(), size_t(2));
        // Every region read again, and one is no more: it does not linger.
        const auto whole = merged(before, scanOf(u"acme"_s, day(4), {{u"KR"_s, {image(u"9"_s, {})}}}, true));
        QCOMPARE(cellsOf(whole), (QStringList{u"acme KR complete 4"_s, u"dev KR complete 2"_s}));
        // What could not be read now is not shown as if it had been.
        const auto failed = merged(before, scanOf(u"dev"_s, day(5), {{u"KR"_s, {}}}, true));
        QCOMPARE(rowsOf(failed), (QStringList{u"acme KR 1 a@x"_s, u"acme SGN 2 "_s}));
    }

    void restricting_keepsWhatIsAskedFor() {
        const auto both = merged(scanOf(u"acme"_s, day(1), {{u"KR"_s, {image(u"1"_s, {u"a@x"_s})}}}, true),
                                 scanOf(u"dev"_s, day(2), {{u"KR"_s, {image(u"7"_s, {u"b@x"_s})}}}, true));
        const auto one =
            restrictedTo(both, [](const QString& account, const QString&) { return account == u"dev"; });
        QCOMPARE(rowsOf(one), QStringList{u"dev KR 7 b@x"_s});
        QCOMPARE(one.coverage.size(), size_t(1));
        QCOMPARE(one.accounts.size(), size_t(1));
    }

    void changes_areOfCellsThatBothHaveReadWhole() {
        const auto before = scanOf(u"acme"_s, day(1),
                                   {{u"KR"_s, {image(u"1"_s, {u"a@x"_s, u"b@x"_s})}},
                                    {u"SGN"_s, {image(u"2"_s, {u"c@x"_s})}},
                                    {u"JPN"_s, {}}},
                                   true);
        const auto after = scanOf(u"acme"_s, day(2),
                                  {{u"KR"_s, {image(u"1"_s, {u"b@x"_s, u"d@x"_s})}},
                                   {u"SGN"_s, {}},
                                   {u"JPN"_s, {image(u"3"_s, {u"e@x"_s})}}},
                                  true);
        const ShareChanges changes = sharesBetween(before, after);
        QCOMPARE(changes.cellsCompared, 1);
        QCOMPARE(changes.added.size(), 1);
        QCOMPARE(changes.added.first().loginId, u"d@x"_s);
        QCOMPARE(changes.removed.size(), 1);
        QCOMPARE(changes.removed.first().loginId, u"a@x"_s);
    }
};

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
