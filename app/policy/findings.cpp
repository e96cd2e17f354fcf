// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/policy/findings.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

#include "app/policy/login_id.h"
#include "app/policy/policy_judge.h"

namespace sharewarden {
namespace {

// Of a cell or a text that the other inventory does not have.
constexpr quint32 noNumber = std::numeric_limits<quint32>::max();

using ImageIndex = QHash<std::pair<quint32, TextId>, quint32>;

ImageIndex imagesByNumber(const Inventory& inventory) {
    ImageIndex index;
    index.reserve(inventory.images().size());
    for (qsizetype i = 0; i < inventory.images().size(); ++i) {
        const ImageRow& row = inventory.images().at(i);
        index.insert(std::pair(row.cell, row.no), static_cast<quint32>(i));
    }
    return index;
}

// The numbers of image numbers and login IDs, by their text. Not TextPool::find(): what that needs is made at
// its first call, and an inventory may be read by several threads here.
class NamesOfShares {
public:
    explicit NamesOfShares(const Inventory& inventory) {
        std::vector<bool> known(static_cast<size_t>(inventory.texts().size()));
        const auto add = [&](TextId text) {
            if (!known[text])
                m_numbers.insert(inventory.text(text), text);
            known[text] = true;
        };
        for (const ImageRow& image : inventory.images()) {
            if (image.shareCount > 0)
                add(image.no);
        }
        for (const ShareRow& share : inventory.shares())
            add(share.login);
    }

    TextId find(const QString& text) const { return m_numbers.value(text, noNumber); }

private:
    QHash<QString, TextId> m_numbers;
};

// Numbers of texts of one inventory in another, each looked up once.
class TextNumbers {
public:
    TextNumbers(const Inventory& from, const Inventory& to)
        : m_from(from), m_to(to), m_known(static_cast<size_t>(from.texts().size()), unasked) {}

    TextId in(TextId text) {
        TextId& known = m_known[text];
        if (known == unasked)
            known = m_to.find(m_from.text(text));
        return known;
    }

private:
    static constexpr TextId unasked = noNumber - 1;
    const Inventory& m_from;
    const NamesOfShares m_to;
    std::vector<TextId> m_known;
};

// What the policy says of each login ID, once for every account that it tells from the others.
class PolicyFindings {
public:
    PolicyFindings(const Inventory& inventory, const FindingContext& context)
        : m_inventory(inventory), m_judge(context.policy, context.now) {
        for (const CellKey& cell : inventory.cells())
            m_accountOfCell.push_back(m_judge.trust().accountNumber(cell.account));
        m_memo.resize(static_cast<size_t>(m_judge.trust().accountCount()));
    }

    void addTo(std::vector<FindingSet>* sets) {
        const auto texts = static_cast<size_t>(m_inventory.texts().size());
        for (const ImageRow& image : m_inventory.images()) {
            const int account = m_accountOfCell[image.cell];
            std::vector<Memo>& memo = m_memo[static_cast<size_t>(account)];
            if (memo.empty())
                memo.resize(texts);
            for (quint32 i = image.firstShare; i < image.firstShare + image.shareCount; ++i) {
                const TextId login = m_inventory.shares().at(i).login;
                Memo& known = memo[login];
                if (!known.judged)
                    known = {judged(account, m_inventory.text(login)), true};
                (*sets)[i] = known.findings;
            }
        }
    }

private:
    struct Memo {
        FindingSet findings;
        bool judged = false;
    };

    FindingSet judged(int account, const QString& login) {
        const QString domain = loginIdDomain(login);
        auto known = m_domains.constFind(domain);
        if (known == m_domains.constEnd())
            known = m_domains.insert(domain, m_judge.ofDomain(domain));
        return m_judge.judge(account, loginIdKey(login), domain, *known);
    }

    const Inventory& m_inventory;
    PolicyJudge m_judge;
    std::vector<int> m_accountOfCell;
    std::vector<std::vector<Memo>> m_memo;  // by account and text
    QHash<QString, FindingSet> m_domains;
};

void addRetired(const Inventory& inventory, std::vector<FindingSet>* sets) {
    QHash<TextId, bool> retired;
    for (const ImageRow& image : inventory.images()) {
        auto known = retired.constFind(image.lifeCyclePhase);
        if (known == retired.constEnd())
            known = retired.insert(
                image.lifeCyclePhase,
                inventory.text(image.lifeCyclePhase).compare(QLatin1String("RETIRED"), Qt::CaseInsensitive) ==
                    0);
        if (!*known)
            continue;
        for (quint32 i = image.firstShare; i < image.firstShare + image.shareCount; ++i)
            (*sets)[i].add(FindingKind::RetiredImage);
    }
}

struct ReviewedCell {
    bool whole = false;         // the review had read it whole
    quint32 number = noNumber;  // among the reviewed cells; without images it may have none
};

std::vector<ReviewedCell> reviewedCells(const Inventory& inventory, const InventorySnapshot& reviewed) {
    std::vector<ReviewedCell> cells;
    for (const CellKey& key : inventory.cells()) {
        ReviewedCell cell;
        cell.whole = std::any_of(reviewed.coverage.begin(), reviewed.coverage.end(),
                                 [&](const CellCoverage& coverage) {
                                     return coverage.state == CellState::Complete && coverage.cell == key;
                                 });
        const qsizetype number = reviewed.inventory.cells().indexOf(key);
        if (number >= 0)
            cell.number = static_cast<quint32>(number);
        cells.push_back(cell);
    }
    return cells;
}

void addNew(const Inventory& inventory, const InventorySnapshot& reviewed, std::vector<FindingSet>* sets) {
    const Inventory& before = reviewed.inventory;
    const std::vector<ReviewedCell> cells = reviewedCells(inventory, reviewed);
    const ImageIndex images = imagesByNumber(before);
    TextNumbers texts(inventory, before);
    // For each text of the review: the image (its number plus one) that it was last met at as a login ID.
    std::vector<quint32> metAt(static_cast<size_t>(before.texts().size()), 0);
    for (const ImageRow& image : inventory.images()) {
        const ReviewedCell& cell = cells[image.cell];
        if (!cell.whole || image.shareCount == 0)
            continue;
        const auto old = images.constFind(std::pair(cell.number, texts.in(image.no)));
        const quint32 stamp = old == images.constEnd() ? noNumber : *old + 1;
        if (old != images.constEnd()) {
            const ImageRow& row = before.images().at(*old);
            for (quint32 i = row.firstShare; i < row.firstShare + row.shareCount; ++i)
                metAt[before.shares().at(i).login] = stamp;
        }
        for (quint32 i = image.firstShare; i < image.firstShare + image.shareCount; ++i) {
            const quint32 login = texts.in(inventory.shares().at(i).login);
            if (login == noNumber || metAt[login] != stamp)
                (*sets)[i].add(FindingKind::NewSinceReview);
        }
    }
}

void addReappeared(const Inventory& inventory, const QSet<ShareKey>& revoked, std::vector<FindingSet>* sets) {
    const ImageIndex images = imagesByNumber(inventory);
    const NamesOfShares names(inventory);
    QHash<QString, QList<quint32>> cellsOf;
    for (qsizetype i = 0; i < inventory.cells().size(); ++i)
        cellsOf[inventory.cells().at(i).account].append(static_cast<quint32>(i));
    // Revoked login IDs of images that are here, by image.
    std::vector<std::pair<quint32, TextId>> wanted;
    for (const ShareKey& key : revoked) {
        const QList<quint32> candidates = cellsOf.value(key.account);
        const auto cell = std::find_if(candidates.begin(), candidates.end(), [&](quint32 number) {
            return inventory.cells().at(number) == CellKey{key.account, key.site, key.region, key.family};
        });
        const TextId login = names.find(key.loginId);
        if (cell == candidates.end() || login == noNumber)
            continue;
        const auto image = images.constFind(std::pair(*cell, names.find(key.imageNo)));
        if (image != images.constEnd())
            wanted.emplace_back(*image, login);
    }
    std::sort(wanted.begin(), wanted.end());
    for (auto it = wanted.begin(); it != wanted.end();) {
        const ImageRow& image = inventory.images().at(it->first);
        const auto end =
            std::find_if(it, wanted.end(), [&](const auto& next) { return next.first != it->first; });
        for (quint32 i = image.firstShare; i < image.firstShare + image.shareCount; ++i) {
            if (std::binary_search(it, end, std::pair(it->first, inventory.shares().at(i).login)))
                (*sets)[i].add(FindingKind::Reappeared);
        }
        it = end;
    }
}

constexpr std::array countedKinds{
    FindingKind::OutsidePolicy, FindingKind::ExpiredTrust, FindingKind::LookAlike,
    FindingKind::PersonalMail,  FindingKind::RetiredImage, FindingKind::NewSinceReview,
    FindingKind::Reappeared,
};
static_assert(countedKinds.size() == findingKindCount);

}  // namespace

Findings Findings::of(const Inventory& inventory, const FindingContext& context) {
    Findings findings;
    findings.m_sets.resize(static_cast<size_t>(inventory.shares().size()));
    PolicyFindings(inventory, context).addTo(&findings.m_sets);
    addRetired(inventory, &findings.m_sets);
    if (context.reviewed)
        addNew(inventory, *context.reviewed, &findings.m_sets);
    if (!context.revoked.isEmpty())
        addReappeared(inventory, context.revoked, &findings.m_sets);

    // There are only 256 different sets.
    std::array<qsizetype, 256> sets{};
    for (const FindingSet set : findings.m_sets)
        ++sets[std::bit_cast<quint8>(set)];
    for (size_t bits = 0; bits < sets.size(); ++bits) {
        const auto set = std::bit_cast<FindingSet>(static_cast<quint8>(bits));
        for (const FindingKind kind : countedKinds) {
            if (set.has(kind))
                findings.m_counts[static_cast<size_t>(kind)] += sets[bits];
        }
        findings.m_severities[static_cast<size_t>(severityOf(set))] += sets[bits];
    }
    return findings;
}

qsizetype Findings::total() const {
    return static_cast<qsizetype>(m_sets.size()) - count(Severity::None);
}

}  // namespace sharewarden
