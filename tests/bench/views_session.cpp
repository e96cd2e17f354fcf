// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/views_session.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <algorithm>

#include "app/inventory/snapshot_store.h"
#include "tests/bench/middle.h"
#include "tests/support/part.h"
#include "ui/offboarding/tick_by_list_dialog.h"
#include "ui/policy/findings_keeper.h"
#include "ui/shares/share_arranger.h"
#include "ui/shares/share_store.h"
#include "ui/shares/share_table_view.h"
#include "ui/shares/share_views.h"

namespace sharewarden::bench {

using namespace Qt::StringLiterals;
using Until = WindowWatch::Until;

namespace {

constexpr int repeats = 5;

void addAccounts(AccountStore& accounts) {
    for (int i = 0; i < Estate::accountCount; ++i) {
        Account account;
        account.id = u"id-%1"_s.arg(i);
        account.name = Estate::accountName(i);
        account.site = ncloud::Site::publicSite();
        account.accessKey = u"KEY%1"_s.arg(i);
        if (!accounts.put(account))
            qFatal("no account");
    }
}

Taken medianOf(const std::vector<Taken>& all) {
    std::vector<double> ms;
    std::vector<double> gaps;
    std::vector<double> work;
    double worst = 0;
    for (const Taken& one : all) {
        ms.push_back(one.ms);
        gaps.push_back(one.gap);
        work.push_back(one.work);
        worst = std::max(worst, one.worstGap);
    }
    return {middle(ms), middle(gaps), middle(work), worst};
}

}  // namespace

const QStringList& typedWords() {
    static const QStringList words{u"golden"_s, u"kim12@"_s, u"report6"_s, u"777"_s};
    return words;
}

ViewsSession::ViewsSession(const Estate& estate) : m_estate(estate) {
    addAccounts(m_parts.accounts());
    if (!SnapshotStore(m_parts.inventories()).save(estate.snapshot()))
        qFatal("no inventory");
}

Measured ViewsSession::measure() {
    open();
    makeFindings();
    makeEveryOrder();
    m_measured.filter = typeWords(&m_measured.clear);
    sort();
    tick();
    tickByList();
    switchViews();
    lookGrouped();
    return m_measured;
}

void ViewsSession::makeFindings() {
    m_measured.findings = m_watch->taken(Until::Paint, 3, [this](int) {
        m_window->findings().setPolicy(m_estate.policy());
        waitFor("findings", [this] { return m_window->findings().isSettled(); });
    });
    m_measured.withFindings = m_window->store().findings().total();
    m_watch->settle();
}

// Otherwise the first sort by a column would wait for its order, which is made in the background.
void ViewsSession::makeEveryOrder() {
    for (int column = ui::shareColumnCount - 1; column > 0; --column) {
        sortBy(static_cast<ui::ShareColumn>(column));
        m_watch->settle();
    }
}

QLineEdit* ViewsSession::field() const {
    return test::part<QLineEdit>(*m_window, "findField");
}

void ViewsSession::trigger(const char* name) const {
    test::part<QAction>(*m_window, name)->trigger();
}

void ViewsSession::sortBy(ui::ShareColumn column, Qt::SortOrder order) const {
    m_window->views().header()->setSortIndicator(static_cast<int>(column), order);
}

void ViewsSession::open() {
    std::vector<Taken> opened;
    for (int i = 0; i < 3; ++i) {
        m_watch.reset();
        m_window.reset();  // before the next one: its end handles events
        m_window = m_parts.makeWindow();
        m_watch = std::make_unique<WindowWatch>(*m_window);
        m_window->views().setGrouping(Grouping::None);
        // A small one may have been read while the window was made.
        const bool there = !m_window->store().inventory().shares().isEmpty();
        opened.push_back(m_watch->taken(there ? Until::Paint : Until::Rows, 1, [this](int) {
            m_window->show();
            waitFor("open", [this] { return !m_window->store().inventory().shares().isEmpty(); });
        }));
        m_measured.openSort = m_watch->taken(Until::Rows, 1, [this](int) { sortBy(ui::ShareColumn::Login); });
        sortBy(ui::ShareColumn::ImageName);
        m_watch->settle();
    }
    m_measured.open = medianOf(opened);
}

// A letter at a time, each until its rows are shown.
Taken ViewsSession::typeWords(Taken* cleared) {
    std::vector<Taken> letters;
    std::vector<Taken> clears;
    for (const QString& word : typedWords()) {
        for (const QChar letter : word)
            letters.push_back(
                m_watch->taken(Until::Rows, 1, [&](int) { QTest::keyClick(field(), letter.toLatin1()); }));
        clears.push_back(m_watch->taken(Until::Rows, 1, [&](int) { field()->clear(); }));
    }
    if (cleared)
        *cleared = medianOf(clears);
    return medianOf(letters);
}

void ViewsSession::sort() {
    for (int column = 1; column < ui::shareColumnCount; ++column)
        m_measured.sorts.push_back(m_watch->taken(Until::Rows, repeats, [&](int i) {
            sortBy(static_cast<ui::ShareColumn>(column), i % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
        }));
    sortBy(ui::ShareColumn::ImageName);
    m_watch->settle();
}

void ViewsSession::tick() {
    std::vector<Taken> all;
    for (int i = 0; i < repeats; ++i) {
        all.push_back(m_watch->taken(Until::Ticks, 1, [&](int) { trigger("tickFindings"); }));
        if (m_window->store().tickedCount() == 0)
            qFatal("nothing was ticked");
        m_watch->once(Until::Ticks, [&] { m_window->store().clearTicks(); });
    }
    m_measured.tickFindings = medianOf(all);
    m_measured.invert = m_watch->taken(Until::Ticks, repeats, [&](int) { trigger("invertShown"); });
    m_watch->once(Until::Rows, [&] { field()->setText(u"-golden"_s); });
    m_measured.invertFound = m_watch->taken(Until::Ticks, repeats, [&](int) { trigger("invertShown"); });
    m_watch->once(Until::Rows, [&] { field()->clear(); });
    m_watch->once(Until::Ticks, [&] { m_window->store().clearTicks(); });
}

void ViewsSession::tickByList() {
    const QString list = m_estate.someLogins(1000).join(u'\n');
    std::vector<Taken> previews;
    std::vector<Taken> ticks;
    for (int i = 0; i < repeats; ++i) {
        trigger("tickByList");
        ui::TickByListDialog* dialog = nullptr;
        waitFor("dialog", [&] {
            dialog = m_window->findChild<ui::TickByListDialog*>();
            return dialog && dialog->isVisible();
        });
        auto* button = test::part<QPushButton>(*dialog, "tickButton");
        previews.push_back(m_watch->taken(Until::Paint, 1, [&](int) {
            test::part<QPlainTextEdit>(*dialog, "loginListEdit")->setPlainText(list);
            m_window->views().table().viewport()->update();
        }));
        if (!button->isEnabled())
            qFatal("the list found nothing");
        ticks.push_back(m_watch->taken(Until::Ticks, 1, [&](int) { button->click(); }));
        waitFor("closed", [&] { return m_window->findChild<ui::TickByListDialog*>() == nullptr; });
        m_watch->once(Until::Ticks, [&] { m_window->store().clearTicks(); });
    }
    m_measured.listPreview = medianOf(previews);
    m_measured.listTick = medianOf(ticks);
}

void ViewsSession::switchViews() {
    std::vector<Taken> images;
    std::vector<Taken> logins;
    std::vector<Taken> table;
    for (int i = 0; i < repeats; ++i) {
        images.push_back(m_watch->taken(Until::Rows, 1, [&](int) { trigger("viewByImage"); }));
        logins.push_back(m_watch->taken(Until::Rows, 1, [&](int) { trigger("viewByLogin"); }));
        table.push_back(m_watch->taken(Until::Rows, 1, [&](int) { trigger("viewTable"); }));
    }
    m_measured.toImages = medianOf(images);
    m_measured.toLogins = medianOf(logins);
    m_measured.toTable = medianOf(table);
}

void ViewsSession::lookGrouped() {
    m_watch->once(Until::Rows, [&] { trigger("viewByImage"); });
    m_measured.filterGrouped = typeWords(nullptr);
    m_measured.sortGrouped = m_watch->taken(Until::Rows, repeats, [&](int i) {
        m_window->views().header()->setSortIndicator(0, i % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
    });
}

}  // namespace sharewarden::bench
