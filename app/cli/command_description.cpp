// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command_description.h"

#include <algorithm>

#include "app/cli/command_parts.h"

namespace sharewarden::cli {
namespace {

CommandDescription ownDescription(CommandName command) {
    switch (command) {
        case CommandName::Scan:
            return parts::scan();
        case CommandName::Coverage:
            return parts::coverage();
        case CommandName::Findings:
            return parts::findings();
        case CommandName::Plan:
            return parts::plan();
        case CommandName::Revoke:
            return parts::revoke();
        case CommandName::Restore:
            return parts::restore();
        case CommandName::Recover:
            return parts::recover();
        case CommandName::JournalVerify:
            return parts::journalVerify();
        case CommandName::JournalHead:
            return parts::journalHead();
        case CommandName::JournalList:
            return parts::journalList();
        case CommandName::Evidence:
            return parts::evidence();
        case CommandName::EvidenceVerify:
            return parts::evidenceVerify();
        case CommandName::AccountsList:
            return parts::accountsList();
        case CommandName::AccountsAdd:
            return parts::accountsAdd();
        case CommandName::AccountsRemove:
            return parts::accountsRemove();
        case CommandName::AccountsImport:
            return parts::accountsImport();
        case CommandName::AccountsExport:
            return parts::accountsExport();
        case CommandName::AccountsCheck:
            break;
    }
    return parts::accountsCheck();
}

}  // namespace

const OptionDescription* CommandDescription::option(const QString& name) const {
    const auto found = std::find_if(options.cbegin(), options.cend(),
                                    [&](const OptionDescription& option) { return option.name == name; });
    return found == options.cend() ? nullptr : &*found;
}

CommandDescription describeCommand(CommandName command) {
    CommandDescription description = ownDescription(command);
    if (description.globals.isEmpty()) {
        for (const OptionDescription& option : globalOptions(QString()))
            description.globals.append(option.name);
    }
    return description;
}

const GroupDescription* findGroup(const QList<GroupDescription>& groups, const QString& word) {
    const auto found = std::find_if(groups.cbegin(), groups.cend(),
                                    [&](const GroupDescription& group) { return group.word == word; });
    return found == groups.cend() ? nullptr : &*found;
}

QStringList firstWords() {
    QStringList words;
    for (const CommandName command : allCommands())
        words.append(commandKey(command).section(u' ', 0, 0));
    words.removeDuplicates();
    return words;
}

}  // namespace sharewarden::cli
