// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/text_pool.h"

#include <utility>

namespace sharewarden {

TextPool::TextPool() {
    intern(QString());
}

TextPool::TextPool(TextPool&& other) noexcept
    : m_blocks(std::move(other.m_blocks)),
      m_size(std::exchange(other.m_size, 0)),
      m_index(std::move(other.m_index)) {
}

TextPool& TextPool::operator=(TextPool&& other) noexcept {
    m_blocks = std::move(other.m_blocks);
    m_size = std::exchange(other.m_size, 0);
    m_index = std::move(other.m_index);
    return *this;
}

HashSlots& TextPool::index() const {
    return m_index.get([this] {
        HashSlots index;
        index.reserve(static_cast<size_t>(m_size));
        for (qsizetype i = 0; i < m_size; ++i)
            index.insert(hashOf(text(static_cast<TextId>(i))), static_cast<TextId>(i));
        return index;
    });
}

TextId TextPool::intern(const QString& text, size_t hash) {
    HashSlots& known = index();
    if (const auto found = known.find(hash, [&](TextId id) { return this->text(id) == text; }))
        return *found;
    const auto id = static_cast<TextId>(m_size);
    GrowingList<QString>& block = m_blocks[blockOf(id)];
    if (block.isEmpty())
        block.reserve(roomOf(blockOf(id)));
    block.append(text);
    ++m_size;
    known.insert(hash, id);
    return id;
}

std::optional<TextId> TextPool::find(const QString& text) const {
    return index().find(hashOf(text), [&](TextId id) { return this->text(id) == text; });
}

}  // namespace sharewarden
