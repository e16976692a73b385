#include "core/base/disk_guard.h"
#include "core/casework/case_service.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/files.h"
#include "tests/support/string_makers.h"

#include <QCryptographicHash>
#include <QDirIterator>

using namespace core;
using tests::DeskFixture;

namespace {

const QString kDocument = QStringLiteral("identita");

domain::Attachment card()
{
    domain::Attachment about;
    about.title = QStringLiteral("Carta d'identità");
    about.mediaType = QStringLiteral("image/jpeg");
    return about;
}

QStringList sealedFiles(const DeskFixture &fixture)
{
    QStringList files;
    QDirIterator walk(fixture.path() + QStringLiteral("/attachments"), QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    return files;
}

}   // namespace

TEST_CASE("an attached file is read back as it was", "[casework]")
{
    DeskFixture fixture;
    const domain::Case opened = fixture.draft(fixture.person());
    const QByteArray bytes(300000, 'x');

    const auto attached =
        fixture.desk->cases().attach(opened.id, opened.revision, kDocument, card(), bytes);

    REQUIRE(attached);
    const domain::DocumentState state = attached->documents[kDocument];
    CHECK(state.status == domain::DocumentStatus::Attached);
    REQUIRE(state.attachments.size() == 1);
    CHECK(state.attachments.first().size == 300000);
    CHECK(state.attachments.first().sha256 ==
          QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    fixture.restart();
    fixture.signIn(QStringLiteral("p.riva"));
    const auto read = fixture.desk->cases().readAttachment(opened.id, state.attachments.first().id);
    REQUIRE(read);
    CHECK(*read == bytes);
}

TEST_CASE("with little room on the disk documents wait and answers go on; with room again all goes "
          "on without a new start (REL-04)",
          "[casework]")
{
    DeskFixture fixture;
    domain::Case subject = fixture.draft(fixture.person(), QStringLiteral("aiuto_lavoro"));
    REQUIRE(fixture.parts.disk->keepReserve());
    const QString reserve = fixture.path() + QLatin1Char('/') + DiskGuard::reserveFileName();
    REQUIRE(QFile::exists(reserve));
    const auto attach = [&] {
        return fixture.desk->cases().attach(subject.id, subject.revision, kDocument, card(),
                                            QByteArray(1000, 'x'));
    };

    fixture.diskFree = kScanRoom - 1;
    const auto refused = attach();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Io);
    CHECK(refused.error().detail == kNoDiskRoom);
    CHECK(sealedFiles(fixture).isEmpty());
    subject = fixture.answered(subject, QStringLiteral("settimane"), 104);
    CHECK(QFile::exists(reserve));

    // Nearly nothing left: what was kept back makes room for the save.
    fixture.diskFree = kMegabyte;
    subject = fixture.answered(subject, QStringLiteral("altro_lavoro"), false);
    CHECK_FALSE(QFile::exists(reserve));
    CHECK(fixture.parts.disk->room() == DiskRoom::Full);

    fixture.diskFree = kLowRoom;
    const auto attached = attach();
    REQUIRE(attached);
    CHECK(attached->facts.find(QStringLiteral("settimane"))->value.toInt() == 104);
    CHECK(attached->facts.find(QStringLiteral("altro_lavoro")));
    CHECK(fixture.parts.disk->room() == DiskRoom::Plenty);
}

TEST_CASE("a file that was cut is Corrupt, and so is handing in its case", "[casework]")
{
    DeskFixture fixture;
    domain::Case subject = fixture.fullDraft(fixture.person());
    subject = *fixture.desk->cases().attach(subject.id, subject.revision, kDocument, card(),
                                            QByteArray(200000, 'x'));
    const QStringList files = sealedFiles(fixture);
    REQUIRE(files.size() == 1);
    tests::writeFile(files.first(), tests::readFile(files.first()).left(70000));

    const auto read = fixture.desk->cases().readAttachment(
        subject.id, subject.documents[kDocument].attachments.first().id);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::Corrupt);
    const auto final = fixture.desk->cases().finalise(subject.id, subject.revision);
    REQUIRE_FALSE(final);
    CHECK(final.error().code == ErrorCode::Corrupt);
    CHECK(fixture.desk->dispatch().items()->isEmpty());
}

TEST_CASE("a detached file is gone after the next start", "[casework]")
{
    DeskFixture fixture;
    domain::Case subject = fixture.draft(fixture.person());
    subject =
        *fixture.desk->cases().attach(subject.id, subject.revision, kDocument, card(), "bytes");
    const AttachmentId id = subject.documents[kDocument].attachments.first().id;

    const auto detached = fixture.desk->cases().detach(subject.id, subject.revision, kDocument, id);

    REQUIRE(detached);
    CHECK(detached->documents[kDocument].status == domain::DocumentStatus::Open);
    CHECK(fixture.desk->cases().readAttachment(subject.id, id).error().code == ErrorCode::NotFound);
    fixture.restart();
    CHECK(sealedFiles(fixture).isEmpty());
}

TEST_CASE("a stale revision attaches nothing", "[casework]")
{
    DeskFixture fixture;
    const domain::Case opened = fixture.draft(fixture.person());
    fixture.answered(opened, QStringLiteral("settimane"), 20);

    const auto attached =
        fixture.desk->cases().attach(opened.id, opened.revision, kDocument, card(), "bytes");

    REQUIRE_FALSE(attached);
    CHECK(attached.error().code == ErrorCode::Conflict);
    CHECK(fixture.desk->cases().view(opened.id)->documents.isEmpty());
    fixture.restart();
    CHECK(sealedFiles(fixture).isEmpty());
}

TEST_CASE("an attachment of another case is not read through this one", "[casework]")
{
    DeskFixture fixture;
    domain::Case first = fixture.draft(fixture.person());
    first = *fixture.desk->cases().attach(first.id, first.revision, kDocument, card(), "bytes");
    const domain::Case second = fixture.draft(fixture.person(QStringLiteral("Lucia Ferri")));

    const auto read = fixture.desk->cases().readAttachment(
        second.id, first.documents[kDocument].attachments.first().id);

    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::NotFound);
}
