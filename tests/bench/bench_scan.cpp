// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// How long a scan of many pages takes against what the latency alone allows, in one run on one machine.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcessEnvironment>
#include <QTextStream>

#include "app/accounts/environment_credentials.h"
#include "app/inventory/scan.h"
#include "app/ncloud/network_transport.h"
#include "tests/support/await.h"
#include "tests/support/sandbox_process.h"

using namespace sharewarden;
using namespace Qt::StringLiterals;

namespace {

// Small pages: what the sandbox needs to make an answer is not to be measured.
constexpr int images = 2'000;
constexpr int pageSize = 20;

struct Measured {
    double ms = 0;
    int pages = 0;
    qsizetype images = 0;
    bool complete = false;
};

Measured scanOnce(int latencyMs) {
    const test::SandboxProcess sandbox({u"--images"_s, QString::number(images), u"--shares-per-image"_s,
                                        u"3"_s, u"--latency-ms"_s, QString::number(latencyMs)});
    QProcessEnvironment environment;
    sandbox.addTo(environment);
    const auto credentials = readEnvironmentCredentials(environment).credentials;
    ncloud::NetworkTransport transport;
    std::vector<ScanScope> scopes;
    scopes.push_back({u"bench"_s, ncloud::Client(*ncloud::Site::custom(sandbox.url().toString()),
                                                 *credentials, transport, systemClock(), randomIds())});
    QElapsedTimer elapsed;
    elapsed.start();
    ScanPolicy policy;
    policy.pageSize = pageSize;
    const ScanResult result = test::await(scan(std::move(scopes), policy, {}, {}));
    Measured measured;
    measured.ms = static_cast<double>(elapsed.nsecsElapsed()) / 1e6;
    for (const CellCoverage& cell : result.coverage)
        measured.pages += cell.pagesRead;
    measured.images = result.inventory.images().size();
    measured.complete = result.complete();
    return measured;
}

}  // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    constexpr int latencyMs = 50;
    constexpr int limit = ncloud::CallLimit::defaultMost;
    const Measured bare = scanOnce(0);
    const Measured slow = scanOnce(latencyMs);
    const double floor = static_cast<double>(slow.pages) / limit * latencyMs;
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(2);
    out << "images " << slow.images << ", pages " << slow.pages << ", limit " << limit << ", complete "
        << (bare.complete && slow.complete ? "yes" : "NO") << '\n'
        << "no latency (answers made, sent and parsed): " << bare.ms << " ms\n"
        << latencyMs << " ms latency:                              " << slow.ms << " ms\n"
        << "pages / limit x latency:                    " << floor << " ms\n"
        << "ratio of the last two:                      " << slow.ms / floor << '\n'
        << "ratio without the first:                    " << (slow.ms - bare.ms) / floor << '\n';
    return bare.complete && slow.complete ? 0 : 1;
}
