#include "tests/bench/rows/interview_rows.h"

#include "tests/bench/processor_timer.h"
#include "tests/bench/rules/bench_law.h"
#include "tests/bench/rules/published.h"
#include "tests/bench/rules/single_answers.h"
#include "tests/core/interview/interview_play.h"

#include "resources/built_in_bundle.h"

#include <algorithm>
#include <cmath>

namespace bench {

using namespace core;
using interview::Interview;
using interview::Weights;

namespace {

constexpr quint64 kSeed = 7;
constexpr int kHouseholds = 1'000;
constexpr int kTimed = 10;          // households
constexpr int kLookedCloser = 50;   // one of so many is gone through question by question
constexpr double kMost = 0.9;       // of the verdicts
constexpr double kChosen = 4;       // weight of what a need is about

/// The shipped law and an interview about all of it.
struct Whole {
    std::shared_ptr<const rules::Catalogue> law;
    QStringList ids;
    QDate day{2026, 11, 24};

    static Result<Whole> load()
    {
        const auto shipped = rules::Catalogue::load(resources::builtInBundle());
        if (!shipped)
            return fail(ErrorCode::Invalid, shipped.error().first().toString());
        Whole whole;
        whole.law = *shipped;
        for (const auto &benefit : whole.law->benefits())
            whole.ids.append(benefit.id);
        return whole;
    }

    Result<Interview> interview() const { return Interview::create(law, ids, day, day); }
};

Line plainLine(const QString &id, const QString &work, double value)
{
    return {id, work, {}, {Round{value, 1}}};
}

/// µs of the scalar limit for one household.
double limitOfOne()
{
    static const auto households = makeHouseholds(1'000).rows;
    std::vector<Answer> answers(households.size());
    ProcessorTimer timer;
    timer.start();
    answerAllByHand(households, limitLaw(kPublished[2].year), answers);
    return timer.nanoseconds() / 1e3 / static_cast<double>(households.size());
}

/// Every situation of the first interviews: what has been told before each question.
QList<domain::Facts> situationsOf(const Whole &whole, const Interview &interview)
{
    tests::Households households(*whole.law, whole.day, kSeed);
    QList<domain::Facts> situations;
    for (int i = 0; i < kTimed; ++i) {
        const auto household = households.next();
        const auto played = tests::play(interview, households.desk(), household.answers);
        auto told = households.desk();
        for (const QString &key : played.asked) {
            situations.append(told);
            told.set(key, *played.told.find(key));
        }
    }
    return situations;
}

/// How many questions until so many of the verdicts of `benefits` are settled.
int askedUntil(const Interview &interview, const domain::Facts &desk, const tests::Played &played,
               const QStringList &benefits, double share)
{
    auto told = desk;
    int asked = 0;
    for (const QString &key : played.asked) {
        const auto standings = interview.standings(told).value_or(QList<interview::Standing>());
        const auto settled = std::count_if(
            standings.begin(), standings.end(), [&](const interview::Standing &standing) {
                return benefits.contains(standing.benefit) && standing.isOutcomeSettled();
            });
        if (static_cast<double>(settled) >= std::ceil(share * static_cast<double>(benefits.size())))
            break;
        told.set(key, *played.told.find(key));
        ++asked;
    }
    return asked;
}

/// Sums over the households.
struct Counts {
    int asked = 0;
    int mostAsked = 0;
    int form = 0;
    int mostForm = 0;
    int looked = 0;   // households gone through question by question
    int untilMost = 0;
    int untilOwn = 0;   // of the benefits of a need, not chosen
    int untilOwnWhenChosen = 0;
    int tried = 0;   // questions
    int found = 0;   // of these, those with two answers that are known to differ
};

class HouseholdPlay {
public:
    HouseholdPlay(const Whole &whole, const Interview &interview)
        : m_whole(whole), m_interview(interview), m_households(*whole.law, whole.day, kSeed),
          m_drawn(*whole.law, whole.day, kSeed + 1)
    {
        for (const QString &benefit : m_own)
            m_weights.insert(benefit, kChosen);
    }

    /// @error Conflict  another result than that of everything
    Result<Counts> run()
    {
        for (int i = 0; i < kHouseholds; ++i) {
            if (const auto done = playOne(i); !done)
                return tl::unexpected(done.error());
        }
        return m_counts;
    }

private:
    Result<> playOne(int at)
    {
        const auto household = m_households.next();
        const auto &desk = m_households.desk();
        const auto played = tests::play(m_interview, desk, household.answers);
        const auto full =
            tests::fullFacts(*m_whole.law, m_whole.ids, m_whole.day, played.told, household.facts);
        const auto other =
            played.fault.isEmpty()
                ? tests::differencesAtEnd(*m_whole.law, m_interview, m_whole.day, played.told, full)
                : played.fault;
        if (!other.isEmpty())
            return fail(ErrorCode::Conflict, QStringLiteral("household %1: %2").arg(at).arg(other));
        const auto form =
            tests::fullFacts(*m_whole.law, m_whole.ids, m_whole.day, desk, household.answers);
        const auto asked = static_cast<int>(played.asked.size());
        const auto inForm = static_cast<int>(form.keys().size() - desk.keys().size());
        m_counts.asked += asked;
        m_counts.form += inForm;
        m_counts.mostAsked = std::max(m_counts.mostAsked, asked);
        m_counts.mostForm = std::max(m_counts.mostForm, inForm);
        if (at % kLookedCloser == 0)
            lookCloser(household, played);
        return {};
    }

    void lookCloser(const tests::Household &household, const tests::Played &played)
    {
        const auto &desk = m_households.desk();
        ++m_counts.looked;
        m_counts.untilMost += askedUntil(m_interview, desk, played, m_whole.ids, kMost);
        m_counts.untilOwn += askedUntil(m_interview, desk, played, m_own, 1);
        const auto chosen = tests::play(m_interview, desk, household.answers, m_weights);
        m_counts.untilOwnWhenChosen += askedUntil(m_interview, desk, chosen, m_own, 1);
        auto told = desk;
        for (const QString &key : played.asked) {
            const auto next = m_interview.next(told);
            QStringList benefits;
            for (const auto &purpose :
                 next &&*next ? (*next)->purposes : QList<interview::Purpose>())
                benefits.append(purpose.benefit);
            ++m_counts.tried;
            m_counts.found += tests::canChange(*m_whole.law, benefits, m_whole.day, told, key,
                                               household.facts, m_drawn)
                                  ? 1
                                  : 0;
            told.set(key, *played.told.find(key));
        }
    }

    const Whole &m_whole;
    const Interview &m_interview;
    tests::Households m_households;
    tests::Households m_drawn;
    QStringList m_own{QStringLiteral("auu"), QStringLiteral("bonus_nido"),
                      QStringLiteral("bonus_nuovi_nati"), QStringLiteral("bonus_mamme")};
    Weights m_weights;
    Counts m_counts;
};

double share(int part, int whole)
{
    return static_cast<double>(part) / static_cast<double>(std::max(1, whole));
}

}   // namespace

Result<QList<Line>> wholeInterviewRow(const Plan &plan)
{
    const auto whole = Whole::load();
    if (!whole)
        return tl::unexpected(whole.error());
    const auto interview = whole->interview();
    if (!interview)
        return tl::unexpected(interview.error());
    const auto situations = situationsOf(*whole, *interview);
    const auto count = static_cast<double>(situations.size());
    const auto of = QStringLiteral("of %1 benefits, µs").arg(whole->ids.size());
    QList<Line> lines{{QStringLiteral("R8"), QStringLiteral("next question ") + of, {}, {}},
                      {QStringLiteral("R8-standings"), QStringLiteral("standings ") + of, {}, {}},
                      {QStringLiteral("R8-made"), QStringLiteral("made at sign-in, µs"), {}, {}}};
    ProcessorTimer timer;
    for (int round = 0; round < plan.rounds; ++round) {
        timer.start();
        for (const domain::Facts &told : situations) {
            if (const auto next = interview->next(told); !next || !*next)
                return fail(ErrorCode::Invalid, QStringLiteral("there is nothing to ask"));
        }
        lines[0].rounds.append({timer.nanoseconds() / 1e3 / count, limitOfOne()});
        timer.start();
        for (const domain::Facts &told : situations) {
            if (const auto standings = interview->standings(told); !standings)
                return tl::unexpected(standings.error());
        }
        lines[1].rounds.append({timer.nanoseconds() / 1e3 / count, limitOfOne()});
        timer.start();
        if (const auto made = whole->interview(); !made)
            return tl::unexpected(made.error());
        lines[2].rounds.append({timer.nanoseconds() / 1e3, limitOfOne()});
    }
    return lines;
}

Result<QList<Line>> householdsRow(const Plan &)
{
    const auto whole = Whole::load();
    if (!whole)
        return tl::unexpected(whole.error());
    const auto interview = whole->interview();
    if (!interview)
        return tl::unexpected(interview.error());
    const auto counts = HouseholdPlay(*whole, *interview).run();
    if (!counts)
        return tl::unexpected(counts.error());
    const auto line = [](const char *id, const char *work, double value) {
        return plainLine(QString::fromLatin1(id), QString::fromUtf8(work), value);
    };
    return QList<Line>{
        line("R9", "mean questions, 1,000 households", share(counts->asked, kHouseholds)),
        line("R9-most", "most questions", counts->mostAsked),
        line("R9-form", "mean questions of the forms", share(counts->form, kHouseholds)),
        line("R9-form-most", "most questions of the forms", counts->mostForm),
        line("R9-ninety", "until 90 % of the outcomes are settled",
             share(counts->untilMost, counts->looked)),
        line("R9-children", "until what is for children is settled",
             share(counts->untilOwn, counts->looked)),
        line("R9-children-chosen", "the same, for who came for it",
             share(counts->untilOwnWhenChosen, counts->looked)),
        line("R9-matters", "questions with two answers found to differ, %",
             100 * share(counts->found, counts->tried))};
}

}   // namespace bench
