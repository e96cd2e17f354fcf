// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// What the window takes for what people do with a very large inventory, against Qt's stock proxy model over
// the same rows in the same run, and how each cost grows from a thousand shares to a million.
#include <malloc.h>
#include <QApplication>

#include "tests/bench/rows.h"
#include "tests/bench/stock_proxy.h"
#include "tests/bench/views_session.h"
#include "ui/common/check_style.h"
#include "ui/shares/share_text.h"

using namespace sharewarden;
using namespace sharewarden::bench;
using namespace Qt::StringLiterals;

namespace {

QString withGap(const QString& measured, const Taken& taken) {
    return u"%1; gap %2, of it work %3"_s.arg(measured, ms(taken.gap), ms(taken.work));
}

void printAgainst(const QString& what, const Taken& taken, double stock, double goal, const QString& note) {
    const double ratio = stock / taken.ms;
    printRow(what, u"%1 x faster than the stock proxy, no gap over 16 ms"_s.arg(goal),
             withGap(u"%1 (%2 against %3)"_s.arg(times(ratio), ms(taken.ms), ms(stock)), taken),
             outcome(ratio >= goal && taken.gap <= 16), note);
}

void printUnder(const QString& what, const Taken& taken, double goal, const QString& note = {}) {
    printRow(what, u"under %1"_s.arg(ms(goal)), withGap(ms(taken.ms), taken), outcome(taken.ms < goal), note);
}

void printGap(const QString& what, const Taken& taken, const QString& note = {}) {
    printRow(what, u"no gap over 16 ms"_s,
             u"gap %1, of it work %2; shown after %3"_s.arg(ms(taken.gap), ms(taken.work), ms(taken.ms)),
             outcome(taken.gap <= 16), note);
}

size_t inUse() {
    const auto info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

QString fresh(const QString& text) {
    return QString(text.constData(), text.size());
}

// As a scan builds it, from texts of its own.
Inventory builtAnew(const Inventory& from) {
    Inventory made;
    for (const ImageRow& row : from.images()) {
        ncloud::Image image;
        image.no = fresh(from.text(row.no));
        image.name = fresh(from.text(row.name));
        image.description = fresh(from.text(row.description));
        image.lifeCyclePhase = fresh(from.text(row.lifeCyclePhase));
        image.hypervisor = fresh(from.text(row.hypervisor));
        image.osCategory = fresh(from.text(row.osCategory));
        image.osType = fresh(from.text(row.osType));
        image.status = fresh(from.text(row.status));
        image.createDate = fresh(from.text(row.createDate));
        image.created = QDateTime::fromMSecsSinceEpoch(row.createdMs, Qt::UTC);
        for (const QString& login : from.loginIds(row))
            image.sharedLoginIds.append(fresh(login));
        made.addImage(made.addCell(from.cellOf(row)), image);
    }
    return made;
}

void measureMemory(const Inventory& inventory) {
    size_t before = inUse();
    std::vector<QString> texts;
    texts.reserve(static_cast<size_t>(inventory.texts().size()));
    for (qsizetype i = 0; i < inventory.texts().size(); ++i)
        texts.push_back(fresh(inventory.text(static_cast<TextId>(i))));
    const auto textBytes = static_cast<double>(inUse() - before - texts.capacity() * sizeof(QString));
    texts = {};
    before = inUse();
    const Inventory made = builtAnew(inventory);
    const auto all = static_cast<double>(inUse() - before);
    const auto shares = static_cast<double>(made.shares().size());
    const double each = (all - textBytes) / shares;
    printRow(
        u"memory of the inventory"_s, u"at most 60 bytes a share on top of the distinct texts"_s,
        u"%1 bytes"_s.arg(each, 0, 'f', 1), outcome(each <= 60),
        u"mallinfo2, as a scan leaves it with all its indexes; %1 distinct texts are %2 bytes a share more"_s
            .arg(made.texts().size())
            .arg(textBytes / shares, 0, 'f', 1));
}

void printTable(const Measured& views, const StockTimes& stock, const Estate& estate) {
    const QString same = u"the same filter: each letter of %1; the stock proxy the whole words"_s.arg(
        typedWords().join(u", "_s));
    printAgainst(u"filter as one types, all columns, to the new rows shown"_s, views.filter, stock.filter, 20,
                 same);
    printAgainst(u"the same in the view by image"_s, views.filterGrouped, stock.filter, 20, {});
    printRow(u"clear the filter"_s, u"-"_s,
             withGap(u"%1 against %2"_s.arg(ms(views.clear.ms), ms(stock.clear)), views.clear),
             Outcome::None);
    for (int column = 1; column < ui::shareColumnCount; ++column) {
        const auto which = static_cast<ui::ShareColumn>(column);
        double yardstick = stock.leastSort();
        QString note = u"the quickest sort of the stock proxy, which has no such column"_s;
        if (which == ui::ShareColumn::ImageName || which == ui::ShareColumn::ImageNo ||
            which == ui::ShareColumn::Region || which == ui::ShareColumn::Login) {
            yardstick = which == ui::ShareColumn::ImageName ? stock.byName
                        : which == ui::ShareColumn::ImageNo ? stock.byNumber
                        : which == ui::ShareColumn::Region  ? stock.byRegion
                                                            : stock.byLogin;
            note = u"the stock proxy compares code units, the window as people do"_s;
        }
        printAgainst(u"sort by %1"_s.arg(ui::ShareText::heading(*ui::columnOf(which))),
                     views.sorts[static_cast<size_t>(column) - 1], yardstick, 10, note);
    }
    printAgainst(u"sort by Image in the view by image"_s, views.sortGrouped, stock.byName, 10, {});
    printRow(u"sort at once after opening"_s, u"-"_s, withGap(ms(views.openSort.ms), views.openSort),
             Outcome::None, u"by login ID, whose order is only then being made"_s);
    printUnder(u"tick all findings"_s, views.tickFindings, 50,
               u"%1 of %2 shares"_s.arg(views.withFindings).arg(estate.inventory().shares().size()));
    printUnder(u"invert the ticks of all rows"_s, views.invert, 50);
    printUnder(u"invert while a search hides some"_s, views.invertFound, 50);
    printUnder(u"tick by list of 1,000 IDs: the preview"_s, views.listPreview, 50,
               u"from the pasted list to its counts"_s);
    printUnder(u"tick by list of 1,000 IDs: the ticks"_s, views.listTick, 50);
    printUnder(u"switch view to by image"_s, views.toImages, 100);
    printUnder(u"switch view to by login ID"_s, views.toLogins, 100);
    printUnder(u"switch view to flat"_s, views.toTable, 100);
    printGap(u"open the last inventory"_s, views.open, u"from the window's showing"_s);
    printGap(u"findings of every share, after a change of the policy"_s, views.findings);
}

void printSweeps(const std::vector<double>& sizes, const std::vector<Measured>& all) {
    const auto sweep = [&](const QString& what, auto&& of) {
        std::vector<double> costs;
        for (const Measured& one : all)
            costs.push_back(of(one));
        printSweep(what, sizes, costs);
    };
    sweep(u"filter as one types"_s, [](const Measured& m) { return m.filter.ms; });
    sweep(u"sort by image name"_s, [](const Measured& m) { return m.sorts[0].ms; });
    sweep(u"sort by login ID"_s,
          [](const Measured& m) { return m.sorts[static_cast<size_t>(ui::ShareColumn::Login) - 1].ms; });
    sweep(u"tick all findings"_s, [](const Measured& m) { return m.tickFindings.ms; });
    sweep(u"invert"_s, [](const Measured& m) { return m.invert.ms; });
    sweep(u"tick by list of 1,000 IDs"_s, [](const Measured& m) { return m.listTick.ms; });
    sweep(u"switch view to by image"_s, [](const Measured& m) { return m.toImages.ms; });
    sweep(u"switch view to by login ID"_s, [](const Measured& m) { return m.toLogins.ms; });
    sweep(u"switch view to flat"_s, [](const Measured& m) { return m.toTable.ms; });
    sweep(u"findings"_s, [](const Measured& m) { return m.findings.ms; });
    sweep(u"open the last inventory"_s, [](const Measured& m) { return m.open.ms; });
    sweep(u"longest gap while opening"_s, [](const Measured& m) { return m.open.gap; });
}

}  // namespace

int main(int argc, char* argv[]) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(new ui::CheckStyle(u"fusion"_s));
    int most = 100'000;
    if (argc > 1)
        most = QString::fromLocal8Bit(argv[1]).toInt();
    std::vector<double> sizes;
    std::vector<Measured> all;
    for (int images = 100; images <= most; images *= 10) {
        const Estate estate(images);
        const bool last = images * 10 > most;
        StockTimes stock;
        if (last) {
            measureMemory(estate.inventory());
            stock = measureStock(estate.inventory(), typedWords());
        }
        all.push_back(ViewsSession(estate).measure());
        sizes.push_back(static_cast<double>(estate.inventory().shares().size()));
        if (last)
            printTable(all.back(), stock, estate);
    }
    printSweeps(sizes, all);
    return 0;
}
