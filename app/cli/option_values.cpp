// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/option_values.h"

#include <QCoreApplication>

#include "app/base/text.h"

namespace sharewarden::cli {
namespace {

struct OptionValuesText {
    Q_DECLARE_TR_FUNCTIONS(CliOptions)
};

}  // namespace

Or<OutputOptions> readOutput(const OptionWords& words, Format byDefault, bool tables) {
    OutputOptions output;
    output.format = byDefault;
    output.file = words.value(QStringLiteral("output"));
    if (output.file == QLatin1String("-"))
        output.file.clear();
    const QString format = words.value(QStringLiteral("format"));
    if (format == QLatin1String("csv"))
        output.format = Format::Csv;
    else if (format == QLatin1String("jsonl"))
        output.format = Format::JsonLines;
    else if (format == QLatin1String("table") && tables)
        output.format = Format::Table;
    else if (!format.isEmpty())
        return (tables ? OptionValuesText::tr("“%1” is no format: say table, csv or jsonl.")
                       : OptionValuesText::tr("“%1” is no format of evidence: say csv or jsonl."))
            .arg(visibleText(format, 60));
    return output;
}

QString familyProblem(const QString& key) {
    return OptionValuesText::tr("“%1” is no image family: say kvm or xen.").arg(visibleText(key, 60));
}

}  // namespace sharewarden::cli
