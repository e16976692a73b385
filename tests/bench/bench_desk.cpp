#include "tests/bench/bench_desk.h"

#include "core/casework/desk_setup.h"
#include "core/casework/person_codes.h"
#include "core/store/database.h"
#include "core/store/person_table.h"
#include "resources/built_in_bundle.h"
#include "tests/support/synthetic_people.h"
#include "ui/wizard/typed_answer.h"

namespace bench {

using namespace core;

namespace {

Result<QString> passwordOf(const QString &login)
{
    return casework::trainingOperators().map([&](const auto &operators) {
        for (const casework::TrainingOperator &one : operators)
            if (one.who.login == login)
                return one.password;
        return QString();
    });
}

/// An answer of the story in the form the store keeps.
QJsonValue canonicalAnswer(const rules::Question &question, const QString &typed,
                           const QDate &today)
{
    if (question.kind == rules::AnswerKind::YesNo)
        return typed == QStringLiteral("true");
    if (question.kind == rules::AnswerKind::Choice)
        return typed;
    return ui::readTyped(question, typed, today).value;
}

}   // namespace

Result<> makeDesk(const QString &folder, const Clock &clock)
{
    return casework::createTrainingDesk(folder, clock, {.passes = 1, .memoryBytes = 8192});
}

BenchDesk::BenchDesk(app::demo::Story story) : m_story(std::move(story)), m_clock(m_story.starts)
{
}
BenchDesk::~BenchDesk() = default;

Result<std::unique_ptr<BenchDesk>> BenchDesk::open()
{
    auto story = app::demo::readStory();
    if (!story)
        return tl::unexpected(story.error());
    std::unique_ptr<BenchDesk> made(new BenchDesk(std::move(*story)));
    if (const auto started = made->start(); !started)
        return tl::unexpected(started.error());
    return made;
}

Result<> BenchDesk::start()
{
    if (const auto made = makeDesk(m_folder.path(), m_clock); !made)
        return made;
    const auto catalogue = rules::Catalogue::load(resources::builtInBundle());
    if (!catalogue)
        return fail(ErrorCode::Invalid, QStringLiteral("the shipped rules have faults"));
    auto vault = security::Vault::open(m_folder.path());
    if (!vault)
        return tl::unexpected(vault.error());
    m_vault = std::move(*vault);
    m_parts = casework::makeDeskParts(m_folder.path(), *m_vault, m_clock, *catalogue);
    auto login = casework::OperatorLogin::open(m_parts);
    if (!login)
        return tl::unexpected(login.error());
    m_login = std::move(*login);
    const auto entered = passwordOf(m_story.clerk).and_then([&](const QString &password) {
        return m_login->signIn(m_story.clerk, password);
    });
    if (!entered)
        return tl::unexpected(entered.error());
    return casework::Desk::open(m_parts).map(
        [&](std::unique_ptr<casework::Desk> desk) { m_desk = std::move(desk); });
}

QString BenchDesk::databaseFile() const
{
    return m_folder.filePath(store::databaseFileName());
}

Result<domain::Case> BenchDesk::answeredDraft()
{
    return bench::answeredDraft(*m_desk, *m_parts.catalogue, m_story);
}

Result<domain::Case> answeredDraft(casework::Desk &desk, const rules::Catalogue &catalogue,
                                   const app::demo::Story &story)
{
    const auto questions = catalogue.questions(story.benefit);
    const auto found = desk.people().search(story.personTyped);
    if (!questions || !found || found->isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("the story does not fit the desk"));
    const auto person = desk.people().view(found->first().id);
    const auto visit = desk.visits().open(found->first().id, false);
    if (!person || !visit)
        return tl::unexpected(person ? visit.error() : person.error());
    auto draft = desk.cases().open(*person, visit->id, story.benefit);
    for (const rules::Question &question : *questions) {
        if (!draft || !story.answers.contains(question.key))
            continue;
        const QJsonValue value =
            canonicalAnswer(question, story.answers.value(question.key), story.starts.date());
        draft = desk.cases().answer(draft->id, draft->revision, question.key,
                                    domain::known(value, story.starts));
    }
    return draft;
}

Result<> addPeople(const QString &folder, int count)
{
    const auto vault = security::Vault::open(folder);
    auto database = store::Database::open(folder);
    if (!vault || !database)
        return tl::unexpected(vault ? database.error() : vault.error());
    const QString login = (*vault)->operators().value(0).login;
    const auto unlocked = passwordOf(login).and_then(
        [&](const QString &password) { return (*vault)->unlock(login, password); });
    if (!unlocked)
        return tl::unexpected(unlocked.error());
    auto transaction = (*database)->begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    store::PersonTable table(**database, **vault);
    tests::SyntheticPeople people(kPeopleSeed);
    for (int made = 0; made < count; ++made) {
        const domain::Person person = people.next();
        if (const auto kept = table.put(person, casework::codesOf(person)); !kept)
            return kept;
    }
    return transaction->commit().and_then([&] { return (*database)->checkpoint(); });
}

}   // namespace bench
