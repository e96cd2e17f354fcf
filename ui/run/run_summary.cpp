// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/run/run_summary.h"

#include <QCoreApplication>
#include <QStringList>

namespace sharewarden::ui {
namespace {

struct RunText {
    Q_DECLARE_TR_FUNCTIONS(Run)

public:
    static QString summary(const RunReport& report, PlanAction action) {
        const auto count = [&report](Verdict verdict) { return static_cast<int>(report.count(verdict)); };
        QStringList sentences;
        const auto add = [&sentences](int n, const QString& sentence) {
            if (n > 0)
                sentences.append(sentence);
        };
        if (report.cancelled)
            sentences.append(tr("Stopped on request."));
        if (int n = count(Verdict::Revoked))
            add(n, tr("%Ln share(s) revoked, and the fresh list confirms it.", nullptr, n));
        if (int n = count(Verdict::AlreadyGone))
            add(n, tr("%Ln share(s) had already gone; nothing was sent for them.", nullptr, n));
        if (int n = count(Verdict::StillShared))
            add(n, tr("%Ln share(s) are still listed although the removal was sent. Scan again in a few "
                      "minutes.",
                      nullptr, n));
        if (int n = count(Verdict::Restored))
            add(n, tr("%Ln share(s) restored, and the fresh list confirms it.", nullptr, n));
        if (int n = count(Verdict::AlreadyShared))
            add(n, tr("%Ln share(s) were already back; nothing was sent for them.", nullptr, n));
        if (int n = count(Verdict::StillMissing))
            add(n, tr("%Ln share(s) are not listed although they were sent. Scan again in a few minutes.",
                      nullptr, n));
        if (int n = count(Verdict::Refused))
            add(n, tr("%Ln share(s) were refused; the notes say why.", nullptr, n));
        if (int n = count(Verdict::Unknown))
            add(n, action == PlanAction::Revoke
                       ? tr("%Ln share(s) could not be read back: they may or may not be revoked. The main "
                            "window offers to find out.",
                            nullptr, n)
                       : tr("%Ln share(s) could not be read back: they may or may not be restored. The main "
                            "window offers to find out.",
                            nullptr, n));
        if (int n = count(Verdict::NotSent))
            add(n, tr("%Ln share(s) were not touched; nothing was sent for them.", nullptr, n));
        if (report.journalError)
            sentences.append(tr("The journal could not be written, so nothing more was sent. %1")
                                 .arg(explain(*report.journalError)));
        return sentences.join(QLatin1Char('\n'));
    }
};

}  // namespace

QString runSummary(const RunReport& report, PlanAction action) {
    return RunText::summary(report, action);
}

}  // namespace sharewarden::ui
