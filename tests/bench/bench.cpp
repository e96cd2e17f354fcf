// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/bench.h"

#include <malloc.h>

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <vector>

namespace sharewarden::bench {
namespace {

using namespace Qt::StringLiterals;

// The value of a line such as `VmHWM:     1234 kB`.
qint64 statusKb(QByteArrayView name) {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

void print(const QStringList& cells) {
    QTextStream(stdout) << cells.join(u'\t') << Qt::endl;
}

// The slope of a straight line through the logarithms: 1 grows as what it is about, 2 as its square.
double exponentOf(const QList<std::pair<qint64, double>>& points) {
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (const auto& [size, ms] : points) {
        const double lx = std::log10(static_cast<double>(size));
        const double ly = std::log10(std::max(ms, 1e-4));
        x += lx;
        y += ly;
        xx += lx * lx;
        xy += lx * ly;
    }
    const auto n = static_cast<double>(points.size());
    return (n * xy - x * y) / (n * xx - x * x);
}

}  // namespace

bool isQuick() {
    return qEnvironmentVariableIsSet("SHAREWARDEN_BENCH_QUICK");
}

QString folder() {
    const QString shared = qEnvironmentVariable("SHAREWARDEN_BENCH_DIR");
    if (!shared.isEmpty())
        return shared;
    static const QTemporaryDir own;
    return own.path();
}

double median(int turns, const std::function<double()>& measure) {
    std::vector<double> values;
    for (int i = 0; i < turns; ++i)
        values.push_back(measure());
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double timeOf(const std::function<void()>& work) {
    const Stopwatch watch;
    work();
    return watch.ms();
}

qint64 residentKb() {
    malloc_trim(0);
    return statusKb("VmRSS:");
}

qint64 peakKb() {
    return statusKb("VmHWM:");
}

void resetPeak() {
    malloc_trim(0);
    QFile clear(u"/proc/self/clear_refs"_s);
    // 5: the peak becomes what is resident now (proc(5)).
    require(clear.open(QIODevice::WriteOnly) && clear.write("5") == 1, u"/proc/self/clear_refs"_s);
}

QString msText(double ms) {
    if (ms >= 10'000)
        return u"%1 s"_s.arg(ms / 1000, 0, 'f', 1);
    if (ms >= 1000)
        return u"%1 s"_s.arg(ms / 1000, 0, 'f', 2);
    return ms >= 100 ? u"%1 ms"_s.arg(ms, 0, 'f', 0) : u"%1 ms"_s.arg(ms, 0, 'f', ms >= 1 ? 1 : 3);
}

QString ratioText(double ratio) {
    return u"%1 ×"_s.arg(ratio, 0, 'f', 2);
}

QString kbText(qint64 kb) {
    return u"%1 MB"_s.arg(static_cast<double>(kb) / 1024, 0, 'f', 1);
}

void row(const QString& what, const QString& goal, const QString& measured, bool met, const QString& note) {
    print({u"row"_s, what, goal, measured, met ? u"met"_s : u"short"_s, note});
}

void row(const QString& what, const QString& measured, const QString& note) {
    print({u"row"_s, what, u"–"_s, measured, u"–"_s, note});
}

void sweep(const QString& what, const QList<std::pair<qint64, double>>& points) {
    QStringList cells{u"sweep"_s, what};
    for (const qint64 size : {1'000, 10'000, 100'000, 1'000'000}) {
        const auto found = std::find_if(points.begin(), points.end(),
                                        [size](const auto& point) { return point.first == size; });
        cells.append(found == points.end() ? u"–"_s : msText(found->second));
    }
    cells.append(points.size() > 1 ? QString::number(exponentOf(points), 'f', 2) : u"–"_s);
    print(cells);
}

QList<qint64> sizes() {
    return isQuick() ? QList<qint64>{1'000, 10'000} : QList<qint64>{1'000, 10'000, 100'000, 1'000'000};
}

void require(bool right, const QString& what) {
    if (right)
        return;
    QTextStream(stderr) << "WRONG: " << what << Qt::endl;
    std::exit(1);
}

}  // namespace sharewarden::bench
