#include "tests/bench/limits/plain_page.h"
#include "tests/bench/rows/rows.h"
#include "tests/bench/rows/wizard_play.h"

#include <QElapsedTimer>

namespace bench {

using namespace core;

Result<QList<Line>> stepRow(const Plan &plan)
{
    const auto play = WizardPlay::enter();
    if (!play)
        return tl::unexpected(play.error());
    Line line{QStringLiteral("D5"),
              QStringLiteral("Continue to the next page painted (%1), ms").arg((*play)->benefit()),
              {.good = 3, .excellent = 1.5},
              {}};
    // The first round only makes fonts and icons known.
    for (int round = 0; round <= plan.rounds; ++round) {
        if (const auto begun = (*play)->begin(); !begun)
            return tl::unexpected(begun.error());
        Round sum;
        while ((*play)->isAsking()) {
            if (!(*play)->fill()) {
                (*play)->leave();
                continue;
            }
            const double product = (*play)->goOn();
            if (!(*play)->isAsking())
                break;
            PlainPage page((*play)->visibleWidgets(), (*play)->size());
            page.paintAll();
            QElapsedTimer timer;
            timer.start();
            page.paintAll();
            sum.limit += static_cast<double>(timer.nsecsElapsed()) / 1e6;
            sum.product += product;
        }
        if (round > 0)
            line.rounds.append(sum);
    }
    const int steps = qMax(1, (*play)->stepsOfARound());
    for (Round &round : line.rounds)
        round = {round.product / steps, round.limit / steps};
    return QList<Line>{line};
}

}   // namespace bench
