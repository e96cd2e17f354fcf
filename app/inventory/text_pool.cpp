// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/text_pool.h"

namespace sharewarden {

TextPool::TextPool() {
    intern(QString());
}

QHash<QString, TextId>& TextPool::ids() const {
    return m_ids.get([this] {
        QHash<QString, TextId> ids;
        ids.reserve(m_texts.size());
        for (qsizetype i = 0; i < m_texts.size(); ++i)
            ids.insert(m_texts.at(i), static_cast<TextId>(i));
        return ids;
    });
}

TextId TextPool::intern(const QString& text) {
    QHash<QString, TextId>& known = ids();
    const auto found = known.constFind(text);
    if (found != known.constEnd())
        return *found;
    const auto id = static_cast<TextId>(m_texts.size());
    m_texts.append(text);
    known.insert(text, id);
    return id;
}

std::optional<TextId> TextPool::find(const QString& text) const {
    const QHash<QString, TextId>& known = ids();
    const auto found = known.constFind(text);
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

}  // namespace sharewarden
