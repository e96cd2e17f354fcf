// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <functional>
#include <stop_token>

class QSocketNotifier;

namespace sharewarden::cli {

/// Turns the first Ctrl-C (SIGINT) or SIGTERM into a stop request, and the second into an immediate exit with
/// status 130. One at a time in a program.
class StopSignal : public QObject {
    Q_OBJECT
public:
    /// `onStop` is called once, in the event loop, before the stop is requested.
    explicit StopSignal(std::function<void()> onStop);
    ~StopSignal() override;

    std::stop_token token() const { return m_source.get_token(); }

    /// A signal has come, also while the event loop is not running.
    static bool raised();

private:
    void take();

    std::function<void()> m_onStop;
    std::stop_source m_source;
    QSocketNotifier* m_notifier = nullptr;
};

}  // namespace sharewarden::cli
