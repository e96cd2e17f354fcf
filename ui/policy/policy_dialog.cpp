// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/policy/policy_dialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QTableView>
#include <QTimeZone>
#include <QVBoxLayout>
#include <algorithm>

#include "app/base/text.h"
#include "app/policy/policy_check.h"
#include "ui/common/asker.h"
#include "ui/common/message_line.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/common/unsaved.h"
#include "ui/policy/estate_picker.h"
#include "ui/policy/policy_model.h"
#include "ui/policy/trust_entries.h"
#include "ui/policy/trust_entry_dialog.h"

namespace sharewarden::ui {
namespace {

QStringList domainsOf(const QString& text) {
    static const QRegularExpression separators(QStringLiteral("[\\s,;，、]+"));
    QStringList domains = text.split(separators, Qt::SkipEmptyParts);
    domains.removeDuplicates();
    return domains;
}

}  // namespace

PolicyDialog::PolicyDialog(PolicyDialogParts parts, QWidget* parent)
    : QDialog(parent),
      m_parts(std::move(parts)),
      m_model(new PolicyModel(this)),
      m_shown(new PolicyFilter(*m_model, this)),
      m_name(new QLineEdit),
      m_zone(new QComboBox),
      m_personal(new QLineEdit),
      m_search(new QLineEdit),
      m_table(new QTableView),
      m_counts(plainLabel(QString())),
      m_add(new QPushButton(tr("&Add…"))),
      m_edit(new QPushButton(tr("&Edit…"))),
      m_remove(new QPushButton(tr("&Remove"))),
      m_estate(new QPushButton(tr("From the Es&tate…"))),
      m_open(nullptr),
      m_copy(nullptr),
      m_save(nullptr),
      m_message(new MessageLine(QStringLiteral("messageLabel"))) {
    setWindowTitle(tr("Policy"));
    setObjectName(QStringLiteral("policyDialog"));
    buildFields();
    buildTable();
    buildLayout();
    connectParts();
    load();
    fitColumns(*m_table);
    // A long login ID must not push out of sight until when it is trusted.
    const int widest = fontMetrics().horizontalAdvance(QLatin1Char('m')) * 24;
    for (int column = 0; column + 1 < PolicyModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, qMin(widest, m_table->columnWidth(column)));
    m_table->setFocus();
}

void PolicyDialog::buildFields() {
    m_name->setObjectName(QStringLiteral("policyNameEdit"));
    m_name->setPlaceholderText(tr("Such as: who may use our images, 2026"));
    m_name->setMaxLength(static_cast<int>(mostPolicyNameUnits));
    m_zone->setObjectName(QStringLiteral("zoneBox"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setToolTip(tr("In which the last days of trust end; type a part of its name to find it"));
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id));
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_personal->setObjectName(QStringLiteral("personalDomainsEdit"));
    m_personal->setPlaceholderText(tr("None; or domains with commas between them"));
    m_personal->setToolTip(
        tr("Domains of mail for anybody, besides those that Sharewarden knows. Shares with them are "
           "findings even where the domain is trusted."));
    m_search->setObjectName(QStringLiteral("policySearch"));
    m_search->setPlaceholderText(tr("Find an entry"));
    m_search->setAccessibleName(tr("Find an entry"));
    m_search->setToolTip(tr("By any of its columns (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
}

void PolicyDialog::buildTable() {
    m_table->setObjectName(QStringLiteral("policyTable"));
    m_table->setAccessibleName(tr("Trusted login IDs and domains"));
    m_table->setModel(m_shown);
    makePlainTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->sortByColumn(PolicyModel::Value, Qt::AscendingOrder);
    m_add->setObjectName(QStringLiteral("addEntryButton"));
    m_edit->setObjectName(QStringLiteral("editEntryButton"));
    m_remove->setObjectName(QStringLiteral("removeEntryButton"));
    m_estate->setObjectName(QStringLiteral("fromEstateButton"));
    m_estate->setToolTip(tr("Pick from the domains and login IDs that images are shared with now"));
    m_counts->setObjectName(QStringLiteral("entryCounts"));
    for (QPushButton* button : {m_add, m_edit, m_remove, m_estate})
        button->setAutoDefault(false);
}

void PolicyDialog::buildLayout() {
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("Time &zone:"), m_zone);
    form->addRow(tr("&Personal mail domains:"), m_personal);
    auto* top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_counts);
    m_counts->setWordWrap(false);
    auto* entryButtons = new QHBoxLayout;
    entryButtons->addWidget(m_add);
    entryButtons->addWidget(m_edit);
    entryButtons->addWidget(m_remove);
    entryButtons->addStretch(1);
    entryButtons->addWidget(m_estate);

    auto* buttons = new QDialogButtonBox;
    m_open = buttons->addButton(tr("&Open…"), QDialogButtonBox::ResetRole);
    m_open->setObjectName(QStringLiteral("openPolicyButton"));
    m_open->setToolTip(tr("Replace what is shown here by the policy of a JSON file"));
    m_copy = buttons->addButton(tr("Save a &Copy…"), QDialogButtonBox::ResetRole);
    m_copy->setObjectName(QStringLiteral("copyPolicyButton"));
    m_copy->setToolTip(tr("Write what is shown here as a JSON file, to share it"));
    QPushButton* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("saveButton"));
    for (QPushButton* button : {m_open, m_copy, cancel})
        button->setAutoDefault(false);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &PolicyDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &PolicyDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addSpacing(fontMetrics().lineSpacing() / 2);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addLayout(entryButtons);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    resize(em * 92, fontMetrics().lineSpacing() * 32);
}

void PolicyDialog::connectParts() {
    connect(m_name, &QLineEdit::textChanged, this, &PolicyDialog::refresh);
    connect(m_personal, &QLineEdit::textChanged, this, &PolicyDialog::refresh);
    connect(m_zone, &QComboBox::editTextChanged, this, &PolicyDialog::refresh);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_shown->setWords(words);
        refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PolicyDialog::refresh);
    connect(m_table, &QTableView::doubleClicked, this, &PolicyDialog::edit);
    connect(m_add, &QPushButton::clicked, this, &PolicyDialog::add);
    connect(m_edit, &QPushButton::clicked, this, &PolicyDialog::edit);
    connect(m_remove, &QPushButton::clicked, this, &PolicyDialog::removeSelected);
    connect(m_estate, &QPushButton::clicked, this, &PolicyDialog::pickFromEstate);
    connect(m_open, &QPushButton::clicked, this, &PolicyDialog::openPolicy);
    connect(m_copy, &QPushButton::clicked, this, &PolicyDialog::saveCopy);
    const auto onTable = [this](const QKeySequence& keys, void (PolicyDialog::*step)()) {
        auto* shortcut = new QShortcut(keys, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, step);
    };
    onTable(QKeySequence(Qt::Key_Return), &PolicyDialog::edit);
    onTable(QKeySequence(Qt::Key_Enter), &PolicyDialog::edit);
    onTable(QKeySequence(Qt::Key_Delete), &PolicyDialog::removeSelected);
    auto* find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void PolicyDialog::load() {
    const Result<Policy> policy = m_parts.store.load();
    m_readable = policy.ok();
    if (policy)
        m_loaded = *policy;
    showPolicy(m_loaded);
    if (!policy)
        say(tr("The policy cannot be read, so it cannot be changed here; the file was left as it is. Mend "
               "the file, or "
               "open a copy of the policy that is to take its place. %1")
                .arg(describe(policy.error())));
    else if (m_loaded.trusted.isEmpty())
        say(
            tr("Nothing is trusted yet, so no share can be outside of the policy. Add who may be shared "
               "with, or pick "
               "from the estate."));
    refresh();
}

void PolicyDialog::showPolicy(const Policy& policy) {
    m_name->setText(policy.name);
    m_zone->setEditText(QString::fromLatin1(policy.zone.id()));
    m_personal->setText(policy.personalDomains.join(QStringLiteral(", ")));
    m_model->setToday(today());
    m_model->setEntries(policy.trusted);
}

Policy PolicyDialog::entered() const {
    Policy policy;
    policy.name = m_name->text().trimmed();
    policy.zone = QTimeZone(m_zone->currentText().trimmed().toLatin1());
    policy.personalDomains = domainsOf(m_personal->text());
    policy.trusted = m_model->entries();
    return policy;
}

QString PolicyDialog::problem(const Policy& policy) const {
    if (!policy.zone.isValid())
        return tr("Nothing was saved: “%1” is no time zone. Choose one from the list, such as Asia/Seoul.")
            .arg(visibleText(m_zone->currentText(), 60));
    if (const QString personal = personalDomainsProblem(policy.personalDomains); !personal.isEmpty())
        return personal;
    if (const auto problem = policyProblem(policy))
        return tr("Nothing was saved. %1: %2. Correct it and save again.").arg(problem->place, problem->what);
    return {};
}

bool PolicyDialog::isChanged() const {
    return m_readable && (m_replaces || !(entered() == m_loaded));
}

QDate PolicyDialog::today() const {
    const QTimeZone zone(m_zone->currentText().trimmed().toLatin1());
    return m_parts.clock().toTimeZone(zone.isValid() ? zone : QTimeZone::utc()).date();
}

QList<int> PolicyDialog::selectedRows() const {
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.append(m_shown->mapToSource(index).row());
    return rows;
}

void PolicyDialog::select(int row) {
    // It is shown, whatever is looked for.
    QModelIndex shown = m_shown->mapFromSource(m_model->index(row, 0));
    if (!shown.isValid()) {
        m_search->clear();
        shown = m_shown->mapFromSource(m_model->index(row, 0));
    }
    m_table->selectRow(shown.row());
    m_table->scrollTo(shown);
    m_table->setFocus();
}

void PolicyDialog::add() {
    editEntry(TrustEntry(), -1);
}

void PolicyDialog::edit() {
    const QList<int> rows = selectedRows();
    if (m_readable && rows.size() == 1)
        editEntry(m_model->at(rows.constFirst()), rows.constFirst());
}

void PolicyDialog::editEntry(const TrustEntry& entry, int row) {
    QList<TrustEntry> others = m_model->entries();
    if (row >= 0)
        others.removeAt(row);
    auto* dialog = new TrustEntryDialog(
        entry, row < 0, m_parts.accounts, today(),
        [others](const TrustEntry& changed) { return problemWith(changed, others); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row] {
        const TrustEntry changed = dialog->entry();
        if (row >= 0)
            m_model->replace(row, changed);
        const int place = row >= 0 ? row : m_model->append({changed});
        say(QString());
        select(place);
        refresh();
    });
    dialog->open();
}

void PolicyDialog::removeSelected() {
    const QList<int> rows = selectedRows();
    if (!m_readable || rows.isEmpty())
        return;
    const int next = m_table->currentIndex().row();
    m_model->remove(rows);
    if (m_shown->rowCount() > 0)
        m_table->selectRow(qBound(0, next, m_shown->rowCount() - 1));
    say(tr("%n entry(s) removed here. The policy itself changes with Save.", nullptr,
           static_cast<int>(rows.size())));
    refresh();
}

void PolicyDialog::pickFromEstate() {
    const QList<EstateName> names = estateNames(m_parts.inventory, m_model->entries());
    if (names.isEmpty()) {
        say(m_parts.inventory.shares().isEmpty()
                ? tr("Nothing is known of the estate. Scan it first, then trust from what was found.")
                : tr("Everything in the estate is in the policy already."));
        return;
    }
    auto* picker = new EstatePicker(names, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &QDialog::accepted, this, [this, picker] {
        QList<TrustEntry> entries;
        for (const EstateName& name : picker->picked()) {
            TrustEntry entry;
            entry.kind = name.kind;
            entry.value = name.value;
            entries.append(entry);
        }
        const int first = m_model->append(entries);
        say(tr("%n entry(s) added here. The policy itself changes with Save.", nullptr,
               static_cast<int>(entries.size())));
        select(first);
        refresh();
    });
    picker->open();
}

void PolicyDialog::reject() {
    if (!isChanged()) {
        QDialog::reject();
        return;
    }
    askAboutUnsaved(
        m_parts.asker, this, tr("The changes of the policy are not saved."), [this] { save(); },
        [this] { QDialog::reject(); });
}

void PolicyDialog::say(const QString& text) {
    m_message->setText(text);
}

void PolicyDialog::refresh() {
    m_model->setToday(today());
    const qsizetype selected = m_table->selectionModel()->selectedRows().size();
    const QList<QWidget*> fields{m_name, m_zone, m_personal, m_search, m_table, m_add, m_estate, m_copy};
    for (QWidget* widget : fields)
        widget->setEnabled(m_readable);
    m_edit->setEnabled(m_readable && selected == 1);
    m_remove->setEnabled(m_readable && selected > 0);
    m_save->setEnabled(isChanged());
    const auto count = static_cast<int>(m_model->entries().size());
    QString counts = tr("%n entry(s)", nullptr, count);
    if (m_shown->rowCount() < count)
        counts = tr("%1 of %2 shown").arg(QLocale().toString(m_shown->rowCount()), QLocale().toString(count));
    if (const auto over = static_cast<int>(m_model->overCount()); over > 0)
        counts += QStringLiteral(" · ▲ ") + tr("%n over", nullptr, over);
    m_counts->setText(counts);
}

}  // namespace sharewarden::ui
