// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// From the start of the program to its first painted window, with a large inventory and a long journal on the
// disk, against a program that has nothing but an empty window.
#include <time.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <algorithm>
#include <vector>

#include "app/accounts/account_store.h"
#include "app/inventory/snapshot_store.h"
#include "tests/bench/bench.h"
#include "tests/bench/bench_batches.h"
#include "tests/bench/bench_estate.h"

using namespace sharewarden;
using namespace sharewarden::bench;
using namespace Qt::StringLiterals;

namespace {

QString now() {
    timespec moment{};
    clock_gettime(CLOCK_MONOTONIC, &moment);
    return QString::number(moment.tv_sec * 1'000'000'000LL + moment.tv_nsec);
}

double startOnce(const QString& program, const QStringList& arguments) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(SHAREWARDEN_FIRST_PAINT));
    environment.insert(u"SHAREWARDEN_BENCH_STARTED"_s, now());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    require(process.waitForFinished(60'000) && process.exitCode() == 0, program + u" was not painted"_s);
    bool ok = false;
    const qint64 nanoseconds = process.readAllStandardOutput().trimmed().toLongLong(&ok);
    require(ok, program + u" said nothing"_s);
    return static_cast<double>(nanoseconds) / 1e6;
}

// What a person has after years of use.
QString dataFolder(qint64 shares) {
    const QString place = folder() + u"/data"_s;
    QDir(place).removeRecursively();
    auto accounts = AccountStore::load(place + u"/accounts.json"_s);
    require(accounts.ok(), u"no accounts"_s);
    Account account;
    account.id = u"bench"_s;
    account.name = u"prod"_s;
    account.site = ncloud::Site::publicSite();
    account.accessKey = u"AKIDBENCH"_s;
    AccountStore store = std::move(accounts).value();
    const Status kept = store.put(account);
    require(kept.ok(), kept ? QString() : explain(kept.error()));
    require(SnapshotStore(place + u"/inventories"_s).save(estate(shares)).ok(), u"not saved"_s);
    const BatchesJournal journal = journalOf(isQuick() ? 10'000 : 100'000);
    QFile::copy(journal.path, place + u"/journal.sqlite"_s);
    return place;
}

}  // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const qint64 shares = sizes().constLast();
    const QStringList arguments{u"--lang"_s, u"en"_s, u"--data-dir"_s, dataFolder(shares)};
    const QString program = QStringLiteral(SHAREWARDEN_PROGRAM);
    const QString empty = QStringLiteral(SHAREWARDEN_EMPTY_WINDOW);
    std::vector<double> ours;
    std::vector<double> theirs;
    constexpr int turns = 15;
    for (int i = 0; i < turns; ++i) {
        theirs.push_back(startOnce(empty, {}));
        ours.push_back(startOnce(program, arguments));
    }
    std::sort(ours.begin(), ours.end());
    std::sort(theirs.begin(), theirs.end());
    const double our = ours.at(turns / 2);
    const double their = theirs.at(turns / 2);
    const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM", u"xcb"_s);
    row(u"start to the first painted window, %L1 shares on the disk (%2)"_s.arg(shares).arg(platform),
        u"≤ 1.3 × an empty Qt Widgets program"_s,
        u"%1 (%2 against %3)"_s.arg(ratioText(our / their), msText(our), msText(their)), our <= 1.3 * their,
        u"the limit: fonts, menus and fields, which the empty program does not have"_s);
    return 0;
}
