// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/asker.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include "ui/common/copy_details.h"

namespace sharewarden::ui {

void WidgetAsker::ask(QWidget* parent, const Question& question, std::function<void(int)> answered) {
    auto* box = new QMessageBox(question.destructive ? QMessageBox::Warning : QMessageBox::Question,
                                question.title, question.text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.detail);
    QList<QAbstractButton*> buttons;
    for (const QString& verb : question.verbs)
        buttons.append(box->addButton(
            verb, question.destructive ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole));
    QPushButton* cancel = box->addButton(QMessageBox::Cancel);
    box->setEscapeButton(cancel);
    box->setDefaultButton(question.destructive || buttons.isEmpty()
                              ? cancel
                              : qobject_cast<QPushButton*>(buttons.constFirst()));
    QObject::connect(box, &QMessageBox::finished, parent, [box, buttons, answered = std::move(answered)] {
        answered(static_cast<int>(buttons.indexOf(box->clickedButton())));
    });
    box->open();
}

void WidgetAsker::tell(QWidget* parent, const QString& title, const QString& text) {
    auto* box = new QMessageBox(QMessageBox::Warning, title, text, QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QPushButton* copy =
        box->addButton(QCoreApplication::translate("CopyDetails", "Copy &Details"), QMessageBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyDetailsButton"));
    box->setDefaultButton(QMessageBox::Close);
    // The box would take it for an answer and close.
    copy->disconnect();
    QObject::connect(copy, &QPushButton::clicked, box,
                     [title, text] { copyText(messageDetails(title, text)); });
    box->open();
}

// The path comes later, and not when the window that asked has died.
void WidgetAsker::open(QFileDialog* dialog, FilePurpose purpose, std::function<void(const QString&)> chosen) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parentWidget(),
                     [this, purpose, chosen = std::move(chosen),
                      folder = dialog->fileMode() == QFileDialog::Directory](const QString& path) {
                         if (folder)
                             m_places.rememberFolder(purpose, path);
                         else
                             m_places.rememberFile(purpose, path);
                         chosen(path);
                     });
    dialog->open();
}

void WidgetAsker::askSavePath(QWidget* parent, const SaveQuestion& question,
                              std::function<void(const QString&)> chosen) {
    const QString folder = m_places.folderFor(question.purpose);
    auto* dialog = new QFileDialog(parent, question.title, folder, question.filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(question.defaultSuffix);
    dialog->selectFile(QDir(folder).filePath(question.suggestedName));
    open(dialog, question.purpose, std::move(chosen));
}

void WidgetAsker::askOpenPath(QWidget* parent, const OpenQuestion& question,
                              std::function<void(const QString&)> chosen) {
    auto* dialog =
        new QFileDialog(parent, question.title, m_places.folderFor(question.purpose), question.filter);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    open(dialog, question.purpose, std::move(chosen));
}

void WidgetAsker::askFolderPath(QWidget* parent, const FolderQuestion& question,
                                std::function<void(const QString&)> chosen) {
    auto* dialog = new QFileDialog(parent, question.title, m_places.folderFor(question.purpose));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    open(dialog, question.purpose, std::move(chosen));
}

}  // namespace sharewarden::ui
