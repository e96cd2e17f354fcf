// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <functional>
#include <memory>

class QWidget;

namespace sharewarden::test {

class EveryWindowScene;

/// Opens every window and dialog of the program, one after the other, as a person comes to them: on the demo
/// estate with two accounts, a policy and earlier inventories, so that each has something to show. In the
/// language that is in force. One that does not open ends the program.
class EveryWindow {
public:
    /// Gets each while it is shown, with a name for it: `review`, `policy-entry`, ….
    using Look = std::function<void(const QString& name, QWidget& window)>;

    explicit EveryWindow(Look look);
    ~EveryWindow();

    void openAll();

private:
    std::unique_ptr<EveryWindowScene> m_scene;
};

}  // namespace sharewarden::test
