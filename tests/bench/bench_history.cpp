// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// Opening the history of a long journal: until its window is painted, and until its batches are listed.
#include <QApplication>
#include <QEventLoop>
#include <QTableView>
#include <QTimer>

#include "app/accounts/keychains.h"
#include "app/accounts/seal_key_source.h"
#include "tests/bench/bench.h"
#include "tests/bench/bench_batches.h"
#include "ui/history/history_window.h"
#include "ui/run/journal_holder.h"

using namespace sharewarden;
using namespace sharewarden::bench;
using namespace Qt::StringLiterals;

namespace {

// Ends a loop when an event has reached a widget.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(QWidget& widget) { widget.installEventFilter(this); }
    bool painted = false;
    QEventLoop loop;

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && !painted) {
            painted = true;
            // After this painting and everything in it.
            QTimer::singleShot(0, &loop, &QEventLoop::quit);
        }
        return QObject::eventFilter(watched, event);
    }
};

struct Opened {
    double shown = 0;
    double listed = 0;
};

Opened openOnce(const BatchesJournal& journal) {
    ui::JournalHolder holder(journal.path, systemClock());
    QEventLoop opening;
    QObject::connect(&holder, &ui::JournalHolder::changed, &opening, &QEventLoop::quit);
    holder.open();
    if (!holder.journal())
        opening.exec();
    require(holder.journal() != nullptr, u"the journal cannot be opened"_s);
    const auto keychain = memoryKeychain();
    SealKeySource seals(*keychain);
    Opened opened;
    const Stopwatch watch;
    ui::HistoryWindow window(holder, seals, nullptr);
    PaintWatch paint(window);
    auto* table = window.findChild<QTableView*>(u"batchTable"_s);
    const auto isListed = [&] { return table->model()->rowCount() == journal.batches; };
    QEventLoop listing;
    const auto look = [&] {
        if (opened.listed == 0 && isListed()) {
            opened.listed = watch.ms();
            listing.quit();
        }
    };
    QObject::connect(table->model(), &QAbstractItemModel::modelReset, &listing, look);
    QObject::connect(table->model(), &QAbstractItemModel::rowsInserted, &listing, look);
    window.show();
    paint.loop.exec();
    opened.shown = watch.ms();
    if (!isListed())
        listing.exec();
    return opened;
}

}  // namespace

int main(int argc, char* argv[]) {
    const QApplication application(argc, argv);
    QList<std::pair<qint64, double>> shown;
    QList<std::pair<qint64, double>> listed;
    for (const qint64 size : sizes()) {
        const BatchesJournal journal = journalOf(size);
        openOnce(journal);  // fonts and styles are had once a program
        std::vector<double> lists;
        const double show = median(5, [&] {
            const Opened opened = openOnce(journal);
            lists.push_back(opened.listed);
            return opened.shown;
        });
        const double list = median(5, [&, i = size_t(0)]() mutable { return lists.at(i++); });
        shown.append({size, show});
        listed.append({size, list});
        if (size == sizes().constLast()) {
            row(u"history of a journal with %L1 entries, to the window shown"_s.arg(journal.entries),
                u"≤ 200 ms"_s, msText(show), show <= 200, QString());
            row(u"the same, to its %L1 batches listed"_s.arg(journal.batches), msText(list),
                u"read on a thread of its own"_s);
        }
    }
    sweep(u"history window shown (entries)"_s, shown);
    sweep(u"history: every batch listed (entries)"_s, listed);
    return 0;
}
