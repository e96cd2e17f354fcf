// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/documents/shell_completions.h"

namespace sharewarden::cli {

QList<OptionDescription> optionsOf(const CommandDescription& command) {
    QList<OptionDescription> options = command.options;
    for (const OptionDescription& global : globalOptions(QStringLiteral("~/.local/share/sharewarden"))) {
        if (command.globals.contains(global.name))
            options.append(global);
    }
    options.append(informationOptions().constFirst());
    return options;
}

bool isPlainGroup(const GroupDescription& group) {
    return commandKey(group.commands.constFirst()) != group.word;
}

QString shellQuoted(const QString& text) {
    QString inside = text;
    inside.replace(QLatin1String("'"), QLatin1String("'\\''"));
    return u'\'' % inside % u'\'';
}

QString accountNames() {
    return QString::fromUtf8(R"sed(sed -n 's/^{"name":"\([^"\\]*\)".*/\1/p')sed");
}

QString regionCodes() {
    return QString::fromUtf8(R"sed(sed -n 's/.*,"region":"\([A-Z0-9][A-Z0-9]*\)".*/\1/p' | sort -u)sed");
}

}  // namespace sharewarden::cli
