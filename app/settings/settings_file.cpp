// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/settings_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <array>
#include <utility>

#include "app/base/bounded_read.h"
#include "app/base/json.h"
#include "app/base/private_file.h"

namespace sharewarden {
namespace {

constexpr int settingsVersion = 1;
constexpr qint64 maxSettingsBytes = 256 * 1024;
constexpr int settingsLockWaitMs = 2000;

struct SettingsFileText {
    Q_DECLARE_TR_FUNCTIONS(SettingsFile)
};

constexpr QLatin1String networkKey("network");
constexpr QLatin1String diagnosticsKey("diagnostics");
constexpr QLatin1String proxyKey("proxy");

constexpr std::array<std::pair<Settings::ProxyKind, QLatin1String>, 4> proxyKinds{{
    {Settings::ProxyKind::System, QLatin1String("system")},
    {Settings::ProxyKind::None, QLatin1String("none")},
    {Settings::ProxyKind::HttpConnect, QLatin1String("http")},
    {Settings::ProxyKind::Socks5, QLatin1String("socks5")},
}};

// Reads the fields of one object; the first one that is of another kind than it should be is remembered.
class Fields {
public:
    Fields(const QJsonObject& object, QString* wrong) : m_object(object), m_wrong(wrong) {}

    void text(const char* name, QString* value) const {
        take(name, &QJsonValue::isString, [&](const QJsonValue& found) { *value = found.toString(); });
    }
    void flag(const char* name, bool* value) const {
        take(name, &QJsonValue::isBool, [&](const QJsonValue& found) { *value = found.toBool(); });
    }
    void number(const char* name, int* value) const {
        take(name, &QJsonValue::isDouble, [&](const QJsonValue& found) {
            *value = found.toInt(-1);
            if (*value < 0)
                *m_wrong = QString::fromLatin1(name);
        });
    }
    QJsonObject object(QLatin1String name) const {
        QJsonObject inner;
        take(name.latin1(), &QJsonValue::isObject,
             [&](const QJsonValue& found) { inner = found.toObject(); });
        return inner;
    }

private:
    template <typename Use>
    void take(const char* name, bool (QJsonValue::*isRight)() const, const Use& use) const {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (value.isUndefined())
            return;
        if ((value.*isRight)())
            use(value);
        else if (m_wrong->isEmpty())
            *m_wrong = QString::fromLatin1(name);
    }

    QJsonObject m_object;
    QString* m_wrong;
};

Error damaged(const QString& path, const QString& detail) {
    return StorageError{path, detail};
}

void readProxy(const QJsonObject& object, Settings* settings, QString* wrong) {
    const Fields fields(object, wrong);
    QString kind;
    fields.text("kind", &kind);
    bool known = kind.isEmpty();
    for (const auto& [value, name] : proxyKinds) {
        if (kind == name) {
            settings->proxy = value;
            known = true;
        }
    }
    if (!known && wrong->isEmpty())
        *wrong = QStringLiteral("kind");
    fields.text("host", &settings->proxyHost);
    fields.number("port", &settings->proxyPort);
    fields.text("user", &settings->proxyUser);
}

void readDiagnostics(const QJsonObject& object, Settings* settings, QString* wrong) {
    const Fields fields(object, wrong);
    QString level = logLevelName(settings->logLevel);
    fields.text("logLevel", &level);
    if (const std::optional<LogLevel> named = logLevelNamed(level))
        settings->logLevel = *named;
    else if (wrong->isEmpty())
        *wrong = QStringLiteral("logLevel");
    fields.flag("logFile", &settings->logFile);
}

Result<QJsonObject> parseRoot(const QByteArray& bytes, const QString& path) {
    QJsonParseError parse;
    const QJsonDocument document = parseJson(bytes, &parse);
    if (parse.error != QJsonParseError::NoError)
        return damaged(path, SettingsFileText::tr("it is not valid JSON (%1)").arg(parse.errorString()));
    const QJsonObject root = document.object();
    const double found = root.value(QLatin1String("version")).toDouble(-1);
    if (found > settingsVersion)
        return damaged(path, SettingsFileText::tr("a newer version of this program wrote it"));
    if (found != settingsVersion)
        return damaged(path, SettingsFileText::tr("it is not a settings file of this program"));
    return root;
}

Result<Settings> settingsOf(const QJsonObject& root, const QString& path) {
    Settings settings;
    QString wrong;
    const Fields fields(root, &wrong);
    const QJsonObject network = fields.object(networkKey);
    const Fields networkFields(network, &wrong);
    readProxy(networkFields.object(proxyKey), &settings, &wrong);
    networkFields.text("authorityFile", &settings.authorityFile);
    networkFields.number("silenceSeconds", &settings.silenceSeconds);
    networkFields.number("callsAtOnce", &settings.callsAtOnce);
    readDiagnostics(fields.object(diagnosticsKey), &settings, &wrong);
    if (!wrong.isEmpty())
        return damaged(path, SettingsFileText::tr("its field “%1” cannot be read").arg(wrong));
    if (const auto problem = settingsProblem(settings))
        return damaged(path, *problem);
    return settings;
}

// The bytes of the file; nothing when there is none.
Result<std::optional<QByteArray>> readBytes(const QString& path) {
    QFile file(path);
    if (!file.exists() && !QFileInfo(path).isSymLink())
        return std::optional<QByteArray>();
    if (!file.open(QIODevice::ReadOnly))
        return damaged(path, file.errorString());
    const QByteArray bytes = readUpTo(file, maxSettingsBytes);
    if (file.error() != QFile::NoError)
        return damaged(path, file.errorString());
    if (bytes.size() > maxSettingsBytes)
        return damaged(path, SettingsFileText::tr("it is too large to be a settings file of this program"));
    return std::optional<QByteArray>(bytes);
}

QJsonObject withSettings(QJsonObject root, const Settings& settings) {
    QJsonObject network = root.value(networkKey).toObject();
    QJsonObject proxy = network.value(proxyKey).toObject();
    for (const auto& [value, name] : proxyKinds) {
        if (value == settings.proxy)
            proxy.insert(QLatin1String("kind"), name);
    }
    proxy.insert(QLatin1String("host"), settings.proxyHost);
    proxy.insert(QLatin1String("port"), settings.proxyPort);
    proxy.insert(QLatin1String("user"), settings.proxyUser);
    network.insert(proxyKey, proxy);
    network.insert(QLatin1String("authorityFile"), settings.authorityFile);
    network.insert(QLatin1String("silenceSeconds"), settings.silenceSeconds);
    network.insert(QLatin1String("callsAtOnce"), settings.callsAtOnce);
    QJsonObject diagnostics = root.value(diagnosticsKey).toObject();
    diagnostics.insert(QLatin1String("logLevel"), logLevelName(settings.logLevel));
    diagnostics.insert(QLatin1String("logFile"), settings.logFile);
    root.insert(QLatin1String("version"), settingsVersion);
    root.insert(networkKey, network);
    root.insert(diagnosticsKey, diagnostics);
    return root;
}

}  // namespace

Result<Settings> parseSettings(const QByteArray& bytes, const QString& path) {
    const Result<QJsonObject> root = parseRoot(bytes, path);
    if (!root)
        return root.error();
    return settingsOf(*root, path);
}

Result<Settings> readSettings(const QString& path) {
    const Result<std::optional<QByteArray>> bytes = readBytes(path);
    if (!bytes)
        return bytes.error();
    return bytes->has_value() ? parseSettings(**bytes, path) : Result<Settings>(Settings{});
}

Status writeSettings(const Settings& settings, const QString& path) {
    if (const auto problem = settingsProblem(settings))
        return damaged(path, *problem);
    if (const Status made = private_file::makeFolder(path); !made)
        return made.error();
    QLockFile lock(path + QStringLiteral(".lock"));
    if (!lock.tryLock(settingsLockWaitMs))
        return damaged(path,
                       SettingsFileText::tr("another program is changing it, or its folder is not writable"));
    const Result<std::optional<QByteArray>> bytes = readBytes(path);
    if (!bytes)
        return bytes.error();
    QJsonObject root;
    if (bytes->has_value()) {
        if (const Result<Settings> kept = parseSettings(**bytes, path); !kept)
            return kept.error();
        root = *parseRoot(**bytes, path);
    }
    return private_file::write(path, QJsonDocument(withSettings(root, settings)).toJson());
}

}  // namespace sharewarden
