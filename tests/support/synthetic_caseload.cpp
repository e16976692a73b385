#include "tests/support/synthetic_caseload.h"

namespace tests {

quint64 SyntheticCaseload::draw()
{
    quint64 z = m_state += 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

int SyntheticCaseload::below(int bound)
{
    return static_cast<int>(draw() % static_cast<quint64>(bound));
}

QByteArray SyntheticCaseload::day(int firstYear, int lastYear)
{
    const auto two = [](int number) { return QByteArray::number(number).rightJustified(2, '0'); };
    return QByteArray::number(firstYear + below(lastYear - firstYear + 1)) + '-' +
           two(1 + below(12)) + '-' + two(1 + below(28));
}

QByteArray SyntheticCaseload::amount(int mostEuro)
{
    return QByteArray::number(below(mostEuro)) + '.' +
           QByteArray::number(below(100)).rightJustified(2, '0');
}

/// The first is who asks, the second a spouse or a child, the others children.
QByteArray SyntheticCaseload::member(int place)
{
    const bool isSpouse = place == 1 && !oneIn(3);
    const bool isChild = place > 0 && !isSpouse;
    QByteArray row = "{\"\"relazione\"\":\"\"";
    row += place == 0 ? "richiedente" : isSpouse ? "coniuge" : "figlio";
    row +=
        "\"\",\"\"data_nascita\"\":\"\"" + (isChild ? day(2003, 2026) : day(1950, 2004)) + "\"\"";
    if (!oneIn(3))
        row += oneIn(2) ? ",\"\"sesso\"\":\"\"f\"\"" : ",\"\"sesso\"\":\"\"m\"\"";
    if (oneIn(12))
        row += oneIn(2) ? ",\"\"disabilita\"\":\"\"media\"\"" : ",\"\"disabilita\"\":\"\"grave\"\"";
    return row + '}';
}

QByteArray SyntheticCaseload::header()
{
    return "componenti,data_domanda,cittadinanza_titolo,residente_italia,isee_presente,isee_valore,"
           "isee_tipo,isee_data_dsu,patrimonio_mobiliare,data_cessazione,causa_cessazione,"
           "settimane_quadriennio,imponibile_quadriennio,settimane_gia_utilizzate\n";
}

QByteArray SyntheticCaseload::household()
{
    QByteArray line = "\"[";
    const int members = 1 + below(7);
    for (int place = 0; place < members; ++place)
        line += (place == 0 ? "" : ",") + member(place);
    line += "]\"";
    const auto add = [&](const QByteArray &cell, int unknownOneIn) {
        line += ',';
        if (!oneIn(unknownOneIn))
            line += cell;
    };
    add(day(2026, 2026), 20);
    add(oneIn(8) ? "ue" : "it", 20);
    add(oneIn(20) ? "no" : "yes", 4);
    const bool hasIsee = !oneIn(4);
    add(hasIsee ? "yes" : "no", 4);
    add(hasIsee ? amount(oneIn(2) ? 12'000 : 60'000) : QByteArray(), 6);
    add(hasIsee ? "minorenni" : "", 3);
    add(hasIsee ? "2026-01-" + QByteArray::number(10 + below(19)) : QByteArray(), 3);
    add(amount(30'000), 3);
    const bool hasLost = oneIn(3);
    add(hasLost ? day(2025, 2026) : QByteArray(), 6);
    add(hasLost ? (oneIn(3) ? "dimissioni_volontarie" : "licenziamento_gmo") : "", 6);
    add(hasLost ? QByteArray::number(below(209)) : QByteArray(), 6);
    add(hasLost ? amount(120'000) : QByteArray(), 6);
    add(hasLost ? QByteArray::number(below(30)) : QByteArray(), 6);
    return line + '\n';
}

}   // namespace tests
