// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/overview_panel.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <array>

#include "app/base/text.h"
#include "ui/common/contrast.h"
#include "ui/common/plain_text.h"
#include "ui/overview/bar_chart.h"
#include "ui/overview/chart_card.h"
#include "ui/overview/chart_colours.h"
#include "ui/overview/number_strip.h"
#include "ui/overview/trend_chart.h"

namespace sharewarden::ui {
namespace {

constexpr size_t mostColumns = 3;
constexpr size_t mostBars = 12;

std::vector<Bar> plainBars(const std::vector<Figure>& figures) {
    std::vector<Bar> bars;
    bars.reserve(figures.size());
    for (const Figure& figure : figures)
        bars.push_back({figure, Severity::None});
    return bars;
}

qint64 sharesWithFinding(const Figures& figures) {
    qint64 shares = 0;
    for (const Figure& figure : figures.bySeverity)
        shares += figure.shares;
    return shares;
}

// Which column each of the six cards stands in, so that columns are about as high as each other.
constexpr std::array<std::array<size_t, 6>, mostColumns> columnOfCard{{
    {0, 0, 0, 0, 0, 0},
    {0, 0, 1, 1, 0, 1},
    {0, 0, 1, 2, 2, 1},
}};

}  // namespace

OverviewPanel::OverviewPanel(QWidget* parent)
    : QWidget(parent),
      m_notice(plainLabel(QString())),
      m_scroll(new QScrollArea),
      m_numbers(new NumberStrip),
      m_asTables(new QToolButton) {
    setObjectName(QStringLiteral("overviewPanel"));
    const int line = fontMetrics().height();

    m_notice->setObjectName(QStringLiteral("overviewNotice"));
    m_notice->setAutoFillBackground(true);
    m_notice->setContentsMargins(line * 3 / 2, line / 2, line * 3 / 2, line / 2);
    m_notice->hide();

    m_asTables->setObjectName(QStringLiteral("overviewAsTables"));
    m_asTables->setText(tr("Show as &Tables"));
    m_asTables->setToolTip(tr("Shows every chart on this page as a table with the same values"));
    m_asTables->setCheckable(true);
    m_asTables->setAutoRaise(true);
    connect(m_asTables, &QToolButton::toggled, this, [this](bool asTables) {
        for (const Entry& entry : m_cards)
            entry.card->setAsTable(asTables);
        m_columnCount = 0;
        arrange();
    });

    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("overviewContent"));
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    content->setMaximumWidth(fontMetrics().averageCharWidth() * 270);
    auto* top = new QHBoxLayout;
    top->addWidget(m_numbers, 1);
    top->addWidget(m_asTables, 0, Qt::AlignTop);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(line * 3);
    for (size_t i = 0; i < mostColumns; ++i) {
        m_columns.push_back(new QVBoxLayout);
        m_columns.back()->setSpacing(line * 2);
        columns->addLayout(m_columns.back());
    }
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(line, line * 3 / 2, line * 3 / 2, line * 3 / 2);
    layout->setSpacing(line * 2);
    layout->addLayout(top);
    layout->addLayout(columns);
    layout->addStretch(1);

    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_scroll->viewport()->installEventFilter(this);

    m_severities = addBars(tr("Findings by severity"), tr("Severity"), QStringLiteral("severityChart"),
                           tr("Shares by their worst finding."));
    m_findings = addBars(tr("Findings by kind"), tr("Finding"), QStringLiteral("findingChart"),
                         tr("A share with several findings counts for each."));
    m_domains = addBars(tr("Shares by domain"), tr("Domain"), QStringLiteral("domainChart"),
                        tr("The domain of the login ID."));
    m_cells = addBars(tr("Shares by account and region"), tr("Account / region"), QStringLiteral("cellChart"),
                      QString());
    m_ages = addBars(tr("Shares by age of the image"), tr("Age of the image"), QStringLiteral("ageChart"),
                     tr("Counted from when the image was made: NAVER Cloud does not say since when it has "
                        "been shared."));
    m_trend = new TrendChart;
    addCard(new ChartCard(tr("Shares over time"), m_trend), QStringLiteral("trendChart"), QString());

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_notice);
    // In its place first: a page without a parent would be shown as a window of its own.
    m_pages = new QStackedLayout;
    outer->addLayout(m_pages, 1);
    m_pages->addWidget(makeEmptyPage());
    m_pages->addWidget(m_scroll);
    setCaptions();
    showPage();
    colour();
    arrange();
}

BarChart* OverviewPanel::addBars(const QString& title, const QString& labelName, const QString& name,
                                 const QString& caption) {
    auto* chart = new BarChart(labelName);
    connect(chart, &BarChart::activated, this, &OverviewPanel::queryWanted);
    addCard(new ChartCard(title, chart), name, caption);
    return chart;
}

void OverviewPanel::addCard(ChartCard* card, const QString& name, const QString& caption) {
    card->setParent(m_scroll->widget());
    ChartWidget* chart = card->chart();
    chart->setObjectName(name);
    m_cards.push_back({card, caption});
    // The row with the keyboard stays in sight.
    connect(chart, &ChartWidget::currentRowChanged, this, [this, chart](int row) {
        const QRect area = chart->rowRect(row);
        const QPoint middle = chart->mapTo(m_scroll->widget(), area.center());
        m_scroll->ensureVisible(middle.x(), middle.y(), 0, area.height() + fontMetrics().height() * 2);
    });
}

QWidget* OverviewPanel::makeEmptyPage() {
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("overviewEmpty"));
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    m_emptyTitle = plainLabel(QString());
    m_emptyText = plainLabel(QString());
    for (QLabel* label : {m_emptyTitle, m_emptyText})
        label->setForegroundRole(QPalette::Text);
    QFont large = m_emptyTitle->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_emptyTitle->setFont(large);
    m_emptyTitle->setAlignment(Qt::AlignCenter);
    m_emptyText->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_emptyText->setFixedWidth(fontMetrics().averageCharWidth() * 60);
    auto* layout = new QVBoxLayout(page);
    layout->addStretch(2);
    layout->addWidget(m_emptyTitle);
    layout->addWidget(m_emptyText, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

void OverviewPanel::setFigures(const Figures& figures) {
    const QLocale locale;
    m_hasImages = figures.images > 0;
    m_numbers->setNumbers({
        {locale.toString(figures.images), tr("images", "below a number")},
        {locale.toString(figures.sharedImages), tr("shared images", "below a number")},
        {locale.toString(figures.shares), tr("shares", "below a number")},
        {locale.toString(figures.loginIds), tr("login IDs", "below a number")},
        {locale.toString(sharesWithFinding(figures)), tr("shares with findings", "below a number")},
    });

    constexpr std::array severities{Severity::High, Severity::Medium, Severity::Low};
    std::vector<Bar> bars = plainBars(figures.bySeverity);
    for (Bar& bar : bars) {
        for (const Severity severity : severities) {
            if (bar.figure.label == severityName(severity))
                bar.severity = severity;
        }
    }
    m_severities->setBars(std::move(bars));

    bars = plainBars(figures.byFinding);
    for (Bar& bar : bars) {
        for (int kind = 0; kind < findingKindCount; ++kind) {
            if (bar.figure.label == findingName(static_cast<FindingKind>(kind)))
                bar.severity = severityOf(static_cast<FindingKind>(kind));
        }
    }
    m_findings->setBars(std::move(bars));

    m_domains->setBars(plainBars(figures.byDomain));
    bars = plainBars(figures.byCell);
    if (bars.size() > mostBars + 1) {
        // Their images are different ones, so that they can be added.
        Figure rest;
        for (size_t i = mostBars; i < bars.size(); ++i) {
            rest.shares += bars[i].figure.shares;
            rest.images += bars[i].figure.images;
        }
        rest.label = tr("%Ln other(s)", "accounts and regions", static_cast<int>(bars.size() - mostBars));
        bars.resize(mostBars);
        bars.push_back({rest, Severity::None});
    }
    m_cells->setBars(std::move(bars));
    m_ages->setBars(plainBars(figures.byAge));
    showPage();
}

void OverviewPanel::setTrend(const std::vector<TrendPoint>& trend) {
    m_trend->setPoints(trend);
    setCaptions();
    showPage();
}

void OverviewPanel::setIncomplete(const QString& sentence) {
    // Not twice: the sentence may have the mark of its own.
    const QString mark = sentence.isEmpty() || sentence.contains(u'▲') ? QString() : QStringLiteral("▲ ");
    m_notice->setText(mark % breakableText(visibleText(sentence, 1000)));
    m_notice->setVisible(!sentence.isEmpty());
    setCaptions();
    showPage();
}

// Each chart says for itself what it lacks: it may be the only one in sight.
void OverviewPanel::setCaptions() {
    const bool incomplete = !m_notice->text().isEmpty();
    for (const Entry& entry : m_cards) {
        const bool isTrend = entry.card->chart() == m_trend;
        QStringList sentences;
        if (incomplete && !isTrend)
            sentences.append(tr("▲ Incomplete: not everything was read."));
        if (!entry.caption.isEmpty())
            sentences.append(entry.caption);
        if (isTrend && m_trend->rowCount() > 0)
            sentences.append(m_trend->rowCount() == 1 ? tr("The line begins with the second scan.")
                                                      : tr("As found by the scans that are kept."));
        if (isTrend && m_trend->hasIncomplete())
            sentences.append(tr("Hollow: not everything was read, there may have been more."));
        const QString caption = sentences.join(QLatin1Char(' '));
        entry.card->setCaption(caption);
    }
}

void OverviewPanel::showPage() {
    const bool incomplete = !m_notice->text().isEmpty();
    m_emptyTitle->setText(incomplete ? tr("Nothing was read") : tr("Nothing to show yet"));
    m_emptyText->setText(
        incomplete ? tr("This does not mean that nothing is shared.")
                   : tr("After a scan, this page shows with whom images are shared, where, and what should "
                        "not be. Every bar leads to its shares in the table."));
    m_emptyText->setMinimumHeight(m_emptyText->heightForWidth(m_emptyText->width()));
    m_pages->setCurrentIndex(m_hasImages || m_trend->rowCount() > 0 ? 1 : 0);
}

// One column needs the room of a label, a bar and a number each.
void OverviewPanel::arrange() {
    const int wanted = fontMetrics().averageCharWidth() * 52;
    const int room = m_scroll->viewport()->width();
    const int count = qBound(1, room / wanted, static_cast<int>(mostColumns));
    if (count == m_columnCount)
        return;
    m_columnCount = count;
    for (QVBoxLayout* column : m_columns) {
        while (QLayoutItem* item = column->takeAt(0))
            delete item;
    }
    auto* row = static_cast<QHBoxLayout*>(m_columns.front()->parent());
    for (size_t i = 0; i < m_columns.size(); ++i)
        row->setStretch(static_cast<int>(i), static_cast<int>(i) < count ? 1 : 0);
    QWidget* before = m_asTables;
    for (size_t column = 0; column < static_cast<size_t>(count); ++column) {
        for (size_t i = 0; i < m_cards.size(); ++i) {
            if (columnOfCard[static_cast<size_t>(count) - 1][i] != column)
                continue;
            m_columns[column]->addWidget(m_cards[i].card);
            QWidget* focus = m_cards[i].card->focusWidgetNow();
            setTabOrder(before, focus);
            before = focus;
        }
        m_columns[column]->addStretch(1);
    }
}

bool OverviewPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void OverviewPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
    if (event->type() == QEvent::FontChange) {
        m_columnCount = 0;
        arrange();
    }
}

void OverviewPanel::colour() {
    const ChartColours colours(palette());
    QPalette notice;
    notice.setColor(QPalette::Window, colours.notice);
    notice.setColor(QPalette::WindowText, standingOut(colours.text, colours.notice, 4.5));
    m_notice->setPalette(notice);
}

}  // namespace sharewarden::ui
