// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "app/journal/journal.h"
#include "app/revocation/audit_read.h"
#include "app/revocation/records.h"
#include "tests/support/window_driver.h"
#include "tests/support/window_fixture.h"
#include "ui/review/review_dialog.h"
#include "ui/run/run_dialog.h"
#include "ui/shares/share_store.h"

/// What a person does in a window, and what a test reads of its traces.
namespace sharewarden::test {

/// The visible button with that text, its mnemonic aside; null when there is none.
inline QPushButton* buttonWithText(const QWidget& parent, const QString& text) {
    for (QPushButton* button : parent.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text().remove(QLatin1Char('&')) == text)
            return button;
    }
    return nullptr;
}

/// Confirms the open review with the mouse, and waits for the end of the run and of the scan after it.
inline ui::RunDialog* confirmAndWait(ui::MainWindow& window, ui::ReviewDialog& review) {
    auto* confirm = part<QPushButton>(review, "revokeButton");
    if (!confirm->isEnabled())
        qFatal("the review cannot be confirmed: %s", qPrintable(confirm->toolTip()));
    waitForRun(window, [confirm] { QTest::mouseClick(confirm, Qt::LeftButton); });
    return opened<ui::RunDialog>(window);
}

/// Ticks these shares, opens the review and types a reason.
inline ui::ReviewDialog* reviewShares(ui::MainWindow& window, const QSet<ShareKey>& keys) {
    QList<quint32> ticks;
    const Inventory& inventory = window.store().inventory();
    for (quint32 i = 0; i < inventory.shares().size(); ++i) {
        if (keys.contains(shareKey(inventory, inventory.shares().at(i))))
            ticks.append(i);
    }
    if (ticks.size() != keys.size())
        qFatal("not all of the shares are in the table");
    window.store().clearTicks();
    window.store().setTicked(ticks, true);
    QAction* revoke = action(window, "revoke");
    if (!QTest::qWaitFor([revoke] { return revoke->isEnabled(); }))
        qFatal("Revoke is not enabled: %s", qPrintable(revoke->toolTip()));
    revoke->trigger();
    auto* review = opened<ui::ReviewDialog>(window);
    part<QLineEdit>(*review, "reasonEdit")->setText(QStringLiteral("left the project"));
    return review;
}

/// The first `count` own images of the sandbox that are shared, one share of each.
inline QList<PlannedShare> someShares(const WindowFixture& fixture, ncloud::Family family, int count) {
    QList<PlannedShare> shares;
    for (const sandbox::Image& image : fixture.gateway.estate().images()) {
        const bool fits = image.type == QLatin1String("SELF") && image.operation == QLatin1String("NULL") &&
                          image.isKvm() == (family == ncloud::Family::Kvm) && !image.sharedLoginIds.isEmpty();
        if (fits && shares.size() < count)
            shares.append({{QStringLiteral("acme"), fixture.gateway.url().toString(), image.region, family,
                            image.number, image.sharedLoginIds.constFirst()},
                           image.name});
    }
    if (shares.size() != count)
        qFatal("the estate has too few shared images");
    return shares;
}

inline bool isShared(const WindowFixture& fixture, const ShareKey& share) {
    return fixture.gateway.estate().find(share.imageNo)->sharedLoginIds.contains(share.loginId);
}

/// What a batch leaves on the journal when its program is killed right after the last call was sent.
inline QList<NewEntry> sentAndNoMore(const Plan& plan) {
    QList<NewEntry> left{records::batchBegin(plan, {QStringLiteral("tester"), QStringLiteral("desk")})};
    for (const PlanImage& image : plan.images()) {
        const auto change = ncloud::ShareChange::make(ncloud::ShareAction::Remove, image.family, image.region,
                                                      image.no, image.loginIds);
        left.append(records::intent(plan, image, *change, QStringLiteral("call-") + image.no));
    }
    return left;
}

inline Plan planOf(const QList<PlannedShare>& shares, const QString& reason = QStringLiteral("offboarding")) {
    PlanHeader header;
    header.reason = reason;
    header.operatorName = QStringLiteral("preparer");
    header.host = QStringLiteral("desk");
    return *Plan::make(randomIds()(), QDateTime::currentDateTimeUtc(), header, shares);
}

/// Everything that the journal tells, in the order in which the batches were begun.
inline QList<records::AuditBatch> batchesOn(const QString& journalPath) {
    const auto journal = Journal::open(journalPath, systemClock(), Journal::Mode::ReadOnly);
    if (!journal)
        qFatal("%s", qPrintable(explain(journal.error())));
    const auto batches = records::readAudit(**journal, QString());
    if (!batches)
        qFatal("%s", qPrintable(explain(batches.error())));
    return *batches;
}

inline void appendTo(const QString& journalPath, const QList<NewEntry>& entries) {
    const auto journal = Journal::open(journalPath, systemClock());
    if (!journal)
        qFatal("%s", qPrintable(explain(journal.error())));
    const auto written = (*journal)->append(entries);
    if (!written)
        qFatal("%s", qPrintable(explain(written.error())));
}

}  // namespace sharewarden::test
