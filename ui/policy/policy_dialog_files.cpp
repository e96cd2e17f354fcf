// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
// The part of the dialog that reads and writes: files to share, and the policy itself.
#include <QLocale>

#include "app/base/private_file.h"
#include "app/base/text.h"
#include "app/evidence/output_file.h"
#include "app/policy/policy_file.h"
#include "ui/common/asker.h"
#include "ui/common/plain_text.h"
#include "ui/policy/policy_dialog.h"
#include "ui/policy/policy_model.h"
#include "ui/policy/trust_entries.h"

namespace sharewarden::ui {

void PolicyDialog::openPolicy() {
    const OpenQuestion question{tr("Open a Policy"),
                                tr("JSON files (*.json)") + QStringLiteral(";;") + tr("All files (*)"),
                                FilePurpose::Policy};
    m_parts.asker.askOpenPath(this, question, [this](const QString& path) {
        const Result<QByteArray> bytes = private_file::read(path, mostPolicyBytes);
        if (bytes)
            offer(*bytes, path);
        else
            say(tr("Nothing was replaced. %1").arg(explain(bytes.error())));
    });
}

void PolicyDialog::offer(const QByteArray& bytes, const QString& path) {
    const Result<Policy> policy = readPolicy(bytes, path);
    if (!policy) {
        say(tr("Nothing was replaced. %1").arg(breakableText(describe(policy.error()))));
        return;
    }
    const PolicyDifference change = difference(m_model->entries(), policy->trusted);
    Question question;
    question.title = tr("Replace the Policy?");
    question.text = policy->name.isEmpty() ? tr("The file holds a policy with %n entry(s).", nullptr,
                                                static_cast<int>(policy->trusted.size()))
                                           : tr("The file holds the policy “%1” with %n entry(s).", nullptr,
                                                static_cast<int>(policy->trusted.size()))
                                                 .arg(visibleText(policy->name, 100));
    const QLocale locale;
    question.detail = tr("Entries that come: %1\nEntries that go: %2\nEntries that change: %3\n\nNothing is "
                         "written before Save.")
                          .arg(locale.toString(change.added), locale.toString(change.removed),
                               locale.toString(change.changed));
    question.verbs = {tr("&Replace")};
    question.destructive = change.removed + change.changed > 0;
    m_parts.asker.ask(this, question, [this, opened = *policy](int answer) {
        if (answer != 0)
            return;
        m_replaces = m_replaces || !m_readable;
        m_readable = true;
        showPolicy(opened);
        say(tr("The opened policy is shown. It takes the place of the present one with Save."));
        refresh();
    });
}

void PolicyDialog::saveCopy() {
    const Policy policy = entered();
    if (const QString wrong = problem(policy); !wrong.isEmpty()) {
        say(wrong);
        return;
    }
    SaveQuestion question;
    question.title = tr("Save a Copy of the Policy");
    question.suggestedName = QStringLiteral("sharewarden-policy.json");
    question.filter = tr("JSON files (*.json)");
    question.defaultSuffix = QStringLiteral("json");
    question.purpose = FilePurpose::Policy;
    m_parts.asker.askSavePath(this, question, [this, policy](const QString& path) {
        const Status written = writeWhole(openOutputFile(path),
                                          [&policy](Sink& sink) { return sink.write(writePolicy(policy)); });
        say(written ? tr("A copy was written: %1").arg(breakableText(visibleText(path, 200)))
                    : tr("The copy was not written. %1").arg(explain(written.error())));
    });
}

void PolicyDialog::save() {
    const Policy policy = entered();
    if (const QString wrong = problem(policy); !wrong.isEmpty()) {
        say(wrong);
        return;
    }
    const Result<Policy> onDisk = m_parts.store.load();
    if (m_replaces || (onDisk && *onDisk == m_loaded)) {
        write(policy);
        return;
    }
    Question question;
    question.title = tr("Replace the Other Change?");
    question.text =
        tr("The policy on disk is no longer the one that was opened here: another window or person has "
           "changed it.");
    question.detail =
        onDisk ? tr("Replacing it takes that change away. To keep it, cancel, save a copy of what is shown "
                    "here, and open this window again.")
               : describe(onDisk.error());
    question.verbs = {tr("&Replace It")};
    question.destructive = true;
    m_parts.asker.ask(this, question, [this, policy](int answer) {
        if (answer == 0)
            write(policy);
        else
            say(tr("Nothing was saved."));
    });
}

void PolicyDialog::write(const Policy& policy) {
    if (const Status written = m_parts.store.save(policy); !written) {
        say(tr("The policy was not saved. %1").arg(explain(written.error())));
        return;
    }
    m_loaded = policy;
    m_replaces = false;
    Q_EMIT policySaved(policy);
    accept();
}

}  // namespace sharewarden::ui
