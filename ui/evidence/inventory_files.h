// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QObject>
#include <QPointer>
#include <vector>

#include "app/inventory/inventory.h"

namespace sharewarden::ui {

class Asker;

/// Asks where to, and writes every share of an inventory, with its coverage in a file beside it.
class InventoryFiles final : public QObject {
    Q_OBJECT

public:
    /// The asker outlives this.
    explicit InventoryFiles(Asker& asker, QObject* parent = nullptr);

    /// CSV, or JSON Lines when the chosen name ends in `.jsonl`. Questions stand over `window`.
    void start(QWidget* window, const Inventory& inventory, const std::vector<CellCoverage>& coverage);

Q_SIGNALS:
    void written(const QString& path, const QString& coveragePath);
    void failed(const QString& why);

private:
    static QCoro::Task<> write(QPointer<InventoryFiles> self, QPointer<QWidget> window, Inventory inventory,
                               std::vector<CellCoverage> coverage, QString path);

    Asker& m_asker;
};

}  // namespace sharewarden::ui
