// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// The scan against fetching the same bytes with a bare client that throws them away, and against what the
// latency alone allows; how long it holds up the event loop.
#include <QCoreApplication>
#include <QProcessEnvironment>
#include <QTimer>
#include <algorithm>
#include <vector>

#include "app/accounts/environment_credentials.h"
#include "app/inventory/scan.h"
#include "tests/bench/bench.h"
#include "tests/bench/recorded_server.h"
#include "tests/support/await.h"
#include "tests/support/sandbox_process.h"

using namespace sharewarden;
using namespace sharewarden::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int sharesPerImage = 10;
constexpr int limit = ncloud::CallLimit::defaultMost;

ncloud::Credentials keysOf(const test::SandboxProcess& sandbox) {
    QProcessEnvironment environment;
    sandbox.addTo(environment);
    return *readEnvironmentCredentials(environment).credentials;
}

struct Scanned {
    double ms = 0;
    int pages = 0;
};

// As the command line does it: to the inventory in its order.
Scanned scanOnce(ncloud::Transport& transport, const QUrl& server, const ncloud::Credentials& keys,
                 qint64 images, const ScanPolicy& policy = {}) {
    std::vector<ScanScope> scopes;
    scopes.push_back({u"bench"_s, ncloud::Client(*ncloud::Site::custom(server.toString()), keys, transport,
                                                 systemClock(), randomIds())});
    const Stopwatch watch;
    const ScanResult result = test::await(scan(std::move(scopes), policy, {}, {}));
    Scanned scanned{watch.ms(), 0};
    for (const CellCoverage& cell : result.coverage)
        scanned.pages += cell.pagesRead;
    require(result.complete(), u"the scan is not complete"_s);
    require(result.inventory.images().size() == images, u"not every image was read"_s);
    require(result.inventory.shares().size() == images * sharesPerImage, u"not every share was read"_s);
    return scanned;
}

Scanned scanOnce(const QUrl& server, const ncloud::Credentials& keys, qint64 images,
                 const ScanPolicy& policy = {}) {
    ncloud::NetworkTransport transport;
    return scanOnce(transport, server, keys, images, policy);
}

qint64 bytesOf(const QList<RecordedCall>& calls) {
    qint64 bytes = 0;
    for (const RecordedCall& call : calls)
        bytes += call.body.size();
    return bytes;
}

// Turn and turn about, so that a busy moment of the machine meets both.
struct Compared {
    double scan = 0;
    double bare = 0;
};
Compared compare(const QUrl& server, const ncloud::Credentials& keys, qint64 images,
                 const QList<RecordedCall>& calls) {
    std::vector<double> scans;
    std::vector<double> bares;
    for (int turn = 0; turn < 3; ++turn) {
        bares.push_back(timeOf([&] {
            require(fetchAll(calls, server, limit) == bytesOf(calls), u"not every byte was fetched"_s);
        }));
        scans.push_back(scanOnce(server, keys, images).ms);
    }
    std::sort(scans.begin(), scans.end());
    std::sort(bares.begin(), bares.end());
    return {scans[1], bares[1]};
}

void tell(const QString& what, const QString& goal, double most, const Compared& compared,
          const QString& note) {
    const double ratio = compared.scan / compared.bare;
    const QString measured =
        u"%1 (%2 against %3)"_s.arg(ratioText(ratio), msText(compared.scan), msText(compared.bare));
    if (goal.isEmpty())
        row(what, measured, note);
    else
        row(what, goal, measured, ratio <= most, note);
}

// How late a timer of one millisecond comes while pages arrive and go into an inventory, as in the window.
void eventLoopGap(const QUrl& server, const ncloud::Credentials& keys, qint64 images) {
    ncloud::NetworkTransport transport;
    std::vector<ScanScope> scopes;
    scopes.push_back({u"bench"_s, ncloud::Client(*ncloud::Site::custom(server.toString()), keys, transport,
                                                 systemClock(), randomIds())});
    Inventory inventory;
    const auto onEvent = [&inventory](const ScanEvent& event) {
        if (const auto* page = std::get_if<ScanPageRead>(&event)) {
            inventory.addPage(inventory.addCell(page->coverage.cell), page->images);
        }
    };
    ScanPolicy policy;
    policy.keepInventory = false;
    std::vector<double> gaps;
    QElapsedTimer since;
    since.start();
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        gaps.push_back(static_cast<double>(since.nsecsElapsed()) / 1e6);
        since.restart();
    });
    timer.start(1);
    require(test::await(scan(std::move(scopes), policy, onEvent, {})).complete(), u"not complete"_s);
    timer.stop();
    require(inventory.images().size() == images, u"not every image was read"_s);
    std::sort(gaps.begin(), gaps.end());
    const double most = gaps.back();
    const double usual = gaps.at(gaps.size() * 99 / 100);
    row(u"event-loop gap while the pages of a scan are read into an inventory"_s,
        u"99th percentile ≤ 16 ms, worst ≤ 50 ms"_s, u"%1, worst %2"_s.arg(msText(usual), msText(most)),
        usual <= 16 && most <= 50, u"without a window"_s);
}

// Small pages: what the sandbox needs to make an answer is not to be measured.
void latency() {
    constexpr int images = 2'000;
    constexpr int latencyMs = 50;
    ScanPolicy policy;
    policy.pageSize = 20;
    const QStringList estate{u"--images"_s, QString::number(images), u"--shares-per-image"_s,
                             QString::number(sharesPerImage)};
    const test::SandboxProcess sandbox(estate + QStringList{u"--latency-ms"_s, QString::number(latencyMs)});
    const Scanned slow = scanOnce(sandbox.url(), keysOf(sandbox), images, policy);
    const double floor = static_cast<double>(slow.pages) / limit * latencyMs;
    row(u"scan of %1 pages at %2 ms latency, limit %3"_s.arg(slow.pages).arg(latencyMs).arg(limit),
        u"≤ 1.3 × (pages ÷ %1 × latency)"_s.arg(limit),
        u"%1 (%2 against %3)"_s.arg(ratioText(slow.ms / floor), msText(slow.ms), msText(floor)),
        slow.ms / floor <= 1.3, QString());
}

}  // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    if (RecordedServer::isAskedTo(QCoreApplication::arguments()))
        return RecordedServer::serve(QCoreApplication::arguments().value(2));
    QList<std::pair<qint64, double>> growth;
    for (const qint64 shares : sizes()) {
        const qint64 images = shares / sharesPerImage;
        const test::SandboxProcess sandbox({u"--images"_s, QString::number(images), u"--shares-per-image"_s,
                                            QString::number(sharesPerImage)});
        const ncloud::Credentials keys = keysOf(sandbox);
        RecordingTransport recording;
        scanOnce(recording, sandbox.url(), keys, images);
        const bool last = shares == sizes().constLast();
        const QString what = u"scan of %L1 images, %L2 shares"_s.arg(images).arg(shares);
        if (last)
            tell(what + u" from the sandbox at 0 ms latency"_s, u"≤ 1.5 × a bare client"_s, 1.5,
                 compare(sandbox.url(), keys, images, recording.calls()),
                 u"the sandbox makes every answer anew, for both"_s);
        const RecordedServer server(recording.calls());
        if (!last) {
            growth.append({shares, median(5, [&] { return scanOnce(server.url(), keys, images).ms; })});
            continue;
        }
        const Compared compared = compare(server.url(), keys, images, recording.calls());
        growth.append({shares, compared.scan});
        tell(what + u", recorded answers"_s, QString(), 0, compared,
             u"%1 MB of JSON from a server that only sends them"_s.arg(
                 static_cast<double>(bytesOf(recording.calls())) / 1e6, 0, 'f', 0));
        eventLoopGap(server.url(), keys, images);
    }
    sweep(u"scan, recorded answers (shares)"_s, growth);
    latency();
    return 0;
}
