// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/policy/look_alike.h"

#include <QHashFunctions>
#include <QSet>
#include <algorithm>

#include "app/policy/domain.h"
#include "app/policy/skeleton.h"

namespace sharewarden {
namespace {

using Shape = LookAlikes::Shape;

constexpr qsizetype fewestLettersForEdit = 4;
constexpr qsizetype fewestLettersForAscii = 3;

// Code points; Hangul as single letters, marks on their own.
std::u32string lettersOf(const QString& text) {
    return text.normalized(QString::NormalizationForm_D).toStdU32String();
}

Shape shapeOf(const QString& domain) {
    Shape shape;
    shape.key = domainKey(domain);
    shape.registrable = registrableDomain(shape.key).toString();
    // The suffix may be what is disguised (`acme.cо.kr`), or look like another one for no reason.
    const QString whole = skeleton(shape.key);
    const qsizetype dots = std::max(registrableDomain(whole).count(u'.'), shape.registrable.count(u'.'));
    shape.skeleton = whole.section(u'.', static_cast<int>(-dots - 1));
    shape.joined = shape.skeleton;
    shape.joined.remove(u'-');
    shape.letters = lettersOf(shape.registrable);
    const size_t dot = shape.letters.find(U'.');
    shape.nameLetters = static_cast<qsizetype>(dot == std::u32string::npos ? shape.letters.size() : dot);
    shape.ascii = std::all_of(shape.registrable.begin(), shape.registrable.end(),
                              [](QChar c) { return c.unicode() < 0x80; });
    return shape;
}

bool isOneEditAway(const std::u32string& a, const std::u32string& b) {
    if (a.size() < b.size())
        return isOneEditAway(b, a);
    if (a.size() - b.size() > 1 || a == b)
        return false;
    const size_t same = static_cast<size_t>(std::mismatch(b.begin(), b.end(), a.begin()).first - b.begin());
    const auto restIsSame = [&](size_t inA, size_t inB) {
        return std::equal(a.begin() + static_cast<qsizetype>(inA), a.end(),
                          b.begin() + static_cast<qsizetype>(inB), b.end());
    };
    if (a.size() > b.size())
        return restIsSame(same + 1, same);
    const bool exchanged = same + 1 < a.size() && a[same] == b[same + 1] && a[same + 1] == b[same];
    return restIsSame(same + 1, same + 1) || (exchanged && restIsSame(same + 2, same + 2));
}

Likeness likenessOf(const Shape& domain, const Shape& trusted) {
    if (domain.key.isEmpty() || trusted.key.isEmpty() || domain.registrable == trusted.registrable)
        return Likeness::None;
    const qsizetype name = std::min(domain.nameLetters, trusted.nameLetters);
    const bool ascii = domain.ascii && trusted.ascii;
    if (domain.skeleton == trusted.skeleton && (!ascii || name >= fewestLettersForAscii))
        return Likeness::Letters;
    if (name < fewestLettersForEdit)
        return Likeness::None;
    if (domain.joined == trusted.joined)
        return Likeness::Hyphens;
    return isOneEditAway(domain.letters, trusted.letters) ? Likeness::OneEdit : Likeness::None;
}

// Calls `use` with a hash of the whole and with one of what is left without each of its letters. Two texts
// that are one edit apart have one of them in common.
template <typename Use>
void forEachDeletion(const std::u32string& letters, const Use& use) {
    // A polynomial modulo 2^64: the hash of a text without one letter comes from those of its two ends.
    constexpr quint64 base = 0x9E3779B97F4A7C15ULL;
    const size_t size = letters.size();
    std::vector<quint64> powers(size + 1, 1);
    std::vector<quint64> tails(size + 1, 0);
    for (size_t i = 0; i < size; ++i)
        powers[i + 1] = powers[i] * base;
    for (size_t i = size; i-- > 0;)
        tails[i] = tails[i + 1] + (letters[i] + 1) * powers[size - 1 - i];
    use(tails[0]);
    quint64 head = 0;
    for (size_t i = 0; i < size; ++i) {
        use(head * powers[size - 1 - i] + tails[i + 1]);
        head = head * base + letters[i] + 1;
    }
}

template <typename Use>
void forEachHash(const Shape& shape, const Use& use) {
    use(qHash(shape.skeleton, 1));
    use(qHash(shape.joined, 2));
    forEachDeletion(shape.letters, use);
}

}  // namespace

Likeness likeness(const QString& domain, const QString& trustedDomain) {
    return likenessOf(shapeOf(domain), shapeOf(trustedDomain));
}

LookAlikes::LookAlikes(const QStringList& trustedDomains) {
    QSet<QString> known;
    for (const QString& domain : trustedDomains) {
        Shape shape = shapeOf(domain);
        if (shape.key.isEmpty() || known.contains(shape.registrable))
            continue;
        known.insert(shape.registrable);
        const auto number = static_cast<quint32>(m_shapes.size());
        forEachHash(shape, [&](quint64 hash) { m_hashes.emplace_back(hash, number); });
        m_shapes.push_back(std::move(shape));
    }
    std::sort(m_hashes.begin(), m_hashes.end());
    m_hashes.erase(std::unique(m_hashes.begin(), m_hashes.end()), m_hashes.end());
}

std::optional<LookAlikes::Match> LookAlikes::find(const QString& domain) const {
    if (m_shapes.empty())
        return std::nullopt;
    const Shape shape = shapeOf(domain);
    std::vector<quint32> candidates;
    forEachHash(shape, [&](quint64 hash) {
        const auto first = std::lower_bound(m_hashes.begin(), m_hashes.end(), std::pair(hash, quint32(0)));
        for (auto it = first; it != m_hashes.end() && it->first == hash; ++it)
            candidates.push_back(it->second);
    });
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    std::optional<Match> best;
    for (const quint32 number : candidates) {
        const Likeness found = likenessOf(shape, m_shapes[number]);
        if (found != Likeness::None && (!best || found < best->likeness))
            best = Match{m_shapes[number].key, found};
    }
    return best;
}

}  // namespace sharewarden
