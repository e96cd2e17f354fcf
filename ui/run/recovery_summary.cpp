// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/run/recovery_summary.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include "app/base/text.h"

namespace sharewarden::ui {
namespace {

// More reasons than these are in the history.
constexpr qsizetype reasonsShown = 3;

struct RecoverySummaryText {
    Q_DECLARE_TR_FUNCTIONS(RecoverySummary)

public:
    static QString sentence(Verdict verdict, int n) {
        switch (verdict) {
            case Verdict::Revoked:
                return tr("%Ln share(s) turned out to be revoked.", nullptr, n);
            case Verdict::AlreadyGone:
                return tr("%Ln share(s) had already gone.", nullptr, n);
            case Verdict::StillShared:
                return tr("%Ln share(s) are still shared.", nullptr, n);
            case Verdict::Restored:
                return tr("%Ln share(s) turned out to be restored.", nullptr, n);
            case Verdict::AlreadyShared:
                return tr("%Ln share(s) were already there.", nullptr, n);
            case Verdict::StillMissing:
                return tr("%Ln share(s) were not restored.", nullptr, n);
            case Verdict::Refused:
                return tr("%Ln share(s) had been refused.", nullptr, n);
            case Verdict::Unknown:
                return tr("%Ln share(s) are still unknown.", nullptr, n);
            case Verdict::NotSent:
                break;
        }
        return tr("%Ln share(s) had never been sent.", nullptr, n);
    }

    static QString unread(const QList<records::AuditRecord>& unread) {
        QStringList reasons;
        for (const records::AuditRecord& record : unread) {
            const QString reason = visibleText(record.note);
            if (!reason.isEmpty() && !reasons.contains(reason))
                reasons.append(reason);
        }
        const QString count =
            tr("%Ln share(s) could not be read and stay open:", nullptr, static_cast<int>(unread.size()));
        return count % QLatin1Char(' ') % reasons.mid(0, reasonsShown).join(QLatin1Char(' '));
    }

    static QString summary(const RecoveryReport& report) {
        QHash<Verdict, int> counts;
        for (const records::AuditRecord& record : report.resolved)
            ++counts[record.verdict];
        QStringList sentences;
        for (const Verdict verdict : {Verdict::Revoked, Verdict::AlreadyGone, Verdict::Restored,
                                      Verdict::AlreadyShared, Verdict::StillShared, Verdict::StillMissing,
                                      Verdict::Refused, Verdict::NotSent, Verdict::Unknown}) {
            if (const int n = counts.value(verdict))
                sentences.append(sentence(verdict, n));
        }
        if (!report.unread.isEmpty())
            sentences.append(unread(report.unread));
        if (sentences.isEmpty())
            sentences.append(tr("Nothing was open any more."));
        return sentences.join(QLatin1Char(' '));
    }
};

}  // namespace

QString recoverySummary(const RecoveryReport& report) {
    return RecoverySummaryText::summary(report);
}

}  // namespace sharewarden::ui
