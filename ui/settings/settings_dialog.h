// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QDialog>

#include "app/base/result.h"
#include "app/settings/settings_in_force.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace sharewarden {
class ProxyPassword;
}

namespace sharewarden::ui {

class MessageLine;
class Asker;
class DiagnosticsPage;
class NetworkPage;

/// What the dialog works with. Everything referred to outlives it.
struct SettingsParts {
    SettingsUsers users;
    ProxyPassword& password;
    Asker& asker;
};

/// Shows the settings of the file and saves them: checked first, then the password into the keychain, then
/// the file, then in force. Whatever fails is said, and the dialog stays open with what was typed.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(SettingsParts parts, QWidget* parent);

    /// Asks first when something typed would be lost.
    void reject() override;

Q_SIGNALS:
    /// They are saved and in force.
    void saved(const sharewarden::Settings& settings);

private:
    void buildLayout();
    void load();
    void save();
    void finish(const Settings& settings, const Status& passwordKept);
    void chooseAuthorityFile();
    Settings entered() const;
    bool isChanged() const;
    void say(const QString& text);
    void refresh();

    SettingsParts m_parts;
    QTabWidget* m_pages;
    NetworkPage* m_network;
    DiagnosticsPage* m_diagnostics;
    MessageLine* m_message;
    QPushButton* m_save;
    QPushButton* m_cancel;
    Settings m_loaded;
    bool m_readable = false;
    bool m_saving = false;
};

}  // namespace sharewarden::ui
