#include "tests/bench/rows/people_play.h"

#include "app/sportello/workbench.h"
#include "tests/bench/bench_desk.h"
#include "tests/bench/limits/plain_page.h"
#include "tests/bench/line.h"
#include "tests/support/synthetic_people.h"
#include "ui/dashboard/home_page.h"
#include "ui/people/person_rows_model.h"
#include "ui/people/search_box.h"

#include <QElapsedTimer>

namespace bench {

using namespace core;

namespace {

constexpr int kKeys = 6;
constexpr int kSurnames = 20;
constexpr int kCodes = 50;
constexpr int kAnswers = 40;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

bool isPlain(const QString &surname)
{
    for (const QChar letter : surname)
        if (letter < QLatin1Char('a') || letter > QLatin1Char('z'))
            return false;
    return surname.size() >= kKeys;
}

/// The invented people as addPeople() made them: same seed, same order.
QList<domain::Person> firstPeople(int count)
{
    tests::SyntheticPeople people(kPeopleSeed);
    QList<domain::Person> made;
    for (int i = 0; i < count; ++i)
        made.append(people.next());
    return made;
}

QStringList namesOf(const QList<domain::Person> &people)
{
    QStringList names;
    for (const domain::Person &person : people)
        names.append((person.surname + QLatin1Char(' ') + person.name).toLower());
    return names;
}

}   // namespace

PeoplePlay::PeoplePlay(std::unique_ptr<DeskWindow> window)
    : m_window(std::move(window)), m_names(QStringList())
{
}

Result<std::unique_ptr<PeoplePlay>> PeoplePlay::enter(int people)
{
    auto window = DeskWindow::enter(people);
    if (!window)
        return tl::unexpected(window.error());
    std::unique_ptr<PeoplePlay> play(new PeoplePlay(std::move(*window)));
    const QList<domain::Person> made = firstPeople(people);
    play->m_names = NameScan(namesOf(made));
    for (const domain::Person &person : made) {
        const QString surname = person.surname.toLower();
        if (play->m_surnames.size() < kSurnames && isPlain(surname) &&
            !play->m_surnames.contains(surname))
            play->m_surnames.append(surname);
        const auto *code = person.mainIdentifier();
        if (play->m_codes.size() < kCodes && code && code->checked &&
            code->kind == domain::IdentifierKind::FiscalCode)
            play->m_codes.append(code->value);
    }
    auto record = RecordRead::open(play->m_window->databaseFile());
    if (!record)
        return tl::unexpected(record.error());
    play->m_record = std::move(*record);
    if (play->m_surnames.isEmpty() || play->m_codes.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("too few people to search among"));
    return play;
}

Result<double> PeoplePlay::searchByKeys()
{
    ui::PersonRowsModel model;
    casework::People &people = m_window->desk().people();
    double sum = 0;
    for (const QString &surname : std::as_const(m_surnames)) {
        for (int key = 1; key <= kKeys; ++key) {
            QElapsedTimer timer;
            timer.start();
            const auto rows = people.search(surname.left(key));
            if (!rows)
                return tl::unexpected(rows.error());
            model.setRows(*rows);
            sum += milliseconds(timer);
            if (rows->isEmpty())
                return fail(ErrorCode::Invalid, QStringLiteral("a registered name is not found"));
        }
    }
    return sum / static_cast<double>(m_surnames.size() * kKeys);
}

double PeoplePlay::scanByKeys()
{
    double sum = 0;
    int found = 0;
    for (const QString &surname : std::as_const(m_surnames)) {
        for (int key = 1; key <= kKeys; ++key) {
            const QByteArray typed = surname.left(key).toUtf8();
            QElapsedTimer timer;
            timer.start();
            found += m_names.count(typed);
            sum += milliseconds(timer);
        }
    }
    return found > 0 ? sum / static_cast<double>(m_surnames.size() * kKeys) : 0;
}

/// As at a desk, where nobody comes before the last one has gone.
Result<> PeoplePlay::closeLastVisit()
{
    casework::Visits &visits = m_window->desk().visits();
    const auto open = visits.stillOpen();
    if (!open)
        return tl::unexpected(open.error());
    for (const domain::Visit &visit : *open)
        if (const auto closed = visits.close(visit.id, {QStringLiteral("INFO")}); !closed)
            return closed;
    return {};
}

Result<double> PeoplePlay::openByCard()
{
    app::Workbench &desk = *m_window->program().workbench();
    if (const auto closed = closeLastVisit(); !closed)
        return tl::unexpected(closed.error());
    desk.show(app::page::kHome);
    m_window->settle();
    const QString code = m_codes.at(m_nextCode++ % m_codes.size());
    QElapsedTimer timer;
    timer.start();
    desk.home().search()->takeCard(code);
    m_window->settle();
    const double taken = milliseconds(timer);
    if (m_window->program().window().currentPage() != app::page::kPerson)
        return fail(ErrorCode::Invalid, QStringLiteral("the card opened nobody"));
    return taken;
}

Result<double> PeoplePlay::readAndPaint()
{
    PlainPage page(m_window->visibleWidgets(), m_window->size());
    page.paintAll();
    QElapsedTimer timer;
    timer.start();
    if (const auto read = m_record->read(); !read)
        return tl::unexpected(read.error());
    page.paintAll();
    return milliseconds(timer);
}

Result<double> PeoplePlay::answerOnce()
{
    casework::CaseService &cases = m_window->desk().cases();
    if (!m_draft) {
        auto draft = answeredDraft(m_window->desk(), m_window->program().foundation()->catalogue(),
                                   m_window->story());
        if (!draft)
            return tl::unexpected(draft.error());
        m_draft = std::move(*draft);
    }
    QList<double> times;
    for (int i = 0; i < kAnswers; ++i) {
        const QString amount = QStringLiteral("%1.00").arg(50'000 + m_draft->revision % 997);
        QElapsedTimer timer;
        timer.start();
        auto answered =
            cases.answer(m_draft->id, m_draft->revision, QStringLiteral("imponibile_quadriennio"),
                         domain::known(amount, m_draft->changedAt));
        times.append(milliseconds(timer) * 1e3);
        if (!answered)
            return tl::unexpected(answered.error());
        m_draft = std::move(*answered);
    }
    return median(times);
}

}   // namespace bench
