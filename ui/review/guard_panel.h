// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

#include "app/accounts/guards.h"

class QLineEdit;

namespace sharewarden::ui {

/// What has to be typed before some accounts are changed: the names of production accounts in a red frame,
/// and the number of shares. Without demands it is empty.
class GuardPanel final : public QWidget {
    Q_OBJECT

public:
    explicit GuardPanel(GuardDemands demands, QWidget* parent = nullptr);

    /// What is not typed yet, or wrong: one translated sentence for each kind. A read-only account is named
    /// first, and nothing that is typed helps then.
    QStringList missing() const;

    /// Puts the focus into the first field; false when there is none.
    bool focusFirst();

Q_SIGNALS:
    void changed();

private:
    QWidget* nameStrip();
    QWidget* countRow();
    QLineEdit* newEdit(const QString& objectName, const QString& accessibleName);

    GuardDemands m_demands;
    QList<QLineEdit*> m_names;  // as in m_demands.namesToType
    QLineEdit* m_count = nullptr;
};

}  // namespace sharewarden::ui
