// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStyleFactory>
#include <QTest>
#include <memory>

#include "ui/common/check_style.h"
#include "ui/common/lazy_icon.h"

using namespace sharewarden::ui;
using namespace Qt::StringLiterals;

namespace {

QIcon twoSizes() {
    QIcon icon;
    for (const int side : {16, 32}) {
        QPixmap pixmap(side, side);
        pixmap.fill(side == 16 ? Qt::red : Qt::blue);
        QPainter(&pixmap).drawLine(0, 0, side - 1, side - 1);
        icon.addPixmap(pixmap);
    }
    return icon;
}

QImage painted(const QIcon& icon, QIcon::Mode mode) {
    QImage image(40, 30, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    icon.paint(&painter, image.rect(), Qt::AlignCenter, mode);
    return image;
}

}  // namespace

class TestLazyIcon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void icon_isMadeOnceAndWhenItIsNeeded() {
        int made = 0;
        const QIcon icon = lazyIcon([&made] {
            ++made;
            return twoSizes();
        });
        const QIcon copy = icon;
        QVERIFY(!icon.isNull());
        QCOMPARE(made, 0);
        QVERIFY(!icon.pixmap(16, 16).isNull());
        QVERIFY(!copy.pixmap(32, 32).isNull());
        QCOMPARE(made, 1);
    }

    void icon_looksLikeWhatIsMade() {
        const QIcon plain = twoSizes();
        const QIcon lazy = lazyIcon(twoSizes);
        for (const auto mode : {QIcon::Normal, QIcon::Disabled, QIcon::Selected}) {
            for (const qreal scale : {1.0, 2.0}) {
                for (const QSize size : {QSize(16, 16), QSize(20, 20), QSize(24, 12), QSize(32, 32)}) {
                    const QPixmap expected = plain.pixmap(size, scale, mode);
                    const QPixmap actual = lazy.pixmap(size, scale, mode);
                    QCOMPARE(actual.devicePixelRatio(), expected.devicePixelRatio());
                    QCOMPARE(actual.toImage(), expected.toImage());
                    QCOMPARE(lazy.actualSize(size, mode), plain.actualSize(size, mode));
                }
            }
            QCOMPARE(painted(lazy, mode), painted(plain, mode));
        }
        QCOMPARE(lazy.availableSizes(), plain.availableSizes());
    }

    void styleIcons_areThoseOfTheBaseStyle() {
        const CheckStyle checked(u"fusion"_s);
        const QStyle& style = checked;
        const std::unique_ptr<QStyle> base(QStyleFactory::create(u"fusion"_s));
        for (const auto standard :
             {QStyle::SP_ToolBarHorizontalExtensionButton, QStyle::SP_ToolBarVerticalExtensionButton,
              QStyle::SP_LineEditClearButton, QStyle::SP_MessageBoxWarning}) {
            const QIcon expected = base->standardIcon(standard);
            QVERIFY(!expected.isNull());
            for (const int side : {8, 16, 32})
                QCOMPARE(style.standardIcon(standard).pixmap(side, side).toImage(),
                         expected.pixmap(side, side).toImage());
        }
    }
};

QTEST_MAIN(TestLazyIcon)
#include "tst_lazy_icon.moc"
