// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/review_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "app/base/text.h"
#include "app/ncloud/request.h"
#include "ui/common/plain_text.h"
#include "ui/common/roomy_rows.h"
#include "ui/review/plan_tree_model.h"

namespace sharewarden::ui {
namespace {

bool canBeExpressed(const ShareKey& key) {
    const QStringList target{key.loginId};
    return ncloud::ShareChange::make(ncloud::ShareAction::Remove, key.family, key.region, key.imageNo, target)
        .has_value();
}

}  // namespace

ReviewDialog::ReviewDialog(ReviewInput input, QWidget* parent)
    : QDialog(parent),
      m_input(std::move(input)),
      m_reason(new QLineEdit),
      m_ticket(new QLineEdit),
      m_hindrance(plainLabel(QString())),
      m_revoke(nullptr) {
    setObjectName(QStringLiteral("reviewDialog"));
    m_input.shares.removeIf([this](const PlannedShare& share) {
        const bool broken = !canBeExpressed(share.key);
        if (broken)
            m_leftOut.append(visibleText(share.key.loginId) % QStringLiteral(" / ") %
                             visibleText(share.imageName));
        return broken;
    });

    // Only to group the list; the plan that is run is made with the reason, from the same list.
    const std::optional<Plan> draft = planFor(QStringLiteral("-"));
    const auto count = static_cast<int>(draft ? draft->shareCount() : 0);
    m_words = ReviewWords::of(m_input.action, count);
    setWindowTitle(m_words.title);
    auto* heading =
        plainLabel(draft ? tr("%Ln share(s)", nullptr, count) % QStringLiteral(" · ") %
                               tr("%Ln image(s)", nullptr, static_cast<int>(draft->images().size())) %
                               QStringLiteral(" · ") %
                               tr("%Ln account(s)", nullptr, static_cast<int>(draft->accounts().size()))
                         : m_words.nothing);
    QFont bold = heading->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    heading->setFont(bold);

    auto* tree = new QTreeView;
    tree->setObjectName(QStringLiteral("planTree"));
    tree->setAccessibleName(m_words.treeName);
    tree->setItemDelegate(new RoomyRows(tree));
    tree->setUniformRowHeights(true);
    tree->setAlternatingRowColors(true);
    tree->setHeaderHidden(true);
    if (draft) {
        tree->setModel(new PlanTreeModel(*draft, PlanTreeModel::Detail::PlanOnly, tree));
        tree->expandAll();
    }

    m_reason->setObjectName(QStringLiteral("reasonEdit"));
    m_reason->setMaxLength(500);
    m_reason->setText(m_input.suggestedReason);
    m_reason->setPlaceholderText(m_words.reasonExample);
    m_ticket->setObjectName(QStringLiteral("ticketEdit"));
    m_ticket->setMaxLength(200);
    m_ticket->setPlaceholderText(tr("Optional"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Reason:"), m_reason);
    form->addRow(tr("&Ticket:"), m_ticket);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_revoke = buttons->addButton(m_words.verb, QDialogButtonBox::DestructiveRole);
    m_revoke->setObjectName(QStringLiteral("revokeButton"));
    m_revoke->setAutoDefault(false);
    QPushButton* cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    cancel->setDefault(true);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(tree, 1);
    if (!m_leftOut.isEmpty())
        layout->addWidget(plainLabel(tr("Left out, because no call can name them: %1")
                                         .arg(m_leftOut.mid(0, 5).join(QStringLiteral(", ")))));
    auto* explanation = plainLabel(m_words.explanation);
    explanation->setObjectName(QStringLiteral("consequences"));
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(m_hindrance);
    layout->addWidget(buttons);

    connect(m_reason, &QLineEdit::textChanged, this, &ReviewDialog::showHindrance);
    connect(m_revoke, &QPushButton::clicked, this, &ReviewDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showHindrance();
    m_reason->setFocus();
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    resize(em * 50, fontMetrics().lineSpacing() * 32);
}

std::optional<Plan> ReviewDialog::planFor(const QString& reason) const {
    PlanHeader header;
    header.action = m_input.action;
    header.reason = reason;
    header.ticket = m_ticket->text().trimmed();
    header.operatorName = m_input.operatorName;
    header.host = m_input.host;
    header.undoes = m_input.undoes;
    return Plan::make(m_input.ids(), m_input.clock(), header, m_input.shares);
}

void ReviewDialog::showHindrance() {
    QString hindrance;
    if (m_input.shares.isEmpty())
        hindrance = m_words.hindrance;
    else if (m_reason->text().trimmed().isEmpty())
        hindrance = tr("Enter a reason to go on: it is kept in the record.");
    m_hindrance->setText(hindrance);
    m_revoke->setEnabled(hindrance.isEmpty());
    m_revoke->setToolTip(hindrance);
}

void ReviewDialog::confirm() {
    const std::optional<Plan> plan = planFor(m_reason->text().trimmed());
    if (!plan)
        return;
    Q_EMIT confirmed(*plan);
    accept();
}

}  // namespace sharewarden::ui
