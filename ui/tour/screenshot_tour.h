// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <functional>

namespace sharewarden::ui {

class MainWindow;

/// Walks the demo through its main job (scan, tick, review, revoke) and saves a picture of each window: for
/// places without a display, and for the documents.
class ScreenshotTour final : public QObject {
    Q_OBJECT

public:
    /// The window outlives the tour; the folder is made when it is missing.
    ScreenshotTour(MainWindow& window, QString folder, QObject* parent = nullptr);
    void start();

Q_SIGNALS:
    /// Once. A problem that is not empty says why the tour ended early.
    void ended(const QStringList& files, const QString& problem);

private:
    void onScanned();
    void review();
    void onRan();
    void accounts();
    void later(void (ScreenshotTour::*step)());
    bool save(QWidget* widget, const QString& name);
    void end(const QString& problem);

    MainWindow& m_window;
    QString m_folder;
    QStringList m_files;
    bool m_reviewed = false;
    bool m_ended = false;
};

}  // namespace sharewarden::ui
