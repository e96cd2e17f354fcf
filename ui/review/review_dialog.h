// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <optional>

#include "app/base/clock.h"
#include "app/revocation/plan.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace sharewarden::ui {

/// What the plan of a review is made with.
struct ReviewInput {
    QList<PlannedShare> shares;
    QString operatorName;
    QString host;
    Clock clock;
    IdSource ids;
};

/// Shows by name what is going to be revoked, asks for the reason, and gives the plan that the run takes. The
/// list is frozen when the dialog opens. Cancel is the default button.
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
    void confirm();
    void showHindrance();
    std::optional<Plan> planFor(const QString& reason) const;
    QWidget* explanation();

    ReviewInput m_input;
    QStringList m_leftOut;
    QLineEdit* m_reason;
    QLineEdit* m_ticket;
    QLabel* m_hindrance;
    QPushButton* m_revoke;
};

}  // namespace sharewarden::ui
