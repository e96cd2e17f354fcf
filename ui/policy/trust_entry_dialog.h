// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <functional>

#include "app/policy/policy.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace sharewarden::ui {

class MessageLine;

/// One entry of a policy. It closes with Keep only when nothing is wrong with it.
class TrustEntryDialog final : public QDialog {
    Q_OBJECT

public:
    /// `problem` says what is wrong with a tidied entry; empty when nothing is.
    TrustEntryDialog(const TrustEntry& entry, bool isNew, const QStringList& accounts, const QDate& today,
                     std::function<QString(const TrustEntry&)> problem, QWidget* parent);

    /// As it was entered, tidied.
    TrustEntry entry() const;

    void accept() override;

private:
    void load(const TrustEntry& entry, const QDate& today);
    void refresh();

    std::function<QString(const TrustEntry&)> m_problem;
    QFormLayout* m_form;
    QComboBox* m_kind;
    QLineEdit* m_value;
    QCheckBox* m_subdomains;
    QComboBox* m_account;
    QLineEdit* m_label;
    QLineEdit* m_owner;
    QPlainTextEdit* m_note;
    QCheckBox* m_ends;
    QDateEdit* m_lastDay;
    MessageLine* m_message;
};

}  // namespace sharewarden::ui
