#include "core/casework/case_service.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/files.h"
#include "tests/support/string_makers.h"

#include <QDirIterator>

using namespace core;
using tests::DeskFixture;

namespace {

/// Every file of the desk's folder that holds `canary` in UTF-8 or UTF-16.
QStringList filesWith(const DeskFixture &fixture, const QString &canary)
{
    const QByteArray utf8 = canary.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char *>(canary.utf16()), canary.size() * 2);
    QStringList found;
    QDirIterator walk(fixture.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        const QByteArray bytes = tests::readFile(path);
        if (bytes.contains(utf8) || bytes.contains(utf16) || bytes.contains(utf8.toHex()) ||
            bytes.contains(utf8.toBase64()))
            found.append(path);
    }
    return found;
}

}   // namespace

TEST_CASE("after a day of work no word of a citizen is in clear in any file", "[casework]")
{
    DeskFixture fixture;
    auto &cases = fixture.desk->cases();
    domain::Person person;
    person.surname = QStringLiteral("Canarinosurname");
    person.name = QStringLiteral("Canarinoname");
    person.phone = QStringLiteral("+39 999 123 9876");
    person.residence = QStringLiteral("Via del Canarino 77");
    person.birthPlaceName = QStringLiteral("Canaropoli");
    person.identifiers = {
        {domain::IdentifierKind::FiscalCode, QStringLiteral("CNRCRN80A01H501X"), false}};
    person = *fixture.desk->people().save(person);
    REQUIRE(fixture.desk->people().search(QStringLiteral("canarinosurname 1/2/1980")));
    REQUIRE(fixture.desk->people().search(QStringLiteral("CNRCRN80A01H501X")));
    domain::Case subject = fixture.fullDraft(person);
    subject = fixture.answered(subject, QStringLiteral("iban"),
                               QStringLiteral("IT00CANARINOIBAN0000000001"));
    subject = *cases.remember(subject.id, subject.revision, QStringLiteral("guadagno"),
                              QStringLiteral("canarino-a-meta"));
    domain::Attachment about;
    about.title = QStringLiteral("Titolo-canarino.pdf");
    about.mediaType = QStringLiteral("application/pdf");
    subject = *cases.attach(subject.id, subject.revision, QStringLiteral("identita"), about,
                            QByteArray("bytes-del-canarino").repeated(5000));
    REQUIRE(fixture.login->lock());
    REQUIRE(fixture.login->unlock(QStringLiteral("p.riva"), DeskFixture::password()));
    subject = fixture.finalised(subject);
    const qint64 sequence = fixture.desk->dispatch().items()->first().sequence;
    REQUIRE(fixture.desk->dispatch().quarantined(sequence, QStringLiteral("422"),
                                                 QStringLiteral("parole-del-centro")));
    auto &triage = fixture.desk->triage();
    REQUIRE(triage.setNeeds(subject.visit, {QStringLiteral("violenza_paura")}));
    REQUIRE(triage.setWords(subject.visit, QStringLiteral("parole-canarino")));
    REQUIRE(triage.tell(
        subject.visit, QStringLiteral("iban"),
        domain::known(QStringLiteral("IT00CANARINOIBAN0000000002"), fixture.clock.nowUtc())));
    REQUIRE(triage.notInterested(subject.visit, QStringLiteral("aiuto_casa"),
                                 QStringLiteral("rinuncia-canarino")));
    REQUIRE(triage.remind(subject.visit, QStringLiteral("aiuto_casa"), QDate(2027, 1, 1),
                          QStringLiteral("promemoria-canarino")));
    REQUIRE(fixture.desk->visits().close(
        subject.visit,
        {QStringLiteral("TRASMESSA"), QStringLiteral("passo-del-canarino"), QDate(2026, 12, 1)}));

    for (const char *canary : {"Canarinosurname",
                               "canarinosurname",
                               "CANARINOSURNAME",
                               "Canarinoname",
                               "+39 999 123 9876",
                               "Via del Canarino 77",
                               "Canaropoli",
                               "CNRCRN80A01H501X",
                               "IT00CANARINOIBAN0000000001",
                               "36000.00",
                               "canarino-a-meta",
                               "Titolo-canarino",
                               "bytes-del-canarino",
                               "parole-del-centro",
                               "passo-del-canarino",
                               "aiuto_lavoro",
                               "aiuto_casa",
                               "violenza_paura",
                               "parole-canarino",
                               "IT00CANARINOIBAN0000000002",
                               "rinuncia-canarino",
                               "promemoria-canarino",
                               "Elena",
                               "Marini",
                               "formazione-2026"}) {
        INFO(canary);
        CHECK(filesWith(fixture, QString::fromUtf8(canary)).isEmpty());
    }
    // The search itself works: what is in clear on purpose is found.
    CHECK_FALSE(filesWith(fixture, QStringLiteral("H501-D02")).isEmpty());
}
