// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QCoroTask>
#include <QDialog>
#include <QList>
#include <QPointer>
#include <functional>
#include <memory>
#include <optional>

#include "app/base/clock.h"
#include "app/diagnostics/support_report.h"
#include "app/settings/settings.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace sharewarden {
class AccountStore;
class JournalThread;
class Log;
}  // namespace sharewarden

namespace sharewarden::ui {

/// What the dialog tells about. Everything referred to outlives it.
struct AboutParts {
    const AccountStore& accounts;
    Log* log = nullptr;                           ///< none: there is none
    std::shared_ptr<JournalThread> journal = {};  ///< null: it is not open
    std::optional<Settings> settings = {};        ///< none: they cannot be read
    QString dataDir = {};
    QString inventoryFolder = {};  ///< may be empty
    QString operatorName = {};
    QString host = {};
    Clock clock = systemClock();
    /// Asked once, for a phrase as keychainState() gives it.
    std::function<QCoro::Task<QByteArray>()> keychain = {};
};

/// The phrase for the demo, whose keys are in memory only.
QCoro::Task<QByteArray> keychainInMemory();

/// What the program is, whose, and of which versions it is made; what is asked for when something goes wrong
/// is copied with one button.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(AboutParts parts, QWidget* parent = nullptr);

    /// What is copied now.
    QString diagnostics() const;

private:
    QWidget* buildHead();
    void buildLayout();
    QList<SupportFact> windowFacts() const;
    void refresh();
    void copy();
    static QCoro::Task<> askKeychain(QPointer<AboutDialog> self,
                                     std::function<QCoro::Task<QByteArray>()> keychain);
    static QCoro::Task<> countBatches(QPointer<AboutDialog> self, std::shared_ptr<JournalThread> journal);

    AboutParts m_parts;
    QPlainTextEdit* m_versions;
    QCheckBox* m_names;
    QLabel* m_message;
    QByteArray m_keychain;  // empty until it is known
    std::optional<qsizetype> m_batches;
};

}  // namespace sharewarden::ui
