#include "tests/mutation/equivalents.h"
#include "tests/mutation/judge.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QMap>
#include <QTextStream>

#include <algorithm>
#include <atomic>
#include <random>
#include <thread>

using namespace Qt::StringLiterals;
using namespace core::rules;
using namespace tests;

namespace {

struct Settings {
    QString folder;
    QString equivalents;
    QString only;     // part of a file's name
    int sample = 0;   // 0: all
    unsigned seed = 1;
    double floor = 0;   // least share caught, percent
    int threads = 1;
};

struct Tally {
    int mutants = 0;
    int byCheck = 0;
    int byCase = 0;
    int equivalent = 0;
    int survived = 0;

    void add(const Tally &other)
    {
        mutants += other.mutants;
        byCheck += other.byCheck;
        byCase += other.byCase;
        equivalent += other.equivalent;
        survived += other.survived;
    }
    double share() const
    {
        const int real = mutants - equivalent;
        return real == 0 ? 100 : 100.0 * (byCheck + byCase) / real;
    }
};

std::optional<Settings> readSettings(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(
        {{u"equivalents"_s, u"Mistakes that change nothing, with the reason."_s, u"FILE"_s},
         {u"only"_s, u"Only files whose name holds this."_s, u"TEXT"_s},
         {u"sample"_s, u"So many at random instead of all."_s, u"COUNT"_s},
         {u"seed"_s, u"Of the sample."_s, u"NUMBER"_s},
         {u"floor"_s, u"Fail below this share caught."_s, u"PERCENT"_s},
         {u"threads"_s, u"At once."_s, u"COUNT"_s}});
    parser.addPositionalArgument(u"folder"_s, u"A bundle without faults."_s);
    if (!parser.parse(arguments) || parser.positionalArguments().size() != 1)
        return std::nullopt;
    Settings settings;
    settings.folder = parser.positionalArguments().first();
    settings.equivalents = parser.value(u"equivalents"_s);
    settings.only = parser.value(u"only"_s);
    settings.sample = parser.value(u"sample"_s).toInt();
    settings.seed = parser.isSet(u"seed"_s) ? parser.value(u"seed"_s).toUInt() : 1;
    settings.floor = parser.value(u"floor"_s).toDouble();
    settings.threads = std::max(1, parser.value(u"threads"_s).toInt());
    return settings;
}

QList<Mutant> chosenMutants(const BundleFiles &files, const Settings &settings)
{
    QList<Mutant> mutants;
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        if (it.key() != bundleHead() && it.key().contains(settings.only))
            mutants += mutantsOf(it.key(), *it);
    }
    if (settings.sample > 0 && settings.sample < mutants.size()) {
        std::mt19937 random(settings.seed);
        // Not std::shuffle: its order is not the same everywhere.
        for (qsizetype i = mutants.size() - 1; i > 0; --i)
            mutants.swapItemsAt(i, static_cast<qsizetype>(random() % static_cast<unsigned>(i + 1)));
        mutants.resize(settings.sample);
    }
    return mutants;
}

std::vector<Fate> judgeAll(const BundleFiles &files, const QList<Mutant> &mutants, int threads)
{
    std::vector<Fate> fates(static_cast<std::size_t>(mutants.size()));
    std::atomic<qsizetype> next{0};
    const auto work = [&] {
        Judge judge(files);
        for (qsizetype i = next++; i < mutants.size(); i = next++)
            fates[static_cast<std::size_t>(i)] = judge.judge(mutants[i]);
    };
    std::vector<std::thread> workers;
    for (int i = 1; i < threads; ++i)
        workers.emplace_back(work);
    work();
    for (auto &worker : workers)
        worker.join();
    return fates;
}

void print(QTextStream &out, const QString &name, const Tally &tally)
{
    out << u"%1 | %2 | %3 | %4 | %5 | %6 | %7 %\n"_s.arg(name)
               .arg(tally.mutants)
               .arg(tally.byCheck)
               .arg(tally.byCase)
               .arg(tally.equivalent)
               .arg(tally.survived)
               .arg(tally.share(), 0, 'f', 1);
}

Tally report(QTextStream &out, const QList<Mutant> &mutants, const std::vector<Fate> &fates,
             const Equivalents &equivalents)
{
    QMap<Mistake, Tally> byMistake;
    for (qsizetype i = 0; i < mutants.size(); ++i) {
        auto &tally = byMistake[mutants[i].mistake];
        ++tally.mutants;
        switch (fates[static_cast<std::size_t>(i)]) {
        case Fate::CaughtByCheck:
            ++tally.byCheck;
            break;
        case Fate::CaughtByCase:
            ++tally.byCase;
            break;
        case Fate::Survived:
            if (equivalents.covers(mutants[i])) {
                ++tally.equivalent;
                break;
            }
            ++tally.survived;
            out << mutants[i].file << ':' << mutants[i].line << ": "
                << mistakeName(mutants[i].mistake) << "\n  - " << mutants[i].before.trimmed()
                << "\n  + " << mutants[i].after.trimmed() << '\n';
        }
    }
    Tally all;
    out << "\nmistake | mutants | caught by the check | by a case | equivalent | survived | "
           "share\n";
    for (auto it = byMistake.cbegin(); it != byMistake.cend(); ++it) {
        print(out, mistakeName(it.key()), *it);
        all.add(*it);
    }
    print(out, u"all"_s, all);
    return all;
}

}   // namespace

int main(int count, char **arguments)
{
    const QCoreApplication app(count, arguments);
    QTextStream out(stdout);
    const auto settings = readSettings(QCoreApplication::arguments());
    if (!settings) {
        out << "usage: sportello-mutate FOLDER [--equivalents FILE] [--only TEXT] [--sample COUNT]"
               " [--seed NUMBER] [--floor PERCENT] [--threads COUNT]\n";
        return 2;
    }
    Faults faults;
    const auto files = readBundleFiles(settings->folder, faults);
    const auto clean = checkRules(files);
    for (const auto &fault : faults.sorted() + clean.faults)
        out << fault.toString() << '\n';
    const auto equivalents = Equivalents::read(settings->equivalents);
    if (!faults.isEmpty() || !clean.passed() || !equivalents) {
        out << "the bundle or the list of equivalents has faults\n";
        return 2;
    }
    const auto mutants = chosenMutants(files, *settings);
    const auto all =
        report(out, mutants, judgeAll(files, mutants, settings->threads), *equivalents);
    return all.share() < settings->floor ? 1 : 0;
}
