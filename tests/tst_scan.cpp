// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <algorithm>

#include "app/inventory/scan.h"
#include "tests/support/await.h"
#include "tests/support/sandbox_fixture.h"

using namespace sharewarden;
using sharewarden::test::await;
using sharewarden::test::SandboxFixture;

namespace {

ScanPolicy quickPolicy(int pageSize = 1000) {
    ScanPolicy policy;
    policy.pageSize = pageSize;
    policy.retry = SandboxFixture::quickRetry();
    return policy;
}

ScanScope scopeOf(SandboxFixture& fixture, const QStringList& regions = {}) {
    return {QStringLiteral("acme"), fixture.client(), regions, {ncloud::Family::Kvm, ncloud::Family::Xen}};
}

ScanResult scanNow(SandboxFixture& fixture, ScanPolicy policy = quickPolicy(), std::stop_token stop = {},
                   std::function<void(const ScanEvent&)> onEvent = {}) {
    std::vector<ScanScope> scopes{scopeOf(fixture)};
    return await(scan(std::move(scopes), std::move(policy), std::move(onEvent), std::move(stop)));
}

// `region family number login` of every share, and `region family number -` of an image without shares.
QStringList rowsOf(const Inventory& inventory) {
    QStringList rows;
    for (const ImageRow& image : inventory.images()) {
        const CellKey& cell = inventory.cellOf(image);
        QStringList logins = inventory.loginIds(image);
        if (logins.isEmpty())
            logins.append(QStringLiteral("-"));
        for (const QString& login : std::as_const(logins))
            rows.append(
                QStringList{cell.region, ncloud::familyKey(cell.family), inventory.text(image.no), login}
                    .join(u' '));
    }
    rows.sort();
    return rows;
}

QStringList rowsOf(const sandbox::Estate& estate) {
    QStringList rows;
    for (const sandbox::Image& image : estate.images()) {
        if (image.type != QLatin1String("SELF"))
            continue;
        QStringList logins = image.sharedLoginIds;
        if (logins.isEmpty())
            logins.append(QStringLiteral("-"));
        for (const QString& login : std::as_const(logins))
            rows.append(QStringList{image.region,
                                    image.isKvm() ? QStringLiteral("kvm") : QStringLiteral("xen"),
                                    image.number, login}
                            .join(u' '));
    }
    rows.sort();
    return rows;
}

const CellCoverage* cellOf(const ScanResult& result, const char* region, ncloud::Family family) {
    for (const CellCoverage& cell : result.coverage) {
        if (cell.cell.region == QLatin1String(region) && cell.cell.family == family)
            return &cell;
    }
    return nullptr;
}

}  // namespace

class TestScan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void demoEstate_isReadWhole_data();
    void demoEstate_isReadWhole();
    void grownEstate_isReadInPages();
    void failingCell_isNamedAndStopsNoOther();
    void passingFault_isReadAgain();
    void regionsThatCannotBeListed_areAFailedAccount_data();
    void regionsThatCannotBeListed_areAFailedAccount();
    void unknownRegion_isAFailedCell();
    void pagesThatKeepShifting_arePartial();
    void pagesThatShiftOnce_areReadAgain();
    void cancel_keepsWhatWasReadAndMarksTheRest();
    void events_tellEveryRowAndEveryCell();
    void wrongClock_isCorrectedAndTold_data();
    void wrongClock_isCorrectedAndTold();
};

void TestScan::demoEstate_isReadWhole_data() {
    QTest::addColumn<int>("pageSize");
    QTest::newRow("one page") << 1000;
    QTest::newRow("many pages") << 3;
    QTest::newRow("a page a row") << 1;
}

void TestScan::demoEstate_isReadWhole() {
    QFETCH(int, pageSize);
    SandboxFixture fixture;
    const ScanResult result = scanNow(fixture, quickPolicy(pageSize));
    QVERIFY(result.complete());
    QCOMPARE(result.coverage.size(), size_t(6));
    QCOMPARE(rowsOf(result.inventory), rowsOf(fixture.gateway().estate()));
    for (const CellCoverage& cell : result.coverage)
        QCOMPARE(cell.rowsRead, *cell.totalRows);
    QCOMPARE(result.inventory.images().size(), fixture.gateway().estate().ownImageCount());
    QCOMPARE(result.inventory.shares().size(), fixture.gateway().estate().shareCount());
}

void TestScan::grownEstate_isReadInPages() {
    sandbox::Options options;
    options.images = 3500;
    options.sharesPerImage = 2;
    SandboxFixture fixture({}, options);
    const ScanResult result = scanNow(fixture, quickPolicy(100));
    QVERIFY(result.complete());
    QCOMPARE(rowsOf(result.inventory), rowsOf(fixture.gateway().estate()));
}

void TestScan::failingCell_isNamedAndStopsNoOther() {
    SandboxFixture fixture({QStringLiteral("action=getServerImageList,region=JPN:403/210")});
    const ScanResult result = scanNow(fixture);
    QVERIFY(!result.complete());
    const CellCoverage* failed = cellOf(result, "JPN", ncloud::Family::Kvm);
    QVERIFY(failed);
    QCOMPARE(failed->state, CellState::Failed);
    QVERIFY(failed->error);
    QVERIFY(!failed->totalRows);
    QCOMPARE(std::count_if(result.coverage.begin(), result.coverage.end(),
                           [](const CellCoverage& cell) { return cell.state == CellState::Complete; }),
             5);
}

void TestScan::passingFault_isReadAgain() {
    SandboxFixture fixture({QStringLiteral("read,first=3:503/500")});
    const ScanResult result = scanNow(fixture);
    QVERIFY(result.complete());
    QCOMPARE(rowsOf(result.inventory), rowsOf(fixture.gateway().estate()));
}

void TestScan::regionsThatCannotBeListed_areAFailedAccount_data() {
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("kind");
    QTest::newRow("denied") << QStringLiteral("action=getRegionList:denied") << QStringLiteral("Gateway");
    QTest::newRow("drop") << QStringLiteral("action=getRegionList:drop") << QStringLiteral("Network");
    QTest::newRow("html") << QStringLiteral("action=getRegionList:html") << QStringLiteral("Malformed");
    QTest::newRow("half a json") << QStringLiteral("action=getRegionList:cut=30")
                                 << QStringLiteral("Malformed");
    QTest::newRow("redirect") << QStringLiteral("action=getRegionList:redirect=https://example.com/")
                              << QStringLiteral("Http");
}

void TestScan::regionsThatCannotBeListed_areAFailedAccount() {
    QFETCH(QString, fault);
    QFETCH(QString, kind);
    SandboxFixture fixture({fault});
    const ScanResult result = scanNow(fixture);
    QCOMPARE(result.coverage.size(), size_t(2));
    for (const CellCoverage& cell : result.coverage) {
        QCOMPARE(cell.state, CellState::Failed);
        QVERIFY(cell.cell.region.isEmpty());
        QVERIFY2(errorKind(*cell.error) == kind, qPrintable(describe(*cell.error)));
    }
    QVERIFY(result.inventory.images().isEmpty());
}

void TestScan::unknownRegion_isAFailedCell() {
    SandboxFixture fixture;
    std::vector<ScanScope> scopes{scopeOf(fixture, {QStringLiteral("KR"), QStringLiteral("XX")})};
    const ScanResult result = await(scan(std::move(scopes), quickPolicy(), {}, {}));
    QCOMPARE(cellOf(result, "KR", ncloud::Family::Kvm)->state, CellState::Complete);
    QCOMPARE(cellOf(result, "XX", ncloud::Family::Kvm)->state, CellState::Failed);
}

void TestScan::pagesThatKeepShifting_arePartial() {
    SandboxFixture fixture({QStringLiteral("action=getServerImageList,region=KR:shift=-1")});
    const ScanResult result = scanNow(fixture, quickPolicy(2));
    QCOMPARE(cellOf(result, "KR", ncloud::Family::Kvm)->state, CellState::Partial);
    QVERIFY(cellOf(result, "KR", ncloud::Family::Kvm)->error);
    // Nothing is shown twice all the same.
    QStringList rows = rowsOf(result.inventory);
    QCOMPARE(rows.removeDuplicates(), 0);
}

void TestScan::pagesThatShiftOnce_areReadAgain() {
    SandboxFixture fixture({QStringLiteral("action=getServerImageList,region=KR,page=2,nth=1:shift=-1")});
    const ScanResult result = scanNow(fixture, quickPolicy(2));
    QVERIFY(result.complete());
    QCOMPARE(rowsOf(result.inventory), rowsOf(fixture.gateway().estate()));
}

void TestScan::cancel_keepsWhatWasReadAndMarksTheRest() {
    SandboxFixture fixture;
    std::stop_source source;
    int pages = 0;
    const ScanResult result =
        scanNow(fixture, quickPolicy(3), source.get_token(), [&](const ScanEvent& event) {
            if (std::holds_alternative<ScanPageRead>(event) && ++pages == 2)
                source.request_stop();
        });
    QVERIFY(result.cancelled());
    QCOMPARE(result.coverage.size(), size_t(6));
    QVERIFY(!result.inventory.images().isEmpty());
    QCOMPARE(result.coverage.back().state, CellState::Cancelled);
}

void TestScan::events_tellEveryRowAndEveryCell() {
    SandboxFixture fixture({QStringLiteral("action=getServerImageList,region=KR,page=2,nth=1:shift=-1")});
    Inventory told;
    int done = 0;
    int restarts = 0;
    const ScanResult result = scanNow(fixture, quickPolicy(2), {}, [&](const ScanEvent& event) {
        if (const auto* page = std::get_if<ScanPageRead>(&event)) {
            told.addPage(told.addCell(page->coverage.cell), page->images);
        } else if (const auto* restart = std::get_if<ScanCellRestarted>(&event)) {
            told.clearCells({told.addCell(restart->cell)});
            ++restarts;
        } else if (std::holds_alternative<ScanCellDone>(event)) {
            ++done;
        }
    });
    QCOMPARE(done, 6);
    QCOMPARE(restarts, 1);
    QCOMPARE(rowsOf(told), rowsOf(result.inventory));
}

void TestScan::wrongClock_isCorrectedAndTold_data() {
    QTest::addColumn<int>("minutes");
    QTest::newRow("ours is behind") << 6;
    QTest::newRow("ours is ahead") << -6;
    QTest::newRow("a day") << 24 * 60;
}

void TestScan::wrongClock_isCorrectedAndTold() {
    QFETCH(int, minutes);
    sandbox::Options options;
    options.clockOffset = std::chrono::minutes(minutes);
    SandboxFixture fixture({}, options);
    const ScanResult result = scanNow(fixture);
    QVERIFY(result.complete());
    QCOMPARE(rowsOf(result.inventory), rowsOf(fixture.gateway().estate()));
    const auto offset = result.accounts.front().clockOffset;
    QVERIFY(offset);
    QVERIFY(std::abs(offset->count() - options.clockOffset.count()) < 2'000);
    QVERIFY(result.accounts.front().identity);

    // Every attempt has a timestamp and a signature of its own, and only the first ones were refused.
    QSet<QByteArray> signatures;
    int refused = 0;
    for (const sandbox::RequestRecord& request : fixture.gateway().requests()) {
        signatures.insert(request.request.header("x-ncp-apigw-signature-v2"));
        refused += request.status == 401 ? 1 : 0;
    }
    QCOMPARE(signatures.size(), fixture.gateway().requests().size());
    QVERIFY(refused >= 1 && refused <= 2);
}

QTEST_GUILESS_MAIN(TestScan)
#include "tst_scan.moc"
