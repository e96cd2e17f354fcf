// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/lazy_icon.h"

#include <QIconEngine>
#include <QPainter>
#include <utility>

namespace sharewarden::ui {
namespace {

class LazyEngine final : public QIconEngine {
public:
    explicit LazyEngine(std::function<QIcon()> make) : m_make(std::move(make)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        icon().paint(painter, rect, Qt::AlignCenter, mode, state);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return icon().pixmap(size, 1, mode, state);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        // Here the size is in pixels of the screen.
        return icon().pixmap(size / scale, scale, mode, state);
    }
    QSize actualSize(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return icon().actualSize(size, mode, state);
    }
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override {
        return icon().availableSizes(mode, state);
    }
    QIconEngine* clone() const override { return new LazyEngine(*this); }

private:
    const QIcon& icon() {
        if (const auto make = std::exchange(m_make, nullptr))
            m_icon = make();
        return m_icon;
    }

    std::function<QIcon()> m_make;
    QIcon m_icon;
};

}  // namespace

QIcon lazyIcon(const std::function<QIcon()>& make) {
    return QIcon(new LazyEngine(make));
}

}  // namespace sharewarden::ui
