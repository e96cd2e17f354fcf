// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/policy/login_list.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>
#include <QStringDecoder>
#include <algorithm>

#include "app/policy/login_id.h"
#include "app/policy/login_table.h"

namespace sharewarden {
namespace {

constexpr qsizetype longestId = 320;

struct LoginListText {
    Q_DECLARE_TR_FUNCTIONS(LoginList)
};

// What surrounds an address in prose, and what a spreadsheet export puts before a formula.
QString bare(QString word) {
    static const QString before = QStringLiteral("<([{\"“‘«`");
    static const QString after = QStringLiteral(">)]}\"”’»`");
    while (!word.isEmpty() && before.contains(word.front()))
        word.remove(0, 1);
    while (!word.isEmpty() && after.contains(word.back()))
        word.chop(1);
    if (word.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive))
        word.remove(0, 7);
    if (word.size() > 1 && word.front() == u'\'') {
        if (QStringLiteral("=+-@").contains(word.at(1)))
            word.remove(0, 1);
        else if (word.back() == u'\'')
            word = word.mid(1, word.size() - 2);
    }
    return word;
}

bool canBeId(const QString& word) {
    if (word.isEmpty() || word.size() > longestId || word.count(u'@') > 1)
        return false;
    if (word.startsWith(u'@') || word.endsWith(u'@'))
        return false;
    bool anyLetter = false;
    for (const QChar c : word) {
        if (!c.isPrint() && !c.isSurrogate())
            return false;
        if (c == u'<' || c == u'>' || c == u'"')
            return false;
        anyLetter = anyLetter || c.isLetterOrNumber() || c.isSurrogate();
    }
    return anyLetter;
}

// Most are: what loginIdKey() would only copy. Without capitals, spaces, punycode and a dot at the end.
bool isItsOwnKey(const QString& id) {
    const bool plain = std::all_of(id.begin(), id.end(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7F && (c.unicode() < u'A' || c.unicode() > u'Z');
    });
    return plain && !id.endsWith(u'.') && !id.contains(QLatin1String("xn--"));
}

// The same login ID by the rules of the policy; a list that was typed may have wide letters in its domains,
// too.
QString matchKey(const QString& id) {
    if (isItsOwnKey(id))
        return id;
    const bool ascii = std::all_of(id.begin(), id.end(), [](QChar c) { return c.unicode() < 0x80; });
    return loginIdKey(ascii ? id : id.normalized(QString::NormalizationForm_KC));
}

class Collector {
public:
    void addId(const QString& word) {
        const QString id = bare(word);
        if (!canBeId(id)) {
            addOther(word);
            return;
        }
        const QString key = matchKey(id);
        if (m_keys.contains(key))
            return;
        m_keys.insert(key);
        m_list.ids.append(id);
    }

    void addOther(const QString& piece) {
        const QString text = piece.trimmed();
        if (text.isEmpty() || m_others.contains(text))
            return;
        m_others.insert(text);
        m_list.notUnderstood.append(text);
    }

    bool isFull() const { return m_list.ids.size() > LoginList::most; }
    LoginList take() { return std::move(m_list); }

private:
    LoginList m_list;
    QSet<QString> m_keys;
    QSet<QString> m_others;
};

// The addresses of `Name <a@b>` forms; what is outside of them is a name.
bool addAngled(const QString& cell, Collector* out) {
    bool any = false;
    for (qsizetype from = 0;;) {
        const qsizetype open = cell.indexOf(u'<', from);
        const qsizetype close = open < 0 ? -1 : cell.indexOf(u'>', open);
        if (close < 0)
            return any;
        const QString inside = cell.mid(open + 1, close - open - 1).trimmed();
        if (inside.contains(u'@')) {
            out->addId(inside);
            any = true;
        }
        from = close + 1;
    }
}

void addCell(const QString& cell, Collector* out) {
    if (addAngled(cell, out))
        return;
    const QStringList words = loginWords(cell);
    const bool anyAddress =
        std::any_of(words.begin(), words.end(), [](const QString& word) { return word.contains(u'@'); });
    for (const QString& word : words) {
        // Beside an address, a word without one is a name or a number.
        if (anyAddress && !word.contains(u'@'))
            out->addOther(word);
        else
            out->addId(word);
    }
}

}  // namespace

std::optional<QString> unicodeText(const QByteArray& bytes) {
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decode(marked.value_or(QStringConverter::Utf8));
    QString text = decode(bytes);
    if (decode.hasError() || text.contains(QChar(QChar::Null)))
        return std::nullopt;
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text;
}

LoginList parseLoginList(const QString& text) {
    const LoginTable table = readLoginTable(text);
    Collector out;
    for (qsizetype row = table.firstRow; row < table.rows.size() && !out.isFull(); ++row) {
        const QStringList& cells = table.rows.at(row);
        if (!table.column) {
            for (const QString& cell : cells)
                addCell(cell, &out);
        } else if (*table.column < cells.size() && !cells.at(*table.column).trimmed().isEmpty()) {
            const QString& cell = cells.at(*table.column);
            // In a column without a name, something else than an address is no login ID.
            if (table.named || cell.contains(u'@'))
                addCell(cell, &out);
            else
                out.addOther(cells.join(QStringLiteral(", ")));
        } else {
            out.addOther(cells.join(QStringLiteral(", ")));
        }
    }
    if (out.isFull())
        return {{}, {}, LoginList::Flaw::TooMany};
    return out.take();
}

LoginList parseLoginList(const QByteArray& bytes) {
    const std::optional<QString> text = unicodeText(bytes);
    return text ? parseLoginList(*text) : LoginList{{}, {}, LoginList::Flaw::NotUnicode};
}

QString flawText(LoginList::Flaw flaw) {
    switch (flaw) {
        case LoginList::Flaw::None:
            break;
        case LoginList::Flaw::NotUnicode:
            return LoginListText::tr(
                "The file is not Unicode text: it may be in an older Korean or Japanese code page (CP949, "
                "Shift JIS), or no text at all. Save it as “CSV UTF-8” and open it again.");
        case LoginList::Flaw::TooMany:
            return LoginListText::tr(
                       "There are more than %1 login IDs, so none of them was taken. Use the list in parts.")
                .arg(QLocale().toString(LoginList::most));
    }
    return {};
}

qsizetype LoginMatches::foundCount() const {
    return std::count_if(counts.begin(), counts.end(), [](qsizetype count) { return count > 0; });
}

void LoginIndex::clear() {
    *this = LoginIndex();
}

void LoginIndex::update(const Inventory& inventory) {
    m_known.resize(static_cast<size_t>(inventory.texts().size()), false);
    const GrowingList<ShareRow>& shares = inventory.shares();
    for (; m_shares < shares.size(); ++m_shares) {
        const TextId login = shares.at(m_shares).login;
        if (m_known[login])
            continue;
        m_known[login] = true;
        m_logins.push_back({matchKey(inventory.text(login)), login});
    }
}

LoginMatches LoginIndex::matches(const Inventory& inventory, const QStringList& ids) {
    LoginMatches matches;
    matches.counts.assign(static_cast<size_t>(ids.size()), 0);
    if (ids.isEmpty())
        return matches;
    update(inventory);
    constexpr int notWanted = -1;
    std::vector<int> idOfText(m_known.size(), notWanted);
    QHash<QString, int> wanted;
    wanted.reserve(ids.size());
    for (qsizetype i = 0; i < ids.size(); ++i)
        wanted.insert(matchKey(ids.at(i)), static_cast<int>(i));
    for (const Login& login : m_logins)
        idOfText[login.text] = wanted.value(login.key, notWanted);
    const ShareRow* const shares = inventory.shares().constData();
    for (qsizetype share = 0; share < inventory.shares().size(); ++share) {
        const int id = idOfText[shares[share].login];
        if (id == notWanted)
            continue;
        ++matches.counts[static_cast<size_t>(id)];
        matches.shares.append(static_cast<quint32>(share));
    }
    return matches;
}

LoginMatches matchLogins(const Inventory& inventory, const QStringList& ids) {
    return LoginIndex().matches(inventory, ids);
}

}  // namespace sharewarden
