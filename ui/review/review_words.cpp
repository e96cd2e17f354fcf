// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/review_words.h"

#include <QCoreApplication>

namespace sharewarden::ui {
namespace {

struct ReviewWordsText {
    Q_DECLARE_TR_FUNCTIONS(sharewarden::ui::ReviewDialog)
};

}  // namespace

ReviewWords ReviewWords::of(PlanAction action, qsizetype shares) {
    const auto count = static_cast<int>(shares);
    if (action == PlanAction::Restore)
        return {
            ReviewWordsText::tr("Review Before Restoring"),
            ReviewWordsText::tr("Re&store %Ln Share(s)", nullptr, count),
            ReviewWordsText::tr("Shares to restore, by account and image"),
            ReviewWordsText::tr("Nothing can be restored."),
            ReviewWordsText::tr("There is nothing that can be restored."),
            ReviewWordsText::tr(
                "This gives these login IDs access again: they can make servers from these images. It "
                "can be undone by revoking again. Just before each image is changed it is read once "
                "more, and who has access already is left alone."),
            ReviewWordsText::tr("For example: revoked by mistake"),
        };
    return {
        ReviewWordsText::tr("Review"),
        ReviewWordsText::tr("Re&voke %Ln Share(s)", nullptr, count),
        ReviewWordsText::tr("Shares to revoke, by account and image"),
        ReviewWordsText::tr("Nothing can be revoked."),
        ReviewWordsText::tr("There is nothing that can be revoked."),
        ReviewWordsText::tr(
            "These login IDs can no longer make servers from these images. A server that was already "
            "made from an image is not stopped and keeps its data. It can be undone by sharing the "
            "images again. Just before each image is changed it is read once more, and what is no "
            "longer shared is left alone."),
        ReviewWordsText::tr("For example: partner contract ended on 30 June"),
    };
}

}  // namespace sharewarden::ui
