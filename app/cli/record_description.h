// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// What the rows that the program writes have in them. A promise to scripts: fields are neither renamed nor
/// moved nor taken away, new ones come at the end.
namespace sharewarden::cli {

enum class FieldType { Text, Number, NumberOrNull, Object };

struct FieldDescription {
    QString name;
    QString meaning;  ///< translated, without a full stop at the end
    FieldType type = FieldType::Text;
};

struct RecordDescription {
    QString key;     ///< as commands name it
    QString what;    ///< translated: what one row is
    QString writer;  ///< the commands that write it
    QList<FieldDescription> fields;

    QStringList fieldNames() const;
};

/// Every one there is.
QList<RecordDescription> recordDescriptions();
/// The one with this key, which exists.
RecordDescription recordDescription(const QString& key);

}  // namespace sharewarden::cli
