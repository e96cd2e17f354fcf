// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSettings>
#include <QString>
#include <memory>

namespace sharewarden {

/// An INI file for its owner only: QSettings by itself makes its folder, and for a moment the file, as the
/// process's umask has it. What cannot be made private is used nevertheless: nothing secret is in it.
std::unique_ptr<QSettings> privateSettings(const QString& path);

}  // namespace sharewarden
