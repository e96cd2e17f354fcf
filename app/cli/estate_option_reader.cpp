// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/estate_option_reader.h"

#include <QCoreApplication>

#include "app/base/text.h"

namespace sharewarden::cli {
namespace {

struct EstateOptionText {
    Q_DECLARE_TR_FUNCTIONS(CliOptions)
};

QString kindChoice() {
    QStringList keys;
    for (const FindingKind kind : everyFindingKind)
        keys.append(findingKey(kind));
    return keys.join(QStringLiteral(", "));
}

}  // namespace

Or<ScanOptions> readScan(const OptionWords& words) {
    ScanOptions scan;
    scan.regions = words.values.value(QStringLiteral("region"));
    scan.regions.removeDuplicates();
    scan.all = words.has(QStringLiteral("all"));
    for (const char* option : {"account", "site", "endpoint"}) {
        if (scan.all && words.has(QLatin1String(option)))
            return EstateOptionText::tr("--all is every account, each at its own site: leave out --%1.")
                .arg(QLatin1String(option));
    }
    scan.failOnIncomplete = words.has(QStringLiteral("fail-on-incomplete"));
    scan.outsidePolicy = words.has(QStringLiteral("outside-policy"));
    scan.failOnFindings = words.has(QStringLiteral("fail-on-findings"));
    scan.policyFile = words.value(QStringLiteral("policy"));
    if (!scan.policyFile.isEmpty() && !scan.judges())
        return EstateOptionText::tr("--policy goes with --outside-policy or --fail-on-findings.");
    if (const QString key = words.value(QStringLiteral("family")); !key.isEmpty()) {
        const std::optional<ncloud::Family> family = ncloud::familyFromKey(key);
        if (!family)
            return familyProblem(key);
        scan.families = {*family};
    }
    const Or<OutputOptions> output = readOutput(words, Format::Table, true);
    if (const auto* why = std::get_if<QString>(&output))
        return *why;
    scan.output = std::get<OutputOptions>(output);
    return scan;
}

Or<CoverageOptions> readCoverage(const OptionWords& words) {
    return readRowOutput<CoverageOptions>(words);
}

Or<FindingsOptions> readFindings(const OptionWords& words) {
    FindingsOptions findings;
    const QStringList kinds = words.values.value(QStringLiteral("kind"));
    for (const QString& key : kinds) {
        const std::optional<FindingKind> kind = findingFromKey(key);
        if (!kind)
            return EstateOptionText::tr("“%1” is no kind of finding: say one of %2.")
                .arg(visibleText(key, 60), kindChoice());
        findings.kinds.add(*kind);
    }
    findings.policyFile = words.value(QStringLiteral("policy"));
    findings.failOnFindings = words.has(QStringLiteral("fail-on-findings"));
    const Or<OutputOptions> output = readOutput(words, Format::Table, true);
    if (const auto* why = std::get_if<QString>(&output))
        return *why;
    findings.output = std::get<OutputOptions>(output);
    return findings;
}

}  // namespace sharewarden::cli
