// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/review_dialog.h"

#include <QCoroFuture>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "app/accounts/guards.h"
#include "app/base/background.h"
#include "app/base/text.h"
#include "app/evidence/output_file.h"
#include "app/ncloud/request.h"
#include "app/revocation/plan_file.h"
#include "ui/common/asker.h"
#include "ui/common/button_box.h"
#include "ui/common/plain_text.h"
#include "ui/common/roomy_rows.h"
#include "ui/review/drift_text.h"
#include "ui/review/guard_panel.h"
#include "ui/review/plan_tree_model.h"

namespace sharewarden::ui {
namespace {

bool canBeExpressed(const ShareKey& key) {
    const QStringList target{key.loginId};
    return ncloud::ShareChange::make(ncloud::ShareAction::Remove, key.family, key.region, key.imageNo, target)
        .has_value();
}

Status writePlanFile(const Plan& plan, const QString& path) {
    Result<std::unique_ptr<Sink>> file = openOutputFile(path);
    if (!file)
        return file.error();
    const std::unique_ptr<Sink> sink = std::move(file).value();
    if (const Status written = sink->write(planFileBytes(plan)); !written)
        return written;
    return sink->finish();
}

QString digestText(const Plan& plan) {
    return QString::fromLatin1(plan.digest().toHex());
}

// Makes it text that stands as it is and can be copied by keyboard as well: of any length, on one line.
QLineEdit* fixed(QLineEdit* edit, const QString& text) {
    edit->setText(visibleText(text, 500));
    edit->setReadOnly(true);
    edit->setCursorPosition(0);
    QPalette palette = edit->palette();
    palette.setColor(QPalette::Base, palette.color(QPalette::Window));
    edit->setPalette(palette);
    return edit;
}

}  // namespace

ReviewDialog::ReviewDialog(ReviewInput input, QWidget* parent)
    : QDialog(parent),
      m_input(std::move(input)),
      m_reason(new QLineEdit),
      m_ticket(new QLineEdit),
      m_hindrance(plainLabel(QString())),
      m_savedNote(plainLabel(QString())) {
    setObjectName(QStringLiteral("reviewDialog"));
    m_reason->setObjectName(QStringLiteral("reasonEdit"));
    m_ticket->setObjectName(QStringLiteral("ticketEdit"));
    leaveOutBroken();
    // Only to group the list; a plan that is run is made with the reason, from the same list.
    const std::optional<Plan> draft =
        m_input.loaded ? std::optional(m_input.loaded->plan) : planFor(QStringLiteral("-"));
    m_words = ReviewWords::of(action(), draft ? draft->shareCount() : 0);
    setWindowTitle(m_input.loaded ? tr("Review of a Prepared Plan") : m_words.title);
    m_guards = new GuardPanel(
        guardDemands(draft ? draft->sharesByAccount() : QMap<QString, qsizetype>(), m_input.accounts));
    m_hindrance->setObjectName(QStringLiteral("hindrance"));
    m_hindrance->setTextInteractionFlags(Qt::NoTextInteraction);
    m_savedNote->setObjectName(QStringLiteral("savedNote"));
    m_savedNote->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_savedNote->hide();
    auto* explanation = plainLabel(m_words.explanation);
    explanation->setObjectName(QStringLiteral("consequences"));

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(heading(draft));
    if (m_input.loaded) {
        auto* drift = plainLabel(tr("Now: %1").arg(driftSummary(m_input.loaded->drift, action())));
        drift->setObjectName(QStringLiteral("driftSummary"));
        layout->addWidget(drift);
    }
    layout->addWidget(tree(draft), 1);
    if (!m_leftOut.isEmpty())
        layout->addWidget(plainLabel(tr("Left out, because no call can name them: %1")
                                         .arg(m_leftOut.mid(0, 5).join(QStringLiteral(", ")))));
    layout->addWidget(explanation);
    layout->addLayout(m_input.loaded ? loadedForm() : reasonForm());
    layout->addWidget(m_guards);
    layout->addWidget(m_hindrance);
    layout->addWidget(m_savedNote);
    layout->addLayout(buttonRow());

    connect(m_reason, &QLineEdit::textChanged, this, &ReviewDialog::showHindrance);
    connect(m_guards, &GuardPanel::changed, this, &ReviewDialog::showHindrance);
    showHindrance();
    if (!m_input.loaded)
        m_reason->setFocus();
    else if (!m_guards->focusFirst())
        findChild<QPushButton*>(QStringLiteral("cancelButton"))->setFocus();
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    resize(em * (m_input.loaded ? 64 : 54), fontMetrics().lineSpacing() * 36);
}

PlanAction ReviewDialog::action() const {
    return m_input.loaded ? m_input.loaded->plan.header().action : m_input.action;
}

void ReviewDialog::leaveOutBroken() {
    m_input.shares.removeIf([this](const PlannedShare& share) {
        const bool broken = !canBeExpressed(share.key);
        if (broken)
            m_leftOut.append(visibleText(share.key.loginId) % QStringLiteral(" / ") %
                             visibleText(share.imageName));
        return broken;
    });
}

QLabel* ReviewDialog::heading(const std::optional<Plan>& draft) {
    QString text = m_words.nothing;
    if (draft) {
        const auto shares = static_cast<int>(draft->shareCount());
        const auto images = static_cast<int>(draft->images().size());
        const auto accounts = static_cast<int>(draft->accounts().size());
        text = tr("%Ln share(s)", nullptr, shares) % QStringLiteral(" · ") %
               tr("%Ln image(s)", nullptr, images) % QStringLiteral(" · ") %
               tr("%Ln account(s)", nullptr, accounts);
    }
    QLabel* label = plainLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    label->setFont(bold);
    return label;
}

QTreeView* ReviewDialog::tree(const std::optional<Plan>& draft) {
    auto* tree = new QTreeView;
    tree->setObjectName(QStringLiteral("planTree"));
    tree->setAccessibleName(m_words.treeName);
    tree->setItemDelegate(new RoomyRows(tree));
    tree->setUniformRowHeights(true);
    tree->setAlternatingRowColors(true);
    tree->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    tree->setHeaderHidden(!m_input.loaded);
    if (!draft)
        return tree;
    const auto detail = m_input.loaded ? PlanTreeModel::Detail::WithDrift : PlanTreeModel::Detail::PlanOnly;
    auto* model = new PlanTreeModel(*draft, detail, tree);
    if (m_input.loaded)
        model->setDrift(m_input.loaded->drift);
    tree->setModel(model);
    if (m_input.loaded) {
        const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
        tree->setColumnWidth(PlanTreeModel::What, em * 27);
        tree->setColumnWidth(PlanTreeModel::VerdictColumn, em * 13);
    }
    tree->expandAll();
    return tree;
}

QFormLayout* ReviewDialog::reasonForm() {
    m_reason->setMaxLength(500);
    m_reason->setText(m_input.suggestedReason);
    m_reason->setPlaceholderText(m_words.reasonExample);
    m_ticket->setMaxLength(200);
    m_ticket->setPlaceholderText(tr("Optional"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (!m_input.undoes.isEmpty())
        form->addRow(tr("Undoes the run:"), fixed(new QLineEdit, m_input.undoes));
    form->addRow(tr("&Reason:"), m_reason);
    form->addRow(tr("&Ticket:"), m_ticket);
    return form;
}

QFormLayout* ReviewDialog::loadedForm() {
    const Plan& plan = m_input.loaded->plan;
    const PlanHeader& header = plan.header();
    auto* preparer =
        fixed(new QLineEdit, tr("%1 at %2, %3")
                                 .arg(header.operatorName, header.host,
                                      QLocale().toString(plan.created().toLocalTime(), QLocale::LongFormat)));
    preparer->setObjectName(QStringLiteral("preparerEdit"));
    auto* digest = fixed(new QLineEdit, digestText(plan));
    digest->setObjectName(QStringLiteral("digestEdit"));
    digest->setToolTip(
        tr("Compare it with the digest that the person who prepared the plan told you: then nothing in it "
           "was changed."));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Prepared by:"), preparer);
    if (!header.undoes.isEmpty())
        form->addRow(tr("Undoes the run:"), fixed(new QLineEdit, header.undoes));
    form->addRow(tr("&Reason:"), fixed(m_reason, header.reason));
    form->addRow(tr("&Ticket:"), fixed(m_ticket, header.ticket));
    form->addRow(tr("&Digest (SHA-256):"), digest);
    return form;
}

QHBoxLayout* ReviewDialog::buttonRow() {
    auto* row = new QHBoxLayout;
    // Apart from the two that end the review, and reached before them.
    if (m_input.asker && !m_input.loaded) {
        m_save = new QPushButton(tr("Save &Plan…"));
        m_save->setObjectName(QStringLiteral("savePlanButton"));
        m_save->setAutoDefault(false);
        connect(m_save, &QPushButton::clicked, this, &ReviewDialog::askWhereToSave);
        row->addWidget(m_save);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_revoke = buttons->addButton(m_words.verb, QDialogButtonBox::DestructiveRole);
    m_revoke->setObjectName(QStringLiteral("revokeButton"));
    m_revoke->setAutoDefault(false);
    QPushButton* cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    cancel->setDefault(true);
    letTabComeToEach(*buttons);
    connect(m_revoke, &QPushButton::clicked, this, &ReviewDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    row->addWidget(buttons, 1);
    return row;
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

std::optional<Plan> ReviewDialog::currentPlan() const {
    if (m_input.loaded)
        return m_input.loaded->plan;
    const std::optional<Plan> plan = planFor(m_reason->text().trimmed());
    // What was saved and then run here is one plan, not two.
    return plan && m_saved && m_saved->header() == plan->header() ? m_saved : plan;
}

void ReviewDialog::showHindrance() {
    const bool reasoned = m_input.loaded || !m_reason->text().trimmed().isEmpty();
    const QString askForReason = tr("Enter a reason to go on: it is kept in the record.");
    QStringList sentences;
    if (isEmpty()) {
        sentences.append(m_words.hindrance);
    } else {
        if (!reasoned)
            sentences.append(askForReason);
        sentences += m_guards->missing();
    }
    const QString hindrance = sentences.join(QLatin1Char(' '));
    m_hindrance->setText(breakableText(hindrance));
    // While it is being saved it is not settled yet whether this is the plan that was saved.
    m_revoke->setEnabled(hindrance.isEmpty() && !m_saving);
    m_revoke->setToolTip(plainToolTip(hindrance));
    if (!m_save)
        return;
    // Saving changes no share: who may not change them may still prepare the plan.
    m_save->setEnabled(!isEmpty() && reasoned && !m_saving);
    m_save->setToolTip(isEmpty()   ? m_words.hindrance
                       : !reasoned ? askForReason
                                   : tr("Write the plan to a file, so that somebody else approves and runs "
                                        "it. Nothing is changed."));
}

void ReviewDialog::confirm() {
    const std::optional<Plan> plan = currentPlan();
    if (!plan)
        return;
    Q_EMIT confirmed(*plan);
    accept();
}

void ReviewDialog::askWhereToSave() {
    const std::optional<Plan> plan = currentPlan();
    if (!plan)
        return;
    SaveQuestion question;
    question.title = tr("Save Plan");
    question.suggestedName = QStringLiteral("sharewarden-plan-%1.json")
                                 .arg(plan->created().toLocalTime().date().toString(Qt::ISODate));
    question.filter = tr("Plans (*.json)");
    question.defaultSuffix = QStringLiteral("json");
    question.purpose = FilePurpose::Plan;
    m_input.asker->askSavePath(this, question, [this, plan = *plan](const QString& path) {
        m_saving = true;
        showHindrance();
        savePlan(this, plan, path);
    });
}

QCoro::Task<> ReviewDialog::savePlan(QPointer<ReviewDialog> self, Plan plan, QString path) {
    const auto write = [plan, path]() -> Status { return writePlanFile(plan, path); };
    const Status saved = co_await inBackground(write);
    if (!self)
        co_return;
    self->m_saving = false;
    if (saved) {
        self->m_saved = plan;
        self->m_savedNote->setText(
            tr("The plan was saved as %1. Tell the person who approves it this digest, by another way than "
               "the file: %2")
                .arg(visibleText(path, 500), digestText(plan)));
        self->m_savedNote->show();
    } else {
        self->m_input.asker->tell(self, tr("Save Plan"),
                                  tr("The plan was not saved. %1").arg(explain(saved.error())));
    }
    self->showHindrance();
}

}  // namespace sharewarden::ui
