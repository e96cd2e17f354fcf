// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/evidence/pack_files_check.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>

#include "app/base/text.h"
#include "app/evidence/pack_names.h"
#include "app/evidence/pack_sums.h"

namespace sharewarden {
namespace {

struct PackFilesCheckText {
    Q_DECLARE_TR_FUNCTIONS(PackCheck)
};

constexpr qint64 chunkBytes = 256 * 1024;

Result<QByteArray> digestOf(QFile& file, const std::stop_token& stop) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (;;) {
        if (stop.stop_requested())
            return Error(CancelledError());
        const QByteArray chunk = file.read(chunkBytes);
        if (file.error() != QFileDevice::NoError)
            return Error(StorageError{file.fileName(), file.errorString()});
        if (chunk.isEmpty())
            return hash.result();
        hash.addData(chunk);
    }
}

// Whether the manifest may name it at all.
bool isAcceptable(const QString& name, const QSet<QString>& seen, PackFindings& findings) {
    if (!pack_names::isPlain(name) || name == pack_names::manifest() || name == pack_names::sums()) {
        findings.add(PackProblem::FileName,
                     PackFilesCheckText::tr(
                         "The manifest names “%1”, which cannot be one of its files. It was not opened.")
                         .arg(visibleText(name)));
        return false;
    }
    if (seen.contains(name)) {
        findings.add(PackProblem::FileName,
                     PackFilesCheckText::tr("The manifest names “%1” more than once.").arg(name));
        return false;
    }
    return true;
}

Status checkFile(const PackSource& source, const PackFile& named, PackFindings& findings,
                 const std::stop_token& stop) {
    if (!source.has(named.name)) {
        findings.addFor(
            named.name, PackProblem::MissingFile,
            PackFilesCheckText::tr("The file “%1”, which the manifest names, is missing.").arg(named.name));
        return Done{};
    }
    if (!source.canRead(named.name))
        return Done{};  // told with all that is in the folder
    const Result<std::unique_ptr<QFile>> file = source.openFile(named.name);
    if (!file)
        return file.error();
    // Another size is another file: nothing is gained by reading it.
    bool same = (*file)->size() == named.bytes;
    if (same) {
        const Result<QByteArray> digest = digestOf(**file, stop);
        if (!digest)
            return digest.error();
        same = *digest == named.sha256;
    }
    if (!same) {
        findings.add(PackProblem::Digest,
                     PackFilesCheckText::tr(
                         "The file “%1” is not the one that the manifest describes: it was changed.")
                         .arg(named.name));
    }
    return Done{};
}

Status checkSums(const PackSource& source, const PackManifest& manifest, const QByteArray& manifestSha256,
                 PackFindings& findings) {
    const QString name = pack_names::sums();
    if (!source.canReadText(name))
        return Done{};  // told with all that is in the folder
    const Result<QByteArray> text = source.readText(name);
    if (!text)
        return text.error();
    QList<PackFile> files = manifest.files;
    files.append({pack_names::manifest(), 0, manifestSha256});
    if (*text != sha256Sums(files))
        findings.add(PackProblem::Sums,
                     PackFilesCheckText::tr("The file “%1” does not say what the manifest says.").arg(name));
    return Done{};
}

}  // namespace

Status checkPackFiles(const PackSource& source, const PackManifest& manifest,
                      const QByteArray& manifestSha256, PackFindings& findings, const std::stop_token& stop) {
    QSet<QString> named;
    for (const PackFile& file : manifest.files) {
        if (findings.isFull())
            return Done{};
        if (!isAcceptable(file.name, named, findings))
            continue;
        named.insert(file.name);
        if (const Status checked = checkFile(source, file, findings, stop); !checked)
            return checked;
    }
    named << pack_names::manifest() << pack_names::sums();
    const QStringList names = source.names();
    for (const QString& name : names) {
        if (!named.contains(name))
            findings.addFor(
                name, PackProblem::ExtraFile,
                PackFilesCheckText::tr("“%1” is in the folder, but the manifest does not name it.")
                    .arg(visibleText(name)));
    }
    return checkSums(source, manifest, manifestSha256, findings);
}

void checkPackNames(const PackSource& source, const QStringList& needed, PackFindings& findings) {
    if (source.isCut())
        findings.add(PackProblem::TooLarge,
                     PackFilesCheckText::tr("The folder holds more files than a pack can have."));
    QSet<QString> known(needed.cbegin(), needed.cend());
    for (const QString& name : needed) {
        if (!source.has(name))
            findings.addFor(name, PackProblem::MissingFile,
                            PackFilesCheckText::tr("The pack has no file “%1”.").arg(name));
    }
    known.insert(pack_names::pdfReport());
    const QStringList names = source.names();
    for (const QString& name : names) {
        const QString shown = visibleText(name);
        if (!source.isFile(name)) {
            findings.addFor(name, PackProblem::NotAFile,
                            PackFilesCheckText::tr("“%1” is a link, a folder or a device. It was not opened.")
                                .arg(shown));
        } else if (!known.contains(name)) {
            findings.addFor(
                name, PackProblem::ExtraFile,
                PackFilesCheckText::tr("“%1” does not belong to a pack of these batches.").arg(shown));
        } else if (source.isTooLarge(name) || (pack_names::isText(name) && !source.canReadText(name))) {
            findings.addFor(
                name, PackProblem::TooLarge,
                PackFilesCheckText::tr("“%1” is larger than what is read. It was not checked.").arg(shown));
        }
    }
}

}  // namespace sharewarden
