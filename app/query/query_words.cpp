// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/query/query_words.h"

#include <QHash>
#include <array>

#include "app/query/search_texts.h"

namespace sharewarden {
namespace {

template <typename Meaning>
struct QueryWords {
    Meaning meaning;
    const char16_t* words;  // separated by blanks; the first one is the English name
};

// Names as they are typed, never translated: a saved search means the same in every language.
constexpr std::array fieldWords{
    QueryWords<TermField>{
        TermField::Login,
        u"id login loginid login-id 아이디 로그인 로그인id 로그인아이디 ログイン ログインid"},
    QueryWords<TermField>{TermField::Image, u"image 이미지 イメージ"},
    QueryWords<TermField>{TermField::Region, u"region 리전 地域 リージョン"},
    QueryWords<TermField>{TermField::Account, u"account 계정 アカウント"},
    QueryWords<TermField>{TermField::Domain, u"domain 도메인 ドメイン"},
    QueryWords<TermField>{TermField::Family, u"family 계열 패밀리 이미지유형 ファミリー"},
    QueryWords<TermField>{TermField::Os, u"os 운영체제 운영체계"},
    QueryWords<TermField>{TermField::Phase, u"phase lifecycle 단계 수명주기 段階 フェーズ ライフサイクル"},
    QueryWords<TermField>{TermField::Created, u"created 생성 생성일 作成 作成日"},
    QueryWords<TermField>{TermField::Is, u"is 상태 状態"},
};

constexpr std::array stateNames{
    QueryWords<RowState>{RowState::Shared, u"shared 공유 공유됨 共有"},
    QueryWords<RowState>{RowState::Unshared, u"unshared 미공유 공유안됨 未共有 非共有"},
    QueryWords<RowState>{RowState::Ticked, u"ticked checked selected 선택 선택됨 체크 選択 チェック"},
    QueryWords<RowState>{RowState::Trusted, u"trusted 신뢰 신뢰됨 信頼 信頼済み"},
    QueryWords<RowState>{RowState::Outside, u"outside outside-policy 정책밖 정책외 외부 ポリシー外 範囲外"},
    QueryWords<RowState>{RowState::Expired, u"expired expired-trust 만료 만료됨 期限切れ 失効"},
    QueryWords<RowState>{RowState::LookAlike, u"lookalike look-alike 유사 유사도메인 類似 紛らわしい"},
    QueryWords<RowState>{RowState::Personal, u"personal personal-mail 개인 개인메일 個人 個人メール"},
    QueryWords<RowState>{RowState::Retired, u"retired retired-image 종료 퇴역 폐기 廃止 提供終了"},
    QueryWords<RowState>{RowState::New, u"new new-since-review 신규 새로운 新規"},
    QueryWords<RowState>{RowState::Reappeared, u"reappeared 재등장 다시나타남 再出現"},
    QueryWords<RowState>{RowState::Finding, u"finding findings 발견 발견사항 지적 検出 検出事項 指摘"},
    QueryWords<RowState>{RowState::High, u"high 높음 高 高い"},
    QueryWords<RowState>{RowState::Medium, u"medium 중간 보통 中"},
    QueryWords<RowState>{RowState::Low, u"low 낮음 低 低い"},
};
static_assert(stateNames.size() == rowStateCount);

template <typename Table>
auto wordIndex(const Table& table) {
    QHash<QString, decltype(table[0].meaning)> index;
    for (const auto& entry : table) {
        for (const QString& word : QString::fromUtf16(entry.words).split(QLatin1Char(' ')))
            index.insert(foldedText(word), entry.meaning);
    }
    return index;
}

template <typename Index>
auto meaningOf(const Index& index, const QString& word) {
    const auto found = index.constFind(word);
    return found == index.constEnd() ? std::nullopt : std::optional(*found);
}

}  // namespace

std::optional<TermField> fieldFromWord(const QString& word) {
    static const auto index = wordIndex(fieldWords);
    return meaningOf(index, word);
}

std::optional<RowState> stateFromWord(const QString& word) {
    static const auto index = wordIndex(stateNames);
    return meaningOf(index, word);
}

QStringList stateWords() {
    QStringList words;
    for (const auto& entry : stateNames)
        words.append(QString::fromUtf16(entry.words).section(QLatin1Char(' '), 0, 0));
    return words;
}

QString exampleValue(TermField field) {
    switch (field) {
        case TermField::Any:
            break;
        case TermField::Login:
            return QStringLiteral("kim@partner.example");
        case TermField::Image:
            return QStringLiteral("web");
        case TermField::Region:
            return QStringLiteral("KR");
        case TermField::Account:
            return QStringLiteral("production");
        case TermField::Domain:
            return QStringLiteral("partner.example");
        case TermField::Family:
            return QStringLiteral("kvm");
        case TermField::Os:
            return QStringLiteral("linux");
        case TermField::Phase:
            return QStringLiteral("retired");
        case TermField::Created:
            return QStringLiteral("2025-01-31");
        case TermField::Is:
            return QStringLiteral("outside");
    }
    return {};
}

}  // namespace sharewarden
