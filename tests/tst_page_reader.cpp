// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>
#include <QTest>

#include "app/ncloud/image_fields.h"
#include "app/ncloud/page_reader.h"
#include "app/ncloud/plain_json.h"

using namespace sharewarden;
using namespace sharewarden::ncloud;
using namespace Qt::StringLiterals;

namespace {

HttpAnswer answerOf(const QByteArray& body, int status = 200) {
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

// Everything that a page says, so that two can be compared.
QStringList said(const ImagePage& page, const AnswerCodes& codes) {
    QStringList said{codes.returnCode, codes.returnMessage, codes.requestId, QString::number(page.totalRows)};
    for (const Image& image : page.images) {
        for (const ImageField& field : imageFields)
            said.append(image.*field.text);
        said.append(image.created.isValid() ? image.created.toString(Qt::ISODateWithMs) : u"invalid"_s);
        said.append(QString::number(image.created.timeSpec()));
        said.append(QString::number(image.sharedLoginIds.size()));
        said.append(image.sharedLoginIds);
        for (const BlockStorage& storage : image.blockStorage)
            said.append({storage.snapshotNo, storage.snapshotName, storage.volumeType,
                         QString::number(storage.sizeBytes), QString::number(storage.encrypted)});
    }
    return said;
}

std::optional<QStringList> plainly(const HttpAnswer& answer, Family family) {
    AnswerCodes codes;
    const std::optional<ImagePage> page = readPlainPage(answer, family, &codes);
    return page ? std::optional(said(*page, codes)) : std::nullopt;
}

std::optional<QStringList> thoroughly(const HttpAnswer& answer, Family family) {
    AnswerCodes codes;
    const Result<QJsonObject> root = readEnvelope(answer, &codes);
    if (!root)
        return std::nullopt;
    const Result<ImagePage> page = readImages(*root, family, answer.status);
    return page ? std::optional(said(*page, codes)) : std::nullopt;
}

QByteArray answerWith(const QByteArray& images, const QByteArray& more = {}) {
    return R"({"getServerImageListResponse":{"requestId":"r","returnCode":"0","returnMessage":"success",)" +
           more + R"("totalRows":7,"serverImageList":[)" + images + "]}}";
}

QByteArray imageWith(const QByteArray& more) {
    return answerWith(R"({"serverImageNo":"1","sharedLoginIdList":["a@x.io"])" + more + "}");
}

QByteArray imageSharedWith(const QByteArray& logins) {
    return answerWith(R"({"serverImageNo":"1","sharedLoginIdList":[)" + logins + "]}");
}

// With everything that the guide documents, and some things that it does not.
const QByteArray richImage =
    R"({ "serverImageNo": 4711, "serverImageName":"demo \"image\" \u00e9 \ud83d\ude00", "serverImageType":{"code":"SELF",
"codeName":"SELF server image"},"serverImageLifeCyclePhase":{"codeName":"x","code":"IN_SERVICE"},"hypervisorType":
{"code":"KVM"},"cpuArchitectureType":{"code":"X86_64"},"osCategoryType":{"code":"LINUX"},"osType":{"code":"UBUNTU"},
"serverImageStatus":{"code":"CREAT"},"serverImageOperation":{"code":null},"shareStatus":{"code":"SHARE"},
"serverImageDescription":"웹서버","blockStorageMappingList":[{"order":0,"blockStorageSnapshotInstanceNo":20004697,
"blockStorageSnapshotName":"snap","blockStorageSize":10737418240,"blockStorageVolumeType":{"code":"CB1"},"iops":100,
"throughput":104857600,"isEncryptedVolume":true},{}],"sharedLoginIdList":["ops@partner.example","ops@partner.example",
 "ci+x@partner.example", 7, "7"],"aFieldNobodyKnows":{"x":[1,{"y":[]},-2,null,"\t"]},
"createDate":"2025-06-20T09:59:39+0900","serverImageProductCode":["odd"],"platformCategoryCode":false})";

const QByteArray xenAnswer = R"({"getMemberServerImageInstanceListResponse":{"totalRows":"1",
 "memberServerImageInstanceList":[{"memberServerImageInstanceNo":"99","memberServerImageName":"웹서버",
 "originalServerImageProductCode":"SPSW0LINUX000046","sharedLoginIdList":[],"createDate":"2024-01-02T03:04:05+0900"}],
 "returnCode":0,"returnMessage":"success"}})";

QByteArray nested(int depth) {
    return imageWith(",\"x\":" + QByteArray(depth, '[') + QByteArray(depth, ']'));
}

}  // namespace

class TestPageReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainAnswer_isReadAsTheThoroughReaderReadsIt_data();
    void plainAnswer_isReadAsTheThoroughReaderReadsIt();
    void unusualAnswer_isLeftToTheThoroughReader_data();
    void unusualAnswer_isLeftToTheThoroughReader();
    void changedAnswers_areNeverReadOtherwise();
    void textsThatComeAgain_shareTheirMemory();
    void createDate_isReadAsQtReadsIt_data();
    void createDate_isReadAsQtReadsIt();
};

void TestPageReader::plainAnswer_isReadAsTheThoroughReaderReadsIt_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Family>("family");
    const auto row = [](const char* name, const QByteArray& body, Family family = Family::Kvm) {
        QTest::newRow(name) << body << family;
    };
    row("no images", answerWith({}));
    row("everything", answerWith(richImage));
    row("many images",
        answerWith(richImage + "," + richImage + R"(,{"sharedLoginIdList":[],"serverImageNo":"2"})"));
    row("the other family", xenAnswer, Family::Xen);
    row("white space around", " \r\n" + answerWith(richImage) + "\n\t ");
    row("white space inside", imageWith(" , \"osType\" :\n{ \"code\" : \"UBUNTU\"\t} "));
    row("an empty name", imageWith(R"(,"":1)"));
    row("a name that is no ASCII", imageWith(R"(,"이름":"x")"));
    row("an empty code", imageWith(R"(,"osType":{})"));
    row("a code in a code", imageWith(R"(,"osType":{"code":{"code":"UBUNTU"}})"));
    row("a code that is a list", imageWith(R"(,"osType":{"code":["UBUNTU"]})"));
    row("a storage list that is none", imageWith(R"(,"blockStorageMappingList":"x")"));
    row("a size that is no number", imageWith(R"(,"blockStorageMappingList":[{"blockStorageSize":"big"}])"));
    row("a negative size", imageWith(R"(,"blockStorageMappingList":[{"blockStorageSize":-5}])"));
    row("every escape", imageWith(R"(,"serverImageName":"\"\\\/\b\f\n\r\t\u0041\u00Ff")"));
    row("half a surrogate", imageWith(R"(,"serverImageName":"x\ud83dy")"));
    row("a NUL as an escape", imageWith(R"(,"serverImageName":"x\u0000y")"));
    row("an escaped byte order mark", imageSharedWith(R"("\ufeffa@x.io","a@x.io")"));
    row("one login ID in two spellings", imageSharedWith(R"("a@x.io","\u0061@x.io","a\u0040x.io")"));
    row("one login ID in two types", imageSharedWith(R"(12,"12",{"code":"12"},true,"true")"));
    row("a login ID of spaces", imageSharedWith(R"("  ")"));
    row("a total with spaces", R"({"r":{"returnCode":"0","totalRows":" 12 ","serverImageList":[]}})");
    row("a return code before and after", R"({"r":{"totalRows":0,"serverImageList":[],"returnCode":0}})");
    row("as deep as may be", nested(PlainJson::maxDepth - 4));
    row("the largest plain number", imageWith(R"(,"serverImageName":999999999999999999)"));
}

void TestPageReader::plainAnswer_isReadAsTheThoroughReaderReadsIt() {
    QFETCH(QByteArray, body);
    QFETCH(Family, family);
    const auto plain = plainly(answerOf(body), family);
    QVERIFY(plain);
    const auto thorough = thoroughly(answerOf(body), family);
    QVERIFY(thorough);
    QCOMPARE(*plain, *thorough);
}

void TestPageReader::unusualAnswer_isLeftToTheThoroughReader_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QByteArray& body, int status = 200) {
        QTest::newRow(name) << body << status;
    };
    row("nothing", {});
    row("another status", answerWith({}), 201);
    row("a redirect", answerWith({}), 302);
    row("xml", "<r><returnCode>0</returnCode></r>");
    row("a byte order mark", "\xEF\xBB\xBF" + answerWith({}));
    row("a byte order mark in a login ID", imageSharedWith("\"\xEF\xBB\xBF"
                                                           "a@x.io\",\"a@x.io\""));
    row("a byte order mark behind an escape", imageSharedWith("\"\\n\xEF\xBB\xBF"
                                                              "a@x.io\""));
    row("broken UTF-8", imageWith(",\"x\":\"\xff\""));
    row("overlong UTF-8", imageWith(",\"x\":\"\xC0\xAF\""));
    row("a surrogate in UTF-8", imageWith(",\"x\":\"\xED\xA0\x80\""));
    row("half of it", answerWith(richImage).chopped(40));
    row("something behind it", answerWith({}) + "x");
    row("a NUL behind it", answerWith({}) + QByteArray("\0x", 2));
    row("two roots", R"({"a":{"returnCode":"0","totalRows":0,"serverImageList":[]},"b":{}})");
    row("one root twice", R"({"a":1,"a":{"returnCode":"0","totalRows":0,"serverImageList":[]}})");
    row("a gateway error", R"({"error":{"returnCode":"0","totalRows":0,"serverImageList":[]}})");
    row("a service error", R"({"responseError":{"returnCode":"0","totalRows":0,"serverImageList":[]}})");
    row("another return code", R"({"a":{"returnCode":"800","totalRows":0,"serverImageList":[]}})");
    row("no return code", R"({"a":{"totalRows":0,"serverImageList":[]}})");
    row("no list", R"({"a":{"returnCode":"0","totalRows":0}})");
    row("a list that is none", R"({"a":{"returnCode":"0","totalRows":0,"serverImageList":{}}})");
    row("no total", R"({"a":{"returnCode":"0","serverImageList":[]}})");
    row("a negative total", R"({"a":{"returnCode":"0","totalRows":-1,"serverImageList":[]}})");
    row("a return code twice", answerWith({}, R"("returnCode":"800",)"));
    row("a list twice", answerWith({}, R"("serverImageList":[1],)"));
    row("an image that is none", answerWith("1"));
    row("an image without a number", answerWith(R"({"sharedLoginIdList":[]})"));
    row("an image without its list", answerWith(R"({"serverImageNo":"1"})"));
    row("an image with its list twice", imageWith(R"(,"sharedLoginIdList":[])"));
    row("an image with its number twice", imageWith(R"(,"serverImageNo":"2")"));
    row("a code twice", imageWith(R"(,"osType":{"code":"A","code":"B"})"));
    row("a size twice",
        imageWith(R"(,"blockStorageMappingList":[{"blockStorageSize":1,"blockStorageSize":2}])"));
    row("storage that is none", imageWith(R"(,"blockStorageMappingList":[1])"));
    row("a name with an escape", imageWith(R"(,"osTyp\u0065":"x")"));
    row("an unreadable login ID", imageSharedWith("null"));
    row("an empty login ID", imageSharedWith(R"("")"));
    row("a fraction", imageWith(R"(,"x":1.5)"));
    row("an exponent", imageWith(R"(,"x":1e3)"));
    row("nineteen digits", imageWith(R"(,"x":1234567890123456789)"));
    row("minus nothing", imageWith(R"(,"x":-0)"));
    row("a zero in front", imageWith(R"(,"x":01)"));
    row("an unknown word", imageWith(R"(,"x":nul)"));
    row("an unknown escape", imageWith(R"(,"x":"\q")"));
    row("half an escape", imageWith(R"(,"x":"\u12")"));
    row("a control character", imageWith(",\"x\":\"\n\""));
    row("a comma too many", imageSharedWith(R"("a",)"));
    row("a comma too few", imageSharedWith(R"("a""b")"));
    row("a member without a value", imageWith(R"(,"x":)"));
    row("deeper than it goes", nested(PlainJson::maxDepth - 3));
    row("very deep", nested(100'000));
}

void TestPageReader::unusualAnswer_isLeftToTheThoroughReader() {
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QVERIFY(!plainly(answerOf(body, status), Family::Kvm));
}

// Whatever happens to an answer, it is read as it always was, or not at all.
void TestPageReader::changedAnswers_areNeverReadOtherwise() {
    const QList<QByteArray> pieces{
        "\"",   "\\",      "{",    "}",          "[",   "]",   ",",  ":",
        "0",    "-",       "null", "true",       "1.5", "\\u", "\n", "\xEF\xBB\xBF",
        "\xff", "\\ud83d", "code", "\"code\":1", "é",   "  ",  "12", QByteArray(1, '\0')};
    const QList<QByteArray> whole{answerWith(richImage + "," + richImage), xenAnswer,
                                  imageSharedWith(R"("a","b")")};
    QRandomGenerator random(20260131);
    const auto below = [&](qsizetype bound) {
        return static_cast<qsizetype>(random.bounded(static_cast<quint32>(bound)));
    };
    int read = 0;
    for (int turn = 0; turn < 30'000; ++turn) {
        QByteArray body = whole.at(turn % whole.size());
        const Family family = turn % whole.size() == 1 ? Family::Xen : Family::Kvm;
        for (qsizetype change = below(3); change >= 0; --change) {
            const qsizetype at = below(body.size());
            switch (below(5)) {
                case 0:
                    body.remove(at, below(9) + 1);
                    break;
                case 1:
                    body.insert(at, pieces.at(below(pieces.size())));
                    break;
                case 2:
                    body[at] = static_cast<char>(below(256));
                    break;
                case 3:
                    body.insert(at, body.mid(below(body.size()), below(60)));
                    break;
                default: {
                    const QByteArray& piece = pieces.at(below(pieces.size()));
                    body.replace(at, piece.size(), piece);
                }
            }
            if (body.isEmpty())
                body = "{";
        }
        const auto plain = plainly(answerOf(body), family);
        if (!plain)
            continue;
        ++read;
        const auto thorough = thoroughly(answerOf(body), family);
        QVERIFY2(thorough, body.constData());
        QVERIFY2(*plain == *thorough, body.constData());
    }
    QVERIFY(read > 1000);
}

void TestPageReader::textsThatComeAgain_shareTheirMemory() {
    AnswerCodes codes;
    const auto page = readPlainPage(answerOf(answerWith(richImage + "," + richImage)), Family::Kvm, &codes);
    QVERIFY(page);
    const Image& one = page->images.at(0);
    const Image& other = page->images.at(1);
    QCOMPARE(one.osType.constData(), other.osType.constData());
    QCOMPARE(one.sharedLoginIds.at(0).constData(), other.sharedLoginIds.at(0).constData());
}

void TestPageReader::createDate_isReadAsQtReadsIt_data() {
    QTest::addColumn<QString>("sent");
    for (const char* sent : {"2025-06-20T09:59:39+0900",
                             "2025-06-20T09:59:39-0330",
                             "2024-02-29T23:59:59+0000",
                             "2023-02-29T00:00:00+0900",
                             "2025-01-01T00:00:00+0900",
                             "2025-06-20T24:00:00+0900",
                             "2025-06-20T24:00:01+0900",
                             "2025-13-01T00:00:00+0900",
                             "2025-06-20T09:60:00+0900",
                             "2025-06-20T09:59:60+0900",
                             "1969-12-31T23:59:59-0100",
                             "0001-01-01T00:00:00+0900",
                             "0000-01-01T00:00:00+0900",
                             "9999-12-31T23:59:59-1400",
                             "2025-06-20T09:59:39+1500",
                             "2025-06-20T09:59:39+0960",
                             "2025-06-20T09:59:39+09:00",
                             "2025-06-20T09:59:39Z",
                             "2025-06-20T09:59:39",
                             "2025-06-20 09:59:39+0900",
                             "2025-06-20t09:59:39+0900",
                             "2025-06-20T09:59:39.5+0900",
                             "2025-06-20T09:59:39+09a0",
                             "+025-06-20T09:59:39+0900",
                             "2025-06-20T09:59:39~0900",
                             "today",
                             "",
                             "-0900",
                             "+0900"})
        QTest::newRow(sent) << QString::fromLatin1(sent);
}

void TestPageReader::createDate_isReadAsQtReadsIt() {
    QFETCH(QString, sent);
    QString iso = sent;
    if (iso.size() > 5 && (iso[iso.size() - 5] == u'+' || iso[iso.size() - 5] == u'-'))
        iso.insert(iso.size() - 2, u':');
    const QDateTime expected = QDateTime::fromString(iso, Qt::ISODate).toUTC();
    const QDateTime read = readCreateDate(sent);
    QCOMPARE(read.isValid(), expected.isValid());
    QCOMPARE(read, expected);
    if (expected.isValid())
        QCOMPARE(read.timeSpec(), expected.timeSpec());
}

QTEST_GUILESS_MAIN(TestPageReader)
#include "tst_page_reader.moc"
