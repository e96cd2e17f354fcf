// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/ncloud/page_reader.h"

#include <algorithm>
#include <array>
#include <utility>

#include "app/ncloud/answer_texts.h"
#include "app/ncloud/image_fields.h"
#include "app/ncloud/plain_json.h"

namespace sharewarden::ncloud {
namespace {

using TextNumber = AnswerTexts::Number;

// Which members of an object were met. Of one that comes twice it is not said here which counts.
class Met {
public:
    bool again(size_t member) {
        const quint32 bit = quint32(1) << member;
        return (std::exchange(m_members, m_members | bit) & bit) != 0;
    }
    bool has(size_t member) const { return (m_members & (quint32(1) << member)) != 0; }

private:
    quint32 m_members = 0;
};

class PageReader {
public:
    PageReader(QByteArrayView json, Family family) : m_json(json), m_family(family), m_texts(json.size()) {
        constexpr qsizetype bytesOfAnImage = 1024;
        constexpr qsizetype mostOnAPage = 1000;
        m_page.images.reserve(static_cast<size_t>(std::min(json.size() / bytesOfAnImage, mostOnAPage)));
    }

    std::optional<ImagePage> read(AnswerCodes* codes) {
        readRoot();
        if (m_json.failed() || m_texts.failed())
            return std::nullopt;
        *codes = m_codes;
        return std::move(m_page);
    }

private:
    // One answer object, whatever it is called.
    void readRoot() {
        m_json.enter('{');
        bool first = true;
        if (!m_json.goesOn('{', &first))
            return m_json.fail();
        const QByteArrayView name = m_json.name();
        if (name == "error" || name == "responseError")
            return m_json.fail();
        readAnswer();
        if (m_json.goesOn('{', &first) || !m_json.atEnd())
            m_json.fail();
    }

    void readAnswer() {
        enum Member : size_t { RequestId, ReturnCode, ReturnMessage, TotalRows, List, Other };
        const std::array<QByteArrayView, Other> names{"requestId", "returnCode", "returnMessage", "totalRows",
                                                      imageListField(m_family)};
        Met met;
        std::array<TextNumber, Other> texts{};
        m_json.enter('{');
        for (bool first = true; m_json.goesOn('{', &first);) {
            const QByteArrayView name = m_json.name();
            const auto member =
                static_cast<size_t>(std::find(names.begin(), names.end(), name) - names.begin());
            if (member == Other) {
                m_json.skip();
                continue;
            }
            if (met.again(member))
                return m_json.fail();
            if (member == List)
                readImages();
            else
                texts[member] = value();
        }
        bool isNumber = false;
        m_page.totalRows = m_texts.text(texts[TotalRows]).toLongLong(&isNumber);
        m_codes = {m_texts.text(texts[ReturnCode]), m_texts.text(texts[ReturnMessage]),
                   m_texts.text(texts[RequestId])};
        if (m_codes.returnCode != QLatin1String("0") || !isNumber || m_page.totalRows < 0 || !met.has(List))
            m_json.fail();
    }

    void readImages() {
        m_json.enter('[');
        for (bool first = true; m_json.goesOn('[', &first);)
            m_page.images.push_back(readImage());
    }

    Image readImage() {
        Image image;
        QString originalProduct;
        Met met;
        size_t place = 0;
        m_json.enter('{');
        for (bool first = true; m_json.goesOn('{', &first); ++place) {
            const size_t field = fieldOf(m_json.name(), place);
            if (field == unknown) {
                m_json.skip();
                continue;
            }
            if (met.again(field))
                m_json.fail();
            if (field < imageFields.size())
                image.*imageFields[field].text = m_texts.text(value());
            else if (field == originalProductPlace)
                originalProduct = m_texts.text(value());
            else if (field == loginListPlace)
                readLogins(&image.sharedLoginIds);
            else
                readStorage(&image.blockStorage);
        }
        if (image.no.isEmpty() || !met.has(loginListPlace))
            m_json.fail();
        completeImage(image, m_family, originalProduct);
        return image;
    }

    void readLogins(QStringList* logins) {
        ++m_list;
        bool spelledTwice = false;
        m_json.enter('[');
        for (bool first = true; m_json.goesOn('[', &first);) {
            const TextNumber login = value();
            if (m_texts.text(login).isEmpty())
                return m_json.fail();
            spelledTwice = spelledTwice || m_texts.isEscaped(login);
            if (m_texts.isNewIn(login, m_list))
                logins->append(m_texts.text(login));
        }
        if (spelledTwice)
            logins->removeDuplicates();
    }

    void readStorage(std::vector<BlockStorage>* storage) {
        if (m_json.peek() != '[')
            return m_json.skip();
        m_json.enter('[');
        for (bool firstItem = true; m_json.goesOn('[', &firstItem);) {
            std::array<QString, storageFields.size()> texts;
            Met met;
            m_json.enter('{');
            for (bool first = true; m_json.goesOn('{', &first);) {
                const QByteArrayView name = m_json.name();
                const auto field = static_cast<size_t>(
                    std::find(storageFields.begin(), storageFields.end(), name) - storageFields.begin());
                if (field == storageFields.size()) {
                    m_json.skip();
                    continue;
                }
                if (met.again(field))
                    m_json.fail();
                texts[field] = m_texts.text(value());
            }
            storage->push_back(blockStorage(texts));
        }
    }

    // What a field says as text: a text, a whole number, a truth, or the code of a coded field.
    TextNumber value() {
        switch (m_json.peek()) {
            case '"':
                return m_texts.number(m_json.text());
            case '{':
                return code();
            case '[':
                m_json.skip();
                return 0;
            case 't':
            case 'f':
                return m_texts.number({m_json.word(), false, true});
            case 'n':
                m_json.word();
                return 0;
            default:
                return m_texts.number({m_json.number(), false, true});
        }
    }

    TextNumber code() {
        TextNumber code = 0;
        Met met;
        m_json.enter('{');
        for (bool first = true; m_json.goesOn('{', &first);) {
            if (m_json.name() != "code") {
                m_json.skip();
                continue;
            }
            if (met.again(0))
                m_json.fail();
            code = value();
        }
        return code;
    }

    // Servers name the members of every image in the same order.
    size_t fieldOf(QByteArrayView name, size_t place) {
        constexpr size_t mostRemembered = 64;
        if (place < m_order.size() && m_order[place].name == name)
            return m_order[place].field;
        const size_t field = findField(name);
        if (place == m_order.size() && place < mostRemembered)
            m_order.push_back({name, field});
        return field;
    }

    size_t findField(QByteArrayView name) const {
        for (size_t i = 0; i < imageFields.size(); ++i) {
            if (name == imageFields[i].name(m_family))
                return i;
        }
        if (name == originalProductField)
            return originalProductPlace;
        if (name == loginListField)
            return loginListPlace;
        return name == storageListField ? storageListPlace : unknown;
    }

    static constexpr size_t originalProductPlace = imageFields.size();
    static constexpr size_t loginListPlace = originalProductPlace + 1;
    static constexpr size_t storageListPlace = loginListPlace + 1;
    static constexpr size_t unknown = storageListPlace + 1;

    struct Remembered {
        QByteArrayView name;
        size_t field;
    };

    PlainJson m_json;
    Family m_family;
    AnswerTexts m_texts;
    std::vector<Remembered> m_order;
    quint32 m_list = 0;  // the lists of login IDs so far
    AnswerCodes m_codes;
    ImagePage m_page;
};

}  // namespace

std::optional<ImagePage> readPlainPage(const HttpAnswer& answer, Family family, AnswerCodes* codes) {
    const QByteArrayView body = QByteArrayView(answer.body).trimmed();
    if (answer.status != 200 || !body.startsWith('{') || !body.isValidUtf8())
        return std::nullopt;
    return PageReader(body, family).read(codes);
}

}  // namespace sharewarden::ncloud
