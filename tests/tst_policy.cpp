// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>
#include <QTest>
#include <QUrl>

#include "app/policy/domain.h"
#include "app/policy/login_id.h"
#include "app/policy/look_alike.h"
#include "app/policy/policy_judge.h"
#include "app/policy/skeleton.h"

using namespace sharewarden;
using namespace Qt::StringLiterals;

namespace {

TrustEntry domain(const QString& value, bool withSubdomains = false) {
    TrustEntry entry;
    entry.value = value;
    entry.withSubdomains = withSubdomains;
    return entry;
}

TrustEntry login(const QString& value) {
    TrustEntry entry;
    entry.kind = TrustEntry::Kind::LoginId;
    entry.value = value;
    return entry;
}

TrustEntry in(TrustEntry entry, const QString& account) {
    entry.account = account;
    return entry;
}

TrustEntry until(TrustEntry entry, const QString& lastDay) {
    entry.lastDay = QDate::fromString(lastDay, Qt::ISODate);
    return entry;
}

Policy policyOf(const QList<TrustEntry>& trusted, const QByteArray& zone = "Asia/Seoul") {
    Policy policy;
    policy.zone = QTimeZone(zone);
    policy.trusted = trusted;
    return policy;
}

// `trusted`, or the keys of the findings in the order of their kinds; `-` for neither.
QString said(FindingSet set) {
    QStringList words;
    if (set.isTrusted())
        words.append(u"trusted"_s);
    for (int kind = 0; kind < findingKindCount; ++kind) {
        if (set.has(static_cast<FindingKind>(kind)))
            words.append(findingKey(static_cast<FindingKind>(kind)));
    }
    return words.isEmpty() ? u"-"_s : words.join(u' ');
}

// A policy as a company has it.
Policy usualPolicy() {
    Policy policy = policyOf({
        domain(u"partner.example"_s),
        domain(u"acme.co.kr"_s, true),
        domain(u"회사.kr"_s),
        login(u"ops@contractor.example"_s),
        login(u"backup-robot"_s),
        login(u"lee.freelance@gmail.com"_s),
        in(domain(u"agency.example"_s), u"prod"_s),
        in(login(u"dev@studio.example"_s), u"dev"_s),
        until(domain(u"former.example"_s), u"2026-01-31"_s),
        until(login(u"kim@temporary.example"_s), u"2026-01-31"_s),
    });
    policy.personalDomains = {u"dongne-mail.kr"_s};
    return policy;
}

const QString later = u"2026-03-01T00:00:00Z"_s;

}  // namespace

class TestPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLoginIdGetsExactlyItsFindings_data() {
        QTest::addColumn<Policy>("policy");
        QTest::addColumn<QString>("loginId");
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("expected");
        const QString outside = u"outside-policy"_s;
        const QString alike = u"outside-policy look-alike"_s;
        const QString personal = u"outside-policy personal-mail"_s;
        const QString trusted = u"trusted"_s;
        const Policy usual = usualPolicy();
        const auto usually = [&](const char* name, const QString& loginId, const QString& expected,
                                 const QString& account = u"prod"_s) {
            QTest::newRow(name) << usual << loginId << account << later << expected;
        };

        // Domains and login IDs that are trusted
        usually("a trusted domain", u"a@partner.example"_s, trusted);
        usually("in capitals", u"A@PARTNER.Example"_s, trusted);
        usually("with space around it", u"  a@partner.example \t"_s, trusted);
        usually("with the dot of the root", u"a@partner.example."_s, trusted);
        usually("two at signs: the last counts", u"x@evil.example@partner.example"_s, trusted);
        usually("two at signs, the other way", u"x@partner.example@evil.example"_s, outside);
        usually("below a domain that is trusted alone", u"a@eu.partner.example"_s, outside);
        usually("below one with sub-domains", u"a@eu.acme.co.kr"_s, trusted);
        usually("far below one with sub-domains", u"a@a.b.c.acme.co.kr"_s, trusted);
        usually("the domain itself with sub-domains", u"a@acme.co.kr"_s, trusted);
        usually("a name that ends like it", u"a@notacme.co.kr"_s, outside);
        usually("the domain as the beginning of another", u"a@acme.co.kr.evil.example"_s, outside);
        usually("above a trusted domain", u"a@co.kr"_s, outside);
        usually("a Hangul domain", u"a@회사.kr"_s, trusted);
        usually("a Hangul domain in punycode", u"a@xn--vf4b131b.kr"_s, trusted);
        usually("punycode in capitals", u"a@XN--VF4B131B.KR"_s, trusted);
        usually("a Hangul domain in single letters", u"a@\u1112\u116C\u1109\u1161.kr"_s, trusted);
        usually("another Hangul domain", u"a@학교.kr"_s, outside);
        usually("a trusted login ID", u"ops@contractor.example"_s, trusted);
        usually("a trusted login ID in capitals", u"OPS@Contractor.EXAMPLE"_s, trusted);
        usually("a trusted login ID in full-width letters", u"ｏｐｓ@contractor.example"_s, trusted);
        usually("another one of its domain", u"other@contractor.example"_s, outside);
        usually("more than the login ID", u"ops+x@contractor.example"_s, outside);
        usually("a bare login ID", u"backup-robot"_s, trusted);
        usually("a bare login ID in capitals", u"Backup-Robot"_s, trusted);
        usually("an unknown bare login ID", u"stranger"_s, outside);
        usually("a bare login ID that is a trusted domain", u"partner.example"_s, outside);
        usually("nothing behind the at sign", u"a@"_s, outside);
        usually("nothing before it", u"@partner.example"_s, trusted);
        usually("an empty login ID", u""_s, outside);

        // Accounts
        usually("a domain of this account", u"a@agency.example"_s, trusted);
        usually("whatever the letter case of its name", u"a@agency.example"_s, trusted, u"PROD"_s);
        usually("a domain of another account", u"a@agency.example"_s, outside, u"dev"_s);
        usually("an account that no entry names", u"a@agency.example"_s, outside, u"lab"_s);
        usually("a login ID of this account", u"dev@studio.example"_s, trusted, u"dev"_s);
        usually("a login ID of another account", u"dev@studio.example"_s, outside);
        usually("one for all in any account", u"a@partner.example"_s, trusted, u"lab"_s);

        // Look-alikes
        usually("one letter other", u"a@partmer.example"_s, alike);
        usually("one letter missing", u"a@partnr.example"_s, alike);
        usually("one letter more", u"a@partnerr.example"_s, alike);
        usually("two letters exchanged", u"a@parnter.example"_s, alike);
        usually("two letters other", u"a@pertmer.example"_s, outside);
        usually("a hyphen more", u"a@part-ner.example"_s, alike);
        usually("two hyphens more", u"a@p-art-ner.example"_s, alike);
        usually("Cyrillic a", u"a@p\u0430rtner.example"_s, alike);
        usually("Cyrillic throughout", u"a@\u0440\u0430\u0433tn\u0435\u0433.example"_s, alike);
        usually("Cyrillic in punycode",
                QString::fromLatin1("a@" + QUrl::toAce(u"p\u0430rtner.example"_s, QUrl::IgnoreIDNWhitelist)),
                alike);
        usually("Greek omicron", u"a@acme.c\u03BF.kr"_s, alike);
        usually("a full-width letter", u"a@ｐartner.example"_s, alike);
        usually("an invisible soft hyphen", u"a@part\u00ADner.example"_s, alike);
        usually("a Chinese full stop for the dot", u"a@partner。example"_s, alike);
        usually("rn for m", u"a@acrne.co.kr"_s, alike);
        usually("a letter with a mark", u"a@partnér.example"_s, alike);
        usually("Hangul, one vowel other", u"a@회시.kr"_s, alike);
        usually("Hangul, one syllable other", u"a@학사.kr"_s, outside);
        usually("below a look-alike", u"a@mail.partmer.example"_s, alike);
        usually("like the domain of a trusted login ID", u"ops@contract0r.example"_s, alike);
        usually("like a domain of another account", u"a@agencv.example"_s, alike, u"lab"_s);
        usually("the same name under another suffix", u"a@partner.net"_s, outside);
        const Policy names = policyOf({domain(u"lilo.co.kr"_s), domain(u"kt.com"_s), domain(u"vveb.io"_s),
                                       domain(u"lilo.com"_s), domain(u"acne.com"_s), domain(u"acme.com"_s),
                                       domain(u"tenant.onmicrosoft.com"_s)});
        const auto named = [&](const char* name, const QString& loginId, const QString& expected) {
            QTest::newRow(name) << names << loginId << u"prod"_s << later << expected;
        };
        named("Hangul vowel for l and i", u"a@ㅣㅣㅣo.co.kr"_s, alike);
        named("Hangul ieung for o", u"a@lilㅇ.co.kr"_s, alike);
        named("half-width Hangul", u"a@lil\uFFB7.co.kr"_s, alike);
        named("digits for letters", u"a@1i10.co.kr"_s, alike);
        named("w for vv", u"a@web.io"_s, alike);
        named("a short name with a letter more", u"a@ktt.com"_s, outside);
        named("a short name with a Cyrillic letter", u"a@\u043At.com"_s, alike);
        named("one letter less in the suffix", u"a@lilo.co"_s, alike);
        named("trusted, and like another trusted one", u"a@acne.com"_s, trusted);
        named("below a trusted one, and like another", u"a@x.acne.com"_s, outside);
        named("a shared host, another tenant", u"a@tenamt.onmicrosoft.com"_s, alike);
        named("Cyrillic o in a suffix of two labels", u"a@lilo.c\u043E.kr"_s, alike);
        named("a shared host, an unlike tenant", u"a@contoso.onmicrosoft.com"_s, outside);

        // Personal mail
        usually("Gmail", u"x@gmail.com"_s, personal);
        usually("Naver in capitals", u"x@NAVER.COM"_s, personal);
        usually("Yahoo in Korea", u"x@yahoo.co.kr"_s, personal);
        usually("GMX somewhere", u"x@gmx.de"_s, personal);
        usually("a provider of the policy", u"x@Dongne-Mail.kr"_s, personal);
        usually("a trusted login ID there", u"lee.freelance@gmail.com"_s, trusted);
        usually("no provider, though it ends like one", u"x@notgmail.com"_s, outside);
        usually("below a provider's domain", u"x@corp.naver.com"_s, outside);
        usually("like a provider's domain: trust in one person there names it not", u"x@gmial.com"_s,
                outside);
        const Policy personalTrust =
            policyOf({domain(u"naver.com"_s), until(login(u"kim@daum.net"_s), u"2026-01-31"_s)});
        QTest::newRow("a trusted provider")
            << personalTrust << u"x@naver.com"_s << u"prod"_s << later << trusted;
        QTest::newRow("like a trusted provider")
            << personalTrust << u"x@navar.com"_s << u"prod"_s << later << alike;
        QTest::newRow("trust at a provider is over")
            << personalTrust << u"kim@daum.net"_s << u"prod"_s << later << u"expired-trust personal-mail"_s;

        // Time
        const auto at = [&](const char* name, const Policy& policy, const QString& loginId,
                            const QString& now, const QString& expected) {
            QTest::newRow(name) << policy << loginId << u"prod"_s << now << expected;
        };
        const QString over = u"expired-trust"_s;
        at("the last moment of the last day in Seoul", usual, u"x@former.example"_s,
           u"2026-01-31T14:59:59.999Z"_s, trusted);
        at("the first moment after it in Seoul", usual, u"x@former.example"_s, u"2026-01-31T15:00:00Z"_s,
           over);
        at("the same moment told with an offset", usual, u"x@former.example"_s,
           u"2026-02-01T00:00:00+09:00"_s, over);
        at("a login ID at its last moment", usual, u"kim@temporary.example"_s, u"2026-01-31T14:59:59.999Z"_s,
           trusted);
        at("a login ID after it", usual, u"kim@temporary.example"_s, u"2026-01-31T15:00:00Z"_s, over);
        at("another login ID of that domain", usual, u"lee@temporary.example"_s, u"2026-01-31T15:00:00Z"_s,
           outside);
        const auto dst = [&](const QString& day, const QByteArray& zone) {
            return policyOf({until(domain(u"partner.example"_s), day)}, zone);
        };
        // New York: 29 March is behind the change to EDT (UTC-4), 7 March before it (UTC-5).
        at("New York in summer, before", dst(u"2026-03-29"_s, "America/New_York"), u"a@partner.example"_s,
           u"2026-03-30T03:59:59.999Z"_s, trusted);
        at("New York in summer, after", dst(u"2026-03-29"_s, "America/New_York"), u"a@partner.example"_s,
           u"2026-03-30T04:00:00Z"_s, over);
        at("New York in winter, before", dst(u"2026-03-06"_s, "America/New_York"), u"a@partner.example"_s,
           u"2026-03-07T04:59:59.999Z"_s, trusted);
        at("New York in winter, after", dst(u"2026-03-06"_s, "America/New_York"), u"a@partner.example"_s,
           u"2026-03-07T05:00:00Z"_s, over);
        at("the night the clock goes back, before", dst(u"2026-10-25"_s, "Europe/Berlin"),
           u"a@partner.example"_s, u"2026-10-25T22:59:59.999Z"_s, trusted);
        at("the night the clock goes back, after", dst(u"2026-10-25"_s, "Europe/Berlin"),
           u"a@partner.example"_s, u"2026-10-25T23:00:00Z"_s, over);
        // Cairo's clock went from 23:59:59 to 01:00 in the night to 26 April 2024: that day has no midnight.
        at("a day without a midnight, before", dst(u"2024-04-25"_s, "Africa/Cairo"), u"a@partner.example"_s,
           u"2024-04-25T21:59:59.999Z"_s, trusted);
        at("a day without a midnight, after", dst(u"2024-04-25"_s, "Africa/Cairo"), u"a@partner.example"_s,
           u"2024-04-25T22:00:00Z"_s, over);
        at("the zone of the policy, not of the moment", dst(u"2026-01-31"_s, "Pacific/Kiritimati"),
           u"a@partner.example"_s, u"2026-01-31T10:00:00Z"_s, over);

        // Several entries
        const Policy several =
            policyOf({until(login(u"kim@partner.example"_s), u"2026-01-01"_s), domain(u"partner.example"_s),
                      until(domain(u"old.example"_s, true), u"2026-01-01"_s),
                      until(in(domain(u"old.example"_s), u"prod"_s), u"2026-02-01"_s),
                      until(login(u"vip@old.example"_s), u"2099-12-31"_s)});
        at("its own trust over, its domain's not", several, u"kim@partner.example"_s, later, trusted);
        at("its domain's over, its own not", several, u"vip@old.example"_s, later, trusted);
        at("all over", several, u"x@old.example"_s, later, over);
        at("one for all over, one of the account not", several, u"x@old.example"_s, u"2026-01-15T00:00:00Z"_s,
           trusted);
        at("over with sub-domains", several, u"x@a.old.example"_s, later, over);
        at("trust that is over is like no other", several, u"x@o1d.example"_s, later, alike);

        // Without a policy
        at("no policy, anybody", Policy{}, u"a@partmer.example"_s, later, u"-"_s);
        at("no policy, personal mail", Policy{}, u"a@gmail.com"_s, later, u"personal-mail"_s);
        Policy onlyPersonal;
        onlyPersonal.personalDomains = {u"회사.kr"_s};
        at("no policy but a provider of our own", onlyPersonal, u"a@xn--vf4b131b.kr"_s, later,
           u"personal-mail"_s);
        at("an entry that names nothing trusts nothing", policyOf({domain(u""_s)}), u"a"_s, later, outside);
    }

    void everyLoginIdGetsExactlyItsFindings() {
        QFETCH(Policy, policy);
        QFETCH(QString, loginId);
        QFETCH(QString, account);
        QFETCH(QString, now);
        QFETCH(QString, expected);
        const QDateTime moment = QDateTime::fromString(now, Qt::ISODateWithMs);
        QVERIFY(moment.isValid() && policy.zone.isValid());
        QCOMPARE(said(PolicyJudge(policy, moment).judge(account, loginId)), expected);
    }

    void theEntryThatDecidesIsTheNearest() {
        const Policy policy =
            policyOf({domain(u"partner.example"_s, true), domain(u"eu.partner.example"_s),
                      in(domain(u"eu.partner.example"_s), u"prod"_s), login(u"kim@eu.partner.example"_s),
                      until(domain(u"old.example"_s), u"2026-01-01"_s),
                      until(login(u"kim@old.example"_s), u"2025-01-01"_s)});
        const TrustIndex index(policy, QDateTime::fromString(later, Qt::ISODate));
        const auto entryFor = [&](const QString& account, const QString& id) {
            return index.match(index.accountNumber(account), loginIdKey(id), loginIdDomain(id)).entry;
        };
        QCOMPARE(entryFor(u"prod"_s, u"kim@eu.partner.example"_s), 3);
        QCOMPARE(entryFor(u"prod"_s, u"lee@eu.partner.example"_s), 2);
        QCOMPARE(entryFor(u"dev"_s, u"lee@eu.partner.example"_s), 1);
        QCOMPARE(entryFor(u"dev"_s, u"lee@us.partner.example"_s), 0);
        QCOMPARE(entryFor(u"dev"_s, u"kim@old.example"_s), 4);  // ended later
        QCOMPARE(entryFor(u"dev"_s, u"x@y.example"_s), -1);
    }

    void partsOfLoginIds_data() {
        QTest::addColumn<QString>("loginId");
        QTest::addColumn<QString>("local");
        QTest::addColumn<QString>("domainPart");
        QTest::newRow("plain") << u"Ops@Partner.Example"_s << u"Ops"_s << u"partner.example"_s;
        QTest::newRow("bare") << u" root "_s << u"root"_s << u""_s;
        QTest::newRow("two at signs") << u"a@b@C.kr"_s << u"a@b"_s << u"c.kr"_s;
        QTest::newRow("space and dots") << u"a @ c.kr.. "_s << u"a"_s << u"c.kr"_s;
        QTest::newRow("punycode") << u"a@xn--vf4b131b.xn--3e0b707e"_s << u"a"_s << u"회사.한국"_s;
        QTest::newRow("mixed forms") << u"a@회사.xn--3e0b707e"_s << u"a"_s << u"회사.한국"_s;
        QTest::newRow("no punycode") << u"a@xn--a.kr"_s << u"a"_s << u"xn--a.kr"_s;
        QTest::newRow("too long") << QString(u"a@"_s + QString(300, u'x')) << u"a"_s << u""_s;
        QTest::newRow("empty") << u""_s << u""_s << u""_s;
        QTest::newRow("only the sign") << u"@"_s << u""_s << u""_s;
    }

    void partsOfLoginIds() {
        QFETCH(QString, loginId);
        QFETCH(QString, local);
        QFETCH(QString, domainPart);
        QCOMPARE(loginIdLocalPart(loginId), local);
        QCOMPARE(loginIdDomain(loginId), domainPart);
    }

    void theRegistrablePartOfADomain_data() {
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("part");
        QTest::newRow("two labels") << u"acme.com"_s << u"acme.com"_s;
        QTest::newRow("three labels") << u"a.acme.com"_s << u"acme.com"_s;
        QTest::newRow("Korea") << u"a.b.acme.co.kr"_s << u"acme.co.kr"_s;
        QTest::newRow("only the suffix") << u"co.kr"_s << u"co.kr"_s;
        QTest::newRow("co is no suffix of com") << u"a.co.example"_s << u"co.example"_s;
        QTest::newRow("a shared host") << u"a.t.onmicrosoft.com"_s << u"t.onmicrosoft.com"_s;
        QTest::newRow("one label") << u"localhost"_s << u"localhost"_s;
        QTest::newRow("empty labels") << u"..kr"_s << u".kr"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }

    void theRegistrablePartOfADomain() {
        QFETCH(QString, whole);
        QFETCH(QString, part);
        QCOMPARE(registrableDomain(whole).toString(), part);
    }

    void theWayOfLikenessIsTold() {
        QCOMPARE(likeness(u"examp1e.com"_s, u"example.com"_s), Likeness::Letters);
        QCOMPARE(likeness(u"ex-ample.com"_s, u"example.com"_s), Likeness::Hyphens);
        QCOMPARE(likeness(u"exampel.com"_s, u"example.com"_s), Likeness::OneEdit);
        QCOMPARE(likeness(u"example.co"_s, u"example.com"_s), Likeness::OneEdit);
        QCOMPARE(likeness(u"example.net"_s, u"example.com"_s), Likeness::None);
        QCOMPARE(likeness(u"example.com"_s, u"EXAMPLE.com."_s), Likeness::None);
        QCOMPARE(likeness(u"mail.example.com"_s, u"example.com"_s), Likeness::None);
        QCOMPARE(likeness(u"example.com"_s, u"mail.example.com"_s), Likeness::None);
        QCOMPARE(likeness(u"ig.com"_s, u"lg.com"_s), Likeness::None);
        QCOMPARE(likeness(u"abc.com"_s, u"abd.com"_s), Likeness::None);
        QCOMPARE(likeness(u"abce.com"_s, u"abde.com"_s), Likeness::OneEdit);
        QCOMPARE(likeness(u""_s, u"example.com"_s), Likeness::None);
        QCOMPARE(likeness(u"이.kr"_s, u"ol.kr"_s), Likeness::None);  // a syllable is no row of signs
        QVERIFY(likeness(u"acmeco.kr"_s, u"acme.co.kr"_s) != Likeness::None);
    }

    void likenessGoesBothWays() {
        QRandomGenerator random(20260201);
        const QString letters = u"abmnrvw01lio-.ㅣㅇ회"_s;
        for (int i = 0; i < 5'000; ++i) {
            QString a;
            QString b;
            for (QString* name : {&a, &b}) {
                for (int n = 0; n < 5; ++n)
                    *name += letters.at(random.bounded(static_cast<int>(letters.size())));
                *name += u".kr"_s;
            }
            QVERIFY2(likeness(a, b) == likeness(b, a), qPrintable(QString(a % u' ' % b)));
            QCOMPARE(skeleton(a), skeleton(a.toUpper()));
        }
    }

    void theIndexFindsWhatComparingAllFinds() {
        QRandomGenerator random(20260202);
        const QString letters = u"acemorn0l1-é\u0430회ㅇ"_s;
        const auto name = [&] {
            QString made;
            const int size = 3 + random.bounded(4);
            for (int i = 0; i < size; ++i)
                made += letters.at(random.bounded(static_cast<int>(letters.size())));
            return QString(made % (random.bounded(2) ? u".kr" : u".co.kr"));
        };
        QStringList trusted;
        for (int i = 0; i < 300; ++i)
            trusted.append(name());
        const LookAlikes index(trusted);
        int found = 0;
        for (int i = 0; i < 600; ++i) {
            QString candidate = name();
            if (i % 2 == 0) {  // one edit of a trusted one
                candidate = trusted.at(random.bounded(static_cast<int>(trusted.size())));
                candidate[random.bounded(3)] = letters.at(random.bounded(static_cast<int>(letters.size())));
            }
            Likeness best = Likeness::None;
            for (const QString& one : trusted) {
                const Likeness like = likeness(candidate, one);
                if (like != Likeness::None && (best == Likeness::None || like < best))
                    best = like;
            }
            const auto match = index.find(candidate);
            QCOMPARE(match ? match->likeness : Likeness::None, best);
            if (match)
                QCOMPARE(likeness(candidate, match->trustedDomain), best);
            found += match ? 1 : 0;
        }
        QVERIFY(found > 50);
    }
};

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
