// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/details/detail_pane.h"

#include <QDateTime>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include "app/base/text.h"
#include "ui/common/plain_text.h"
#include "ui/history/batch_row.h"
#include "ui/policy/findings_keeper.h"
#include "ui/review/plan_tree_model.h"
#include "ui/shares/share_store.h"
#include "ui/shares/share_text.h"

namespace sharewarden::ui {
namespace {

// A list in a pane is for looking; what is longer stands in the table.
constexpr qsizetype mostLines = 200;

ShareKey imageKey(const CellKey& cell, const QString& no) {
    return {cell.account, cell.site, cell.region, cell.family, no, QString()};
}

QLabel* section(const QString& text) {
    QLabel* label = plainLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

}  // namespace

DetailPane::DetailPane(const ShareStore& store, const FindingsKeeper& findings, QWidget* parent)
    : QWidget(parent),
      m_store(store),
      m_findings(findings),
      m_title(section(QString())),
      m_fields(new QFormLayout),
      m_finding(plainLabel(QString())),
      m_sharesTitle(section(QString())),
      m_shares(new QListWidget),
      m_historyTitle(section(QString())),
      m_historyText(plainLabel(QString())) {
    setObjectName(QStringLiteral("detailPane"));
    m_title->setObjectName(QStringLiteral("detailTitle"));
    m_finding->setObjectName(QStringLiteral("detailFindings"));
    m_historyText->setObjectName(QStringLiteral("detailHistory"));
    m_shares->setObjectName(QStringLiteral("detailShares"));
    m_shares->setAccessibleName(tr("Login IDs that the image is shared with"));
    m_shares->setFrameShape(QFrame::NoFrame);
    m_shares->setTextElideMode(Qt::ElideMiddle);
    m_shares->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QFont title = m_title->font();
    title.setPointSizeF(title.pointSizeF() * 1.15);
    m_title->setFont(title);
    m_fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_fields->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_fields->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    layout->setContentsMargins(em, em, em, em);
    layout->setSpacing(em / 2);
    layout->addWidget(m_title);
    layout->addWidget(m_finding);
    layout->addLayout(m_fields);
    layout->addSpacing(em / 2);
    layout->addWidget(m_sharesTitle);
    layout->addWidget(m_shares);
    layout->addWidget(m_historyTitle);
    layout->addWidget(m_historyText);
    layout->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Details"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    showNothing();
}

void DetailPane::showNothing() {
    m_title->setText(tr("No image chosen"));
    m_finding->setText(tr("Choose an image or a share to see everything that is known of it."));
    while (m_fields->rowCount() > 0)
        m_fields->removeRow(0);
    m_shares->clear();
    for (QWidget* widget : {static_cast<QWidget*>(m_sharesTitle), static_cast<QWidget*>(m_shares),
                            static_cast<QWidget*>(m_historyTitle), static_cast<QWidget*>(m_historyText)})
        widget->hide();
}

void DetailPane::addField(const QString& name, const QString& value) {
    if (value.isEmpty())
        return;
    QLabel* label = plainLabel(breakableText(visibleText(value, 1000)));
    label->setAccessibleName(name % QStringLiteral(": ") % visibleText(value, 1000));
    m_fields->addRow(name, label);
}

void DetailPane::show(std::optional<RowId> row) {
    // The same row again, with what has become known since: who is in the list stays there.
    const bool inShares = m_shares->hasFocus();
    showNothing();
    const Inventory& inventory = m_store.inventory();
    if (!row)
        return;
    const ImageRow& image = inventory.images().at(row->imageNumber(inventory));
    const CellKey& cell = inventory.cellOf(image);
    const ShareText text(m_store);
    m_title->setText(breakableText(text.of(*row, Column::ImageName)));
    addField(tr("Number"), inventory.text(image.no));
    addField(tr("Account"), cell.account);
    addField(tr("Region"), cell.region);
    addField(tr("Family"), ncloud::familyName(cell.family));
    addField(tr("OS"), inventory.text(image.osType));
    addField(tr("Hypervisor"), inventory.text(image.hypervisor));
    addField(tr("Status"), inventory.text(image.status));
    addField(tr("Life cycle"), inventory.text(image.lifeCyclePhase));
    if (image.createdMs != 0)
        addField(tr("Created"),
                 QLocale().toString(QDateTime::fromMSecsSinceEpoch(image.createdMs), QLocale::ShortFormat));
    if (image.sizeBytes > 0)
        addField(tr("Size"), QLocale().formattedDataSize(image.sizeBytes));
    addField(tr("Description"), inventory.text(image.description));

    const std::optional<quint32> share = row->isShare() ? std::optional(row->shareNumber()) : std::nullopt;
    QStringList reasons;
    if (share) {
        reasons = m_findings.reasons(*share);
        reasons.prepend(text.of(*row, Column::Login));
    }
    m_finding->setText(breakableText(reasons.join(QLatin1Char('\n'))));
    m_finding->setVisible(!reasons.isEmpty());

    m_sharesTitle->setText(tr("Shared with %Ln login ID(s)", nullptr, static_cast<int>(image.shareCount)));
    m_sharesTitle->show();
    m_shares->addItems(shareLines(image, share));
    for (int i = 0; i < m_shares->count(); ++i)
        m_shares->item(i)->setToolTip(plainToolTip(m_shares->item(i)->text()));
    // As high as its lines, up to a dozen.
    constexpr int mostShown = 12;
    int height = 2 * m_shares->frameWidth() + 2;
    for (int i = 0; i < qMin(m_shares->count(), mostShown); ++i)
        height += m_shares->sizeHintForRow(i);
    m_shares->setFixedHeight(height);
    m_shares->setVisible(image.shareCount > 0);
    if (inShares)
        m_shares->setFocus();
    const QStringList history = historyLines(image);
    m_historyTitle->setText(tr("In the journal"));
    m_historyTitle->show();
    m_historyText->setText(history.isEmpty() ? tr("Nothing was changed by Sharewarden so far.")
                                             : breakableText(history.join(QLatin1Char('\n'))));
    m_historyText->show();
}

QStringList DetailPane::shareLines(const ImageRow& image, std::optional<quint32> share) const {
    const ShareText text(m_store);
    QStringList lines;
    for (quint32 i = image.firstShare; i < image.firstShare + image.shareCount; ++i) {
        if (lines.size() == mostLines) {
            lines.append(tr("… and %Ln more", nullptr, static_cast<int>(image.shareCount - mostLines)));
            break;
        }
        QString line = text.of(RowId::share(i), Column::Login);
        if (share == i)
            line.prepend(QStringLiteral("› "));
        if (const QString finding = text.of(RowId::share(i), Column::Finding); !finding.isEmpty())
            line += QStringLiteral("\n    ") % finding;
        lines.append(line);
    }
    return lines;
}

QStringList DetailPane::historyLines(const ImageRow& image) const {
    const Inventory& inventory = m_store.inventory();
    QStringList lines;
    for (const ShareHistory::Past& past :
         m_history.of(imageKey(inventory.cellOf(image), inventory.text(image.no)), mostLines))
        lines.append(tr("%1 · %2 · %3", "when, which login ID, what became of it")
                         .arg(localMoment(past.when), visibleText(past.loginId),
                              past.verdict ? verdictText(*past.verdict) : tr("… no verdict yet")));
    return lines;
}

}  // namespace sharewarden::ui
