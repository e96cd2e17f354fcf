// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <optional>

#include "app/reviews/review_mark.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace sharewarden::ui {

/// Asks who answers for the review of what was read, and shows what it covers, and what it does not.
class MarkReviewDialog final : public QDialog {
    Q_OBJECT

public:
    /// `about` says what is to be marked, with who is at this computer; `last` is the review before it.
    MarkReviewDialog(const ReviewMark& about, const std::optional<ReviewMark>& last, QWidget* parent);

    /// `about` with what was entered.
    ReviewMark mark() const;

Q_SIGNALS:
    void confirmed();

private:
    ReviewMark m_about;
    QLineEdit* m_reviewer;
    QPlainTextEdit* m_note;
    QPushButton* m_confirm;
};

}  // namespace sharewarden::ui
