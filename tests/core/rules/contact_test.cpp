#include "core/rules/contact.h"

#include "core/rules/case_runner.h"
#include "core/rules/catalogue.h"
#include "core/rules/check_bundle.h"
#include "tests/core/rules/law_fixture.h"
#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace core::rules;
using tests::exampleLaw;
using tests::replaced;

namespace {

const QString kFile = QStringLiteral("contacts/prova.yaml");

BundleFiles filesUnder(const char *folder)
{
    Faults faults;
    auto files = readBundleFiles(QStringLiteral(SOURCE_DIR "/") + QLatin1String(folder), faults);
    REQUIRE(faults.isEmpty());
    return files;
}

BundleFiles withPlace()
{
    const auto both = layered(filesUnder("resources"), filesUnder("tests/data/overlay"));
    REQUIRE(both);
    return *both;
}

std::string faultsOf(const BundleFiles &files)
{
    const auto loaded = Catalogue::load(files);
    QStringList said;
    if (!loaded) {
        for (const Fault &fault : loaded.error())
            said.append(fault.toString());
    }
    return said.join(u'\n').toStdString();
}

/// The faults when `text` of the example stands otherwise.
std::string faulty(const QByteArray &text, const QByteArray &by)
{
    return faultsOf(replaced(exampleLaw(), kFile, text, by));
}

QStringList idsOf(const QList<EmergencyContact> &contacts)
{
    QStringList ids;
    for (const EmergencyContact &contact : contacts)
        ids.append(contact.id);
    return ids;
}

}   // namespace

TEST_CASE("a contact says whom to call, where and when, and who says so", "[rules][contacts]")
{
    const auto rules = Catalogue::load(exampleLaw());
    REQUIRE(rules);
    REQUIRE((*rules)->contacts().size() == 2);
    const EmergencyContact &call = (*rules)->contacts()[0];
    CHECK(call.helps == QStringList{QStringLiteral("pericolo"), QStringLiteral("violenza")});
    CHECK(call.phone == QStringLiteral("112"));
    CHECK(call.source == QStringLiteral("Carta dei servizi, p. 3"));
    CHECK(call.checkedOn == QDate(2026, 8, 30));
    CHECK(call.provisional.isEmpty());
    CHECK_FALSE(call.isLocal());
    const EmergencyContact &eat = (*rules)->contacts()[1];
    CHECK(eat.phone.isEmpty());
    CHECK(eat.address.it() == QStringLiteral("piazza del Mercato 1"));
    CHECK(eat.provisional == QStringLiteral("Gli orari sono da verificare."));
}

TEST_CASE("contacts of the place come before those of the country", "[rules][contacts]")
{
    const auto rules = Catalogue::load(withPlace());
    REQUIRE(rules);
    const auto &all = (*rules)->contacts();
    CHECK(idsOf(contactsFor(all, {QStringLiteral("dormire"), QStringLiteral("pericolo")})) ==
          QStringList{QStringLiteral("comune_prova_dormitorio"),
                      QStringLiteral("comune_prova_servizio_sociale"),
                      QStringLiteral("emergenza_112")});
    CHECK(contactsFor(all, {QStringLiteral("mangiare")}).size() == 2);
    CHECK(contactsFor(all, {}).isEmpty());
    CHECK(all.last().overlay == QStringLiteral("comune_prova"));
}

TEST_CASE("the country's contacts name the dedicated line and never a bed of one town",
          "[rules][contacts][law]")
{
    const auto rules = Catalogue::load(filesUnder("resources"));
    REQUIRE(rules);
    const auto line = contactsFor((*rules)->contacts(), {QStringLiteral("violenza")});
    REQUIRE(line.size() == 2);
    CHECK(idsOf(line).contains(QStringLiteral("antiviolenza_1522")));
    for (const char *ofAPlace : {"dormire", "mangiare"})
        CHECK(contactsFor((*rules)->contacts(), {QLatin1String(ofAPlace)}).isEmpty());
    for (const EmergencyContact &contact : (*rules)->contacts()) {
        CAPTURE(contact.id.toStdString());
        CHECK_FALSE(contact.source.isEmpty());
        CHECK(contact.hours.it().contains(QStringLiteral("verificare")) ==
              !contact.provisional.isEmpty());
    }
}

TEST_CASE("contacts come back from the image of the rules as they were", "[rules][contacts][image]")
{
    const auto rules = Catalogue::load(withPlace());
    REQUIRE(rules);
    const auto again = Catalogue::fromImage((*rules)->image(), (*rules)->sha256());
    REQUIRE(again);
    const auto &before = (*rules)->contacts();
    const auto &after = (*again)->contacts();
    REQUIRE(after.size() == before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        CHECK(after[i].id == before[i].id);
        CHECK(after[i].helps == before[i].helps);
        CHECK(after[i].name == before[i].name);
        CHECK(after[i].address == before[i].address);
        CHECK(after[i].checkedOn == before[i].checkedOn);
        CHECK(after[i].overlay == before[i].overlay);
    }
}

TEST_CASE("a contact that cannot help is refused, with the likely mend",
          "[rules][contacts][strict]")
{
    using Catch::Matchers::Contains;
    CHECK_THAT(faultsOf(exampleLaw()), Catch::Matchers::Equals(""));
    CHECK_THAT(faulty("helps: mangiare", "helps: mangiar"), Contains("forse «mangiare»"));
    CHECK_THAT(faulty("    helps: mangiare\n", ""), Contains("«helps»"));
    CHECK_THAT(faulty("phone: \"112\"", "phone: \"uno uno due\""), Contains("non è un numero"));
    CHECK_THAT(faulty("    phone: \"112\"\n", ""), Contains("un telefono o un indirizzo"));
    CHECK_THAT(faulty("    hours: \"12-13.30\"\n", ""), Contains("«hours»"));
    CHECK_THAT(faulty("    source: carta\n", ""), Contains("«source»"));
    CHECK_THAT(faulty("source: carta\n", "source: carte\n"), Contains("forse «carta»"));
    CHECK_THAT(faulty("provisional: orari", "provisional: orario"), Contains("forse «orari»"));
    CHECK_THAT(faulty("id: mensa", "id: emergenza"), Contains("c'è già"));
    CHECK_THAT(faulty("id: mensa", "id: La mensa"), Contains("nome di un recapito"));
    CHECK_THAT(faulty("    about:", "    abaut:"), Contains("forse «about»"));
    CHECK_THAT(
        faulty("checked_on: 2026-08-30\n    provisional", "checked_on: ieri\n    provisional"),
        Contains("contacts/prova.yaml"));
    auto files = withPlace();
    const auto local = QStringLiteral("local/comune_prova/contacts/comune.yaml");
    REQUIRE(files.contains(local));
    files[local].replace("id: comune_prova_mensa", "id: mensa");
    CHECK_THAT(faultsOf(files), Contains("comune_prova_mensa"));
}

TEST_CASE("a source that no contact cites is refused before the bundle is issued",
          "[rules][contacts][strict]")
{
    const auto idle = replaced(exampleLaw(), kFile, "sources: { carta: \"Carta dei servizi\" }",
                               "sources: { carta: \"Carta dei servizi\", vecchia: \"2019\" }");
    CHECK(Catalogue::load(idle));
    const auto check = checkRules(idle);
    REQUIRE(check.faults.size() == 1);
    CHECK(check.faults.first().message.contains(QStringLiteral("vecchia")));
}

TEST_CASE("a fault of a contact leaves the benefits to be checked to the end",
          "[rules][contacts][strict]")
{
    const auto broken = replaced(exampleLaw(), kFile, "helps: mangiare", "helps: mangiar");
    const auto inspection = Catalogue::inspect(broken);
    CHECK(inspection.faults.size() == 1);
    CHECK(inspection.sound->benefits().size() ==
          (*Catalogue::load(exampleLaw()))->benefits().size());
}
