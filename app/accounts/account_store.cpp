// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/account_store.h"

#include <QCoreApplication>
#include <QLockFile>
#include <algorithm>
#include <functional>
#include <utility>

#include "app/accounts/account_file.h"
#include "app/base/private_file.h"

namespace sharewarden {
namespace {

// A change takes milliseconds; whoever holds the lock longer than this is stuck.
constexpr int lockWaitMs = 2000;
constexpr int lastWorkedStepSeconds = 60;

template <typename Match>
std::optional<Account> firstWhere(const QList<Account>& accounts, Match match) {
    const auto it = std::find_if(accounts.cbegin(), accounts.cend(), match);
    return it == accounts.cend() ? std::nullopt : std::optional(*it);
}

// Applies `edit` to what is in the file now and saves it; `accounts` become those that were saved.
Status change(const QString& path, const std::function<std::optional<QString>(AccountFile&)>& edit,
              QList<Account>* accounts) {
    if (const Status made = private_file::makeFolder(path); !made)
        return made.error();
    QLockFile lock(path + QStringLiteral(".lock"));
    if (!lock.tryLock(lockWaitMs))
        return Error(StorageError{
            path, QCoreApplication::translate(
                      "AccountStore", "another program is changing it, or its folder is not writable")});
    Result<AccountFile> file = readAccountFile(path);
    if (!file)
        return file.error();
    AccountFile changed = std::move(file).value();
    if (const auto problem = edit(changed))
        return Error(StorageError{path, *problem});
    if (const Status saved = writeAccountFile(changed, path); !saved)
        return saved.error();
    *accounts = std::move(changed.accounts);
    return Done{};
}

}  // namespace

Result<AccountStore> AccountStore::load(const QString& path) {
    AccountStore store = at(path);
    if (const Status read = store.read(); !read)
        return read.error();
    return store;
}

AccountStore AccountStore::at(const QString& path) {
    AccountStore store;
    store.m_path = path;
    return store;
}

Status AccountStore::read() {
    const Result<AccountFile> file = readAccountFile(m_path);
    if (!file)
        return file.error();
    m_accounts = file->accounts;
    m_isRead = true;
    return Done{};
}

// What was saved is what the file held, with the change.
Status AccountStore::changed(Status status) {
    m_isRead = m_isRead || status.ok();
    return status;
}

std::optional<Account> AccountStore::find(const QString& name) const {
    return firstWhere(m_accounts,
                      [&](const Account& a) { return a.name.compare(name, Qt::CaseInsensitive) == 0; });
}

std::optional<Account> AccountStore::byId(const QString& id) const {
    return firstWhere(m_accounts, [&](const Account& a) { return a.id == id; });
}

Status AccountStore::put(const Account& account, Secret secret) {
    const auto edit = [&](AccountFile& file) -> std::optional<QString> {
        if (const auto problem = accountProblem(account, file.accounts))
            return problem;
        const auto it = std::find_if(file.accounts.begin(), file.accounts.end(),
                                     [&](const Account& a) { return a.id == account.id; });
        if (it == file.accounts.end()) {
            file.accounts.append(account);
            return std::nullopt;
        }
        const QDateTime worked = it->lastWorked;
        const bool sameKey =
            secret == Secret::Kept && it->accessKey == account.accessKey && it->site == account.site;
        *it = account;
        it->lastWorked = sameKey ? worked : QDateTime();
        return std::nullopt;
    };
    return changed(change(m_path, edit, &m_accounts));
}

Status AccountStore::move(const QString& id, qsizetype toIndex) {
    const auto edit = [&](AccountFile& file) -> std::optional<QString> {
        for (qsizetype from = 0; from < file.accounts.size(); ++from) {
            if (file.accounts.at(from).id == id) {
                file.accounts.move(from, std::clamp<qsizetype>(toIndex, 0, file.accounts.size() - 1));
                break;
            }
        }
        return std::nullopt;
    };
    return changed(change(m_path, edit, &m_accounts));
}

Status AccountStore::setLastWorked(const QString& id, const QDateTime& moment) {
    const auto isNews = [&](const Account& account) {
        return account.id == id && moment.isValid() &&
               (!account.lastWorked.isValid() || account.lastWorked.secsTo(moment) >= lastWorkedStepSeconds);
    };
    if (std::none_of(m_accounts.cbegin(), m_accounts.cend(), isNews))
        return Done{};
    const auto edit = [&](AccountFile& file) -> std::optional<QString> {
        for (Account& account : file.accounts) {
            if (isNews(account))
                account.lastWorked = moment.toUTC();
        }
        return std::nullopt;
    };
    return changed(change(m_path, edit, &m_accounts));
}

Status AccountStore::endTemporaryChanges() {
    const auto isTemporary = [](const Account& account) {
        return account.changes == Account::Changes::AllowedUntilClose;
    };
    if (std::none_of(m_accounts.cbegin(), m_accounts.cend(), isTemporary))
        return Done{};
    const auto edit = [&](AccountFile& file) -> std::optional<QString> {
        for (Account& account : file.accounts) {
            if (isTemporary(account))
                account.changes = Account::Changes::ReadOnly;
        }
        return std::nullopt;
    };
    return changed(change(m_path, edit, &m_accounts));
}

Status AccountStore::remove(const QString& id) {
    const auto edit = [&](AccountFile& file) -> std::optional<QString> {
        file.accounts.removeIf([&](const Account& a) { return a.id == id; });
        file.extraFields.remove(id);
        return std::nullopt;
    };
    return changed(change(m_path, edit, &m_accounts));
}

}  // namespace sharewarden
