// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main_window/empty_state.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/plain_text.h"

namespace sharewarden::ui {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_title(plainLabel(QString())),
      m_text(plainLabel(QString())),
      m_step(new QPushButton),
      m_import(new QPushButton(tr("&Import Accounts…"))),
      m_demo(new QPushButton(tr("&Try the Demo"))) {
    setObjectName(QStringLiteral("emptyState"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_title->setFont(large);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setObjectName(QStringLiteral("emptyTitle"));
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setFixedWidth(fontMetrics().horizontalAdvance(QLatin1Char('m')) * 34);
    m_step->setObjectName(QStringLiteral("emptyStep"));
    m_import->setObjectName(QStringLiteral("emptyImport"));
    m_demo->setObjectName(QStringLiteral("emptyDemo"));

    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(fontMetrics().height());
    auto* steps = new QVBoxLayout;
    for (QPushButton* button : {m_step, m_import, m_demo})
        steps->addWidget(button);
    layout->addLayout(steps);
    layout->setAlignment(steps, Qt::AlignHCenter);
    layout->addStretch(3);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_step, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(m_kind); });
    connect(m_import, &QPushButton::clicked, this, &EmptyState::importWanted);
    connect(m_demo, &QPushButton::clicked, this, &EmptyState::demoWanted);
}

void EmptyState::show(Kind kind) {
    m_kind = kind;
    QString step;
    switch (kind) {
        case Kind::NoAccount:
            m_title->setText(tr("No account yet"));
            m_text->setText(
                tr("Add the access key of a NAVER Cloud account to see who can use its server images, or "
                   "import the accounts of the official command-line tool. The demo shows an invented "
                   "estate: it needs no account and touches nothing."));
            step = tr("&Add an Account…");
            break;
        case Kind::NothingChosen:
            m_title->setText(tr("No account is chosen"));
            m_text->setText(tr("Tick at least one account or region on the left to scan it."));
            break;
        case Kind::NotScanned:
            m_title->setText(tr("Not scanned yet"));
            m_text->setText(
                tr("A scan reads every server image of the accounts and regions ticked on the left, "
                   "with the login IDs that it is shared with. It changes nothing."));
            step = tr("&Scan Now");
            break;
        case Kind::Reading:
            m_title->setText(tr("Reading…"));
            m_text->setText(tr("Shares appear here as they are read."));
            break;
        case Kind::NothingRead:
            m_title->setText(tr("Nothing could be read"));
            m_text->setText(
                tr("This does not mean that nothing is shared. The coverage says for every account and "
                   "region what happened and what to do."));
            step = tr("Show &Coverage…");
            break;
        case Kind::NoShares:
            m_title->setText(tr("No shares in what was read"));
            m_text->setText(
                tr("The images that were read are shared with nobody. They can be listed as well."));
            step = tr("Show &Images Without Shares");
            break;
        case Kind::NoMatch:
            m_title->setText(tr("Nothing matches"));
            m_text->setText(tr("No share holds all the words of the search."));
            step = tr("&Clear the Search");
            break;
    }
    m_step->setText(step);
    m_step->setVisible(!step.isEmpty());
    m_import->setVisible(kind == Kind::NoAccount);
    m_demo->setVisible(kind == Kind::NoAccount);
    setFocusProxy(step.isEmpty() ? nullptr : m_step);
    setAccessibleName(m_title->text());
    // A wrapped label in the middle of a layout would be given one line.
    m_text->setMinimumHeight(m_text->heightForWidth(m_text->width()));
}

}  // namespace sharewarden::ui
