// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0

// Ten thousand hostile texts through what is exported, read back by somebody else: Python's csv and json, and
// a comparison of their own (support/hostile_reader.py) with the inputs as code units.
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "app/evidence/audit.h"
#include "app/journal/canonical_json.h"
#include "tests/support/hostile_text.h"

using namespace sharewarden;
using namespace sharewarden::test;
using namespace Qt::StringLiterals;

namespace {

Status exportAudit(ExportFormat format, const QString& path, const QList<records::AuditRecord>& records) {
    return writeWhole(openOutputFile(path), [&](Sink& sink) { return audit::write(format, records, sink); });
}

constexpr int textCount = 10'000;
constexpr quint32 seed = 20'260'131;

bool save(const QString& path, const QByteArray& content) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

// One text a line, as the digits of its code units.
QByteArray asHex(const QStringList& texts) {
    QByteArray lines;
    for (const QString& text : texts) {
        QByteArray units;
        units.reserve(text.size() * 2);
        for (const QChar unit : text) {
            units += static_cast<char>(unit.unicode() >> 8);
            units += static_cast<char>(unit.unicode() & 0xFF);
        }
        lines += units.toHex() + '\n';
    }
    return lines;
}

QList<records::AuditRecord> recordsOf(const QStringList& texts) {
    QList<records::AuditRecord> list;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto text = [&](qsizetype k) { return texts.at((i + k) % texts.size()); };
        records::AuditRecord record;
        record.time = QDateTime(QDate(2026, 1, 31), QTime(8, 5, 0, 123), Qt::UTC);
        record.batch = u"batch-1"_s;
        record.share = {u"prod"_s, u"public"_s, u"KR"_s, ncloud::Family::Kvm, QString::number(i), text(1)};
        record.imageName = text(0);
        record.returnMessage = text(2);
        record.reason = text(3);
        record.httpStatus = 200;
        list.append(record);
    }
    return list;
}

}  // namespace

class TestHostileText : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QStringList m_texts = hostileTexts(textCount, seed);
    QString m_inputs = m_dir.filePath(u"inputs.hex"_s);

    // What the reader found: its summary, or what it said before it failed.
    static QJsonObject read(const QStringList& arguments, QByteArray* said) {
        QProcess python;
        python.setProcessChannelMode(QProcess::MergedChannels);
        python.start(QStandardPaths::findExecutable(u"python3"_s),
                     QStringList{QStringLiteral(READER)} + arguments);
        if (!python.waitForFinished(120'000) || python.exitStatus() != QProcess::NormalExit)
            return {};
        *said = python.readAll();
        const QByteArray summary = said->trimmed().split('\n').last();
        return python.exitCode() == 0 ? QJsonDocument::fromJson(summary).object() : QJsonObject();
    }

private Q_SLOTS:
    void initTestCase() {
        QCOMPARE(m_texts.size(), textCount);
        QVERIFY(save(m_inputs, asHex(m_texts)));
        qInfo("seed %u, %d texts", seed, textCount);
    }

    void theAuditExports_areReadBackByPython() {
        const QList<records::AuditRecord> records = recordsOf(m_texts);
        const QString lines = m_dir.filePath(u"audit.jsonl"_s);
        const QString csv = m_dir.filePath(u"audit.csv"_s);
        QVERIFY(exportAudit(ExportFormat::JsonLines, lines, records).ok());
        QVERIFY(exportAudit(ExportFormat::Csv, csv, records).ok());

        QByteArray said;
        const QJsonObject summary = read({u"audit"_s, m_inputs, lines, csv}, &said);
        QVERIFY2(!summary.isEmpty(), said.constData());
        QCOMPARE(summary.value("inputs"_L1).toInt(), textCount);
        QCOMPARE(summary.value("json"_L1).toInt(), textCount);
        QCOMPARE(summary.value("csv"_L1).toInt(), textCount);
        QCOMPARE(summary.value("differences"_L1).toInt(-1), 0);
        QVERIFY(summary.value("longest"_L1).toInt() >= 1024 * 1024);
        QVERIFY2(summary.value("formulas"_L1).toInt() > textCount / 2, said.constData());
    }

    // What the journal stores and hashes.
    void theCanonicalForm_isReadBackByPython() {
        QByteArray content;
        int lostMarks = 0;
        for (const QString& text : std::as_const(m_texts)) {
            const auto canonical = canonicalJson({{u"text"_s, text}});
            QVERIFY(canonical);
            content += *canonical + '\n';
            const auto back = parseCanonicalJson(*canonical);
            QVERIFY(back);
            if (text.startsWith(QChar::ByteOrderMark))
                lostMarks += back->value("text"_L1).toString() == text ? 0 : 1;
            else
                QVERIFY(back->value("text"_L1).toString() == text);
        }
        QEXPECT_FAIL("", "parseCanonicalJson() loses U+FEFF at the beginning of a text", Continue);
        QCOMPARE(lostMarks, 0);
        const QString lines = m_dir.filePath(u"canonical.jsonl"_s);
        QVERIFY(save(lines, content));

        QByteArray said;
        const QJsonObject summary = read({u"lines"_s, m_inputs, lines}, &said);
        QVERIFY2(!summary.isEmpty(), said.constData());
        QCOMPARE(summary.value("json"_L1).toInt(), textCount);
        QCOMPARE(summary.value("differences"_L1).toInt(-1), 0);
    }
};

QTEST_GUILESS_MAIN(TestHostileText)
#include "tst_hostile_text.moc"
