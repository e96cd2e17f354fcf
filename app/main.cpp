// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// sharewarden: puts the parts together and shows the window. The only file that knows both app/ and ui/.

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QMessageBox>
#include <QPalette>
#include <QProcess>
#include <QSettings>
#include <QSize>
#include <QStandardPaths>
#include <QStyle>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <algorithm>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>

#include "app/accounts/account_store.h"
#include "app/accounts/client_source.h"
#include "app/accounts/keychains.h"
#include "app/accounts/seal_key_source.h"
#include "app/base/operator_name.h"
#include "app/base/private_settings.h"
#include "app/base/single_instance.h"
#include "app/diagnostics/log.h"
#include "app/diagnostics/qt_messages.h"
#include "app/policy/policy_store.h"
#include "app/sandbox/gateway.h"
#include "app/settings/proxy_password.h"
#include "app/settings/settings_file.h"
#include "app/settings/settings_in_force.h"
#include "app/settings/settled_transport.h"
#include "resources/translations.h"
#include "ui/common/check_style.h"
#include "ui/common/dark_palette.h"
#include "ui/common/early_fonts.h"
#include "ui/common/raise_window.h"
#include "ui/main_window/main_window.h"
#include "ui/shares/share_store.h"
#include "ui/tour/screenshot_tour.h"

using namespace sharewarden;

namespace {

struct Options {
    bool language = false;  // was given
    bool demo = false;
    QString dataDir;
    QString screenshotDir;
    QString palette;
    QSize size;
};

struct MainText {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

// Whether one of these options is there. Asked before there is an application: it decides which one.
bool given(int argc, char** argv, std::initializer_list<QByteArrayView> options) {
    return std::any_of(argv + 1, argv + argc, [&](const char* argument) {
        return std::any_of(options.begin(), options.end(), [argument](QByteArrayView option) {
            const QByteArrayView text(argument);
            return text == option ||
                   (text.startsWith(option) && text.size() > option.size() && text[option.size()] == '=');
        });
    });
}

// The language has to be known before the first text, those of --help and of wrong usage included.
std::optional<QLocale> languageOf(int argc, char** argv) {
    const QString name = QStringLiteral("--lang");
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == name && i + 1 < argc)
            return QLocale(QString::fromLocal8Bit(argv[i + 1]));
        if (argument.startsWith(name % QLatin1Char('=')))
            return QLocale(argument.mid(name.size() + 1));
    }
    return std::nullopt;
}

QStringList languages() {
    return {QStringLiteral("ko"), QStringLiteral("ja"), QStringLiteral("en")};
}

QString languageKey() {
    return QStringLiteral("language");
}

// From now on; an empty name is the system's language.
void chooseLanguage(QSettings* settings, const QString& name) {
    if (settings)
        settings->setValue(languageKey(), name);
    QLocale::setDefault(name.isEmpty() ? QLocale::system() : QLocale(name));
    installTranslators(*QCoreApplication::instance(), QLocale());
}

void speak(QCoreApplication& application, int argc, char** argv) {
    if (const std::optional<QLocale> language = languageOf(argc, argv))
        QLocale::setDefault(*language);
    installTranslators(application, QLocale());
}

// Ends the program for --help, --version and wrong usage.
Options readOptions(const QCoreApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(MainText::tr(
        "See who can use your NAVER Cloud server images, take access back, and keep the proof."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        MainText::tr("Try the program on a simulated gateway: no account, no network, and "
                     "your keychain, journal and settings stay untouched."));
    const QCommandLineOption dataDir(QStringLiteral("data-dir"),
                                     MainText::tr("Where accounts.json and journal.sqlite are."),
                                     QStringLiteral("DIR"));
    const QCommandLineOption language(QStringLiteral("lang"), MainText::tr("The language: ko, ja or en."),
                                      QStringLiteral("LANG"));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        MainText::tr(
            "With --demo: do the main job unattended, save pictures of the windows in DIR, print their paths "
            "and end. Works without a display."),
        QStringLiteral("DIR"));
    QCommandLineOption palette(QStringLiteral("palette"), QStringLiteral("light or dark"),
                               QStringLiteral("NAME"));
    palette.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineOption size(QStringLiteral("size"), QStringLiteral("of the window, in pixels"),
                            QStringLiteral("WIDTHxHEIGHT"));
    size.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({demo, dataDir, language, screenshot, palette, size});
    parser.process(application);

    const auto wrongUsage = [](const QString& why) {
        QTextStream(stderr) << why << Qt::endl;
        std::exit(2);
    };
    Options options;
    options.demo = parser.isSet(demo);
    options.language = parser.isSet(language);
    options.dataDir = parser.value(dataDir);
    options.screenshotDir = parser.value(screenshot);
    options.palette = parser.value(palette);
    if (const QStringList sides = parser.value(size).split(u'x'); sides.size() == 2)
        options.size = QSize(sides.at(0).toInt(), sides.at(1).toInt());
    if (!options.screenshotDir.isEmpty() && !options.demo)
        wrongUsage(MainText::tr("--screenshot works with --demo only."));
    if (options.demo && !options.dataDir.isEmpty())
        wrongUsage(MainText::tr("--demo keeps its data in a folder of its own: leave out --data-dir."));
    if (!parser.positionalArguments().isEmpty())
        wrongUsage(MainText::tr("Unknown argument: %1").arg(parser.positionalArguments().constFirst()));
    if (parser.isSet(language) && !languages().contains(parser.value(language)))
        wrongUsage(MainText::tr("--lang takes ko, ja or en."));
    return options;
}

// Each size is a picture to be unpacked: not before there is a window.
void setWindowIcon() {
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/icons/sharewarden-%1.png").arg(size), QSize(size, size));
    QApplication::setWindowIcon(icon);
}

void setLook(const Options& options) {
    if (QApplication::style()->name() == QLatin1String("fusion"))
        QApplication::setStyle(new ui::CheckStyle(QStringLiteral("fusion")));
    if (options.palette == QLatin1String("dark"))
        QApplication::setPalette(ui::darkPalette());
}

// Everything that the demo needs and a real session does not: the simulated gateway, a folder that goes
// when the program ends, and an account whose key is in memory.
struct Demo {
    QTemporaryDir folder;
    sandbox::Gateway gateway{sandbox::Options{}};

    // Most partners of the demo estate are trusted, one of them until a month ago.
    static Policy policy() {
        Policy policy;
        policy.name = MainText::tr("Demo");
        for (const char* domain : {"haneul.example", "hanbit.example", "nuri-systems.example.net",
                                   "bluesky.example.com", "sakura-dev.example.org", "mekong.example"}) {
            TrustEntry entry;
            entry.value = QLatin1String(domain);
            policy.trusted.append(entry);
        }
        TrustEntry left;
        left.value = QStringLiteral("saebyeok.example");
        left.lastDay = QDate::currentDate().addDays(-30);
        policy.trusted.append(left);
        policy.personalDomains = {QStringLiteral("freemail.test")};
        return policy;
    }

    // The problem, as a sentence; empty when all is well.
    QString prepare(AccountStore& accounts, ClientSource& clients, const IdSource& ids) {
        QString why;
        if (!gateway.listen(&why))
            return why;
        Account account;
        account.id = ids();
        account.name = MainText::tr("demo");
        account.site = ncloud::Site::custom(gateway.url().toString()).value_or(ncloud::Site());
        account.accessKey = QString::fromLatin1(gateway.accessKey());
        const Status put = accounts.put(account);
        if (!put)
            return explain(put.error());
        if (const Status saved = PolicyStore(folder.filePath(QStringLiteral("policy.json"))).save(policy());
            !saved)
            return explain(saved.error());
        // In memory it is there at once; nothing waits for the task.
        clients.saveSecret(account.id, ncloud::SecretKey(gateway.secretKey()), ClientSource::Place::Memory);
        return {};
    }
};

int fail(const QString& why, const Options& options) {
    QTextStream(stderr) << why << Qt::endl;
    if (options.screenshotDir.isEmpty()) {
        QMessageBox box(QMessageBox::Critical, MainText::tr("Sharewarden Cannot Start"), why,
                        QMessageBox::Close);
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }
    return 1;
}

void takeScreenshots(ui::MainWindow& window, const QString& folder) {
    auto* tour = new ui::ScreenshotTour(window, folder, &window);
    QObject::connect(tour, &ui::ScreenshotTour::ended, &window,
                     [&window](const QStringList& files, const QString& problem) {
                         QTextStream out(stdout);
                         for (const QString& file : files)
                             out << file << Qt::endl;
                         if (!problem.isEmpty())
                             QTextStream(stderr) << problem << Qt::endl;
                         window.close();
                         QCoreApplication::exit(problem.isEmpty() ? 0 : 1);
                     });
    QTimer::singleShot(0, tour, &ui::ScreenshotTour::start);
}

int run(const Options& options, const RaiseRequest& raise) {
    setLook(options);
    const Clock clock = systemClock();
    const IdSource ids = randomIds();
    const auto demo = options.demo ? std::make_unique<Demo>() : nullptr;
    if (demo && !demo->folder.isValid())
        return fail(demo->folder.errorString(), options);
    const QString dataDir = demo ? demo->folder.path()
                            : options.dataDir.isEmpty()
                                ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                : options.dataDir;

    // The demo's folder is its own: there is nobody else on it.
    SingleInstance instance(demo ? QString() : instanceFolder(), instanceName(dataDir));
    const auto claimed = demo ? SingleInstance::Outcome::First : instance.claim(raise);
    if (claimed == SingleInstance::Outcome::Told)
        return 0;
    if (claimed == SingleInstance::Outcome::NoAnswer)
        return fail(MainText::tr("Sharewarden already runs with this data but does not answer, so no second "
                                 "window was opened. Wait until it answers, or end it, and start again."),
                    options);
    // Of all that is kept only the settings are read before there is a window.
    AccountStore accounts = AccountStore::at(QDir(dataDir).filePath(QStringLiteral("accounts.json")));
    const Result<Settings> settings = readSettings(settingsPath(dataDir));
    if (!settings)
        return fail(MainText::tr("The settings cannot be read; they were left as they are. %1")
                        .arg(explain(settings.error())),
                    options);
    Log log(clock);
    log.setHeld(true);
    const QtMessages messages(log);
    const std::unique_ptr<Keychain> system = demo ? memoryKeychain() : systemKeychain();
    const std::unique_ptr<Keychain> memory = memoryKeychain();
    ProxyPassword proxyPassword(*system, [&log](const ncloud::SecretKey& secret) { log.hide(secret); });
    SettledTransport transport(settings, proxyPassword);
    ClientSource clients(*system, *memory, transport, clock, ids);
    const SettingsUsers settingsUsers{transport, clients, log, dataDir};
    logCalls(clients, log);
    putIntoForce(*settings, settingsUsers);
    log.write(LogLevel::Info, QStringLiteral("start program=sharewarden version=" SHAREWARDEN_VERSION));
    if (claimed == SingleInstance::Outcome::Unavailable)
        log.write(LogLevel::Warning, QStringLiteral("start instance=unavailable"));
    if (demo) {
        const QString problem = demo->prepare(accounts, clients, ids);
        if (!problem.isEmpty())
            return fail(problem, options);
    }

    const QString settingsDir = options.dataDir.isEmpty()
                                    ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                                    : options.dataDir;
    std::unique_ptr<QSettings> windowState;
    if (!demo)
        windowState = privateSettings(QDir(settingsDir).filePath(QStringLiteral("window.ini")));
    ui::WidgetAsker asker(windowState.get());
    SealKeySource seals(*system);
    const auto openWindow = [&] {
        return std::make_unique<ui::MainWindow>(ui::Services{
            accounts, clients, seals, asker, clock, ids, ScanPolicy{}, RunPolicy{},
            QDir(dataDir).filePath(QStringLiteral("journal.sqlite")), operatorName(),
            QSysInfo::machineHostName(), windowState.get(), options.demo,
            QDir(dataDir).filePath(QStringLiteral("policy.json")),
            QDir(dataDir).filePath(QStringLiteral("inventories")), &log, settingsUsers, &proxyPassword});
    };
    std::unique_ptr<ui::MainWindow> window;
    const std::function<void()> show = [&] {
        window = openWindow();
        QObject::connect(window.get(), &ui::MainWindow::seen, window.get(), [&log] {
            log.setHeld(false);
            if (QApplication::windowIcon().isNull())
                setWindowIcon();
        });
        QObject::connect(window.get(), &ui::MainWindow::accountsUnreadable, qApp, [&](const Error& error) {
            window->setEnabled(false);
            QCoreApplication::exit(
                fail(MainText::tr("The list of accounts cannot be read; it was left as it is. %1")
                         .arg(explain(error)),
                     options));
        });
        window->show();
        QObject::connect(window.get(), &ui::MainWindow::demoWanted, window.get(), [&asker, &window] {
            QStringList arguments{QStringLiteral("--demo")};
            if (const QString language = QLocale().name().left(2); languages().contains(language))
                arguments << QStringLiteral("--lang") << language;
            if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments))
                asker.tell(window.get(), MainText::tr("The Demo Was Not Started"),
                           MainText::tr("This program could not be started a second time. Start it with "
                                        "--demo yourself."));
        });
        // Another language is another window in the same place, with the same ticks.
        QObject::connect(window.get(), &ui::MainWindow::languageWanted, qApp, [&](const QString& language) {
            QTimer::singleShot(0, qApp, [&, language] {
                const QList<ShareKey> ticks = window->store().tickedKeys();
                QApplication::setQuitOnLastWindowClosed(false);
                if (window->close()) {
                    window.reset();
                    chooseLanguage(windowState.get(), language);
                    show();
                    window->store().tick(ticks);
                }
                QApplication::setQuitOnLastWindowClosed(true);
            });
        });
    };
    QObject::connect(&instance, &SingleInstance::raiseWanted, &instance,
                     [&window](const RaiseRequest& wanted) {
                         if (window)
                             ui::raiseWindow(*window, wanted);
                     });
    if (const QString kept = windowState ? windowState->value(languageKey()).toString() : QString();
        !kept.isEmpty() && !options.language)
        chooseLanguage(nullptr, kept);
    show();
    if (!options.size.isEmpty())
        window->resize(options.size);
    if (!options.screenshotDir.isEmpty())
        takeScreenshots(*window, options.screenshotDir);
    return QApplication::exec();
}

}  // namespace

int main(int argc, char* argv[]) {
    QCoreApplication::setApplicationName(QStringLiteral("sharewarden"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SHAREWARDEN_VERSION));
    if (given(argc, argv, {"-h", "--help", "--help-all", "-v", "--version"})) {
        QCoreApplication application(argc, argv);
        speak(application, argc, argv);
        static_cast<void>(readOptions(application));
        return 0;
    }
    const ui::EarlyFonts fonts;
    const RaiseRequest raise = RaiseRequest::fromEnvironment();
    if (given(argc, argv, {"--screenshot"}) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral(SHAREWARDEN_APP_ID));
    speak(application, argc, argv);
    return run(readOptions(application), raise);
}
