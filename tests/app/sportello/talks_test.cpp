#include "tests/app/sportello/program_rig.h"
#include "tests/app/sportello/talk_visit.h"
#include "tests/support/string_makers.h"

#include <cstdio>

namespace {

using core::triage::RightKind;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A citizen, and what the law of the day says they may ask for.
struct Citizen {
    tests::TalkScript talk;
    QString first;                     // the row at the top
    QMap<QString, RightKind> rights;   // the outcomes that matter to this person
    QString notAskedFor;               // found though nobody came for it
};

/// One for each citizen of the people the desk is made for, on 24 November 2026.
QList<Citizen> citizens()
{
    QList<Citizen> all;
    {
        Citizen one;
        one.talk.title = s("a pregnant woman who speaks little Italian");
        one.talk.typed = s("Rahmani Amina");
        one.talk.name = s("Amina");
        one.talk.surname = s("Rahmani");
        one.talk.born = s("12/4/1998");
        one.talk.words = s("Aspetto un bambino");
        one.talk.needs = {s("gravidanza")};
        all.append(one);
    }
    {
        Citizen one;
        one.talk.title = s("a homeless man of 61 without code, papers or telephone");
        one.talk.typed = s("Toni");
        one.talk.name = s("Toni");
        one.talk.born = s("1965");
        one.talk.words = s("Cerco da mangiare");
        one.talk.needs = {s("cibo")};
        one.talk.bed = false;
        all.append(one);
    }
    {
        Citizen one;
        one.talk.title = s("a woman of 78 with her daughter");
        one.talk.typed = s("FNTRSO48E60F205J");
        one.talk.words = s("La pensione di mia madre non basta");
        one.talk.needs = {s("pensione")};
        all.append(one);
    }
    {
        Citizen one;
        one.talk.title = s("somebody who lost the job sixty days ago");
        one.talk.typed = s("SLSPTR88A30B354F");
        one.talk.words = s("Non riesco a pagare la luce");
        one.talk.needs = {s("bollette_debiti")};
        one.talk.answers = {{s("data_cessazione"), s("25/9/26")},
                            {s("causa_cessazione"), s("licenziamento_gmo")},
                            {s("categoria_lavoratore"), s("subordinato_privato")},
                            {s("settimane_quadriennio"), s("208")}};
        all.append(one);
    }
    {
        Citizen one;
        one.talk.title = s("an asylum seeker with a code of eleven digits");
        one.talk.typed = s("12345678903");
        one.talk.words = s("Vorrei un documento");
        one.talk.needs = {s("documenti_residenza"), s("permesso_soggiorno")};
        all.append(one);
    }
    return all;
}

using MakeHands = std::unique_ptr<tests::Hands> (*)(std::function<QWidget *()>);

void talkToAll(MakeHands make)
{
    tests::ProgramRig rig;
    rig.start();
    REQUIRE(rig.signIn());
    const auto hands = make([&rig] { return &rig.program->window(); });
    for (const Citizen &citizen : citizens()) {
        tests::TalkVisit visit(*rig.program, *hands);
        const tests::TalkReport report = visit.play(citizen.talk);
        for (const QString &row : report.rows)
            std::printf("  %s %s\n", qUtf8Printable(row),
                        qUtf8Printable(core::triage::rightCode(report.kinds.value(row))));
        std::printf("%s\n", qUtf8Printable(report.asked.join(QLatin1Char(' '))));
        INFO(citizen.talk.title.toStdString()
             << ": " << hands->faults().join(QLatin1String("; ")).toStdString());
        REQUIRE(hands->faults().isEmpty());
        REQUIRE_FALSE(report.rows.isEmpty());
        CHECK(report.rows.first() == citizen.first);
        for (auto it = citizen.rights.cbegin(); it != citizen.rights.cend(); ++it) {
            CAPTURE(it.key().toStdString());
            CHECK(report.kinds.value(it.key()) == it.value());
        }
        CHECK(citizen.rights.contains(citizen.notAskedFor));
        CHECK(report.contactsShown == !citizen.talk.bed);
        CHECK((citizen.talk.starts.isEmpty() || report.prefilled));
        std::printf("%s, %s: %d questions, %d strokes\n", qUtf8Printable(hands->name()),
                    qUtf8Printable(citizen.talk.title), report.questions, report.strokes);
    }
}

}   // namespace

TEST_CASE("who comes with a need leaves with the right list, by keys alone", "[app][talks]")
{
    talkToAll(&tests::keyboardHands);
}

TEST_CASE(
    "who comes with a need leaves with the right list, through what assistive programs are told",
    "[app][talks]")
{
    talkToAll(&tests::assistiveHands);
}
