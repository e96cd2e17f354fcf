// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/ncloud/request.h"
#include "app/ncloud/signer.h"

using namespace sharewarden::ncloud;

// The vectors were computed outside this program; see tests/vectors/README.md.
class TestSigner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestAndSignature_equalTheVector_data();
    void requestAndSignature_equalTheVector();
};

void TestSigner::requestAndSignature_equalTheVector_data() {
    QTest::addColumn<QJsonObject>("vector");
    QFile file(QStringLiteral(VECTORS_DIR "/signing.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(vectors.size() >= 15);
    for (const QJsonValue& value : vectors)
        QTest::newRow(qPrintable(value[QLatin1String("name")].toString())) << value.toObject();
}

void TestSigner::requestAndSignature_equalTheVector() {
    QFETCH(QJsonObject, vector);
    const auto text = [&](const char* name) { return vector.value(QLatin1String(name)).toString(); };
    QStringList loginIds;
    for (const QJsonValue& id : vector.value(QLatin1String("loginIds")).toArray())
        loginIds.append(id.toString());
    const auto change =
        ShareChange::make(text("action") == QLatin1String("add") ? ShareAction::Add : ShareAction::Remove,
                          text("family") == QLatin1String("xen") ? Family::Xen : Family::Kvm, text("region"),
                          text("imageNo"), loginIds);
    QVERIFY(change);
    const Request request = change->request();
    QCOMPARE(QString::fromLatin1(request.target.bytes()), text("uri"));

    const QDateTime moment =
        QDateTime::fromMSecsSinceEpoch(vector.value(QLatin1String("timestamp")).toInteger(), Qt::UTC);
    const SignedHeaders headers =
        sign("GET", request.target, moment, {text("accessKey"), SecretKey(text("secretKey").toUtf8())});
    QCOMPARE(QString::fromLatin1(headers.signature), text("signature"));
    QCOMPARE(headers.timestamp, QByteArray::number(vector.value(QLatin1String("timestamp")).toInteger()));
    QCOMPARE(QString::fromLatin1(headers.accessKey), text("accessKey"));
}

QTEST_GUILESS_MAIN(TestSigner)
#include "tst_signer.moc"
