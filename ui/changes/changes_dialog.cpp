// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/changes/changes_dialog.h"

#include <QComboBox>
#include <QCoroFuture>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include "app/base/background.h"
#include "app/base/text.h"
#include "ui/changes/changes_model.h"
#include "ui/common/asker.h"
#include "ui/common/button_box.h"
#include "ui/common/message_line.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"

namespace sharewarden::ui {
namespace {

constexpr int everyKind = -1;

// A file of the store is named by the moment of its scan.
QDateTime momentOf(const QString& name) {
    QDateTime moment = QDateTime::fromString(name, QStringLiteral("yyyyMMdd'T'HHmmss.zzz'Z.inventory'"));
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

QString localText(const QDateTime& moment) {
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

}  // namespace

ChangesDialog::ChangesDialog(ChangesParts parts, QWidget* parent)
    : QDialog(parent),
      m_parts(std::move(parts)),
      m_model(new ChangesModel(this)),
      m_shown(new ChangesFilter(*m_model, this)),
      m_earlier(new QComboBox),
      m_verdict(plainLabel(QString())),
      m_times(plainLabel(QString())),
      m_notComparedBox(new QGroupBox),
      m_notCompared(new QPlainTextEdit),
      m_kind(new QComboBox),
      m_search(new QLineEdit),
      m_table(new QTableView),
      m_message(new MessageLine(QStringLiteral("messageLabel"))),
      m_tick(nullptr),
      m_csv(nullptr),
      m_statement(nullptr) {
    setWindowTitle(tr("Changes"));
    setObjectName(QStringLiteral("changesDialog"));
    buildParts();
    buildLayout();
    connectParts();
    fillEarlier();
    compare();
}

void ChangesDialog::buildParts() {
    m_earlier->setObjectName(QStringLiteral("earlierBox"));
    m_earlier->setAccessibleName(tr("Earlier inventory"));
    m_verdict->setObjectName(QStringLiteral("verdictLabel"));
    m_verdict->setAccessibleName(tr("What came of it"));
    QFont bold = m_verdict->font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    m_times->setObjectName(QStringLiteral("timesLabel"));
    m_notCompared->setObjectName(QStringLiteral("notComparedList"));
    m_notCompared->setAccessibleName(tr("Parts that were not compared"));
    m_notCompared->setReadOnly(true);
    m_notCompared->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notCompared->setTabChangesFocus(true);
    m_notCompared->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_kind->setObjectName(QStringLiteral("changeKindBox"));
    m_kind->setAccessibleName(tr("Which changes are shown"));
    m_search->setObjectName(QStringLiteral("changeSearch"));
    m_search->setPlaceholderText(tr("Find a change"));
    m_search->setAccessibleName(tr("Find a change"));
    m_search->setToolTip(tr("By any of its columns (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_table->setObjectName(QStringLiteral("changesTable"));
    m_table->setAccessibleName(tr("Shares that are different"));
    m_table->setModel(m_shown);
    makePlainTable(*m_table);
    m_table->sortByColumn(ChangesModel::Change, Qt::AscendingOrder);
}

void ChangesDialog::buildLayout() {
    auto* earlierLabel = new QLabel(tr("Compare &with:"));
    earlierLabel->setBuddy(m_earlier);
    auto* top = new QHBoxLayout;
    top->addWidget(earlierLabel);
    top->addWidget(m_earlier, 1);
    auto* box = new QVBoxLayout(m_notComparedBox);
    box->addWidget(m_notCompared);
    m_notCompared->setFixedHeight(fontMetrics().lineSpacing() * 4 + m_notCompared->frameWidth() * 2 + 8);
    auto* kindLabel = new QLabel(tr("S&how:"));
    kindLabel->setBuddy(m_kind);
    m_kind->setMinimumWidth(fontMetrics().horizontalAdvance(QLatin1Char('m')) * 14);
    auto* filters = new QHBoxLayout;
    filters->addWidget(kindLabel);
    filters->addWidget(m_kind);
    filters->addWidget(m_search, 1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_tick = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_tick->setObjectName(QStringLiteral("tickAddedButton"));
    m_tick->setToolTip(tr("Tick the shares that came, in the main window; nothing is revoked by that"));
    m_csv = buttons->addButton(tr("Export &CSV…"), QDialogButtonBox::ActionRole);
    m_csv->setObjectName(QStringLiteral("exportChangesButton"));
    m_statement = buttons->addButton(tr("Save &Statement…"), QDialogButtonBox::ActionRole);
    m_statement->setObjectName(QStringLiteral("saveStatementButton"));
    m_statement->setToolTip(tr("A page to print and sign: what was compared, and what came of it"));
    for (QPushButton* button : {m_tick, m_csv, m_statement})
        button->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeButton"));
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    letTabComeToEach(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_verdict);
    layout->addWidget(m_times);
    layout->addWidget(m_notComparedBox);
    layout->addLayout(filters);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    resize(em * 84, fontMetrics().lineSpacing() * 32);
}

void ChangesDialog::connectParts() {
    connect(m_earlier, &QComboBox::currentIndexChanged, this, &ChangesDialog::compare);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ChangesDialog::filter);
    connect(m_search, &QLineEdit::textChanged, this, &ChangesDialog::filter);
    connect(m_tick, &QPushButton::clicked, this, &ChangesDialog::tick);
    connect(m_csv, &QPushButton::clicked, this, &ChangesDialog::exportCsv);
    connect(m_statement, &QPushButton::clicked, this, &ChangesDialog::saveStatement);
    auto* find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void ChangesDialog::fillEarlier() {
    const QSignalBlocker blocker(m_earlier);
    for (const QString& name : m_parts.store.names()) {
        const QDateTime moment = momentOf(name);
        if (moment.isValid() && m_parts.current.taken.isValid() && moment >= m_parts.current.taken)
            continue;
        m_earlier->addItem(moment.isValid() ? localText(moment) : visibleText(name, 100), name);
    }
    m_earlier->setEnabled(m_earlier->count() > 0);
    // The newest that was taken before anything of the present one was read: against it all can be compared.
    const QDateTime read = m_parts.current.oldest();
    for (int i = 0; read.isValid() && i < m_earlier->count(); ++i) {
        if (momentOf(m_earlier->itemData(i).toString()) < read) {
            m_earlier->setCurrentIndex(i);
            break;
        }
    }
}

void ChangesDialog::compare() {
    ++m_asked;  // what is under way is not wanted any more
    m_hasReport = false;
    m_report = ChangeReport();
    m_message->setText(QString());
    showReport();
    if (m_earlier->count() == 0 || m_parts.current.isEmpty()) {
        m_verdict->setText(m_parts.current.isEmpty() ? tr("There is no inventory yet. Scan first.")
                                                     : tr("There is no earlier inventory to compare with."));
        m_times->setText(tr("Every scan keeps its inventory, so that a later one can be compared with it."));
        return;
    }
    m_verdict->setText(tr("The inventories are read and compared…"));
    // Who goes through the list with the keyboard waits for the last one only.
    QTimer::singleShot(0, this, [this, asked = m_asked] {
        if (asked == m_asked)
            readAndCompare(this, asked, m_parts.store, m_earlier->currentData().toString(), m_parts.current,
                           m_parts.revoked);
    });
}

// Static: the dialog may be closed before it ends.
QCoro::Task<> ChangesDialog::readAndCompare(QPointer<ChangesDialog> self, int asked, SnapshotStore store,
                                            QString name, InventorySnapshot current, QSet<ShareKey> revoked) {
    const QFuture<Result<ChangeReport>> comparing =
        inBackground([store, name, current, revoked]() -> Result<ChangeReport> {
            const Result<InventorySnapshot> earlier = store.read(name);
            if (!earlier)
                return earlier.error();
            return compareInventories(*earlier, current, revoked);
        });
    const Result<ChangeReport> report = co_await comparing;
    // What was asked for later is what counts.
    if (self && self->m_asked == asked)
        self->onCompared(report);
}

void ChangesDialog::onCompared(const Result<ChangeReport>& report) {
    if (report) {
        m_report = *report;
        m_hasReport = true;
        showReport();
    } else {
        m_verdict->setText(
            tr("✕ The earlier inventory could not be read, so nothing was compared. Choose another one."));
        m_message->setText(explain(report.error()));
    }
    Q_EMIT compared();
}

void ChangesDialog::showReport() {
    m_model->setChanges(m_report.changes);
    const QLocale locale;
    {
        const QSignalBlocker blocker(m_kind);
        const int chosen = qMax(0, m_kind->currentIndex());
        m_kind->clear();
        m_kind->addItem(tr("All changes (%1)").arg(locale.toString(m_report.changes.size())), everyKind);
        for (const ChangeKind kind : {ChangeKind::Added, ChangeKind::Reappeared, ChangeKind::Removed})
            m_kind->addItem(tr("%1 (%2)", "a kind of change and the number of its shares")
                                .arg(changeName(kind), locale.toString(m_report.count(kind))),
                            static_cast<int>(kind));
        m_kind->setCurrentIndex(chosen);
    }
    if (m_hasReport) {
        m_verdict->setText((m_report.isNoChange()          ? QStringLiteral("✓ ")
                            : m_report.notCompared.empty() ? QString()
                                                           : QStringLiteral("▲ ")) +
                           changeVerdict(m_report));
        m_times->setText(tr("Earlier: %1, %n share(s).", nullptr, static_cast<int>(m_report.earlier.shares))
                             .arg(localText(m_report.earlier.taken)) +
                         QLatin1Char(' ') +
                         tr("Present: %1, %n share(s).", nullptr, static_cast<int>(m_report.present.shares))
                             .arg(localText(m_report.present.taken)) +
                         QLatin1Char(' ') +
                         tr("%n part(s) compared.", nullptr, static_cast<int>(m_report.compared.size())));
    } else {
        m_times->clear();
    }
    QStringList lines;
    for (const CellNotCompared& cell : m_report.notCompared)
        lines += tr("%1: %2", "a part and why it was not compared")
                     .arg(comparedCellName(cell.cell), notComparedReason(cell.why));
    m_notCompared->setPlainText(lines.join(QLatin1Char('\n')));
    m_notComparedBox->setTitle(tr("▲ Not compared: %n part(s)", nullptr, static_cast<int>(lines.size())));
    m_notComparedBox->setVisible(!lines.isEmpty());
    filter();
    fitColumns(*m_table);
    // A long login ID must not push the image out of sight.
    const int widest = fontMetrics().horizontalAdvance(QLatin1Char('m')) * 26;
    for (int column = 0; column + 1 < ChangesModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, qMin(widest, m_table->columnWidth(column)));
    refresh();
}

void ChangesDialog::filter() {
    const int kind = m_kind->currentData().toInt();
    m_shown->setWanted(kind == everyKind ? std::nullopt : std::optional(static_cast<ChangeKind>(kind)),
                       m_search->text());
}

void ChangesDialog::tick() {
    QList<ShareKey> keys;
    for (const ShareChange& change : m_report.changes) {
        if (change.kind != ChangeKind::Removed)
            keys.append(change.key);
    }
    Q_EMIT tickWanted(keys);
    accept();
}

void ChangesDialog::exportCsv() {
    SaveQuestion question;
    question.title = tr("Export Changes");
    question.suggestedName =
        QStringLiteral("sharewarden-changes-%1.csv").arg(m_parts.clock().date().toString(Qt::ISODate));
    question.filter = tr("CSV files (*.csv)");
    question.defaultSuffix = QStringLiteral("csv");
    question.purpose = FilePurpose::Evidence;
    askAndWrite(question,
                [report = m_report](Sink& sink, const QString&) { return writeChangesCsv(report, sink); });
}

void ChangesDialog::saveStatement() {
    SaveQuestion question;
    question.title = tr("Save Statement");
    question.suggestedName =
        QStringLiteral("sharewarden-changes-%1.html").arg(m_parts.clock().date().toString(Qt::ISODate));
    question.filter = tr("HTML files (*.html)") + QStringLiteral(";;") + tr("Text files (*.txt)");
    question.defaultSuffix = QStringLiteral("html");
    question.purpose = FilePurpose::Evidence;
    const StatementMade made{m_parts.operatorName, m_parts.clock()};
    askAndWrite(question, [report = m_report, made](Sink& sink, const QString& path) {
        const bool text = path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive);
        return sink.write(
            (text ? changeStatementText(report, made) : changeStatementHtml(report, made)).toUtf8());
    });
}

void ChangesDialog::askAndWrite(const SaveQuestion& question,
                                std::function<Status(Sink&, const QString& path)> write) {
    m_parts.asker.askSavePath(this, question, [this, write = std::move(write)](const QString& path) {
        const Status written =
            writeWhole(openOutputFile(path), [&write, &path](Sink& sink) { return write(sink, path); });
        m_message->setText(written ? tr("Written: %1").arg(breakableText(visibleText(path, 200)))
                                   : tr("Nothing was written. %1").arg(explain(written.error())));
    });
}

void ChangesDialog::refresh() {
    const auto came = static_cast<int>(m_report.changes.size() - m_report.count(ChangeKind::Removed));
    m_tick->setText(tr("&Tick %n Added Share(s)", nullptr, came));
    m_tick->setEnabled(m_hasReport && came > 0);
    m_csv->setEnabled(m_hasReport);
    m_statement->setEnabled(m_hasReport);
}

}  // namespace sharewarden::ui
