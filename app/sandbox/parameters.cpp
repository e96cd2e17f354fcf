// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/parameters.h"

#include <QStringDecoder>
#include <map>

namespace sharewarden::sandbox {

namespace {

int hexDigit(char c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    if (c >= 'A' && c <= 'F') {
        return c - 'A' + 10;
    }
    return -1;
}

std::optional<QString> decode(QByteArrayView text) {
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '+') {
            bytes.append(' ');
        } else if (text[i] != '%') {
            bytes.append(text[i]);
        } else {
            const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
            if (low < 0) {
                return std::nullopt;
            }
            bytes.append(static_cast<char>(high * 16 + low));
            i += 2;
        }
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString decoded = utf8(bytes);
    if (utf8.hasError()) {
        return std::nullopt;
    }
    return decoded;
}

}  // namespace

std::optional<Parameters> Parameters::parse(QByteArrayView encoded) {
    Parameters parameters;
    while (!encoded.isEmpty()) {
        const qsizetype end = encoded.indexOf('&');
        const QByteArrayView pair = end < 0 ? encoded : encoded.first(end);
        encoded = end < 0 ? QByteArrayView() : encoded.sliced(end + 1);
        if (pair.isEmpty()) {
            continue;
        }
        const qsizetype equals = pair.indexOf('=');
        const auto name = decode(equals < 0 ? pair : pair.first(equals));
        const auto value = decode(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1));
        if (!name || !value) {
            return std::nullopt;
        }
        parameters.m_entries.append({*name, *value});
    }
    return parameters;
}

void Parameters::append(const Parameters& more) {
    m_entries.append(more.m_entries);
}

bool Parameters::contains(QStringView name) const {
    for (const Entry& entry : m_entries) {
        if (entry.name == name) {
            return true;
        }
    }
    return false;
}

QString Parameters::value(QStringView name) const {
    for (const Entry& entry : m_entries) {
        if (entry.name == name) {
            return entry.value;
        }
    }
    return {};
}

QStringList Parameters::list(QStringView name) const {
    std::map<uint, QString> numbered;
    for (const Entry& entry : m_entries) {
        if (!entry.name.startsWith(name) || entry.name.size() <= name.size() + 1 ||
            entry.name.at(name.size()) != u'.') {
            continue;
        }
        bool isNumber = false;
        const uint number = QStringView(entry.name).sliced(name.size() + 1).toUInt(&isNumber);
        if (isNumber && number > 0) {
            numbered.emplace(number, entry.value);  // keeps the first
        }
    }
    QStringList values;
    for (const auto& [number, value] : numbered) {
        values.append(value);
    }
    return values;
}

}  // namespace sharewarden::sandbox
