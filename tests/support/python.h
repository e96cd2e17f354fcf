// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

namespace sharewarden::test {

/// Runs a Python script that reads `input` on its standard input, and gives what it wrote; nothing when it
/// failed. Python's csv and json modules are the independent readers of what we write.
inline QByteArray runPython(const char* script, const QByteArray& input) {
    QProcess python;
    python.setProgram(QStandardPaths::findExecutable(QStringLiteral("python3")));
    python.setArguments({QStringLiteral("-c"), QString::fromUtf8(script)});
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start();
    python.write(input);
    python.closeWriteChannel();
    if (!python.waitForFinished(30'000) || python.exitCode() != 0)
        return {};
    return python.readAllStandardOutput();
}

/// The records of a CSV file as Python's csv module reads them, with the byte order mark taken off.
inline QJsonArray readCsv(const QByteArray& csv) {
    const char* script = R"(
import csv, io, json, sys
text = sys.stdin.buffer.read().decode('utf-8-sig')
rows = list(csv.reader(io.StringIO(text, newline=''), strict=True))
sys.stdout.write(json.dumps(rows)))";
    return QJsonDocument::fromJson(runPython(script, csv)).array();
}

/// The objects of a JSON Lines file as Python's json module reads them, as arrays of [key, value] pairs in
/// their order. A text comes as the list of its UTF-16 code units, so that nothing is lost on the way here.
inline QJsonArray readJsonLines(const QByteArray& lines) {
    const char* script = R"(
import json, struct, sys
def units(v):
    if not isinstance(v, str): return v
    raw = v.encode('utf-16-le', 'surrogatepass')
    return list(struct.unpack('<%dH' % (len(raw) // 2), raw))
data = sys.stdin.buffer.read()
assert data == b'' or data.endswith(b'\n')
rows = [[[k, units(v)] for k, v in json.loads(l, object_pairs_hook=list)]
        for l in data.decode('utf-8').split('\n')[:-1]]
sys.stdout.write(json.dumps(rows)))";
    return QJsonDocument::fromJson(runPython(script, lines)).array();
}

/// The text of such a list of code units.
inline QString textOfUnits(const QJsonArray& units) {
    QString text;
    for (const QJsonValue& unit : units)
        text += QChar(static_cast<char16_t>(unit.toInt()));
    return text;
}

}  // namespace sharewarden::test
