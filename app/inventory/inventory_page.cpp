// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/inventory_page.h"

#include <utility>

namespace sharewarden {

InventoryPage::InventoryPage(const std::vector<ncloud::Image>& images) {
    m_images.reserve(images.size());
    for (const ncloud::Image& image : images) {
        ImageRow row = imageRow(image, [this](const QString& text) { return intern(text); });
        row.firstShare = static_cast<quint32>(m_logins.size());
        row.shareCount = static_cast<quint32>(image.sharedLoginIds.size());
        for (const QString& login : image.sharedLoginIds)
            m_logins.push_back(intern(login));
        m_images.push_back(row);
    }
}

TextId InventoryPage::intern(const QString& text) {
    const size_t hash = TextPool::hashOf(text);
    const TextId id = m_texts.intern(text, hash);
    if (id == m_hashes.size())
        m_hashes.push_back(hash);
    return id;
}

void InventoryPage::drop(const std::vector<bool>& goes) {
    std::vector<ImageRow> images;
    std::vector<TextId> logins;
    images.reserve(m_images.size());
    logins.reserve(m_logins.size());
    for (size_t i = 0; i < m_images.size(); ++i) {
        if (goes[i])
            continue;
        ImageRow row = m_images[i];
        const auto own = m_logins.begin() + row.firstShare;
        row.firstShare = static_cast<quint32>(logins.size());
        logins.insert(logins.end(), own, own + row.shareCount);
        images.push_back(row);
    }
    m_images = std::move(images);
    m_logins = std::move(logins);
}

}  // namespace sharewarden
