// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QStringList>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace sharewarden::ui {

/// A line above the table that stays until its cause is gone: the demo, or something that needs care.
class NoticeBar final : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Demo, Warning };
    NoticeBar(Kind kind, QWidget* parent = nullptr);

    /// One button for each action.
    void setNotice(const QString& text, const QStringList& actions = {});
    QString text() const;
    /// How far something has come; nothing is shown while `all` is 0.
    void setProgress(qsizetype done, qsizetype all);

Q_SIGNALS:
    /// Which of the actions.
    void actionWanted(int action);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();
    QPushButton* addButton();

    Kind m_kind;
    QHBoxLayout* m_layout;
    QLabel* m_text;
    QProgressBar* m_progress;
    QList<QPushButton*> m_buttons;  // as many as were ever needed
    bool m_applying = false;
};

}  // namespace sharewarden::ui
