// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/body_writer.h"

#include <QList>
#include <QXmlStreamWriter>

namespace sharewarden::sandbox {

using namespace Qt::StringLiterals;

namespace {

class JsonWriter final : public BodyWriter {
public:
    explicit JsonWriter(QLatin1String root) {
        m_out.reserve(4096);
        m_out.append('{');
        m_first = true;
        beginObject(root);
    }
    void text(QLatin1String key, QStringView value) override {
        begin(key);
        quote(value);
    }
    void number(QLatin1String key, qint64 value) override {
        begin(key);
        m_out.append(QByteArray::number(value));
    }
    void boolean(QLatin1String key, bool value) override {
        begin(key);
        m_out.append(value ? "true" : "false");
    }
    void beginObject(QLatin1String key) override {
        begin(key);
        open('{');
    }
    void endObject() override { close('}'); }
    void beginList(QLatin1String key, QLatin1String) override {
        begin(key);
        open('[');
    }
    void beginItem() override {
        separate();
        open('{');
    }
    void endItem() override { close('}'); }
    void textItem(QStringView value) override {
        separate();
        quote(value);
    }
    void endList() override { close(']'); }
    QByteArray finish() override {
        m_out.append("}}");
        return m_out;
    }

private:
    void separate() {
        if (!m_first) {
            m_out.append(',');
        }
        m_first = false;
    }
    void begin(QLatin1String key) {
        separate();
        m_out.append('"').append(key.data(), key.size()).append("\":");
    }
    void open(char bracket) {
        m_out.append(bracket);
        m_first = true;
    }
    void close(char bracket) {
        m_out.append(bracket);
        m_first = false;
    }
    void quote(QStringView value) {
        m_out.append('"');
        const QByteArray bytes = value.toUtf8();
        for (const char c : bytes) {
            if (c == '"' || c == '\\') {
                m_out.append('\\').append(c);
            } else if (static_cast<unsigned char>(c) < 0x20) {
                m_out.append("\\u00").append(QByteArray::number(c, 16).rightJustified(2, '0'));
            } else {
                m_out.append(c);
            }
        }
        m_out.append('"');
    }

    QByteArray m_out;
    bool m_first = true;
};

class XmlWriter final : public BodyWriter {
public:
    explicit XmlWriter(QLatin1String root) : m_xml(&m_out) {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(root);
    }
    void text(QLatin1String key, QStringView value) override {
        if (value.isEmpty()) {
            m_xml.writeEmptyElement(key);
        } else {
            m_xml.writeTextElement(key, allowed(value));
        }
    }
    void number(QLatin1String key, qint64 value) override {
        m_xml.writeTextElement(key, QString::number(value));
    }
    void boolean(QLatin1String key, bool value) override {
        m_xml.writeTextElement(key, value ? u"true"_s : u"false"_s);
    }
    void beginObject(QLatin1String key) override { m_xml.writeStartElement(key); }
    void endObject() override { m_xml.writeEndElement(); }
    void beginList(QLatin1String key, QLatin1String item) override {
        m_xml.writeStartElement(key);
        m_items.append(item);
    }
    void beginItem() override { m_xml.writeStartElement(m_items.constLast()); }
    void endItem() override { m_xml.writeEndElement(); }
    void textItem(QStringView value) override { m_xml.writeTextElement(m_items.constLast(), allowed(value)); }
    void endList() override {
        m_items.removeLast();
        m_xml.writeEndElement();
    }
    QByteArray finish() override {
        m_xml.writeEndDocument();
        return m_out;
    }

private:
    // XML 1.0 has no way to write most control characters.
    static QString allowed(QStringView value) {
        QString clean = value.toString();
        for (QChar& c : clean) {
            if (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') {
                c = QChar::ReplacementCharacter;
            }
        }
        return clean;
    }

    QByteArray m_out;
    QXmlStreamWriter m_xml;
    QList<QLatin1String> m_items;
};

}  // namespace

std::unique_ptr<BodyWriter> BodyWriter::create(Format format, QLatin1String root) {
    if (format == Format::Json) {
        return std::make_unique<JsonWriter>(root);
    }
    return std::make_unique<XmlWriter>(root);
}

void BodyWriter::coded(QLatin1String key, QStringView code, QStringView codeName) {
    beginObject(key);
    text("code"_L1, code);
    text("codeName"_L1, codeName);
    endObject();
}

}  // namespace sharewarden::sandbox
