#include "tests/app/sportello/program_rig.h"
#include "tests/app/sportello/talk_visit.h"
#include "tests/support/string_makers.h"

#include <cstdio>

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A citizen, and what the law of the day says they may ask for.
struct Citizen {
    tests::TalkScript talk;
    QString first;                   // the row at the top
    QMap<QString, QString> rights;   // what stands on the rows that matter to this person
    QString notAskedFor;             // found though nobody came for it
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
        one.talk.answers = {{s("residente_italia"), s("true")},
                            {s("cittadinanza_titolo"), s("permesso_unico_lavoro")},
                            {s("genitore_richiedente"), s("madre")},
                            {s("evento_tipo"), s("nascita")},
                            {s("domiciliato_italia"), s("true")},
                            {s("soggetto_irpef"), s("true")},
                            {s("condizione_occupazionale"), s("inattivo")}};
        one.rights = {{s("maternita_comuni"), s("Forse")},
                      {s("bonus_nuovi_nati"), s("Forse")},
                      {s("auu"), s("Forse")},
                      {s("assegno_sociale"), s("Per ora no")}};
        one.notAskedFor = s("auu");
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
        one.talk.answers = {{s("residente_italia"), s("true")},
                            {s("cittadinanza_titolo"), s("it")},
                            {s("condizione_occupazionale"), s("inattivo")},
                            {s("isee_presente"), s("false")}};
        one.rights = {{s("adi"), s("Forse")}, {s("carta_dedicata"), s("Forse")}};
        one.notAskedFor = s("adi");
        all.append(one);
    }
    {
        Citizen one;
        one.talk.title = s("a woman of 78 with her daughter");
        one.talk.typed = s("FNTRSO48E60F205J");
        one.talk.words = s("La pensione di mia madre non basta");
        one.talk.needs = {s("pensione")};
        one.talk.answers = {{s("residente_italia"), s("true")},
                            {s("cittadinanza_titolo"), s("it")},
                            {s("condizione_occupazionale"), s("inattivo")},
                            {s("pensione_diretta"), s("nessuna")},
                            {s("isee_presente"), s("false")}};
        one.rights = {{s("assegno_sociale"), s("Forse")},
                      {s("carta_acquisti"), s("Forse")},
                      {s("sfl"), s("Altra strada")},
                      {s("autoimpiego_centro_nord"), s("Per ora no")}};
        one.notAskedFor = s("carta_acquisti");
        all.append(one);
    }
    {
        Citizen one;
        one.talk.title = s("somebody who lost the job sixty days ago");
        one.talk.typed = s("SLSPTR88A30B354F");
        one.talk.words = s("Non riesco a pagare la luce");
        one.talk.needs = {s("lavoro_perso"), s("bollette_debiti")};
        one.talk.answers = {{s("residente_italia"), s("true")},
                            {s("cittadinanza_titolo"), s("it")},
                            {s("condizione_occupazionale"), s("disoccupato")},
                            {s("isee_presente"), s("false")},
                            {s("dimissioni_ti_12m_precedenti"), s("false")},
                            {s("attivita_in_corso"), s("nessuna")},
                            {s("pensione_diretta"), s("nessuna")},
                            {s("evento_sospensivo"), s("nessuno")},
                            {s("giorni_indennita_mancato_preavviso"), s("0")},
                            {s("settimane_gia_utilizzate"), s("0")},
                            {s("imponibile_quadriennio"), s("72.000,00")},
                            {s("data_cessazione"), s("25/9/26")},
                            {s("causa_cessazione"), s("licenziamento_gmo")},
                            {s("categoria_lavoratore"), s("subordinato_privato")},
                            {s("settimane_quadriennio"), s("208")}};
        one.talk.starts = s("naspi");
        one.first = s("naspi");
        one.rights = {{s("naspi"), s("Probabile")},
                      {s("sfl"), s("Forse")},
                      {s("dis_coll"), s("Altra strada")},
                      {s("assegno_sociale"), s("Per ora no")}};
        one.notAskedFor = s("sfl");
        all.append(one);
    }
    {
        Citizen one;
        one.talk.title = s("an asylum seeker with a code of eleven digits");
        one.talk.typed = s("12345678903");
        one.talk.words = s("Vorrei un documento");
        one.talk.needs = {s("documenti_residenza"), s("permesso_soggiorno")};
        one.talk.answers = {{s("residente_italia"), s("true")},
                            {s("cittadinanza_titolo"), s("richiedente_asilo")},
                            {s("condizione_occupazionale"), s("disoccupato")},
                            {s("isee_presente"), s("false")}};
        one.rights = {
            {s("adi"), s("Per ora no")}, {s("sfl"), s("Per ora no")}, {s("auu"), s("Forse")}};
        one.notAskedFor = s("auu");
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
        INFO(citizen.talk.title.toStdString()
             << ": " << hands->faults().join(QLatin1String("; ")).toStdString());
        REQUIRE(hands->faults().isEmpty());
        REQUIRE_FALSE(report.rows.isEmpty());
        if (!citizen.first.isEmpty())
            CHECK(report.rows.first() == citizen.first);
        for (auto it = citizen.rights.cbegin(); it != citizen.rights.cend(); ++it) {
            CAPTURE(it.key().toStdString());
            CHECK(report.outcomes.value(it.key()) == it.value());
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

namespace {

/// The same person twice: nothing was said of the second visit's answer but in the first.
void contradict(MakeHands make, bool keepsEarlier)
{
    tests::ProgramRig rig;
    rig.start();
    REQUIRE(rig.signIn());
    const auto hands = make([&rig] { return &rig.program->window(); });
    tests::TalkScript script = citizens()[2].talk;
    CHECK(tests::TalkVisit(*rig.program, *hands).play(script).sides.isEmpty());
    rig.clock.advance(std::chrono::hours(24 * 10));
    script.words = s("Cerco lavoro");
    script.changes = s("condizione_occupazionale");
    script.changedTo = s("disoccupato");
    script.keepsEarlier = keepsEarlier;
    const tests::TalkReport report = tests::TalkVisit(*rig.program, *hands).play(script);
    INFO(hands->faults().join(QLatin1String("; ")).toStdString());
    REQUIRE(hands->faults().isEmpty());
    CHECK(report.sides == QStringList{s("oggi, 4 dic"), s("Cerca lavoro"), s("il 24 novembre 2026"),
                                      s("Non lavora e non cerca")});
    CHECK(report.held == (keepsEarlier ? s("inattivo") : s("disoccupato")));
}

}   // namespace

TEST_CASE(
    "what a person said in an earlier visit stands beside what they say today, with both days, "
    "and one key settles it",
    "[app][talks]")
{
    SECTION("by keys, today's answer holds")
    {
        contradict(&tests::keyboardHands, false);
    }
    SECTION("through what assistive programs are told, the earlier one holds")
    {
        contradict(&tests::assistiveHands, true);
    }
}
