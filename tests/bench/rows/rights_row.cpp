#include "tests/bench/bench_desk.h"
#include "tests/bench/rows/rows.h"
#include "ui/model/triage_model.h"
#include "ui/rights/rights_page.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QWindow>

#include <array>

namespace bench {

using namespace core;

namespace {

// Content of the window at 1280 × 720, with band and action bar.
constexpr QSize kContent(1192, 548);

/// An answer and another one to the same question.
struct Answer {
    const char *key;
    const char *value;
    const char *other;
};

// Of what most people are asked: the list as it stands late in an interview, one of them changed.
constexpr std::array<Answer, 5> kAnswers{
    {{"isee_valore", "8000.00", "9500.00"},
     {"settimane_quadriennio", "208", "150"},
     {"imponibile_quadriennio", "72000.00", "60000.00"},
     {"data_cessazione", "2026-09-25", "2026-10-05"},
     {"causa_cessazione", "licenziamento_gmo", "scadenza_termine"}}};

QJsonValue valueOf(const ui::TriageModel &model, const Answer &answer, bool other)
{
    const QString text = QString::fromLatin1(other ? answer.other : answer.value);
    const rules::Question *question = model.question(QLatin1String(answer.key));
    return question != nullptr && question->kind == rules::AnswerKind::Count
               ? QJsonValue(text.toInt())
               : QJsonValue(text);
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Layout and painting that are due are done when it returns.
void paintDue(QWidget &page)
{
    QCoreApplication::sendPostedEvents();
    page.repaint();
}

/// S4 of the story's person, painted in a window of its own.
class RightsPlay {
public:
    explicit RightsPlay(BenchDesk &bench)
        : m_clock(bench.story().starts), m_model(bench.desk(), bench.catalogue(), m_clock),
          m_page(m_model)
    {
    }

    Result<> begin(casework::Desk &desk, const app::demo::Story &story)
    {
        const auto found = desk.people().search(story.personTyped);
        if (!found || found->isEmpty())
            return fail(ErrorCode::NotFound, QStringLiteral("the story's person is not there"));
        const auto visit = desk.visits().open(found->first().id, false);
        if (!visit)
            return tl::unexpected(visit.error());
        m_model.open(visit->id);
        m_page.resize(kContent);
        m_page.show();
        while (!m_page.windowHandle()->isExposed())
            QCoreApplication::processEvents();
        tell({"isee_presente", "true", "true"}, false);
        for (const Answer &answer : kAnswers)
            tell(answer, false);
        if (m_model.answered() <= static_cast<int>(kAnswers.size()))
            return fail(ErrorCode::Invalid, QStringLiteral("the answers do not fit the rules"));
        m_page.resume();
        paintDue(m_page);
        return {};
    }

    /// One answer to the page painted.
    double answer(const Answer &answer, bool other)
    {
        QElapsedTimer timer;
        timer.start();
        tell(answer, other);
        paintDue(m_page);
        return milliseconds(timer);
    }

    /// The same rows painted with other words.
    double repaint(bool other)
    {
        auto *list = m_page.findChild<ui::RightsList *>();
        QList<ui::RightWords> rows;
        for (const QString &benefit : list->shown()) {
            rows.append(list->row(benefit)->words());
            rows.last().detail += other ? QStringLiteral(" ·") : QStringLiteral(" –");
        }
        QElapsedTimer timer;
        timer.start();
        list->setRows(rows);
        paintDue(m_page);
        return milliseconds(timer);
    }

private:
    void tell(const Answer &answer, bool other)
    {
        const QJsonValue value = QLatin1String(answer.value) == QLatin1String("true")
                                     ? QJsonValue(true)
                                     : valueOf(m_model, answer, other);
        m_model.answer(QLatin1String(answer.key), domain::known(value, m_clock.nowUtc()));
    }

    app::demo::StoryClock m_clock;
    ui::TriageModel m_model;
    ui::RightsPage m_page;
};

}   // namespace

Result<QList<Line>> rightsRow(const Plan &plan)
{
    const auto bench = BenchDesk::open();
    if (!bench)
        return tl::unexpected(bench.error());
    RightsPlay play(**bench);
    if (const auto begun = play.begin((*bench)->desk(), (*bench)->story()); !begun)
        return tl::unexpected(begun.error());
    Line line{QStringLiteral("D13"),
              QStringLiteral("an answer to «Che cosa può chiedere» painted, ms"),
              {.good = 4, .excellent = 2},
              {}};
    bool other = true;
    // The first round only makes fonts and icons known.
    for (int round = 0; round <= plan.rounds; ++round) {
        QList<double> products;
        QList<double> limits;
        for (const Answer &answer : kAnswers) {
            products.append(play.answer(answer, other));
            limits.append(play.repaint(other));
        }
        if (round > 0)
            line.rounds.append({median(products), median(limits)});
        other = !other;
    }
    return QList<Line>{line};
}

}   // namespace bench
