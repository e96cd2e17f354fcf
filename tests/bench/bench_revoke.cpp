// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// Revoking many images at a latency against what calls and latency alone allow, with every write of the
// journal on the disk before it counts.
#include <QCoreApplication>
#include <QProcessEnvironment>

#include "app/accounts/environment_credentials.h"
#include "app/inventory/scan.h"
#include "app/ncloud/network_transport.h"
#include "app/revocation/run.h"
#include "tests/bench/bench.h"
#include "tests/support/await.h"
#include "tests/support/sandbox_process.h"

using namespace sharewarden;
using namespace sharewarden::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int limit = 4;
constexpr int latencyMs = 50;

// Counts what is sent.
class CountingTransport final : public ncloud::Transport {
public:
    QCoro::Task<Result<ncloud::HttpAnswer>> send(ncloud::HttpRequest request, std::stop_token stop) override {
        ++calls;
        return m_network.send(std::move(request), std::move(stop));
    }
    int calls = 0;

private:
    ncloud::NetworkTransport m_network;
};

}  // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const int images = isQuick() ? 100 : 1'000;
    const test::SandboxProcess sandbox({u"--images"_s, QString::number(images), u"--shares-per-image"_s,
                                        u"3"_s, u"--latency-ms"_s, QString::number(latencyMs)});
    QProcessEnvironment environment;
    sandbox.addTo(environment);
    CountingTransport transport;
    const ncloud::Client client(*ncloud::Site::custom(sandbox.url().toString()),
                                *readEnvironmentCredentials(environment).credentials, transport,
                                systemClock(), randomIds());
    std::vector<ScanScope> scopes;
    scopes.push_back({u"bench"_s, client});
    const ScanResult estate = test::await(scan(std::move(scopes), {}, {}, {}));
    require(estate.complete() && estate.inventory.images().size() == images, u"the estate was not read"_s);

    QList<PlannedShare> shares;
    for (const ShareRow& share : estate.inventory.shares())
        shares.append(
            {shareKey(estate.inventory, share), estate.inventory.text(estate.inventory.imageOf(share).name)});
    PlanHeader header;
    header.reason = u"offboarding"_s;
    const Plan plan = *Plan::make(randomIds()(), QDateTime::currentDateTimeUtc(), header, shares);

    const auto journal = test::await(JournalThread::open(folder() + u"/revoke.sqlite"_s, systemClock()));
    require(journal.ok(), u"the journal cannot be opened"_s);
    constexpr int turns = 200;
    const Stopwatch writing;
    for (int i = 0; i < turns; ++i) {
        const auto written = test::await((*journal)->append({{u"note"_s, {}, {}}}));
        require(written.ok(), u"the journal cannot be written"_s);
    }
    const double append = writing.ms() / turns;

    RunContext context;
    context.clients.insert(u"bench"_s, client);
    context.journal = *journal;
    context.ids = randomIds();
    context.clock = systemClock();
    transport.calls = 0;
    const Stopwatch watch;
    const RunReport report = test::await(runPlan(plan, std::move(context), {}));
    const double ms = watch.ms();
    for (const ShareOutcome& outcome : report.outcomes)
        require(outcome.verdict == Verdict::Revoked,
                u"a share is %1: %2"_s.arg(verdictKey(outcome.verdict), outcome.note));
    const double floor = static_cast<double>(transport.calls) / limit * latencyMs;
    row(u"revoking %L1 images at %2 ms latency, limit %3"_s.arg(images).arg(latencyMs).arg(limit),
        u"≤ 1.3 × (calls ÷ %1 × latency), every journal write durable"_s.arg(limit),
        u"%1 (%2 against %3)"_s.arg(ratioText(ms / floor), msText(ms), msText(floor)), ms <= 1.3 * floor,
        u"%L1 calls; one durable write takes %2 here"_s.arg(transport.calls).arg(msText(append)));
    return 0;
}
