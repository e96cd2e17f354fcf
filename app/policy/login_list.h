// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "app/inventory/inventory.h"

namespace sharewarden {

/// Login IDs as a person has them in a mail, a spreadsheet or a file of the personnel department.
struct LoginList {
    /// Why nothing of a text is used; a part of a list would be worse than none.
    enum class Flaw {
        None,
        NotUnicode,  ///< bytes in an older Korean or Japanese code page, or of no text at all
        TooMany,     ///< more than `most` different ones
    };
    static constexpr qsizetype most = 100'000;

    QStringList ids;            ///< as they were written, each once whatever its letter case, in their order
    QStringList notUnderstood;  ///< pieces that cannot be a login ID, each once
    Flaw flaw = Flaw::None;     ///< `ids` is empty then
};

/// UTF-8, or UTF-16 and UTF-32 with a byte order mark. Nothing when the bytes are neither.
std::optional<QString> unicodeText(const QByteArray& bytes);

/// Login IDs between line ends, commas, semicolons, tabs and spaces; `Name <a@b>` and `mailto:` forms; or a
/// table (CSV with quoted fields) whose column is found by its name in English, Korean or Japanese, else by
/// its `@`.
LoginList parseLoginList(const QString& text);
LoginList parseLoginList(const QByteArray& bytes);

/// What is wrong with the list and what to do, as translated sentences; empty when nothing is.
QString flawText(LoginList::Flaw flaw);

/// Where some login IDs are in an inventory.
struct LoginMatches {
    QList<quint32> shares;          ///< in the order of the inventory
    std::vector<qsizetype> counts;  ///< of shares, for each of the IDs
    qsizetype foundCount() const;
};
/// Finds login IDs in an inventory, whatever the letter case and the compatibility forms (NFKC), as
/// loginIdKey() has it. What has to be known of each distinct login ID is made once and kept.
class LoginIndex {
public:
    /// To be called when the inventory did not only grow.
    void clear();
    /// In one pass over the distinct login IDs and one over the shares.
    LoginMatches matches(const Inventory& inventory, const QStringList& ids);

private:
    void update(const Inventory& inventory);

    struct Login {
        QString key;  // what is compared of it
        TextId text = 0;
    };
    std::vector<Login> m_logins;  // each distinct one
    std::vector<bool> m_known;    // by TextId
    qsizetype m_shares = 0;
};

/// The same once.
LoginMatches matchLogins(const Inventory& inventory, const QStringList& ids);

}  // namespace sharewarden
