// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <functional>

#include "ui/common/file_places.h"

class QFileDialog;
class QWidget;

namespace sharewarden::ui {

/// A modal question with named answers. Texts are shown as plain text.
struct Question {
    QString title;
    QString text;              ///< what this is about, one sentence
    QString detail;            ///< what follows from each answer; may be empty
    QStringList verbs;         ///< the answers besides Cancel, as button texts with mnemonics
    bool destructive = false;  ///< Cancel is the default button then
};

/// Where a file is to be written.
struct SaveQuestion {
    QString title;
    QString suggestedName;
    QString filter;         ///< as QFileDialog takes it
    QString defaultSuffix;  ///< without a dot
    FilePurpose purpose = FilePurpose::Other;
};

/// Which file is to be read.
struct OpenQuestion {
    QString title;
    QString filter;  ///< as QFileDialog takes it
    FilePurpose purpose = FilePurpose::Other;
};

/// Which folder something is to be written into.
struct FolderQuestion {
    QString title;
    FilePurpose purpose = FilePurpose::Other;
};

/// Asks the person. One small interface, so that tests can answer; nothing here runs a nested event loop: the
/// answer comes later, and never after `parent` has died.
class Asker {
public:
    virtual ~Asker() = default;

    /// `answered` gets the index into `verbs`, or -1 for Cancel and Escape.
    virtual void ask(QWidget* parent, const Question& question, std::function<void(int)> answered) = 0;

    /// Something that went wrong: what happened, and what to do next. Several lines are allowed.
    virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;

    /// `chosen` gets the path; it is not called when the person cancels.
    virtual void askSavePath(QWidget* parent, const SaveQuestion& question,
                             std::function<void(const QString&)> chosen) = 0;

    /// The same for a file that exists.
    virtual void askOpenPath(QWidget* parent, const OpenQuestion& question,
                             std::function<void(const QString&)> chosen) = 0;

    /// The same for a folder that exists.
    virtual void askFolderPath(QWidget* parent, const FolderQuestion& question,
                               std::function<void(const QString&)> chosen) = 0;
};

/// Asks with message boxes and the system's file dialog. Outlives the windows that it asks for.
class WidgetAsker final : public Asker {
public:
    /// `settings` remember where files were; none: for as long as this lives.
    explicit WidgetAsker(QSettings* settings = nullptr) : m_places(settings) {}

    void ask(QWidget* parent, const Question& question, std::function<void(int)> answered) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
    void askSavePath(QWidget* parent, const SaveQuestion& question,
                     std::function<void(const QString&)> chosen) override;
    void askOpenPath(QWidget* parent, const OpenQuestion& question,
                     std::function<void(const QString&)> chosen) override;
    void askFolderPath(QWidget* parent, const FolderQuestion& question,
                       std::function<void(const QString&)> chosen) override;

private:
    void open(QFileDialog* dialog, FilePurpose purpose, std::function<void(const QString&)> chosen);

    FilePlaces m_places;
};

}  // namespace sharewarden::ui
