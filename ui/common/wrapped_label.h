// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QLabel>

namespace sharewarden::ui {

/// A label that remembers how high its text is: a layout asks for the same few widths again and again, and
/// for each of them the text would be laid out anew.
class WrappedLabel final : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;

private:
    // What a height depends on besides the width.
    struct Look {
        QString text;
        QFont font;
        QMargins margins;
        int indent = 0;
        int margin = 0;
        int frame = 0;
        bool wraps = false;

        bool operator==(const Look&) const = default;
    };

    mutable Look m_look;
    mutable QHash<int, int> m_heights;  // by width
};

}  // namespace sharewarden::ui
