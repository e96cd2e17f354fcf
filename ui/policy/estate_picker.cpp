// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/policy/estate_picker.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"

namespace sharewarden::ui {
namespace {

// By kind, and by what stands in the name.
class NameFilter final : public QSortFilterProxyModel {
public:
    NameFilter(EstateNameModel& names, QObject* parent) : QSortFilterProxyModel(parent), m_names(names) {
        setSortRole(EstateNameModel::sortRole);
        setSortCaseSensitivity(Qt::CaseInsensitive);
        setSourceModel(&names);
    }

    void setWanted(int kind, const QString& text) {
        m_kind = kind;
        m_text = text;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex&) const override {
        const EstateName& name = m_names.at(row);
        return (m_kind < 0 || m_kind == static_cast<int>(name.kind)) &&
               name.value.contains(m_text, Qt::CaseInsensitive);
    }

private:
    EstateNameModel& m_names;
    int m_kind = -1;
    QString m_text;
};

}  // namespace

EstatePicker::EstatePicker(QList<EstateName> names, QWidget* parent)
    : QDialog(parent),
      m_model(new EstateNameModel(std::move(names), this)),
      m_shown(new NameFilter(*m_model, this)),
      m_kind(new QComboBox),
      m_search(new QLineEdit),
      m_table(new QTableView),
      m_add(nullptr) {
    setWindowTitle(tr("Trust from the Estate"));
    setObjectName(QStringLiteral("estatePicker"));
    QLabel* lead =
        plainLabel(tr("Tick the domains and login IDs that are known and approved. Each becomes an entry for "
                      "every account, "
                      "without sub-domains and without an end; edit it afterwards to narrow it."));
    m_kind->setObjectName(QStringLiteral("nameKindBox"));
    m_kind->setAccessibleName(tr("Which names are shown"));
    m_kind->addItem(tr("Domains"), static_cast<int>(TrustEntry::Kind::Domain));
    m_kind->addItem(tr("Login IDs"), static_cast<int>(TrustEntry::Kind::LoginId));
    m_kind->addItem(tr("Both"), -1);
    auto* kindLabel = new QLabel(tr("S&how:"));
    kindLabel->setBuddy(m_kind);
    m_search->setObjectName(QStringLiteral("nameSearch"));
    m_search->setPlaceholderText(tr("Find a domain or login ID"));
    m_search->setAccessibleName(tr("Find a domain or login ID"));
    m_search->setClearButtonEnabled(true);
    m_table->setObjectName(QStringLiteral("nameTable"));
    m_table->setAccessibleName(tr("Domains and login IDs of the estate"));
    m_table->setModel(m_shown);
    makePlainTable(*m_table);
    m_table->sortByColumn(EstateNameModel::Shares, Qt::DescendingOrder);

    auto* top = new QHBoxLayout;
    top->addWidget(kindLabel);
    top->addWidget(m_kind);
    top->addWidget(m_search, 1);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_add = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("addNamesButton"));
    m_add->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(lead);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EstatePicker::filter);
    connect(m_search, &QLineEdit::textChanged, this, &EstatePicker::filter);
    connect(m_model, &EstateNameModel::ticksChanged, this, &EstatePicker::refresh);
    auto* find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    filter();
    refresh();
    fitColumns(*m_table);
    m_table->setFocus();
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    m_table->setColumnWidth(EstateNameModel::Value,
                            qMax(em * 24, m_table->columnWidth(EstateNameModel::Value)));
    resize(em * 54, fontMetrics().lineSpacing() * 26);
}

void EstatePicker::filter() {
    static_cast<NameFilter*>(m_shown)->setWanted(m_kind->currentData().toInt(), m_search->text().trimmed());
    if (!m_table->currentIndex().isValid() && m_shown->rowCount() > 0)
        m_table->setCurrentIndex(m_shown->index(0, 0));
}

void EstatePicker::refresh() {
    const auto count = static_cast<int>(m_model->tickedCount());
    m_add->setText(tr("&Add %n to the Policy", nullptr, count));
    m_add->setEnabled(count > 0);
}

}  // namespace sharewarden::ui
