#include "app/sportello/program.h"
#include "tests/app/sportello/desk_visit.h"
#include "tests/app/sportello/program_rig.h"
#include "tests/support/string_makers.h"

#include <QRandomGenerator>

#include <cstdio>

namespace {

constexpr quint32 kSeed = 20261124;
constexpr int kStepsOfAVisit = 12;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// One for each citizen of the people the desk is made for.
QList<tests::VisitScript> citizens()
{
    return {{s("a pregnant woman who speaks little Italian"),
             s("Rahmani Amina"),
             s("Rahmani"),
             s("Amina"),
             s("12/4/1998"),
             {},
             {},
             s("auu"),
             {{s("mese_competenza"), s("11/2026")}, {s("ruolo_richiedente"), s("genitore")}},
             {},
             s("TRASMESSA")},
            {s("a homeless man of 61 without code, papers or telephone"),
             s("Toni"),
             {},
             s("Toni"),
             s("1965"),
             {},
             {},
             s("adi"),
             {},
             s("documenti"),
             s("SOSPESA")},
            {s("a woman of 78 with her daughter"),
             s("FNTRSO48E60F205J"),
             {},
             {},
             {},
             s("delegato"),
             s("Laura Fontana"),
             s("assegno_sociale"),
             {},
             {},
             s("TRASMESSA"),
             {{s("Laura Fontana"), s("1/1/2026"), s("31/10/2026")},
              {s("Laura Fontana"), s("oggi"), s("24/11/2027")}}},
            {s("somebody who lost the job sixty days ago"),
             s("SLSPTR88A30B354F"),
             {},
             {},
             {},
             {},
             {},
             s("naspi"),
             {{s("data_cessazione"), s("25/9/26")},
              {s("causa_cessazione"), s("licenziamento_gmo")},
              {s("categoria_lavoratore"), s("subordinato_privato")},
              {s("giorni_indennita_mancato_preavviso"), s("0")},
              {s("evento_sospensivo"), s("nessuno")},
              {s("dimissioni_ti_12m_precedenti"), s("false")},
              {s("settimane_quadriennio"), s("208")},
              {s("imponibile_quadriennio"), s("72.000,00")},
              {s("settimane_gia_utilizzate"), s("0")},
              {s("attivita_in_corso"), s("nessuna")},
              {s("pensione_diretta"), s("nessuna")},
              {s("data_domanda"), s("oggi")},
              {s("iban"), s("IT60X0542811101000000123456")}},
             {},
             s("TRASMESSA")},
            {s("an asylum seeker with a code of eleven digits"),
             s("12345678903"),
             {},
             {},
             {},
             {},
             {},
             s("auu"),
             {{s("mese_competenza"), s("11/2026")}},
             {},
             s("TRASMESSA")}};
}

using MakeHands = std::unique_ptr<tests::Hands> (*)(std::function<QWidget *()>);

void playAll(MakeHands make, const char *way)
{
    tests::ProgramRig rig;
    rig.start();
    REQUIRE(rig.signIn());
    const auto hands = make([&rig] { return &rig.program->window(); });
    QRandomGenerator random(kSeed);
    for (const tests::VisitScript &script : citizens()) {
        const int cutAt = 1 + static_cast<int>(random.bounded(kStepsOfAVisit));
        tests::DeskVisit visit(*rig.program, *hands, cutAt);
        const tests::VisitReport report = visit.play(script);
        INFO(script.title.toStdString() << ", line cut at step " << cutAt << ": "
                                        << hands->faults().join(QLatin1String("; ")).toStdString());
        REQUIRE(hands->faults().isEmpty());
        CHECK(report.handedIn == script.suspendedFor.isEmpty());
        CHECK(report.received == script.suspendedFor.isEmpty());
        CHECK(report.stoppedSignatures == qMax(0, script.delegations.size() - 1));
        CHECK(report.signer == (script.delegations.isEmpty() ? QString() : script.companion));
        CHECK(report.caseState == (script.suspendedFor.isEmpty() ? s("received") : s("suspended")));
        std::printf("%s, %s: %s, %d pages, %d strokes\n", way, qUtf8Printable(script.title),
                    qUtf8Printable(script.benefit), report.pages, report.strokes);
    }
}

}   // namespace

TEST_CASE("every citizen of the design is served by keys alone, with the line cut on the way",
          "[app][visits]")
{
    playAll(&tests::keyboardHands, "keys");
}

TEST_CASE("every citizen of the design is served through what assistive programs are told",
          "[app][visits]")
{
    playAll(&tests::assistiveHands, "assistive");
}
