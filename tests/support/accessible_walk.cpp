// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/accessible_walk.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTabBar>
#include <QTest>
#include <algorithm>

#include "tests/support/keyboard.h"

namespace sharewarden::test {
namespace {

// What a person who debugs finds it by.
QString told(const QWidget* widget) {
    QString text = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        text += QStringLiteral(" ") + widget->objectName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        text += QStringLiteral(" \"") + button->text() + QStringLiteral("\"");
    if (const QWidget* parent = widget->parentWidget(); parent && widget->objectName().isEmpty())
        text += QStringLiteral(" in ") + QString::fromLatin1(parent->metaObject()->className()) +
                QStringLiteral(" ") + parent->objectName();
    return text;
}

bool isList(QAccessible::Role role) {
    return role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::List;
}

bool isControl(QAccessible::Role role) {
    switch (role) {
        case QAccessible::PushButton:
        case QAccessible::ButtonMenu:
        case QAccessible::ButtonDropDown:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::ComboBox:
        case QAccessible::EditableText:
        case QAccessible::SpinBox:
        case QAccessible::PageTab:
        case QAccessible::MenuItem:
        case QAccessible::ProgressBar:
        case QAccessible::Slider:
            return true;
        default:
            return isList(role);
    }
}

// A part of another control that the person comes to as a whole.
bool isPart(const QWidget* widget) {
    return widget && widget->focusProxy() == widget->parentWidget() && widget->parentWidget();
}

void walk(QAccessibleInterface* item, QStringList& faults) {
    const QAccessible::State state = item->state();
    const auto* widget = qobject_cast<const QWidget*>(item->object());
    if (state.invisible || state.disabled)
        return;
    if (widget && !widget->isVisible())
        return;
    // Qt says of a whole window that it can have the focus.
    const bool focusable =
        widget && !widget->isWindow() && state.focusable && !qobject_cast<const QLabel*>(widget);
    // The button of Qt's own inside a line edit that clears it has none; Escape and Ctrl+A do the same.
    const bool own = widget && qobject_cast<const QLineEdit*>(widget->parentWidget());
    if ((focusable || isControl(item->role())) && !own && !isPart(widget) &&
        item->text(QAccessible::Name).trimmed().isEmpty())
        faults.append(QStringLiteral("no name: ") +
                      (widget ? told(widget) : QStringLiteral("item of role %1").arg(item->role())));
    // A name of its own takes the place of the text: then nobody hears what is written there.
    const auto* label = qobject_cast<const QLabel*>(widget);
    if (label && label->textFormat() == Qt::PlainText) {
        const QString text = label->text().remove(QChar(0x200B));  // places to break at
        if (!item->text(QAccessible::Name).remove(QChar(0x200B)).contains(text))
            faults.append(QStringLiteral("its text is not read: ") + told(widget) + QStringLiteral(" \"") +
                          text + QStringLiteral("\""));
    }
    if (isList(item->role()))
        return;  // the cells are text
    for (int i = 0; i < item->childCount(); ++i) {
        if (QAccessibleInterface* child = item->child(i))
            walk(child, faults);
    }
}

// In Qt's order, those which Tab should come to.
QList<QWidget*> tabStops(QWidget& window) {
    QList<QWidget*> stops;
    const QList<QWidget*> all = window.findChildren<QWidget*>();
    for (QWidget* widget : all) {
        const bool wanted = widget->window() == &window && widget->isVisible() && widget->isEnabled() &&
                            (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
        if (wanted)
            stops.append(widget);
    }
    return stops;
}

QList<QWidget*> round(Qt::Key key, Qt::KeyboardModifiers modifiers, qsizetype most) {
    QList<QWidget*> visited;
    QWidget* first = QApplication::focusWidget();
    do {
        keyboard::press(key, modifiers);
        visited.append(QApplication::focusWidget());
    } while (visited.constLast() != first && visited.size() <= most);
    return visited;
}

void compare(const QString& way, const QList<QWidget*>& visited, const QList<QWidget*>& stops,
             QStringList& faults) {
    for (const QWidget* stop : stops) {
        const auto times = std::count(visited.cbegin(), visited.cend(), stop);
        if (times != 1)
            faults.append(QStringLiteral("%1 comes %2 times to %3").arg(way).arg(times).arg(told(stop)));
    }
    for (const QWidget* widget : visited) {
        if (!widget || !stops.contains(widget))
            faults.append(way + QStringLiteral(" comes to ") +
                          (widget ? told(widget) : QStringLiteral("nothing")));
    }
}

QStringList faultsOfRounds(QWidget& window, const QList<QWidget*>& stops) {
    QStringList faults;
    if (!QApplication::focusWidget() || QApplication::focusWidget()->window() != &window)
        return {QStringLiteral("the focus is not in the window")};
    // Where the focus is may be a place that Tab leaves for good, as a page without a field.
    QWidget* person = QApplication::focusWidget();
    keyboard::press(Qt::Key_Tab);
    const QWidget* before = QApplication::focusWidget();
    const QList<QWidget*> forward = round(Qt::Key_Tab, Qt::NoModifier, stops.size());
    compare(QStringLiteral("Tab"), forward, stops, faults);
    QList<QWidget*> back = round(Qt::Key_Tab, Qt::ShiftModifier, stops.size());
    compare(QStringLiteral("Shift+Tab"), back, stops, faults);
    if (QApplication::focusWidget() != before)
        faults.append(QStringLiteral("the focus does not come back"));
    keyboard::press(Qt::Key_Tab, Qt::ShiftModifier);
    if (stops.contains(person) && QApplication::focusWidget() != person)
        faults.append(QStringLiteral("Shift+Tab does not undo Tab at ") + told(person));
    return faults;
}

// The letter that a widget answers to with Alt, as a portable key; empty when there is none.
QString mnemonicOf(const QWidget* widget) {
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->shortcut().toString(QKeySequence::PortableText);
    if (const auto* box = qobject_cast<const QGroupBox*>(widget))
        return QKeySequence::mnemonic(box->title()).toString(QKeySequence::PortableText);
    if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
        return QKeySequence::mnemonic(label->text()).toString(QKeySequence::PortableText);
    return {};
}

}  // namespace

QStringList namelessControls(QWidget& window) {
    QStringList faults;
    walk(QAccessible::queryAccessibleInterface(&window), faults);
    return faults;
}

QStringList tabFaults(QWidget& window) {
    QStringList faults{QStringLiteral("nothing takes the focus")};
    QList<QWidget*> stops;
    // Coming to a list can choose a row in it, and its details bring controls of their own: once more then.
    for (int round = 0; round < 3 && stops != tabStops(window); ++round) {
        stops = tabStops(window);
        faults = faultsOfRounds(window, stops);
    }
    return faults;
}

QStringList mnemonicClashes(QWidget& window) {
    QHash<QString, QString> owners;
    QStringList faults;
    const auto claim = [&](const QString& key, const QString& who) {
        if (key.isEmpty())
            return;
        if (owners.contains(key))
            faults.append(QStringLiteral("%1 is of %2 and of %3").arg(key, owners.value(key), who));
        owners.insert(key, who);
    };
    const QList<QWidget*> all = window.findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        if (widget->window() != &window || !widget->isVisible() || !widget->isEnabled())
            continue;
        claim(mnemonicOf(widget), told(widget));
        if (const auto* bar = qobject_cast<const QMenuBar*>(widget)) {
            for (const QAction* action : bar->actions())
                claim(QKeySequence::mnemonic(action->text()).toString(QKeySequence::PortableText),
                      QStringLiteral("menu ") + action->text());
        }
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                claim(QKeySequence::mnemonic(tabs->tabText(i)).toString(QKeySequence::PortableText),
                      QStringLiteral("tab ") + tabs->tabText(i));
        }
    }
    return faults;
}

}  // namespace sharewarden::test
