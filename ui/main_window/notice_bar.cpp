// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main_window/notice_bar.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include "ui/common/copy_details.h"
#include "ui/common/plain_text.h"

namespace sharewarden::ui {

NoticeBar::NoticeBar(Kind kind, QWidget* parent)
    : QFrame(parent),
      m_kind(kind),
      m_layout(new QHBoxLayout(this)),
      m_text(plainLabel(QString())),
      m_progress(new QProgressBar) {
    setAutoFillBackground(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(fontMetrics().horizontalAdvance(QLatin1Char('m')) * 10);
    m_progress->hide();
    m_layout->setContentsMargins(10, 6, 10, 6);
    m_layout->addWidget(m_text, 1);
    m_layout->addWidget(m_progress);
    auto* copy = new QAction(tr("Copy &Details"), this);
    copy->setObjectName(QStringLiteral("copyDetailsAction"));
    connect(copy, &QAction::triggered, this, [this] { copyText(messageDetails(QString(), text())); });
    m_text->addAction(copy);
    m_text->setContextMenuPolicy(Qt::ActionsContextMenu);
    applyColours();
}

void NoticeBar::setNotice(const QString& text, const QStringList& actions) {
    m_text->setText(text);
    while (m_buttons.size() < actions.size())
        m_buttons.append(addButton());
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setText(actions.value(i));
        m_buttons.at(i)->setVisible(i < actions.size());
    }
}

QPushButton* NoticeBar::addButton() {
    auto* button = new QPushButton;
    button->setPalette(QApplication::palette());
    m_layout->addWidget(button);
    connect(button, &QPushButton::clicked, this,
            [this, action = static_cast<int>(m_buttons.size())] { Q_EMIT actionWanted(action); });
    return button;
}

void NoticeBar::setProgress(qsizetype done, qsizetype all) {
    m_progress->setRange(0, static_cast<int>(all));
    m_progress->setValue(static_cast<int>(done));
    m_progress->setVisible(all > 0);
}

QString NoticeBar::text() const {
    return m_text->text();
}

void NoticeBar::applyColours() {
    if (m_applying)
        return;
    m_applying = true;
    const QPalette base = QApplication::palette();
    const bool dark = base.color(QPalette::Window).lightnessF() < 0.5f;
    QPalette own = base;
    // Each pair keeps a contrast of at least 7:1.
    if (m_kind == Kind::Demo) {
        own.setColor(QPalette::Window, dark ? QColor(0x12, 0x3b, 0x57) : QColor(0xd6, 0xec, 0xfa));
        own.setColor(QPalette::WindowText, dark ? QColor(0xe4, 0xf3, 0xfd) : QColor(0x0b, 0x2e, 0x45));
    } else {
        own.setColor(QPalette::Window, dark ? QColor(0x4d, 0x38, 0x05) : QColor(0xff, 0xf0, 0xc2));
        own.setColor(QPalette::WindowText, dark ? QColor(0xff, 0xf3, 0xd1) : QColor(0x40, 0x2d, 0x00));
    }
    setPalette(own);
    m_progress->setPalette(base);
    for (QPushButton* button : std::as_const(m_buttons))
        button->setPalette(base);
    m_applying = false;
}

void NoticeBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        applyColours();
    QFrame::changeEvent(event);
}

}  // namespace sharewarden::ui
