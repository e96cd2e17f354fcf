// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/estate.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <algorithm>
#include <array>

#include "app/ncloud/site.h"

namespace sharewarden::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array roles{"web",   "batch", "golden", "bastion", "cache",  "queue",   "report", "build",
                           "proxy", "login", "search", "billing", "mobile", "archive", "stream", "ledger"};
constexpr std::array stages{"prod", "stage", "dev", "lab"};
constexpr std::array names{"minsu.kim",  "jiwoo.lee",   "seojun.park", "haruto.sato",
                           "yui.tanaka", "linh.nguyen", "ops",         "deploy",
                           "audit",      "support",     "backup",      "ci"};
constexpr std::array systems{"UBUNTU", "ROCKY", "CENTOS", "WINDOWS", "DEBIAN", "RHEL"};
constexpr std::array regions{"KR", "SGN", "JPN", "USWN"};

template <typename Texts>
QString text(const Texts& texts, quint32 number) {
    return QString::fromLatin1(texts[number % texts.size()]);
}

}  // namespace

QString Estate::accountName(int account) {
    return u"account-%1"_s.arg(account, 2, 10, '0'_L1);
}

Estate::Estate(int images) {
    const int logins = std::max(40, images * sharesPerImage / 20);
    for (int i = 0; i < std::max(10, logins / 16); ++i)
        m_domains.append(u"%1%2.example"_s.arg(text(roles, static_cast<quint32>(i))).arg(i));
    for (int i = 0; i < logins; ++i)
        m_logins.append(u"%1%2@%3"_s.arg(text(names, static_cast<quint32>(i)))
                            .arg(i)
                            .arg(m_domains.at((i * 7) % m_domains.size())));
    m_snapshot.taken = QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
    fill(m_snapshot.inventory, images);
    for (const CellKey& cell : m_snapshot.inventory.cells()) {
        CellCoverage coverage;
        coverage.cell = cell;
        coverage.state = CellState::Complete;
        coverage.pagesRead = 1;
        coverage.ended = m_snapshot.taken;
        m_snapshot.coverage.push_back(coverage);
    }
}

void Estate::fill(Inventory& inventory, int images) {
    QRandomGenerator random(7);
    const QDateTime first(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    const int perCell = std::max(1, images / (accountCount * 8));
    for (int i = 0; i < images; ++i) {
        const int part = i / perCell;
        CellKey cell{accountName(part / 8 % accountCount), ncloud::Site::publicSite().key(),
                     text(regions, static_cast<quint32>(part / 2)),
                     part % 2 ? ncloud::Family::Xen : ncloud::Family::Kvm};
        ncloud::Image image;
        image.no = QString::number(10'000'000 + i * 3);
        image.name = u"%1-%2-%3"_s.arg(text(roles, random.generate()), text(stages, random.generate()))
                         .arg(random.bounded(10'000'000));
        image.description = i % 10 == 0 ? u"monthly image %1"_s.arg(i % 200) : QString();
        image.lifeCyclePhase = i % 50 == 0 ? u"RETIRED"_s : u"IN_SERVICE"_s;
        image.hypervisor = cell.family == ncloud::Family::Xen ? u"XEN"_s : u"KVM"_s;
        image.osType = text(systems, random.generate());
        image.osCategory = image.osType == u"WINDOWS"_s ? u"WINDOWS"_s : u"LINUX"_s;
        image.status = u"CREAT"_s;
        image.created = first.addSecs(random.bounded(6 * 365 * 24 * 3600));
        image.createDate = image.created.toString(u"yyyy-MM-ddThh:mm:ss+0000"_s);
        while (image.sharedLoginIds.size() < sharesPerImage) {
            const double place = random.generateDouble();
            const QString& login =
                m_logins.at(static_cast<qsizetype>(place * place * static_cast<double>(m_logins.size())));
            if (!image.sharedLoginIds.contains(login))
                image.sharedLoginIds.append(login);
        }
        inventory.addImage(inventory.addCell(cell), image);
    }
}

Policy Estate::policy() const {
    Policy policy;
    policy.name = u"bench"_s;
    for (qsizetype i = 0; i < m_domains.size(); ++i) {
        if (i % 10 == 0)
            continue;
        TrustEntry entry;
        entry.value = m_domains.at(i);
        policy.trusted.append(entry);
    }
    return policy;
}

QStringList Estate::someLogins(qsizetype count) const {
    QStringList some;
    const qsizetype step = std::max<qsizetype>(1, m_logins.size() / count);
    for (qsizetype i = 0; i < m_logins.size() && some.size() < count; i += step)
        some.append(m_logins.at(i));
    return some;
}

}  // namespace sharewarden::bench
