// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/offboarding/tick_by_list_dialog.h"

#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include "app/base/private_file.h"
#include "app/base/text.h"
#include "app/evidence/output_file.h"
#include "ui/common/asker.h"
#include "ui/common/button_box.h"
#include "ui/common/copy_details.h"
#include "ui/common/message_line.h"
#include "ui/common/plain_text.h"
#include "ui/shares/share_store.h"

namespace sharewarden::ui {
namespace {

// A hundred thousand IDs with a line about each.
constexpr qint64 mostBytes = 16'000'000;

}  // namespace

TickByListDialog::TickByListDialog(ShareStore& store, Asker& asker, const QString& incompleteSentence,
                                   QWidget* parent)
    : QDialog(parent),
      m_store(store),
      m_asker(asker),
      m_incomplete(incompleteSentence),
      m_edit(new QPlainTextEdit),
      m_open(new QPushButton(tr("&Open a File…"))),
      m_summary(plainLabel(QString())),
      m_notFoundBox(new QGroupBox),
      m_warning(plainLabel(QString())),
      m_notFoundList(new QPlainTextEdit),
      m_copy(new QPushButton(tr("&Copy"))),
      m_save(new QPushButton(tr("&Save as Text…"))),
      m_message(new MessageLine(QStringLiteral("messageLabel"))),
      m_tick(nullptr),
      m_close(nullptr),
      m_soon(new QTimer(this)) {
    setWindowTitle(tr("Tick by List"));
    setObjectName(QStringLiteral("tickByListDialog"));
    buildLayout();
    connectParts();
    preview();
    m_edit->setFocus();
}

void TickByListDialog::buildLayout() {
    m_edit->setObjectName(QStringLiteral("loginListEdit"));
    m_edit->setAccessibleName(tr("Login IDs"));
    m_edit->setPlaceholderText(
        tr("Paste the login IDs of the people who leave: one a line, or with commas, semicolons, tabs or "
           "spaces between them, or a part of a spreadsheet."));
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto* listLabel = new QLabel(tr("&Login IDs:"));
    listLabel->setBuddy(m_edit);
    m_open->setObjectName(QStringLiteral("openListButton"));
    m_open->setToolTip(tr("Read a text or CSV file; it takes the place of what is above"));
    m_summary->setObjectName(QStringLiteral("matchSummary"));
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    m_warning->setObjectName(QStringLiteral("incompleteLabel"));
    m_notFoundList->setObjectName(QStringLiteral("notFoundList"));
    m_notFoundList->setAccessibleName(tr("Not found"));
    m_notFoundList->setReadOnly(true);
    m_notFoundList->setTabChangesFocus(true);
    m_notFoundList->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notFoundList->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_copy->setObjectName(QStringLiteral("copyNotFoundButton"));
    m_copy->setAccessibleName(tr("Copy what was not found"));
    m_save->setObjectName(QStringLiteral("saveNotFoundButton"));
    m_save->setAccessibleName(tr("Save what was not found as text"));
    for (QPushButton* button : {m_open, m_copy, m_save})
        button->setAutoDefault(false);

    auto* listButtons = new QHBoxLayout;
    listButtons->addWidget(m_open);
    listButtons->addStretch(1);
    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(listLabel);
    leftLayout->addWidget(m_edit, 1);
    leftLayout->addLayout(listButtons);

    auto* notFoundButtons = new QHBoxLayout;
    notFoundButtons->addWidget(m_copy);
    notFoundButtons->addWidget(m_save);
    notFoundButtons->addStretch(1);
    auto* boxLayout = new QVBoxLayout(m_notFoundBox);
    boxLayout->addWidget(m_warning);
    boxLayout->addWidget(m_notFoundList, 1);
    boxLayout->addLayout(notFoundButtons);
    auto* right = new QWidget;
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->addWidget(m_summary);
    rightLayout->addWidget(m_notFoundBox, 1);

    auto* halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(left);
    halves->addWidget(right);
    halves->setHandleWidth(fontMetrics().horizontalAdvance(QLatin1Char('m')));

    auto* buttons = new QDialogButtonBox;
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_close->setObjectName(QStringLiteral("cancelButton"));
    m_close->setAutoDefault(false);
    m_tick = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_tick->setObjectName(QStringLiteral("tickButton"));
    m_tick->setDefault(true);
    letTabComeToEach(*buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TickByListDialog::tick);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(halves, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    halves->setSizes({em * 32, em * 36});
    resize(em * 70, fontMetrics().lineSpacing() * 28);
}

void TickByListDialog::connectParts() {
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &TickByListDialog::match);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        say(QString());
        preview();
    });
    connect(m_open, &QPushButton::clicked, this, &TickByListDialog::chooseFile);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        copyText(notFoundLines().join(QLatin1Char('\n')));
        say(tr("Copied."));
    });
    connect(m_save, &QPushButton::clicked, this, &TickByListDialog::saveNotFound);
    // A page of a scan that goes on, or another inventory: looked at once, after all that comes with it.
    connect(&m_store, &ShareStore::wasReset, this, [this] { m_index.clear(); });
    connect(&m_store, &ShareStore::appended, m_soon, qOverload<>(&QTimer::start));
    connect(&m_store, &ShareStore::wasReset, m_soon, qOverload<>(&QTimer::start));
    connect(&m_store, &ShareStore::ticksChanged, m_soon, qOverload<>(&QTimer::start));
}

void TickByListDialog::chooseFile() {
    const OpenQuestion question{
        tr("Open a List of Login IDs"),
        tr("Text and CSV files (*.csv *.txt *.tsv)") + QStringLiteral(";;") + tr("All files (*)"),
        FilePurpose::LoginIds};
    m_asker.askOpenPath(this, question, [this](const QString& path) { readFile(path); });
}

void TickByListDialog::readFile(const QString& path) {
    const Result<QByteArray> bytes = private_file::read(path, mostBytes);
    if (!bytes) {
        say(tr("The list was not read. %1").arg(explain(bytes.error())));
        return;
    }
    const std::optional<QString> text = unicodeText(*bytes);
    if (!text) {
        say(flawText(LoginList::Flaw::NotUnicode));
        return;
    }
    m_edit->setPlainText(*text);
}

void TickByListDialog::preview() {
    m_list = parseLoginList(m_edit->toPlainText());
    match();
}

void TickByListDialog::match() {
    m_soon->stop();
    m_matches = m_index.matches(m_store.inventory(), m_list.ids);
    m_notFound.clear();
    for (qsizetype i = 0; i < m_list.ids.size(); ++i) {
        if (m_matches.counts[static_cast<size_t>(i)] == 0)
            m_notFound.append(m_list.ids.at(i));
    }
    showMatches();
}

QString TickByListDialog::foundText() const {
    if (m_list.flaw != LoginList::Flaw::None)
        return flawText(m_list.flaw);
    if (m_list.ids.isEmpty() && m_list.notUnderstood.isEmpty())
        return tr("As soon as there are login IDs, what they reach is counted here.");
    const auto ids = static_cast<int>(m_list.ids.size());
    const auto shares = static_cast<int>(m_matches.shares.size());
    QStringList lines{tr("%n login ID(s) in the list", nullptr, ids)};
    lines += tr("%1 of them found, with %2")
                 .arg(QLocale().toString(m_matches.foundCount()), tr("%n share(s)", nullptr, shares));
    if (const qsizetype ticked = m_matches.shares.size() - unticked().size(); ticked > 0)
        lines += tr("%n of these share(s) already ticked", nullptr, static_cast<int>(ticked));
    return lines.join(QLatin1Char('\n'));
}

QList<quint32> TickByListDialog::unticked() const {
    QList<quint32> shares;
    for (const quint32 share : m_matches.shares) {
        if (!m_store.isTicked(share))
            shares.append(share);
    }
    return shares;
}

// For people to read and to hand on.
QStringList TickByListDialog::notFoundLines() const {
    QStringList lines = m_notFound;
    if (!m_list.notUnderstood.isEmpty()) {
        if (!lines.isEmpty())
            lines += QString();
        lines += tr("Not understood:");
        lines += m_list.notUnderstood;
    }
    return lines;
}

void TickByListDialog::showMatches() {
    m_summary->setText(foundText());
    const bool any = !m_notFound.isEmpty() || !m_list.notUnderstood.isEmpty();
    m_notFoundBox->setVisible(any);
    m_notFoundBox->setTitle(
        m_notFound.isEmpty() ? tr("Not understood")
                             : tr("Not found: %n login ID(s)", nullptr, static_cast<int>(m_notFound.size())));
    m_warning->setText(QStringLiteral("▲ ") + m_incomplete);
    m_warning->setVisible(!m_notFound.isEmpty() && !m_incomplete.isEmpty());
    QStringList shown = notFoundLines();
    for (QString& line : shown)
        line = visibleText(line);
    m_notFoundList->setPlainText(shown.join(QLatin1Char('\n')));
    const auto count = static_cast<int>(unticked().size());
    m_tick->setText(tr("&Tick %n Share(s)", nullptr, count));
    m_tick->setEnabled(count > 0);
}

void TickByListDialog::tick() {
    match();
    const QList<quint32> shares = unticked();
    m_store.setTicked(shares, true);
    if (m_notFound.isEmpty() && m_list.notUnderstood.isEmpty()) {
        accept();
        return;
    }
    m_close->setText(tr("Close"));
    m_close->setDefault(true);
    m_close->setFocus();
    say(tr("✓ %n share(s) ticked. What was not found can still be copied or saved.", nullptr,
           static_cast<int>(shares.size())));
}

void TickByListDialog::saveNotFound() {
    SaveQuestion question;
    question.title = tr("Save What Was Not Found");
    question.suggestedName = QStringLiteral("not-found.txt");
    question.filter = tr("Text files (*.txt)");
    question.defaultSuffix = QStringLiteral("txt");
    question.purpose = FilePurpose::LoginIds;
    m_asker.askSavePath(this, question, [this, lines = notFoundLines()](const QString& path) {
        const Status written = writeWhole(openOutputFile(path), [&lines](Sink& sink) {
            return sink.write((lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8());
        });
        say(written ? tr("Saved: %1").arg(visibleText(path))
                    : tr("Nothing was saved. %1").arg(explain(written.error())));
    });
}

void TickByListDialog::say(const QString& text) {
    m_message->setText(text);
}

}  // namespace sharewarden::ui
