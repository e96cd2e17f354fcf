// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/account.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/base/text.h"

namespace sharewarden {
namespace {

constexpr qsizetype maxIdLength = 100;
constexpr qsizetype maxNameLength = 100;
constexpr qsizetype maxFolderLength = 100;
constexpr qsizetype maxAccessKeyLength = 128;
// The Windows credential store takes 2,560 bytes an item, base64 and UTF-16 included.
constexpr qsizetype maxSecretBytes = 512;
constexpr qsizetype maxRegionLength = 16;
constexpr qsizetype maxRegions = 100;

struct AccountText {
    Q_DECLARE_TR_FUNCTIONS(Account)
};

bool isPrintableAscii(char16_t c) {
    return c > 0x20 && c < 0x7F;
}

bool isRegionCode(const QString& code) {
    const auto allowed = [](QChar c) {
        return (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) ||
               (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
    };
    return !code.isEmpty() && code.size() <= maxRegionLength &&
           std::all_of(code.cbegin(), code.cend(), allowed);
}

// What visibleText() would have to replace could make one name look like another.
bool showsAsItIs(const QString& text, qsizetype limit) {
    return text.isValidUtf16() && visibleText(text, limit) == text;
}

std::optional<QString> nameProblem(const Account& account, const QList<Account>& others) {
    if (account.name.trimmed().isEmpty())
        return AccountText::tr("Give the account a name.");
    if (account.name != account.name.trimmed())
        return AccountText::tr("The name must not begin or end with a space.");
    if (account.name.size() > maxNameLength)
        return AccountText::tr("The name is longer than %1 characters.").arg(maxNameLength);
    if (!showsAsItIs(account.name, maxNameLength))
        return AccountText::tr("The name contains control or invisible characters.");
    for (const Account& other : others) {
        if (other.id != account.id && other.name.compare(account.name, Qt::CaseInsensitive) == 0)
            return AccountText::tr("Another account is already called “%1”.").arg(other.name);
    }
    return std::nullopt;
}

std::optional<QString> folderProblem(const QString& folder) {
    if (folder != folder.trimmed())
        return AccountText::tr("The folder must not begin or end with a space.");
    if (folder.size() > maxFolderLength)
        return AccountText::tr("The name of the folder is longer than %1 characters.").arg(maxFolderLength);
    if (!showsAsItIs(folder, maxFolderLength))
        return AccountText::tr("The name of the folder contains control or invisible characters.");
    return std::nullopt;
}

constexpr struct {
    Account::Colour value;
    QLatin1String key;
} colourWords[] = {
    {Account::Colour::None, QLatin1String("none")},     {Account::Colour::Red, QLatin1String("red")},
    {Account::Colour::Orange, QLatin1String("orange")}, {Account::Colour::Yellow, QLatin1String("yellow")},
    {Account::Colour::Green, QLatin1String("green")},   {Account::Colour::Blue, QLatin1String("blue")},
    {Account::Colour::Purple, QLatin1String("purple")},
};

}  // namespace

const QList<Account::Colour>& accountColours() {
    static const QList<Account::Colour> colours = [] {
        QList<Account::Colour> all;
        for (const auto& word : colourWords)
            all.append(word.value);
        return all;
    }();
    return colours;
}

QString colourKey(Account::Colour colour) {
    for (const auto& word : colourWords) {
        if (word.value == colour)
            return word.key;
    }
    return {};
}

std::optional<Account::Colour> colourFromKey(const QString& key) {
    for (const auto& word : colourWords) {
        if (key == word.key)
            return word.value;
    }
    return std::nullopt;
}

bool isSetUp(const QList<Account>& accounts, const QString& name, const QString& siteKey) {
    return std::any_of(accounts.begin(), accounts.end(), [&](const Account& account) {
        return account.name == name && account.site.key() == siteKey;
    });
}

std::optional<QString> accessKeyProblem(const QString& accessKey) {
    if (accessKey.isEmpty())
        return AccountText::tr("Enter the access key.");
    if (accessKey.size() > maxAccessKeyLength)
        return AccountText::tr("The access key is longer than %1 characters.").arg(maxAccessKeyLength);
    const auto printable = [](QChar c) { return isPrintableAscii(c.unicode()); };
    if (!std::all_of(accessKey.cbegin(), accessKey.cend(), printable))
        return AccountText::tr(
            "The access key contains spaces or characters that cannot be part of a key. Copy it again.");
    return std::nullopt;
}

std::optional<QString> secretKeyProblem(const ncloud::SecretKey& secret) {
    if (secret.isEmpty())
        return AccountText::tr("Enter the secret key.");
    const QByteArray& bytes = secret.reveal();
    if (bytes.size() > maxSecretBytes)
        return AccountText::tr("The secret key is longer than %1 bytes.").arg(maxSecretBytes);
    const auto blank = [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F; };
    if (std::any_of(bytes.cbegin(), bytes.cend(), blank))
        return AccountText::tr("The secret key contains spaces or control characters. Copy it again.");
    return std::nullopt;
}

std::optional<QString> regionCodeProblem(const QString& code) {
    if (isRegionCode(code))
        return std::nullopt;
    return AccountText::tr("“%1” is not a region code. A code has capital letters and digits, as in KR.")
        .arg(visibleText(code, 40));
}

std::optional<QString> accountProblem(const Account& account, const QList<Account>& others) {
    if (account.id.isEmpty() || account.id.size() > maxIdLength ||
        !std::all_of(account.id.cbegin(), account.id.cend(),
                     [](QChar c) { return isPrintableAscii(c.unicode()); }))
        return AccountText::tr("The account has no usable identifier.");
    if (const auto problem = nameProblem(account, others))
        return problem;
    if (const auto problem = folderProblem(account.folder))
        return problem;
    if (!account.site.base.isValid() || account.site.base.host().isEmpty())
        return AccountText::tr("Choose the site of the account.");
    if (const auto problem = accessKeyProblem(account.accessKey))
        return problem;
    if (account.regions.size() > maxRegions)
        return AccountText::tr("There are more than %1 regions.").arg(maxRegions);
    if (account.confirmAbove < 0 || account.confirmAbove > maxConfirmAbove)
        return AccountText::tr("The number of shares has to be between 0 and %1.").arg(maxConfirmAbove);
    for (const QString& region : account.regions) {
        if (const auto problem = regionCodeProblem(region))
            return problem;
        if (account.regions.count(region) > 1)
            return AccountText::tr("The region %1 is named twice.").arg(region);
    }
    return std::nullopt;
}

}  // namespace sharewarden
