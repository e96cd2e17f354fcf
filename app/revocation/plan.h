// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>

#include "app/inventory/inventory.h"
#include "app/ncloud/image.h"

namespace sharewarden {

enum class PlanAction { Revoke, Restore };
/// `revoke` or `restore`: for files and the command line.
QString planActionKey(PlanAction action);
std::optional<PlanAction> planActionFromKey(const QString& key);

/// The shares of one image that a plan changes.
struct PlanImage {
    QString account;
    QString site;
    QString region;
    ncloud::Family family = ncloud::Family::Kvm;
    QString no;
    QString name;          ///< as it was seen when the plan was made
    QStringList loginIds;  ///< sorted, without duplicates, never empty
};

/// Who asks for the change, and why.
struct PlanHeader {
    PlanAction action = PlanAction::Revoke;
    QString reason;        ///< required
    QString ticket;        ///< may be empty
    QString operatorName;  ///< who prepared it: the user name at that computer
    QString host;
    QString undoes;  ///< the batch whose shares this plan gives back; may be empty

    bool operator==(const PlanHeader&) const = default;
};

/// The header in the JSON of a plan, as far as it can be read.
PlanHeader planHeaderFrom(const QJsonObject& plan);

/// Who carries a plan out, perhaps after somebody else prepared it.
struct Carrier {
    QString operatorName;  ///< the user name at this computer
    QString host;
};

/// One share with what a person calls its image.
struct PlannedShare {
    ShareKey key;
    QString imageName;
};

/// The shares of an image of a plan, in its order.
QList<PlannedShare> sharesOf(const PlanImage& image);

/// The frozen list of shares to change. Immutable; what the review shows is what the run takes.
class Plan {
public:
    /// Nothing when there is no share, no reason, or a share that cannot be expressed as a call.
    static std::optional<Plan> make(QString id, QDateTime created, PlanHeader header,
                                    const QList<PlannedShare>& shares);

    /// Reads what toJson() wrote; nothing when it is anything else, or not in its one form (an order or a
    /// repetition that make() would have mended).
    static std::optional<Plan> fromJson(const QJsonObject& json);

    const QString& id() const { return m_id; }
    const QDateTime& created() const { return m_created; }
    const PlanHeader& header() const { return m_header; }
    /// Sorted by account, region, family and number; never empty.
    const QList<PlanImage>& images() const { return m_images; }
    qsizetype shareCount() const;
    QMap<QString, qsizetype> sharesByAccount() const;
    QStringList accounts() const;

    QJsonObject toJson() const;
    /// SHA-256 over the canonical form, 32 bytes.
    QByteArray digest() const;

private:
    Plan() = default;
    QString m_id;
    QDateTime m_created;
    PlanHeader m_header;
    QList<PlanImage> m_images;
};

}  // namespace sharewarden
