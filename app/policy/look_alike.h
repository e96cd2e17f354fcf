// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sharewarden {

/// In which way a domain can be taken for another one.
enum class Likeness {
    None,
    Letters,  ///< every letter looks like the one in its place (`раrtner.example`, `partner.examp1e`)
    Hyphens,  ///< the same but for hyphens (`part-ner.example`)
    OneEdit,  ///< one letter more, less or other, or two in a row exchanged (`partmer.example`)
};

/// Compared are the registrable parts (registrableDomain()), so `mail.partmer.example` is like
/// `partner.example`. Hangul is compared letter by letter, not syllable by syllable.
///
/// None
/// - for the same domain, one below or above it, and any with the same registrable part: those belong to
///   the same owner;
/// - where only the suffix differs by more than one letter: `example.net` is not like `example.com` by
/// itself,
///   `example.co` is;
/// - for short names, counted in letters of the label before the suffix, the shorter of both: under 4 by one
///   edit or hyphens (`kt.com` and `ktt.com`), under 3 by letters when both are ASCII (`ig.com` and
///   `lg.com`). With letters of another script in it (`кt.com`) no name is too short.
Likeness likeness(const QString& domain, const QString& trustedDomain);

/// Finds the trusted domain that a domain can be taken for, among many: by hashes of what is left of a name
/// without one letter, then by likeness(). A value.
class LookAlikes {
public:
    struct Match {
        QString trustedDomain;  ///< its key
        Likeness likeness = Likeness::None;
    };

    LookAlikes() = default;
    explicit LookAlikes(const QStringList& trustedDomains);

    /// The likest; the one that stands first among equals.
    std::optional<Match> find(const QString& domain) const;

    /// A domain in the forms that are compared.
    struct Shape {
        QString key;
        QString registrable;
        QString skeleton;  ///< the registrable part of its skeleton
        QString joined;    ///< `skeleton` without hyphens
        std::u32string letters;
        qsizetype nameLetters = 0;
        bool ascii = true;
    };

private:
    std::vector<Shape> m_shapes;
    std::vector<std::pair<quint64, quint32>> m_hashes;  ///< sorted; of a form of the shape with this number
};

}  // namespace sharewarden
