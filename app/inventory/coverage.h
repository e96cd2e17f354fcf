// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <chrono>
#include <compare>
#include <optional>
#include <vector>

#include "app/base/error.h"
#include "app/ncloud/image.h"

namespace sharewarden {

/// One cell of an estate: what one series of list calls can read.
struct CellKey {
    QString account;  ///< the account's name
    QString site;     ///< Site::key()
    QString region;   ///< empty while the account's regions could not be read
    ncloud::Family family = ncloud::Family::Kvm;

    bool operator==(const CellKey&) const = default;
};

enum class CellState {
    Reading,    ///< not finished yet
    Complete,   ///< every row of `totalRows` was read, once
    Partial,    ///< some rows were read, and some may be missing
    Failed,     ///< nothing was read
    Cancelled,  ///< stopped on request; what was read is kept
};

/// `complete`, `partial`, …: for files and the command line.
QString cellStateKey(CellState state);
std::optional<CellState> cellStateFromKey(const QString& key);

/// What a scan can prove about one cell.
struct CellCoverage {
    CellKey cell;
    CellState state = CellState::Reading;
    int pagesRead = 0;
    qint64 rowsRead = 0;
    std::optional<qint64> totalRows;  ///< as the last page said
    std::optional<Error> error;       ///< why it is not complete
    QString callId;                   ///< our id of the call that ended with `error`, for support
    QDateTime ended;                  ///< when its reading ended, UTC; invalid while it is read
    std::chrono::milliseconds elapsed{0};
};

/// Every cell was read whole.
bool isComplete(const std::vector<CellCoverage>& coverage);
/// A page of this account was read: its key works.
bool anyPageRead(const std::vector<CellCoverage>& coverage, const QString& account);

/// What a key showed of itself before its images were read.
struct AccountReading {
    QString account;
    QString site;
    std::optional<ncloud::Identity> identity;  ///< nothing when it could not be learnt: never a failure
    /// The server's clock minus ours; nothing when the server did not say.
    std::optional<std::chrono::milliseconds> clockOffset;
    QStringList regions;       ///< the codes that were to be read
    bool everyRegion = false;  ///< they are all that the account has
};

/// What a person should know when this computer's clock is off by 60 seconds or more, as translated
/// sentences: one for each direction, with the greatest difference and the accounts that showed it.
QStringList clockNotices(const std::vector<AccountReading>& accounts);

/// Accounts that seem to belong to the same owner, so that the same images are read twice: groups of at least
/// two names. By main account where the server tells it, else by user.
QList<QStringList> sameOwners(const std::vector<AccountReading>& accounts);
/// The same as translated sentences.
QStringList ownerNotices(const std::vector<AccountReading>& accounts);

}  // namespace sharewarden
