// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include "ui/common/asker.h"

namespace sharewarden::test {

/// Answers questions in the order in which the answers were laid down, and remembers what was asked. Without
/// an answer left it answers Cancel. Answers come from the event loop, as a person's do.
class ScriptedAsker final : public ui::Asker {
public:
    void ask(QWidget* parent, const ui::Question& question, std::function<void(int)> answered) override {
        asked.append(question);
        const int answer = answers.isEmpty() ? -1 : answers.takeFirst();
        QTimer::singleShot(0, parent, [answered = std::move(answered), answer] { answered(answer); });
    }

    void tell(QWidget*, const QString&, const QString& text) override { told.append(text); }

    void askSavePath(QWidget* parent, const ui::SaveQuestion&,
                     std::function<void(const QString&)> chosen) override {
        choose(parent, std::move(chosen));
    }

    void askOpenPath(QWidget* parent, const ui::OpenQuestion&,
                     std::function<void(const QString&)> chosen) override {
        choose(parent, std::move(chosen));
    }

    void askFolderPath(QWidget* parent, const ui::FolderQuestion&,
                       std::function<void(const QString&)> chosen) override {
        choose(parent, std::move(chosen));
    }

    QList<int> answers;
    QStringList paths;
    QList<ui::Question> asked;
    QStringList told;

private:
    void choose(QWidget* parent, std::function<void(const QString&)> chosen) {
        if (paths.isEmpty())
            return;
        const QString path = paths.takeFirst();
        QTimer::singleShot(0, parent, [chosen = std::move(chosen), path] { chosen(path); });
    }
};

}  // namespace sharewarden::test
