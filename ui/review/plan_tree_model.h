// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>
#include <QHash>
#include <optional>
#include <vector>

#include "app/revocation/drift.h"
#include "app/revocation/plan.h"
#include "app/revocation/run.h"

namespace sharewarden::ui {

/// A symbol and a word for a verdict: never colour alone.
QString verdictText(Verdict verdict);

/// A plan as a tree: accounts, their images, the login IDs of each. With verdicts it fills while a run goes
/// on; with drift it says what has changed since the plan was made.
class PlanTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    /// The second column is what is known of each share: its verdict, or its drift.
    enum Column { What, VerdictColumn, Note };
    enum class Detail { PlanOnly, WithVerdicts, WithDrift };

    PlanTreeModel(Plan plan, Detail detail, QObject* parent = nullptr);

    const Plan& plan() const { return m_plan; }
    void setOutcome(const ShareOutcome& outcome);
    /// One row for every share of the plan, in its order.
    void setDrift(const QList<DriftRow>& rows);
    qsizetype decided() const { return m_decided; }
    /// How many shares have this verdict so far.
    qsizetype count(Verdict verdict) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    // The images of one account stand together in the plan.
    struct AccountRange {
        QString account;
        QString site;
        int firstImage = 0;
        int imageCount = 0;
        int shareCount = 0;
    };
    struct Outcome {
        std::optional<Verdict> verdict;
        std::optional<DriftRow::State> drift;
        QString note;
    };
    struct Place {
        int account = -1;
        int image = -1;  // in the plan
        int login = -1;  // in the image
    };
    Place placeOf(const QModelIndex& index) const;
    QString what(const Place& place) const;
    QString progressOf(const Place& place) const;
    bool counts(const Outcome& outcome) const;
    QString state(const Outcome& outcome) const;
    const Outcome& outcomeAt(int image, int login) const;

    Plan m_plan;
    Detail m_detail;
    std::vector<AccountRange> m_accounts;
    std::vector<int> m_accountOfImage;
    std::vector<size_t> m_firstOutcome;  // by image
    std::vector<Outcome> m_outcomes;
    QHash<ShareKey, std::pair<int, int>> m_places;  // image and login
    qsizetype m_decided = 0;
};

}  // namespace sharewarden::ui
