// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <vector>

class QGridLayout;
class QLabel;

namespace sharewarden::ui {

/// A few big numbers with what they count below, in as many rows as the width asks for.
class NumberStrip final : public QWidget {
    Q_OBJECT

public:
    struct Number {
        QString text;    ///< `3,214`
        QString counts;  ///< `images`
    };

    explicit NumberStrip(QWidget* parent = nullptr);
    void setNumbers(const std::vector<Number>& numbers);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Tile {
        QWidget* box;
        QLabel* number;
        QLabel* counts;
    };
    Tile makeTile();
    int tileWidth() const;
    void arrange();
    void colour();

    QGridLayout* m_grid;
    std::vector<Tile> m_tiles;
    int m_columns = 0;
};

}  // namespace sharewarden::ui
