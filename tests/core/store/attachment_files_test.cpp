#include "tests/core/store/tables_rig.h"
#include "tests/support/files.h"

using namespace core;
using tests::codeOf;
using tests::kMorning;
using tests::Tables;

TEST_CASE("an attachment is read back by its own case only", "[store]")
{
    Tables desk;
    const domain::Case made = desk.storedCase();
    const domain::Case other = tests::aCase(made.person, kMorning.addSecs(1));
    REQUIRE(desk.cases.put(other));
    const auto id = AttachmentId::makeAt(kMorning);
    const QByteArray scan(200'000, 's');
    REQUIRE(desk.files.write(made.id, id, scan));
    CHECK(codeOf(desk.files.read(made.id, id)) == ErrorCode::NotFound);   // not listed yet
    REQUIRE(desk.files.add(made.id, id));
    CHECK(desk.files.read(made.id, id) == scan);
    CHECK(desk.files.ofCase(made.id) == QList{id});
    CHECK(codeOf(desk.files.read(other.id, id)) == ErrorCode::NotFound);
    CHECK(codeOf(desk.files.write(CaseId::makeAt(kMorning), id, scan)) == ErrorCode::NotFound);
}

TEST_CASE("a sealed file that is gone, cut or exchanged is reported", "[store]")
{
    Tables desk;
    const domain::Case made = desk.storedCase();
    const auto a = AttachmentId::makeAt(kMorning);
    const auto b = AttachmentId::makeAt(kMorning);
    for (const auto &id : {a, b}) {
        REQUIRE(desk.files.write(made.id, id, "scan"));
        REQUIRE(desk.files.add(made.id, id));
    }
    const auto path = [&](const AttachmentId &id) {
        return desk.path("attachments/") + id.toString() + QStringLiteral(".sealed");
    };
    const QByteArray whole = tests::readFile(path(a));
    tests::writeFile(path(a), tests::readFile(path(b)));
    CHECK(codeOf(desk.files.read(made.id, a)) == ErrorCode::Corrupt);
    tests::writeFile(path(a), whole.chopped(1));
    CHECK(codeOf(desk.files.read(made.id, a)) == ErrorCode::Corrupt);
    REQUIRE(QFile::remove(path(a)));
    CHECK(codeOf(desk.files.read(made.id, a)) == ErrorCode::Corrupt);
    CHECK(desk.files.read(made.id, b) == QByteArray("scan"));
}

TEST_CASE("sweeping removes files nobody lists and no other", "[store]")
{
    Tables desk;
    const domain::Case made = desk.storedCase();
    const auto kept = AttachmentId::makeAt(kMorning);
    const auto orphan = AttachmentId::makeAt(kMorning);
    const auto removed = AttachmentId::makeAt(kMorning);
    for (const auto &id : {kept, orphan, removed})
        REQUIRE(desk.files.write(made.id, id, "scan"));
    REQUIRE(desk.files.add(made.id, kept));
    REQUIRE(desk.files.add(made.id, removed));
    tests::writeFile(desk.path("attachments/") + kept.toString() + QStringLiteral(".sealed.part"),
                     "half");
    REQUIRE(desk.files.remove(removed));
    CHECK(desk.files.sweep() == 3);
    CHECK(desk.files.sweep() == 0);
    CHECK(desk.files.read(made.id, kept) == QByteArray("scan"));
}

TEST_CASE("pages can be written before the case they come with, and are its own", "[store]")
{
    Tables desk;
    const domain::Case coming = tests::aCase(desk.storedPerson().id);
    const auto id = AttachmentId::makeAt(kMorning);
    CHECK(codeOf(desk.files.write(coming.id, id, "scan")) == ErrorCode::NotFound);
    REQUIRE(desk.files.expect(coming.id));
    REQUIRE(desk.files.expect(coming.id));
    REQUIRE(desk.files.write(coming.id, id, "scan"));
    CHECK_FALSE(desk.files.ownerOf(id).value().has_value());

    REQUIRE(desk.cases.put(coming));
    REQUIRE(desk.files.add(coming.id, id));

    CHECK(desk.files.read(coming.id, id) == QByteArray("scan"));
    CHECK(desk.files.ownerOf(id).value() == coming.id);
    CHECK(desk.cases.get(coming.id) == coming);
}
