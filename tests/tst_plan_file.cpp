// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "app/revocation/plan_file.h"

using namespace sharewarden;
using namespace Qt::StringLiterals;

namespace {

QDateTime moment() {
    return QDateTime::fromString(u"2026-01-31T08:05:00.123Z"_s, Qt::ISODateWithMs);
}

Plan somePlan() {
    PlanHeader header;
    header.reason = u"계약 종료 \u202e"_s;
    header.ticket = u"SEC-104"_s;
    header.operatorName = u"kim"_s;
    header.host = u"desk"_s;
    const ShareKey first{u"prod"_s,           u"public"_s, u"KR"_s,
                         ncloud::Family::Kvm, u"8812"_s,   u"ops+ci@partner.example"_s};
    ShareKey second = first;
    second.family = ncloud::Family::Xen;
    second.imageNo = u"77"_s;
    return *Plan::make(u"a-plan"_s, moment(), header, {{first, u"web"_s}, {second, u"웹서버"_s}});
}

// The file with one change made to its JSON.
QByteArray changed(const std::function<void(QJsonObject&)>& change, bool digestAnew = false) {
    QJsonObject file = QJsonDocument::fromJson(planFileBytes(somePlan())).object();
    QJsonObject plan = file.value("plan"_L1).toObject();
    change(plan);
    file.insert("plan"_L1, plan);
    if (digestAnew) {
        if (const auto read = Plan::fromJson(plan))
            file.insert("sha256"_L1, QString::fromLatin1(read->digest().toHex()));
    }
    return QJsonDocument(file).toJson();
}

QString detailOf(const Result<Plan>& result) {
    return result ? QString() : std::get<StorageError>(result.error()).detail;
}

}  // namespace

class TestPlanFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savedPlan_isTheSamePlan() {
        const Plan plan = somePlan();
        const Result<Plan> read = parsePlanFile(planFileBytes(plan), u"plan.json"_s);
        QVERIFY2(read.ok(), qPrintable(detailOf(read)));
        QCOMPARE(read->digest(), plan.digest());
        QCOMPARE(read->toJson(), plan.toJson());
        QCOMPARE(read->header(), plan.header());
        QCOMPARE(read->images().size(), 2);
    }

    void changedPlan_isRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const std::function<void(QJsonObject&)>& change) {
            QTest::newRow(name) << changed(change);
        };
        row("another reason", [](QJsonObject& plan) { plan.insert("reason"_L1, u"because"_s); });
        row("another action", [](QJsonObject& plan) { plan.insert("action"_L1, u"restore"_s); });
        row("a later date",
            [](QJsonObject& plan) { plan.insert("created"_L1, u"2026-02-28T08:05:00.123Z"_s); });
        row("another account", [](QJsonObject& plan) {
            QJsonArray images = plan.value("images"_L1).toArray();
            QJsonObject image = images.at(0).toObject();
            image.insert("account"_L1, u"dev"_s);
            images[0] = image;
            plan.insert("images"_L1, images);
        });
        row("one more login ID", [](QJsonObject& plan) {
            QJsonArray images = plan.value("images"_L1).toArray();
            QJsonObject image = images.at(0).toObject();
            QJsonArray logins = image.value("login_ids"_L1).toArray();
            logins.append(u"zz@partner.example"_s);
            image.insert("login_ids"_L1, logins);
            images[0] = image;
            plan.insert("images"_L1, images);
        });
    }
    void changedPlan_isRefused() {
        QFETCH(QByteArray, bytes);
        const Result<Plan> read = parsePlanFile(bytes, u"plan.json"_s);
        QVERIFY(!read.ok());
        QVERIFY2(detailOf(read).contains(u"digest"_s), qPrintable(detailOf(read)));
    }

    // Whoever writes the digest anew still cannot say what a plan cannot express.
    void planThatCannotBeExpressed_isRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const std::function<void(QJsonObject&)>& change) {
            QTest::newRow(name) << changed(change, true);
        };
        const auto withLogins = [](const QJsonArray& logins) {
            return [logins](QJsonObject& plan) {
                QJsonArray images = plan.value("images"_L1).toArray();
                QJsonObject image = images.at(0).toObject();
                image.insert("login_ids"_L1, logins);
                images[0] = image;
                plan.insert("images"_L1, images);
            };
        };
        row("no login IDs", withLogins({}));
        row("an empty login ID", withLogins({u""_s}));
        row("login IDs out of order", withLogins({u"b@partner.example"_s, u"a@partner.example"_s}));
        row("a login ID twice", withLogins({u"a@partner.example"_s, u"a@partner.example"_s}));
        row("no images", [](QJsonObject& plan) { plan.insert("images"_L1, QJsonArray()); });
        row("no reason", [](QJsonObject& plan) { plan.insert("reason"_L1, u" "_s); });
        row("no id", [](QJsonObject& plan) { plan.insert("id"_L1, QString()); });
        row("an unknown field", [](QJsonObject& plan) { plan.insert("force"_L1, true); });
        row("another version", [](QJsonObject& plan) { plan.insert("version"_L1, 2); });
        row("an unknown family", [](QJsonObject& plan) {
            QJsonArray images = plan.value("images"_L1).toArray();
            QJsonObject image = images.at(0).toObject();
            image.insert("family"_L1, u"rhv"_s);
            images[0] = image;
            plan.insert("images"_L1, images);
        });
        QTest::newRow("not JSON") << QByteArray("{");
        QTest::newRow("another file") << QByteArray("{\"accounts\": []}");
        QTest::newRow("nothing") << QByteArray();
    }
    void planThatCannotBeExpressed_isRefused() {
        QFETCH(QByteArray, bytes);
        const Result<Plan> read = parsePlanFile(bytes, u"plan.json"_s);
        QVERIFY(!read.ok());
        QVERIFY(!detailOf(read).isEmpty());
    }

    void age_isChecked_data() {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<bool>("fine");
        QTest::newRow("just made") << qint64(0) << true;
        QTest::newRow("seven days") << qint64(7 * 86400) << true;
        QTest::newRow("more than seven days") << qint64(7 * 86400 + 1) << false;
        QTest::newRow("another clock") << qint64(-600) << true;
        QTest::newRow("from the future") << qint64(-601) << false;
    }
    void age_isChecked() {
        QFETCH(qint64, seconds);
        QFETCH(bool, fine);
        QCOMPARE(!planAgeProblem(somePlan(), moment().addSecs(seconds), planAgeLimit), fine);
    }

    void fileThatIsNotThere_isAnError() {
        const QTemporaryDir dir;
        const Result<Plan> read = readPlanFile(dir.filePath(u"none.json"_s));
        QVERIFY(!read.ok());
        QCOMPARE(errorKind(read.error()), u"Storage"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlanFile)
#include "tst_plan_file.moc"
