// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "app/settings/settings.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace sharewarden::ui {

/// The way to the network: proxy, authorities, time limit, calls at once.
class NetworkPage final : public QWidget {
    Q_OBJECT

public:
    explicit NetworkPage(QWidget* parent = nullptr);

    void load(const Settings& settings);
    void store(Settings* settings) const;
    /// What was typed as the proxy's password; it is never shown, and empty when nothing was.
    ncloud::SecretKey password() const;
    void clearPassword();
    /// The file that was chosen; its certificates are named below the field.
    void setAuthorityFile(const QString& path);

Q_SIGNALS:
    void edited();
    void chooseAuthorityFileWanted();

private:
    void buildProxy(QFormLayout* form);
    void buildRest(QFormLayout* form);
    void refresh();
    void describeAuthorities();

    QComboBox* m_kind;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QLineEdit* m_authorities;
    QPushButton* m_choose;
    QLabel* m_certificates;
    QSpinBox* m_silence;
    QSpinBox* m_calls;
    QString m_loadedUser;
};

}  // namespace sharewarden::ui
