// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/canonical_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>
#include <vector>

namespace sharewarden {
namespace {

constexpr int deepest = 500;  // QJsonDocument reads back up to 1024

class Writer {
public:
    bool object(const QJsonObject& object, int depth) {
        if (depth > deepest)
            return false;
        // Iterated, not looked up: an object that Qt parsed is sorted by UTF-8, and a look-up of a key
        // outside the basic plane may then miss it.
        std::vector<std::pair<QString, QJsonValue>> members;
        members.reserve(static_cast<std::size_t>(object.size()));
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            members.emplace_back(it.key(), it.value());
        std::sort(members.begin(), members.end(), [](const auto& a, const auto& b) {
            return std::lexicographical_compare(a.first.utf16(), a.first.utf16() + a.first.size(),
                                                b.first.utf16(), b.first.utf16() + b.first.size());
        });
        m_out += '{';
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (i > 0)
                m_out += ',';
            string(members[i].first);
            m_out += ':';
            if (!value(members[i].second, depth))
                return false;
        }
        m_out += '}';
        return true;
    }

    QByteArray text() const { return m_out; }

private:
    bool value(const QJsonValue& value, int depth) {
        switch (value.type()) {
            case QJsonValue::Null:
                m_out += "null";
                return true;
            case QJsonValue::Bool:
                m_out += value.toBool() ? "true" : "false";
                return true;
            case QJsonValue::Double:
                return number(value);
            case QJsonValue::String:
                string(value.toString());
                return true;
            case QJsonValue::Array:
                return array(value.toArray(), depth + 1);
            case QJsonValue::Object:
                return object(value.toObject(), depth + 1);
            case QJsonValue::Undefined:
                break;
        }
        return false;
    }

    bool array(const QJsonArray& array, int depth) {
        if (depth > deepest)
            return false;
        m_out += '[';
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (i > 0)
                m_out += ',';
            if (!value(array.at(i), depth))
                return false;
        }
        m_out += ']';
        return true;
    }

    void string(QStringView text) {
        m_out += '"';
        qsizetype plainFrom = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar unit = text[i];
            if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
                ++i;
                continue;
            }
            if (unit.unicode() >= 0x20 && unit != QLatin1Char('"') && unit != QLatin1Char('\\') &&
                !unit.isSurrogate())
                continue;
            plain(text.mid(plainFrom, i - plainFrom));
            escaped(unit.unicode());
            plainFrom = i + 1;
        }
        plain(text.mid(plainFrom));
        m_out += '"';
    }

    void plain(QStringView text) {
        if (!text.isEmpty())
            m_out += text.toUtf8();
    }

    void escaped(char16_t unit) {
        switch (unit) {
            case u'"':
                m_out += "\\\"";
                return;
            case u'\\':
                m_out += "\\\\";
                return;
            case u'\b':
                m_out += "\\b";
                return;
            case u'\t':
                m_out += "\\t";
                return;
            case u'\n':
                m_out += "\\n";
                return;
            case u'\f':
                m_out += "\\f";
                return;
            case u'\r':
                m_out += "\\r";
                return;
            default:
                m_out += "\\u";
                m_out += QByteArray::number(static_cast<uint>(unit), 16).rightJustified(4, '0');
        }
    }

    bool number(const QJsonValue& value) {
        const double real = value.toDouble();
        if (!std::isfinite(real))
            return false;
        // toInteger() gives its default for what is not a whole number of 64 bits.
        const qint64 whole = value.toInteger(0);
        if (whole == value.toInteger(1)) {
            m_out += QByteArray::number(whole);
            return true;
        }
        fraction(real);
        return true;
    }

    // ECMA-262, Number::toString: digits d1…dk with the decimal point after n of them.
    void fraction(double real) {
        std::array<char, 40> buffer{};
        const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(real),
                                       std::chars_format::scientific)
                             .ptr;
        const QByteArray shortest(buffer.data(), end - buffer.data());
        const qsizetype e = shortest.indexOf('e');
        QByteArray digits = shortest.left(e);
        digits.replace(".", "");
        const qsizetype k = digits.size();
        const qsizetype n = shortest.mid(e + 1).toInt() + 1;
        if (real < 0)
            m_out += '-';
        if (k <= n && n <= 21) {
            m_out += digits + QByteArray(n - k, '0');
        } else if (0 < n && n <= 21) {
            m_out += digits.left(n) + '.' + digits.mid(n);
        } else if (-6 < n && n <= 0) {
            m_out += "0." + QByteArray(-n, '0') + digits;
        } else {
            m_out += digits.left(1);
            if (k > 1)
                m_out += '.' + digits.mid(1);
            m_out += n > 0 ? "e+" : "e-";
            m_out += QByteArray::number(n > 0 ? n - 1 : 1 - n);
        }
    }

    QByteArray m_out;
};

}  // namespace

std::optional<QByteArray> canonicalJson(const QJsonObject& object) {
    Writer writer;
    if (!writer.object(object, 1))
        return std::nullopt;
    return writer.text();
}

std::optional<QJsonObject> parseCanonicalJson(const QByteArray& text) {
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

}  // namespace sharewarden
