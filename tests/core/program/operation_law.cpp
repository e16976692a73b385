#include "tests/core/program/operation_law.h"

#include "tests/core/rules/list_law.h"
#include "tests/core/rules/small_law.h"

namespace tests {

LawFiles operationLaw()
{
    // A count without a range takes too much room when it divides something between two ends.
    const auto files = smallLaw(R"y(sources: { l1: "L. 1/2020" }
parameters:
  tetto:
    unit: EUR
    by: giorno
    values:
      - { from: 2020-01-01, value: 9360.00, source: l1 }
      - { from: 2024-01-01, value: 10140.50, source: l1 }
      - { from: 2025-07-01, value: 9000.25, source: l1 }
      - { from: 2025-07-01, value: 8999.75, source: l1, known_from: 2026-01-01 }
asks: [giorno, isee, { key: componenti, default: 2 }, nascita, ha_lavoro]
values:
  somma: { is: isee + tetto * 3, unit: EUR, round: exact }
  meno: { is: isee - tetto, unit: EUR, round: exact }
  testa: { is: isee / componenti, unit: EUR, round: half_up(0.01), source: l1 }
  pari: { is: isee / componenti, unit: EUR, round: half_even(0.05), source: l1 }
  sotto: { is: (isee - tetto) / (componenti - 3), unit: EUR, round: floor(0.1), source: l1 }
  sopra: { is: (isee - tetto) / (componenti + 1), unit: EUR, round: ceil(1), source: l1 }
  quota: { is: "min(isee / componenti, tetto / 2) + max(0, isee / (componenti + 1) - tetto)", unit: EUR, round: half_up(0.01), source: l1 }
  prodotto: { is: (componenti - 5) * (isee - tetto), unit: EUR, round: exact }
  confronto: isee / componenti <= tetto / (componenti + 2)
  uguali: componenti == year(giorno) - 2022
  scelta: if(ha_lavoro, componenti, componenti * 2)
  stesso: if(ha_lavoro, componenti, componenti)
  o_altro: or_else(componenti, 7) + if(known(isee), 1, 0)
  o_vero: or_else(ha_lavoro, no)
  diviso_zero: or_else(10 / (componenti - 2), -1)
  giorno_dopo: giorno + as(componenti, "day")
  mese_dopo: giorno + as(componenti, "month")
  mese_prima: nascita - 3 months
  giorni: { is: giorno - nascita, unit: day }
  mesi: { is: "months_between(nascita, giorno)", unit: month }
  anni: { is: "age(nascita, giorno)", unit: year }
  anno: year(nascita)
  mese: month(nascita)
  inizio: month_start(nascita)
  fine: month_end(nascita)
  lavorativo: next_working_day(giorno)
  fatta: "date(year(giorno), month(nascita), 29 + componenti)"
  capodanno: "date(year(nascita), 1, 1)"
  testo: 'if(isee > tetto, "sopra", if(componenti == 0, "", "sotto"))'
  intero: { is: floor(isee / 7), unit: EUR, round: exact }
requirements:
  - { id: R1, need: isee <= tetto or componenti >= 4, source: l1, because: "a" }
  - { id: R2, when: ha_lavoro, need: quota < 5000, source: l1, because: "b",
      referral: { to: testo, note: "c" } }
  - { id: R3, in_force: 2024-06-01 .., by: giorno, need: anni >= 18, source: l1, because: "d" }
  - { id: R4, in_force: .. 2025-12-31, need: not confronto or uguali, source: l1, because: "e" }
not_computable:
  - { when: "giorno in 2026-03-01 .. 2026-03-07 and componenti > 1", note: "La sede.", source: l1 }
results: [somma, meno, testa, pari, sotto, sopra, quota, prodotto, scelta, stesso, o_altro,
  diviso_zero, giorno_dopo, mese_dopo, mese_prima, giorni, mesi, anni, anno, mese, inizio, fine,
  lavorativo, fatta, capodanno, { name: intero, when: confronto }, { name: testo, when: o_vero }]
)y");
    return replaced(files, QStringLiteral("questions/tutte.yaml"), "kind: count",
                    "kind: count, range: 0..12");
}

LawFiles memberLaw()
{
    return listLaw(R"y(sources: { l1: "L. 1/2020" }
tables:
  aumenti:
    key: componenti.disabilita
    source: l1
    columns: { importo: { type: EUR/month, default: 0 } }
    rows:
      - { key: media, importo: 99.10 }
      - { key: grave, importo: 110.60 }
asks: [giorno, { key: isee, record: yes }, componenti]
lists:
  minori: { label: "Minori", is: figli where eta < 18 }
values:
  quanti: count(componenti where eta >= 60)
  dei_figli: count(figli)
  uno: any(componenti where disabilita == grave)
  tutti: all(componenti where eta >= 18 have reddito_annuo < 100000)
  redditi: { is: sum(reddito_annuo of componenti where eta >= 18), unit: EUR/year, round: exact }
  quote: { is: sum(aumenti.importo of figli), unit: EUR/month, round: exact }
  minimo: { is: min(reddito_annuo of componenti where convivente), unit: EUR/year, round: exact }
  vecchio: min(each.data_nascita of componenti)
  giovane: max(each.data_nascita of figli)
  secondo: nth(2, punti of componenti where convivente)
  secondo_figlio: nth_youngest(2, each.data_nascita of figli)
  primo: first(punti of componenti where relazione != richiedente)
  posti: sum(punti * rank(punti of componenti where nel_nucleo) of componenti)
  piccolo: first(nel_nucleo of figli)
requirements:
  - { id: R1, need: any(minori), source: l1, because: "a" }
  - { id: R2, need: tutti or redditi <= 50000, source: l1, because: "b" }
  - { id: R3, when: dei_figli >= 2, need: count(componenti where convivente) >= 3, source: l1, because: "c" }
results: [quanti, dei_figli, uno, tutti, redditi, quote, minimo, vecchio, giovane, secondo,
  secondo_figlio, primo, posti, piccolo]
)y");
}

}   // namespace tests
