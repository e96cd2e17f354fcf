// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// Every window and dialog in each language, for somebody who needs letters a third larger: nothing is cut.
#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <functional>

#include "resources/translations.h"
#include "tests/support/every_window.h"
#include "ui/common/check_style.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallScreen(1280, 800);
constexpr double larger = 1.3;

// What a text asks for, and what it has.
struct Fit {
    QString text;
    int needed = 0;
    int given = 0;
};

using Fits = std::function<void(const Fit&)>;

void measure(const QLabel& label, const Fits& fits) {
    if (label.text().isEmpty() || !label.pixmap().isNull())
        return;
    if (label.wordWrap())
        fits({label.text(), label.heightForWidth(label.width()), label.height()});
    else
        fits({label.text(), label.sizeHint().width(), label.width()});
}

void measure(const QComboBox& box, const Fits& fits) {
    if (box.isEditable() || box.currentText().isEmpty())
        return;
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const int icon = box.itemIcon(box.currentIndex()).isNull() ? 0 : box.iconSize().width() + 4;
    fits({box.currentText(), box.fontMetrics().horizontalAdvance(box.currentText()) + icon, room.width()});
}

void measure(const QLineEdit& edit, const Fits& fits) {
    if (!edit.text().isEmpty() || edit.placeholderText().isEmpty())
        return;
    constexpr int margins = 8;
    fits({edit.placeholderText(), edit.fontMetrics().horizontalAdvance(edit.placeholderText()) + margins,
          edit.width()});
}

void measure(const QHeaderView& header, const Fits& fits) {
    const QAbstractItemModel* model = header.model();
    if (!model || header.orientation() != Qt::Horizontal)
        return;
    for (int section = 0; section < header.count(); ++section) {
        const QString text = model->headerData(section, Qt::Horizontal).toString();
        if (!text.isEmpty() && !header.isSectionHidden(section))
            fits({text, header.fontMetrics().horizontalAdvance(text) + 8, header.sectionSize(section)});
    }
}

void measure(const QWidget& widget, const Fits& fits) {
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        // Of a fixed size on purpose are those without a text.
        if (!button->text().isEmpty())
            fits({button->text(), button->sizeHint().width(), button->width()});
    } else if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        measure(*label, fits);
    } else if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        measure(*box, fits);
    } else if (const auto* edit = qobject_cast<const QLineEdit*>(&widget)) {
        measure(*edit, fits);
    } else if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
        measure(*header, fits);
    } else if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) {
        fits({group->title(), group->minimumSizeHint().width(), group->width()});
    }
}

bool isScrolledTabBar(const QWidget& widget) {
    const auto* bar = qobject_cast<const QTabBar*>(&widget);
    if (!bar)
        return false;
    const QList<QToolButton*> arrows = bar->findChildren<QToolButton*>();
    return std::any_of(arrows.begin(), arrows.end(),
                       [](const QToolButton* arrow) { return arrow->isVisible(); });
}

bool isCutToolBar(const QWidget& widget) {
    const auto* bar = qobject_cast<const QToolBar*>(&widget);
    const auto* more = bar ? bar->findChild<QToolButton*>(u"qt_toolbar_ext_button"_s) : nullptr;
    return more && more->isVisible();
}

QString nameOf(const QWidget& widget) {
    const QString type = QString::fromLatin1(widget.metaObject()->className()).section(u':', -1);
    return widget.objectName().isEmpty() ? type : type + u' ' + widget.objectName();
}

QStringList problemsOf(const QString& name, const QWidget& window) {
    QStringList problems;
    const QSize least = window.minimumSizeHint().expandedTo(window.minimumSize());
    if (least.width() > smallScreen.width() || least.height() > smallScreen.height())
        problems.append(u"%1: is at least %2x%3"_s.arg(name).arg(least.width()).arg(least.height()));
    const QList<QWidget*> parts = window.findChildren<QWidget*>();
    for (const QWidget* part : parts) {
        // A dialog over this window is looked at itself.
        if (!part->isVisible() || part->window() != &window)
            continue;
        const QString where = name % u": "_s % nameOf(*part);
        measure(*part, [&](const Fit& fit) {
            if (fit.needed > fit.given)
                problems.append(
                    u"%1 “%2” has %3 of %4 pixels"_s.arg(where, fit.text).arg(fit.given).arg(fit.needed));
        });
        if (isScrolledTabBar(*part) || isCutToolBar(*part))
            problems.append(where + u": not all of it is in sight"_s);
    }
    return problems;
}

}  // namespace

class TextsFitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void window_showsItsTextsWhole_data();
    void window_showsItsTextsWhole();
};

void TextsFitTest::initTestCase() {
    QApplication::setStyle(new ui::CheckStyle(u"fusion"_s));
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * larger);
    QApplication::setFont(font);
}

void TextsFitTest::window_showsItsTextsWhole_data() {
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "ko", "ja"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TextsFitTest::window_showsItsTextsWhole() {
    QFETCH(QString, language);
    QLocale::setDefault(QLocale(language));
    installTranslators(*qApp, QLocale());
    int windows = 0;
    QStringList problems;
    EveryWindow every([&](const QString& name, QWidget& window) {
        ++windows;
        problems.append(problemsOf(name, window));
    });
    every.openAll();
    QVERIFY(windows > 30);
    for (const QString& problem : std::as_const(problems))
        qWarning().noquote() << problem;
    QVERIFY(problems.isEmpty());
}

QTEST_MAIN(TextsFitTest)

#include "tst_texts_fit.moc"
