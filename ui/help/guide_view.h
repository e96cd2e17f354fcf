// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTextBrowser>

#include "ui/help/guide_document.h"

namespace sharewarden::ui {

/// The text of the guide: lines no wider than can be read with ease, in the middle of the view. It opens
/// nothing itself: no link, no file, no picture.
class GuideView final : public QTextBrowser {
    Q_OBJECT

public:
    explicit GuideView(QWidget* parent = nullptr);

    void setGuide(GuideDocument guide);
    const QList<GuidePlace>& places() const { return m_places; }

    /// The index of the place that the first line in the view belongs to; -1 before the first.
    int placeInView() const;
    /// The character at the top of the view.
    int positionInView() const;
    /// Brings this character to the top, as far as the text goes.
    void scrollToPosition(int position);

    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    /// Alt+Left and Alt+Right while the text has the focus.
    void backWanted();
    void forwardWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void centreText();
    /// Between the upper edge and the line that was brought to the top.
    double roomAbove() const;

    std::unique_ptr<QTextDocument> m_guide;
    QList<GuidePlace> m_places;
};

}  // namespace sharewarden::ui
