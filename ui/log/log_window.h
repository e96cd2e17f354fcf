// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTimer;
class QUrl;

namespace sharewarden {
class Log;
}

namespace sharewarden::ui {

class MessageLine;
class Asker;
class LogFilterModel;
class LogModel;

/// What the window works with. Everything referred to outlives it.
struct LogParts {
    Log& log;
    Asker& asker;
    std::function<void(const QUrl&)> openFolder;  ///< shows a folder in the system's file manager
};

/// The newest lines of the log as they come: by level, by words, to be copied and saved.
class LogWindow final : public QDialog {
    Q_OBJECT

public:
    LogWindow(LogParts parts, QWidget* parent);

private:
    QWidget* buildSearch();
    QWidget* buildButtons();
    void connectParts();
    QString chosenText() const;
    void copy();
    void saveAs();
    void saveTo(const QString& path);
    void openFolder();
    void refresh();

    LogParts m_parts;
    LogModel* m_lines;
    LogFilterModel* m_shown;
    QLineEdit* m_find = nullptr;
    QComboBox* m_level = nullptr;
    QLabel* m_count = nullptr;
    QTableView* m_table;
    MessageLine* m_message;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_folder = nullptr;
    QTimer* m_findDelay;
    bool m_follows = true;  // the newest line was in view before new ones came
};

}  // namespace sharewarden::ui
