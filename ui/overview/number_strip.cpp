// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/number_strip.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/common/plain_text.h"
#include "ui/overview/chart_colours.h"

namespace sharewarden::ui {

NumberStrip::NumberStrip(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(fontMetrics().height() / 2, 0, 0, 0);
    m_grid->setHorizontalSpacing(fontMetrics().height() * 3 / 2);
    m_grid->setVerticalSpacing(fontMetrics().height());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

NumberStrip::Tile NumberStrip::makeTile() {
    Tile tile{new QWidget(this), plainLabel(QString()), plainLabel(QString())};
    tile.number->setObjectName(QStringLiteral("bigNumber"));
    tile.number->setForegroundRole(QPalette::Text);
    tile.counts->setForegroundRole(QPalette::Text);
    tile.number->setWordWrap(false);
    tile.counts->setWordWrap(false);
    auto* layout = new QVBoxLayout(tile.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(tile.number);
    layout->addWidget(tile.counts);
    return tile;
}

void NumberStrip::setNumbers(const std::vector<Number>& numbers) {
    while (m_tiles.size() < numbers.size())
        m_tiles.push_back(makeTile());
    while (m_tiles.size() > numbers.size()) {
        delete m_tiles.back().box;
        m_tiles.pop_back();
    }
    for (size_t i = 0; i < numbers.size(); ++i) {
        m_tiles[i].number->setText(numbers[i].text);
        m_tiles[i].counts->setText(numbers[i].counts);
        m_tiles[i].number->setAccessibleName(numbers[i].text % QLatin1Char(' ') % numbers[i].counts);
    }
    colour();
    m_columns = 0;
    arrange();
}

int NumberStrip::tileWidth() const {
    int widest = 1;
    for (const Tile& tile : m_tiles)
        widest = qMax(widest, tile.box->sizeHint().width());
    return widest;
}

QSize NumberStrip::minimumSizeHint() const {
    const QMargins margins = m_grid->contentsMargins();
    return QSize(tileWidth() + margins.left() + margins.right(), m_grid->minimumSize().height());
}

void NumberStrip::arrange() {
    const int room = width() - m_grid->contentsMargins().left() + m_grid->horizontalSpacing();
    const int count = static_cast<int>(m_tiles.size());
    const int columns = qBound(1, room / (tileWidth() + m_grid->horizontalSpacing()), qMax(1, count));
    if (columns == m_columns)
        return;
    for (const Tile& tile : m_tiles)
        m_grid->removeWidget(tile.box);
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_tiles[static_cast<size_t>(i)].box, i / columns, i % columns);
    // Equal columns, packed to the left.
    for (int column = 0; column <= count; ++column) {
        m_grid->setColumnMinimumWidth(column, column < columns ? tileWidth() : 0);
        m_grid->setColumnStretch(column, column == columns ? 1 : 0);
    }
    m_columns = columns;
    updateGeometry();
}

void NumberStrip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void NumberStrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        colour();
    if (event->type() == QEvent::FontChange) {
        m_columns = 0;
        arrange();
    }
}

void NumberStrip::colour() {
    QPalette quiet;
    quiet.setColor(QPalette::Text, ChartColours(palette()).muted);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.9);
    for (const Tile& tile : m_tiles) {
        tile.counts->setPalette(quiet);
        tile.number->setFont(large);
    }
}

}  // namespace sharewarden::ui
