// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "app/policy/login_list.h"

class QGroupBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace sharewarden::ui {

class Asker;
class MessageLine;
class ShareStore;

/// The offboarding list: login IDs that were pasted or read from a file, what of them is in the inventory,
/// and one button that ticks it. Nothing is revoked here. It follows the inventory while it is open.
class TickByListDialog final : public QDialog {
    Q_OBJECT

public:
    /// `incompleteSentence` says what was not read and is shown beside the IDs that were not found; empty
    /// when everything was read. The store and the asker outlive the dialog.
    TickByListDialog(ShareStore& store, Asker& asker, const QString& incompleteSentence, QWidget* parent);

private:
    void buildLayout();
    void connectParts();
    void chooseFile();
    void readFile(const QString& path);
    void preview();
    void match();
    void showMatches();
    QString foundText() const;
    void tick();
    void saveNotFound();
    QStringList notFoundLines() const;
    QList<quint32> unticked() const;
    void say(const QString& text);

    ShareStore& m_store;
    Asker& m_asker;
    QString m_incomplete;
    QPlainTextEdit* m_edit;
    QPushButton* m_open;
    QLabel* m_summary;
    QGroupBox* m_notFoundBox;
    QLabel* m_warning;
    QPlainTextEdit* m_notFoundList;
    QPushButton* m_copy;
    QPushButton* m_save;
    MessageLine* m_message;
    QPushButton* m_tick;
    QPushButton* m_close;
    QTimer* m_soon;
    LoginIndex m_index;
    LoginList m_list;
    LoginMatches m_matches;
    QStringList m_notFound;
};

}  // namespace sharewarden::ui
