// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/revocation/verdict.h"

#include <QCoreApplication>

namespace sharewarden {
namespace {

struct VerdictText {
    Q_DECLARE_TR_FUNCTIONS(Verdict)

public:
    static QString name(Verdict verdict) {
        switch (verdict) {
            case Verdict::Revoked:
                return tr("Revoked");
            case Verdict::AlreadyGone:
                return tr("Already gone");
            case Verdict::StillShared:
                return tr("Still shared");
            case Verdict::Restored:
                return tr("Restored");
            case Verdict::AlreadyShared:
                return tr("Already shared");
            case Verdict::StillMissing:
                return tr("Still missing");
            case Verdict::Refused:
                return tr("Refused");
            case Verdict::Unknown:
                return tr("Unknown");
            case Verdict::NotSent:
                break;
        }
        return tr("Not sent");
    }

    static QString meaning(Verdict verdict) {
        switch (verdict) {
            case Verdict::Revoked:
                return tr("The removal was sent, and the image read again no longer has this login ID.");
            case Verdict::AlreadyGone:
                return tr("The login ID was already gone when the image was read again. Nothing was sent.");
            case Verdict::StillShared:
                return tr("The removal was sent, yet the image read again still has this login ID.");
            case Verdict::Restored:
                return tr("The share was sent, and the image read again has this login ID.");
            case Verdict::AlreadyShared:
                return tr("The login ID was already there when the image was read again. Nothing was sent.");
            case Verdict::StillMissing:
                return tr("The share was sent, yet the image read again does not have this login ID.");
            case Verdict::Refused:
                return tr(
                    "NAVER Cloud refused the change, and the image read again shows that nothing changed.");
            case Verdict::Unknown:
                return tr(
                    "The change may have been made: it was sent, and the image could not be read again.");
            case Verdict::NotSent:
                break;
        }
        return tr("Nothing was sent for this share.");
    }
};

}  // namespace

const QList<Verdict>& allVerdicts() {
    static const QList<Verdict> verdicts{Verdict::Revoked,  Verdict::AlreadyGone,   Verdict::StillShared,
                                         Verdict::Restored, Verdict::AlreadyShared, Verdict::StillMissing,
                                         Verdict::Refused,  Verdict::Unknown,       Verdict::NotSent};
    return verdicts;
}

QString verdictKey(Verdict verdict) {
    switch (verdict) {
        case Verdict::Revoked:
            return QStringLiteral("Revoked");
        case Verdict::AlreadyGone:
            return QStringLiteral("AlreadyGone");
        case Verdict::StillShared:
            return QStringLiteral("StillShared");
        case Verdict::Restored:
            return QStringLiteral("Restored");
        case Verdict::AlreadyShared:
            return QStringLiteral("AlreadyShared");
        case Verdict::StillMissing:
            return QStringLiteral("StillMissing");
        case Verdict::Refused:
            return QStringLiteral("Refused");
        case Verdict::Unknown:
            return QStringLiteral("Unknown");
        case Verdict::NotSent:
            break;
    }
    return QStringLiteral("NotSent");
}

std::optional<Verdict> verdictFromKey(const QString& key) {
    for (const Verdict verdict : allVerdicts()) {
        if (verdictKey(verdict) == key)
            return verdict;
    }
    return std::nullopt;
}

QString verdictName(Verdict verdict) {
    return VerdictText::name(verdict);
}

QString verdictMeaning(Verdict verdict) {
    return VerdictText::meaning(verdict);
}

bool isDone(Verdict verdict) {
    return verdict == Verdict::Revoked || verdict == Verdict::AlreadyGone || verdict == Verdict::Restored ||
           verdict == Verdict::AlreadyShared;
}

}  // namespace sharewarden
