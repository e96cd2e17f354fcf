// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <memory>
#include <vector>

#include "tests/bench/estate.h"
#include "tests/bench/window_parts.h"
#include "tests/bench/window_watch.h"
#include "ui/shares/share_rows.h"

class QLineEdit;

namespace sharewarden::bench {

/// Typed into the search: parts of names, of login IDs, of numbers, found in very many rows, in some, in few.
const QStringList& typedWords();

/// What a person waits for in one window.
struct Measured {
    Taken open;
    Taken openSort;  // at once after opening
    Taken findings;
    Taken filter;
    Taken clear;
    std::vector<Taken> sorts;  // by ShareColumn, from ImageName on
    Taken tickFindings;
    Taken invert;
    Taken invertFound;
    Taken listPreview;
    Taken listTick;
    Taken filterGrouped;  // by image
    Taken sortGrouped;
    Taken toImages;
    Taken toLogins;
    Taken toTable;
    qsizetype withFindings = 0;
};

/// One window over one estate, from its opening on. The estate outlives it.
class ViewsSession {
public:
    explicit ViewsSession(const Estate& estate);
    Measured measure();

private:
    void open();
    void makeFindings();
    void makeEveryOrder();
    Taken typeWords(Taken* cleared);
    void sort();
    void lookGrouped();
    void tick();
    void tickByList();
    void switchViews();

    QLineEdit* field() const;
    void trigger(const char* name) const;
    void sortBy(ui::ShareColumn column, Qt::SortOrder order = Qt::AscendingOrder) const;

    const Estate& m_estate;
    WindowParts m_parts;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<WindowWatch> m_watch;
    Measured m_measured;
};

}  // namespace sharewarden::bench
