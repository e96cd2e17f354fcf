// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <vector>

#include "app/policy/figures.h"

class QLabel;
class QScrollArea;
class QStackedLayout;
class QToolButton;
class QVBoxLayout;

namespace sharewarden::ui {

class BarChart;
class ChartCard;
class NumberStrip;
class TrendChart;

/// The estate in pictures: numbers, and cards with charts in one to three columns. Every bar leads to its
/// shares in the table, and every chart can be shown as a table itself.
class OverviewPanel final : public QWidget {
    Q_OBJECT

public:
    explicit OverviewPanel(QWidget* parent = nullptr);

    void setFigures(const sharewarden::Figures& figures);
    void setTrend(const std::vector<sharewarden::TrendPoint>& trend);
    /// What was not read, as a sentence that stays in sight; every chart is marked as incomplete then. Empty:
    /// everything was read.
    void setIncomplete(const QString& sentence);

Q_SIGNALS:
    /// The shares behind a bar are wanted: a query in the search language.
    void queryWanted(const QString& query);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    BarChart* addBars(const QString& title, const QString& labelName, const QString& name,
                      const QString& caption);
    void addCard(ChartCard* card, const QString& name, const QString& caption);
    QWidget* makeEmptyPage();
    void setCaptions();
    void showPage();
    void arrange();
    void colour();

    struct Entry {
        ChartCard* card;
        QString caption;
    };
    std::vector<Entry> m_cards;
    bool m_hasImages = false;

    QLabel* m_notice;
    QStackedLayout* m_pages;
    QLabel* m_emptyTitle = nullptr;
    QLabel* m_emptyText = nullptr;
    QScrollArea* m_scroll;
    NumberStrip* m_numbers;
    QToolButton* m_asTables;
    std::vector<QVBoxLayout*> m_columns;
    int m_columnCount = 0;
    BarChart* m_severities = nullptr;
    BarChart* m_findings = nullptr;
    BarChart* m_domains = nullptr;
    BarChart* m_cells = nullptr;
    BarChart* m_ages = nullptr;
    TrendChart* m_trend = nullptr;
};

}  // namespace sharewarden::ui
