// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/policy/login_table.h"

#include <algorithm>
#include <array>

namespace sharewarden {
namespace {

// The wide forms come from Korean and Japanese keyboards.
bool isSeparator(QChar c) {
    switch (c.unicode()) {
        case u',':
        case u';':
        case u'\t':
        case u'，':
        case u'；':
        case u'、':
            return true;
        default:
            return false;
    }
}

bool isLineEnd(QChar c) {
    return c == u'\n' || c == u'\r' || c == QChar(QChar::LineSeparator) ||
           c == QChar(QChar::ParagraphSeparator) || c == u'\v' || c == u'\f';
}

// Characters that come along with copied text and are not seen.
bool isNothing(QChar c) {
    return c == QChar(0x200B) || c == QChar(QChar::ByteOrderMark) || c == QChar(0x2060) ||
           c == QChar(QChar::SoftHyphen);
}

class RecordReader {
public:
    explicit RecordReader(const QString& text) : m_text(text) {}

    QList<QStringList> read() {
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (isLineEnd(c))
                endRecord();
            else if (isSeparator(c))
                endCell();
            else if (c == u'"' && m_cell.trimmed().isEmpty() && readQuoted())
                continue;
            else if (!isNothing(c))
                m_cell += c;
        }
        endRecord();
        return std::move(m_records);
    }

private:
    // From an opening quote to its closing one. False when it is never closed: it is a character then.
    bool readQuoted() {
        QString inside;
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text.at(i) != u'"') {
                inside += m_text.at(i);
            } else if (i + 1 < m_text.size() && m_text.at(i + 1) == u'"') {
                inside += u'"';
                ++i;
            } else {
                m_cell = inside;
                m_at = i;
                return true;
            }
        }
        return false;
    }

    void endCell() {
        m_record.append(m_cell.trimmed());
        m_cell.clear();
    }

    void endRecord() {
        endCell();
        const bool any = std::any_of(m_record.cbegin(), m_record.cend(),
                                     [](const QString& cell) { return !cell.isEmpty(); });
        if (any)
            m_records.append(m_record);
        m_record.clear();
    }

    const QString& m_text;
    qsizetype m_at = 0;
    QString m_cell;
    QStringList m_record;
    QList<QStringList> m_records;
};

QString foldedName(const QString& name) {
    QString folded;
    for (const QChar c : name.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c.isLetterOrNumber())
            folded += c;
    }
    return folded;
}

// The surest names first: `id` alone may be a number of the personnel department.
int rankOf(const QString& name) {
    static const std::array<QStringList, 3> ranks{{
        {QStringLiteral("loginid"), QStringLiteral("login"), QStringLiteral("loginname"),
         QStringLiteral("targetloginid"), QStringLiteral("로그인"), QStringLiteral("로그인아이디"),
         QStringLiteral("로그인id"), QStringLiteral("ログイン"), QStringLiteral("ログインid")},
        {QStringLiteral("email"), QStringLiteral("emailaddress"), QStringLiteral("mail"),
         QStringLiteral("mailaddress"), QStringLiteral("emailid"), QStringLiteral("이메일"),
         QStringLiteral("이메일주소"), QStringLiteral("메일"), QStringLiteral("메일주소"),
         QStringLiteral("전자우편"), QStringLiteral("メール"), QStringLiteral("メールアドレス"),
         QStringLiteral("eメール"), QStringLiteral("電子メール")},
        {QStringLiteral("id"), QStringLiteral("userid"), QStringLiteral("username"), QStringLiteral("user"),
         QStringLiteral("account"), QStringLiteral("아이디"), QStringLiteral("사용자id"),
         QStringLiteral("사용자아이디"), QStringLiteral("계정"), QStringLiteral("ユーザーid"),
         QStringLiteral("ユーザid"), QStringLiteral("ユーザー名"), QStringLiteral("アカウント")},
    }};
    const QString folded = foldedName(name);
    for (size_t rank = 0; rank < ranks.size(); ++rank) {
        if (ranks[rank].contains(folded))
            return static_cast<int>(rank);
    }
    return static_cast<int>(ranks.size());
}

std::optional<qsizetype> columnByName(const QStringList& names) {
    constexpr int unknown = 3;
    std::optional<qsizetype> best;
    int bestRank = unknown;
    for (qsizetype i = 0; i < names.size(); ++i) {
        // A row with an address in it names no columns.
        if (names.at(i).contains(u'@'))
            return std::nullopt;
        if (const int rank = rankOf(names.at(i)); rank < bestRank) {
            best = i;
            bestRank = rank;
        }
    }
    return best;
}

// Of a table, as opposed to a list: as many cells in every row, and addresses in one place only.
std::optional<qsizetype> columnByAddress(const QList<QStringList>& rows) {
    if (rows.size() < 2 || rows.constFirst().size() < 2)
        return std::nullopt;
    std::optional<qsizetype> column;
    for (const QStringList& row : rows) {
        if (row.size() != rows.constFirst().size())
            return std::nullopt;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (!row.at(i).contains(u'@'))
                continue;
            if (column.value_or(i) != i)
                return std::nullopt;
            column = i;
        }
    }
    return column;
}

}  // namespace

LoginTable readLoginTable(const QString& text) {
    LoginTable table;
    table.rows = RecordReader(text).read();
    if (table.rows.isEmpty())
        return table;
    table.column = columnByName(table.rows.constFirst());
    table.named = table.column.has_value();
    table.firstRow = table.named ? 1 : 0;
    if (!table.column)
        table.column = columnByAddress(table.rows);
    return table;
}

QStringList loginWords(const QString& cell) {
    QStringList words;
    QString word;
    for (const QChar c : cell) {
        if (!c.isSpace() && !isSeparator(c)) {
            if (!isNothing(c))
                word += c;
        } else if (!word.isEmpty()) {
            words.append(std::exchange(word, QString()));
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

}  // namespace sharewarden
