// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/chart_card.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/overview/chart_colours.h"
#include "ui/overview/chart_table_model.h"
#include "ui/overview/chart_widget.h"

namespace sharewarden::ui {

ChartCard::ChartCard(const QString& title, ChartWidget* chart, QWidget* parent)
    : QWidget(parent), m_title(plainLabel(title)), m_caption(plainLabel(QString())), m_chart(chart) {
    m_chart->setAccessibleName(title);
    m_title->setObjectName(QStringLiteral("cardTitle"));
    m_caption->setObjectName(QStringLiteral("cardCaption"));
    m_title->setForegroundRole(QPalette::Text);
    m_caption->setForegroundRole(QPalette::Text);
    // Rows are indented for the frame of the keyboard; the title stands over their text.
    m_title->setIndent(fontMetrics().height() / 2);
    m_caption->setIndent(fontMetrics().height() / 2);
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_caption->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 5);
    layout->addWidget(m_title);
    layout->addWidget(m_caption);
    layout->addSpacing(fontMetrics().height() / 4);
    layout->addWidget(m_chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    colour();
}

void ChartCard::setCaption(const QString& caption) {
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

QWidget* ChartCard::focusWidgetNow() const {
    return m_table && !m_table->isHidden() ? static_cast<QWidget*>(m_table) : m_chart;
}

void ChartCard::setAsTable(bool asTable) {
    if (asTable && !m_table)
        makeTable();
    if (!m_table)
        return;
    const bool hadFocus = focusWidgetNow()->hasFocus();
    m_table->setVisible(asTable);
    m_chart->setVisible(!asTable);
    if (hadFocus)
        focusWidgetNow()->setFocus(Qt::OtherFocusReason);
}

void ChartCard::makeTable() {
    m_table = new QTableView;
    m_table->setModel(new ChartTableModel(*m_chart, m_table));
    makePlainTable(*m_table);
    m_table->setSortingEnabled(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(m_chart->accessibleName());
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its texts, which have a little air of their own, stand under the title.
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(fontMetrics().height() / 2 - 3, 0, 0, 0);
    inset->addWidget(m_table);
    static_cast<QVBoxLayout*>(layout())->addLayout(inset);
    connect(m_table, &QTableView::activated, m_chart,
            [this](const QModelIndex& index) { m_chart->activate(index.row()); });
    connect(m_table->model(), &QAbstractItemModel::modelReset, this, &ChartCard::fitTable);
    fitTable();
}

// As high as its rows: the page scrolls, not the table.
void ChartCard::fitTable() {
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setMinimumSectionSize(m_table->fontMetrics().averageCharWidth() * 6);
    for (int column = 1; column < m_table->model()->columnCount(); ++column)
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->setFixedHeight(header->sizeHint().height() +
                            m_table->verticalHeader()->defaultSectionSize() *
                                qMax(1, m_table->model()->rowCount()) +
                            2 * m_table->frameWidth());
}

void ChartCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void ChartCard::colour() {
    QPalette quiet;
    quiet.setColor(QPalette::Text, ChartColours(palette()).muted);
    m_caption->setPalette(quiet);
}

}  // namespace sharewarden::ui
