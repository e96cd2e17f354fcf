// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

namespace sharewarden::sandbox {

enum class Format { Xml, Json };

// Writes one answer body, with one root object, as JSON or as XML, in the order of the calls. In XML a list
// holds elements of the list's item name; in JSON it is an array.
class BodyWriter {
public:
    static std::unique_ptr<BodyWriter> create(Format format, QLatin1String root);
    virtual ~BodyWriter() = default;

    virtual void text(QLatin1String key, QStringView value) = 0;
    virtual void number(QLatin1String key, qint64 value) = 0;
    virtual void boolean(QLatin1String key, bool value) = 0;
    virtual void beginObject(QLatin1String key) = 0;
    virtual void endObject() = 0;
    virtual void beginList(QLatin1String key, QLatin1String item) = 0;
    virtual void beginItem() = 0;  // an object in the list
    virtual void endItem() = 0;
    virtual void textItem(QStringView value) = 0;
    virtual void endList() = 0;
    // Closes the root; the writer is done after that.
    virtual QByteArray finish() = 0;

    // A coded field: {code, codeName}.
    void coded(QLatin1String key, QStringView code, QStringView codeName);

protected:
    BodyWriter() = default;
    Q_DISABLE_COPY_MOVE(BodyWriter)
};

}  // namespace sharewarden::sandbox
