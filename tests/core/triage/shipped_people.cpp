#include "tests/core/triage/shipped_people.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

namespace tests {

using namespace core;

const std::shared_ptr<const rules::Catalogue> &shippedRules()
{
    static const auto loaded =
        rules::Catalogue::load(QStringLiteral(SOURCE_DIR "/resources")).value();
    return loaded;
}

domain::Facts told(const QByteArray &json)
{
    const auto given =
        shippedRules()->readFacts(QStringLiteral("naspi"), QJsonDocument::fromJson(json).object());
    INFO((given ? std::string() : given.error().detail.toStdString()));
    REQUIRE(given);
    REQUIRE_FALSE(given->facts.isEmpty());
    return given->facts;
}

domain::Facts told(const domain::Facts &facts, const QByteArray &json)
{
    domain::Facts both = facts;
    const auto more = told(json);
    for (const QString &key : more.keys())
        both.set(key, *more.find(key));
    return both;
}

domain::Facts marini()
{
    return told(R"({
        "data_nascita": "1986-03-14", "residente_italia": true, "cittadinanza_titolo": "it",
        "data_cessazione": "2026-09-25", "categoria_lavoratore": "subordinato_privato",
        "causa_cessazione": "licenziamento_gmo", "settimane_quadriennio": 208,
        "settimane_gia_utilizzate": 0, "imponibile_quadriennio": "72000.00",
        "dimissioni_ti_12m_precedenti": false, "pensione_diretta": "nessuna",
        "evento_sospensivo": "nessuno", "attivita_in_corso": "nessuna",
        "componenti": [
            {"relazione": "richiedente", "data_nascita": "1986-03-14"},
            {"relazione": "figlio", "data_nascita": "2025-05-10", "convivente": true}],
        "prestazioni": [{"prestazione": "auu", "titolare": "richiedente",
                         "importo_mensile": "58.30", "stato": "in_pagamento"}],
        "isee_presente": false})");
}

}   // namespace tests
