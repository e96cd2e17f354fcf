// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <optional>

#include "app/base/not_copied.h"
#include "app/inventory/growing_list.h"

namespace sharewarden {

using TextId = quint32;

/// Distinct texts, each kept once and known by a small number. Number 0 is the empty text. A copy is cheap
/// until it is asked to find or to take a text: it then makes its own index. What it was copied from is not
/// held up by it. One object is for one thread at a time, find() included.
class TextPool {
public:
    TextPool();
    TextId intern(const QString& text);
    std::optional<TextId> find(const QString& text) const;
    const QString& text(TextId id) const { return m_texts.at(id); }
    qsizetype size() const { return m_texts.size(); }

private:
    QHash<QString, TextId>& ids() const;

    GrowingList<QString> m_texts;
    mutable NotCopied<QHash<QString, TextId>> m_ids;
};

}  // namespace sharewarden
