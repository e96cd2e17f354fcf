// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/ncloud/xml_answer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QXmlStreamReader>

namespace sharewarden::ncloud {
namespace {

constexpr int maxDepth = 32;

// Reads the element that the reader stands on, to its end.
QJsonValue readElement(QXmlStreamReader& xml, int depth) {
    if (depth > maxDepth) {
        xml.raiseError(QStringLiteral("nested too deeply"));
        return {};
    }
    const bool isList = xml.name().endsWith(QLatin1String("List"));
    QJsonObject object;
    QJsonArray array;
    QString text;
    bool hasChildren = false;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
            case QXmlStreamReader::StartElement: {
                hasChildren = true;
                const QString name = xml.name().toString();
                const QJsonValue value = readElement(xml, depth + 1);
                if (isList)
                    array.append(value);
                else
                    object.insert(name, value);
                break;
            }
            case QXmlStreamReader::EndElement:
                if (isList)
                    return array;
                if (hasChildren)
                    return object;
                return text;
            case QXmlStreamReader::Characters:
                text += xml.text();
                break;
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
                xml.raiseError(QStringLiteral("unexpected declaration"));
                break;
            default:
                break;
        }
    }
    return {};
}

}  // namespace

Result<QJsonObject> readXmlAnswer(const QByteArray& body, int httpStatus) {
    QXmlStreamReader xml(body);
    QJsonObject root;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return Error(MalformedError{
                httpStatus, QCoreApplication::translate("Answer", "a web page or a foreign XML document")});
        if (token == QXmlStreamReader::StartElement) {
            const QString name = xml.name().toString();
            root.insert(name, readElement(xml, 1));
        }
    }
    if (xml.hasError() || root.size() != 1)
        return Error(MalformedError{
            httpStatus, QCoreApplication::translate("Answer", "broken XML (%1)").arg(xml.errorString())});
    return root;
}

}  // namespace sharewarden::ncloud
