#include "core/rules/catalogue.h"

#include <QHash>
#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace core::rules;

namespace {

std::shared_ptr<const Catalogue> productLaw()
{
    const auto loaded = Catalogue::load(QStringLiteral(SOURCE_DIR "/resources"));
    REQUIRE(loaded);
    return *loaded;
}

QList<Question> everyQuestion(const Catalogue &catalogue)
{
    QList<Question> questions;
    for (const auto &benefit : catalogue.benefits())
        questions += *catalogue.questions(benefit.id);
    REQUIRE_FALSE(questions.isEmpty());
    return questions;
}

/// Words of the longest sentence.
qsizetype longestSentence(const QString &text)
{
    static const QRegularExpression kEnd(QStringLiteral("[.?!:;]\\s+"));
    static const QRegularExpression kBlank(QStringLiteral("\\s+"));
    qsizetype longest = 0;
    for (const auto &sentence : text.split(kEnd, Qt::SkipEmptyParts))
        longest = std::max(longest, sentence.split(kBlank, Qt::SkipEmptyParts).size());
    return longest;
}

}   // namespace

TEST_CASE("every question says why it is asked, on what ground, for how long, and what if unknown",
          "[rules][law]")
{
    const auto catalogue = productLaw();
    for (const auto &question : everyQuestion(*catalogue)) {
        INFO(question.key.toStdString());
        CHECK_FALSE(question.why.isEmpty());
        CHECK_FALSE(question.help.isEmpty());
        CHECK_FALSE(question.ifUnknown.isEmpty());
        CHECK_FALSE(question.ground.isEmpty());
        CHECK_FALSE(question.retention.isEmpty());
        CHECK(question.shortLabel.it().size() <= 40);
    }
}

TEST_CASE("a question is one sentence of at most 20 words and ends as a question", "[rules][law]")
{
    const auto catalogue = productLaw();
    for (const auto &question : everyQuestion(*catalogue)) {
        const auto ask = question.ask.it();
        INFO(question.key.toStdString());
        CHECK(ask.endsWith(QLatin1Char('?')));
        CHECK(ask.count(QLatin1Char('?')) == 1);
        CHECK(longestSentence(ask) <= 20);
        CHECK(longestSentence(question.why.it()) <= 20);
        CHECK(longestSentence(question.help.it()) <= 20);
    }
}

TEST_CASE("what the person signs and must do is short and says nothing in office Italian",
          "[rules][law]")
{
    const auto catalogue = productLaw();
    const auto given = catalogue->readFacts(
        QStringLiteral("naspi"),
        QJsonObject{{QStringLiteral("data_cessazione"), QStringLiteral("2026-09-25")},
                    {QStringLiteral("causa_cessazione"), QStringLiteral("dimissioni_giusta_causa")},
                    {QStringLiteral("giusta_causa_motivo"), QStringLiteral("molestie")},
                    {QStringLiteral("attivita_in_corso"), QStringLiteral("nessuna")},
                    {QStringLiteral("pensione_diretta"), QStringLiteral("nessuna")},
                    {QStringLiteral("dimissioni_ti_12m_precedenti"), false},
                    {QStringLiteral("iban"), QStringLiteral("IT60X0542811101000000123456")}});
    REQUIRE(given);
    const QDate on(2026, 11, 24);
    QStringList texts;
    const auto declarations = *catalogue->declarations(QStringLiteral("naspi"), given->facts, on);
    CHECK(declarations.size() == 11);
    for (const auto &declaration : declarations)
        texts.append(declaration.text.it());
    const auto duties = *catalogue->duties(QStringLiteral("naspi"), given->facts, on);
    for (const auto &duty : duties)
        texts.append(duty.text.it());
    const auto documents = *catalogue->documents(QStringLiteral("naspi"), given->facts, on);
    for (const auto &document : documents)
        texts << document.explanation.it() << document.where.it();
    static const QRegularExpression kOffice(
        QStringLiteral("istanza|a far data|erogar|perentori|ai sensi|suddett|\\bdi cui\\b"),
        QRegularExpression::CaseInsensitiveOption);
    for (const auto &text : texts) {
        INFO(text.toStdString());
        CHECK(longestSentence(text) <= 20);
        CHECK_FALSE(text.contains(kOffice));
        CHECK_FALSE(text.contains(QStringLiteral("non noto")));
        CHECK_FALSE(text.contains(QLatin1Char('{')));
    }
}

TEST_CASE("the wizard begins with the end of the job and asks only what its date and cause need",
          "[rules][law]")
{
    const auto catalogue = productLaw();
    const auto asked = [&](const QJsonObject &json) {
        const auto given = catalogue->readFacts(QStringLiteral("naspi"), json);
        REQUIRE(given);
        return *catalogue->relevant(QStringLiteral("naspi"), given->facts, QDate(2026, 11, 24));
    };
    const auto start = asked({});
    CHECK(start.mid(0, 3) == QStringList{QStringLiteral("data_cessazione"),
                                         QStringLiteral("causa_cessazione"),
                                         QStringLiteral("categoria_lavoratore")});
    const QJsonObject dismissed{
        {QStringLiteral("data_cessazione"), QStringLiteral("2026-09-25")},
        {QStringLiteral("causa_cessazione"), QStringLiteral("licenziamento_gmo")},
        {QStringLiteral("settimane_quadriennio"), 208},
        {QStringLiteral("data_nascita"), QStringLiteral("1986-03-14")},
        {QStringLiteral("attivita_in_corso"), QStringLiteral("nessuna")}};
    const auto now = asked(dismissed);
    CHECK(now.contains(QStringLiteral("dimissioni_ti_12m_precedenti")));
    for (const auto *key :
         {"giornate_lavoro_effettivo_12m", "giusta_causa_motivo", "congedo_paternita_fruito",
          "requisiti_pensione_maturati", "cittadinanza_titolo", "data_inizio_attivita",
          "data_definizione_vertenza", "assenza_unilav_fc"}) {
        INFO(key);
        CHECK_FALSE(now.contains(QLatin1String(key)));
    }
    auto earlier = dismissed;
    earlier.insert(QStringLiteral("data_cessazione"), QStringLiteral("2019-06-30"));
    CHECK(asked(earlier).contains(QStringLiteral("giornate_lavoro_effettivo_12m")));
    CHECK_FALSE(asked(earlier).contains(QStringLiteral("dimissioni_ti_12m_precedenti")));
}

TEST_CASE("every benefit says in one plain sentence for whom it is", "[rules][law]")
{
    for (const auto &benefit : productLaw()->benefits()) {
        INFO(benefit.id.toStdString());
        CHECK(benefit.forWhom.it().endsWith(QLatin1Char('.')));
        CHECK(longestSentence(benefit.forWhom.it()) <= 30);
    }
}

TEST_CASE("no two questions of the product share a short label", "[rules][law]")
{
    const auto catalogue = productLaw();
    QHash<QString, QString> seen;   // short label → key; several benefits ask one question
    for (const auto &question : everyQuestion(*catalogue)) {
        INFO(question.key.toStdString());
        CHECK(seen.value(question.shortLabel.it(), question.key) == question.key);
        seen.insert(question.shortLabel.it(), question.key);
    }
}
