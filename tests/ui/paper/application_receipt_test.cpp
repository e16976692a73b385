#include "tests/support/string_makers.h"
#include "tests/ui/paper/paper_samples.h"

using namespace core;
using namespace ui::paper;
using namespace Qt::StringLiterals;
using tests::bodyOf;

namespace {

PaperContent application(const CasePapers &about, PaperSources sources = tests::paperSources())
{
    return applicationReceipt(sources, about, PaperWords());
}

}   // namespace

TEST_CASE("2: before the centre answers the application says PROVVISORIA and its local number",
          "[ui][paper]")
{
    const PaperContent paper = application(tests::naspiPapers());
    CHECK(bodyOf(paper) == QString::fromUtf8(R"(Ricevuta di visita e domanda

Per: Elena Marini, nata il 14 marzo 1986
Quando: martedì 24 novembre 2026, dalle 10:31 alle 11:02
Era presente: la persona interessata
Con chi ha parlato: Paola Riva, banco 2

PROVVISORIA — non è ancora il numero ufficiale
Domanda consegnata a questo sportello il 24 novembre 2026 alle 11:02. Il numero ufficiale arriva dal centro INPS e sostituisce questo:
%1

Che cosa abbiamo fatto
Domanda di NASpI: Indennità per chi ha perso il lavoro.

Che cosa ha dichiarato
Il mio lavoro è finito il 25 settembre 2026. Motivo: licenziamento.
Nei 12 mesi prima non ho lasciato un altro lavoro a tempo indeterminato.
Ora non lavoro.
So che devo avvisare l'INPS entro 30 giorni se inizio a lavorare.

Documenti ricevuti
Lettera di licenziamento: 1 pagina. Originale restituito.
Documento d'identità: visto in originale e restituito.

Che cosa deve fare lei
1. Entro il 1° dicembre 2026 porti: IBAN intestato a lei.
2. Entro il 9 dicembre 2026. Vada al Centro per l'impiego, con questo foglio e un documento.
3. Entro il 10 dicembre 2026. Si iscriva a SIISL, il sito per chi cerca lavoro.

Che cosa facciamo noi
Inviamo la domanda al centro INPS: parte da sola appena c’è rete. Decide l’INPS.
Se non riceve risposta, torni con questo foglio.

Firma della persona: ____________________

Regole 412)")
                               .arg(paper.number));
}

TEST_CASE("2: without network the application says so, with the time it was handed in",
          "[ui][paper]")
{
    PaperSources sources = tests::paperSources();
    sources.offline = true;
    CHECK(application(tests::naspiPapers(), sources)
              .toText()
              .contains(
                  u"consegnata a questo sportello il 24 novembre 2026 alle 11:02, senza rete"_s));
}

TEST_CASE("2: once received the official number takes the place of the provisional one",
          "[ui][paper]")
{
    CasePapers about = tests::naspiPapers();
    about.about.receipt = tests::officialReceipt();
    const QString text = application(about).toText();
    CHECK(text.contains(u"Numero ufficiale della domanda"_s));
    CHECK(text.contains(u"INPS.H501.2026.0000123"_s));
    CHECK(text.contains(u"Ricevuta dal centro INPS il 24 novembre 2026 alle 11:05"_s));
    CHECK_FALSE(text.contains(u"PROVVISORIA"_s));
}

TEST_CASE("2: a draft translation never stands beside a declaration", "[ui][paper]")
{
    CasePapers about = tests::naspiPapers();
    about.declarations[0].text.byLanguage[u"en"_s] = u"A draft"_s;
    about.declarations[0].text.drafts = {u"en"_s};
    about.declarations[1].text.byLanguage[u"en"_s] = u"Somebody approved this"_s;
    const PaperContent paper =
        applicationReceipt(tests::paperSources(), about, PaperWords(u"en"_s));
    const QString text = paper.toText();
    CHECK_FALSE(text.contains(u"A draft"_s));
    CHECK(text.contains(u"Somebody approved this"_s));
    CHECK(text.contains(u"Le dichiarazioni valgono in italiano."_s));
}

TEST_CASE("2: who cannot sign is written down with the cause, for the official to sign",
          "[ui][paper]")
{
    CasePapers about = tests::naspiPapers();
    about.about.signature =
        domain::Signature{domain::SigningWay::Impediment, u"non sa scrivere"_s, {}, {}, {}, {}};
    const QString text = application(about).toText();
    CHECK(text.contains(u"ha detto di non poter firmare. Causa: non sa scrivere."_s));
    CHECK(text.contains(u"art. 4 c. 1 D.P.R. 445/2000"_s));
    CHECK(text.contains(u"Firma di chi riceve la dichiarazione: ____"_s));
    CHECK_FALSE(text.contains(u"Firma della persona"_s));
}

TEST_CASE("2: who signs for the person stands under the line with the end of the power",
          "[ui][paper]")
{
    const PaperSources sources = tests::paperSources();
    CasePapers about = tests::naspiPapers();
    about.about.signature =
        domain::Signature{domain::SigningWay::Representative, {}, u"Giulia Ferri"_s,
                          sources.person.mandates.first().id, {}, {}};
    const QString text = application(about, sources).toText();
    CHECK(text.contains(u"Firma di chi agisce per la persona: ____"_s));
    CHECK(text.contains(u"Giulia Ferri, delega fino al 31 dicembre 2026"_s));
    PaperSources curated = sources;
    curated.person.mandates.first().power = domain::Power::Curator;
    CHECK(application(about, curated).toText().contains(u"Firma della persona: ____"_s));
}
