#include "core/casework/case_service.h"
#include "core/casework/case_tasks.h"
#include "core/rules/catalogue.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/string_makers.h"

using namespace core;
using namespace core::casework;

namespace {

const QDateTime kNow({2026, 11, 24}, {9, 30}, Qt::UTC);

rules::Question question(const char *key, const char *section)
{
    rules::Question made;
    made.key = QLatin1String(key);
    made.section = QLatin1String(section);
    return made;
}

/// Two questions of work, one of payment, a paper that is needed and one that helps.
struct Small {
    Small()
    {
        subject.history.append({kNow, QStringLiteral("OP-1"), QStringLiteral("opened"), {}});
    }
    QList<TaskRow> rows() const
    {
        return tasksOf({.subject = subject,
                        .sections = {{QStringLiteral("contratto"), {}, QStringLiteral("lavoro")},
                                     {QStringLiteral("conto"), {}, QStringLiteral("pagamento")}},
                        .questions = {question("fine", "contratto"), question("causa", "contratto"),
                                      question("iban", "conto")},
                        .relevant = relevant,
                        .contradicted = contradicted,
                        .documents = papers});
    }
    TaskRow row(Task task) const { return rows()[static_cast<int>(task)]; }
    TaskStatus status(Task task) const { return row(task).status; }
    void answer(const char *key, const char *by = "OP-1")
    {
        subject.facts.set(QLatin1String(key), domain::known(1, kNow));
        subject.history.append(
            {kNow, QLatin1String(by), QStringLiteral("answered"), QLatin1String(key)});
    }

    domain::Case subject;
    QStringList relevant = {QStringLiteral("fine"), QStringLiteral("causa"),
                            QStringLiteral("iban")};
    QStringList contradicted;
    QList<rules::Document> papers = {{.id = QStringLiteral("carta"),
                                      .need = rules::DocumentNeed::Required,
                                      .title = {},
                                      .explanation = {},
                                      .where = {},
                                      .source = {}},
                                     {.id = QStringLiteral("busta"),
                                      .need = rules::DocumentNeed::Useful,
                                      .title = {},
                                      .explanation = {},
                                      .where = {},
                                      .source = {}}};
};

}   // namespace

TEST_CASE("the six statuses of a task, from what is needed, done, left and waited for (W6)",
          "[casework]")
{
    struct Line {
        TaskCounts counts;
        TaskStatus status;
    };
    const QList<Line> table = {
        {{.needed = 4, .done = 0, .lacking = 0, .waits = false}, TaskStatus::ToStart},
        {{.needed = 4, .done = 1, .lacking = 0, .waits = false}, TaskStatus::InProgress},
        {{.needed = 4, .done = 0, .lacking = 1, .waits = false}, TaskStatus::InProgress},
        {{.needed = 4, .done = 3, .lacking = 1, .waits = false}, TaskStatus::Missing},
        {{.needed = 1, .done = 0, .lacking = 1, .waits = false}, TaskStatus::Missing},
        {{.needed = 4, .done = 4, .lacking = 0, .waits = false}, TaskStatus::Done},
        {{.needed = 0, .done = 0, .lacking = 0, .waits = false}, TaskStatus::NotNeeded},
        {{.needed = 1, .done = 0, .lacking = 0, .waits = true}, TaskStatus::NotYet},
        {{.needed = 4, .done = 3, .lacking = 1, .waits = true}, TaskStatus::NotYet},
    };
    for (const Line &line : table) {
        CAPTURE(line.counts.needed, line.counts.done, line.counts.lacking, line.counts.waits);
        CHECK(taskStatus(line.counts) == line.status);
    }
}

TEST_CASE("a case has eight tasks; sections are mapped to them by their file", "[casework]")
{
    const Small fresh;
    REQUIRE(fresh.rows().size() == 8);
    CHECK(fresh.status(Task::Person) == TaskStatus::NotNeeded);
    CHECK(fresh.status(Task::Work) == TaskStatus::ToStart);
    CHECK(fresh.status(Task::Payment) == TaskStatus::ToStart);
    CHECK(fresh.status(Task::Documents) == TaskStatus::ToStart);
    CHECK(fresh.row(Task::Work).open ==
          QStringList{QStringLiteral("fine"), QStringLiteral("causa")});
    CHECK(fresh.status(Task::Review) == TaskStatus::NotYet);
    CHECK(fresh.row(Task::Review).waitsFor == QList{Task::Work, Task::Payment});
    CHECK(fresh.row(Task::Signing).waitsFor == QList{Task::Review});
}

TEST_CASE("«non so», «torno dopo» and a contradiction leave a task with something missing (W6)",
          "[casework]")
{
    Small desk;
    desk.answer("fine");
    CHECK(desk.status(Task::Work) == TaskStatus::InProgress);
    desk.subject.facts.set(QStringLiteral("causa"), domain::unknown(kNow));
    CHECK(desk.status(Task::Work) == TaskStatus::Missing);
    CHECK(desk.row(Task::Work).lacking == QStringList{QStringLiteral("causa")});
    desk.subject.facts.set(QStringLiteral("causa"), domain::declined(kNow));
    CHECK(desk.status(Task::Work) == TaskStatus::Done);
    desk.contradicted = {QStringLiteral("causa")};
    CHECK(desk.status(Task::Work) == TaskStatus::Missing);
    desk.subject.wizard.later = {QStringLiteral("iban")};
    CHECK(desk.status(Task::Payment) == TaskStatus::Missing);
    CHECK(desk.row(Task::Payment).putOff == QStringList{QStringLiteral("iban")});
}

TEST_CASE("a question that no longer matters leaves its task: «Non serve»", "[casework]")
{
    Small desk;
    desk.relevant = {QStringLiteral("iban")};
    CHECK(desk.status(Task::Work) == TaskStatus::NotNeeded);
}

TEST_CASE("documents: a promised one lacks, one seen in original is there, a useful one is not "
          "counted",
          "[casework]")
{
    Small desk;
    auto &paper = desk.subject.documents[QStringLiteral("carta")];
    paper.status = domain::DocumentStatus::Promised;
    CHECK(desk.status(Task::Documents) == TaskStatus::Missing);
    paper.status = domain::DocumentStatus::SeenInOriginal;
    CHECK(desk.status(Task::Documents) == TaskStatus::Done);
    desk.papers.removeFirst();
    CHECK(desk.status(Task::Documents) == TaskStatus::NotNeeded);
}

TEST_CASE("a task says who touched it last and when", "[casework]")
{
    Small desk;
    desk.answer("fine");
    desk.answer("causa", "OP-2");
    CHECK(desk.row(Task::Work).touched == domain::Signed{QStringLiteral("OP-2"), kNow});
    CHECK_FALSE(desk.row(Task::Payment).touched.isThere());
}

TEST_CASE("the review is done until an answer changes; signing waits for it (W18)", "[casework]")
{
    Small desk;
    for (const char *key : {"fine", "causa", "iban"})
        desk.answer(key);
    CHECK(desk.status(Task::Review) == TaskStatus::ToStart);
    CHECK(desk.status(Task::Signing) == TaskStatus::NotYet);
    desk.subject.history.append({kNow, QStringLiteral("OP-1"), QStringLiteral("reviewed"), {}});
    CHECK(desk.status(Task::Review) == TaskStatus::Done);
    CHECK(desk.status(Task::Signing) == TaskStatus::ToStart);
    desk.subject.declarations[QStringLiteral("vero")] = kNow;
    CHECK(desk.status(Task::Signing) == TaskStatus::InProgress);
    desk.answer("iban");
    CHECK(desk.status(Task::Review) == TaskStatus::ToStart);
}

TEST_CASE("the next step: open questions, papers, what was left, the review, signing", "[casework]")
{
    Small desk;
    CHECK(nextStepOf(desk.rows()) == NextStep{Task::Work, QStringLiteral("fine")});
    desk.answer("fine");
    desk.answer("causa");
    desk.subject.wizard.later = {QStringLiteral("iban")};
    CHECK(nextStepOf(desk.rows()) == NextStep{Task::Documents, QStringLiteral("carta")});
    desk.subject.documents[QStringLiteral("carta")].status = domain::DocumentStatus::SeenInOriginal;
    CHECK(nextStepOf(desk.rows()) == NextStep{Task::Payment, QStringLiteral("iban")});
    desk.subject.wizard.later.clear();
    desk.answer("iban");
    CHECK(nextStepOf(desk.rows()) == NextStep{Task::Review, QString()});
    desk.subject.history.append({kNow, QStringLiteral("OP-1"), QStringLiteral("reviewed"), {}});
    CHECK(nextStepOf(desk.rows()) == NextStep{Task::Signing, QString()});
}

TEST_CASE("every section of the shipped questions belongs to a task", "[casework][law]")
{
    const auto catalogue = rules::Catalogue::load(tests::DeskFixture::shippedBundle());
    REQUIRE(catalogue);
    for (const rules::BenefitSummary &benefit : (*catalogue)->benefits()) {
        const auto sections = (*catalogue)->sections(benefit.id);
        REQUIRE(sections);
        for (const rules::Section &section : *sections) {
            INFO(benefit.id.toStdString() << " " << section.id.toStdString());
            CHECK(rules::sectionTasks().contains(section.task));
        }
    }
}
