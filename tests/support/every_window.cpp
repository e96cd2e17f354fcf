// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/every_window.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

#include "app/diagnostics/log.h"
#include "app/policy/policy_store.h"
#include "app/revocation/plan_file.h"
#include "app/settings/proxy_password.h"
#include "app/settings/settings_file.h"
#include "app/settings/settled_transport.h"
#include "tests/support/await.h"
#include "tests/support/window_steps.h"
#include "ui/about/about_dialog.h"
#include "ui/accounts/accounts_dialog.h"
#include "ui/accounts/import_dialog.h"
#include "ui/changes/changes_dialog.h"
#include "ui/coverage/coverage_dialog.h"
#include "ui/help/guide_window.h"
#include "ui/history/history_window.h"
#include "ui/history/journal_check_dialog.h"
#include "ui/log/log_window.h"
#include "ui/offboarding/tick_by_list_dialog.h"
#include "ui/overview/overview_panel.h"
#include "ui/policy/estate_picker.h"
#include "ui/policy/findings_keeper.h"
#include "ui/policy/policy_dialog.h"
#include "ui/policy/trust_entry_dialog.h"
#include "ui/reviews/mark_review_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shares/share_arranger.h"
#include "ui/shares/share_table_view.h"
#include "ui/shares/share_tree_view.h"
#include "ui/shares/share_views.h"

namespace sharewarden::test {

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

void waitUntil(const char* what, const std::function<bool()>& holds) {
    if (!QTest::qWaitFor(holds, 20'000))
        qFatal("it never came: %s", what);
}

// Clicks what has that name in a dialog.
void press(const QWidget& dialog, const char* button) {
    auto* found = part<QPushButton>(dialog, button);
    waitUntil(button, [found] { return found->isEnabled(); });
    found->click();
}

Policy somePolicy() {
    const auto domain = [](const QString& value, const QString& label, const QString& owner) {
        TrustEntry entry;
        entry.value = value;
        entry.label = label;
        entry.owner = owner;
        return entry;
    };
    Policy policy;
    policy.name = u"Haneul 2026"_s;
    policy.zone = QTimeZone("Asia/Seoul");
    policy.trusted = {domain(u"haneul.example"_s, u"Haneul"_s, u"minji.kim"_s),
                      domain(u"hanbit.example"_s, u"Hanbit (운영 대행)"_s, u"seojun.park"_s),
                      domain(u"nuri-systems.example.net"_s, u"Nuri Systems"_s, u"audit"_s),
                      domain(u"bluesky.example.com"_s, u"Bluesky"_s, u"minji.kim"_s),
                      domain(u"sakura-dev.example.org"_s, u"さくら開発"_s, u"h.tanaka"_s)};
    policy.trusted[1].withSubdomains = true;
    policy.trusted[3].lastDay = QDate(2026, 6, 30);
    policy.trusted[4].account = u"acme-jp"_s;
    TrustEntry login;
    login.kind = TrustEntry::Kind::LoginId;
    login.value = u"svc_backup@vault.example.net"_s;
    login.label = u"Backup service"_s;
    login.note = u"SEC-1042: until the new vault is in use"_s;
    policy.trusted.append(login);
    policy.personalDomains = {u"freemail.test"_s};
    return policy;
}

}  // namespace

/// One pass through the windows; each function leaves the main window as it found it.
class EveryWindowScene {
public:
    explicit EveryWindowScene(EveryWindow::Look look) : m_look(std::move(look)), m_log(systemClock()) {
        m_log.setLevel(LogLevel::Debug);
        logCalls(*m_fixture.clients, m_log);
    }

    void run() {
        withoutAccount();
        prepare();
        views();
        searches();
        menus();
        lists();
        policy();
        reviews();
        history();
        accounts();
        settings();
        incomplete();
        help();
    }

private:
    MainWindow& window() { return m_fixture.window(); }

    void look(const char* name, QWidget& shown) {
        // What is due comes first: posted layouts, and those that follow from them.
        for (int i = 0; i < 4; ++i)
            QApplication::processEvents();
        m_look(QString::fromLatin1(name), shown);
    }

    void lookAtWindow(const char* name) {
        waitUntil("the rows", [this] { return !window().arranger().isPending(); });
        look(name, window());
    }

    // Triggers the action and looks at the dialog that opens; `steps` brings it to its best, and closes it.
    template <typename Dialog, typename Steps>
    void through(const char* actionName, const char* name, Steps steps) {
        action(window(), actionName)->trigger();
        auto* dialog = opened<Dialog>(window());
        steps(*dialog);
        look(name, *dialog);
        close(*dialog);
    }

    static void close(QWidget& dialog) {
        const QPointer<QWidget> gone(&dialog);
        dialog.close();
        waitUntil("a closed dialog", [gone] { return !gone || !gone->isVisible(); });
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void search(const QString& words) {
        auto* field = part<QLineEdit>(window(), "findField");
        field->setText(words);
        Q_EMIT field->returnPressed();
    }

    Account addAccount(const Account& account) {
        if (!m_fixture.accounts->put(account) ||
            !await(m_fixture.clients->saveSecret(account.id, ncloud::SecretKey(m_fixture.gateway.secretKey()),
                                                 ClientSource::Place::Memory)))
            qFatal("no account");
        return account;
    }

    void withoutAccount() {
        Account account = *m_fixture.accounts->find(u"acme"_s);
        if (!m_fixture.accounts->remove(account.id))
            qFatal("the account stays");
        lookAtWindow("empty-no-account");
        m_fixture.closeWindow();
        account.production = true;
        account.confirmAbove = 5;
        account.folder = u"Haneul"_s;
        account.colour = Account::Colour::Red;
        addAccount(account);
        account.id = u"acme-jp-id"_s;
        account.name = u"acme-jp"_s;
        account.regions = QStringList{u"JPN"_s};
        account.production = false;
        account.changes = Account::Changes::ReadOnly;
        account.colour = Account::Colour::Blue;
        addAccount(account);
        lookAtWindow("empty-not-scanned");
        m_fixture.closeWindow();
    }

    void scan() {
        const SnapshotStore store(m_fixture.path(u"inventories"_s));
        const QStringList before = store.names();
        QApplication::setActiveWindow(&window());
        m_fixture.scan();
        waitUntil("the kept inventory", [&] { return store.names() != before; });
    }

    // The newest kept inventory becomes one of that many days ago.
    void backdate(int days) {
        const SnapshotStore store(m_fixture.path(u"inventories"_s));
        const QString name = store.names().constFirst();
        InventorySnapshot snapshot = store.read(name).value();
        snapshot.taken = snapshot.taken.addDays(-days);
        for (CellCoverage& cell : snapshot.coverage)
            cell.ended = cell.ended.addDays(-days);
        QFile::remove(QDir(m_fixture.path(u"inventories"_s)).filePath(name));
        if (!store.save(snapshot))
            qFatal("no earlier inventory");
    }

    void prepare() {
        if (!PolicyStore(m_fixture.path(u"policy.json"_s)).save(somePolicy()))
            qFatal("no policy");
        sandbox::Estate& estate = m_fixture.gateway.estate();
        const sandbox::Estate today = estate;
        for (const int days : {28, 14, 7}) {
            int left = days / 2;
            for (const sandbox::Image& image : today.images()) {
                QStringList& shares = estate.find(image.number)->sharedLoginIds;
                shares = image.sharedLoginIds;
                if (shares.size() > 2 && left-- > 0)
                    shares.removeLast();
                if (shares.size() == 2 && days > 7)
                    shares.append(u"left%1@mekong.example"_s.arg(days));
            }
            scan();
            m_fixture.closeWindow();
            backdate(days);
        }
        estate = today;
        scan();
        const SnapshotStore store(m_fixture.path(u"inventories"_s));
        window().findings().setReviewed(store.read(store.names().at(1)).value());
        waitUntil("the findings", [this] { return window().store().findings().total() > 0; });
    }

    void views() {
        MainWindow& main = window();
        main.showView(Grouping::ByImage);
        lookAtWindow("by-image");
        main.views().setAllOpen(true);
        main.store().setTicked({0, 1, 2, 3, 4, 12}, true);
        lookAtWindow("by-image-open");
        main.store().clearTicks();
        main.showView(Grouping::ByLogin);
        main.views().tree().expandToDepth(0);
        lookAtWindow("by-login");
        main.showView(Grouping::None);
        const QList<quint32> shown = main.arranger().shownShares();
        main.store().setTicked(shown.mid(2, 6), true);
        main.views().table().selectRow(3);
        lookAtWindow("table");
        main.store().clearTicks();
        overview("overview");
    }

    void overview(const char* name) {
        action(window(), "viewOverview")->trigger();
        auto* panel = part<OverviewPanel>(window(), "overviewPanel");
        auto* content = part<QWidget>(*panel, "overviewContent");
        auto* trend = part<QWidget>(*panel, "trendChart");
        waitUntil("the figures", [content, trend] { return content->isVisible() && trend->isVisible(); });
        lookAtWindow(name);
        window().showView(Grouping::None);
    }

    void searches() {
        search(u"domain:mekong.example -is:trusted"_s);
        lookAtWindow("search");
        search(u"created<2025-99 is:strange hanbit"_s);
        lookAtWindow("search-problems");
        search(u"there is no such thing"_s);
        lookAtWindow("empty-no-match");
        search(QString());
    }

    void menus() {
        static constexpr std::array names{"menu-file", "menu-edit", "menu-view", "menu-help"};
        const QList<QAction*> all = window().menuBar()->actions();
        if (all.size() != static_cast<qsizetype>(names.size()))
            qFatal("other menus than expected");
        for (size_t i = 0; i < names.size(); ++i) {
            QMenu* menu = all.at(static_cast<qsizetype>(i))->menu();
            menu->popup(window().mapToGlobal(QPoint(10, 40)));
            look(names.at(i), *menu);
            menu->close();
        }
    }

    void lists() {
        through<TickByListDialog>("tickByList", "tick-by-list", [](TickByListDialog& dialog) {
            part<QPlainTextEdit>(dialog, "loginListEdit")
                ->setPlainText(
                    u"ops@haneul.example\nlinh.tran@mekong.example\nwei.tan@merlion.example.com\n"
                    u"nobody@mekong.example\n외주개발@studio.test\n박민수\nci@haneul.example\n"_s);
            auto* tick = part<QPushButton>(dialog, "tickButton");
            waitUntil("the matches", [tick] { return tick->isEnabled(); });
        });
        changes("changes");
        through<MarkReviewDialog>("markReview", "mark-review", [](const MarkReviewDialog&) {});
    }

    // With the newest inventory before the present one.
    void changes(const char* name) {
        action(window(), "showChanges")->trigger();
        auto* dialog = opened<ChangesDialog>(window());
        auto* csv = part<QPushButton>(*dialog, "exportChangesButton");
        const auto compared = [csv] { return csv->isEnabled(); };
        waitUntil("the comparison", compared);
        look(name, *dialog);
        close(*dialog);
    }

    void policy() {
        action(window(), "editPolicy")->trigger();
        auto* dialog = opened<PolicyDialog>(window());
        look("policy", *dialog);
        part<QTableView>(*dialog, "policyTable")->selectRow(1);
        press(*dialog, "editEntryButton");
        auto* entry = opened<TrustEntryDialog>(*dialog);
        look("policy-entry", *entry);
        close(*entry);
        press(*dialog, "fromEstateButton");
        auto* picker = opened<EstatePicker>(*dialog);
        look("policy-estate-picker", *picker);
        close(*picker);
        close(*dialog);
    }

    void reviews() {
        QSet<ShareKey> keys;
        for (const sandbox::Image& image : m_fixture.gateway.estate().images()) {
            if (image.type == "SELF"_L1 && image.operation == "NULL"_L1 && keys.size() < 9) {
                for (const QString& login : image.sharedLoginIds.mid(0, 2))
                    keys.insert({u"acme"_s, m_fixture.gateway.url().toString(), image.region,
                                 image.isKvm() ? ncloud::Family::Kvm : ncloud::Family::Xen, image.number,
                                 login});
            }
        }
        ReviewDialog* review = reviewShares(window(), keys);
        look("review", *review);
        part<QLineEdit>(*review, "nameEdit0")->setText(u"acme"_s);
        part<QLineEdit>(*review, "countEdit")->setText(QString::number(keys.size()));
        m_fixture.setFaults({u"write,nth=2:504-before"_s, u"write,nth=4:denied"_s});
        RunDialog* result = confirmAndWait(window(), *review);
        look("run-result", *result);
        m_fixture.setFaults({});
        m_batch = batchesOn(m_fixture.journalPath()).constLast().id;
        window().startUndo(m_batch, result);
        auto* undo = opened<ReviewDialog>(window());
        look("review-undo", *undo);
        close(*undo);
        close(*result);
        openedPlan();
    }

    void openedPlan() {
        QFile file(m_fixture.path(u"plan.json"_s));
        const QByteArray bytes =
            planFileBytes(planOf(someShares(m_fixture, ncloud::Family::Kvm, 5), u"partner has left"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no plan");
        file.close();
        m_fixture.asker.paths = {file.fileName()};
        action(window(), "openPlan")->trigger();
        auto* review = opened<ReviewDialog>(window());
        look("review-opened-plan", *review);
        close(*review);
        // One that is none: what the program says then, in the box in which it says it.
        if (!file.open(QIODevice::WriteOnly) || file.write("{}") != 2)
            qFatal("no plan");
        file.close();
        m_fixture.asker.paths = {file.fileName()};
        const qsizetype before = m_fixture.asker.told.size();
        action(window(), "openPlan")->trigger();
        waitUntil("the error", [&] { return m_fixture.asker.told.size() > before; });
        WidgetAsker().tell(
            &window(), QCoreApplication::translate("sharewarden::ui::MainWindow", "The Plan Was Not Opened"),
            m_fixture.asker.told.constLast());
        auto* box = opened<QMessageBox>(window());
        look("told-error", *box);
        close(*box);
    }

    void history() {
        m_fixture.closeWindow();
        appendTo(m_fixture.journalPath(),
                 sentAndNoMore(planOf(someShares(m_fixture, ncloud::Family::Xen, 3))));
        auto* bar = part<QWidget>(window(), "recoveryBar");
        waitUntil("the bar", [bar] { return bar->isVisible(); });
        lookAtWindow("unknown-outcome");
        window().showHistory();
        auto* dialog = opened<HistoryWindow>(window());
        auto* batches = part<QTableView>(*dialog, "batchTable");
        waitUntil("the batches", [batches] { return batches->model()->rowCount() > 1; });
        batches->selectRow(1);
        auto* records = part<QTableView>(*dialog, "recordTable");
        waitUntil("the records", [records] { return records->model()->rowCount() > 0; });
        look("history", *dialog);
        press(*dialog, "checkButton");
        auto* check = opened<JournalCheckDialog>(*dialog);
        auto* again = part<QPushButton>(*check, "checkAgainButton");
        waitUntil("the check", [again] { return again->isEnabled(); });
        look("journal-check", *check);
        close(*check);
        close(*dialog);
    }

    void accounts() {
        QFile file(m_fixture.path(u"configure"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no configure file");
        file.write(
            "ncloud_access_key_id = AKIAXXXX1\nncloud_secret_access_key = s1\n"
            "[prod]\nncloud_access_key_id = AKIAXXXX2\nncloud_secret_access_key = s2\n"
            "ncloud_api_url = https://ncloud.apigw.gov-ntruss.com\n[broken]\nncloud_access_key_id = A\n");
        file.close();
        AccountsDialog dialog({*m_fixture.accounts, *m_fixture.clients, m_fixture.asker, randomIds(),
                               QProcessEnvironment(), file.fileName()},
                              &window());
        dialog.open();
        look("accounts", dialog);
        press(dialog, "importAccountsButton");
        auto* import = opened<ImportDialog>(dialog);
        look("import", *import);
        close(*import);
        press(dialog, "removeButton");
        WidgetAsker().ask(&dialog, m_fixture.asker.asked.constLast(), [](int) {});
        auto* box = opened<QMessageBox>(dialog);
        look("question", *box);
        close(*box);
        dialog.close();
    }

    void settings() {
        ProxyPassword password(*m_fixture.memory, [](const ncloud::SecretKey&) {});
        const Result<Settings> settings = readSettings(settingsPath(m_fixture.path(u"."_s)));
        SettledTransport transport(settings, password);
        const SettingsUsers users{transport, *m_fixture.clients, m_log, m_fixture.path(u"."_s)};
        SettingsDialog dialog({users, password, m_fixture.asker}, &window());
        dialog.open();
        look("settings-network", dialog);
        part<QTabWidget>(dialog, "settingsPages")->setCurrentIndex(1);
        look("settings-diagnostics", dialog);
        dialog.close();
        LogWindow log({m_log, m_fixture.asker, [](const QUrl&) {}}, &window());
        log.show();
        look("log", log);
    }

    void incomplete() {
        m_fixture.setFaults({u"action=getServerImageList,region=SGN:503"_s,
                             u"action=getMemberServerImage*,region=JPN:denied"_s});
        scan();
        lookAtWindow("incomplete");
        overview("overview-incomplete");
        through<CoverageDialog>("showCoverage", "coverage", [](CoverageDialog& dialog) {
            dialog.findChild<QTableView*>()->selectRow(0);
        });
        changes("changes-incomplete");
        m_fixture.setFaults({});
    }

    void help() {
        through<GuideWindow>("guide", "guide", [](const GuideWindow&) {});
        through<AboutDialog>("about", "about", [](const AboutDialog&) {});
        m_fixture.closeWindow();
    }

    EveryWindow::Look m_look;
    WindowFixture m_fixture;
    Log m_log;
    QString m_batch;
};

EveryWindow::EveryWindow(Look look) : m_scene(std::make_unique<EveryWindowScene>(std::move(look))) {
}

EveryWindow::~EveryWindow() = default;

void EveryWindow::openAll() {
    m_scene->run();
}

}  // namespace sharewarden::test
