// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/review_words.h"

#include <QCoreApplication>

namespace sharewarden::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(sharewarden::ui::ReviewDialog)
};

}  // namespace

ReviewWords ReviewWords::of(PlanAction action, qsizetype shares) {
    const auto count = static_cast<int>(shares);
    if (action == PlanAction::Restore)
        return {
            Text::tr("Review Before Restoring"),
            Text::tr("Re&store %Ln Share(s)", nullptr, count),
            Text::tr("Shares to restore, by account and image"),
            Text::tr("Nothing can be restored."),
            Text::tr("There is nothing that can be restored."),
            Text::tr("This gives these login IDs access again: they can make servers from these images. It "
                     "can be undone by revoking again. Just before each image is changed it is read once "
                     "more, and who has access already is left alone."),
            Text::tr("For example: revoked by mistake"),
        };
    return {
        Text::tr("Review"),
        Text::tr("Re&voke %Ln Share(s)", nullptr, count),
        Text::tr("Shares to revoke, by account and image"),
        Text::tr("Nothing can be revoked."),
        Text::tr("There is nothing that can be revoked."),
        Text::tr("These login IDs can no longer make servers from these images. A server that was already "
                 "made from an image is not stopped and keeps its data. It can be undone by sharing the "
                 "images again. Just before each image is changed it is read once more, and what is no "
                 "longer shared is left alone."),
        Text::tr("For example: partner contract ended on 30 June"),
    };
}

}  // namespace sharewarden::ui
