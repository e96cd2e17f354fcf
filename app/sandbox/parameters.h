// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace sharewarden::sandbox {

// The parameters of a call, from its query or its form body.
//
// Read as application/x-www-form-urlencoded: a bare '+' is a space. Where a name comes twice, the first one
// counts. List parameters are `name.1`, `name.2`, …; gaps are allowed, the order is that of the numbers.
class Parameters {
public:
    // Nothing when a percent escape is broken or the text is not UTF-8.
    static std::optional<Parameters> parse(QByteArrayView encoded);

    void append(const Parameters& more);
    bool contains(QStringView name) const;
    QString value(QStringView name) const;
    QStringList list(QStringView name) const;

private:
    struct Entry {
        QString name;
        QString value;
    };
    QList<Entry> m_entries;
};

}  // namespace sharewarden::sandbox
