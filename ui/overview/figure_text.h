// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sharewarden::ui {

/// `1,234 shares`, in the person's locale.
QString sharesText(qint64 shares);
/// `1 image`.
QString imagesText(qint64 images);
/// `1,234 shares on 56 images`.
QString sharesOnImagesText(qint64 shares, qint64 images);

}  // namespace sharewarden::ui
