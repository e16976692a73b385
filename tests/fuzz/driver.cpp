#include "tests/fuzz/feed.h"
#include "tests/fuzz/seeds.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <cstring>
#include <random>

namespace {

using Bytes = QByteArray;

/// Pieces that loaders have tripped over before, here and elsewhere.
const QList<Bytes> &pieces()
{
    static const QList<Bytes> kPieces = {"1e999999",
                                         "99999999999999999999999999",
                                         "-1",
                                         "0",
                                         "0.0000000000000000001",
                                         "9999-12-31",
                                         "0000-00-00",
                                         "2026-02-30",
                                         "((((((((((",
                                         "]]]]]]",
                                         "&a [*a, *a]",
                                         "*a",
                                         "<<: *a",
                                         "? ",
                                         "null",
                                         "~",
                                         "yes",
                                         "{ }",
                                         "[]",
                                         "\"",
                                         "'",
                                         "{",
                                         "}",
                                         "\t",
                                         "\r\n",
                                         "\xff\xfe",
                                         "\xc3",
                                         " and ",
                                         " or ",
                                         " not ",
                                         " * ",
                                         " / 0",
                                         " in [",
                                         " .. ",
                                         "unknown",
                                         "or_else(",
                                         "as(x, \"",
                                         "if(",
                                         "date(",
                                         " + 999999999 days",
                                         " - 1 year",
                                         "half_up(",
                                         "round: exact\n",
                                         "!!binary x",
                                         "event",
                                         "known_on",
                                         ": ",
                                         "- ",
                                         "#",
                                         "|\n",
                                         ">\n",
                                         "%",
                                         "EUR/month",
                                         "source: []\n"};
    return kPieces;
}

/// A few changes to one seed; the same for the same `random`.
class Mutator {
public:
    explicit Mutator(unsigned seed) : m_random(seed) {}

    Bytes changed(const QList<Bytes> &seeds)
    {
        auto bytes = seeds[below(seeds.size())];
        for (auto left = 1 + below(4); left > 0; --left)
            change(bytes, seeds);
        return bytes;
    }

private:
    qsizetype below(qsizetype end)
    {
        return end <= 0 ? 0 : static_cast<qsizetype>(m_random() % static_cast<unsigned>(end));
    }

    void change(Bytes &bytes, const QList<Bytes> &seeds)
    {
        const auto at = below(bytes.size() + 1);
        switch (below(8)) {
        case 0:
            bytes.remove(at, 1 + below(8));
            break;
        case 1:
            bytes.insert(at, pieces()[below(pieces().size())]);
            break;
        case 2:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(below(256));
            break;
        case 3:
            swapLines(bytes);
            break;
        case 4:
            removeLine(bytes);
            break;
        case 5: {   // a piece many times over: deep, long, or both
            const auto piece = bytes.mid(at, 1 + below(12));
            for (auto times = below(200); times > 0; --times)
                bytes.insert(at, piece);
            break;
        }
        case 6: {
            const auto &other = seeds[below(seeds.size())];
            bytes.insert(at, other.mid(below(other.size()), below(200)));
            break;
        }
        default:
            replaceNumber(bytes);
        }
    }

    void swapLines(Bytes &bytes)
    {
        auto lines = bytes.split('\n');
        lines.swapItemsAt(below(lines.size()), below(lines.size()));
        bytes = lines.join('\n');
    }

    void removeLine(Bytes &bytes)
    {
        auto lines = bytes.split('\n');
        lines.removeAt(below(lines.size()));
        bytes = lines.join('\n');
    }

    void replaceNumber(Bytes &bytes)
    {
        auto at = below(bytes.size());
        while (at < bytes.size() && (bytes[at] < '0' || bytes[at] > '9'))
            ++at;
        auto end = at;
        while (end < bytes.size() && bytes[end] >= '0' && bytes[end] <= '9')
            ++end;
        bytes.replace(at, end - at, pieces()[below(8)]);
    }

    std::mt19937 m_random;
};

bool writeSeeds(const QList<Bytes> &seeds, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return false;
    for (qsizetype i = 0; i < seeds.size(); ++i) {
        QFile file(folder + QStringLiteral("/seed-%1").arg(i));
        if (!file.open(QIODevice::WriteOnly) || file.write(seeds[i]) != seeds[i].size())
            return false;
    }
    return true;
}

/// A way in for bytes from anywhere.
struct Door {
    const char *name;
    QList<Bytes> (*seeds)();
    void (*feed)(const Bytes &);
};

constexpr Door kDoors[] = {
    {"bundle", tests::bundleSeeds, tests::feedBundle},
    {"expression", tests::expressionSeeds, tests::feedExpression},
    {"archive", tests::archiveSeeds, tests::feedArchive},
    {"manifest", tests::manifestSeeds, tests::feedManifest},
    {"image", tests::imageSeeds, tests::feedImage},
    {"card", tests::cardSeeds, tests::feedCard},
    {"mrz", tests::mrzSeeds, tests::feedMrz},
};

const Door *doorCalled(const char *name)
{
    for (const Door &door : kDoors) {
        if (std::strcmp(door.name, name) == 0)
            return &door;
    }
    return nullptr;
}

}   // namespace

/// fuzz-driver DOOR COUNT SEED: the seeds, then COUNT changed ones.
/// fuzz-driver DOOR --write FOLDER: the seeds, for a fuzzer that changes them itself.
int main(int count, char **arguments)
{
    const Door *door = count == 4 ? doorCalled(arguments[1]) : nullptr;
    if (door == nullptr) {
        std::puts(
            "usage: fuzz-driver bundle|expression|archive|manifest|image|card|mrz COUNT SEED\n"
            "       fuzz-driver DOOR --write FOLDER");
        return 2;
    }
    const auto seeds = door->seeds();
    if (seeds.isEmpty() || seeds.contains(Bytes())) {
        std::puts("the seeds could not be made");
        return 1;
    }
    if (std::strcmp(arguments[2], "--write") == 0)
        return writeSeeds(seeds, QString::fromLocal8Bit(arguments[3])) ? 0 : 1;
    for (const auto &seed : seeds)
        door->feed(seed);
    Mutator mutator(static_cast<unsigned>(QByteArray(arguments[3]).toUInt()));
    const int changed = QByteArray(arguments[2]).toInt();
    for (int i = 0; i < changed; ++i)
        door->feed(mutator.changed(seeds));
    std::printf("%d seeds and %d changed ones taken\n", static_cast<int>(seeds.size()), changed);
    return 0;
}
