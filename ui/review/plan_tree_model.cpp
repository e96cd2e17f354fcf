// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/plan_tree_model.h"

#include <QFont>
#include <algorithm>

#include "app/base/text.h"
#include "ui/common/plain_text.h"
#include "ui/help/guide_text.h"
#include "ui/help/row_help.h"
#include "ui/review/drift_text.h"

namespace sharewarden::ui {
namespace {

// What an index carries: its kind, and the number of its account or image. The number of an image is in
// there although its row would do: Qt hashes an index by its row × 16 plus this, and views keep a hash of
// what is expanded, which degrades to a list when many values share their low bits.
constexpr quintptr kinds = 3;
quintptr accountTag(int account) {
    return kinds * static_cast<quintptr>(account);
}
quintptr imageTag(int image) {
    return kinds * static_cast<quintptr>(image) + 1;
}
quintptr loginTag(int image) {
    return kinds * static_cast<quintptr>(image) + 2;
}

}  // namespace

QString verdictText(Verdict verdict) {
    const auto symbol = [verdict]() -> QString {
        switch (verdict) {
            case Verdict::Revoked:
            case Verdict::AlreadyGone:
            case Verdict::Restored:
            case Verdict::AlreadyShared:
                return QStringLiteral("✓ ");
            case Verdict::StillShared:
            case Verdict::StillMissing:
                return QStringLiteral("▲ ");
            case Verdict::Refused:
                return QStringLiteral("✕ ");
            case Verdict::Unknown:
                return QStringLiteral("? ");
            case Verdict::NotSent:
                return QStringLiteral("– ");
        }
        return {};
    };
    return symbol() % verdictName(verdict);
}

PlanTreeModel::PlanTreeModel(Plan plan, Detail detail, QObject* parent)
    : QAbstractItemModel(parent), m_plan(std::move(plan)), m_detail(detail) {
    size_t shares = 0;
    const auto images = static_cast<int>(m_plan.images().size());
    for (int i = 0; i < images; ++i) {
        const PlanImage& image = m_plan.images().at(i);
        if (m_accounts.empty() || m_accounts.back().account != image.account ||
            m_accounts.back().site != image.site)
            m_accounts.push_back({image.account, image.site, i, 0, 0});
        ++m_accounts.back().imageCount;
        m_accounts.back().shareCount += static_cast<int>(image.loginIds.size());
        m_accountOfImage.push_back(static_cast<int>(m_accounts.size()) - 1);
        m_firstOutcome.push_back(shares);
        shares += static_cast<size_t>(image.loginIds.size());
        if (detail != Detail::WithVerdicts)
            continue;
        for (int login = 0; login < image.loginIds.size(); ++login)
            m_places.insert(
                {image.account, image.site, image.region, image.family, image.no, image.loginIds.at(login)},
                {i, login});
    }
    m_outcomes.resize(shares);
}

const PlanTreeModel::Outcome& PlanTreeModel::outcomeAt(int image, int login) const {
    return m_outcomes[m_firstOutcome[static_cast<size_t>(image)] + static_cast<size_t>(login)];
}

void PlanTreeModel::setOutcome(const ShareOutcome& outcome) {
    const auto place = m_places.constFind(outcome.share);
    if (place == m_places.constEnd())
        return;
    const auto [image, login] = *place;
    Outcome& known = m_outcomes[m_firstOutcome[static_cast<size_t>(image)] + static_cast<size_t>(login)];
    if (!known.verdict)
        ++m_decided;
    known.verdict = outcome.verdict;
    known.note = outcome.note;
    const int account = m_accountOfImage[static_cast<size_t>(image)];
    const int imageRow = image - m_accounts[static_cast<size_t>(account)].firstImage;
    Q_EMIT dataChanged(createIndex(login, VerdictColumn, loginTag(image)),
                       createIndex(login, Note, loginTag(image)));
    Q_EMIT dataChanged(createIndex(imageRow, VerdictColumn, imageTag(image)),
                       createIndex(imageRow, VerdictColumn, imageTag(image)));
    Q_EMIT dataChanged(createIndex(account, VerdictColumn, accountTag(account)),
                       createIndex(account, VerdictColumn, accountTag(account)));
}

void PlanTreeModel::setDrift(const QList<DriftRow>& rows) {
    if (rows.size() != static_cast<qsizetype>(m_outcomes.size()))
        return;
    beginResetModel();
    for (size_t i = 0; i < m_outcomes.size(); ++i) {
        const DriftRow& row = rows.at(static_cast<qsizetype>(i));
        m_outcomes[i].drift = row.state;
        m_outcomes[i].note = row.note;
    }
    endResetModel();
}

qsizetype PlanTreeModel::count(Verdict verdict) const {
    return std::count_if(m_outcomes.begin(), m_outcomes.end(),
                         [verdict](const Outcome& outcome) { return outcome.verdict == verdict; });
}

PlanTreeModel::Place PlanTreeModel::placeOf(const QModelIndex& index) const {
    const quintptr kind = index.internalId() % kinds;
    const auto number = static_cast<int>(index.internalId() / kinds);
    if (kind == 0)
        return {number, -1, -1};
    return {m_accountOfImage[static_cast<size_t>(number)], number, kind == 1 ? -1 : index.row()};
}

QModelIndex PlanTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, accountTag(row));
    const Place place = placeOf(parent);
    if (place.image >= 0)
        return createIndex(row, column, loginTag(place.image));
    return createIndex(row, column,
                       imageTag(m_accounts[static_cast<size_t>(place.account)].firstImage + row));
}

QModelIndex PlanTreeModel::parent(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    const Place place = placeOf(index);
    if (place.image < 0)
        return {};
    if (place.login < 0)
        return createIndex(place.account, 0, accountTag(place.account));
    const int first = m_accounts[static_cast<size_t>(place.account)].firstImage;
    return createIndex(place.image - first, 0, imageTag(place.image));
}

int PlanTreeModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_accounts.size());
    if (parent.column() != 0)
        return 0;
    const Place place = placeOf(parent);
    if (place.image < 0)
        return m_accounts[static_cast<size_t>(place.account)].imageCount;
    return place.login < 0 ? static_cast<int>(m_plan.images().at(place.image).loginIds.size()) : 0;
}

int PlanTreeModel::columnCount(const QModelIndex&) const {
    return m_detail == Detail::PlanOnly ? 1 : 3;
}

QString PlanTreeModel::what(const Place& place) const {
    if (place.image < 0) {
        const AccountRange& account = m_accounts[static_cast<size_t>(place.account)];
        return tr("%1 (%2): %Ln share(s)", nullptr, account.shareCount)
            .arg(visibleText(account.account), visibleText(account.site));
    }
    const PlanImage& image = m_plan.images().at(place.image);
    if (place.login < 0)
        return tr("%1  (%2, %3, %4)")
            .arg(visibleText(image.name), visibleText(image.no), visibleText(image.region),
                 ncloud::familyName(image.family));
    return visibleText(image.loginIds.at(place.login));
}

QString PlanTreeModel::progressOf(const Place& place) const {
    int first = place.image;
    int last = place.image;
    if (place.image < 0) {
        const AccountRange& account = m_accounts[static_cast<size_t>(place.account)];
        first = account.firstImage;
        last = first + account.imageCount - 1;
    }
    int all = 0;
    int done = 0;
    for (int i = first; i <= last; ++i) {
        const auto count = static_cast<int>(m_plan.images().at(i).loginIds.size());
        all += count;
        for (int login = 0; login < count; ++login) {
            done += counts(outcomeAt(i, login)) ? 1 : 0;
        }
    }
    return (m_detail == Detail::WithDrift ? tr("%L1 of %L2 as planned") : tr("%L1 of %L2 done"))
        .arg(done)
        .arg(all);
}

bool PlanTreeModel::counts(const Outcome& outcome) const {
    if (m_detail == Detail::WithDrift)
        return outcome.drift == DriftRow::State::AsPlanned;
    return outcome.verdict && isDone(*outcome.verdict);
}

QString PlanTreeModel::state(const Outcome& outcome) const {
    if (outcome.drift)
        return driftText(*outcome.drift, m_plan.header().action);
    return outcome.verdict ? verdictText(*outcome.verdict) : tr("… waiting");
}

QVariant PlanTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Place place = placeOf(index);
    if (role == Qt::FontRole && index.column() == What && place.login < 0) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == guideKeyRole && place.login >= 0) {
        const Outcome& outcome = outcomeAt(place.image, place.login);
        return outcome.verdict ? guideKey(*outcome.verdict) : QString();
    }
    const bool shown = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!shown && role != Qt::ToolTipRole)
        return {};
    if (index.column() == What)
        return shown ? QVariant(what(place)) : plainToolTip(what(place));
    if (place.login < 0)
        return index.column() == VerdictColumn && shown ? progressOf(place) : QVariant();
    const Outcome& outcome = outcomeAt(place.image, place.login);
    if (index.column() == VerdictColumn) {
        if (shown)
            return state(outcome);
        return outcome.verdict ? plainToolTip(verdictMeaning(*outcome.verdict)) : QVariant();
    }
    return shown ? visibleText(outcome.note) : plainToolTip(outcome.note);
}

QVariant PlanTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
        case What:
            return tr("Account, image, login ID");
        case VerdictColumn:
            return m_detail == Detail::WithDrift ? tr("Now") : tr("Verdict");
        case Note:
            return tr("Note");
        default:
            return {};
    }
}

}  // namespace sharewarden::ui
