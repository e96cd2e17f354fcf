// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <optional>

#include "app/revocation/plan.h"
#include "ui/review/review_input.h"
#include "ui/review/review_words.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace sharewarden::ui {

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

    ReviewInput m_input;
    ReviewWords m_words;
    QStringList m_leftOut;
    QLineEdit* m_reason;
    QLineEdit* m_ticket;
    QLabel* m_hindrance;
    QPushButton* m_revoke;
};

}  // namespace sharewarden::ui
