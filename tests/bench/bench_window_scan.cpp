// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// How long the window's event loop is held up while the pages of a scan of 100,000 images arrive.
#include <QApplication>
#include <QElapsedTimer>
#include <QProcessEnvironment>

#include "app/accounts/environment_credentials.h"
#include "tests/bench/bench.h"
#include "tests/bench/window_parts.h"
#include "tests/bench/window_watch.h"
#include "tests/support/await.h"
#include "tests/support/sandbox_process.h"
#include "ui/common/check_style.h"
#include "ui/policy/findings_keeper.h"
#include "ui/run/journal_holder.h"
#include "ui/scan/scan_controller.h"
#include "ui/shares/share_arranger.h"
#include "ui/shares/share_store.h"
#include "ui/shares/share_views.h"

using namespace sharewarden;
using namespace sharewarden::bench;
using namespace Qt::StringLiterals;

namespace {

void addAccount(WindowParts& parts, const test::SandboxProcess& sandbox) {
    QProcessEnvironment environment;
    sandbox.addTo(environment);
    const auto credentials = readEnvironmentCredentials(environment).credentials;
    Account account;
    account.id = u"bench-id"_s;
    account.name = u"bench"_s;
    account.site = *ncloud::Site::custom(sandbox.url().toString());
    account.accessKey = credentials->accessKey;
    if (!parts.accounts().put(account) || !test::await(parts.clients().saveSecret(
                                              account.id, credentials->secret, ClientSource::Place::Memory)))
        qFatal("no account");
}

void measure(const test::SandboxProcess& sandbox, Grouping grouping, const QString& view) {
    WindowParts parts;
    addAccount(parts, sandbox);
    const auto window = parts.makeWindow();
    window->views().setGrouping(grouping);
    window->show();
    waitFor("journal", [&] { return window->journal().journal() != nullptr; });
    LoopGaps gaps;
    QElapsedTimer elapsed;
    gaps.start();
    elapsed.start();
    window->startScan();
    waitFor("scanned", [&] { return !window->scans().isRunning(); });
    gaps.stop();
    const double scanned = static_cast<double>(elapsed.nsecsElapsed()) / 1e6;
    LoopGaps after;
    after.start();
    waitFor("shown", [&] { return !window->arranger().isPending() && window->findings().isSettled(); });
    after.stop();
    if (!isComplete(window->scans().coverage()))
        qFatal("the scan is not complete");
    const double p99 = gaps.percentile(0.99);
    row(u"event-loop gap while pages arrive, %1"_s.arg(view),
        u"16 ms at the 99th percentile, 50 ms at worst"_s, u"%1, %2"_s.arg(msText(p99), msText(gaps.worst())),
        p99 <= 16 && gaps.worst() <= 50,
        u"%1 shares in %2, %3 gaps; of the time, 99 % lies in gaps of at most %4; afterwards %5; at most %6 of it was work"_s
            .arg(window->store().inventory().shares().size())
            .arg(msText(scanned))
            .arg(gaps.count())
            .arg(msText(gaps.percentileOfTime(0.99)), msText(after.worst()),
                 msText(std::max(gaps.mostWork(), after.mostWork()))));
}

}  // namespace

int main(int argc, char* argv[]) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(new ui::CheckStyle(u"fusion"_s));
    const QString images = isQuick() ? u"2000"_s : u"100000"_s;
    const test::SandboxProcess sandbox({u"--images"_s, images, u"--shares-per-image"_s, u"10"_s});
    measure(sandbox, Grouping::ByImage, u"by image"_s);
    measure(sandbox, Grouping::None, u"flat"_s);
    return 0;
}
