// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/figure_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <limits>

namespace sharewarden::ui {
namespace {

struct FigureText {
    Q_DECLARE_TR_FUNCTIONS(FigureText)
};

// What decides the plural; the number itself may be larger.
int countOf(qint64 number) {
    return static_cast<int>(qBound(qint64(0), number, qint64(std::numeric_limits<int>::max())));
}

bool isLarge(qint64 number) {
    return number > std::numeric_limits<int>::max();
}

}  // namespace

QString sharesText(qint64 shares) {
    if (isLarge(shares))
        return FigureText::tr("%1 shares").arg(QLocale().toString(shares));
    return FigureText::tr("%Ln share(s)", nullptr, countOf(shares));
}

QString imagesText(qint64 images) {
    if (isLarge(images))
        return FigureText::tr("%1 images").arg(QLocale().toString(images));
    return FigureText::tr("%Ln image(s)", nullptr, countOf(images));
}

QString sharesOnImagesText(qint64 shares, qint64 images) {
    return FigureText::tr("%1 on %2").arg(sharesText(shares), imagesText(images));
}

}  // namespace sharewarden::ui
