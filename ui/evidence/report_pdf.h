// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/base/result.h"

namespace sharewarden::ui {

/// Prints a report (report_html.h) to a PDF file for A4 with page numbers, mode 0600, replacing what is
/// there. Needs a QGuiApplication; may run on a worker thread. Storage when the file cannot be written.
Status writeReportPdf(const QString& html, const QString& path);

}  // namespace sharewarden::ui
