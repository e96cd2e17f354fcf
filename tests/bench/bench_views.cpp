// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// What the window takes for what people do with a very large inventory, against Qt's stock proxy model over
// the same rows in the same run, and how each cost grows from a thousand shares to a million.
#include <malloc.h>
#include <QApplication>

#include "tests/bench/bench.h"
#include "tests/bench/stock_proxy.h"
#include "tests/bench/views_session.h"
#include "ui/common/check_style.h"
#include "ui/shares/share_text.h"

using namespace sharewarden;
using namespace sharewarden::bench;
using namespace Qt::StringLiterals;

namespace {

QString withGap(const QString& measured, const Taken& taken) {
    return u"%1; gap %2, of it work %3"_s.arg(measured, msText(taken.gap), msText(taken.work));
}

void printAgainst(const QString& what, const Taken& taken, double stock, double goal, const QString& note) {
    const double ratio = stock / taken.ms;
    row(what, u"%1 x faster than the stock proxy, no gap over 16 ms"_s.arg(goal),
        withGap(u"%1 (%2 against %3)"_s.arg(ratioText(ratio), msText(taken.ms), msText(stock)), taken),
        ratio >= goal && taken.gap <= 16, note);
}

void printUnder(const QString& what, const Taken& taken, double goal, const QString& note = {}) {
    row(what, u"under %1"_s.arg(msText(goal)), withGap(msText(taken.ms), taken), taken.ms < goal, note);
}

void printGap(const QString& what, const Taken& taken, const QString& note = {}) {
    row(what, u"no gap over 16 ms"_s,
        u"gap %1, of it work %2; shown after %3"_s.arg(msText(taken.gap), msText(taken.work),
                                                       msText(taken.ms)),
        taken.gap <= 16, note);
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
    for (const ImageRow& old : from.images()) {
        ncloud::Image image;
        image.no = fresh(from.text(old.no));
        image.name = fresh(from.text(old.name));
        image.description = fresh(from.text(old.description));
        image.lifeCyclePhase = fresh(from.text(old.lifeCyclePhase));
        image.hypervisor = fresh(from.text(old.hypervisor));
        image.osCategory = fresh(from.text(old.osCategory));
        image.osType = fresh(from.text(old.osType));
        image.status = fresh(from.text(old.status));
        image.createDate = fresh(from.text(old.createDate));
        image.created = QDateTime::fromMSecsSinceEpoch(old.createdMs, Qt::UTC);
        for (const QString& login : from.loginIds(old))
            image.sharedLoginIds.append(fresh(login));
        made.addImage(made.addCell(from.cellOf(old)), image);
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
    row(u"memory of the inventory"_s, u"at most 60 bytes a share on top of the distinct texts"_s,
        u"%1 bytes"_s.arg(each, 0, 'f', 1), each <= 60,
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
    row(u"clear the filter"_s,
        withGap(u"%1 against %2"_s.arg(msText(views.clear.ms), msText(stock.clear)), views.clear), {});
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
    row(u"sort at once after opening"_s, withGap(msText(views.openSort.ms), views.openSort),
        u"by login ID, whose order is only then being made"_s);
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

void printSweeps(const std::vector<std::pair<qint64, Measured>>& all) {
    const auto grows = [&](const QString& what, auto&& of) {
        QList<std::pair<qint64, double>> points;
        for (const auto& [shares, measured] : all)
            points.append({shares, of(measured)});
        sweep(what, points);
    };
    grows(u"filter as one types"_s, [](const Measured& m) { return m.filter.ms; });
    grows(u"sort by image name"_s, [](const Measured& m) { return m.sorts[0].ms; });
    grows(u"sort by login ID"_s,
          [](const Measured& m) { return m.sorts[static_cast<size_t>(ui::ShareColumn::Login) - 1].ms; });
    grows(u"tick all findings"_s, [](const Measured& m) { return m.tickFindings.ms; });
    grows(u"invert"_s, [](const Measured& m) { return m.invert.ms; });
    grows(u"tick by list of 1,000 IDs"_s, [](const Measured& m) { return m.listTick.ms; });
    grows(u"switch view to by image"_s, [](const Measured& m) { return m.toImages.ms; });
    grows(u"switch view to by login ID"_s, [](const Measured& m) { return m.toLogins.ms; });
    grows(u"switch view to flat"_s, [](const Measured& m) { return m.toTable.ms; });
    grows(u"findings"_s, [](const Measured& m) { return m.findings.ms; });
    grows(u"open the last inventory"_s, [](const Measured& m) { return m.open.ms; });
    grows(u"longest gap while opening"_s, [](const Measured& m) { return m.open.gap; });
}

}  // namespace

int main(int argc, char* argv[]) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(new ui::CheckStyle(u"fusion"_s));
    std::vector<std::pair<qint64, Measured>> all;
    for (const qint64 shares : sizes()) {
        const Estate estate(static_cast<int>(shares / Estate::sharesPerImage));
        const bool isLast = shares == sizes().last();
        StockTimes stock;
        if (isLast) {
            measureMemory(estate.inventory());
            stock = measureStock(estate.inventory(), typedWords());
        }
        all.emplace_back(shares, ViewsSession(estate).measure());
        if (isLast)
            printTable(all.back().second, stock, estate);
    }
    printSweeps(all);
    return 0;
}
