// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QWidget>
#include <vector>

#include "ui/help/guide_text.h"

class QAction;
class QLabel;
class QLineEdit;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace sharewarden::ui {

class GuideView;

/// The user guide: its contents, its text, and what is needed to find one's way in it with the keyboard
/// alone.
class GuideWindow : public QWidget {
    Q_OBJECT

public:
    /// `language` as `ko` or `ko_KR`; English where there is no guide in it.
    explicit GuideWindow(const QString& language, QWidget* parent = nullptr);

    /// Brings the section to the top. A key that the guide does not have shows its beginning.
    void showSection(const QString& key);
    /// Stays at the same section.
    void setLanguage(const QString& language);
    /// The key of the section at the top; empty before the first.
    QString currentSection() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A place in a guide of any language.
    struct Visit {
        QString key;
        int offset = 0;  ///< characters behind the beginning of the section
    };

    QWidget* buildBar();
    QToolButton* addButton(QAction* action);
    QAction* addAction(const char* name, const QKeySequence& key);
    void connectParts();
    void retranslate();
    void rebuild();
    void fillContents(const std::vector<GuideSection>& sections);
    Visit here() const;
    void go(const Visit& visit);
    void leave();
    void step(QList<Visit>* from, QList<Visit>* to);
    void follow(const QString& target);
    void chooseFromContents(const QTreeWidgetItem* item);
    void showPlace();
    void refreshSteps();
    void findNext(bool backward, bool fromHere);
    void markMatches();
    void zoom(int percent);
    void switchPane();

    QString m_language;
    QString m_markdown;
    int m_percent = 100;
    GuideView* m_view;
    QTreeWidget* m_contents;
    QHash<QString, QTreeWidgetItem*> m_items;
    QLabel* m_findLabel = nullptr;
    QLineEdit* m_find = nullptr;
    QLabel* m_count = nullptr;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_next = nullptr;
    QAction* m_larger = nullptr;
    QAction* m_smaller = nullptr;
    QList<int> m_matches;  // where the words that are looked for begin
    int m_matchLength = 0;
    QList<Visit> m_before;
    QList<Visit> m_after;
    bool m_walking = false;  // through the contents, line by line: one step of the history
    bool m_rebuilding = false;
};

}  // namespace sharewarden::ui
