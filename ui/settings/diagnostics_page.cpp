// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/diagnostics_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>

#include "app/base/text.h"
#include "ui/common/plain_text.h"

namespace sharewarden::ui {

QString logLevelText(LogLevel level) {
    switch (level) {
        case LogLevel::Failure:
            return DiagnosticsPage::tr("Errors");
        case LogLevel::Warning:
            return DiagnosticsPage::tr("Errors and warnings");
        case LogLevel::Info:
            return DiagnosticsPage::tr("Every call");
        case LogLevel::Debug:
            break;
    }
    return DiagnosticsPage::tr("Everything");
}

DiagnosticsPage::DiagnosticsPage(const QString& logPath, QWidget* parent)
    : QWidget(parent), m_level(new QComboBox), m_file(new QCheckBox(tr("&Write the log to a file"))) {
    m_level->setObjectName(QStringLiteral("logLevelBox"));
    for (const LogLevel level : {LogLevel::Failure, LogLevel::Warning, LogLevel::Info, LogLevel::Debug})
        m_level->addItem(logLevelText(level), static_cast<int>(level));
    m_file->setObjectName(QStringLiteral("logFileBox"));
    m_file->setToolTip(tr("At most five files of 1 MiB each are kept, readable for you alone."));
    QLabel* path = plainLabel(breakableText(visibleText(QDir::toNativeSeparators(logPath), 1000)));
    path->setObjectName(QStringLiteral("logPathLabel"));
    QLabel* note = plainLabel(tr(
        "The log tells of every call its time, action, region, answer and identifiers. It holds no key, no "
        "signature and no password."));

    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Log:"), m_level);
    form->addRow(QString(), m_file);
    form->addRow(new QLabel(tr("File:")), path);
    form->addRow(QString(), note);
    connect(m_level, &QComboBox::currentIndexChanged, this, &DiagnosticsPage::edited);
    connect(m_file, &QCheckBox::toggled, this, &DiagnosticsPage::edited);
    load(Settings{});
}

void DiagnosticsPage::load(const Settings& settings) {
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(settings.logLevel)));
    m_file->setChecked(settings.logFile);
}

void DiagnosticsPage::store(Settings* settings) const {
    settings->logLevel = static_cast<LogLevel>(m_level->currentData().toInt());
    settings->logFile = m_file->isChecked();
}

}  // namespace sharewarden::ui
