// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "app/sandbox/parameters.h"
#include "app/sandbox/signature.h"

using namespace sharewarden::sandbox;

namespace {

const KeyPair kKeys{"ncp_iam_TESTKEY0001", "s3cret/with+signs=="};
constexpr qint64 kNow = 1750380000000;

HttpRequest signedRequest() {
    HttpRequest request;
    request.method = "GET";
    request.target = "/vserver/v2/getRegionList";
    request.headers = {{"X-NCP-APIGW-TIMESTAMP", "1750380000000"},
                       {"x-ncp-iam-access-key", kKeys.accessKey},
                       {"x-ncp-apigw-signature-v2", "SDRND/j4e40cApwSdwAxPIh2LQL3Y8LXYfLHvE2Q1Ao="}};
    return request;
}

void set(HttpRequest& request, const QByteArray& name, const QByteArray& value) {
    for (HttpHeader& header : request.headers) {
        if (header.name.toLower() == name) {
            header.value = value;
        }
    }
}

}  // namespace

class TestSignature : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signature_equalsTheOneOfOtherTools_data();
    void signature_equalsTheOneOfOtherTools();
    void targetOfTwoHundredLoginIds_isSignedWhole();
    void rightSignature_isAccepted();
    void signatureHeaderV1_isAcceptedAndV2Preferred();
    void anythingChanged_isRefused_data();
    void anythingChanged_isRefused();
    void timestamp_mayBeFiveMinutesOff_data();
    void timestamp_mayBeFiveMinutesOff();
    void parameters_areDecodedAsAForm_data();
    void parameters_areDecodedAsAForm();
    void brokenEscapesAndEncodings_areRefused_data();
    void brokenEscapesAndEncodings_areRefused();
    void listParameters_comeInTheOrderOfTheirNumbers();
};

// Made with: printf 'METHOD TARGET\nTIMESTAMP\nKEY' | openssl dgst -sha256 -hmac SECRET -binary | base64
void TestSignature::signature_equalsTheOneOfOtherTools_data() {
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("signature");
    const auto row = [](const char* name, const char* method, const char* target, const char* signature) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(target) << QByteArray(signature);
    };
    row("plain", "GET", "/vserver/v2/getRegionList", "SDRND/j4e40cApwSdwAxPIh2LQL3Y8LXYfLHvE2Q1Ao=");
    row("post", "POST", "/vserver/v2/getRegionList", "sNQDF+oUx7U9KD6RqdaKhiztuq1ORp3GirX3qQ6pKI4=");
    row("query", "GET", "/vserver/v2/getRegionList?responseFormatType=json",
        "Q9GEpPWBh7hMgT4WqneigxDJemzkNeqgz4LDys0mcuM=");
    row("removal", "GET",
        "/vserver/v2/removeServerImageSharingPermission?regionCode=KR&serverImageNo=4711"
        "&targetLoginIdList.1=ops%2Bci%40example.com&responseFormatType=json",
        "5MUkqUYqUjE0ootJ4ZOBZ+LYmaCS+bAFC3TAv+nY6Ms=");
    row("escapes kept as they are", "GET", "/vserver/v2/x?a=%7e%2d&b=%41&c=|",
        "Dg5r5W1NR4w7rFGDvvBy0B4w6NZ8vtI9BSRiW8iWylc=");
    row("Hangul", "GET", "/vserver/v2/getServerImageList?serverImageName=%EC%9B%B9%EC%84%9C%EB%B2%84",
        "RMH2XcLd48vmKZGRGxmg+MDwpv/X+LNnDfxCphYyF0A=");
    row("plus and escapes", "GET", "/vserver/v2/x?a=1+2&b=%26%3D",
        "UDmGOERjs7mRyGD9+zVwy4kCwsHCXEL1Gb8hheQWQu4=");
    row("identity", "GET", "/api/v1/caller-identity", "yffRuyGu/8ix4Xg3QOcOP9k/hHNIB6wAI1kC0PY7sLA=");
}

void TestSignature::signature_equalsTheOneOfOtherTools() {
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QTEST(signatureOf(kKeys, method, target, "1750380000000"), "signature");
}

// Made with Python's hmac module over the same loop.
void TestSignature::targetOfTwoHundredLoginIds_isSignedWhole() {
    QByteArrayList parts;
    for (int i = 1; i <= 200; ++i) {
        parts.append("targetLoginIdList." + QByteArray::number(i) + "=user" +
                     QByteArray::number(i).rightJustified(3, '0') + "%40partner.example");
    }
    const QByteArray target = "/vserver/v2/removeServerImageSharingPermission?" + parts.join('&');
    QCOMPARE(target.size(), 9538);
    QCOMPARE(signatureOf(kKeys, "GET", target, "1750380000000"),
             QByteArray("7XRXkFXtLV58oGU6f0DRdx1RKYH4TR2Rqe5GSIqGtCE="));
}

void TestSignature::rightSignature_isAccepted() {
    QCOMPARE(authenticate(signedRequest(), kKeys, kNow), Authentication::Accepted);
}

void TestSignature::signatureHeaderV1_isAcceptedAndV2Preferred() {
    HttpRequest request = signedRequest();
    request.headers.last().name = "x-ncp-apigw-signature-v1";
    QCOMPARE(authenticate(request, kKeys, kNow), Authentication::Accepted);
    request.headers.append(HttpHeader{"x-ncp-apigw-signature-v2", "AAAA"});
    QCOMPARE(authenticate(request, kKeys, kNow), Authentication::WrongSignature);
}

void TestSignature::anythingChanged_isRefused_data() {
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<int>("outcome");
    const auto row = [](const char* name, Authentication outcome, auto change) {
        HttpRequest request = signedRequest();
        change(request);
        QTest::newRow(name) << request << static_cast<int>(outcome);
    };
    row("target", Authentication::WrongSignature, [](HttpRequest& r) { r.target += '?'; });
    row("method", Authentication::WrongSignature, [](HttpRequest& r) { r.method = "POST"; });
    row("timestamp", Authentication::WrongSignature,
        [](HttpRequest& r) { set(r, "x-ncp-apigw-timestamp", "1750380000001"); });
    row("access key", Authentication::UnknownKey,
        [](HttpRequest& r) { set(r, "x-ncp-iam-access-key", "other"); });
    row("one letter's case", Authentication::WrongSignature, [](HttpRequest& r) {
        set(r, "x-ncp-apigw-signature-v2", "sDRND/j4e40cApwSdwAxPIh2LQL3Y8LXYfLHvE2Q1Ao=");
    });
    row("cut", Authentication::WrongSignature, [](HttpRequest& r) {
        set(r, "x-ncp-apigw-signature-v2", "SDRND/j4e40cApwSdwAxPIh2LQL3Y8LXYfLHvE2Q1A");
    });
    row("no timestamp", Authentication::MissingHeader, [](HttpRequest& r) { r.headers.removeAt(0); });
    row("no key", Authentication::MissingHeader, [](HttpRequest& r) { r.headers.removeAt(1); });
    row("no signature", Authentication::MissingHeader, [](HttpRequest& r) { r.headers.removeAt(2); });
    row("nothing", Authentication::MissingHeader, [](HttpRequest& r) { r.headers.clear(); });
}

void TestSignature::anythingChanged_isRefused() {
    QFETCH(HttpRequest, request);
    QTEST(static_cast<int>(authenticate(request, kKeys, kNow)), "outcome");
}

void TestSignature::timestamp_mayBeFiveMinutesOff_data() {
    QTest::addColumn<QByteArray>("timestamp");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("now") << QByteArray::number(kNow) << true;
    QTest::newRow("five minutes late") << QByteArray::number(kNow - 300000) << true;
    QTest::newRow("five minutes early") << QByteArray::number(kNow + 300000) << true;
    QTest::newRow("a millisecond more, late") << QByteArray::number(kNow - 300001) << false;
    QTest::newRow("a millisecond more, early") << QByteArray::number(kNow + 300001) << false;
    QTest::newRow("in seconds") << QByteArray::number(kNow / 1000) << false;
    QTest::newRow("negative") << QByteArray("-1750380000000") << false;
    QTest::newRow("words") << QByteArray("now") << false;
    QTest::newRow("overflowing") << QByteArray("99999999999999999999") << false;
}

void TestSignature::timestamp_mayBeFiveMinutesOff() {
    QFETCH(QByteArray, timestamp);
    QFETCH(bool, accepted);
    HttpRequest request = signedRequest();
    set(request, "x-ncp-apigw-timestamp", timestamp);
    set(request, "x-ncp-apigw-signature-v2", signatureOf(kKeys, request.method, request.target, timestamp));
    QCOMPARE(authenticate(request, kKeys, kNow),
             accepted ? Authentication::Accepted : Authentication::TimestampRefused);
}

void TestSignature::parameters_areDecodedAsAForm_data() {
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << QByteArray("a=b") << QStringLiteral("b");
    QTest::newRow("bare plus is a space") << QByteArray("a=ops+ci") << QStringLiteral("ops ci");
    QTest::newRow("escaped plus") << QByteArray("a=ops%2Bci") << QStringLiteral("ops+ci");
    QTest::newRow("lower-case escape") << QByteArray("a=ops%2bci%40x") << QStringLiteral("ops+ci@x");
    QTest::newRow("Hangul") << QByteArray("a=%EC%9B%B9") << QStringLiteral("웹");
    QTest::newRow("escaped separators") << QByteArray("a=%26%3D&b=c") << QStringLiteral("&=");
    QTest::newRow("equals in value") << QByteArray("a=b=c") << QStringLiteral("b=c");
    QTest::newRow("the first counts") << QByteArray("a=1&a=2") << QStringLiteral("1");
    QTest::newRow("escaped name") << QByteArray("%61=x") << QStringLiteral("x");
    QTest::newRow("no value") << QByteArray("a") << QString();
    QTest::newRow("empty pairs") << QByteArray("&&a=x&") << QStringLiteral("x");
}

void TestSignature::parameters_areDecodedAsAForm() {
    QFETCH(QByteArray, encoded);
    const auto parameters = Parameters::parse(encoded);
    QVERIFY(parameters.has_value());
    QVERIFY(parameters->contains(u"a"));
    QTEST(parameters->value(u"a"), "value");
}

void TestSignature::brokenEscapesAndEncodings_areRefused_data() {
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("percent at the end") << QByteArray("a=%");
    QTest::newRow("one digit") << QByteArray("a=%4");
    QTest::newRow("no digits") << QByteArray("a=%zz");
    QTest::newRow("second digit wrong") << QByteArray("a=%4g");
    QTest::newRow("not UTF-8") << QByteArray("a=%FF");
    QTest::newRow("cut UTF-8") << QByteArray("a=%EC%9B");
    QTest::newRow("overlong UTF-8") << QByteArray("a=%C0%AF");
    QTest::newRow("surrogate") << QByteArray("a=%ED%A0%80");
    QTest::newRow("in the name") << QByteArray("%FF=a");
}

void TestSignature::brokenEscapesAndEncodings_areRefused() {
    QFETCH(QByteArray, encoded);
    QVERIFY(!Parameters::parse(encoded).has_value());
}

void TestSignature::listParameters_comeInTheOrderOfTheirNumbers() {
    const auto parameters = Parameters::parse(
        "l.10=j&l.2=b&l.1=a&l.2=x&l.0=no&l.-1=no&l.=no&l.x=no&ll.3=no&l=no&l.4294967296=no");
    QVERIFY(parameters.has_value());
    QCOMPARE(parameters->list(u"l"),
             QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("j")}));
    QCOMPARE(parameters->list(u"m"), QStringList());
}

QTEST_GUILESS_MAIN(TestSignature)
#include "tst_sandbox_signature.moc"
