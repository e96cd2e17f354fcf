// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/configure_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

#include "app/base/bounded_read.h"

namespace sharewarden {
namespace {

constexpr qint64 maxConfigureBytes = 1024 * 1024;
constexpr qsizetype maxProfileName = 200;
constexpr qsizetype maxProblems = 50;
constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

struct ConfigureFileText {
    Q_DECLARE_TR_FUNCTIONS(ConfigureFile)
};

class ConfigureParser {
public:
    ConfigureFile parse(QByteArrayView bytes) {
        if (bytes.startsWith(byteOrderMark))
            bytes = bytes.sliced(byteOrderMark.size());
        while (!bytes.isEmpty()) {
            const qsizetype end = bytes.indexOf('\n');
            ++m_line;
            readLine(bytes.first(end < 0 ? bytes.size() : end).trimmed());
            bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
        }
        m_file.profiles.removeIf([](const ConfigureProfile& profile) {
            return profile.accessKey.isEmpty() && profile.secret.isEmpty() && profile.apiUrl.isEmpty();
        });
        return m_file;
    }

private:
    void readLine(QByteArrayView line) {
        if (line.isEmpty() || line.startsWith('#') || line.startsWith(';'))
            return;
        if (line.startsWith('[')) {
            readHeading(line);
            return;
        }
        const qsizetype equals = line.indexOf('=');
        if (equals <= 0) {
            complain(ConfigureFileText::tr("Line %1 is neither a setting nor the heading of a profile."));
            return;
        }
        readSetting(line.first(equals).trimmed(), line.sliced(equals + 1).trimmed());
    }

    void readHeading(QByteArrayView line) {
        m_skipping = true;
        const bool closed = line.endsWith(']');
        const QByteArrayView name = closed ? line.sliced(1).chopped(1).trimmed() : QByteArrayView();
        if (name.isEmpty()) {
            complain(ConfigureFileText::tr(
                "Line %1 is not the heading of a profile. What follows it is left out up to the next one."));
            return;
        }
        begin(QString::fromUtf8(name).left(maxProfileName));
    }

    void begin(const QString& name) {
        const auto isIt = [&](const ConfigureProfile& profile) { return profile.name == name; };
        m_skipping = std::any_of(m_file.profiles.cbegin(), m_file.profiles.cend(), isIt);
        if (m_skipping) {
            complain(ConfigureFileText::tr("The profile at line %1 is there already. The first one counts."));
            return;
        }
        ConfigureProfile profile;
        profile.name = name;
        profile.line = m_line;
        m_file.profiles.append(profile);
    }

    void readSetting(QByteArrayView name, QByteArrayView value) {
        if (m_skipping || value.isEmpty())
            return;
        const bool isAccess = name == "ncloud_access_key_id";
        const bool isSecret = name == "ncloud_secret_access_key";
        if (!isAccess && !isSecret && name != "ncloud_api_url")
            return;
        if (m_file.profiles.isEmpty())
            begin(QStringLiteral("DEFAULT"));
        ConfigureProfile& profile = m_file.profiles.last();
        const bool given = isSecret   ? !profile.secret.isEmpty()
                           : isAccess ? !profile.accessKey.isEmpty()
                                      : !profile.apiUrl.isEmpty();
        if (given)
            complain(ConfigureFileText::tr("Line %1 gives a setting for the second time. The first counts."));
        else if (isSecret)
            // Never a QString on the way: a SecretKey is overwritten when it goes.
            profile.secret = ncloud::SecretKey(value.toByteArray());
        else
            (isAccess ? profile.accessKey : profile.apiUrl) = QString::fromUtf8(value);
    }

    // A file that is none at all has a problem in every line.
    void complain(const QString& sentence) {
        if (m_file.problems.size() < maxProblems)
            m_file.problems.append(sentence.arg(m_line));
        else if (m_file.problems.size() == maxProblems)
            m_file.problems.append(ConfigureFileText::tr("There are more lines that cannot be read."));
    }

    ConfigureFile m_file;
    int m_line = 0;
    bool m_skipping = false;  // under a heading that does not count
};

}  // namespace

ConfigureFile parseConfigureFile(QByteArrayView bytes) {
    return ConfigureParser().parse(bytes);
}

Result<ConfigureFile> readConfigureFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(StorageError{path, file.errorString()});
    QByteArray bytes = readUpTo(file, maxConfigureBytes);
    if (file.error() != QFile::NoError)
        return Error(StorageError{path, file.errorString()});
    if (bytes.size() > maxConfigureBytes)
        return Error(StorageError{
            path, ConfigureFileText::tr("it is too large to be a configure file of the official tools")});
    ConfigureFile parsed = parseConfigureFile(bytes);
    bytes.fill('\0');
    return parsed;
}

QString defaultConfigurePath() {
    return QDir(QDir::homePath()).filePath(QStringLiteral(".ncloud/configure"));
}

bool isOfficialConfigureFile(const QString& path) {
    const QString official = QFileInfo(defaultConfigurePath()).canonicalFilePath();
    return !official.isEmpty() && QFileInfo(path).canonicalFilePath() == official;
}

}  // namespace sharewarden
