#include "tests/core/rules/list_law.h"

#include "tests/core/rules/small_law.h"

namespace tests {

namespace {

const QByteArray kQuestions = R"y(sections:
  - { id: famiglia, title: "Famiglia" }
questions:
  - { key: giorno, kind: date, section: famiglia, ask: "Che giorno?", short: "Giorno" }
  - { key: isee, kind: amount, unit: EUR, section: famiglia, ask: "Quanto?", short: "ISEE" }
  - { key: data_nascita, kind: date, section: famiglia, ask: "Quando?", short: "Nascita" }
  - key: componenti
    kind: list
    section: famiglia
    ask: "Chi c'è in famiglia?"
    short: "Famiglia"
    item: "componente"
    range: 0..30
    number: numero_componenti
    fields:
      - key: relazione
        kind: choice
        ask: "Chi è?"
        short: "Relazione"
        options:
          - { value: richiedente, label: "Chi chiede" }
          - { value: coniuge, label: "Coniuge" }
          - { value: figlio, label: "Figlio" }
          - { value: altro, label: "Altro" }
        value_aliases: { parente: [coniuge, figlio, altro] }
      - { key: data_nascita, kind: date, ask: "Quando è nato?", short: "Nascita", aliases: [nato] }
      - { key: convivente, kind: yes_no, ask: "Vive con la persona?", short: "Convive", default: yes }
      - { key: nel_nucleo, kind: yes_no, ask: "È nell'ISEE?", short: "Nell'ISEE" }
      - key: disabilita
        kind: choice
        ask: "Ha una disabilità?"
        short: "Disabilità"
        default: nessuna
        options:
          - { value: nessuna, label: "Nessuna" }
          - { value: media, label: "Media" }
          - { value: grave, label: "Grave" }
      - key: reddito_annuo
        kind: amount
        unit: EUR/year
        when: "eta >= 18"
        ask: "Quanto guadagna?"
        short: "Reddito"
      - { key: punti, kind: decimal, ask: "Quanti punti?", short: "Punti" }
      - { key: svantaggio, kind: yes_no, ask: "È seguito?", short: "Svantaggio", default: no }
    shorthands:
      figli: { fields: { relazione: figlio, nel_nucleo: yes }, number: numero_figli }
      figli_minori: { fields: { relazione: figlio, nel_nucleo: yes } }
      data_nascita_figlio: { fields: { relazione: figlio }, value: data_nascita }
  - key: assenze_estero
    kind: list
    section: famiglia
    ask: "È stato all'estero?"
    short: "Assenze"
    item: "assenza"
    range: 0..3
    fields:
      - { key: dal, kind: date, ask: "Dal?", short: "Dal" }
      - { key: al, kind: date, ask: "Al?", short: "Al" }
lists:
  figli: { label: "Figli", is: "componenti where relazione == figlio and nel_nucleo" }
derived:
  - { name: eta, each: componenti, unit: year, label: "Età", is: "age(each.data_nascita, giorno)" }
  - { name: numero_componenti, label: "Componenti", is: "count(componenti)" }
  - { name: numero_figli, label: "Figli", is: "count(figli)" }
)y";

const QByteArray kHead = R"y(id: prova
name: "Prova"
plain_name: "Un aiuto di prova"
law: "L. 1/2020 (inventata)"
service: prova
body: INPS
event: giorno
in_force: 2020-01-01 ..
not_yet: "Vale dal 2020."
)y";

const QByteArray kChildren = R"y(sources: { l1: "L. 1/2020" }
parameters:
  base_piena:
    unit: EUR/month
    values: [{ from: 2020-01-01, value: 203.80, source: l1 }]
  base_minima:
    unit: EUR/month
    values: [{ from: 2020-01-01, value: 58.30, source: l1 }]
  soglia: { unit: EUR, values: [{ from: 2020-01-01, value: 17468.51, source: l1 }] }
  limite_reddito: { unit: EUR/year, values: [{ from: 2020-01-01, value: 8000, source: l1 }] }
  dal_terzo: { unit: EUR/month, values: [{ from: 2020-01-01, value: 99.10, source: l1 }] }
  quattro_figli: { unit: EUR/month, values: [{ from: 2020-01-01, value: 150, source: l1 }] }
tables:
  aumenti:
    key: componenti.disabilita
    source: l1
    columns: { importo: { type: EUR/month, default: 0 } }
    rows:
      - { key: media, importo: 99.10 }
      - { key: grave, importo: 110.60 }
asks: [giorno, isee, componenti]
lists:
  a_carico:
    label: "Figli a carico"
    is: figli where eta < 18 or disabilita != nessuna or (eta < 21 and reddito_annuo < limite_reddito)
values:
  base:
    each: a_carico
    unit: EUR/month
    is: if(or_else(isee, soglia + 1 ) <= soglia, base_piena, base_minima)
  quota:
    label: "Quota di ogni figlio"
    each: a_carico
    unit: EUR/month
    is:
      - { when: eta < 1, then: base * 3 / 2 + aumenti.importo + terzo }
      - { else: base + aumenti.importo + terzo }
    round: half_up(0.1)
    source: l1
  terzo:
    each: a_carico
    unit: EUR/month
    is: if(rank(each.data_nascita of a_carico) >= 3, dal_terzo, 0)
  importo:
    label: "Importo"
    unit: EUR/month
    is: sum(quota) + if(count(a_carico) >= 4, quattro_figli, 0)
    round: half_up(0.01)
    source: l1
  piu_giovane: { label: "Il più giovane", is: "nth_youngest(1, each.data_nascita of a_carico)" }
requirements:
  - id: R1
    need: any(a_carico)
    source: l1
    because: "Serve almeno un figlio a carico: ce ne sono {count(a_carico)}."
  - id: R2
    need: all(a_carico have convivente)
    source: l1
    because: "Tutti i figli a carico vivono con la persona."
results: [importo, piu_giovane]
)y";

}   // namespace

LawFiles listLaw(const QByteArray &body)
{
    return {{QStringLiteral("benefits/bundle.yaml"), "version: \"1\"\nissued_on: 2026-11-21\n"},
            {QStringLiteral("questions/famiglia.yaml"), kQuestions},
            {QStringLiteral("benefits/prova.yaml"), kHead + body}};
}

LawFiles formulaLaw(const QByteArray &formula, const QByteArray &more)
{
    return listLaw(
        "sources: { l1: \"L. 1/2020\" }\n"
        "asks: [giorno, isee, data_nascita, componenti, assenze_estero]\n" +
        more +
        "requirements:\n"
        "  - { id: R1, need: known(isee) or known(data_nascita) or known(componenti) or "
        "known(assenze_estero) or giorno > 2020-01-01, source: l1, because: \"Sempre.\" }\n"
        "results: [x]\n"
        "values:\n"
        "  x: { round: exact, is: '" +
        formula + "' }\n");
}

QString formulaOn(const QByteArray &formula, const QByteArray &facts, const QByteArray &more)
{
    const auto law = loadedLaw(formulaLaw(formula, more));
    return resultOf(decided(*law, facts, {2026, 6, 15}), QStringLiteral("x"));
}

LawFiles childrenLaw()
{
    return listLaw(kChildren);
}

}   // namespace tests
