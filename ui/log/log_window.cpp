// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/log/log_window.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "app/base/private_file.h"
#include "app/diagnostics/log.h"
#include "ui/common/asker.h"
#include "ui/common/button_box.h"
#include "ui/common/message_line.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/log/log_model.h"

namespace sharewarden::ui {

LogWindow::LogWindow(LogParts parts, QWidget* parent)
    : QDialog(parent),
      m_parts(std::move(parts)),
      m_lines(new LogModel(m_parts.log, this)),
      m_shown(new LogFilterModel(*m_lines, this)),
      m_table(new QTableView),
      m_message(new MessageLine(QStringLiteral("logMessage"))),
      m_findDelay(new QTimer(this)) {
    setWindowTitle(tr("Log"));
    setObjectName(QStringLiteral("logWindow"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_table->setObjectName(QStringLiteral("logTable"));
    m_table->setAccessibleName(tr("Lines of the log, the newest last"));
    m_table->setModel(m_shown);
    makePlainTable(*m_table);
    m_table->setSortingEnabled(false);
    m_shown->sort(-1);  // in the order of the log: it was sorted when sorting was enabled
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    m_table->setColumnWidth(LogModel::Time, em * 15);
    m_table->setColumnWidth(LogModel::Level, em * 7);
    m_message->hide();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildSearch());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
    layout->addWidget(buildButtons());
    connectParts();
    resize(em * 90, fontMetrics().lineSpacing() * 34);
    m_table->scrollToBottom();
    m_table->setFocus();
    refresh();
}

QWidget* LogWindow::buildSearch() {
    auto* bar = new QWidget;
    m_find = new QLineEdit;
    m_find->setObjectName(QStringLiteral("logFind"));
    m_find->setPlaceholderText(tr("Words in the event"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaxLength(500);
    auto* findLabel = new QLabel(tr("&Find:"));
    findLabel->setBuddy(m_find);
    m_level = new QComboBox;
    m_level->setObjectName(QStringLiteral("logLevel"));
    const auto add = [this](const QString& text, LogLevel level) {
        m_level->addItem(text, static_cast<int>(level));
    };
    add(tr("All lines"), LogLevel::Debug);
    add(tr("Without details"), LogLevel::Info);
    add(tr("Errors and warnings"), LogLevel::Warning);
    add(tr("Errors"), LogLevel::Failure);
    auto* levelLabel = new QLabel(tr("&Show:"));
    levelLabel->setBuddy(m_level);
    m_count = new QLabel;
    m_count->setObjectName(QStringLiteral("logCount"));
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(findLabel);
    layout->addWidget(m_find, 1);
    layout->addSpacing(fontMetrics().horizontalAdvance(QLatin1Char('m')));
    layout->addWidget(levelLabel);
    layout->addWidget(m_level);
    layout->addSpacing(fontMetrics().horizontalAdvance(QLatin1Char('m')));
    layout->addWidget(m_count);
    return bar;
}

QWidget* LogWindow::buildButtons() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    const auto add = [buttons](const QString& text, const char* name) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        return button;
    };
    m_copy = add(tr("&Copy"), "logCopyButton");
    m_copy->setToolTip(tr("Copy the selected lines, or all that are shown"));
    m_save = add(tr("Save &As…"), "logSaveButton");
    m_save->setToolTip(tr("Save the lines that are shown"));
    m_folder = add(tr("&Open Folder"), "logFolderButton");
    letTabComeToEach(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &LogWindow::reject);
    return buttons;
}

void LogWindow::connectParts() {
    m_findDelay->setSingleShot(true);
    m_findDelay->setInterval(80);
    connect(m_findDelay, &QTimer::timeout, this, [this] { m_shown->setSearch(m_find->text()); });
    connect(m_find, &QLineEdit::textChanged, this, [this] { m_findDelay->start(); });
    connect(m_level, &QComboBox::currentIndexChanged, this,
            [this] { m_shown->setLevel(static_cast<LogLevel>(m_level->currentData().toInt())); });
    connect(m_shown, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar* bar = m_table->verticalScrollBar();
        m_follows = bar->value() == bar->maximum();
    });
    connect(m_shown, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_follows)
            m_table->scrollToBottom();
        refresh();
    });
    connect(m_shown, &QAbstractItemModel::rowsRemoved, this, &LogWindow::refresh);
    connect(m_copy, &QPushButton::clicked, this, &LogWindow::copy);
    connect(m_save, &QPushButton::clicked, this, &LogWindow::saveAs);
    connect(m_folder, &QPushButton::clicked, this, &LogWindow::openFolder);
    // The table's own copies its current line only.
    for (QShortcut* shortcut : m_table->findChildren<QShortcut*>())
        shortcut->setEnabled(false);
    auto* copyKey = new QShortcut(QKeySequence(QKeySequence::Copy), m_table);
    copyKey->setContext(Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &LogWindow::copy);
}

// Whole lines as they stand in the file, in their order: the selected ones, or else all that are shown.
QString LogWindow::chosenText() const {
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected)
        rows.append(m_shown->mapToSource(index).row());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_shown->rowCount(); ++row)
            rows.append(m_shown->mapToSource(m_shown->index(row, 0)).row());
    }
    std::sort(rows.begin(), rows.end());
    QString text;
    for (const int row : std::as_const(rows))
        text += logLineText(m_lines->at(row)) % u'\n';
    return text;
}

void LogWindow::copy() {
    QApplication::clipboard()->setText(chosenText());
}

void LogWindow::saveAs() {
    m_table->clearSelection();
    const SaveQuestion question{tr("Save Log"), QStringLiteral("sharewarden.log"), tr("Log (*.log *.txt)"),
                                QStringLiteral("log"), FilePurpose::Log};
    m_parts.asker.askSavePath(this, question, [this](const QString& path) { saveTo(path); });
}

void LogWindow::saveTo(const QString& path) {
    const Status written = private_file::write(path, chosenText().toUtf8());
    m_message->setText(written ? tr("Saved.")
                               : tr("The log was not saved. %1").arg(explain(written.error())));
    m_message->show();
}

void LogWindow::openFolder() {
    m_parts.openFolder(QUrl::fromLocalFile(QFileInfo(m_parts.log.file()).absolutePath()));
}

void LogWindow::refresh() {
    const int shown = m_shown->rowCount();
    const int all = m_lines->rowCount();
    m_count->setText(shown == all ? tr("%n line(s)", nullptr, all)
                                  : tr("%1 of %n line(s)", nullptr, all).arg(QLocale().toString(shown)));
    m_copy->setEnabled(shown > 0);
    m_save->setEnabled(shown > 0);
    const bool hasFile = !m_parts.log.file().isEmpty();
    m_folder->setEnabled(hasFile);
    m_folder->setToolTip(hasFile ? tr("Show the folder of the log files")
                                 : tr("The log is not written to a file; the settings can change that."));
}

}  // namespace sharewarden::ui
