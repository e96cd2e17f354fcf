// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/evidence/pack_check.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include "app/base/text.h"
#include "app/evidence/pack_entries_check.h"
#include "app/evidence/pack_files_check.h"
#include "app/evidence/pack_findings.h"
#include "app/evidence/pack_names.h"
#include "app/evidence/pack_source.h"
#include "app/evidence/pack_tables_check.h"

namespace sharewarden {
namespace {

struct PackCheckText {
    Q_DECLARE_TR_FUNCTIONS(PackCheck)
};

// Reads the manifest; what is wrong with it is a finding.
Status readManifest(const PackSource& source, PackFindings& findings, PackCheck& check) {
    const QString name = pack_names::manifest();
    if (!source.canReadText(name))
        return Done{};  // told with all that is in the folder
    const Result<QByteArray> text = source.readText(name);
    if (!text)
        return text.error();
    check.manifestSha256 = QCryptographicHash::hash(*text, QCryptographicHash::Sha256);
    QString problem;
    check.manifest = PackManifest::fromJson(*text, problem);
    if (!check.manifest)
        findings.add(PackProblem::Manifest,
                     PackCheckText::tr("“%1” cannot be used: %2.").arg(name, visibleText(problem)));
    else if (check.manifest->toJson() != *text)
        findings.add(PackProblem::Manifest,
                     PackCheckText::tr("“%1” is not as the program that made the pack writes it.").arg(name));
    return Done{};
}

Status checkEntries(const PackSource& source, PackEntriesCheck& entries, PackFindings& findings,
                    PackCheck& check) {
    const QString name = pack_names::journal();
    if (!source.canRead(name))
        return Done{};
    const Result<std::unique_ptr<QFile>> file = source.openFile(name);
    if (!file)
        return file.error();
    if (const Status read = entries.read(**file); !read)
        return read;
    if (check.manifest)
        entries.compare(*check.manifest);
    const JournalHead head = check.manifest ? check.manifest->head : JournalHead();
    entries.compareKnownHead(head.seq, head.hash);
    if (!entries.isReadable()) {
        findings.note(PackCheckText::tr(
            "The tables and plans were not compared with the entries, because not all of these "
            "can be read."));
        return Done{};
    }
    const PackManifest* manifest = check.manifest ? &*check.manifest : nullptr;
    return checkPackTables(source, entries, **file, manifest, findings, check);
}

// What has to be said of every pack, also of one in which nothing is wrong.
QString limitsOf(const PackCheckRequest& request) {
    QStringList sentences{PackCheckText::tr(
        "This check compares the pack with itself. It cannot show a journal that was written anew as a whole "
        "before the pack was made, and not that batches or last entries were left out.")};
    if (!request.known)
        sentences += PackCheckText::tr(
            "Compare it with a head of the journal that was kept elsewhere, or check the journal "
            "itself.");
    if (!request.sealKey)
        sentences += PackCheckText::tr("The seals were not checked: that needs their key.");
    sentences += PackCheckText::tr(
        "The reports are compared with the manifest only, and so can be written anew together with "
        "it: the tables decide.");
    return sentences.join(QLatin1Char(' '));
}

}  // namespace

QString packProblemKey(PackProblem problem) {
    switch (problem) {
        case PackProblem::Manifest:
            return QStringLiteral("manifest");
        case PackProblem::FileName:
            return QStringLiteral("file-name");
        case PackProblem::MissingFile:
            return QStringLiteral("missing-file");
        case PackProblem::ExtraFile:
            return QStringLiteral("extra-file");
        case PackProblem::NotAFile:
            return QStringLiteral("not-a-file");
        case PackProblem::TooLarge:
            return QStringLiteral("too-large");
        case PackProblem::Digest:
            return QStringLiteral("digest");
        case PackProblem::Sums:
            return QStringLiteral("sums");
        case PackProblem::Entry:
            return QStringLiteral("entry");
        case PackProblem::Order:
            return QStringLiteral("order");
        case PackProblem::Missing:
            return QStringLiteral("missing-entries");
        case PackProblem::Plan:
            return QStringLiteral("plan");
        case PackProblem::Verdicts:
            return QStringLiteral("verdicts");
        case PackProblem::Table:
            return QStringLiteral("table");
        case PackProblem::Head:
            return QStringLiteral("head");
        case PackProblem::Seal:
            break;
    }
    return QStringLiteral("seal");
}

Result<PackCheck> checkEvidencePack(const QString& folder, const PackCheckRequest& request) {
    const Result<PackSource> source = PackSource::open(folder);
    if (!source)
        return source.error();
    PackCheck check;
    PackFindings findings(check);
    check.limits = limitsOf(request);
    if (const Status read = readManifest(*source, findings, check); !read)
        return read.error();
    if (check.manifest) {
        const Status compared =
            checkPackFiles(*source, *check.manifest, check.manifestSha256, findings, request.stop);
        if (!compared)
            return compared.error();
    }
    PackEntriesCheck entries(request, findings, check);
    if (const Status checked = checkEntries(*source, entries, findings, check); !checked)
        return checked.error();
    checkPackNames(*source, neededFiles(entries), findings);
    return check;
}

}  // namespace sharewarden
