// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "app/sandbox/dice.h"
#include "app/sandbox/estate.h"

namespace sharewarden::sandbox {

using namespace Qt::StringLiterals;

namespace {

QStringList loginIdPool(int size) {
    QStringList pool;
    pool.reserve(size);
    for (int i = 0; i < size; ++i) {
        pool.append(u"user%1@partner%2.example"_s.arg(i, 5, 10, QChar(u'0')).arg(i % 97, 2, 10, QChar(u'0')));
    }
    return pool;
}

}  // namespace

Estate Estate::grown(int images, int sharesPerImage, quint32 seed) {
    const QList<Region> regions = {{u"KR"_s, u"Korea"_s}, {u"SGN"_s, u"Singapore"_s}, {u"JPN"_s, u"Japan"_s}};
    const QStringList osTypes = {u"UBUNTU"_s, u"ROCKY"_s, u"CENTOS"_s, u"WINDOWS"_s};
    const QStringList productCodes = {
        u"SW.VSVR.OS.LNX64.UBNTU.SVR24.G003"_s, u"SW.VSVR.OS.LNX64.ROCKY.0810.B050"_s,
        u"SW.VSVR.OS.LNX64.CNTOS.0708.B050"_s, u"SW.VSVR.OS.WND64.WND.SVR2022.B100"_s};
    const QStringList pool = loginIdPool(std::max(2000, 2 * sharesPerImage));
    const auto poolSize = static_cast<int>(pool.size());

    Dice dice(seed);
    QList<Image> list;
    list.reserve(images);
    for (int i = 0; i < images; ++i) {
        Image image;
        image.number = QString::number(30000000 + 7 * static_cast<qint64>(i));
        image.region = regions.at(i % regions.size()).code;
        image.name = u"image-%1"_s.arg(i, 6, 10, QChar(u'0'));
        image.hypervisor = dice.roll(4) == 0 ? u"XEN"_s : u"KVM"_s;
        const int os = dice.roll(4);
        image.osType = osTypes.at(os);
        image.osCategory = os == 3 ? u"WINDOWS"_s : u"LINUX"_s;
        image.productCode = productCodes.at(os);
        image.created = rolledDate(dice);
        image.storages.append({70000000 + static_cast<qint64>(i), image.name, (10LL + dice.roll(90)) << 30});
        image.sharedLoginIds.reserve(sharesPerImage);
        const int start = dice.roll(poolSize);
        for (int s = 0; s < sharesPerImage; ++s) {
            image.sharedLoginIds.append(pool.at((start + s) % poolSize));
        }
        list.append(std::move(image));
    }
    return Estate(regions, std::move(list));
}

}  // namespace sharewarden::sandbox
