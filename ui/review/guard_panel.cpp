// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/guard_panel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "app/base/text.h"
#include "ui/common/account_rows.h"
#include "ui/common/plain_text.h"

namespace sharewarden::ui {
namespace {

constexpr qsizetype namesWithoutScrolling = 3;
constexpr int maxTypedLength = 100;

// A red frame with a light tint of the same colour inside.
class ProductionStrip final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor colour = productionColour(palette());
        QColor tint = colour;
        tint.setAlphaF(0.07f);
        painter.setPen(QPen(colour, 2));
        painter.setBrush(tint);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
};

}  // namespace

GuardPanel::GuardPanel(GuardDemands demands, QWidget* parent)
    : QWidget(parent), m_demands(std::move(demands)) {
    setObjectName(QStringLiteral("guardPanel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    // Nothing that is typed opens a read-only account.
    if (!m_demands.readOnly.isEmpty()) {
        hide();
        return;
    }
    if (!m_demands.namesToType.isEmpty())
        layout->addWidget(nameStrip());
    if (m_demands.countToType)
        layout->addWidget(countRow());
    if (layout->isEmpty())
        hide();
}

QLineEdit* GuardPanel::newEdit(const QString& objectName, const QString& accessibleName) {
    auto* edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(accessibleName);
    edit->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    connect(edit, &QLineEdit::textChanged, this, &GuardPanel::changed);
    return edit;
}

QWidget* GuardPanel::nameStrip() {
    auto* strip = new ProductionStrip;
    strip->setObjectName(QStringLiteral("productionStrip"));
    const auto count = static_cast<int>(m_demands.namesToType.size());
    auto* heading = plainLabel(
        tr("%n production account(s) would be changed. Type the n&ame as it is written to go on:", nullptr,
           count));
    heading->setTextInteractionFlags(Qt::NoTextInteraction);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);

    auto* rows = new QWidget;
    auto* grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < count; ++row) {
        const QString shown = visibleText(m_demands.namesToType.at(row), maxTypedLength);
        auto* label = plainLabel(breakableText(shown));
        // What would be copied from it holds the places to break at.
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        QLineEdit* edit = newEdit(QStringLiteral("nameEdit%1").arg(row),
                                  tr("Name of the production account %1").arg(shown));
        m_names.append(edit);
        grid->addWidget(label, row, 0);
        grid->addWidget(edit, row, 1);
    }
    heading->setBuddy(m_names.constFirst());

    auto* layout = new QVBoxLayout(strip);
    layout->addWidget(heading);
    if (count <= namesWithoutScrolling) {
        layout->addWidget(rows);
        return strip;
    }
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(rows);
    rows->setAutoFillBackground(false);
    // Half a row more than fits says that there are others.
    const int rowHeight = m_names.constFirst()->sizeHint().height() + grid->verticalSpacing();
    scroll->setFixedHeight(rowHeight * static_cast<int>(namesWithoutScrolling) + rowHeight / 2);
    layout->addWidget(scroll);
    return strip;
}

QWidget* GuardPanel::countRow() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto count = static_cast<int>(*m_demands.countToType);
    auto* label = new QLabel(tr("Type the &number of shares (%L1):").arg(count));
    m_count = newEdit(QStringLiteral("countEdit"), tr("Number of shares, %L1").arg(count));
    m_count->setMaximumWidth(fontMetrics().horizontalAdvance(QLatin1Char('m')) * 12);
    label->setBuddy(m_count);
    layout->addWidget(label);
    layout->addWidget(m_count);
    layout->addStretch(1);
    return row;
}

bool GuardPanel::focusFirst() {
    QLineEdit* first = m_names.isEmpty() ? m_count : m_names.constFirst();
    if (first)
        first->setFocus();
    return first != nullptr;
}

QStringList GuardPanel::missing() const {
    QStringList sentences;
    if (!m_demands.readOnly.isEmpty())
        return {readOnlyProblem(m_demands)};
    QStringList names;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const QString& name = m_demands.namesToType.at(i);
        if (!isTypedName(m_names.at(i)->text(), name))
            names.append(visibleText(name, maxTypedLength));
    }
    if (!names.isEmpty())
        sentences.append(tr("Type the name as it is written: %1.").arg(names.join(QStringLiteral(", "))));
    if (m_count && !isTypedCount(m_count->text(), *m_demands.countToType))
        sentences.append(tr("Type the number of shares."));
    return sentences;
}

}  // namespace sharewarden::ui
