// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/text_pool.h"

namespace sharewarden {

TextPool::TextPool() {
    intern(QString());
}

TextId TextPool::intern(const QString& text) {
    const auto known = m_ids.constFind(text);
    if (known != m_ids.constEnd())
        return *known;
    const auto id = static_cast<TextId>(m_texts.size());
    m_texts.append(text);
    m_ids.insert(text, id);
    return id;
}

std::optional<TextId> TextPool::find(const QString& text) const {
    const auto known = m_ids.constFind(text);
    return known == m_ids.constEnd() ? std::nullopt : std::optional(*known);
}

}  // namespace sharewarden
