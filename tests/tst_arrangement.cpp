// SPDX-FileCopyrightText: 2026 Sharewarden contributors
// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

#include "app/policy/findings.h"
#include "app/query/arrangement.h"
#include "app/query/matcher.h"

using namespace sharewarden;
using namespace Qt::StringLiterals;

namespace {

ncloud::Image image(const QString& no, const QString& name, const QStringList& logins,
                    const QString& os = u"UBUNTU"_s, int day = 1) {
    ncloud::Image image;
    image.no = no;
    image.name = name;
    image.osType = os;
    image.sharedLoginIds = logins;
    image.created = QDateTime(QDate(2025, 1, day), QTime(12, 0), Qt::UTC);
    return image;
}

Inventory smallEstate() {
    Inventory inventory;
    const quint32 korea = inventory.addCell({u"prod"_s, u"public"_s, u"KR"_s, ncloud::Family::Kvm});
    const quint32 japan = inventory.addCell({u"dev"_s, u"public"_s, u"JPN"_s, ncloud::Family::Xen});
    inventory.addImage(korea,
                       image(u"100"_s, u"web10"_s, {u"zoe@b.example"_s, u"amy@a.example"_s}, u"ROCKY"_s, 5));
    inventory.addImage(korea, image(u"20"_s, u"web9"_s, {u"amy@a.example"_s}, u"UBUNTU"_s, 3));
    inventory.addImage(japan,
                       image(u"3"_s, u"웹서버"_s, {u"bob@c.example"_s, u"zoe@b.example"_s}, u"UBUNTU"_s, 9));
    inventory.addImage(japan, image(u"4"_s, u"idle"_s, {}, u"UBUNTU"_s, 1));
    return inventory;
}

QString name(const Inventory& inventory, RowId row) {
    const ImageRow& image = inventory.images().at(row.imageNumber(inventory));
    const QString no = inventory.text(image.no);
    return row.isShare()
               ? no % u'/' %
                     inventory.text(inventory.shares().at(row.shareNumber()).login).section(u'@', 0, 0)
               : no;
}

// `100/zoe 100/amy | 20/amy`: groups are parted by a bar.
QString shape(const Inventory& inventory, const Arrangement& made) {
    QStringList parts;
    if (made.grouping == Grouping::None) {
        for (const RowId row : made.rows)
            parts.append(name(inventory, row));
        return parts.join(u' ');
    }
    for (const Arrangement::Group& group : made.groups) {
        QStringList rows;
        for (quint32 i = group.first; i < group.first + group.count; ++i)
            rows.append(name(inventory, made.rows[i]));
        parts.append(rows.isEmpty() ? u"-"_s : rows.join(u' '));
    }
    return parts.join(u" | "_s);
}

Arrangement arranged(const Inventory& inventory, const ViewWish& wish, const Findings& findings = {}) {
    ArrangeMemory memory{QLocale(QLocale::English)};
    const std::atomic<bool> never = false;
    return *arrange(inventory, findings, nullptr, wish, memory, never);
}

QList<quint32> valuesOf(const std::vector<RowId>& rows) {
    QList<quint32> values;
    for (const RowId row : rows)
        values.append(row.value());
    std::sort(values.begin(), values.end());
    return values;
}

QList<quint32> sharesOf(std::vector<RowId> rows) {
    rows.erase(std::remove_if(rows.begin(), rows.end(), [](RowId row) { return !row.isShare(); }),
               rows.end());
    return valuesOf(rows);
}

Inventory randomEstate(QRandomGenerator& random) {
    Inventory inventory;
    for (const QString& region : {u"KR"_s, u"JPN"_s, u"SGN"_s})
        inventory.addCell({u"prod"_s, u"public"_s, region, ncloud::Family::Kvm});
    for (int i = random.bounded(40); i > 0; --i) {
        QStringList logins;
        for (int s = random.bounded(4); s > 0; --s)
            logins.append(u"user%1@p%2.example"_s.arg(random.bounded(12)).arg(s));
        inventory.addImage(
            random.bounded(3U),
            image(QString::number(random.bounded(1'000)), u"n%1"_s.arg(random.bounded(9)), logins,
                  random.bounded(2) ? u"ROCKY"_s : u"UBUNTU"_s, 1 + random.bounded(5)));
    }
    return inventory;
}

QString randomSearch(QRandomGenerator& random) {
    static const QStringList searches{QString(),         u"p1"_s,          u"-p1"_s,
                                      u"n3"_s,           u"id:user1@*"_s,  u"region:KR"_s,
                                      u"-region:KR 2"_s, u"is:unshared"_s, u"a,b,c,n 1 2 3 4 5 6 7 8 9"_s};
    return searches.at(random.bounded(static_cast<int>(searches.size())));
}

std::vector<RowId> plainlyArranged(const Inventory& inventory, const ViewWish& wish, SortRanks& ranks) {
    SearchTexts texts{QLocale(QLocale::English)};
    texts.update(inventory);
    const Findings none;
    std::vector<RowId> rows = Matcher(inventory, texts, none, wish.query, nullptr)
                                  .matching(rowsOf(inventory, wish.withUnshared), nullptr);
    if (!wish.sortBy)
        return rows;
    const auto rankOf = [&](RowId row) -> quint32 {
        if (*wish.sortBy != Column::Login)
            return ranks.ofImages(inventory, *wish.sortBy)[row.imageNumber(inventory)];
        return row.isShare() ? ranks.ofLogins(inventory)[inventory.shares().at(row.shareNumber()).login] : 0;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](RowId a, RowId b) {
        return wish.order == Qt::AscendingOrder ? rankOf(a) < rankOf(b) : rankOf(b) < rankOf(a);
    });
    return rows;
}

// Each key once, with all that is found of it and nothing else.
bool groupsAreRight(const Inventory& inventory, const Arrangement& made, const std::vector<RowId>& found) {
    QHash<quint32, quint32> counts;
    for (const RowId row : found) {
        const bool byImage = made.grouping == Grouping::ByImage;
        if (byImage)
            counts[row.imageNumber(inventory)] += row.isShare() ? 1 : 0;
        else if (row.isShare())
            ++counts[inventory.shares().at(row.shareNumber()).login];
    }
    quint32 first = 0;
    for (const Arrangement::Group& group : made.groups) {
        if (group.first != first || !counts.contains(group.key) || counts.take(group.key) != group.count)
            return false;
        for (quint32 i = first; i < first + group.count; ++i) {
            const ShareRow& share = inventory.shares().at(made.rows[i].shareNumber());
            if (group.key != (made.grouping == Grouping::ByImage ? share.image : share.login))
                return false;
        }
        first += group.count;
    }
    return counts.isEmpty() && first == made.rows.size();
}

}  // namespace

class TestArrangement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_areFilteredSortedAndGrouped_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("grouping");
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<bool>("unshared");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* tag, const QString& query, Grouping grouping,
                            std::optional<Column> column, bool descending, bool unshared,
                            const QString& expected) {
            QTest::newRow(tag) << query << static_cast<int>(grouping)
                               << (column ? static_cast<int>(*column) : -1) << descending << unshared
                               << expected;
        };
        constexpr auto flat = Grouping::None;
        constexpr auto byImage = Grouping::ByImage;
        constexpr auto byLogin = Grouping::ByLogin;
        row("as read", {}, flat, {}, false, false, u"100/zoe 100/amy 20/amy 3/bob 3/zoe"_s);
        row("as read, with unshared", {}, flat, {}, false, true, u"100/zoe 100/amy 20/amy 3/bob 3/zoe 4"_s);
        row("name, digits by value", {}, flat, Column::ImageName, false, false,
            u"20/amy 100/zoe 100/amy 3/bob 3/zoe"_s);
        row("name, descending keeps the order within", {}, flat, Column::ImageName, true, false,
            u"3/bob 3/zoe 100/zoe 100/amy 20/amy"_s);
        row("number by value", {}, flat, Column::ImageNo, false, true,
            u"3/bob 3/zoe 4 20/amy 100/zoe 100/amy"_s);
        row("account", {}, flat, Column::Account, false, false, u"3/bob 3/zoe 100/zoe 100/amy 20/amy"_s);
        row("region", {}, flat, Column::Region, true, false, u"100/zoe 100/amy 20/amy 3/bob 3/zoe"_s);
        row("family", {}, flat, Column::Family, true, false, u"3/bob 3/zoe 100/zoe 100/amy 20/amy"_s);
        row("os", {}, flat, Column::Os, false, false, u"100/zoe 100/amy 20/amy 3/bob 3/zoe"_s);
        row("created", {}, flat, Column::Created, false, false, u"20/amy 100/zoe 100/amy 3/bob 3/zoe"_s);
        row("login", {}, flat, Column::Login, false, false, u"100/amy 20/amy 3/bob 100/zoe 3/zoe"_s);
        row("login, descending", {}, flat, Column::Login, true, true,
            u"100/zoe 3/zoe 3/bob 100/amy 20/amy 4"_s);
        row("found", u"amy"_s, flat, {}, false, false, u"100/amy 20/amy"_s);
        row("nothing found", u"nobody"_s, flat, Column::Login, false, true, QString());
        row("by image", {}, byImage, {}, false, true, u"100/zoe 100/amy | 20/amy | 3/bob 3/zoe | -"_s);
        row("by image, name", {}, byImage, Column::ImageName, false, true,
            u"- | 20/amy | 100/zoe 100/amy | 3/bob 3/zoe"_s);
        row("by image, login within", {}, byImage, Column::Login, false, false,
            u"100/amy 100/zoe | 20/amy | 3/bob 3/zoe"_s);
        row("by image, found", u"zoe"_s, byImage, Column::ImageNo, false, false, u"3/zoe | 100/zoe"_s);
        row("by login", {}, byLogin, Column::Login, false, true, u"100/amy 20/amy | 3/bob | 100/zoe 3/zoe"_s);
        row("by login, descending", {}, byLogin, Column::Login, true, false,
            u"100/zoe 3/zoe | 3/bob | 100/amy 20/amy"_s);
        row("by login, images by number", {}, byLogin, Column::ImageNo, false, false,
            u"20/amy 100/amy | 3/bob | 3/zoe 100/zoe"_s);
        row("by login, found", u"web"_s, byLogin, {}, false, false, u"100/amy 20/amy | 100/zoe"_s);
    }

    void rows_areFilteredSortedAndGrouped() {
        QFETCH(QString, query);
        QFETCH(int, grouping);
        QFETCH(int, column);
        QFETCH(bool, descending);
        QFETCH(bool, unshared);
        QFETCH(QString, expected);
        const Inventory inventory = smallEstate();
        ViewWish wish;
        wish.query = parseQuery(query, QDate(2026, 1, 1));
        wish.grouping = static_cast<Grouping>(grouping);
        if (column >= 0)
            wish.sortBy = static_cast<Column>(column);
        wish.order = descending ? Qt::DescendingOrder : Qt::AscendingOrder;
        wish.withUnshared = unshared;
        const Arrangement made = arranged(inventory, wish);
        QCOMPARE(shape(inventory, made), expected);
        QCOMPARE(made.unfiltered, unshared ? 6 : 5);
    }

    void worstFindings_comeFirst_data() {
        QTest::addColumn<int>("grouping");
        QTest::addColumn<QString>("expected");
        QTest::newRow("table") << static_cast<int>(Grouping::None) << u"3/bob 100/zoe 3/zoe 100/amy 20/amy"_s;
        QTest::newRow("by image") << static_cast<int>(Grouping::ByImage)
                                  << u"3/bob 3/zoe | 100/zoe 100/amy | 20/amy"_s;
        QTest::newRow("by login") << static_cast<int>(Grouping::ByLogin)
                                  << u"3/bob | 100/zoe 3/zoe | 100/amy 20/amy"_s;
    }

    void worstFindings_comeFirst() {
        QFETCH(int, grouping);
        QFETCH(QString, expected);
        const Inventory inventory = smallEstate();
        FindingContext context;
        context.now = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        TrustEntry trusted;
        trusted.value = u"a.example"_s;
        context.policy.trusted = {trusted};
        context.revoked.insert(shareKey(inventory, inventory.shares().at(3)));  // bob is back
        ViewWish wish;
        wish.grouping = static_cast<Grouping>(grouping);
        wish.sortBy = Column::Finding;
        wish.order = Qt::DescendingOrder;
        QCOMPARE(shape(inventory, arranged(inventory, wish, Findings::of(inventory, context))), expected);
    }

    // The same by sorting every row that is found with the ranks of its texts, stably.
    void rows_areThoseOfAPlainSort() {
        for (quint32 seed = 1; seed <= 150; ++seed) {
            QRandomGenerator random(seed);
            const Inventory inventory = randomEstate(random);
            ViewWish wish;
            const QString search = randomSearch(random);
            wish.query = parseQuery(search, QDate(2026, 1, 1));
            wish.withUnshared = random.bounded(2) == 0;
            SortRanks ranks{QLocale(QLocale::English)};
            for (int column = -1; column < columnCount; ++column) {
                if (column == static_cast<int>(Column::Finding))
                    continue;
                wish.sortBy = column < 0 ? std::nullopt : std::optional(static_cast<Column>(column));
                wish.order = random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
                wish.grouping = Grouping::None;
                const std::vector<RowId> expected = plainlyArranged(inventory, wish, ranks);
                const Arrangement table = arranged(inventory, wish);
                QVERIFY2(table.rows == expected,
                         qPrintable(u"seed %1, column %2, %3"_s.arg(seed).arg(column).arg(search)));
                QCOMPARE(table.unfiltered,
                         static_cast<qsizetype>(rowsOf(inventory, wish.withUnshared).size()));
                QCOMPARE(table.shares, std::count_if(expected.begin(), expected.end(),
                                                     [](RowId row) { return row.isShare(); }));
                // In groups there are the same shares, each group once.
                for (const Grouping grouping : {Grouping::ByImage, Grouping::ByLogin}) {
                    wish.grouping = grouping;
                    const Arrangement grouped = arranged(inventory, wish);
                    QCOMPARE(valuesOf(grouped.rows), sharesOf(expected));
                    QVERIFY(groupsAreRight(inventory, grouped, expected));
                }
            }
        }
    }

    // What grows is arranged as what was there from the beginning.
    void memory_followsAGrowingInventory() {
        QRandomGenerator random(7);
        Inventory inventory;
        const quint32 cell = inventory.addCell({u"a"_s, u"public"_s, u"KR"_s, ncloud::Family::Kvm});
        ArrangeMemory memory{QLocale(QLocale::English)};
        const std::atomic<bool> never = false;
        for (int step = 0; step < 40; ++step) {
            for (int i = 0; i < 5; ++i) {
                QStringList logins;
                for (int s = random.bounded(4); s > 0; --s)
                    logins.append(u"user%1@p%2.example"_s.arg(random.bounded(30)).arg(s));
                inventory.addImage(
                    cell, image(QString::number(step * 5 + i), u"n%1"_s.arg(random.bounded(50)), logins));
            }
            ViewWish wish;
            wish.grouping = static_cast<Grouping>(random.bounded(3));
            wish.sortBy = static_cast<Column>(random.bounded(columnCount));
            wish.withUnshared = random.bounded(2) == 0;
            wish.query = parseQuery(random.bounded(2) ? u"p1"_s : QString(), QDate(2026, 1, 1));
            const Arrangement grown = *arrange(inventory, Findings(), nullptr, wish, memory, never);
            QCOMPARE(shape(inventory, grown), shape(inventory, arranged(inventory, wish)));
            memory.prepare(inventory, never);
        }
    }

    void stopped_givesNothing() {
        ArrangeMemory memory;
        const std::atomic<bool> stop = true;
        QVERIFY(!arrange(smallEstate(), Findings(), nullptr, ViewWish(), memory, stop));
    }
};

QTEST_GUILESS_MAIN(TestArrangement)
#include "tst_arrangement.moc"
