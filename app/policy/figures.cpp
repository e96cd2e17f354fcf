// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/policy/figures.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>
#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include "app/policy/login_id.h"

namespace sharewarden {
namespace {

struct FiguresText {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

constexpr size_t largestDomains = 12;
constexpr quint32 noImage = 0xFFFFFFFF;

// Counts shares, and each image once, given that the shares of an image come together.
struct Tally {
    qint64 shares = 0;
    qint64 images = 0;
    quint32 lastImage = noImage;

    void add(quint32 image) {
        ++shares;
        if (lastImage != image)
            ++images;
        lastImage = image;
    }
};

// As a search compares texts.
QString foldedFigure(const QString& text) {
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

bool isPlainValue(const QString& value) {
    return !value.isEmpty() && std::all_of(value.begin(), value.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == QLatin1Char('.') || c == QLatin1Char('-') ||
               c == QLatin1Char('_');
    });
}

bool isQuoteSign(QChar c) {
    return c == QLatin1Char('"') || c == QChar(0x201C) || c == QChar(0x201D);
}

// A term of the search language for this text; `whole`: and no other that holds it. Empty when there is none:
// a quote cannot stand within quotes, and a query has its limits.
QString termFor(QLatin1String field, const QString& value, bool whole, bool quoted = false) {
    constexpr qsizetype longest = 1000;
    if (value.isEmpty() || value.size() > longest || value.startsWith(QLatin1Char('@')))
        return {};
    const QString head = QString(field) % QLatin1Char(':') % (whole ? QStringLiteral("=") : QString());
    if (!quoted && isPlainValue(value))
        return head % value;
    const QString folded = foldedFigure(value);
    if (std::any_of(folded.begin(), folded.end(), isQuoteSign))
        return {};
    return head % QLatin1Char('"') % value % QLatin1Char('"');
}

Figure figure(const QString& label, const QString& query, const Tally& tally) {
    return {label, query, tally.shares, tally.images};
}

void largestFirst(std::vector<Figure>& figures) {
    std::stable_sort(figures.begin(), figures.end(), [](const Figure& a, const Figure& b) {
        return a.shares != b.shares ? a.shares > b.shares : a.label < b.label;
    });
}

// The domain of every distinct login ID as a small number; found when first asked for.
class Domains {
public:
    explicit Domains(const Inventory& inventory)
        : m_inventory(inventory), m_ofLogin(static_cast<size_t>(inventory.texts().size()), -1) {}

    size_t of(TextId login) {
        int& known = m_ofLogin[login];
        if (known < 0) {
            ++m_loginIds;
            const QString key = foldedFigure(loginIdDomain(m_inventory.text(login)));
            const auto at = m_numbers.constFind(key);
            known = at != m_numbers.constEnd() ? *at : static_cast<int>(m_names.size());
            if (at == m_numbers.constEnd()) {
                m_numbers.insert(key, known);
                m_names.append(key);
            }
        }
        return static_cast<size_t>(known);
    }
    const QStringList& names() const { return m_names; }
    qint64 loginIds() const { return m_loginIds; }

private:
    const Inventory& m_inventory;
    std::vector<int> m_ofLogin;
    QHash<QString, int> m_numbers;
    QStringList m_names;
    qint64 m_loginIds = 0;
};

void countDomains(Figures& out, const Inventory& inventory) {
    Domains domains(inventory);
    std::vector<Tally> tallies;
    for (const ShareRow& share : inventory.shares()) {
        const size_t domain = domains.of(share.login);
        if (domain >= tallies.size())
            tallies.resize(domain + 1);
        tallies[domain].add(share.image);
    }
    out.loginIds = domains.loginIds();

    std::vector<size_t> order(tallies.size());
    std::iota(order.begin(), order.end(), size_t(0));
    const QStringList& names = domains.names();
    const size_t kept = qMin(largestDomains, order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(kept), order.end(),
                      [&](size_t a, size_t b) {
                          if (tallies[a].shares != tallies[b].shares)
                              return tallies[a].shares > tallies[b].shares;
                          return names.at(static_cast<qsizetype>(a)) < names.at(static_cast<qsizetype>(b));
                      });
    std::vector<bool> shown(tallies.size(), false);
    for (size_t i = 0; i < kept; ++i) {
        shown[order[i]] = true;
        const QString& name = names.at(static_cast<qsizetype>(order[i]));
        if (name.isEmpty()) {
            out.byDomain.push_back(figure(FiguresText::tr("No domain in the login ID"),
                                          QStringLiteral("is:shared -domain:*"), tallies[order[i]]));
            continue;
        }
        // `domain:` finds sub-domains as well, which have bars of their own.
        const QString below = QLatin1Char('.') % name;
        const bool whole = std::any_of(names.begin(), names.end(),
                                       [&](const QString& other) { return other.endsWith(below); });
        out.byDomain.push_back(
            figure(name, termFor(QLatin1String("domain"), name, whole), tallies[order[i]]));
    }
    if (kept == order.size())
        return;
    Tally rest;
    for (const ShareRow& share : inventory.shares()) {
        if (!shown[domains.of(share.login)])
            rest.add(share.image);
    }
    out.byDomain.push_back(figure(
        FiguresText::tr("%Ln other domain(s)", nullptr, static_cast<int>(order.size() - kept)), {}, rest));
}

// Whether a text is held by another one, so that a search for it would find too much.
class OtherTexts {
public:
    OtherTexts(const Inventory& inventory, QString CellKey::*member) {
        for (const CellKey& cell : inventory.cells())
            m_texts.append(foldedFigure(cell.*member));
        m_texts.removeDuplicates();
    }
    bool holds(const QString& text) const {
        const QString folded = foldedFigure(text);
        return std::any_of(m_texts.begin(), m_texts.end(), [&](const QString& other) {
            return other.size() > folded.size() && other.contains(folded);
        });
    }

private:
    QStringList m_texts;
};

void countCells(Figures& out, const Inventory& inventory) {
    struct Place {
        const CellKey* cell = nullptr;
        qint64 allImages = 0;
        Tally tally;
    };
    // The families of an account and region are one place.
    std::vector<Place> places;
    std::vector<size_t> placeOf;
    QHash<std::pair<QString, QString>, size_t> known;
    for (const CellKey& cell : inventory.cells()) {
        const std::pair key(cell.account, cell.region);
        if (!known.contains(key)) {
            known.insert(key, places.size());
            places.push_back({&cell, 0, {}});
        }
        placeOf.push_back(known.value(key));
    }
    for (const ImageRow& image : inventory.images()) {
        Place& place = places[placeOf[image.cell]];
        ++place.allImages;
        place.tally.shares += image.shareCount;
        place.tally.images += image.shareCount > 0 ? 1 : 0;
    }
    const OtherTexts accounts(inventory, &CellKey::account);
    const OtherTexts regions(inventory, &CellKey::region);
    for (const Place& place : places) {
        if (place.allImages == 0)
            continue;
        const CellKey& cell = *place.cell;
        QString query = termFor(QLatin1String("account"), cell.account, accounts.holds(cell.account), true);
        if (!query.isEmpty() && !cell.region.isEmpty()) {
            const QString region = termFor(QLatin1String("region"), cell.region, regions.holds(cell.region));
            query = region.isEmpty() ? QString() : QString(query % QLatin1Char(' ') % region);
        }
        const QString label =
            cell.region.isEmpty() ? cell.account : FiguresText::tr("%1 / %2").arg(cell.account, cell.region);
        out.byCell.push_back(figure(label, query, place.tally));
    }
    largestFirst(out.byCell);
}

void countAges(Figures& out, const Inventory& inventory, const QDateTime& now) {
    const QDate today = now.toLocalTime().date();
    const std::array firstDays{today.addDays(-30), today.addDays(-90), today.addYears(-1), today.addYears(-2),
                               today.addYears(-5)};
    constexpr size_t known = firstDays.size() + 1;  // the last one is open to the past
    std::array<qint64, firstDays.size()> firstMs{};
    std::transform(firstDays.begin(), firstDays.end(), firstMs.begin(),
                   [](QDate day) { return day.startOfDay().toMSecsSinceEpoch(); });
    std::array<Tally, known + 1> tallies{};
    for (const ImageRow& image : inventory.images()) {
        if (image.shareCount == 0)
            continue;
        const auto found = std::find_if(firstMs.begin(), firstMs.end(),
                                        [&](qint64 first) { return image.createdMs >= first; });
        const auto age = image.createdMs == 0 ? known : static_cast<size_t>(found - firstMs.begin());
        tallies[age].shares += image.shareCount;
        ++tallies[age].images;
    }
    const std::array labels{FiguresText::tr("Under 30 days"),     FiguresText::tr("30 to 90 days"),
                            FiguresText::tr("90 days to 1 year"), FiguresText::tr("1 to 2 years"),
                            FiguresText::tr("2 to 5 years"),      FiguresText::tr("Over 5 years")};
    for (size_t i = 0; i < known; ++i) {
        QStringList terms;
        if (i > 0)
            terms.append(QStringLiteral("created<") % firstDays[i - 1].toString(Qt::ISODate));
        if (i < firstDays.size())
            terms.append(QStringLiteral("created>=") % firstDays[i].toString(Qt::ISODate));
        out.byAge.push_back(figure(labels[i], terms.join(QLatin1Char(' ')), tallies[i]));
    }
    if (tallies[known].shares > 0)
        // An unknown day is in no range.
        out.byAge.push_back(figure(FiguresText::tr("Age not known"),
                                   QStringLiteral("is:shared -created>=0001"), tallies[known]));
}

void countFindings(Figures& out, const Inventory& inventory, const Findings& findings) {
    std::array<Tally, findingKindCount> kinds{};
    std::array<Tally, 4> severities{};
    const GrowingList<ShareRow>& shares = inventory.shares();
    for (qsizetype i = 0; i < shares.size(); ++i) {
        const FindingSet set = findings.at(static_cast<quint32>(i));
        if (set.isEmpty())
            continue;
        const quint32 image = shares.at(i).image;
        severities[static_cast<size_t>(severityOf(set))].add(image);
        for (const FindingKind kind : everyFindingKind) {
            if (set.has(kind))
                kinds[static_cast<size_t>(kind)].add(image);
        }
    }
    for (const Severity severity : {Severity::High, Severity::Medium, Severity::Low})
        out.bySeverity.push_back(figure(severityName(severity), QStringLiteral("is:") % severityKey(severity),
                                        severities[static_cast<size_t>(severity)]));
    std::array order = everyFindingKind;
    std::stable_sort(order.begin(), order.end(), [](FindingKind a, FindingKind b) {
        return static_cast<int>(severityOf(a)) > static_cast<int>(severityOf(b));
    });
    for (const FindingKind kind : order)
        out.byFinding.push_back(figure(findingName(kind), QStringLiteral("is:") % findingKey(kind),
                                       kinds[static_cast<size_t>(kind)]));
}

}  // namespace

Figures figuresOf(const Inventory& inventory, const Findings& findings, const QDateTime& now) {
    Figures out;
    out.images = inventory.images().size();
    out.sharedImages = inventory.sharedImageCount();
    out.shares = inventory.shares().size();
    countDomains(out, inventory);
    countCells(out, inventory);
    countAges(out, inventory, now);
    countFindings(out, inventory, findings);
    return out;
}

TrendPoint trendPointOf(const InventorySnapshot& snapshot) {
    return {snapshot.taken, snapshot.inventory.shares().size(), snapshot.inventory.sharedImageCount(),
            !snapshot.isEmpty() && isComplete(snapshot.coverage)};
}

}  // namespace sharewarden
