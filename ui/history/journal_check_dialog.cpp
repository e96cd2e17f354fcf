// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/journal_check_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QCoroFuture>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/accounts/seal_key_source.h"
#include "app/base/background.h"
#include "ui/common/button_box.h"
#include "ui/common/message_line.h"
#include "ui/common/plain_text.h"

namespace sharewarden::ui {

JournalCheckDialog::JournalCheckDialog(QString journalPath, SealKeySource& seals, QWidget* parent)
    : QDialog(parent),
      m_path(std::move(journalPath)),
      m_seals(seals),
      m_verdict(new MessageLine(QStringLiteral("checkVerdict"))),
      m_sentences(plainLabel(QString())),
      m_progress(new QProgressBar),
      m_head(new QLineEdit),
      m_copy(new QPushButton(tr("&Copy"))),
      m_known(new QLineEdit),
      m_again(new QPushButton(tr("Check &Again"))) {
    setWindowTitle(tr("Check Journal"));
    setObjectName(QStringLiteral("journalCheckDialog"));
    QFont bold = m_verdict->label().font();
    bold.setBold(true);
    m_verdict->label().setFont(bold);
    m_sentences->setObjectName(QStringLiteral("checkSentences"));
    m_sentences->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("The journal is being read"));
    m_progress->setTextVisible(false);

    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_head->setObjectName(QStringLiteral("headEdit"));
    m_head->setReadOnly(true);
    m_head->setFont(fixed);
    m_copy->setObjectName(QStringLiteral("copyHeadButton"));
    m_copy->setAutoDefault(false);
    m_known->setObjectName(QStringLiteral("knownHeadEdit"));
    m_known->setFont(fixed);
    m_known->setMaxLength(200);
    m_known->setPlaceholderText(tr("Paste a head that was kept elsewhere, or only its hash"));
    m_known->setClearButtonEnabled(true);
    m_again->setObjectName(QStringLiteral("checkAgainButton"));
    auto* headLabel = new QLabel(tr("&Head:"));
    headLabel->setBuddy(m_head);
    auto* knownLabel = new QLabel(tr("&Known head:"));
    knownLabel->setBuddy(m_known);
    auto* heads = new QGridLayout;
    heads->addWidget(headLabel, 0, 0);
    heads->addWidget(m_head, 0, 1);
    heads->addWidget(m_copy, 0, 2);
    heads->addWidget(knownLabel, 1, 0);
    heads->addWidget(m_known, 1, 1);
    heads->addWidget(m_again, 1, 2);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_verdict);
    layout->addWidget(m_progress);
    layout->addWidget(m_sentences, 1);
    layout->addLayout(heads);
    layout->addWidget(buttons);

    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_head->text()); });
    connect(m_again, &QPushButton::clicked, this, &JournalCheckDialog::start);
    letTabComeToEach(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_again->setDefault(true);
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    m_head->setMinimumWidth(QFontMetrics(fixed).horizontalAdvance(QLatin1Char('0')) * 74);
    resize(em * 60, fontMetrics().lineSpacing() * 22);
    start();
}

void JournalCheckDialog::setBusy(bool busy) {
    m_progress->setVisible(busy);
    m_again->setEnabled(!busy);
    m_known->setEnabled(!busy);
    m_copy->setEnabled(!busy && !m_head->text().isEmpty());
}

void JournalCheckDialog::start() {
    const QString typed = m_known->text().trimmed();
    const std::optional<JournalHead> known = parseJournalHead(typed);
    if (!typed.isEmpty() && !known) {
        m_verdict->setText(tr("The known head cannot be read, so nothing was checked."));
        m_sentences->setText(
            tr("A head is the number of an entry, a colon and 64 hexadecimal digits, as shown below "
               "as Head; the 64 digits alone do as well."));
        Q_EMIT checked();
        return;
    }
    m_verdict->setText(tr("The journal is being read…"));
    m_sentences->clear();
    setBusy(true);
    check(this, m_seals, m_path, known);
}

QCoro::Task<> JournalCheckDialog::check(QPointer<JournalCheckDialog> self, SealKeySource& seals, QString path,
                                        std::optional<JournalHead> known) {
    const Result<SealKey> key = co_await seals.existingKey();
    const std::optional<SealKey> sealKey = key ? std::optional(*key) : std::nullopt;
    const QString noKey = key ? QString() : explain(key.error());
    const QFuture<Result<JournalCheck>> checking =
        inBackground([path, known, sealKey] { return checkJournal(path, known, sealKey); });
    const Result<JournalCheck> result = co_await checking;
    if (self)
        self->show(result, noKey);
}

void JournalCheckDialog::show(const Result<JournalCheck>& result, const QString& noKey) {
    if (result) {
        const JournalCheckText text = journalCheckText(*result, noKey);
        m_verdict->setText(text.verdict);
        m_sentences->setText(text.sentences.join(QStringLiteral("\n\n")));
        m_head->setText(result->head.seq > 0 ? journalHeadText(result->head) : QString());
        m_head->setCursorPosition(0);
    } else {
        m_verdict->setText(tr("✕ The journal could not be checked."));
        m_sentences->setText(explain(result.error()));
    }
    setBusy(false);
    Q_EMIT checked();
}

}  // namespace sharewarden::ui
