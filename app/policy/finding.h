// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QtGlobal>
#include <array>
#include <optional>

namespace sharewarden {

/// What can be wrong with a share.
enum class FindingKind : quint8 {
    OutsidePolicy,   ///< nothing in the policy covers its login ID
    ExpiredTrust,    ///< the policy covered it until a day that is over
    LookAlike,       ///< its domain can be taken for a trusted one
    PersonalMail,    ///< a personal mail provider's domain
    RetiredImage,    ///< the image is retired and still shared
    NewSinceReview,  ///< it was not there at the last review
    Reappeared,      ///< it was revoked and is there again
};
inline constexpr std::array everyFindingKind{
    FindingKind::OutsidePolicy, FindingKind::ExpiredTrust, FindingKind::LookAlike,
    FindingKind::PersonalMail,  FindingKind::RetiredImage, FindingKind::NewSinceReview,
    FindingKind::Reappeared,
};
inline constexpr int findingKindCount = static_cast<int>(everyFindingKind.size());

enum class Severity : quint8 { None, Low, Medium, High };

/// The findings of one share, one bit a kind; and whether the policy trusts it.
class FindingSet {
public:
    constexpr FindingSet() = default;
    constexpr void add(FindingKind kind) { m_bits = static_cast<quint8>(m_bits | bit(kind)); }
    /// Its findings, not its trust.
    constexpr void add(FindingSet other) { m_bits = static_cast<quint8>(m_bits | other.kinds()); }
    constexpr bool has(FindingKind kind) const { return (m_bits & bit(kind)) != 0; }
    constexpr bool isEmpty() const { return kinds() == 0; }
    /// One bit a kind, by its number.
    constexpr quint8 kinds() const { return static_cast<quint8>(m_bits & ~trustedBit); }
    constexpr void setTrusted() { m_bits |= trustedBit; }
    constexpr bool isTrusted() const { return (m_bits & trustedBit) != 0; }
    constexpr bool operator==(const FindingSet&) const = default;

private:
    static constexpr quint8 trustedBit = 0x80;
    static constexpr quint8 bit(FindingKind kind) {
        return static_cast<quint8>(1U << static_cast<quint8>(kind));
    }
    quint8 m_bits = 0;
};

Severity severityOf(FindingKind kind);
/// Of the worst of them.
Severity severityOf(FindingSet findings);

/// `outside-policy`, `look-alike`, …: for files, queries and the command line.
QString findingKey(FindingKind kind);
std::optional<FindingKind> findingFromKey(const QString& key);
/// `low`, `medium`, `high`.
QString severityKey(Severity severity);

/// For people, translated: `Outside policy`, `High`.
QString findingName(FindingKind kind);
QString severityName(Severity severity);

}  // namespace sharewarden
