// Kills the desk at random moments of a day and starts it again: see README.md.

#include "tests/reliability/kill_round.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <cstdio>

int main(int argc, char **argv)
{
    CLI::App options("Kills the desk at random moments and checks that nothing is lost or sent "
                     "twice");
    int rounds = 1000;
    unsigned seed = 1;
    options.add_option("--rounds", rounds, "how many kills")->check(CLI::PositiveNumber);
    options.add_option("--seed", seed, "another seed, other moments");
    CLI11_PARSE(options, argc, argv);
    const QCoreApplication application(argc, argv);

    int bad = 0;
    int round = 0;
    for (const tests::KillMoment &moment : tests::killMoments(rounds, seed)) {
        ++round;
        const auto faults = tests::playKillRound(QStringLiteral(SPORTELLO_PROGRAM), moment);
        const QStringList words = faults ? *faults : QStringList{faults.error().detail};
        if (!words.isEmpty()) {
            ++bad;
            std::printf("round %d, %d lines and %d ms:\n  %s\n", round, moment.lines,
                        moment.delayMs, qUtf8Printable(words.join(QStringLiteral("\n  "))));
        }
        if (round % 50 == 0 || !words.isEmpty()) {
            std::printf("%d rounds, %d with faults\n", round, bad);
            std::fflush(stdout);
        }
    }
    std::printf("%d rounds of seed %u: %d with faults\n", round, seed, bad);
    return bad == 0 ? 0 : 1;
}
