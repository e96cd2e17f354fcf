// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/account_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include "app/base/clock.h"
#include "app/base/private_file.h"

namespace sharewarden {
namespace {

constexpr int version = 1;
constexpr qint64 maxAccountFileBytes = 4 * 1024 * 1024;

struct AccountFileText {
    Q_DECLARE_TR_FUNCTIONS(AccountFile)
};

constexpr QLatin1String versionKey("version");
constexpr QLatin1String accountsKey("accounts");
constexpr QLatin1String idKey("id");
constexpr QLatin1String nameKey("name");
constexpr QLatin1String siteKey("site");
constexpr QLatin1String accessKeyKey("accessKey");
constexpr QLatin1String regionsKey("regions");
constexpr QLatin1String changesKey("changes");
constexpr QLatin1String productionKey("production");
constexpr QLatin1String confirmAboveKey("confirmAbove");
constexpr QLatin1String folderKey("folder");
constexpr QLatin1String colourKeyKey("colour");
constexpr QLatin1String lastWorkedKey("lastWorked");

constexpr struct {
    Account::Changes value;
    QLatin1String key;
} changesWords[] = {
    {Account::Changes::Allowed, QLatin1String("allowed")},
    {Account::Changes::AllowedUntilClose, QLatin1String("until-close")},
    {Account::Changes::ReadOnly, QLatin1String("read-only")},
};

Error refused(const QString& path, const QString& detail) {
    return StorageError{path, detail};
}

bool hasTexts(const QJsonObject& object) {
    for (const QLatin1String key : {idKey, nameKey, siteKey, accessKeyKey}) {
        if (!object.value(key).isString())
            return false;
    }
    return object.value(regionsKey).isArray() || object.value(regionsKey).isUndefined();
}

// A guard that cannot be read is refused and not taken for one that is not set.
bool readGuards(const QJsonObject& object, Account* account) {
    const QJsonValue changes = object.value(changesKey);
    bool known = changes.isUndefined();
    for (const auto& word : changesWords) {
        if (changes == word.key) {
            account->changes = word.value;
            known = true;
        }
    }
    const QJsonValue production = object.value(productionKey);
    const QJsonValue above = object.value(confirmAboveKey);
    account->production = production.toBool();
    account->confirmAbove = above.toInt(above.isUndefined() ? defaultConfirmAbove : -1);
    return known && (production.isBool() || production.isUndefined()) && account->confirmAbove >= 0;
}

// What only helps a person to find an account is not worth refusing the whole file.
void readLooks(const QJsonObject& object, Account* account) {
    account->folder = object.value(folderKey).toString();
    account->colour = colourFromKey(object.value(colourKeyKey).toString()).value_or(Account::Colour::None);
    const QDateTime worked = QDateTime::fromString(object.value(lastWorkedKey).toString(), Qt::ISODateWithMs);
    if (worked.isValid() && worked.timeSpec() == Qt::UTC)
        account->lastWorked = worked;
}

std::optional<Account> readAccount(const QJsonObject& object) {
    if (!hasTexts(object))
        return std::nullopt;
    const auto site = ncloud::Site::fromKey(object.value(siteKey).toString());
    if (!site)
        return std::nullopt;
    Account account;
    account.id = object.value(idKey).toString();
    account.name = object.value(nameKey).toString();
    account.site = *site;
    account.accessKey = object.value(accessKeyKey).toString();
    const QJsonArray regions = object.value(regionsKey).toArray();
    for (const QJsonValue& region : regions) {
        if (!region.isString())
            return std::nullopt;
        account.regions.append(region.toString());
    }
    if (!readGuards(object, &account))
        return std::nullopt;
    readLooks(object, &account);
    return account;
}

QJsonObject writeAccount(const Account& account, QJsonObject object) {
    object.insert(idKey, account.id);
    object.insert(nameKey, account.name);
    object.insert(siteKey, account.site.key());
    object.insert(accessKeyKey, account.accessKey);
    object.insert(regionsKey, QJsonArray::fromStringList(account.regions));
    for (const auto& word : changesWords) {
        if (word.value == account.changes)
            object.insert(changesKey, word.key);
    }
    object.insert(productionKey, account.production);
    object.insert(confirmAboveKey, account.confirmAbove);
    if (!account.folder.isEmpty())
        object.insert(folderKey, account.folder);
    if (account.colour != Account::Colour::None)
        object.insert(colourKeyKey, colourKey(account.colour));
    if (account.lastWorked.isValid())
        object.insert(lastWorkedKey, utcText(account.lastWorked));
    return object;
}

QJsonObject unknownFields(QJsonObject object) {
    for (const QLatin1String key :
         {idKey, nameKey, siteKey, accessKeyKey, regionsKey, changesKey, productionKey, confirmAboveKey})
        object.remove(key);
    object.remove(folderKey);
    object.remove(lastWorkedKey);
    if (colourFromKey(object.value(colourKeyKey).toString()))
        object.remove(colourKeyKey);
    return object;
}

}  // namespace

Result<AccountFile> parseAccountFile(const QByteArray& bytes, const QString& path) {
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parse);
    if (parse.error != QJsonParseError::NoError)
        return refused(path, AccountFileText::tr("it is not valid JSON (%1)").arg(parse.errorString()));
    const QJsonObject root = document.object();
    const double found = root.value(versionKey).toDouble(-1);
    if (!root.value(accountsKey).isArray() || found < 1)
        return refused(path, AccountFileText::tr("it is not an account file of this program"));
    if (found > version)
        return refused(path, AccountFileText::tr("a newer version of this program wrote it"));
    if (found < version)
        return refused(path, AccountFileText::tr("it is not an account file of this program"));

    AccountFile file;
    file.extraRoot = root;
    file.extraRoot.remove(accountsKey);
    file.extraRoot.remove(versionKey);
    const QJsonArray entries = root.value(accountsKey).toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject object = entries.at(i).toObject();
        const auto account = readAccount(object);
        if (!account || file.extraFields.contains(account->id))
            return refused(path, AccountFileText::tr("its account number %1 cannot be read").arg(i + 1));
        if (const auto problem = accountProblem(*account, file.accounts))
            return refused(
                path, AccountFileText::tr("its account number %1: %2").arg(QString::number(i + 1), *problem));
        file.accounts.append(*account);
        file.extraFields.insert(account->id, unknownFields(object));
    }
    return file;
}

QByteArray serializeAccountFile(const AccountFile& file) {
    QJsonArray accounts;
    for (const Account& account : file.accounts)
        accounts.append(writeAccount(account, file.extraFields.value(account.id)));
    QJsonObject root = file.extraRoot;
    root.insert(versionKey, version);
    root.insert(accountsKey, accounts);
    return QJsonDocument(root).toJson();
}

Result<AccountFile> readAccountFile(const QString& path) {
    QFile file(path);
    if (!file.exists() && !QFileInfo(path).isSymLink())
        return AccountFile{};
    if (!file.open(QIODevice::ReadOnly))
        return refused(path, file.errorString());
    const QByteArray bytes = file.read(maxAccountFileBytes + 1);
    if (file.error() != QFile::NoError)
        return refused(path, file.errorString());
    if (bytes.size() > maxAccountFileBytes)
        return refused(path, AccountFileText::tr("it is too large to be an account file of this program"));
    return parseAccountFile(bytes, path);
}

Status writeAccountFile(const AccountFile& file, const QString& path) {
    return private_file::write(path, serializeAccountFile(file));
}

}  // namespace sharewarden
