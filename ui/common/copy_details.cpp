// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/copy_details.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QDateTime>
#include <QGuiApplication>

#include "app/base/clock.h"
#include "app/diagnostics/error_details.h"

namespace sharewarden::ui {
namespace {

struct CopyDetailsText {
    Q_DECLARE_TR_FUNCTIONS(CopyDetails)
};

QStringList rowLines(const QModelIndex& index) {
    QStringList lines;
    if (index.parent().isValid())
        lines = rowLines(index.parent());
    const QAbstractItemModel* model = index.model();
    for (int column = 0; column < model->columnCount(index.parent()); ++column) {
        const QString heading = model->headerData(column, Qt::Horizontal).toString();
        const QString value = index.siblingAtColumn(column).data().toString();
        if (!value.isEmpty())
            lines.append(heading.isEmpty()
                             ? value
                             : CopyDetailsText::tr("%1: %2", "a heading and its value").arg(heading, value));
    }
    return lines;
}

QString withProgram(QStringList lines) {
    lines.append(CopyDetailsText::tr("When: %1").arg(utcText(QDateTime::currentDateTimeUtc())));
    lines.append(programLine());
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

QString messageDetails(const QString& title, const QString& text) {
    return withProgram(title.isEmpty() ? QStringList{text} : QStringList{title, text});
}

QString rowDetails(const QModelIndex& index) {
    return index.isValid() ? withProgram(rowLines(index)) : QString();
}

void copyText(const QString& text) {
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void addCopyDetails(QAbstractItemView& view) {
    auto* action = new QAction(CopyDetailsText::tr("Copy &Details"), &view);
    action->setObjectName(QStringLiteral("copyDetailsAction"));
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    action->setShortcutContext(Qt::WidgetShortcut);
    view.addAction(action);
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    QObject::connect(action, &QAction::triggered, &view,
                     [&view] { copyText(rowDetails(view.currentIndex())); });
}

}  // namespace sharewarden::ui
