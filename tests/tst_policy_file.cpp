// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "app/policy/policy_check.h"
#include "app/policy/policy_file.h"
#include "app/policy/policy_store.h"

using namespace sharewarden;
using namespace Qt::StringLiterals;

namespace {

Policy fullPolicy() {
    Policy policy;
    policy.name = u"2026년 상반기 \"정책\" \\ v1"_s;
    policy.zone = QTimeZone("Asia/Seoul");
    TrustEntry entry;
    entry.value = u"Partner.example"_s;
    entry.withSubdomains = true;
    entry.account = u"운영"_s;
    entry.label = u"협력사"_s;
    entry.owner = u"김 <kim@acme.kr>"_s;
    entry.note = u"first line\nsecond\tline, \u00E9 😀"_s;
    entry.lastDay = QDate(2026, 12, 31);
    policy.trusted.append(entry);
    TrustEntry login;
    login.kind = TrustEntry::Kind::LoginId;
    login.value = u"ops@회사.kr"_s;
    policy.trusted.append(login);
    login.account = u"dev"_s;
    policy.trusted.append(login);
    policy.personalDomains = {u"mail.example"_s, u"xn--vf4b131b.kr"_s};
    return policy;
}

QByteArray fileWith(const QByteArray& members) {
    QByteArray file = "{\"format\": \"sharewarden-policy\", \"version\": 1";
    if (!members.isEmpty())
        file += ", " + members;
    return file + "}";
}

QByteArray fileWithEntry(const QByteArray& entry) {
    return fileWith("\"trusted\": [{\"domain\": \"a.example\"}, {" + entry + "}]");
}

}  // namespace

class TestPolicyFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPolicyComesBackAsItWas_data() {
        QTest::addColumn<Policy>("policy");
        QTest::newRow("empty") << Policy{};
        QTest::newRow("full") << fullPolicy();
        Policy zone;
        zone.zone = QTimeZone("UTC+09:00");
        QTest::newRow("a zone by its offset") << zone;
        zone.zone = QTimeZone("America/Argentina/Buenos_Aires");
        QTest::newRow("a long zone") << zone;
    }

    void aPolicyComesBackAsItWas() {
        QFETCH(Policy, policy);
        QVERIFY(!policyProblem(policy));
        const QByteArray bytes = writePolicy(policy);
        const Result<Policy> back = readPolicy(bytes);
        QVERIFY2(back, back ? "" : qPrintable(explain(back.error())));
        QVERIFY(*back == policy);
        QCOMPARE(writePolicy(*back), bytes);
        QVERIFY(!QJsonDocument::fromJson(bytes).isNull());
    }

    void theFileReadsWell() {
        Policy policy = fullPolicy();
        policy.name = u"x"_s;
        policy.trusted[0].note.clear();
        policy.trusted.removeLast();
        QCOMPARE(QString::fromUtf8(writePolicy(policy)), QStringLiteral(uR"({
    "format": "sharewarden-policy",
    "version": 1,
    "name": "x",
    "zone": "Asia/Seoul",
    "trusted": [
        {
            "domain": "Partner.example",
            "withSubdomains": true,
            "account": "운영",
            "label": "협력사",
            "owner": "김 <kim@acme.kr>",
            "lastDay": "2026-12-31"
        },
        {
            "loginId": "ops@회사.kr"
        }
    ],
    "personalDomains": [
        "mail.example",
        "xn--vf4b131b.kr"
    ]
}
)"));
    }

    void whatIsMissingHasItsDefault() {
        const Result<Policy> policy = readPolicy(fileWith(""));
        QVERIFY(policy);
        QVERIFY(*policy == Policy{});
        const Result<Policy> marked = readPolicy("\xEF\xBB\xBF" + writePolicy(fullPolicy()));
        QVERIFY(marked);
        QVERIFY(*marked == fullPolicy());
    }

    void whatIsWrongIsNamedWithItsPlace_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QByteArray& bytes, const QString& says) {
            QTest::newRow(name) << bytes << says;
        };
        row("nothing", "", u"line 1: it is not valid JSON"_s);
        row("no JSON", "{\n\"format\":\n sharewarden", u"line 3: it is not valid JSON"_s);
        row("cut", writePolicy(fullPolicy()).chopped(3), u"it is not valid JSON"_s);
        row("a list", "[1]", u"it is not a policy"_s);
        row("another format", "{\"format\": \"sharewarden-plan\", \"version\": 1}", u"it is not a policy"_s);
        row("no format", "{\"version\": 1}", u"it is not a policy"_s);
        row("no version", "{\"format\": \"sharewarden-policy\"}", u"version: it is not a version"_s);
        row("version 0", "{\"format\": \"sharewarden-policy\", \"version\": 0}", u"version: it is not"_s);
        row("version 1.5", "{\"format\": \"sharewarden-policy\", \"version\": 1.5}", u"version: a newer"_s);
        row("version as text", "{\"format\": \"sharewarden-policy\", \"version\": \"1\"}", u"version: it"_s);
        row("version 2", "{\"format\": \"sharewarden-policy\", \"version\": 2}",
            u"version: a newer version"_s);
        row("an unknown member", fileWith("\"trust\": []"), u"“trust” is unknown"_s);
        row("a name that is no text", fileWith("\"name\": 1"), u"name: it is no text"_s);
        row("trusted is no list", fileWith("\"trusted\": {}"), u"trusted: it is no list"_s);
        row("null for a list", fileWith("\"trusted\": null"), u"trusted: it is no list"_s);
        row("an entry that is none", fileWith("\"trusted\": [\"a.example\"]"),
            u"trusted[0]: it is no entry"_s);
        row("a zone that is none", fileWith("\"zone\": \"Asia/Atlantis\""), u"zone: “Asia/Atlantis”"_s);
        row("an empty zone", fileWith("\"zone\": \"\""), u"zone: “”"_s);
        row("a zone outside of the folder", fileWith("\"zone\": \"../../../etc/passwd\""), u"zone: “../"_s);
        row("an entry of nothing", fileWithEntry(""), u"trusted[1]: it needs either"_s);
        row("an entry of both", fileWithEntry("\"domain\": \"b.example\", \"loginId\": \"b\""),
            u"trusted[1]: it needs either"_s);
        row("an unknown member of an entry", fileWithEntry("\"domain\": \"b.example\", \"expires\": \"\""),
            u"trusted[1]: “expires” is unknown"_s);
        row("a domain that is no text", fileWithEntry("\"domain\": 5"),
            u"trusted[1].domain: it is no text"_s);
        row("an empty domain", fileWithEntry("\"domain\": \"\""),
            u"trusted[1].domain: the domain is empty"_s);
        row("a login ID as a domain", fileWithEntry("\"domain\": \"a@b.example\""),
            u"trusted[1].domain: “a@b.example” is a login ID"_s);
        row("a star", fileWithEntry("\"domain\": \"*.b.example\""),
            u"trusted[1].domain: “*.b.example” has a star"_s);
        row("a domain with a space", fileWithEntry("\"domain\": \"b .example\""), u"trusted[1].domain"_s);
        row("a domain with a space at its end", fileWithEntry("\"domain\": \"b.example \""),
            u"trusted[1].domain"_s);
        row("a hyphen first", fileWithEntry("\"domain\": \"-b.example\""), u"trusted[1].domain"_s);
        row("an empty label", fileWithEntry("\"domain\": \"b..example\""), u"trusted[1].domain"_s);
        row("a long label", fileWithEntry("\"domain\": \"" + QByteArray(64, 'b') + ".example\""),
            u"trusted[1].domain"_s);
        row("a long domain", fileWithEntry("\"domain\": \"" + QByteArray("b.").repeated(130) + "kr\""),
            u"trusted[1].domain"_s);
        row("a full-width domain", fileWithEntry("\"domain\": \"ｂ.example\""), u"trusted[1].domain"_s);
        row("an invisible character", fileWithEntry("\"domain\": \"b\\u00ADb.example\""),
            u"“b⟨U+00AD⟩b.example” is not a domain"_s);
        row("a whole country", fileWithEntry("\"domain\": \"kr\", \"withSubdomains\": true"),
            u"trusted[1].domain: “kr” is no domain of one owner"_s);
        row("a suffix of two", fileWithEntry("\"domain\": \"co.kr\""), u"trusted[1].domain: “co.kr” is no"_s);
        row("an empty login ID", fileWithEntry("\"loginId\": \"\""),
            u"trusted[1].loginId: the login ID is"_s);
        row("a login ID with a space", fileWithEntry("\"loginId\": \"a b@b.example\""),
            u"trusted[1].loginId: “a b@b.example” has a space"_s);
        row("a login ID with a line end", fileWithEntry("\"loginId\": \"a\\nb\""), u"trusted[1].loginId"_s);
        row("a login ID with a hidden direction", fileWithEntry("\"loginId\": \"a\\u202Eb\""),
            u"“a⟨U+202E⟩b” has control"_s);
        row("half a pair", fileWithEntry("\"loginId\": \"a\\ud800\""), u"trusted[1].loginId"_s);
        row("nothing before the sign", fileWithEntry("\"loginId\": \"@b.example\""), u"trusted[1].loginId"_s);
        row("nothing behind the sign", fileWithEntry("\"loginId\": \"b@\""), u"trusted[1].loginId"_s);
        row("a long login ID", fileWithEntry("\"loginId\": \"" + QByteArray(321, 'b') + "\""),
            u"trusted[1].loginId: it is longer than 320"_s);
        row("sub-domains of a login ID", fileWithEntry("\"loginId\": \"b\", \"withSubdomains\": true"),
            u"trusted[1].withSubdomains"_s);
        row("a flag that is none", fileWithEntry("\"domain\": \"b.example\", \"withSubdomains\": 1"),
            u"trusted[1].withSubdomains: it is neither"_s);
        for (const QByteArray day : {"2026-02-30", "2026-1-01", "31.12.2026", "", "2026-12-31T00:00",
                                     " 2026-12-31", "20261231", "+2026-12-31", "0000-01-01", "1026-01-01"})
            QTest::newRow(QByteArray("a bad day '" + day + "'").constData())
                << fileWithEntry("\"domain\": \"b.example\", \"lastDay\": \"" + day + "\"")
                << u"trusted[1].lastDay: "_s;
        row("a day that is a number", fileWithEntry("\"domain\": \"b.example\", \"lastDay\": 2026"),
            u"trusted[1].lastDay: it is no text"_s);
        row("a long label of an entry",
            fileWithEntry("\"domain\": \"b.example\", \"label\": \"" + QByteArray(201, 'x') + "\""),
            u"trusted[1].label: it is longer"_s);
        row("a line end in an owner", fileWithEntry("\"domain\": \"b.example\", \"owner\": \"a\\nb\""),
            u"trusted[1].owner: “a␊b”"_s);
        row("a control in a note", fileWithEntry("\"domain\": \"b.example\", \"note\": \"a\\u0007\""),
            u"trusted[1].note"_s);
        row("a long account",
            fileWithEntry("\"domain\": \"b.example\", \"account\": \"" + QByteArray(101, 'x') + "\""),
            u"trusted[1].account"_s);
        row("the same domain twice", fileWithEntry("\"domain\": \"A.Example.\", \"label\": \"x\""),
            u"trusted[1]: “A.Example.” is trusted already, by trusted[0]"_s);
        row("the same login ID twice",
            fileWith("\"trusted\": [{\"loginId\": \"A@b.example\"}, {\"domain\": \"b.example\"}, "
                     "{\"loginId\": \"a@B.example\"}]"),
            u"trusted[2]: “a@B.example” is trusted already, by trusted[0]"_s);
        row("twice in the same account",
            fileWith("\"trusted\": [{\"domain\": \"b.kr\", \"account\": \"Prod\"}, "
                     "{\"domain\": \"b.kr\", \"account\": \"prod\"}]"),
            u"trusted[1]: "_s);
        row("a personal domain that is none", fileWith("\"personalDomains\": [\"a.kr\", \"b\"]"),
            u"personalDomains[1]: “b”"_s);
        row("a personal domain that is no text", fileWith("\"personalDomains\": [null]"),
            u"personalDomains[0]: it is no text"_s);
        row("a personal domain twice", fileWith("\"personalDomains\": [\"a.kr\", \"A.kr\"]"),
            u"personalDomains[1]: “A.kr” stands there already, at personalDomains[0]"_s);
        row("a member twice",
            "{\"format\": \"sharewarden-policy\", \"version\": 1,\n\"trusted\": [{\"domain\": \"b.kr\",\n"
            "\"lastDay\": \"2026-01-01\",\n\"lastDay\": \"2099-01-01\"}]}",
            u"line 4: the member stands there twice"_s);
        row("a member twice, one escaped", fileWith("\"name\": \"a\", \"n\\u0061me\": \"b\""),
            u"line 1: the member stands there twice"_s);
        row("too large", fileWith("\"name\": \"" + QByteArray(8 * 1024 * 1024, 'x') + "\""),
            u"it is larger than 8 MiB"_s);
        QByteArray many;
        for (int i = 0; i <= 100'000; ++i)
            many += (i ? ",{\"loginId\":\"" : "{\"loginId\":\"") + QByteArray::number(i) + "\"}";
        row("too many", fileWith("\"trusted\": [" + many + "]"),
            u"trusted: it has more than 100000 entries"_s);
        row("a hostile name of a member", fileWith("\"" + QByteArray(5'000, 'x') + "\\u202E\": 1"),
            u"xxx…” is unknown"_s);
    }

    void whatIsWrongIsNamedWithItsPlace() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const Result<Policy> policy = readPolicy(bytes, u"/x/policy.json"_s);
        QVERIFY(!policy);
        QCOMPARE(errorKind(policy.error()), u"Storage"_s);
        const QString detail = std::get<StorageError>(policy.error()).detail;
        QVERIFY2(detail.contains(says), qPrintable(detail));
        QVERIFY2(detail.size() < 250, qPrintable(detail));
        QVERIFY(describe(policy.error()).contains(u"/x/policy.json"_s));
    }

    void membersOfTheSameNameInOtherObjectsAreNoRepetition() {
        QVERIFY(
            readPolicy(fileWith("\"name\": \"name: \\\" {\", \"trusted\": [{\"domain\": \"b.kr\"}, "
                                "{\"domain\": \"c.kr\", \"label\": \"domain\", \"note\": \"label\"}]")));
    }

    void aPolicyAtItsLimitsIsRead() {
        Policy policy;
        for (int i = 0; i < 100'000; ++i) {
            TrustEntry entry;
            entry.value = QString(u'd' % QString::number(i) % u".kr");
            policy.trusted.append(entry);
        }
        const Result<Policy> back = readPolicy(writePolicy(policy));
        QVERIFY2(back, back ? "" : qPrintable(explain(back.error())));
        QVERIFY(*back == policy);
    }

    void changedBytesNeverCrash() {
        const QByteArray bytes = writePolicy(fullPolicy());
        QRandomGenerator random(20260203);
        for (int i = 0; i < 3'000; ++i) {
            QByteArray changed = bytes;
            for (int n = random.bounded(4); n >= 0; --n) {
                const int at = random.bounded(static_cast<int>(changed.size()));
                if (random.bounded(3) == 0)
                    changed.remove(at, 1 + random.bounded(10));
                else
                    changed[at] = static_cast<char>(random.bounded(256));
                if (changed.isEmpty())
                    break;
            }
            // Whatever is read is a policy that can be written.
            const Result<Policy> policy = readPolicy(changed);
            if (policy) {
                const Result<Policy> back = readPolicy(writePolicy(*policy));
                QVERIFY(back);
                QVERIFY(*back == *policy);
            }
        }
    }

    void theStoreKeepsAPolicyForItsOwner() {
        const QTemporaryDir folder;
        const PolicyStore store(folder.filePath(u"new/policy.json"_s));
        QCOMPARE(store.path(), folder.filePath(u"new/policy.json"_s));
        const Result<Policy> none = store.load();
        QVERIFY(none);
        QVERIFY(*none == Policy{});
        QVERIFY(store.save(fullPolicy()));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(store.path()) & others));
        const Result<Policy> back = store.load();
        QVERIFY(back);
        QVERIFY(*back == fullPolicy());
    }

    void theStoreRefusesWhatItCouldNotLoad_data() {
        QTest::addColumn<Policy>("policy");
        Policy policy = fullPolicy();
        policy.trusted[1].value = u"a b"_s;
        QTest::newRow("a bad login ID") << policy;
        policy = fullPolicy();
        policy.trusted.append(policy.trusted.first());
        QTest::newRow("a repetition") << policy;
        policy = fullPolicy();
        policy.zone = QTimeZone();
        QTest::newRow("no zone") << policy;
        policy = fullPolicy();
        policy.trusted[1].withSubdomains = true;
        QTest::newRow("sub-domains of a login ID") << policy;
        policy = fullPolicy();
        policy.trusted[0].lastDay = QDate();
        QTest::newRow("a day that is none") << policy;
        policy = fullPolicy();
        policy.trusted[0].note = QString(QChar(0xD800));
        QTest::newRow("half a pair") << policy;
    }

    void theStoreRefusesWhatItCouldNotLoad() {
        QFETCH(Policy, policy);
        const QTemporaryDir folder;
        const PolicyStore store(folder.filePath(u"policy.json"_s));
        QVERIFY(store.save(fullPolicy()));
        QVERIFY(policyProblem(policy));
        QVERIFY(!store.save(policy));
        const Result<Policy> kept = store.load();
        QVERIFY(kept);
        QVERIFY(*kept == fullPolicy());
    }

    void theStoreTellsWhatCannotBeRead() {
        const QTemporaryDir folder;
        QVERIFY(QFile::link(folder.filePath(u"nowhere"_s), folder.filePath(u"link"_s)));
        QVERIFY(!PolicyStore(folder.filePath(u"link"_s)).load());
        QVERIFY(!PolicyStore(folder.path()).load());
        QVERIFY(!PolicyStore(u"/dev/null/policy.json"_s).save(fullPolicy()));
    }
};

QTEST_GUILESS_MAIN(TestPolicyFile)
#include "tst_policy_file.moc"
