// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/message_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/common/copy_details.h"
#include "ui/common/plain_text.h"

namespace sharewarden::ui {

MessageLine::MessageLine(const QString& labelName, QWidget* parent)
    : QWidget(parent), m_label(plainLabel(QString())), m_copy(new QToolButton) {
    m_label->setObjectName(labelName);
    m_copy->setObjectName(labelName % QStringLiteral("Copy"));
    m_copy->setAutoRaise(true);
    m_copy->setText(tr("Copy Details"));
    m_copy->setToolTip(tr("Copy this message with the time and the versions, for support"));
    m_copy->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    connect(m_copy, &QToolButton::clicked, this,
            [this] { copyText(messageDetails(window()->windowTitle(), m_label->text())); });
}

void MessageLine::setText(const QString& text) {
    m_label->setText(text);
    m_copy->setVisible(!text.isEmpty());
}

QString MessageLine::text() const {
    return m_label->text();
}

}  // namespace sharewarden::ui
