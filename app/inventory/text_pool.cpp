// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/text_pool.h"

#include <utility>

namespace sharewarden {
namespace {

// The index grows to these sizes at once, in texts, and doubles from the last one on: moving it in many
// small steps would end with one of half the last size, which takes several times as long as a page.
constexpr size_t indexSteps[] = {8'192, 65'536, 524'288};

}  // namespace

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
    for (const size_t step : indexSteps) {
        if (id == step / 8)
            known.reserve(step);
    }
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
