// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonObject>
#include <QTest>

#include "app/evidence/inventory_export.h"
#include "tests/support/python.h"

using namespace sharewarden;
using namespace Qt::StringLiterals;

namespace {

class MemorySink : public Sink {
public:
    Status write(QByteArrayView bytes) override {
        if (m_left-- == 0)
            return Error(StorageError{u"memory"_s, u"full"_s});
        m_bytes.append(bytes.data(), bytes.size());
        return Done{};
    }
    Status finish() override { return Done{}; }

    QByteArray m_bytes;
    int m_left = -1;  // how many chunks still fit, negative for no limit
};

ncloud::Image image(const QString& no, const QString& name, const QStringList& loginIds) {
    ncloud::Image image;
    image.no = no;
    image.name = name;
    image.sharedLoginIds = loginIds;
    image.hypervisor = u"KVM"_s;
    image.osCategory = u"LINUX"_s;
    image.osType = u"UBUNTU"_s;
    image.lifeCyclePhase = u"IN_SERVICE"_s;
    image.status = u"CREAT"_s;
    image.description = u"for the web"_s;
    image.createDate = u"2025-06-20T09:59:39+0900"_s;
    image.created = QDateTime(QDate(2025, 6, 20), QTime(0, 59, 39), Qt::UTC);
    image.blockStorage.push_back({u"1"_s, u"snap"_s, u"SSD"_s, 10, false});
    image.blockStorage.push_back({u"2"_s, u"snap"_s, u"SSD"_s, 32, false});
    return image;
}

Inventory estate() {
    Inventory inventory;
    const quint32 kvm = inventory.addCell({u"prod"_s, u"public"_s, u"KR"_s, ncloud::Family::Kvm});
    const quint32 xen = inventory.addCell({u"prod"_s, u"public"_s, u"SGN"_s, ncloud::Family::Xen});
    inventory.addImage(kvm, image(u"1"_s, u"web"_s, {u"a@x.io"_s, u"=b@x.io"_s}));
    inventory.addImage(kvm, image(u"2"_s, u"unshared"_s, {}));
    ncloud::Image odd = image(u"77"_s, u"웹서버"_s, {u"c@x.io"_s});
    odd.createDate = u"yesterday"_s;
    odd.created = QDateTime();
    inventory.addImage(xen, odd);
    return inventory;
}

}  // namespace

class InventoryExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void columns_beginWithThePromisedOnes();
    void csv_hasOneRowAShareAndOneForAnUnsharedImage();
    void jsonLines_saysEverythingOfAnImage();
    void unreadableDate_isKeptAsItCame();
    void rowsOfAnImage_areAsIfWrittenOneByOne();
    void firstErrorOfTheSinkEndsIt();
    void coverage_namesWhatIsMissing();
};

void InventoryExportTest::columns_beginWithThePromisedOnes() {
    const QStringList promised{u"account"_s,  u"site"_s,       u"region"_s,   u"family"_s,
                               u"image_no"_s, u"image_name"_s, u"login_id"_s, u"created"_s};
    QCOMPARE(inventory_export::columns().mid(0, promised.size()), promised);
}

void InventoryExportTest::csv_hasOneRowAShareAndOneForAnUnsharedImage() {
    MemorySink sink;
    QVERIFY(inventory_export::write(ExportFormat::Csv, estate(), sink).ok());
    const QJsonArray rows = test::readCsv(sink.m_bytes);
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[0].toArray(), QJsonArray::fromStringList(inventory_export::columns()));
    QStringList first;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        QStringList cells;
        for (int column = 0; column < 7; ++column)
            cells.append(rows[i].toArray()[column].toString());
        first.append(cells.join(u'|'));
    }
    QCOMPARE(first,
             QStringList({u"prod|public|KR|kvm|1|web|a@x.io"_s, u"prod|public|KR|kvm|1|web|'=b@x.io"_s,
                          u"prod|public|KR|kvm|2|unshared|"_s, u"prod|public|SGN|xen|77|웹서버|c@x.io"_s}));
}

void InventoryExportTest::jsonLines_saysEverythingOfAnImage() {
    MemorySink sink;
    QVERIFY(inventory_export::write(ExportFormat::JsonLines, estate(), sink).ok());
    const QList<QByteArray> lines = sink.m_bytes.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    const QJsonObject object = QJsonDocument::fromJson(lines[2]).object();
    const QJsonObject expected{{u"account"_s, u"prod"_s},
                               {u"site"_s, u"public"_s},
                               {u"region"_s, u"KR"_s},
                               {u"family"_s, u"kvm"_s},
                               {u"image_no"_s, u"2"_s},
                               {u"image_name"_s, u"unshared"_s},
                               {u"login_id"_s, u""_s},
                               {u"created"_s, u"2025-06-20T09:59:39+0900"_s},
                               {u"created_utc"_s, u"2025-06-20T00:59:39.000Z"_s},
                               {u"hypervisor"_s, u"KVM"_s},
                               {u"os_category"_s, u"LINUX"_s},
                               {u"os_type"_s, u"UBUNTU"_s},
                               {u"life_cycle"_s, u"IN_SERVICE"_s},
                               {u"status"_s, u"CREAT"_s},
                               {u"size_bytes"_s, 42},
                               {u"description"_s, u"for the web"_s}};
    QCOMPARE(object, expected);
}

void InventoryExportTest::unreadableDate_isKeptAsItCame() {
    MemorySink sink;
    QVERIFY(inventory_export::write(ExportFormat::JsonLines, estate(), sink).ok());
    const QJsonObject object = QJsonDocument::fromJson(sink.m_bytes.trimmed().split('\n').last()).object();
    QCOMPARE(object[u"created"_s].toString(), u"yesterday"_s);
    QCOMPARE(object[u"created_utc"_s].toString(), QString());
}

void InventoryExportTest::rowsOfAnImage_areAsIfWrittenOneByOne() {
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::JsonLines}) {
        MemorySink whole;
        QVERIFY(inventory_export::write(format, estate(), whole).ok());
        MemorySink single;
        RowWriter writer(format, inventory_export::columns(), single);
        QVERIFY(writer.begin().ok());
        const auto row = [&writer](const FieldRow& fields) { return writer.row(fields); };
        QVERIFY(inventory_export::forEachRow(estate(), row).ok());
        QCOMPARE(whole.m_bytes, single.m_bytes);
    }
}

void InventoryExportTest::firstErrorOfTheSinkEndsIt() {
    MemorySink sink;
    sink.m_left = 2;
    const Status status = inventory_export::write(ExportFormat::Csv, estate(), sink);
    QVERIFY(!status.ok());
    QCOMPARE(std::get<StorageError>(status.error()).detail, u"full"_s);
    QCOMPARE(sink.m_left, -1);
}

void InventoryExportTest::coverage_namesWhatIsMissing() {
    CellCoverage whole;
    whole.cell = {u"prod"_s, u"public"_s, u"KR"_s, ncloud::Family::Kvm};
    whole.state = CellState::Complete;
    whole.pagesRead = 2;
    whole.rowsRead = 1500;
    whole.totalRows = 1500;
    whole.ended = QDateTime(QDate(2026, 1, 31), QTime(8, 5), Qt::UTC);
    whole.elapsed = std::chrono::milliseconds(420);
    CellCoverage failed;
    failed.cell = {u"prod"_s, u"public"_s, u"JPN"_s, ncloud::Family::Xen};
    failed.state = CellState::Failed;
    failed.callId = u"c-7"_s;
    failed.error = TimeoutError{std::chrono::seconds(30)};
    MemorySink sink;
    QVERIFY(inventory_export::writeCoverage(ExportFormat::JsonLines, {whole, failed}, sink).ok());
    const QList<QByteArray> lines = sink.m_bytes.trimmed().split('\n');
    QCOMPARE(
        lines[0],
        QByteArray(R"({"account":"prod","site":"public","region":"KR","family":"kvm","state":"complete",)"
                   R"("pages_read":2,"rows_read":1500,"total_rows":1500,"error":"","message":"","advice":"",)"
                   R"("ended_utc":"2026-01-31T08:05:00.000Z","elapsed_ms":420,"call_id":""})"));
    const QJsonObject object = QJsonDocument::fromJson(lines[1]).object();
    QCOMPARE(object[u"state"_s].toString(), u"failed"_s);
    QVERIFY(object[u"total_rows"_s].isNull());
    QCOMPARE(object[u"error"_s].toString(), u"Timeout"_s);
    QCOMPARE(object[u"message"_s].toString(), describe(*failed.error));
    QCOMPARE(object[u"advice"_s].toString(), advice(*failed.error));
    QCOMPARE(object[u"ended_utc"_s].toString(), QString());
    QCOMPARE(object[u"call_id"_s].toString(), u"c-7"_s);
}

QTEST_GUILESS_MAIN(InventoryExportTest)
#include "tst_inventory_export.moc"
