// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <utility>

#include "app/sandbox/dice.h"
#include "app/sandbox/estate.h"

// The demo estate. Every domain is under a name reserved for examples (RFC 2606, RFC 6761).

namespace sharewarden::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Sketch {
    const char16_t* region;
    const char16_t* hypervisor;
    const char16_t* os;
    const char16_t* name;
    const char16_t* phase;
    int shares;
};

// What stands out is said in words below, in `addFindings`.
constexpr std::array<Sketch, 40> kSketches{{
    {u"KR", u"KVM", u"ROCKY", u"web-golden-2026q2", u"IN_SERVICE", 5},
    {u"KR", u"KVM", u"UBUNTU", u"api-gateway-base", u"IN_SERVICE", 4},
    {u"KR", u"KVM", u"ROCKY", u"웹서버 표준 이미지", u"IN_SERVICE", 6},
    {u"KR", u"KVM", u"UBUNTU", u"결제 배치 서버", u"IN_SERVICE", 3},
    {u"KR", u"KVM", u"WINDOWS", u"win2022-ad-join", u"IN_SERVICE", 2},
    {u"KR", u"KVM", u"UBUNTU", u"ml-gpu-cuda12", u"IN_SERVICE", 5},
    {u"KR", u"KVM", u"ROCKY", u"db-mysql8-hardened", u"IN_SERVICE", 0},
    {u"KR", u"KVM", u"UBUNTU", u"bastion-2025", u"FADE_OUT", 3},
    {u"KR", u"KVM", u"CENTOS", u"legacy-crm-migrated", u"RETIRED", 4},
    {u"KR", u"KVM", u"UBUNTU", u"ci-runner", u"IN_SERVICE", 7},
    {u"KR", u"KVM", u"ROCKY", u"로그 수집기 (운영)", u"IN_SERVICE", 2},
    {u"KR", u"KVM", u"UBUNTU", u"k8s-node-1.31", u"IN_SERVICE", 4},
    {u"KR", u"KVM", u"NAVIX", u"navix9-base", u"IN_SERVICE", 0},
    {u"KR", u"KVM", u"UBUNTU", u"=SUM(A1:A9)", u"IN_SERVICE", 1},
    {u"KR", u"XEN", u"CENTOS", u"centos7-was", u"FADE_OUT", 5},
    {u"KR", u"XEN", u"CENTOS", u"인사 시스템 2023", u"RETIRED", 3},
    {u"KR", u"XEN", u"WINDOWS", u"win2016-erp", u"RETIRED", 4},
    {u"KR", u"XEN", u"UBUNTU", u"partner-sftp", u"IN_SERVICE", 6},
    {u"KR", u"RHV", u"ROCKY", u"rhv-oracle-client", u"IN_SERVICE", 2},
    {u"KR", u"XEN", u"CENTOS", u"배포용 이미지 최종_진짜최종", u"IN_SERVICE", 3},
    {u"SGN", u"KVM", u"UBUNTU", u"sg-web-golden", u"IN_SERVICE", 4},
    {u"SGN", u"KVM", u"ROCKY", u"sg-api-base", u"IN_SERVICE", 3},
    {u"SGN", u"KVM", u"UBUNTU", u"sg-data-loader", u"IN_SERVICE", 2},
    {u"SGN", u"KVM", u"WINDOWS", u"sg-win2022-rdp", u"IN_SERVICE", 3},
    {u"SGN", u"KVM", u"UBUNTU", u"sg-analytics-gpu", u"IN_SERVICE", 2},
    {u"SGN", u"XEN", u"CENTOS", u"sg-centos7-proxy", u"RETIRED", 2},
    {u"SGN", u"XEN", u"UBUNTU", u"sg-mail-relay", u"IN_SERVICE", 3},
    {u"SGN", u"XEN", u"CENTOS", u"sg-backup-agent", u"IN_SERVICE", 0},
    {u"SGN", u"XEN", u"WINDOWS", u"sg-win2019-fileshare", u"FADE_OUT", 2},
    {u"SGN", u"KVM", u"ROCKY", u"싱가포르 재해복구", u"IN_SERVICE", 4},
    {u"JPN", u"KVM", u"UBUNTU", u"jp-web-golden", u"IN_SERVICE", 4},
    {u"JPN", u"KVM", u"ROCKY", u"東京-受注システム", u"IN_SERVICE", 3},
    {u"JPN", u"KVM", u"UBUNTU", u"jp-batch", u"IN_SERVICE", 2},
    {u"JPN", u"KVM", u"WINDOWS", u"jp-win2022", u"IN_SERVICE", 1},
    {u"JPN", u"KVM", u"UBUNTU", u"jp-search-node", u"IN_SERVICE", 3},
    {u"JPN", u"XEN", u"CENTOS", u"jp-centos7-legacy", u"RETIRED", 3},
    {u"JPN", u"XEN", u"UBUNTU", u"jp-partner-edge", u"IN_SERVICE", 2},
    {u"JPN", u"XEN", u"CENTOS", u"일본 지사 백업", u"IN_SERVICE", 2},
    {u"JPN", u"XEN", u"WINDOWS", u"jp-win2016-acct", u"RETIRED", 2},
    {u"JPN", u"KVM", u"UBUNTU", u"jp-sandbox-tmp", u"IN_SERVICE", 0},
}};

// Partners whose people may hold shares; the first one is the owner's own company.
constexpr std::array<const char16_t*, 26> kLoginIds{u"ops@haneul.example",
                                                    u"ci@haneul.example",
                                                    u"minji.kim@haneul.example",
                                                    u"audit@haneul.example",
                                                    u"cloud@hanbit.example",
                                                    u"deploy@hanbit.example",
                                                    u"seojun.park@hanbit.example",
                                                    u"infra@nuri-systems.example.net",
                                                    u"ops+kr@nuri-systems.example.net",
                                                    u"jiwoo.lee@nuri-systems.example.net",
                                                    u"devops@bluesky.example.com",
                                                    u"ops+ci@bluesky.example.com",
                                                    u"release@bluesky.example.com",
                                                    u"admin@saebyeok.example",
                                                    u"yuna.choi@saebyeok.example",
                                                    u"platform@sakura-dev.example.org",
                                                    u"h.tanaka@sakura-dev.example.org",
                                                    u"ops+jp@sakura-dev.example.org",
                                                    u"linh.tran@mekong.example",
                                                    u"noc@mekong.example",
                                                    u"svc_backup@vault.example.net",
                                                    u"batch-runner@vault.example.net",
                                                    u"support@merlion.example.com",
                                                    u"wei.tan@merlion.example.com",
                                                    u"contractor7@studio.test",
                                                    u"qa~team@studio.test"};

QString productCodeOf(const QString& os) {
    if (os == u"WINDOWS") {
        return u"SW.VSVR.OS.WND64.WND.SVR2022.B100"_s;
    }
    if (os == u"UBUNTU") {
        return u"SW.VSVR.OS.LNX64.UBNTU.SVR24.G003"_s;
    }
    return os == u"CENTOS" ? u"SW.VSVR.OS.LNX64.CNTOS.0708.B050"_s : u"SW.VSVR.OS.LNX64.ROCKY.0810.B050"_s;
}

Image drawn(const Sketch& sketch, int index, Dice& dice) {
    Image image;
    image.number = QString::number(21004000 + 37 * index + dice.roll(31));
    image.region = QString::fromUtf16(sketch.region);
    image.name = QString::fromUtf16(sketch.name);
    image.hypervisor = QString::fromUtf16(sketch.hypervisor);
    image.phase = QString::fromUtf16(sketch.phase);
    image.osType = QString::fromUtf16(sketch.os);
    image.osCategory = image.osType == u"WINDOWS" ? u"WINDOWS"_s : u"LINUX"_s;
    image.platformCategory = image.name.contains(u"gpu")     ? u"GPU"_s
                             : image.name.startsWith(u"db-") ? u"DBMS"_s
                                                             : u"OS"_s;
    image.productCode = productCodeOf(image.osType);
    image.created = rolledDate(dice);
    const int storages = 1 + dice.roll(3);
    for (int i = 0; i < storages; ++i) {
        image.storages.append({50001000LL + 10 * index + i, u"%1-disk%2"_s.arg(image.name).arg(i),
                               (i == 0 ? 10LL : 50LL + 50 * dice.roll(4)) << 30});
    }
    // Different login IDs, in an order of their own: a partial shuffle of the table.
    auto ids = kLoginIds;
    for (int i = 0; i < sketch.shares; ++i) {
        const auto at = static_cast<size_t>(i);
        std::swap(ids[at], ids[at + static_cast<size_t>(dice.roll(static_cast<int>(ids.size()) - i))]);
        image.sharedLoginIds.append(QString::fromUtf16(ids[at]));
    }
    return image;
}

void share(QList<Image>& images, QStringView name, const QString& loginId) {
    const auto found =
        std::find_if(images.begin(), images.end(), [name](const Image& i) { return i.name == name; });
    Q_ASSERT(found != images.end());
    found->sharedLoginIds.append(loginId);
}

// What a reviewer should stumble over. (Retired images that are still shared are in the table above.)
void addFindings(QList<Image>& images) {
    share(images, u"web-golden-2026q2", u"deploy@hanblt.example"_s);          // look-alike of hanbit.example
    share(images, u"결제 배치 서버", u"infra@nuri-systerns.example.net"_s);   // rn for m
    share(images, u"partner-sftp", u"cloud@h\u0430nbit.example"_s);           // a Cyrillic letter
    share(images, u"ci-runner", u"minji.kim.haneul@freemail.test"_s);         // personal mail
    share(images, u"sg-win2022-rdp", u"w.tan1988@freemail.test"_s);           // personal mail
    share(images, u"jp-web-golden", u"ops+ci+old@bluesky.example.com"_s);     // several '+'
    share(images, u"win2016-erp", u"yuna.choi+left2024@saebyeok.example"_s);  // left the partner
    share(images, u"centos7-was", u"test&demo@studio.test"_s);                // needs escaping everywhere
    share(images, u"인사 시스템 2023", u"외주개발@studio.test"_s);            // Hangul
}

QList<Image> providerImages(Dice& dice) {
    QList<Image> images;
    for (const QString& region : {u"KR"_s, u"SGN"_s, u"JPN"_s}) {
        for (const QString& os : {u"UBUNTU"_s, u"WINDOWS"_s}) {
            Image image;
            image.number = QString::number(16187000 + images.size());
            image.region = region;
            image.name = os == u"UBUNTU" ? u"ubuntu-24.04-base"_s : u"win-server-2022-64"_s;
            image.type = u"NCP"_s;
            image.osType = os;
            image.osCategory = os == u"WINDOWS" ? u"WINDOWS"_s : u"LINUX"_s;
            image.productCode = productCodeOf(os);
            image.created = rolledDate(dice);
            images.append(image);
        }
    }
    return images;
}

}  // namespace

Estate Estate::demo(quint32 seed) {
    const QList<Region> regions = {{u"KR"_s, u"Korea"_s}, {u"SGN"_s, u"Singapore"_s}, {u"JPN"_s, u"Japan"_s}};
    Dice dice(seed);
    QList<Image> images;
    int index = 0;
    for (const Sketch& sketch : kSketches) {
        images.append(drawn(sketch, index++, dice));
    }
    addFindings(images);
    images.last().status = u"INIT"_s;  // still being made
    images.last().operation = u"CREAT"_s;
    images.append(providerImages(dice));
    return Estate(regions, std::move(images));
}

}  // namespace sharewarden::sandbox
