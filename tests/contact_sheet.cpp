// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// contact_sheet: pictures of every window and dialog in one language, palette and scale (QT_SCALE_FACTOR),
// and one sheet with all of them. contact_sheet.sh runs it for every combination.

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLocale>
#include <QPainter>
#include <QTextStream>
#include <QWidget>
#include <vector>

#include "resources/translations.h"
#include "tests/support/every_window.h"
#include "ui/common/check_style.h"
#include "ui/common/dark_palette.h"

using namespace sharewarden;

namespace {

struct Picture {
    QString name;
    QImage image;
};

// Rows of thumbnails, each with its name below.
QImage sheetOf(const std::vector<Picture>& pictures, const QString& title) {
    constexpr int columns = 4;
    constexpr QSize thumb(560, 380);
    constexpr int gap = 24;
    constexpr int caption = 34;
    const int count = static_cast<int>(pictures.size());
    const int rows = (count + columns - 1) / columns;
    QImage sheet(columns * (thumb.width() + gap) + gap,
                 gap + 2 * caption + rows * (thumb.height() + caption + gap), QImage::Format_RGB32);
    sheet.fill(QColor(0x80, 0x84, 0x88));
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::white);
    QFont font = QApplication::font();
    font.setPixelSize(18);
    painter.setFont(font);
    painter.drawText(QRect(gap, gap, sheet.width() - 2 * gap, caption), Qt::AlignVCenter, title);
    for (int i = 0; i < count; ++i) {
        const Picture& picture = pictures.at(static_cast<size_t>(i));
        const QPoint at(gap + i % columns * (thumb.width() + gap),
                        gap + 2 * caption + i / columns * (thumb.height() + caption + gap));
        const QSize full = picture.image.size();
        // Enlarged it would seem larger than it is.
        const QSize size = full.boundedTo(full.scaled(thumb, Qt::KeepAspectRatio));
        const QImage small = picture.image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        painter.drawImage(
            QRect(at + QPoint((thumb.width() - size.width()) / 2, thumb.height() - size.height()), size),
            small);
        painter.drawText(QRect(at + QPoint(0, thumb.height()), QSize(thumb.width(), caption)),
                         Qt::AlignCenter, picture.name);
    }
    return sheet;
}

bool save(const QImage& image, const QString& path) {
    if (image.save(path))
        return true;
    QTextStream(stderr) << "cannot write " << path << Qt::endl;
    return false;
}

}  // namespace

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("contact_sheet"));
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("en, ko or ja"),
                                      QStringLiteral("LANG"), QStringLiteral("en"));
    const QCommandLineOption palette(QStringLiteral("palette"), QStringLiteral("light or dark"),
                                     QStringLiteral("NAME"), QStringLiteral("light"));
    const QCommandLineOption font(QStringLiteral("font"), QStringLiteral("size of the letters in percent"),
                                  QStringLiteral("PERCENT"), QStringLiteral("100"));
    parser.addOptions({language, palette, font});
    parser.addPositionalArgument(QStringLiteral("OUTDIR"),
                                 QStringLiteral("where the folders of pictures go"));
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    QLocale::setDefault(QLocale(parser.value(language)));
    installTranslators(application, QLocale());
    QApplication::setStyle(new ui::CheckStyle(QStringLiteral("fusion")));
    if (parser.value(palette) == QLatin1String("dark"))
        QApplication::setPalette(ui::darkPalette());

    QFont letters = QApplication::font();
    letters.setPointSizeF(letters.pointSizeF() * parser.value(font).toInt() / 100);
    QApplication::setFont(letters);

    const int percent = qRound(application.devicePixelRatio() * 100);
    const QString kind =
        QStringLiteral("%1-%2-%3").arg(parser.value(language), parser.value(palette)).arg(percent);
    const QDir out(parser.positionalArguments().constFirst());
    if (!out.mkpath(kind)) {
        QTextStream(stderr) << "cannot make " << out.filePath(kind) << Qt::endl;
        return 1;
    }
    // Of an earlier run, perhaps with other windows.
    QDir folder(out.filePath(kind));
    const QStringList old = folder.entryList({QStringLiteral("[0-9][0-9]-*.png")}, QDir::Files);
    for (const QString& name : old)
        folder.remove(name);
    std::vector<Picture> pictures;
    bool saved = true;
    test::EveryWindow windows([&](const QString& name, QWidget& window) {
        const QString numbered =
            QStringLiteral("%1-%2").arg(pictures.size() + 1, 2, 10, QLatin1Char('0')).arg(name);
        pictures.push_back({numbered, window.grab().toImage()});
        saved &= save(pictures.back().image, folder.filePath(numbered + QStringLiteral(".png")));
    });
    windows.openAll();
    saved &= save(sheetOf(pictures, kind), out.filePath(kind + QStringLiteral(".png")));
    return saved ? 0 : 1;
}
