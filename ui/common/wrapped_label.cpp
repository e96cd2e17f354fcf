// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/wrapped_label.h"

#include <QEvent>

namespace sharewarden::ui {

int WrappedLabel::heightForWidth(int width) const {
    Look look{text(), font(), contentsMargins(), indent(), margin(), frameWidth(), wordWrap()};
    if (look != m_look) {
        m_look = std::move(look);
        m_heights.clear();
    }
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    constexpr qsizetype most = 32;  // while a window is dragged every width comes once
    if (m_heights.size() >= most)
        m_heights.clear();
    const int height = QLabel::heightForWidth(width);
    m_heights.insert(width, height);
    return height;
}

// Another style, direction or screen may need another height.
bool WrappedLabel::event(QEvent* event) {
    switch (event->type()) {
        case QEvent::StyleChange:
        case QEvent::FontChange:
        case QEvent::LayoutDirectionChange:
        case QEvent::LanguageChange:
        case QEvent::ScreenChangeInternal:
        case QEvent::Polish:
            m_heights.clear();
            break;
        default:
            break;
    }
    return QLabel::event(event);
}

}  // namespace sharewarden::ui
