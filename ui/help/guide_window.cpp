// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/guide_window.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextDocument>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/help/guide_document.h"
#include "ui/help/guide_view.h"

namespace sharewarden::ui {
namespace {

constexpr int keyRole = Qt::UserRole;
constexpr qsizetype mostVisits = 100;
constexpr int mostMatches = 1000;

QString keyOf(const QTreeWidgetItem& item) {
    return item.data(0, keyRole).toString();
}

}  // namespace

GuideWindow::GuideWindow(const QString& language, QWidget* parent)
    : QWidget(parent, Qt::Window), m_view(new GuideView), m_contents(new QTreeWidget) {
    setObjectName(QStringLiteral("guideWindow"));
    m_view->setObjectName(QStringLiteral("guideText"));
    m_contents->setObjectName(QStringLiteral("guideContents"));
    m_contents->setHeaderHidden(true);
    m_contents->setRootIsDecorated(false);
    m_contents->setItemsExpandable(false);
    m_contents->setUniformRowHeights(true);
    m_contents->setTextElideMode(Qt::ElideRight);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* splitter = new QSplitter;
    splitter->addWidget(m_contents);
    splitter->addWidget(m_view);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildBar());
    layout->addWidget(splitter, 1);
    connectParts();
    retranslate();
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    m_view->setMinimumWidth(em * 40);  // the words of a table are not broken
    splitter->setSizes({em * 23, em * 57});
    resize(em * 84, fontMetrics().lineSpacing() * 42);
    setLanguage(language);
    m_view->setFocus();
}

QAction* GuideWindow::addAction(const char* name, const QKeySequence& key) {
    auto* action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    QWidget::addAction(action);
    return action;
}

QToolButton* GuideWindow::addButton(QAction* action) {
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setObjectName(QString(action->objectName() % QLatin1String("Button")));
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(true);
    return button;
}

QWidget* GuideWindow::buildBar() {
    m_back = addAction("guideBack", QKeySequence(Qt::ALT | Qt::Key_Left));
    m_back->setIconText(QStringLiteral("←"));
    m_forward = addAction("guideForward", QKeySequence(Qt::ALT | Qt::Key_Right));
    m_forward->setIconText(QStringLiteral("→"));
    m_previous = addAction("guideFindPrevious", QKeySequence(Qt::SHIFT | Qt::Key_F3));
    m_previous->setIconText(QStringLiteral("↑"));
    m_next = addAction("guideFindNext", QKeySequence(Qt::Key_F3));
    m_next->setIconText(QStringLiteral("↓"));
    m_smaller = addAction("guideSmaller", QKeySequence(Qt::CTRL | Qt::Key_Minus));
    m_smaller->setIconText(QStringLiteral("A−"));
    m_larger = addAction("guideLarger", {});
    m_larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_larger->setIconText(QStringLiteral("A+"));
    m_find = new QLineEdit;
    m_find->setObjectName(QStringLiteral("guideFind"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaxLength(200);
    m_findLabel = new QLabel;
    m_findLabel->setBuddy(m_find);
    m_count = new QLabel;
    m_count->setObjectName(QStringLiteral("guideCount"));

    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(addButton(m_back));
    layout->addWidget(addButton(m_forward));
    layout->addSpacing(fontMetrics().horizontalAdvance(QLatin1Char('m')));
    layout->addWidget(m_findLabel);
    layout->addWidget(m_find, 1);
    layout->addWidget(addButton(m_previous));
    layout->addWidget(addButton(m_next));
    layout->addWidget(m_count);
    layout->addSpacing(fontMetrics().horizontalAdvance(QLatin1Char('m')));
    layout->addWidget(addButton(m_smaller));
    layout->addWidget(addButton(m_larger));
    return bar;
}

void GuideWindow::connectParts() {
    connect(m_back, &QAction::triggered, this, [this] { step(&m_before, &m_after); });
    connect(m_forward, &QAction::triggered, this, [this] { step(&m_after, &m_before); });
    connect(m_view, &GuideView::backWanted, m_back, &QAction::trigger);
    connect(m_view, &GuideView::forwardWanted, m_forward, &QAction::trigger);
    connect(m_previous, &QAction::triggered, this, [this] { findNext(true, false); });
    connect(m_next, &QAction::triggered, this, [this] { findNext(false, false); });
    connect(m_smaller, &QAction::triggered, this, [this] { zoom(m_percent - 10); });
    connect(m_larger, &QAction::triggered, this, [this] { zoom(m_percent + 10); });
    connect(m_find, &QLineEdit::textChanged, this, [this] {
        markMatches();
        findNext(false, true);
    });
    connect(m_find, &QLineEdit::returnPressed, m_next, &QAction::trigger);
    connect(m_view, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.scheme().isEmpty() && url.host().isEmpty())
            follow(url.fragment());
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &GuideWindow::showPlace);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, &GuideWindow::chooseFromContents);
    // A click on the line that is already the current one leads there too.
    connect(m_contents, &QTreeWidget::itemClicked, this, &GuideWindow::chooseFromContents);

    const auto onKey = [this](const QKeySequence& key, auto act) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, act);
    };
    onKey(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { zoom(100); });
    onKey(QKeySequence(Qt::Key_F6), [this] { switchPane(); });
    onKey(QKeySequence(Qt::Key_Escape), [this] { close(); });
}

void GuideWindow::retranslate() {
    const auto name = [](QAction* action, const QString& text) {
        action->setText(text);  // what a screen reader says
        action->setToolTip(QString(text % QLatin1String(" (") %
                                   action->shortcut().toString(QKeySequence::NativeText) % u')'));
    };
    // Setting the text of an action clears none of its icon texts: those are what the buttons show.
    setWindowTitle(tr("User Guide"));
    name(m_back, tr("Back"));
    name(m_forward, tr("Forward"));
    name(m_previous, tr("Find previous"));
    name(m_next, tr("Find next"));
    name(m_smaller, tr("Smaller text"));
    name(m_larger, tr("Larger text"));
    for (QAction* action : {m_back, m_forward, m_previous, m_next, m_smaller, m_larger}) {
        auto* button = findChild<QToolButton*>(QString(action->objectName() % QLatin1String("Button")));
        button->setAccessibleName(action->text());
    }
    m_findLabel->setText(tr("&Find:"));
    m_find->setPlaceholderText(tr("Words in the guide"));
    m_find->setAccessibleName(tr("Find in the guide"));
    m_contents->setAccessibleName(tr("Contents of the guide"));
    m_view->setAccessibleName(tr("Text of the guide"));
    if (!m_markdown.isEmpty())
        markMatches();
}

void GuideWindow::setLanguage(const QString& language) {
    const QString code = guideLanguage(language);
    if (code == m_language)
        return;
    m_language = code;
    m_markdown = readGuide(code);
    if (m_markdown.isEmpty())
        m_markdown = tr("The guide is not part of this build of the program.");
    const Visit visit{currentSection(), 0};
    rebuild();
    fillContents(guideSections(m_markdown));
    go(visit);
}

// Anew in the palette and the size of now.
void GuideWindow::rebuild() {
    m_rebuilding = true;
    QFont letters = font();
    if (letters.pointSizeF() > 0)
        letters.setPointSizeF(letters.pointSizeF() * 1.05 * m_percent / 100.0);
    else
        letters.setPixelSize(std::max(1, letters.pixelSize() * m_percent / 100));
    m_view->setGuide(makeGuideDocument(m_markdown, letters, palette()));
    m_rebuilding = false;
    markMatches();
}

void GuideWindow::fillContents(const std::vector<GuideSection>& sections) {
    const QSignalBlocker blocker(m_contents);
    m_contents->clear();
    m_items.clear();
    QTreeWidgetItem* chapter = nullptr;
    for (const GuideSection& section : sections) {
        if (section.key.isEmpty())
            continue;
        auto* item = section.level > 2 && chapter != nullptr ? new QTreeWidgetItem(chapter)
                                                             : new QTreeWidgetItem(m_contents);
        if (section.level <= 2)
            chapter = item;
        item->setText(0, section.title);
        item->setToolTip(0, section.title);
        item->setData(0, keyRole, section.key);
        m_items.insert(section.key, item);
    }
    m_contents->expandAll();
}

QString GuideWindow::currentSection() const {
    const int place = m_view->placeInView();
    return place < 0 ? QString() : m_view->places().at(place).key;
}

void GuideWindow::showSection(const QString& key) {
    follow(key);
}

void GuideWindow::follow(const QString& target) {
    leave();
    m_walking = false;
    go({target, 0});
}

GuideWindow::Visit GuideWindow::here() const {
    const int place = m_view->placeInView();
    const int position = m_view->positionInView();
    if (place < 0)
        return {{}, position};
    const GuidePlace& at = m_view->places().at(place);
    return {at.key, position - at.position};
}

void GuideWindow::go(const Visit& visit) {
    const QList<GuidePlace>& places = m_view->places();
    const auto place = std::find_if(places.begin(), places.end(),
                                    [&visit](const GuidePlace& one) { return one.key == visit.key; });
    if (place == places.end()) {
        m_view->scrollToPosition(visit.key.isEmpty() ? visit.offset : 0);
    } else {
        const auto next = std::next(place);
        // Another language's section may be shorter.
        const int last = next == places.end() ? place->position + visit.offset : next->position - 1;
        m_view->scrollToPosition(std::min(place->position + visit.offset, last));
    }
    showPlace();
    if (const auto item = m_items.constFind(visit.key); item != m_items.constEnd()) {
        const QSignalBlocker blocker(m_contents);  // at the end of the text it may not reach the top
        m_contents->setCurrentItem(*item);
    }
    refreshSteps();
}

// Remembers where one was before one goes somewhere else.
void GuideWindow::leave() {
    m_before.append(here());
    if (m_before.size() > mostVisits)
        m_before.removeFirst();
    m_after.clear();
}

void GuideWindow::step(QList<Visit>* from, QList<Visit>* to) {
    if (from->isEmpty())
        return;
    m_walking = false;
    to->append(here());
    go(from->takeLast());
}

void GuideWindow::chooseFromContents(const QTreeWidgetItem* item) {
    if (item == nullptr)
        return;
    if (!m_walking)
        leave();
    m_walking = true;
    go({keyOf(*item), 0});
}

// The line of the contents follows the text.
void GuideWindow::showPlace() {
    if (m_rebuilding)
        return;
    QTreeWidgetItem* item = m_items.value(currentSection());
    if (item == m_contents->currentItem())
        return;
    const QSignalBlocker blocker(m_contents);
    m_contents->setCurrentItem(item);
    if (item != nullptr)
        m_contents->scrollToItem(item);
    else
        m_contents->scrollToTop();
}

void GuideWindow::refreshSteps() {
    m_back->setEnabled(!m_before.isEmpty());
    m_forward->setEnabled(!m_after.isEmpty());
}

void GuideWindow::markMatches() {
    m_matches.clear();
    QList<QTextEdit::ExtraSelection> marks;
    const QString words = m_find->text().normalized(QString::NormalizationForm_C);
    m_matchLength = static_cast<int>(words.size());
    if (!words.trimmed().isEmpty()) {
        QColor ground = palette().color(QPalette::Highlight);
        ground.setAlphaF(0.3F);
        QTextCursor at = m_view->document()->find(words);
        while (!at.isNull() && marks.size() < mostMatches) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(ground);
            marks.append(mark);
            m_matches.append(at.selectionStart());
            at = m_view->document()->find(words, at);
        }
    }
    m_view->setExtraSelections(marks);
    m_previous->setEnabled(!m_matches.isEmpty());
    m_next->setEnabled(!m_matches.isEmpty());
    if (words.trimmed().isEmpty())
        m_count->clear();
    else
        m_count->setText(m_matches.isEmpty() ? tr("Not found")
                                             : tr("%n place(s)", nullptr, static_cast<int>(marks.size())));
}

// Goes to the next match behind the cursor, or to the first from the top of the view on; around the end.
void GuideWindow::findNext(bool backward, bool fromHere) {
    if (m_matches.isEmpty())
        return;
    QTextCursor cursor = m_view->textCursor();
    const int from = fromHere ? std::max(m_view->positionInView(), 0) : cursor.selectionStart();
    qsizetype at = 0;
    if (backward) {
        at = std::lower_bound(m_matches.begin(), m_matches.end(), from) - m_matches.begin() - 1;
    } else {
        const auto next = fromHere ? std::lower_bound(m_matches.begin(), m_matches.end(), from)
                                   : std::upper_bound(m_matches.begin(), m_matches.end(), from);
        at = next - m_matches.begin();
    }
    at = (at + m_matches.size()) % m_matches.size();
    cursor.setPosition(m_matches.at(at));
    cursor.setPosition(m_matches.at(at) + m_matchLength, QTextCursor::KeepAnchor);
    m_view->setTextCursor(cursor);
    m_view->ensureCursorVisible();
    m_count->setText(tr("%1 of %2").arg(QLocale().toString(at + 1), QLocale().toString(m_matches.size())));
}

void GuideWindow::zoom(int percent) {
    percent = std::clamp(percent, 60, 250);
    if (percent == m_percent)
        return;
    const Visit visit = here();
    m_percent = percent;
    rebuild();
    go(visit);
}

void GuideWindow::switchPane() {
    if (m_contents->hasFocus())
        m_view->setFocus(Qt::ShortcutFocusReason);
    else
        m_contents->setFocus(Qt::ShortcutFocusReason);
}

void GuideWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (!m_language.isEmpty() &&
               (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)) {
        const Visit visit = here();
        rebuild();
        go(visit);
    }
}

}  // namespace sharewarden::ui
