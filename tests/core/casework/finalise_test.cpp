#include "core/base/canonical_json.h"
#include "core/casework/case_service.h"
#include "core/casework/desk_context.h"
#include "core/casework/evaluation.h"
#include "core/rules/catalogue.h"
#include "core/security/case_seal.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/law_files.h"
#include "tests/support/string_makers.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace core;
using namespace core::casework;
using tests::DeskFixture;

namespace {

void run(store::Database &database, const char *sql)
{
    auto statement = database.prepare(sql);
    REQUIRE(statement);
    REQUIRE(statement->run());
}

QJsonObject bodyOf(DeskFixture &fixture)
{
    const auto items = fixture.desk->dispatch().items();
    REQUIRE(items);
    REQUIRE(items->size() == 1);
    const auto body = fixture.desk->dispatch().body(items->first().sequence);
    REQUIRE(body);
    return QJsonDocument::fromJson(body->body).object();
}

security::PublicKey deskKey(DeskFixture &fixture)
{
    const auto database = store::Database::open(fixture.path());
    store::SettingsTable settings(**database);
    const auto key = settings.secret(*fixture.vault, setting::kSigningKey);
    REQUIRE(key);
    REQUIRE(key->has_value());
    return *security::publicKeyOf(**key);
}

}   // namespace

TEST_CASE("a handed-in case is read-only and waits in the outbox", "[casework]")
{
    DeskFixture fixture;
    const domain::Case draft = fixture.fullDraft(fixture.person());

    const domain::Case final = fixture.finalised(draft);

    CHECK(final.state == domain::CaseState::ToSend);
    REQUIRE(final.finalisation);
    CHECK(final.finalisation->by == QStringLiteral("OP-7F3A"));
    CHECK(final.finalisation->on == QDate(2026, 11, 24));
    CHECK(final.finalisation->bundleVersion == QStringLiteral("7"));
    CHECK(final.finalisation->bundleSha256 == fixture.parts.catalogue->sha256());
    CHECK(final.finalisation->decision[QLatin1String("outcome")].toString() ==
          QStringLiteral("probable"));
    const auto items = fixture.desk->dispatch().items();
    REQUIRE(items);
    REQUIRE(items->size() == 1);
    CHECK(items->first().caseId == final.id);
    CHECK(items->first().state == OutboxState::Waiting);
    CHECK(items->first().title == QStringLiteral("Aiuto lavoro"));
    CHECK(fixture.login->status()->unsent == 1);
}

TEST_CASE("nothing of a handed-in case can be changed any more", "[casework]")
{
    DeskFixture fixture;
    const domain::Case final = fixture.finalised(fixture.fullDraft(fixture.person()));
    auto &cases = fixture.desk->cases();
    const auto code = [](const auto &result) {
        REQUIRE_FALSE(result);
        return result.error().code;
    };
    const QString weeks = QStringLiteral("settimane");
    const QString document = QStringLiteral("identita");
    const int revision = final.revision;

    CHECK(code(cases.answer(final.id, revision, weeks, domain::known(1, fixture.clock.nowUtc()))) ==
          ErrorCode::Denied);
    CHECK(code(cases.clearAnswer(final.id, revision, weeks)) == ErrorCode::Denied);
    CHECK(code(cases.remember(final.id, revision, weeks)) == ErrorCode::Denied);
    CHECK(code(cases.attach(final.id, revision, document, {}, "x")) == ErrorCode::Denied);
    CHECK(code(cases.detach(final.id, revision, document, AttachmentId())) == ErrorCode::Denied);
    CHECK(code(cases.setDocument(final.id, revision, document,
                                 domain::DocumentStatus::SeenInOriginal)) == ErrorCode::Denied);
    CHECK(code(cases.declare(final.id, revision, QStringLiteral("vero"), false)) ==
          ErrorCode::Denied);
    CHECK(code(cases.finalise(final.id, revision)) == ErrorCode::Denied);
    CHECK(*cases.view(final.id) == final);
}

TEST_CASE("a missing declaration keeps the case a draft", "[casework]")
{
    DeskFixture fixture;
    domain::Case draft = fixture.draft(fixture.person());

    const auto final = fixture.desk->cases().finalise(draft.id, draft.revision);

    REQUIRE_FALSE(final);
    CHECK(final.error().code == ErrorCode::Invalid);
    CHECK(*fixture.desk->cases().view(draft.id) == draft);
    CHECK(fixture.desk->dispatch().items()->isEmpty());
}

TEST_CASE("handing in a case that was changed meanwhile is a conflict", "[casework]")
{
    DeskFixture fixture;
    const domain::Case draft = fixture.fullDraft(fixture.person());
    fixture.answered(draft, QStringLiteral("settimane"), 12);

    CHECK(fixture.desk->cases().finalise(draft.id, draft.revision).error().code ==
          ErrorCode::Conflict);
}

TEST_CASE("handing in happens whole or not at all, wherever it fails", "[casework]")
{
    const char *trigger =
        GENERATE("CREATE TRIGGER no BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no'); END",
                 "CREATE TRIGGER no BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'no'); END",
                 "CREATE TRIGGER no BEFORE UPDATE ON cases BEGIN SELECT RAISE(ABORT, 'no'); END",
                 "CREATE TRIGGER no BEFORE UPDATE ON visits BEGIN SELECT RAISE(ABORT, 'no'); END",
                 "CREATE TRIGGER no BEFORE UPDATE ON people BEGIN SELECT RAISE(ABORT, 'no'); END");
    INFO(trigger);
    DeskFixture fixture;
    const domain::Case draft = fixture.fullDraft(fixture.person());
    const domain::Visit visit = *fixture.desk->visits().view(draft.visit);
    REQUIRE(fixture.desk->cases().view(draft.id));
    const QStringList trail = fixture.trail();
    const auto side = store::Database::open(fixture.path());
    REQUIRE(side);
    run(**side, trigger);

    REQUIRE_FALSE(fixture.desk->cases().finalise(draft.id, draft.revision));

    CHECK(fixture.trail() == trail);
    CHECK(*fixture.desk->cases().view(draft.id) == draft);
    CHECK(*fixture.desk->visits().view(draft.visit) == visit);
    CHECK(fixture.desk->dispatch().items()->isEmpty());
    run(**side, "DROP TRIGGER no");
    CHECK(fixture.desk->cases().finalise(draft.id, draft.revision));
}

TEST_CASE("the stored body is the one whose hash the case carries", "[casework]")
{
    DeskFixture fixture;
    const domain::Case final = fixture.finalised(fixture.fullDraft(fixture.person()));

    const auto body =
        fixture.desk->dispatch().body(fixture.desk->dispatch().items()->first().sequence);

    REQUIRE(body);
    CHECK(QCryptographicHash::hash(body->body, QCryptographicHash::Sha256) == body->sha256);
    CHECK(QString::fromLatin1(body->sha256.toHex()) == final.finalisation->bodySha256);
    CHECK(body->idempotencyKey == final.id.toString() + QStringLiteral(".1"));
    CHECK(*canonicalJson(QJsonDocument::fromJson(body->body).object()) == body->body);
}

TEST_CASE("the body says what the protocol wants, and who the person is", "[casework]")
{
    DeskFixture fixture;
    const domain::Person person = fixture.person();
    domain::Case draft = fixture.fullDraft(person);
    draft = *fixture.desk->cases().attach(draft.id, draft.revision, QStringLiteral("identita"),
                                          {.id = {},
                                           .title = QStringLiteral("Carta"),
                                           .mediaType = QStringLiteral("image/png"),
                                           .size = 0,
                                           .sha256 = {},
                                           .pages = 1},
                                          "png bytes");
    const domain::Case final = fixture.finalised(draft);

    const QJsonObject body = bodyOf(fixture);
    const auto text = [&](const char *key) { return body[QLatin1String(key)].toString(); };
    CHECK(text("case_id") == final.id.toString());
    CHECK(body[QLatin1String("revision")].toInt() == 1);
    CHECK(text("schema") == QStringLiteral("case/3"));
    CHECK(text("benefit_type") == QStringLiteral("AIUTO_LAVORO"));
    CHECK(text("municipality") == QStringLiteral("H501"));
    CHECK(text("desk") == QStringLiteral("H501-D02"));
    CHECK(text("operator") == QStringLiteral("OP-7F3A"));
    CHECK(text("finalised_at") == QStringLiteral("2026-11-24T09:30:00Z"));
    const QJsonObject bundle = body[QLatin1String("rule_bundle")].toObject();
    CHECK(bundle[QLatin1String("id")].toString() == QStringLiteral("benefits-it"));
    CHECK(bundle[QLatin1String("version")].toInt() == 7);
    CHECK(bundle[QLatin1String("sha256")].toString() == fixture.parts.catalogue->sha256());
    CHECK(body[QLatin1String("clock")].toObject()[QLatin1String("source")].toString() ==
          QStringLiteral("local"));
    const QJsonObject answers = body[QLatin1String("answers")].toObject();
    CHECK(answers[QLatin1String("cognome")].toString() == person.surname);
    CHECK(answers[QLatin1String("settimane")].toInt() == 104);
    CHECK(answers[QLatin1String("guadagno")].toString() == QStringLiteral("36000.00"));
    CHECK(answers[QLatin1String("data_domanda")].toString() == QStringLiteral("2026-11-24"));
    const QJsonArray attachments = body[QLatin1String("attachments")].toArray();
    REQUIRE(attachments.size() == 1);
    CHECK(attachments[0].toObject()[QLatin1String("role")].toString() ==
          QStringLiteral("identita"));
    CHECK(attachments[0].toObject()[QLatin1String("size")].toInt() == 9);
}

TEST_CASE("the desk vouches for the body, its moment and its trail", "[casework]")
{
    DeskFixture fixture;
    const domain::Case final = fixture.finalised(fixture.fullDraft(fixture.person()));
    QJsonObject body = bodyOf(fixture);

    const auto claims = security::checkSeal(body, deskKey(fixture));

    REQUIRE(claims);
    CHECK(claims->caseId == final.id);
    CHECK(claims->auditHead.size() == 32);
    CHECK(claims->operatorId == QStringLiteral("OP-7F3A"));
    body[QStringLiteral("operator")] = QStringLiteral("OP-0000");
    CHECK_FALSE(security::checkSeal(body, deskKey(fixture)));
}

TEST_CASE("the decision computed again from the kept inputs is the same, byte for byte",
          "[casework]")
{
    DeskFixture fixture;
    domain::Case draft = fixture.draft(fixture.person());
    draft = fixture.answered(draft, QStringLiteral("settimane"), 12);
    draft = *fixture.desk->cases().answer(draft.id, draft.revision, QStringLiteral("guadagno"),
                                          domain::unknown(fixture.clock.nowUtc()));
    draft = *fixture.desk->cases().answer(draft.id, draft.revision, QStringLiteral("iban"),
                                          domain::declined(fixture.clock.nowUtc()));
    const domain::Case final = fixture.finalised(fixture.declared(draft, QStringLiteral("vero")));
    fixture.clock.advance(std::chrono::hours(24 * 365));

    const auto again = replay(final, *fixture.parts.catalogue);

    REQUIRE(again);
    CHECK(*canonicalJson(*again) == *canonicalJson(final.finalisation->decision));
    CHECK(final.finalisation->decision[QLatin1String("outcome")].toString() ==
          QStringLiteral("no"));
    CHECK(decisionFor(final, *fixture.parts.catalogue, fixture.clock.today())->knownOn ==
          QDate(2026, 11, 24));
}

TEST_CASE("an application for a benefit that ships is handed in and replayed", "[casework]")
{
    DeskFixture fixture{QStringLiteral("p.riva"), DeskFixture::shippedBundle()};
    domain::Case draft = fixture.draft(fixture.person(QStringLiteral("Elena Marini 14/3/86")),
                                       QStringLiteral("naspi"));
    const QList<std::pair<const char *, QJsonValue>> answers = {
        {"data_cessazione", QStringLiteral("2026-09-25")},
        {"causa_cessazione", QStringLiteral("licenziamento_gmo")},
        {"categoria_lavoratore", QStringLiteral("subordinato_privato")},
        {"evento_sospensivo", QStringLiteral("nessuno")},
        {"dimissioni_ti_12m_precedenti", false},
        {"settimane_quadriennio", 208},
        {"imponibile_quadriennio", QStringLiteral("72000.00")},
        {"settimane_gia_utilizzate", 0},
        {"attivita_in_corso", QStringLiteral("nessuna")},
        {"pensione_diretta", QStringLiteral("nessuna")}};
    for (const auto &[key, value] : answers)
        draft = fixture.answered(draft, QLatin1String(key), value);
    CHECK(draft.facts.find(QStringLiteral("iban"))->origin == domain::Origin::EarlierVisit);
    const auto declarations = fixture.parts.catalogue->declarations(
        draft.benefit, factsFor(draft, *fixture.parts.catalogue, fixture.clock.today()),
        fixture.clock.today());
    for (const rules::Declaration &declaration : *declarations)
        draft = fixture.declared(draft, declaration.id);

    const domain::Case final = fixture.finalised(draft);

    const QJsonObject decision = final.finalisation->decision;
    CHECK(decision[QLatin1String("outcome")].toString() == QStringLiteral("probable"));
    const QJsonObject amount =
        decision[QLatin1String("results")].toObject()[QLatin1String("importo")].toObject();
    CHECK(amount[QLatin1String("value")].toString() == QStringLiteral("1103.07"));
    CHECK(*canonicalJson(*replay(final, *fixture.parts.catalogue)) == *canonicalJson(decision));
    CHECK(fixture.desk->dispatch().body(1));
}

TEST_CASE("a draft has no decision to compute again", "[casework]")
{
    DeskFixture fixture;
    const auto again = replay(fixture.draft(fixture.person()), *fixture.parts.catalogue);

    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::NotFound);
}

TEST_CASE("the visit and the person learn of a handed-in case", "[casework]")
{
    DeskFixture fixture;
    const domain::Person person = fixture.person();
    const domain::Case final = fixture.finalised(fixture.fullDraft(person));

    const auto visit = fixture.desk->visits().view(final.visit);
    CHECK(visit->casesHandedIn == QList<CaseId>{final.id});
    CHECK(visit->benefitsProbable == QStringList{QStringLiteral("aiuto_lavoro")});
    const auto after = fixture.desk->people().view(person.id);
    CHECK(after->facts.find(QStringLiteral("guadagno")));
    CHECK_FALSE(after->facts.find(QStringLiteral("data_domanda")));
}

TEST_CASE("what does not go without its documents is refused until they are here (W17)",
          "[casework]")
{
    const QTemporaryDir law;
    tests::writeLawFiles(tests::replaced(tests::lawFilesIn(DeskFixture::smallBundle()),
                                         QStringLiteral("benefits/aiuto_lavoro.yaml"),
                                         "\nlaw:", "\ndocuments_later: no\nlaw:"),
                         law.path());
    DeskFixture fixture(QStringLiteral("p.riva"), law.path());
    domain::Case draft = fixture.fullDraft(fixture.person());
    const auto finalise = [&] { return fixture.desk->cases().finalise(draft.id, draft.revision); };

    const auto refused = finalise();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().detail == QStringLiteral("documents first: identita"));

    const auto set = [&](domain::DocumentStatus status, const QDate &promised) {
        const auto changed = fixture.desk->cases().setDocument(
            draft.id, draft.revision, QStringLiteral("identita"), status, promised);
        REQUIRE(changed);
        draft = *changed;
    };
    set(domain::DocumentStatus::Promised, QDate(2026, 12, 1));
    CHECK_FALSE(finalise());
    set(domain::DocumentStatus::SeenInOriginal, {});
    // The one that is only useful holds nobody up.
    const auto gone = finalise();
    REQUIRE(gone);
    CHECK(gone->isReadOnly());
}
