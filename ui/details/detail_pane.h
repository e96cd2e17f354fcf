// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <optional>

#include "app/query/row_id.h"
#include "app/revocation/share_history.h"

class QFormLayout;
class QLabel;
class QListWidget;
class QScrollArea;

namespace sharewarden::ui {

class FindingsKeeper;
class ShareStore;

/// Everything that is known of one image: its fields, whom it is shared with and what is wrong with that, and
/// what the journal tells of it.
class DetailPane final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the pane.
    DetailPane(const ShareStore& store, const FindingsKeeper& findings, QWidget* parent = nullptr);

    /// Nothing: no image is looked at.
    void show(std::optional<RowId> row);
    /// What the journal tells; put into words when an image is looked at.
    void setHistory(const ShareHistory& history) { m_history = history; }
    const ShareHistory& history() const { return m_history; }

private:
    void showNothing();
    void addField(const QString& name, const QString& value);
    QStringList shareLines(const ImageRow& image, std::optional<quint32> share) const;
    QStringList historyLines(const ImageRow& image) const;

    const ShareStore& m_store;
    const FindingsKeeper& m_findings;
    ShareHistory m_history;
    QLabel* m_title;
    QFormLayout* m_fields;
    QLabel* m_finding;
    QLabel* m_sharesTitle;
    QListWidget* m_shares;
    QLabel* m_historyTitle;
    QLabel* m_historyText;
};

}  // namespace sharewarden::ui
