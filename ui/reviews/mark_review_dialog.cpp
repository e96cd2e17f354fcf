// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reviews/mark_review_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/base/text.h"
#include "ui/common/button_box.h"
#include "ui/common/plain_text.h"

namespace sharewarden::ui {
namespace {

constexpr int mostNote = 2'000;  // characters

QString listed(const QStringList& cells) {
    constexpr qsizetype shown = 12;
    QStringList lines;
    for (const QString& cell : cells.mid(0, shown))
        lines.append(visibleText(cell));
    QString text = lines.join(QStringLiteral(", "));
    if (cells.size() > shown)
        text += QStringLiteral(", …");
    return text;
}

}  // namespace

MarkReviewDialog::MarkReviewDialog(const ReviewMark& about, const std::optional<ReviewMark>& last,
                                   QWidget* parent)
    : QDialog(parent), m_about(about), m_reviewer(new QLineEdit), m_note(new QPlainTextEdit) {
    setObjectName(QStringLiteral("markReviewDialog"));
    setWindowTitle(tr("Mark Review as Done"));
    const QLocale locale;
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(plainLabel(
        tr("You answer for having looked at %1 of %2, of which %3 have a finding and stay as they are. From "
           "now on, what is new since this review is a finding. The mark goes to the journal, and the "
           "inventory is kept with it.")
            .arg(tr("%Ln share(s)", nullptr, static_cast<int>(about.shares)),
                 tr("%Ln image(s)", nullptr, static_cast<int>(about.images)),
                 locale.toString(about.findings))));
    if (!about.notRead.isEmpty()) {
        auto* missing = plainLabel(tr("▲ Not everything was read. The mark says so, for: %1")
                                       .arg(breakableText(listed(about.notRead))));
        missing->setObjectName(QStringLiteral("markMissing"));
        layout->addWidget(missing);
    }
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Covers:"), plainLabel(breakableText(listed(about.scope))));
    if (last)
        form->addRow(tr("Last review:"),
                     plainLabel(tr("%1 by %2", "when, and by whom")
                                    .arg(locale.toString(last->done.toLocalTime(), QLocale::ShortFormat),
                                         visibleText(last->reviewer))));
    m_reviewer->setObjectName(QStringLiteral("reviewerEdit"));
    m_reviewer->setMaxLength(200);
    m_reviewer->setText(about.reviewer);
    form->addRow(tr("&Reviewer:"), m_reviewer);
    m_note->setObjectName(QStringLiteral("noteEdit"));
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("What was decided, and why findings stay"));
    m_note->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    form->addRow(tr("&Note:"), m_note);
    layout->addLayout(form, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_confirm = buttons->addButton(tr("&Mark as Done"), QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(QStringLiteral("markButton"));
    layout->addWidget(buttons);
    const auto refresh = [this] {
        m_confirm->setEnabled(!m_reviewer->text().trimmed().isEmpty() && !m_about.scope.isEmpty());
        m_confirm->setToolTip(m_about.scope.isEmpty() ? tr("Nothing was read whole: scan first.")
                                                      : QString());
    };
    connect(m_reviewer, &QLineEdit::textChanged, this, refresh);
    refresh();
    letTabComeToEach(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT confirmed();
        accept();
    });
    m_note->setFocus();
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    resize(em * 44, sizeHint().height());
}

ReviewMark MarkReviewDialog::mark() const {
    ReviewMark mark = m_about;
    mark.reviewer = m_reviewer->text().trimmed();
    mark.note = m_note->toPlainText().left(mostNote);
    return mark;
}

}  // namespace sharewarden::ui
