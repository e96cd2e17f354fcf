// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/policy/personal_mail.h"

#include <algorithm>
#include <iterator>

#include "app/policy/domain.h"

namespace sharewarden {
namespace {

constexpr QLatin1String personalDomainNames[] = {
    // Korea
    QLatin1String("naver.com"),
    QLatin1String("daum.net"),
    QLatin1String("hanmail.net"),
    QLatin1String("kakao.com"),
    QLatin1String("nate.com"),
    QLatin1String("korea.com"),
    QLatin1String("hanmir.com"),
    QLatin1String("empas.com"),
    QLatin1String("empal.com"),
    QLatin1String("lycos.co.kr"),
    QLatin1String("dreamwiz.com"),
    QLatin1String("paran.com"),
    QLatin1String("freechal.com"),
    QLatin1String("chol.com"),
    QLatin1String("unitel.co.kr"),
    QLatin1String("hitel.net"),
    QLatin1String("cyworld.com"),
    // Everywhere
    QLatin1String("gmail.com"),
    QLatin1String("googlemail.com"),
    QLatin1String("outlook.com"),
    QLatin1String("outlook.kr"),
    QLatin1String("outlook.jp"),
    QLatin1String("msn.com"),
    QLatin1String("passport.com"),
    QLatin1String("ymail.com"),
    QLatin1String("rocketmail.com"),
    QLatin1String("icloud.com"),
    QLatin1String("me.com"),
    QLatin1String("mac.com"),
    QLatin1String("aol.com"),
    QLatin1String("aim.com"),
    QLatin1String("proton.me"),
    QLatin1String("protonmail.com"),
    QLatin1String("protonmail.ch"),
    QLatin1String("pm.me"),
    QLatin1String("tutanota.com"),
    QLatin1String("tuta.com"),
    QLatin1String("tuta.io"),
    QLatin1String("tutanota.de"),
    QLatin1String("fastmail.com"),
    QLatin1String("fastmail.fm"),
    QLatin1String("hey.com"),
    QLatin1String("mail.com"),
    QLatin1String("email.com"),
    QLatin1String("zohomail.com"),
    QLatin1String("hushmail.com"),
    QLatin1String("inbox.com"),
    QLatin1String("duck.com"),
    // China, Japan, Vietnam, India
    QLatin1String("qq.com"),
    QLatin1String("foxmail.com"),
    QLatin1String("163.com"),
    QLatin1String("126.com"),
    QLatin1String("yeah.net"),
    QLatin1String("sina.com"),
    QLatin1String("sina.cn"),
    QLatin1String("sohu.com"),
    QLatin1String("139.com"),
    QLatin1String("189.cn"),
    QLatin1String("aliyun.com"),
    QLatin1String("21cn.com"),
    QLatin1String("tom.com"),
    QLatin1String("ybb.ne.jp"),
    QLatin1String("docomo.ne.jp"),
    QLatin1String("ezweb.ne.jp"),
    QLatin1String("au.com"),
    QLatin1String("softbank.ne.jp"),
    QLatin1String("i.softbank.jp"),
    QLatin1String("nifty.com"),
    QLatin1String("biglobe.ne.jp"),
    QLatin1String("excite.co.jp"),
    QLatin1String("goo.jp"),
    QLatin1String("rediffmail.com"),
    // Russia and Europe
    QLatin1String("mail.ru"),
    QLatin1String("bk.ru"),
    QLatin1String("list.ru"),
    QLatin1String("inbox.ru"),
    QLatin1String("internet.ru"),
    QLatin1String("ya.ru"),
    QLatin1String("rambler.ru"),
    QLatin1String("ukr.net"),
    QLatin1String("web.de"),
    QLatin1String("t-online.de"),
    QLatin1String("freenet.de"),
    QLatin1String("posteo.de"),
    QLatin1String("mailbox.org"),
    QLatin1String("orange.fr"),
    QLatin1String("wanadoo.fr"),
    QLatin1String("free.fr"),
    QLatin1String("laposte.net"),
    QLatin1String("sfr.fr"),
    QLatin1String("libero.it"),
    QLatin1String("virgilio.it"),
    QLatin1String("wp.pl"),
    QLatin1String("o2.pl"),
    QLatin1String("onet.pl"),
    QLatin1String("seznam.cz"),
    QLatin1String("centrum.cz"),
    QLatin1String("btinternet.com"),
    QLatin1String("comcast.net"),
    QLatin1String("verizon.net"),
    QLatin1String("att.net"),
};

// With a domain in many countries: `yahoo.co.kr`, `gmx.de`.
constexpr QLatin1String personalNames[] = {QLatin1String("yahoo"), QLatin1String("hotmail"),
                                           QLatin1String("live"), QLatin1String("gmx"),
                                           QLatin1String("yandex")};

}  // namespace

bool isKnownPersonalMail(QStringView domainKey) {
    const auto is = [&](QLatin1String known) { return domainKey == known; };
    if (std::any_of(std::begin(personalDomainNames), std::end(personalDomainNames), is))
        return true;
    const qsizetype dot = domainKey.indexOf(u'.');
    const QStringView suffix = domainKey.mid(dot + 1);
    const bool usual = suffix == QLatin1String("com") || suffix == QLatin1String("net") ||
                       suffix.size() - suffix.lastIndexOf(u'.') - 1 == 2;
    if (dot <= 0 || !usual || !isPublicSuffix(suffix))
        return false;
    const QStringView name = domainKey.left(dot);
    return std::any_of(std::begin(personalNames), std::end(personalNames),
                       [&](QLatin1String known) { return name == known; });
}

}  // namespace sharewarden
