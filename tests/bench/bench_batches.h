// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sharewarden::bench {

/// The file of a journal with at least so many entries: batches of 100 images × 5 shares, each revoked with
/// everything that a run writes. Made once a run of the benchmarks.
struct BatchesJournal {
    QString path;
    qint64 entries = 0;
    qint64 batches = 0;
    qint64 shares = 0;
};
BatchesJournal journalOf(qint64 entries);

}  // namespace sharewarden::bench
