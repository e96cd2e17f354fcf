// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace sharewarden::ui {

/// What a window has to say at the moment, as plain text, with a button that copies it for support.
class MessageLine final : public QWidget {
    Q_OBJECT

public:
    /// The label gets the name, by which it is found.
    explicit MessageLine(const QString& labelName, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const;
    QLabel& label() const { return *m_label; }

private:
    QLabel* m_label;
    QToolButton* m_copy;
};

}  // namespace sharewarden::ui
