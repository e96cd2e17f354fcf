// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSemaphore>
#include <QSet>
#include <QTest>
#include <QThread>
#include <QThreadPool>
#include <QTimer>
#include <algorithm>
#include <memory>

#include "app/inventory/scan.h"
#include "app/ncloud/network_transport.h"
#include "app/sandbox/gateway.h"
#include "tests/support/await.h"
#include "tests/support/fixed_transport.h"
#include "tests/support/sandbox_fixture.h"

using namespace sharewarden;
using namespace Qt::StringLiterals;
using sharewarden::test::await;
using sharewarden::test::SandboxFixture;

namespace {

constexpr std::chrono::milliseconds silence{400};

// Under the sanitizers the sandbox takes many times as long for a page.
#ifdef __SANITIZE_ADDRESS__
constexpr int images = 20'000;
#else
constexpr int images = 100'000;
#endif

ncloud::NetworkSettings quickNetwork() {
    ncloud::NetworkSettings settings;
    settings.silence = silence;
    return settings;
}

ScanPolicy quickPolicy() {
    ScanPolicy policy;
    policy.pageSize = 5;
    policy.retry = SandboxFixture::quickRetry();
    return policy;
}

QList<sandbox::FaultRule> rules(const QStringList& texts) {
    QList<sandbox::FaultRule> rules;
    for (const QString& text : texts) {
        QString why;
        const auto rule = sandbox::FaultRule::parse(text, &why);
        if (!rule)
            qFatal("%s", qPrintable(why));
        rules.append(*rule);
    }
    return rules;
}

QString cellName(const CellKey& cell) {
    return cell.account % u' ' % cell.region % u' ' % ncloud::familyKey(cell.family);
}

QStringList incomplete(const ScanResult& result) {
    QStringList names;
    for (const CellCoverage& cell : result.coverage) {
        if (cell.state != CellState::Complete)
            names.append(cellName(cell.cell) % u' ' % cellStateKey(cell.state));
    }
    names.sort();
    return names;
}

QByteArray pageOf(int rows) {
    QJsonArray list;
    for (int i = 1; i <= rows; ++i)
        list.append(QJsonObject{{u"serverImageNo"_s, QString::number(i)},
                                {u"serverImageName"_s, u"web-golden-%1"_s.arg(i)},
                                {u"sharedLoginIdList"_s, QJsonArray{u"ops@partner.example"_s}}});
    const QJsonObject answer{{u"returnCode"_s, u"0"_s}, {u"totalRows"_s, rows}, {u"serverImageList"_s, list}};
    return QJsonDocument(QJsonObject{{u"getServerImageListResponse"_s, answer}}).toJson();
}

// Counts what is under way.
class CountingTransport : public ncloud::Transport {
public:
    explicit CountingTransport(ncloud::Transport& inner) : m_inner(inner) {}

    QCoro::Task<Result<ncloud::HttpAnswer>> send(ncloud::HttpRequest request, std::stop_token stop) override {
        m_most = std::max(m_most, ++m_underWay);
        Result<ncloud::HttpAnswer> answer = co_await m_inner.send(std::move(request), stop);
        --m_underWay;
        co_return answer;
    }
    int most() const { return m_most; }

private:
    ncloud::Transport& m_inner;
    int m_underWay = 0;
    int m_most = 0;
};

// Two sites, three accounts: two of them with the same key.
class TwoSites {
public:
    TwoSites() {
        for (const char* name : {"one", "two"}) {
            Q_UNUSED(name)
            gateways.push_back(std::make_unique<sandbox::Gateway>(sandbox::Options()));
            QString why;
            if (!gateways.back()->listen(&why))
                qFatal("%s", qPrintable(why));
        }
    }

    std::vector<ScanScope> scopes() {
        std::vector<ScanScope> scopes;
        scopes.push_back({u"alpha"_s, client(0)});
        scopes.push_back({u"beta"_s, client(0)});
        scopes.push_back({u"gamma"_s, client(1)});
        return scopes;
    }

    ncloud::Client client(size_t gateway) {
        const sandbox::Gateway& at = *gateways[gateway];
        return ncloud::Client(*ncloud::Site::custom(at.url().toString()),
                              {QString::fromLatin1(at.accessKey()), ncloud::SecretKey(at.secretKey())},
                              transport, systemClock(), randomIds());
    }

    std::vector<std::unique_ptr<sandbox::Gateway>> gateways;
    ncloud::NetworkTransport transport{quickNetwork()};
};

}  // namespace

class TestScanEstate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReadableShareIsFound_andWhatIsMissingIsNamed() {
        TwoSites sites;
        sites.gateways[0]->setFaults(rules({u"action=get*Image*,region=JPN:403/210"_s}));
        sites.gateways[1]->setFaults(rules({u"action=getServerImageList,region=SGN,first=2:503"_s,
                                            u"action=getMemberServerImageInstanceList,region=KR:hang"_s}));
        ScanPolicy policy = quickPolicy();
        QElapsedTimer elapsed;
        elapsed.start();
        const ScanResult result = await(scan(sites.scopes(), policy, {}, {}));
        // The budget of the one cell that hangs, and as much again for everything else.
        QVERIFY(elapsed.elapsed() < 2 * policy.retry.attempts * silence.count());

        QCOMPARE(result.coverage.size(), size_t(18));
        QCOMPARE(incomplete(result),
                 (QStringList{u"alpha JPN kvm failed"_s, u"alpha JPN xen failed"_s, u"beta JPN kvm failed"_s,
                              u"beta JPN xen failed"_s, u"gamma KR xen failed"_s}));
        for (const CellCoverage& cell : result.coverage) {
            QVERIFY(cell.ended.isValid());
            QCOMPARE(cell.error.has_value(), cell.state != CellState::Complete);
            QCOMPARE(cell.callId.isEmpty(), cell.state == CellState::Complete);
            if (cell.state == CellState::Complete)
                QCOMPARE(cell.rowsRead, *cell.totalRows);
        }

        // Every image outside of those cells, once.
        QStringList expected;
        for (const auto& [account, gateway] : {std::pair{"alpha", 0}, {"beta", 0}, {"gamma", 1}}) {
            for (const sandbox::Image& image :
                 sites.gateways[static_cast<size_t>(gateway)]->estate().images()) {
                const bool missing =
                    gateway == 0 ? image.region == u"JPN" : image.region == u"KR" && !image.isKvm();
                if (image.type == u"SELF" && !missing)
                    expected.append(QLatin1String(account) % u' ' % image.number % u' ' %
                                    image.sharedLoginIds.join(u','));
            }
        }
        QStringList found;
        for (const ImageRow& image : result.inventory.images())
            found.append(result.inventory.cellOf(image).account % u' ' % result.inventory.text(image.no) %
                         u' ' % result.inventory.loginIds(image).join(u','));
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);

        QCOMPARE(sameOwners(result.accounts), (QList<QStringList>{{u"alpha"_s, u"beta"_s}}));
    }

    void noAccountHasMoreCallsUnderWayThanItsLimit() {
        sandbox::Options options;
        options.images = 600;
        options.latency = std::chrono::milliseconds(5);
        SandboxFixture fixture({}, options);
        CountingTransport transport(fixture.transport());
        const sandbox::Gateway& gateway = fixture.gateway();
        const ncloud::Client client(
            *ncloud::Site::custom(fixture.site()),
            {QString::fromLatin1(gateway.accessKey()), ncloud::SecretKey(gateway.secretKey())}, transport,
            systemClock(), randomIds());
        ScanPolicy policy = quickPolicy();
        policy.pageSize = 10;
        std::vector<ScanScope> scopes;
        scopes.push_back({u"acme"_s, client});
        const ScanResult result = await(scan(std::move(scopes), policy, {}, {}));
        QVERIFY(result.complete());
        QCOMPARE(transport.most(), ncloud::CallLimit::defaultMost);
    }

    void throttledCallsLoseNothing_andTheLimitFallsAndRecovers() {
        sandbox::Options options;
        options.images = 2000;
        SandboxFixture fixture({u"read,every=5:429/410"_s}, options);
        const ncloud::Client client = fixture.client();
        ScanPolicy policy = quickPolicy();
        policy.pageSize = 20;
        policy.retry.attempts = 8;
        int lowest = client.callLimit().limit();
        int pages = 0;
        std::vector<ScanScope> scopes;
        scopes.push_back({u"acme"_s, client});
        const auto onEvent = [&](const ScanEvent& event) {
            lowest = std::min(lowest, client.callLimit().limit());
            if (std::holds_alternative<ScanPageRead>(event) && ++pages == 40)
                fixture.setFaults({});
        };
        const ScanResult result = await(scan(std::move(scopes), policy, onEvent, {}));
        QVERIFY(result.complete());
        QCOMPARE(result.inventory.images().size(), 2000);
        QCOMPARE(lowest, 1);
        QCOMPARE(client.callLimit().limit(), ncloud::CallLimit::defaultMost);
    }

    void aHundredThousandImagesArriveOnce_whileOthersComeAndGo() {
        sandbox::Options options;
        options.images = images;
        options.sharesPerImage = 1;
        SandboxFixture fixture({}, options);
        // The sandbox is in this thread, and makes large pages: it is not to be given up on a busy machine.
        fixture.transport().setSettings({});
        sandbox::Estate& estate = fixture.gateway().estate();
        QSet<QString> always;
        for (const sandbox::Image& image : estate.images())
            always.insert(image.number);
        // Another client: it makes an image and takes an old one away, in turns, until the scan has seen
        // enough of it. What it takes away is not expected.
        int changes = 0;
        QTimer other;
        connect(&other, &QTimer::timeout, &other, [&] {
            if (++changes % 2 == 0) {
                const QString gone = estate.images().at((changes * 977) % (images * 9 / 10)).number;
                estate.remove(gone);
                always.remove(gone);
            } else {
                sandbox::Image image = estate.images().constFirst();
                image.number = QString::number(900'000'000 + changes);
                estate.add(image);
            }
            other.start(changes < 12 ? 60 : 0);
            if (changes >= 16)
                other.stop();
        });
        other.start(20);
        int restarts = 0;
        std::vector<ScanScope> scopes;
        scopes.push_back({u"acme"_s, fixture.client()});
        ScanPolicy policy;
        policy.restarts = 30;
        policy.retry = SandboxFixture::quickRetry();
        const auto onEvent = [&](const ScanEvent& event) {
            restarts += std::holds_alternative<ScanCellRestarted>(event) ? 1 : 0;
        };
        const ScanResult result = await(scan(std::move(scopes), policy, onEvent, {}));
        for (const CellCoverage& cell : result.coverage) {
            if (cell.error)
                QFAIL(qPrintable(cellName(cell.cell) % u": " % explain(*cell.error)));
        }
        QVERIFY(result.complete());
        QVERIFY(changes >= 4);
        QVERIFY(restarts > 0);
        QSet<QString> found;
        for (const ImageRow& image : result.inventory.images())
            found.insert(result.inventory.text(image.no));
        QCOMPARE(found.size(), result.inventory.images().size());
        always.subtract(found);
        QCOMPARE(always.size(), 0);
    }

    void anInventoryIsInTheSameOrder_whateverArrivesFirst() {
        sandbox::Options options;
        options.images = 300;
        SandboxFixture fixture({u"read,every=3:delay=7"_s}, options);
        ScanPolicy policy = quickPolicy();
        QList<QStringList> orders;
        for (int i = 0; i < 2; ++i) {
            std::vector<ScanScope> scopes;
            scopes.push_back({u"acme"_s, fixture.client()});
            const ScanResult result = await(scan(std::move(scopes), policy, {}, {}));
            QVERIFY(result.complete());
            QStringList order;
            for (const ImageRow& image : result.inventory.images())
                order.append(cellName(result.inventory.cellOf(image)) % u' ' %
                             result.inventory.text(image.no));
            orders.append(order);
        }
        QCOMPARE(orders.at(0), orders.at(1));
        QCOMPARE(orders.at(0).size(), 300);
    }

    void longAnswer_isReadElsewhere_shortOneHere() {
        for (const int rows : {1, 1000}) {
            test::FixedTransport transport;
            transport.answer("/vserver/v2/getServerImageList", 200, pageOf(rows));
            const auto channel = std::make_shared<ncloud::Channel>();
            const QThread* toldOn = nullptr;
            channel->observer = [&toldOn](const ncloud::CallRecord&, const std::optional<Error>&) {
                toldOn = QThread::currentThread();
            };
            const ncloud::Client client(*ncloud::Site::custom(u"http://127.0.0.1:1"_s),
                                        {u"KEY"_s, ncloud::SecretKey("secret")}, transport, systemClock(),
                                        randomIds(), ncloud::Client::Scope::All, channel);
            // No worker is free until it was seen whether one is needed.
            QSemaphore release;
            QThreadPool& workers = *QThreadPool::globalInstance();
            const int count = workers.maxThreadCount();
            for (int i = 0; i < count; ++i)
                workers.start([&release] { release.acquire(); });
            auto reading = client.images({}, {});
            const bool readHere = reading.isReady();
            release.release(count);
            workers.waitForDone();
            QCOMPARE(readHere, rows == 1);
            const auto answer = await(std::move(reading));
            QVERIFY(answer.result.ok());
            QCOMPARE(answer.result->images.size(), size_t(rows));
            QCOMPARE(answer.result->images.back().no, QString::number(rows));
            QCOMPARE(answer.call.returnCode, u"0"_s);
            QCOMPARE(toldOn, QThread::currentThread());
        }
    }

    void longAnswerThatIsNone_isAnErrorAsAShortOne() {
        test::FixedTransport transport;
        transport.answer("/vserver/v2/getServerImageList", 200, pageOf(1000).chopped(3));
        const ncloud::Client client(*ncloud::Site::custom(u"http://127.0.0.1:1"_s),
                                    {u"KEY"_s, ncloud::SecretKey("secret")}, transport, systemClock(),
                                    randomIds());
        const auto answer = await(client.images({}, {}));
        QVERIFY(!answer.result.ok());
        QCOMPARE(errorKind(answer.result.error()), u"Malformed"_s);
    }

    void aPageThatFails_leavesTheOthersRead() {
        sandbox::Options options;
        options.images = 120;
        SandboxFixture fixture({u"action=getServerImageList,region=KR,page=2:500/900"_s}, options);
        std::vector<ScanScope> scopes;
        scopes.push_back({u"acme"_s, fixture.client(), {u"KR"_s}, {ncloud::Family::Kvm}});
        const ScanResult result = await(scan(std::move(scopes), quickPolicy(), {}, {}));
        const CellCoverage& cell = result.coverage.front();
        QCOMPARE(cell.state, CellState::Partial);
        QCOMPARE(cell.rowsRead, *cell.totalRows - 5);
        QCOMPARE(errorKind(*cell.error), u"Gateway"_s);
        QCOMPARE(result.inventory.images().size(), cell.rowsRead);
    }
};

QTEST_GUILESS_MAIN(TestScanEstate)
#include "tst_scan_estate.moc"
