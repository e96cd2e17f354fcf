// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "app/settings/settings.h"

class QCheckBox;
class QComboBox;

namespace sharewarden::ui {

/// What is logged, and whether into a file.
class DiagnosticsPage final : public QWidget {
    Q_OBJECT

public:
    /// `logPath` is where the file would be.
    explicit DiagnosticsPage(const QString& logPath, QWidget* parent = nullptr);

    void load(const Settings& settings);
    void store(Settings* settings) const;

Q_SIGNALS:
    void edited();

private:
    QComboBox* m_level;
    QCheckBox* m_file;
};

/// The level as a person reads it.
QString logLevelText(LogLevel level);

}  // namespace sharewarden::ui
