// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/unsaved.h"

#include <QCoreApplication>

#include "ui/common/asker.h"

namespace sharewarden::ui {
namespace {

struct UnsavedText {
    Q_DECLARE_TR_FUNCTIONS(Unsaved)
};

}  // namespace

void askAboutUnsaved(Asker& asker, QWidget* parent, const QString& text, std::function<void()> save,
                     std::function<void()> discard) {
    Question question;
    question.title = UnsavedText::tr("Save Changes?");
    question.text = text;
    question.verbs = {UnsavedText::tr("&Save"), UnsavedText::tr("&Discard")};
    asker.ask(parent, question, [save = std::move(save), discard = std::move(discard)](int answer) {
        if (answer == 0)
            save();
        else if (answer == 1)
            discard();
    });
}

}  // namespace sharewarden::ui
