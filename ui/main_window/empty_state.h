// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace sharewarden::ui {

/// What stands where rows would be: why there are none, and the step that leads on.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    enum class Kind { NoAccount, NothingChosen, NotScanned, Reading, NothingRead, NoShares, NoMatch };

    explicit EmptyState(QWidget* parent = nullptr);
    void show(Kind kind);

Q_SIGNALS:
    void stepWanted(sharewarden::ui::EmptyState::Kind kind);

private:
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_step;
    Kind m_kind = Kind::NotScanned;
};

}  // namespace sharewarden::ui
