// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace sharewarden::ui {

/// A line above the table that stays until its cause is gone: the demo, or something that needs care.
class NoticeBar final : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Demo, Warning };
    NoticeBar(Kind kind, QWidget* parent = nullptr);

    /// An empty action shows no button.
    void setNotice(const QString& text, const QString& action = {});
    QString text() const;

Q_SIGNALS:
    void actionWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();

    Kind m_kind;
    QLabel* m_text;
    QPushButton* m_action;
    bool m_applying = false;
};

}  // namespace sharewarden::ui
