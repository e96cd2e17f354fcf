// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "app/sandbox/error_body.h"
#include "app/sandbox/fault_rule.h"

namespace sharewarden::sandbox {

using namespace Qt::StringLiterals;
using Kind = FaultEffect::Kind;

namespace {

enum class Argument { None, Number, OptionalNumber, Text };

struct EffectWord {
    QStringView word;
    Kind kind;
    bool appliesByDefault;
    Argument argument;
    int defaultAmount;
};

constexpr std::array<EffectWord, 21> kEffectWords{{
    {u"drop", Kind::Drop, false, Argument::None, 0},
    {u"hang", Kind::Hang, false, Argument::None, 0},
    {u"denied", Kind::Status, false, Argument::None, 0},
    {u"return", Kind::ReturnCode, false, Argument::Text, 0},
    {u"noop", Kind::Noop, false, Argument::None, 0},
    {u"first-only", Kind::FirstOnly, true, Argument::None, 0},
    {u"stale", Kind::Stale, true, Argument::Number, 0},
    {u"empty", Kind::Empty, false, Argument::None, 0},
    {u"html", Kind::Html, false, Argument::OptionalNumber, 200},
    {u"garbage", Kind::Garbage, false, Argument::None, 0},
    {u"redirect", Kind::Redirect, false, Argument::Text, 0},
    {u"oversize", Kind::Oversize, false, Argument::OptionalNumber, 33},
    {u"oversize-unannounced", Kind::Oversize, false, Argument::OptionalNumber, 33},
    {u"truncate", Kind::Truncate, true, Argument::Number, 0},
    {u"cut", Kind::Cut, true, Argument::Number, 0},
    {u"slow", Kind::Slow, true, Argument::Number, 0},
    {u"delay", Kind::Delay, true, Argument::Number, 0},
    {u"type", Kind::ContentType, true, Argument::Text, 0},
    {u"xml", Kind::Xml, true, Argument::None, 0},
    {u"total-rows", Kind::TotalRows, true, Argument::Number, 0},
    {u"shift", Kind::Shift, true, Argument::Number, 0},
}};

QRegularExpression glob(const QString& pattern) {
    return QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern));
}

}  // namespace

class FaultRuleParser {
public:
    std::optional<FaultRule> run(const QString& text, QString* why) {
        m_rule.m_text = text;
        const qsizetype colon = text.indexOf(u':');
        bool good = false;
        if (colon < 0) {
            m_why = u"there is no ':' between the requests and the effect"_s;
        } else {
            good = readConditions(text.first(colon)) && readEffect(text.sliced(colon + 1));
        }
        if (!good) {
            *why = u"Fault rule \"%1\": %2."_s.arg(text, m_why);
            return std::nullopt;
        }
        return m_rule;
    }

private:
    bool refuse(const QString& why) {
        m_why = why;
        return false;
    }

    bool readPositive(const QString& name, const QString& value, int* number) {
        bool isNumber = false;
        *number = value.toInt(&isNumber);
        return (isNumber && *number >= 1) ||
               refuse(u"\"%1\" needs a whole number from 1, not \"%2\""_s.arg(name, value));
    }

    bool readConditions(const QString& text) {
        for (const QString& condition : text.split(u',')) {
            if (!readCondition(condition.trimmed())) {
                return false;
            }
        }
        return true;
    }

    bool readCondition(const QString& condition) {
        if (condition == u"*") {
            return true;
        }
        if (condition == u"read" || condition == u"write") {
            m_rule.m_verb = condition == u"read" ? FaultRule::Verb::Read : FaultRule::Verb::Write;
            return true;
        }
        const qsizetype equals = condition.indexOf(u'=');
        const QString name = condition.left(equals);
        const QString value = equals < 0 ? QString() : condition.sliced(equals + 1);
        if (equals < 0 || value.isEmpty()) {
            return refuse(u"\"%1\" is no condition"_s.arg(condition));
        }
        if (name == u"action") {
            m_rule.m_action = glob(value);
            m_rule.m_hasAction = true;
            return true;
        }
        if (name == u"target") {
            m_rule.m_target = glob(value);
            m_rule.m_hasTarget = true;
            return true;
        }
        if (name == u"method") {
            m_rule.m_method = value.toLatin1();
            return value == u"GET" || value == u"POST" || refuse(u"\"method\" is GET or POST"_s);
        }
        if (name == u"region") {
            m_rule.m_region = value;
            return true;
        }
        if (name == u"image") {
            m_rule.m_image = value;
            return true;
        }
        const std::array<std::pair<QStringView, int*>, 5> numbers{{{u"page", &m_rule.m_page},
                                                                   {u"every", &m_rule.m_every},
                                                                   {u"first", &m_rule.m_first},
                                                                   {u"from", &m_rule.m_from},
                                                                   {u"nth", &m_rule.m_only}}};
        for (const auto& [word, number] : numbers) {
            if (name == word) {
                return readPositive(name, value, number);
            }
        }
        return refuse(u"\"%1\" is no condition"_s.arg(name));
    }

    bool readEffect(const QString& text) {
        const QStringList parts = text.split(u',');
        QString head = parts.constFirst().trimmed();
        QString argument;
        const qsizetype equals = head.indexOf(u'=');
        const bool hasArgument = equals >= 0;
        if (hasArgument) {
            argument = head.sliced(equals + 1);
            head.truncate(equals);
        }
        std::optional<bool> apply;
        if (head.endsWith(u"-after")) {
            apply = true;
            head.chop(6);
        } else if (head.endsWith(u"-before")) {
            apply = false;
            head.chop(7);
        }
        if (!head.isEmpty() && head.front().isDigit()) {
            if (hasArgument) {
                return refuse(u"a status takes no \"=\""_s);
            }
            if (!readStatus(head)) {
                return false;
            }
        } else if (!readWord(head, hasArgument, argument, apply)) {
            return false;
        }
        if (apply) {
            m_rule.m_effect.apply = *apply;
        }
        for (qsizetype i = 1; i < parts.size(); ++i) {
            if (!readOption(parts.at(i).trimmed())) {
                return false;
            }
        }
        return true;
    }

    bool readStatus(const QString& text) {
        FaultEffect& effect = m_rule.m_effect;
        const qsizetype slash = text.indexOf(u'/');
        bool isNumber = false;
        effect.kind = Kind::Status;
        effect.status = text.left(slash).toInt(&isNumber);
        if (!isNumber || effect.status < 200 || effect.status > 599) {
            return refuse(u"\"%1\" is no HTTP status from 200 to 599"_s.arg(text.left(slash)));
        }
        effect.code = slash < 0 ? gatewayCodeFor(effect.status) : text.sliced(slash + 1);
        if (effect.code.isEmpty() || (slash < 0 && effect.status < 400)) {
            return refuse(u"\"%1\" needs an error code, as in %2/210"_s.arg(text).arg(effect.status));
        }
        effect.serviceEnvelope = !isGatewayCode(effect.code);
        return true;
    }

    bool readWord(const QString& word, bool hasArgument, const QString& argument, std::optional<bool> apply) {
        FaultEffect& effect = m_rule.m_effect;
        for (const EffectWord& known : kEffectWords) {
            if (word != known.word) {
                continue;
            }
            effect.kind = known.kind;
            effect.apply = known.appliesByDefault;
            effect.amount = known.defaultAmount;
            effect.announced = word != u"oversize-unannounced";
            if (word == u"denied") {
                effect.status = 401;
                effect.code = u"210"_s;
            }
            const bool contradicts =
                (effect.kind == Kind::Noop && apply == true) ||
                ((effect.kind == Kind::FirstOnly || effect.kind == Kind::Stale) && apply == false);
            if (contradicts) {
                return refuse(u"\"%1\" cannot be turned round with -before or -after"_s.arg(word));
            }
            return readArgument(word, known.argument, hasArgument, argument);
        }
        return refuse(u"\"%1\" is no effect"_s.arg(word));
    }

    bool readArgument(const QString& word, Argument kind, bool given, const QString& argument) {
        FaultEffect& effect = m_rule.m_effect;
        if (kind == Argument::None) {
            return !given || refuse(u"\"%1\" takes no \"=\""_s.arg(word));
        }
        if (kind == Argument::Text) {
            effect.text = argument;
            effect.code = argument;
            return !argument.isEmpty() || refuse(u"\"%1\" needs a value, as in %1=…"_s.arg(word));
        }
        if (!given && kind == Argument::OptionalNumber) {
            effect.status = effect.amount;
            return true;
        }
        QString number = argument;
        const qsizetype slash = argument.indexOf(u'/');
        if (effect.kind == Kind::Slow && slash >= 0) {
            number.truncate(slash);
            if (!readPositive(word, argument.sliced(slash + 1), &effect.bytes)) {
                return false;
            }
        }
        bool isNumber = false;
        effect.amount = number.toInt(&isNumber);
        effect.status = effect.amount;
        const bool maySink = effect.kind == Kind::TotalRows || effect.kind == Kind::Shift;
        if (!isNumber || (effect.amount < 0 && !maySink)) {
            return refuse(u"\"%1\" needs a whole number, not \"%2\""_s.arg(word, argument));
        }
        if (effect.kind == Kind::Html && (effect.status < 200 || effect.status > 599)) {
            return refuse(u"\"%1\" is no HTTP status from 200 to 599"_s.arg(argument));
        }
        return effect.kind != Kind::Oversize || effect.amount <= 4096 ||
               refuse(u"\"%1\" stops at 4096 MiB"_s.arg(word));
    }

    bool readOption(const QString& option) {
        FaultEffect& effect = m_rule.m_effect;
        if (effect.kind == Kind::Status && option.startsWith(u"retry-after=")) {
            int seconds = 0;
            const QString value = option.sliced(12);
            if (value != u"0" && !readPositive(u"retry-after"_s, value, &seconds)) {
                return false;
            }
            effect.retryAfterSeconds = seconds;
            return true;
        }
        if (effect.kind == Kind::Status && (option == u"envelope=gateway" || option == u"envelope=service")) {
            effect.serviceEnvelope = option.endsWith(u"service");
            return true;
        }
        return refuse(u"\"%1\" is no option of this effect"_s.arg(option));
    }

    FaultRule m_rule;
    QString m_why;
};

std::optional<FaultRule> FaultRule::parse(const QString& text, QString* why) {
    return FaultRuleParser().run(text, why);
}

}  // namespace sharewarden::sandbox
