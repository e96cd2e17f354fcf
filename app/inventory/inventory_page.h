// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/inventory/image_row.h"
#include "app/inventory/text_pool.h"
#include "app/ncloud/image.h"

namespace sharewarden {

/// The images of one page as columns of their own: each text once, with its hash. Making it is most of the
/// work of taking images into an Inventory, and can be done on a worker. A value.
class InventoryPage {
public:
    InventoryPage() = default;
    /// The same images in the same order. By conversion: a page of few images is given as it is.
    InventoryPage(const std::vector<ncloud::Image>& images);  // NOLINT(google-explicit-constructor)

    size_t imageCount() const { return m_images.size(); }
    const QString& number(size_t image) const { return m_texts.text(m_images[image].no); }
    const QString& hypervisor(size_t image) const { return m_texts.text(m_images[image].hypervisor); }

    /// Without the images for which `goes` is true, one for each.
    void drop(const std::vector<bool>& goes);

private:
    friend class Inventory;
    TextId intern(const QString& text);

    TextPool m_texts;
    std::vector<size_t> m_hashes{TextPool::hashOf(QString())};  // of m_texts
    std::vector<ImageRow> m_images;  // their cell is not known here; texts and shares are of the page
    std::vector<TextId> m_logins;
};

}  // namespace sharewarden
