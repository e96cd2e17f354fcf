// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <sys/stat.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

#include "app/evidence/evidence_pack.h"
#include "app/evidence/pack_batch.h"
#include "app/evidence/pack_check.h"
#include "app/evidence/pack_entry.h"
#include "app/evidence/pack_source.h"
#include "app/evidence/pack_sums.h"
#include "app/evidence/pack_tables.h"
#include "app/journal/canonical_json.h"
#include "tests/support/journal_fixture.h"
#include "tests/support/pack_fixture.h"

using namespace Qt::StringLiterals;
using namespace sharewarden;
using sharewarden::test::contentOf;
using sharewarden::test::PackFixture;
using sharewarden::test::writeContent;

namespace {

const QList<Verdict> mixed{Verdict::Revoked, Verdict::StillShared, Verdict::Refused, Verdict::AlreadyGone,
                           Verdict::NotSent, Verdict::NotSent,     Verdict::Unknown};

// Over what is read at all, and over what is read as a whole: holes, not bytes, on the disk.
constexpr qint64 giantBytes = PackSource::maxFileBytes + 1;
constexpr qint64 largeBytes = PackSource::maxTextBytes + 1;

// A pack that somebody has their hands on.
class Forged {
public:
    explicit Forged(const QString& folder) : m_folder(folder) {}

    QString path(const QString& name) const { return m_folder + u'/' + name; }
    QByteArray read(const QString& name) const { return contentOf(path(name)); }
    bool write(const QString& name, const QByteArray& content) const {
        return writeContent(path(name), content);
    }
    bool remove(const QString& name) const { return QFile::remove(path(name)); }

    bool replace(const QString& name, const QByteArray& from, const QByteArray& to) const {
        QByteArray content = read(name);
        return content.contains(from) && write(name, content.replace(from, to));
    }
    QByteArrayList lines() const {
        QByteArrayList all = read(u"journal.jsonl"_s).split('\n');
        all.removeLast();
        return all;
    }
    bool setLines(const QByteArrayList& all) const {
        return write(u"journal.jsonl"_s, all.join('\n') + '\n');
    }
    // The number of the first line of that kind that holds the text.
    qsizetype lineOf(const char* kind, const QByteArray& text = {}) const {
        const QByteArrayList all = lines();
        const QByteArray kindField = "\"kind\":\"" + QByteArray(kind) + '"';
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all.at(i).contains(kindField) && all.at(i).contains(text))
                return i;
        }
        qFatal("no such line");
    }
    bool dropLine(qsizetype number) const {
        QByteArrayList all = lines();
        all.removeAt(number);
        return setLines(all);
    }

    PackManifest manifest() const {
        QString problem;
        const auto read = PackManifest::fromJson(this->read(u"manifest.json"_s), problem);
        if (!read)
            qFatal("%s", qPrintable(problem));
        return *read;
    }
    bool setManifest(const PackManifest& manifest) const {
        const QByteArray text = manifest.toJson();
        QList<PackFile> files = manifest.files;
        files.append(
            {u"manifest.json"_s, text.size(), QCryptographicHash::hash(text, QCryptographicHash::Sha256)});
        return write(u"manifest.json"_s, text) && write(u"SHA256SUMS"_s, sha256Sums(files));
    }
    // What a careful forger does last: manifest and sums say what the files are now.
    bool sumUp() const {
        PackManifest now = manifest();
        for (PackFile& file : now.files) {
            const QByteArray content = read(file.name);
            file.bytes = content.size();
            file.sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
        }
        return setManifest(now);
    }
    bool name(const QString& file) const {
        PackManifest now = manifest();
        now.files.append({file, 0, QByteArray(32, 'x')});
        return setManifest(now) && sumUp();
    }

    // The tables that the entries give now.
    bool makeTables() const {
        auto tables = PackTables::begin([this](const QString& name) { return openOutputFile(path(name)); });
        PackBatchReader reader;
        for (const QByteArray& line : lines())
            reader.add(*entryOf(pack_entry::parse(line)->entry));
        PackTables made = std::move(tables).value();
        return made.add(*reader.batch()).ok() && made.finish().ok();
    }
    // Changes bodies and computes the whole chain anew.
    bool rewrite(const std::function<void(Entry&)>& change) const {
        QByteArrayList all;
        QByteArray previous = genesisHash();
        PackBatchReader reader;
        for (const QByteArray& line : lines()) {
            StoredEntry stored = pack_entry::parse(line)->entry;
            Entry entry = *entryOf(stored);
            change(entry);
            reader.add(entry);
            stored.body = *canonicalJson(entry.body);
            stored.hash = entryHash(previous, stored);
            all.append(pack_entry::line(stored, previous)->trimmed());
            previous = stored.hash;
        }
        PackManifest now = manifest();
        now.head.hash = previous;
        now.batches.first().open = reader.batch()->audit.openCount();
        return setLines(all) && setManifest(now) && makeTables() && sumUp();
    }

private:
    QString m_folder;
};

void claimAllRevoked(Entry& entry) {
    if (entry.kind == u"verdict"_s)
        entry.body.insert(u"verdict"_s, u"Revoked"_s);
    if (entry.kind == u"batch-end"_s)
        entry.body.insert(u"verdicts"_s, QJsonObject{{u"Revoked"_s, mixed.size()}});
}

struct Forgery {
    const char* name;
    std::function<bool(const Forged&)> commit;
    QList<PackProblem> found;  // at least these
};

const QList<Forgery>& forgeries() {
    using P = PackProblem;
    static const QList<Forgery> list{
        {"file removed", [](const Forged& f) { return f.remove(u"audit.csv"_s); }, {P::MissingFile}},
        {"file removed and not named any more",
         [](const Forged& f) {
             PackManifest now = f.manifest();
             now.files.removeIf([](const PackFile& file) { return file.name == u"coverage.csv"_s; });
             return f.remove(u"coverage.csv"_s) && f.setManifest(now);
         },
         {P::MissingFile}},
        {"report removed", [](const Forged& f) { return f.remove(u"report.html"_s); }, {P::MissingFile}},
        {"plan removed", [](const Forged& f) { return f.remove(u"plan-batch-1.json"_s); }, {P::MissingFile}},
        {"entries removed", [](const Forged& f) { return f.remove(u"journal.jsonl"_s); }, {P::MissingFile}},
        {"manifest removed", [](const Forged& f) { return f.remove(u"manifest.json"_s); }, {P::MissingFile}},
        {"sums removed", [](const Forged& f) { return f.remove(u"SHA256SUMS"_s); }, {P::MissingFile}},
        {"file added", [](const Forged& f) { return f.write(u"note.txt"_s, "x"); }, {P::ExtraFile}},
        {"hidden file added", [](const Forged& f) { return f.write(u".note"_s, "x"); }, {P::ExtraFile}},
        {"file added and named",
         [](const Forged& f) {
             return f.write(u"plan-batch-2.json"_s, "{}") && f.name(u"plan-batch-2.json"_s);
         },
         {P::ExtraFile}},
        {"folder added", [](const Forged& f) { return QDir().mkdir(f.path(u"more"_s)); }, {P::NotAFile}},
        {"sums changed",
         [](const Forged& f) { return f.replace(u"SHA256SUMS"_s, "audit.csv", "audit.txt"); },
         {P::Sums}},
        {"verdict changed in the table",
         [](const Forged& f) { return f.replace(u"audit.csv"_s, "StillShared", "Revoked") && f.sumUp(); },
         {P::Table}},
        {"verdict changed in the lines",
         [](const Forged& f) { return f.replace(u"audit.jsonl"_s, "StillShared", "Revoked") && f.sumUp(); },
         {P::Table}},
        {"row removed from the inventory",
         [](const Forged& f) {
             QByteArrayList rows = f.read(u"inventory_after.csv"_s).split('\n');
             rows.removeAt(rows.size() - 2);
             return f.write(u"inventory_after.csv"_s, rows.join('\n')) && f.sumUp();
         },
         {P::Table}},
        {"row added to the coverage",
         [](const Forged& f) {
             const QByteArray table = f.read(u"coverage.csv"_s);
             return f.write(u"coverage.csv"_s, table + "x\r\n") && f.sumUp();
         },
         {P::Table}},
        {"other line ends",
         [](const Forged& f) { return f.replace(u"audit.csv"_s, "\r\n", "\n") && f.sumUp(); },
         {P::Table}},
        {"verdict changed in its entry",
         [](const Forged& f) {
             return f.replace(u"journal.jsonl"_s, "\"verdict\":\"StillShared\"", "\"verdict\":\"Revoked\"") &&
                    f.makeTables() && f.sumUp();
         },
         {P::Entry, P::Verdicts}},
        {"verdict changed, its hash computed anew",
         [](const Forged& f) {
             QByteArrayList all = f.lines();
             const qsizetype line = f.lineOf("verdict", "StillShared");
             auto linked = *pack_entry::parse(all[line]);
             linked.entry.body.replace("StillShared", "Revoked");
             linked.entry.hash = entryHash(linked.previous, linked.entry);
             all[line] = pack_entry::line(linked.entry, linked.previous)->trimmed();
             return f.setLines(all) && f.makeTables() && f.sumUp();
         },
         {P::Order, P::Verdicts}},
        {"all verdicts changed, all hashes computed anew, the count forgotten",
         [](const Forged& f) {
             return f.rewrite([](Entry& entry) {
                 if (entry.kind == u"verdict"_s)
                     entry.body.insert(u"verdict"_s, u"Revoked"_s);
             });
         },
         {P::Verdicts}},
        {"reason changed in the plan, all hashes computed anew",
         [](const Forged& f) {
             return f.rewrite([](Entry& entry) {
                 if (entry.kind != u"batch-begin"_s)
                     return;
                 QJsonObject plan = entry.body.value(u"plan"_s).toObject();
                 plan.insert(u"reason"_s, u"another"_s);
                 entry.body.insert(u"plan"_s, plan);
             });
         },
         {P::Plan}},
        {"entry removed",
         [](const Forged& f) {
             return f.dropLine(f.lineOf("verdict", "StillShared")) && f.makeTables() && f.sumUp();
         },
         {P::Missing, P::Verdicts}},
        {"look removed",
         [](const Forged& f) {
             return f.dropLine(f.lineOf("look", "\"after\":true")) && f.makeTables() && f.sumUp();
         },
         {P::Missing}},
        {"first entry removed", [](const Forged& f) { return f.dropLine(0) && f.sumUp(); }, {P::Missing}},
        {"last entry removed",
         [](const Forged& f) { return f.dropLine(f.lines().size() - 1) && f.makeTables() && f.sumUp(); },
         {P::Manifest}},
        {"all entries removed",
         [](const Forged& f) { return f.write(u"journal.jsonl"_s, {}) && f.sumUp(); },
         {P::Missing, P::Table}},
        {"entries reordered",
         [](const Forged& f) {
             QByteArrayList all = f.lines();
             all.swapItemsAt(2, 3);
             return f.setLines(all) && f.sumUp();
         },
         {P::Order}},
        {"entry repeated",
         [](const Forged& f) {
             QByteArrayList all = f.lines();
             all.insert(3, all.at(3));
             return f.setLines(all) && f.sumUp();
         },
         {P::Order}},
        {"batch begun twice",
         [](const Forged& f) {
             QByteArrayList all = f.lines();
             all.append(all.first());
             return f.setLines(all) && f.sumUp();
         },
         {P::Order}},
        {"entry with a field more",
         [](const Forged& f) {
             QByteArrayList all = f.lines();
             all[1].chop(1);
             all[1] += ",\"zz\":1}";
             return f.setLines(all) && f.sumUp();
         },
         {P::Entry}},
        {"entry with a space",
         [](const Forged& f) {
             QByteArrayList all = f.lines();
             all[1].insert(1, ' ');
             return f.setLines(all) && f.sumUp();
         },
         {P::Entry}},
        {"entry with a field twice",
         [](const Forged& f) {
             QByteArrayList all = f.lines();
             all[1].insert(1, "\"batch\":\"batch-9\",");
             return f.setLines(all) && f.sumUp();
         },
         {P::Entry}},
        {"last line without its end",
         [](const Forged& f) {
             QByteArray text = f.read(u"journal.jsonl"_s);
             text.chop(1);
             return f.write(u"journal.jsonl"_s, text) && f.sumUp();
         },
         {P::Entry}},
        {"line that is no JSON",
         [](const Forged& f) {
             QByteArrayList all = f.lines();
             all.insert(2, "{{{");
             return f.setLines(all) && f.sumUp();
         },
         {P::Entry}},
        {"nested too deeply",
         [](const Forged& f) {
             QByteArrayList all = f.lines();
             all.insert(2, QByteArray(200'000, '['));
             return f.setLines(all) && f.sumUp();
         },
         {P::Entry}},
        {"plan of somebody else",
         [](const Forged& f) {
             return f.replace(u"plan-batch-1.json"_s, "SEC-1042", "SEC-1043") && f.sumUp();
         },
         {P::Plan}},
        {"another batch in the manifest",
         [](const Forged& f) {
             PackManifest now = f.manifest();
             now.batches.first().shares -= 1;
             return f.setManifest(now);
         },
         {P::Manifest}},
        {"another scope in the manifest",
         [](const Forged& f) {
             PackManifest now = f.manifest();
             now.scope = PackScope::ofBatch(u"batch-2"_s);
             return f.setManifest(now);
         },
         {P::Manifest}},
        {"another head in the manifest",
         [](const Forged& f) {
             PackManifest now = f.manifest();
             now.head.hash = QByteArray(32, 'x');
             return f.setManifest(now);
         },
         {P::Manifest}},
        {"head before the last entry",
         [](const Forged& f) {
             PackManifest now = f.manifest();
             now.head.seq -= 1;
             return f.setManifest(now);
         },
         {P::Manifest}},
        {"manifest with a field more",
         [](const Forged& f) {
             return f.replace(u"manifest.json"_s, "\"version\"", "\"zz\": 1, \"version\"");
         },
         {P::Manifest}},
        {"manifest of a newer version",
         [](const Forged& f) { return f.replace(u"manifest.json"_s, "\"version\": 1", "\"version\": 2"); },
         {P::Manifest}},
        {"manifest that is no JSON",
         [](const Forged& f) { return f.write(u"manifest.json"_s, "]"); },
         {P::Manifest}},
        {"manifest with a negative size",
         [](const Forged& f) {
             PackManifest now = f.manifest();
             now.files.first().bytes = -1;
             return f.setManifest(now);
         },
         {P::Manifest}},
        {"manifest names a path", [](const Forged& f) { return f.name(u"../secret"_s); }, {P::FileName}},
        {"manifest names an absolute path",
         [](const Forged& f) { return f.name(u"/etc/passwd"_s); },
         {P::FileName}},
        {"manifest names the folder", [](const Forged& f) { return f.name(u"."_s); }, {P::FileName}},
        {"manifest names a device of Windows",
         [](const Forged& f) { return f.name(u"C:secret"_s); },
         {P::FileName}},
        {"manifest names nothing", [](const Forged& f) { return f.name(QString()); }, {P::FileName}},
        {"manifest names itself", [](const Forged& f) { return f.name(u"manifest.json"_s); }, {P::FileName}},
        {"manifest names a file twice",
         [](const Forged& f) { return f.name(u"audit.csv"_s); },
         {P::FileName}},
        {"table is a link",
         [](const Forged& f) {
             const QString elsewhere = f.path(u"../elsewhere"_s);
             return QFile::rename(f.path(u"audit.csv"_s), elsewhere) &&
                    QFile::link(elsewhere, f.path(u"audit.csv"_s));
         },
         {P::NotAFile}},
        {"manifest is a link",
         [](const Forged& f) {
             const QString elsewhere = f.path(u"../elsewhere"_s);
             return QFile::rename(f.path(u"manifest.json"_s), elsewhere) &&
                    QFile::link(elsewhere, f.path(u"manifest.json"_s));
         },
         {P::NotAFile}},
        {"entries are a pipe",
         [](const Forged& f) {
             return f.remove(u"journal.jsonl"_s) &&
                    ::mkfifo(QFile::encodeName(f.path(u"journal.jsonl"_s)).constData(), 0600) == 0;
         },
         {P::NotAFile}},
        {"a table is a folder",
         [](const Forged& f) { return f.remove(u"audit.csv"_s) && QDir().mkdir(f.path(u"audit.csv"_s)); },
         {P::NotAFile}},
        {"giant table",
         [](const Forged& f) { return QFile::resize(f.path(u"audit.csv"_s), giantBytes); },
         {P::TooLarge}},
        {"giant manifest",
         [](const Forged& f) { return QFile::resize(f.path(u"manifest.json"_s), largeBytes); },
         {P::TooLarge}},
        {"giant sums",
         [](const Forged& f) { return QFile::resize(f.path(u"SHA256SUMS"_s), largeBytes); },
         {P::TooLarge}},
        {"giant plan",
         [](const Forged& f) { return QFile::resize(f.path(u"plan-batch-1.json"_s), largeBytes); },
         {P::TooLarge}},
        {"giant line",
         [](const Forged& f) {
             const qint64 size = f.read(u"journal.jsonl"_s).size() + largeBytes;
             return QFile::resize(f.path(u"journal.jsonl"_s), size);
         },
         {P::Digest, P::TooLarge}},
        {"wrong everywhere",
         [](const Forged& f) {
             QByteArrayList all;
             for (int i = 0; i < 5000; ++i)
                 all.append("x");
             return f.setLines(all);
         },
         {P::Entry}},
    };
    return list;
}

QList<PackProblem> problemsIn(const PackCheck& check) {
    QList<PackProblem> problems;
    for (const PackFinding& finding : check.findings)
        problems.append(finding.problem);
    return problems;
}

QByteArray textOf(const PackCheck& check) {
    QStringList texts;
    for (const PackFinding& finding : check.findings)
        texts.append(packProblemKey(finding.problem) + u": "_s + finding.text);
    return (texts + check.notes).join(u'\n').toUtf8();
}

PackCheck checked(const QString& folder, const PackCheckRequest& request = {}) {
    const auto check = checkEvidencePack(folder, request);
    if (!check)
        qFatal("%s", qPrintable(explain(check.error())));
    return *check;
}

}  // namespace

class PackCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanPack_passesAndSaysWhatItTells();
    void hostileTexts_passUnchanged();
    void forgery_isFound_data();
    void forgery_isFound();
    void changedByte_isFoundInEveryFile_data();
    void changedByte_isFoundInEveryFile();
    void journalWrittenAnew_showsAgainstAKnownHeadOrTheSeal();
    void knownHead_isCompared_data();
    void knownHead_isCompared();
    void seals_areCheckedWithTheirKey();
    void recoveredBatch_mayHaveAGapAndSaysSo();
    void batchThatRan_mayNotHaveAGap();
    void batchWithoutAnEnd_isNoted();
    void folderThatIsNone_isAnError_data();
    void folderThatIsNone_isAnError();
    void emptyFolder_isNoPack();
    void stop_endsTheCheck();
    void everyProblem_hasItsOwnWord();
};

void PackCheckTest::cleanPack_passesAndSaysWhatItTells() {
    PackFixture fixture;
    fixture.carryOut(PackFixture::plan(u"batch-1"_s, mixed.size()), mixed);
    const QString folder = fixture.pack(PackScope::ofBatch(u"batch-1"_s), u"pack"_s);
    const PackCheck check = checked(folder);
    QVERIFY2(check.isIntact(), textOf(check).constData());
    QCOMPARE(check.notes, QStringList());
    QCOMPARE(check.batches, 1);
    QCOMPARE(check.shares, mixed.size());
    QCOMPARE(check.open, 1);
    QCOMPARE(check.counts.value(Verdict::NotSent), 2);
    QCOMPARE(check.counts.value(Verdict::Revoked), 1);
    QCOMPARE(check.entries, contentOf(folder + u"/journal.jsonl"_s).count('\n'));
    QCOMPARE(check.manifestSha256,
             QCryptographicHash::hash(contentOf(folder + u"/manifest.json"_s), QCryptographicHash::Sha256));
    QVERIFY(check.manifest && check.manifest->exporter.operatorName == u"park"_s);
    QVERIFY(check.limits.contains(u"cannot show a journal that was written anew"_s));
    QVERIFY(check.limits.contains(u"The seals were not checked"_s));
}

void PackCheckTest::hostileTexts_passUnchanged() {
    PackFixture fixture;
    Plan plan = PackFixture::plan(u"batch-1"_s, mixed.size());
    PlanHeader header = plan.header();
    header.reason = u"\0\u2028\U0001F600\uFEFF=1\r\n\"\\"_s + QChar(0xD800) + QString(1'000'000, u'가');
    header.ticket = QString(QChar(0xDFFF)) + QChar(0xD800);
    QList<PlannedShare> shares;
    for (const PlanImage& image : plan.images()) {
        for (const QString& login : image.loginIds)
            shares.append({{image.account, image.site, image.region, image.family, image.no, login},
                           image.name + QChar(0xD83D)});
    }
    plan = *Plan::make(plan.id(), plan.created(), header, shares);
    fixture.carryOut(plan, mixed);
    const PackCheck check = checked(fixture.pack(PackScope::ofBatch(u"batch-1"_s), u"pack"_s));
    QVERIFY2(check.isIntact(), textOf(check).constData());
    QCOMPARE(check.shares, mixed.size());
}

void PackCheckTest::forgery_isFound_data() {
    QTest::addColumn<int>("number");
    for (int i = 0; i < forgeries().size(); ++i)
        QTest::newRow(forgeries().at(i).name) << i;
}

void PackCheckTest::forgery_isFound() {
    QFETCH(int, number);
    PackFixture fixture;
    fixture.carryOut(PackFixture::plan(u"batch-1"_s, mixed.size()), mixed);
    const Forged pack(fixture.pack(PackScope::ofBatch(u"batch-1"_s), u"pack"_s));
    QVERIFY(forgeries().at(number).commit(pack));
    const PackCheck check = checked(pack.path(QString()));
    QVERIFY(!check.isIntact());
    QVERIFY(check.findings.size() <= 100);
    const QList<PackProblem> found = problemsIn(check);
    for (const PackProblem problem : forgeries().at(number).found)
        QVERIFY2(found.contains(problem), textOf(check).constData());
    for (const PackFinding& finding : check.findings)
        QVERIFY(!finding.text.isEmpty() && finding.text.size() < 1000);
}

void PackCheckTest::changedByte_isFoundInEveryFile_data() {
    PackFixture fixture;
    fixture.carryOut(PackFixture::plan(u"batch-1"_s, mixed.size()), mixed);
    const QString folder = fixture.pack(PackScope::ofBatch(u"batch-1"_s), u"pack"_s);
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(folder).entryList(QDir::Files);
    QCOMPARE(names.size(), 13);
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void PackCheckTest::changedByte_isFoundInEveryFile() {
    QFETCH(QString, name);
    PackFixture fixture;
    fixture.carryOut(PackFixture::plan(u"batch-1"_s, mixed.size()), mixed);
    const Forged pack(fixture.pack(PackScope::ofBatch(u"batch-1"_s), u"pack"_s));
    const QByteArray before = pack.read(name);
    for (const qsizetype at : {qsizetype(0), before.size() / 3, before.size() / 2, before.size() - 1}) {
        QByteArray after = before;
        after[at] = static_cast<char>(after[at] ^ 1);
        QVERIFY(pack.write(name, after));
        const PackCheck check = checked(pack.path(QString()));
        QVERIFY2(!check.isIntact(), qPrintable(QString::number(at)));
    }
    QVERIFY(pack.write(name, before));
    QVERIFY(checked(pack.path(QString())).isIntact());
}

// The limit of a pack: what nobody can find in it alone, and what finds it.
void PackCheckTest::journalWrittenAnew_showsAgainstAKnownHeadOrTheSeal() {
    PackFixture fixture;
    const SealKey key = SealKey::random();
    fixture.carryOut(PackFixture::plan(u"batch-1"_s, mixed.size()), mixed, key);
    const JournalHead head = fixture.journal().head().value();
    const Forged pack(fixture.pack(PackScope::ofBatch(u"batch-1"_s), u"pack"_s));
    QVERIFY(pack.rewrite(&claimAllRevoked));

    const PackCheck alone = checked(pack.path(QString()));
    QVERIFY2(alone.isIntact(), textOf(alone).constData());
    QCOMPARE(alone.counts.value(Verdict::Revoked), mixed.size());
    QCOMPARE(problemsIn(checked(pack.path(QString()), {head, {}, {}})), QList{PackProblem::Head});
    QCOMPARE(problemsIn(checked(pack.path(QString()), {{}, key, {}})), QList{PackProblem::Seal});
}

void PackCheckTest::knownHead_isCompared_data() {
    QTest::addColumn<qint64>("ahead");  // of the last entry of the pack
    QTest::addColumn<bool>("changed");
    QTest::addColumn<bool>("intact");
    QTest::addColumn<QString>("note");
    QTest::newRow("the last entry") << qint64(0) << false << true << u"those of the journal"_s;
    QTest::newRow("an earlier entry") << qint64(-2) << false << true << u"those of the journal"_s;
    QTest::newRow("the last entry of another journal") << qint64(0) << true << false << QString();
    QTest::newRow("an earlier entry of another journal") << qint64(-2) << true << false << QString();
    QTest::newRow("an entry that is not in the pack") << qint64(1) << false << true << u"says nothing"_s;
}

void PackCheckTest::knownHead_isCompared() {
    QFETCH(qint64, ahead);
    QFETCH(bool, changed);
    QFETCH(bool, intact);
    QFETCH(QString, note);
    PackFixture fixture;
    fixture.carryOut(PackFixture::plan(u"batch-1"_s, mixed.size()), mixed);
    const qint64 last = fixture.journal().head()->seq;
    const QString folder = fixture.pack(PackScope::ofBatch(u"batch-1"_s), u"pack"_s);
    fixture.carryOut(PackFixture::plan(u"batch-2"_s, mixed.size()), mixed);
    const auto entries = test::readAll(fixture.journal());
    JournalHead known{last + ahead, entries->at(last + ahead - 1).hash};
    if (changed)
        known.hash[0] = static_cast<char>(known.hash[0] ^ 1);
    const PackCheck check = checked(folder, {known, {}, {}});
    QCOMPARE(check.isIntact(), intact);
    if (intact)
        QVERIFY2(check.notes.size() == 1 && check.notes.first().contains(note), textOf(check).constData());
    else
        QCOMPARE(problemsIn(check), QList{PackProblem::Head});
}

void PackCheckTest::seals_areCheckedWithTheirKey() {
    PackFixture fixture;
    const SealKey key = SealKey::random();
    fixture.carryOut(PackFixture::plan(u"batch-1"_s, mixed.size()), mixed, key);
    const QString folder = fixture.pack(PackScope::ofBatch(u"batch-1"_s), u"pack"_s);
    const PackCheck with = checked(folder, {{}, key, {}});
    QVERIFY2(with.isIntact(), textOf(with).constData());
    QCOMPARE(with.sealsChecked, 1);
    QCOMPARE(with.sealsForeign, 0);
    for (const auto& other : {std::optional(SealKey::random()), std::optional<SealKey>()}) {
        const PackCheck without = checked(folder, {{}, other, {}});
        QVERIFY(without.isIntact());
        QCOMPARE(without.sealsChecked, 0);
        QCOMPARE(without.sealsForeign, 1);
    }
}

void PackCheckTest::recoveredBatch_mayHaveAGapAndSaysSo() {
    PackFixture fixture;
    const Plan broken = PackFixture::plan(u"batch-1"_s, 4);
    fixture.breakOff(broken);
    fixture.carryOut(PackFixture::plan(u"batch-2"_s, mixed.size()), mixed);
    fixture.recover(broken, Verdict::Revoked);
    const PackCheck one = checked(fixture.pack(PackScope::ofBatch(u"batch-1"_s), u"one"_s));
    QVERIFY2(one.isIntact(), textOf(one).constData());
    QCOMPARE(one.notes.size(), 1);
    QVERIFY(one.notes.first().contains(u"are not in the pack"_s));
    QCOMPARE(one.open, 0);
    const PackCheck both = checked(fixture.pack(PackScope::ofPeriod({}, {}), u"both"_s));
    QVERIFY2(both.isIntact(), textOf(both).constData());
    QCOMPARE(both.notes, QStringList());
    QCOMPARE(both.batches, 2);
}

void PackCheckTest::batchThatRan_mayNotHaveAGap() {
    PackFixture fixture;
    const Plan broken = PackFixture::plan(u"batch-1"_s, 4);
    fixture.breakOff(broken);
    fixture.recover(broken, Verdict::Revoked);
    const Forged pack(fixture.pack(PackScope::ofBatch(u"batch-1"_s), u"pack"_s));
    QVERIFY(pack.dropLine(pack.lineOf("look", "\"after\":false")) && pack.makeTables() && pack.sumUp());
    const PackCheck check = checked(pack.path(QString()));
    QVERIFY2(problemsIn(check).contains(PackProblem::Missing), textOf(check).constData());
}

void PackCheckTest::batchWithoutAnEnd_isNoted() {
    PackFixture fixture;
    fixture.breakOff(PackFixture::plan(u"batch-1"_s, 4));
    const PackCheck check = checked(fixture.pack(PackScope::ofBatch(u"batch-1"_s), u"pack"_s));
    QVERIFY2(check.isIntact(), textOf(check).constData());
    QCOMPARE(check.notes.size(), 1);
    QVERIFY(check.notes.first().contains(u"has no end"_s));
    QCOMPARE(check.open, 4);
}

void PackCheckTest::folderThatIsNone_isAnError_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << u"nowhere"_s;
    QTest::newRow("a file") << u"file"_s;
}

void PackCheckTest::folderThatIsNone_isAnError() {
    QFETCH(QString, name);
    QTemporaryDir dir;
    QVERIFY(writeContent(dir.filePath(u"file"_s), "x"));
    const auto check = checkEvidencePack(dir.filePath(name));
    QVERIFY(!check.ok());
    const auto* error = std::get_if<StorageError>(&check.error());
    QVERIFY(error && error->path == dir.filePath(name) && !error->detail.isEmpty());
}

void PackCheckTest::emptyFolder_isNoPack() {
    QTemporaryDir dir;
    const PackCheck check = checked(dir.path());
    QVERIFY(problemsIn(check).contains(PackProblem::MissingFile));
    QVERIFY(!check.manifest);
    QVERIFY(check.manifestSha256.isEmpty());
}

void PackCheckTest::stop_endsTheCheck() {
    PackFixture fixture;
    fixture.carryOut(PackFixture::plan(u"batch-1"_s, mixed.size()), mixed);
    const QString folder = fixture.pack(PackScope::ofBatch(u"batch-1"_s), u"pack"_s);
    std::stop_source source;
    source.request_stop();
    const auto check = checkEvidencePack(folder, {{}, {}, source.get_token()});
    QVERIFY(!check.ok());
    QVERIFY(isCancelled(check.error()));
}

void PackCheckTest::everyProblem_hasItsOwnWord() {
    QStringList words;
    for (int i = 0; i <= static_cast<int>(PackProblem::Seal); ++i)
        words.append(packProblemKey(static_cast<PackProblem>(i)));
    QCOMPARE(words.size(), 16);
    QCOMPARE(words.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(PackCheckTest)
#include "tst_pack_check.moc"
