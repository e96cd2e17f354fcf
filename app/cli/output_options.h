// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sharewarden::cli {

enum class Format { Table, Csv, JsonLines };

/// Where the rows go.
struct OutputOptions {
    Format format = Format::Table;
    QString file;  ///< empty: standard output
};

}  // namespace sharewarden::cli
