#include "tests/support/string_makers.h"
#include "tests/ui/paper/paper_samples.h"

#include "core/base/local_number.h"
#include "core/rules/needs.h"

#include <algorithm>

using namespace core;
using namespace ui::paper;
using namespace Qt::StringLiterals;
using tests::bodyOf;

TEST_CASE("1: the receipt of a visit says what was done and what each does next", "[ui][paper]")
{
    PaperSources sources = tests::paperSources();
    sources.cases = {tests::naspiPapers()};
    sources.comeBack = tests::comeBack();
    sources.visit.nextStep = u"Porti la busta paga"_s;
    sources.visit.nextStepOn = QDate(2026, 12, 3);
    CHECK(bodyOf(visitReceipt(sources, PaperWords())) ==
          QString::fromUtf8(R"(Ricevuta di visita

Per: Elena Marini, nata il 14 marzo 1986
Quando: martedì 24 novembre 2026, dalle 10:31 alle 11:02
Era presente: la persona interessata
Con chi ha parlato: Paola Riva, banco 2

Di che cosa abbiamo parlato
- le bollette e i debiti

Che cosa abbiamo fatto
Domanda di NASpI: iniziata, numero %1.
- Prossimo passo: torni a finirla e a firmarla.

Che cosa deve fare lei
1. Entro il 1° dicembre 2026 porti: IBAN intestato a lei.
2. Entro il 3 dicembre 2026. Porti la busta paga
3. Torni giovedì 26 novembre 2026. Porti questo foglio.

Che cosa facciamo noi
Teniamo quello che ci ha detto: non dovrà ripeterlo.
Se non riceve risposta, torni con questo foglio.

Dove chiedere
A questo sportello: via del Municipio 1 · da lunedì a venerdì 8:30–13:00. Dica il codice %2, o mostri questo foglio.)")
              .arg(groupedLocalNumber(localNumber(tests::naspiPapers().about.id.uuid())),
                   groupedLocalNumber(localNumber(sources.visit.id.uuid()))));
}

TEST_CASE("1: one receipt lists every application of the visit, its number and its next step",
          "[ui][paper]")
{
    PaperSources sources = tests::paperSources();
    const auto application = [&](const char *name, int minute) {
        CasePapers made = tests::naspiPapers();
        made.about.id = CaseId::makeAt(QDateTime({2026, 11, 24}, {9, minute}, Qt::UTC));
        made.benefit.name = tests::lawText(name);
        made.documents.clear();
        made.duties.clear();
        return made;
    };
    CasePapers received = application("NASpI", 1);
    received.about.finalisation = domain::Finalisation{};
    received.about.receipt = tests::officialReceipt();
    CasePapers sent = application("ADI", 2);
    sent.about.finalisation = domain::Finalisation{};
    CasePapers waiting = application("AUU", 3);
    waiting.about.suspension = *domain::Suspension::make({.reason = domain::WaitReason::Documents,
                                                          .who = u"Elena Marini"_s,
                                                          .what = u"porta l’ISEE"_s,
                                                          .until = QDate(2026, 12, 9)},
                                                         u"OP-1"_s, sources.nowUtc);
    const CasePapers lacking = application("Bonus nido", 4);
    MissingPaper missing = tests::missingPaper();
    missing.about = lacking.about.id;
    sources.missing = {missing};
    sources.cases = {received, sent, waiting, lacking, application("Carta acquisti", 5)};
    const auto number = [](const CasePapers &one) {
        return groupedLocalNumber(localNumber(one.about.id.uuid()));
    };
    const QString said = bodyOf(visitReceipt(sources, PaperWords()));
    CHECK(said.contains(
        QString::fromUtf8(
            R"(Domanda di NASpI: ricevuta dal centro INPS, numero INPS.H501.2026.0000123.
- Prossimo passo: aspetti la risposta. Decide l’INPS.
Domanda di ADI: consegnata, numero %1.
- Prossimo passo: la inviamo noi al centro INPS.
Domanda di AUU: sospesa, numero %2.
- Prossimo passo: porta l’ISEE, entro il 9 dicembre 2026.
Domanda di Bonus nido: iniziata, numero %3.
- Prossimo passo: porti i documenti che mancano.
Domanda di Carta acquisti: iniziata, numero %4.
- Prossimo passo: torni a finirla e a firmarla.)")
            .arg(number(sent), number(waiting), number(lacking), number(sources.cases.last()))));
}

TEST_CASE("1: after an interview the check goes with the receipt, on a page of its own",
          "[ui][paper]")
{
    const PaperSources sources = tests::interviewSources();
    for (const char *language : {"", "en", "ar"}) {
        CAPTURE(language);
        const PaperWords words(QString::fromLatin1(language));
        const PaperContent receipt = visitReceipt(sources, words);
        const auto attached = std::find_if(receipt.blocks.begin(), receipt.blocks.end(),
                                           [](const Block &block) { return block.newPage; });
        REQUIRE(attached != receipt.blocks.end());
        CHECK(attached->text.it == u"Che cosa può chiedere"_s);
        CHECK(attached->text.other.isEmpty() == !receipt.isBilingual());
        const QString text = receipt.toText();
        CHECK(text.contains(u"Questo foglio non è una decisione"_s));
        CHECK(receipt.rules == u"Regole 412"_s);
        // What was talked of is the need; the list of all benefits stands once.
        CHECK(text.count(u"le bollette e i debiti"_s) == 1);
        PaperSources alone = sources;
        alone.interviewed = false;
        CHECK(Paper(receipt).pageCount() > Paper(visitReceipt(alone, words)).pageCount());
    }
}

TEST_CASE("4: of all benefits those for now not are told in one line each, with what would change",
          "[ui][paper]")
{
    const QString text = bodyOf(checkOutcome(tests::interviewSources(), PaperWords()));
    CHECK(text.contains(QString::fromUtf8(R"(1. Indennità per chi ha perso il lavoro
NASpI
Probabilmente può chiederla. Decide l’INPS.
Importo previsto: da 900,00 € a 1.103,07 € al mese.
Ha tempo fino al 5 dicembre 2026.
- Ha perso il lavoro il 25 settembre 2026.)")));
    CHECK(text.contains(u"La riceve già."_s));
    CHECK(text.contains(u"Ha detto che per ora non le interessa."_s));
    CHECK(text.contains(QString::fromUtf8(R"(
Per ora no
- Indennità per chi ha perso il lavoro: Servono 13 settimane, ne risultano 9. Che cosa cambierebbe: Con altre 4 settimane di contributi.)")));
    CHECK_FALSE(text.contains(u"Può presentarla lo stesso"_s));
    CHECK_FALSE(text.contains(u"diritto"_s));
}

TEST_CASE("4: an amount with one end known says so", "[ui][paper]")
{
    PaperSources sources = tests::interviewSources();
    CheckedBenefit &first = sources.checked.first();
    first.amount.least.reset();
    CHECK(bodyOf(checkOutcome(sources, PaperWords())).contains(u"fino a 1.103,07 € al mese"_s));
    first.amount = {Money::fromCents(50000), std::nullopt, u"EUR/year"_s, {}, false};
    CHECK(bodyOf(checkOutcome(sources, PaperWords())).contains(u"almeno 500,00 € all’anno"_s));
    first.amount.most = first.amount.least;
    CHECK(bodyOf(checkOutcome(sources, PaperWords()))
              .contains(u"Importo previsto: 500,00 € all’anno"_s));
}

TEST_CASE("1: every need of the cards but violence and «altro» has its words", "[ui][paper]")
{
    for (const QString &need : rules::needIds()) {
        PaperSources sources = tests::paperSources();
        sources.visit.needs = {need};
        const bool unsaid = need == u"violenza_paura"_s || need == u"altro"_s;
        CAPTURE(need);
        CHECK(bodyOf(visitReceipt(sources, PaperWords())).contains(u"Di che cosa abbiamo"_s) ==
              !unsaid);
    }
}

TEST_CASE("violence or fear is never written on a paper", "[ui][paper]")
{
    for (const PaperContent &paper : tests::allPapers(PaperWords(u"en"_s)))
        CHECK_FALSE(paper.toText().contains(u"violenz"_s, Qt::CaseInsensitive));
}

TEST_CASE("3: missing documents say what, why, where, what to say and by when", "[ui][paper]")
{
    CHECK(bodyOf(missingDocuments(tests::paperSources(), tests::missingPaper(), PaperWords())) ==
          QString::fromUtf8(R"(Documenti che mancano

Per: Elena Marini, nata il 14 marzo 1986
Foglio del: martedì 24 novembre 2026
Torni entro martedì 1° dicembre 2026. Porti questo foglio.
Ha tempo fino al 15 gennaio 2027.

1. ISEE
Il documento che misura redditi e risparmi della famiglia.
Dove: CAF, via dei Forni 3. Gratis, circa 10 giorni.
Dica: «Mi serve per la domanda di Assegno di maternità: ISEE».
Ha detto che lo porta entro il 1° dicembre 2026.

2. IBAN
Il conto deve essere intestato a lei.
Dica: «Mi serve per la domanda di Assegno di maternità: IBAN».

Non serve portare: Stato di famiglia. Ci pensiamo noi.

Se non trova un documento, lo dica: c’è un altro modo.
La pratica è salvata. Se non riesce a venire, ci chiami: fissiamo un altro giorno.)"));
}

TEST_CASE("4: the outcome of the check has amounts, deadlines and reasons, and is no decision",
          "[ui][paper]")
{
    PaperSources sources = tests::paperSources();
    sources.checked = {tests::checkedBenefit(rules::Outcome::Probable),
                       tests::checkedBenefit(rules::Outcome::Maybe),
                       tests::checkedBenefit(rules::Outcome::No)};
    const QString text = bodyOf(checkOutcome(sources, PaperWords()));
    CHECK(text.startsWith(QString::fromUtf8(R"(Che cosa può chiedere

Per: Elena Marini, nata il 14 marzo 1986

Questo foglio non è una decisione
È un controllo fatto il 24 novembre 2026 con quello che ci ha detto. Può fare domanda in ogni caso.

1. Indennità per chi ha perso il lavoro
NASpI
Probabilmente può chiederla. Decide l’INPS.
Importo previsto: 1.103,07 € al mese.
Ha tempo fino al 2 dicembre 2026.
- Ha perso il lavoro il 25 settembre 2026.

2. Indennità per chi ha perso il lavoro
NASpI
Forse sì. Manca qualche informazione. Decide l’INPS.
)")));
    CHECK(text.contains(QString::fromUtf8(R"(Per ora no. Può presentarla lo stesso. Decide l’INPS.
Ha tempo fino al 2 dicembre 2026.
- Servono 13 settimane, ne risultano 9.
Che cosa cambierebbe: Con altre 4 settimane di contributi.)")));
}

TEST_CASE("4: every outcome there is has its sentence, and none says «ha diritto»", "[ui][paper]")
{
    QStringList said;
    for (const rules::Outcome outcome :
         {rules::Outcome::Probable, rules::Outcome::Maybe, rules::Outcome::No,
          rules::Outcome::Referral, rules::Outcome::Ended, rules::Outcome::NotYet,
          rules::Outcome::NotComputable}) {
        PaperSources sources = tests::paperSources();
        sources.checked = {tests::checkedBenefit(outcome)};
        const QString text = checkOutcome(sources, PaperWords(u"uk"_s)).toText();
        CHECK(text.contains(u"non è una decisione"_s));
        CHECK_FALSE(text.contains(u"diritto"_s));
        CHECK_FALSE(said.contains(text));
        said.append(text);
    }
}

TEST_CASE("5: the return ticket names neither person, measure, need nor what is typed",
          "[ui][paper]")
{
    const CasePapers about = tests::naspiPapers();
    const PaperContent ticket =
        returnTicket(tests::paperSources(), about.about.id.uuid(), tests::comeBack(), PaperWords());
    CHECK(ticket.toText() == QString::fromUtf8(R"(Punto INPS di Valdirosa
via del Municipio 1 · da lunedì a venerdì 8:30–13:00
%1

Torni con questo biglietto

%1
Quando: giovedì 26 novembre 2026, alle 09:30
Dove: via del Municipio 1
Porti: un documento, se ce l’ha. Se non ce l’ha, venga lo stesso.

Se perde il biglietto: dica il suo nome e dove ci siamo incontrati. Ritroviamo tutto.)")
                                 .arg(groupedLocalNumber(localNumber(about.about.id.uuid()))));
}

TEST_CASE("6: the delega says who, for whom, which acts, until when, both documents and how it "
          "is taken back",
          "[ui][paper]")
{
    CHECK(bodyOf(mandatePaper(tests::paperSources(), tests::daughtersMandate(), PaperWords())) ==
          QString::fromUtf8(R"(Delega

Per chi: Elena Marini, nata il 14 marzo 1986
Chi agisce: Giulia Ferri (figlia)
Con quale potere: delega
Da quando: 1° gennaio 2026
Fino a quando: 31 dicembre 2026

Che cosa può fare
- vedere i dati e le pratiche
- firmare le domande
- consegnare domande e documenti
Altro non può farlo al suo posto.

Documenti visti
Della persona: carta d’identità CA00000AA, visto il 24 novembre 2026
Di chi agisce: passaporto YA0000000, visto il 24 novembre 2026

Come si revoca
Basta dirlo a questo sportello, quando vuole, senza dire perché.
La revoca vale subito. Diamo un foglio che la prova.

Firma della persona: ____________________

Firma di chi agisce per la persona: ____________________)"));
}

TEST_CASE("6: a delega that was taken back gives the paper of its revocation", "[ui][paper]")
{
    domain::Mandate mandate = tests::daughtersMandate();
    mandate.revokedAt = QDateTime({2026, 11, 24}, {10, 0}, Qt::UTC);
    const PaperContent paper = mandatePaper(tests::paperSources(), mandate, PaperWords());
    CHECK(paper.code == u"revoca"_s);
    CHECK(paper.toText().contains(u"Revocata: martedì 24 novembre 2026, alle 11:00"_s));
    CHECK(paper.toText().contains(
        u"Da questo momento Giulia Ferri non può più agire al suo posto."_s));
}

TEST_CASE("6: a power that a judge gave is not signed by the person and only a judge takes it",
          "[ui][paper]")
{
    domain::Mandate mandate = tests::daughtersMandate();
    mandate.power = domain::Power::Guardian;
    const QString text = mandatePaper(tests::paperSources(), mandate, PaperWords()).toText();
    CHECK(text.contains(u"Chi agisce per la persona"_s));
    CHECK(text.contains(u"solo il giudice lo toglie"_s));
    CHECK_FALSE(text.contains(u"Firma della persona"_s));
}

TEST_CASE("7: the privacy notice names who, why, which, whom, how long and the rights",
          "[ui][paper]")
{
    const QString text = privacyNotice(tests::paperSources(), PaperWords()).toText();
    for (const char *needed :
         {"titolare dei dati della domanda", "interesse pubblico", "non serve il suo consenso",
          "mai la malattia", "90 giorni", "vedere i suoi dati", "Garante", "versione 1"})
        CHECK(text.contains(QString::fromUtf8(needed)));
    const QList<Sentence> aloud = privacyNoticeAloud(PaperWords());
    CHECK(aloud.size() >= 8);
    for (const Sentence &sentence : aloud)
        CHECK(sentence.it.size() < 70);
}

TEST_CASE("8: an appointment says when, where, what to bring and what if not", "[ui][paper]")
{
    const QString text =
        bodyOf(appointmentSlip(tests::paperSources(), tests::comeBack(), PaperWords()));
    CHECK(text.startsWith(QString::fromUtf8(R"(Il suo appuntamento

Per: Elena Marini
Quando: giovedì 26 novembre 2026, alle 09:30
Dove: via del Municipio 1
Porti: il contratto d’affitto

Se non può venire
Ci avvisi: fissiamo un altro giorno. Non perde niente.)")));
}

TEST_CASE("no health, income or benefit word stands outside: in heads, codes and the ticket",
          "[ui][paper]")
{
    const QStringList words = {u"naspi"_s,    u"assegno"_s, u"reddit"_s,     u"isee"_s,
                               u"disabil"_s,  u"salute"_s,  u"gravidanza"_s, u"pension"_s,
                               u"disoccup"_s, u"lavoro"_s,  u"indennità"_s,  u"marini"_s};
    for (const PaperContent &paper : tests::allPapers(PaperWords(u"fr"_s))) {
        QString outside = paper.office + paper.officeDetails + paper.number + paper.code;
        if (paper.format == PaperFormat::Ticket)
            outside += paper.toText();
        for (const QString &word : words) {
            CAPTURE(paper.code, word);
            CHECK_FALSE(outside.contains(word, Qt::CaseInsensitive));
        }
    }
}

TEST_CASE("every paper's number is grouped, has its check character and no letter that is read as "
          "another",
          "[ui][paper]")
{
    for (const PaperContent &paper : tests::allPapers(PaperWords())) {
        CAPTURE(paper.code, paper.number);
        CHECK(paper.number.section(u' ', 0, 0).size() == 4);
        CHECK(parseLocalNumber(paper.number).has_value());
        for (const QChar unclear : u"O0I1"_s)
            CHECK_FALSE(paper.number.contains(unclear));
    }
}

TEST_CASE("dates on papers are words and never numbers alone", "[ui][paper]")
{
    static const QRegularExpression kNumbers(u"\\d{1,4}[/-]\\d{1,2}[/-]\\d{1,4}"_s);
    for (const QString &language : PaperWords::languages() + QStringList{QString()}) {
        for (const PaperContent &paper : tests::allPapers(PaperWords(language))) {
            QString text = paper.toText();
            text.remove(u"445/2000"_s);
            CAPTURE(language, paper.code);
            CHECK_FALSE(kNumbers.match(text).hasMatch());
        }
    }
}

TEST_CASE("in training every paper says that it has no value", "[ui][paper]")
{
    PaperSources sources = tests::paperSources();
    sources.desk.training = true;
    CHECK(visitReceipt(sources, PaperWords())
              .toText()
              .contains(u"FORMAZIONE: questo foglio non ha valore."_s));
}
