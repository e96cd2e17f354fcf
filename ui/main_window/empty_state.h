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
    /// With NoAccount: the accounts of the official tools, or the program with its demo estate.
    void importWanted();
    void demoWanted();

private:
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_step;
    QPushButton* m_import;
    QPushButton* m_demo;
    Kind m_kind = Kind::NotScanned;
};

}  // namespace sharewarden::ui
