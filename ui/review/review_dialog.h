// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QDialog>
#include <QPointer>
#include <optional>

#include "app/base/result.h"
#include "app/revocation/plan.h"
#include "ui/review/review_input.h"
#include "ui/review/review_words.h"

class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace sharewarden::ui {

class GuardPanel;

/// Shows by name what is going to be changed, asks for the reason and for what the guards demand, and gives
/// the plan that the run takes. The list is frozen when the dialog opens; a loaded plan is given as it is.
/// Cancel is the default button.
class ReviewDialog final : public QDialog {
    Q_OBJECT

public:
    ReviewDialog(ReviewInput input, QWidget* parent);

    /// Shares that no call can express (an empty or broken login ID); they are left out and named.
    qsizetype leftOut() const { return m_leftOut.size(); }

Q_SIGNALS:
    /// The person has confirmed. Comes before accepted().
    void confirmed(const sharewarden::Plan& plan);

private:
    void leaveOutBroken();
    QLabel* heading(const std::optional<Plan>& draft);
    QTreeView* tree(const std::optional<Plan>& draft);
    QFormLayout* reasonForm();
    QFormLayout* loadedForm();
    QHBoxLayout* buttonRow();
    PlanAction action() const;
    bool isEmpty() const { return !m_input.loaded && m_input.shares.isEmpty(); }

    std::optional<Plan> planFor(const QString& reason) const;
    /// What is run or saved: the loaded plan, the one that was saved if nothing was typed since, or a new
    /// one.
    std::optional<Plan> currentPlan() const;
    void showHindrance();
    void confirm();
    void askWhereToSave();
    static QCoro::Task<> savePlan(QPointer<ReviewDialog> self, Plan plan, QString path);

    ReviewInput m_input;
    ReviewWords m_words;
    QStringList m_leftOut;
    std::optional<Plan> m_saved;
    bool m_saving = false;
    QLineEdit* m_reason;
    QLineEdit* m_ticket;
    GuardPanel* m_guards = nullptr;
    QLabel* m_hindrance;
    QLabel* m_savedNote;
    QPushButton* m_save = nullptr;
    QPushButton* m_revoke = nullptr;
};

}  // namespace sharewarden::ui
