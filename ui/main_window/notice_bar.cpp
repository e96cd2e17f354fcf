// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main_window/notice_bar.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/common/plain_text.h"

namespace sharewarden::ui {

NoticeBar::NoticeBar(Kind kind, QWidget* parent)
    : QFrame(parent), m_kind(kind), m_text(plainLabel(QString())), m_action(new QPushButton) {
    setAutoFillBackground(true);
    m_action->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionWanted);
    applyColours();
}

void NoticeBar::setNotice(const QString& text, const QString& action) {
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
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
    m_action->setPalette(base);
    m_applying = false;
}

void NoticeBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        applyColours();
    QFrame::changeEvent(event);
}

}  // namespace sharewarden::ui
