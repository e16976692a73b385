#include "tests/core/sync/drafts_fixture.h"

using namespace tests;
using core::sync::DraftRound;
using core::sync::Fate;
using core::sync::Pace;
using core::sync::Reply;
using core::sync::Request;

namespace {

/// Answers `answer` to every request whose log line contains `what`, the centre to the others.
FakeTransport::Answer onlyFor(DraftDesk &desk, const char *method, const QString &path,
                              const FakeTransport::Answer &answer)
{
    return [&desk, method, path, answer](const Request &request) {
        return request.method == method && request.url.path().contains(path)
                   ? answer(request)
                   : desk.transport.ask(request);
    };
}

/// The centre's own reply, spoilt.
FakeTransport::Answer spoilt(DraftDesk &desk, const std::function<void(Reply &)> &spoil)
{
    return [&desk, spoil](const Request &request) {
        Reply reply = desk.transport.ask(request);
        spoil(reply);
        return reply;
    };
}

void setHeader(Reply &reply, const char *name, const QByteArray &value)
{
    for (auto &[key, old] : reply.headers) {
        if (key == name)
            old = value;
    }
}

}   // namespace

TEST_CASE("without a line the round ends at once, and waits longer each time", "[sync]")
{
    DeskPair desks;
    desks.a.memory.add();
    desks.a.memory.add();
    desks.a.transport.everything = always(noRoute());
    const QDateTime start = desks.centre.clock.nowUtc();
    const DraftRound round = desks.a.run();
    CHECK(round.noRoute);
    CHECK_FALSE(round.contact);
    CHECK(round.trouble == QStringLiteral("no-route"));
    CHECK(desks.a.transport.count() == 1);
    CHECK(desks.a.exchange->nextWake() == start.addSecs(5));
    CHECK(desks.a.run().trouble == QStringLiteral("no-route"));   // it waits
    CHECK(desks.a.transport.count() == 1);
    for (int i = 0; i < 20; ++i) {
        desks.centre.clock.set(desks.a.exchange->nextWake());
        desks.a.run();
    }
    CHECK(desks.centre.clock.nowUtc().secsTo(desks.a.exchange->nextWake()) == 30 * 60);

    desks.a.transport.everything = nullptr;
    desks.a.run(Pace::Hurry);
    CHECK(desks.a.memory.isAllSent());
}

TEST_CASE("what the centre asks for is heard, also by who is in a hurry", "[sync]")
{
    DeskPair desks;
    desks.a.memory.add();
    desks.a.transport.replace(1, always(problem(429, "x", {{"retry-after", "120"}})));
    const DraftRound round = desks.a.run();
    CHECK(round.trouble == QStringLiteral("busy"));
    CHECK(round.contact);
    CHECK_FALSE(round.noRoute);
    CHECK(round.asked == std::chrono::seconds(120));
    desks.a.run(Pace::Hurry);
    CHECK(desks.a.transport.count() == 1);
    desks.centre.clock.advance(std::chrono::seconds(120));
    desks.a.run();
    CHECK(desks.a.memory.isAllSent());
}

TEST_CASE("a portal that answers everything in its own way changes nothing", "[sync]")
{
    const auto lie = GENERATE(answered(200, "text/html", "<html>Accedi alla rete</html>"),
                              answered(200, "application/json", "{}"), answered(204),
                              answered(302, "text/html", "", {{"location", "http://portal/"}}),
                              answered(404, "text/html", "<html></html>"),
                              answered(410, "text/html", "<html></html>"),
                              answered(412, "text/html", "<html></html>"));
    DeskPair desks;
    const auto id = desks.shared();
    const auto done = desks.shared();
    desks.b.memory.change(id, "2026-10-31");
    desks.b.memory.finish(done);
    SECTION("from the first request")
    {
        const int before = desks.b.transport.count();
        desks.b.transport.everything = always(lie);
        CHECK(desks.b.run().noRoute);
        CHECK(desks.b.transport.count() == before + 2);   // the news, «are you there?»
    }
    SECTION("after the news")
    {
        const int before = desks.b.transport.count();
        desks.b.transport.everything = [&](const Request &request) {
            return desks.b.transport.count() == before + 1 ? desks.b.transport.ask(request) : lie;
        };
        CHECK(desks.b.run().noRoute);
        CHECK(desks.b.transport.count() == before + 3);   // the news, a draft, «are you there?»
    }
    CHECK_FALSE(desks.b.memory.at(id).putAway);
    CHECK_FALSE(desks.b.memory.at(done).putAway);
    CHECK_FALSE(desks.b.memory.at(id).theirs);

    desks.b.transport.everything = nullptr;
    desks.b.run(Pace::Hurry);
    desks.a.run();
    CHECK(desks.a.value(id) == QStringLiteral("2026-10-31"));
    CHECK(desks.a.memory.at(done).putAway);
}

TEST_CASE("a centre without drafts is left alone and delays nothing else", "[sync]")
{
    DeskPair desks;
    desks.a.memory.add();
    desks.a.transport.everything =
        onlyFor(desks.a, "GET", QStringLiteral("draft-events"), always(problem(404, "not-found")));
    const DraftRound round = desks.a.run();
    CHECK(round.trouble == QStringLiteral("not-offered"));
    CHECK_FALSE(round.noRoute);
    CHECK_FALSE(round.asked);
    CHECK(desks.a.transport.count() == 1);
}

TEST_CASE("a draft that is not what it says changes nothing, is told, and stays owed", "[sync]")
{
    DeskPair desks;
    const auto bad = desks.a.memory.add();
    const auto good = desks.a.memory.add();
    desks.a.run();
    const QByteArray other = desks.a.memory.at(good).parcel.toBytes();
    const auto withBody = [](const QByteArray &body) {
        return [body](Reply &reply) {
            reply.body = body;
            setHeader(reply, "etag", '"' + hexHash(body).toLatin1() + '"');
        };
    };
    struct Lie {
        const char *told;
        std::function<void(Reply &)> spoil;
    };
    const QList<Lie> lies{
        {"draft:etag-wrong", [](Reply &reply) { reply.body.replace("2026", "2027"); }},
        {"draft:etag-wrong", [](Reply &reply) { setHeader(reply, "etag", {}); }},
        {"draft:another-case", withBody(other)},
        {"draft:draft-unreadable", withBody("{\"draft\":{}}")},
        {"draft:too-large",
         [](Reply &reply) {
             reply = {Fate::TooLarge, 0, {}, {}, {}};
         }},
        {"draft:not-the-centre",
         [](Reply &reply) { reply = answered(200, "text/html", "<html></html>"); }}};
    const Lie lie = lies.at(GENERATE(range(0, 6)));
    const QString told = QLatin1String(lie.told);
    INFO(lie.told);
    desks.b.transport.everything =
        onlyFor(desks.b, "GET", bad.toString(), spoilt(desks.b, lie.spoil));
    const DraftRound round = desks.b.run();
    CHECK(round.trouble == told);
    CHECK(round.contact);
    CHECK_FALSE(round.noRoute);
    CHECK_FALSE(desks.b.memory.drafts.contains(bad));
    CHECK(desks.b.memory.drafts.contains(good));   // the others go on
    CHECK(desks.b.changed == QList<core::CaseId>{good});

    SECTION("asked for again after a time, less and less often")
    {
        const auto asked = [&] { return desks.b.asked(bad.toString().toLatin1()); };
        CHECK(asked() == 1);
        desks.b.run();
        CHECK(asked() == 1);
        for (int minutes = 0; minutes < 120; ++minutes) {
            desks.centre.clock.advance(std::chrono::minutes(1));
            desks.b.run();
        }
        CHECK(asked() > 4);
        CHECK(asked() < 9);
    }
    SECTION("and over a restart")
    {
        desks.b.restart();
        desks.b.transport.everything = nullptr;
        CHECK(desks.b.run().trouble.isEmpty());
        CHECK(desks.b.memory.at(bad).parcel == desks.a.memory.at(bad).parcel);
    }
    SECTION("or when it changes")
    {
        desks.b.transport.everything = nullptr;
        desks.a.memory.change(bad, "2026-10-30");
        desks.a.run();
        CHECK(desks.b.run().trouble.isEmpty());
        CHECK(desks.b.value(bad) == QStringLiteral("2026-10-30"));
    }
}

TEST_CASE("a page that is not what it says leaves the draft where it is", "[sync]")
{
    DeskPair desks;
    const auto id = desks.a.memory.add({QByteArray(1024 * 1024 + 5, 'x')});
    desks.a.run();
    QString told = QStringLiteral("draft:file-wrong");
    FakeTransport::Answer lie;
    QString path = QStringLiteral("/parts/2");
    SECTION("other bytes")
    {
        lie = spoilt(desks.b, [](Reply &reply) { reply.body.fill('y'); });
    }
    SECTION("fewer")
    {
        lie = spoilt(desks.b, [](Reply &reply) { reply.body.chop(1); });
    }
    SECTION("more")
    {
        lie = spoilt(desks.b, [](Reply &reply) { reply = {Fate::TooLarge, 0, {}, {}, {}}; });
    }
    SECTION("gone")
    {
        lie = always(problem(404, "not-found"));
        told = QStringLiteral("draft:file-missing");
    }
    SECTION("another size altogether")
    {
        path = QStringLiteral("/v1/attachments/");
        lie = always(
            answered(200, "application/json",
                     R"({"part_size":1000000000,"parts":1,"stored":[1],"state":"complete"})"));
    }
    SECTION("not whole yet")
    {
        path = QStringLiteral("/v1/attachments/");
        lie = always(answered(200, "application/json",
                              R"({"part_size":1048576,"parts":2,"stored":[1],"state":"open"})"));
        told = QStringLiteral("draft:file-missing");
    }
    desks.b.transport.everything = onlyFor(desks.b, "GET", path, lie);
    CHECK(desks.b.run().trouble == told);
    CHECK_FALSE(desks.b.memory.drafts.contains(id));
    CHECK(desks.b.memory.files.isEmpty());

    desks.b.transport.everything = nullptr;
    desks.b.runUntilDone();
    CHECK(desks.b.memory.files == desks.a.memory.files);
}

TEST_CASE("a tag that is not that of what was sent is not believed", "[sync]")
{
    DeskPair desks;
    const auto id = desks.a.memory.add();
    desks.a.transport.everything =
        onlyFor(desks.a, "PUT", id.toString(), spoilt(desks.a, [](Reply &reply) {
                    setHeader(reply, "etag", '"' + QByteArray(64, 'a') + '"');
                }));
    CHECK(desks.a.run().trouble == QStringLiteral("draft:etag-wrong"));
    CHECK(desks.a.memory.at(id).etag.isEmpty());
    desks.a.transport.everything = nullptr;
    desks.a.runUntilDone();
    CHECK(desks.a.memory.at(id).etag == hexHash(desks.a.memory.at(id).parcel.toBytes()));
}

TEST_CASE("one draft the centre refuses never holds up the others, and is tried when it changes",
          "[sync]")
{
    DeskPair desks;
    const auto bad = desks.a.memory.add();
    for (int i = 0; i < 45; ++i)
        desks.a.memory.add();
    desks.a.transport.everything =
        onlyFor(desks.a, "PUT", bad.toString(), always(problem(422, "draft-invalid")));
    CHECK(desks.a.run().trouble == QStringLiteral("draft:draft-invalid"));
    CHECK(desks.a.asked("PUT ") == 46);
    desks.a.run();
    CHECK(desks.a.asked("PUT ") == 46);

    desks.a.transport.everything = nullptr;
    desks.a.memory.change(bad, "2026-10-30");
    CHECK(desks.a.run().trouble.isEmpty());
    CHECK(desks.a.memory.isAllSent());
}

TEST_CASE("a draft larger than the centre takes is told and not sent", "[sync]")
{
    DeskPair desks;
    const auto id = desks.a.memory.add();
    desks.a.memory.change(id, QByteArray(600 * 1024, 'x').constData());
    CHECK(desks.a.run().trouble == QStringLiteral("draft:too-large"));
    CHECK(desks.a.asked("PUT ") == 0);
}

TEST_CASE("one draft the centre stumbles over lets the others pass, coming and going", "[sync]")
{
    DeskPair desks;
    const auto poison = desks.a.memory.add();
    desks.a.memory.add();
    desks.a.memory.add();
    const auto fault = always(problem(500));
    desks.a.transport.everything = onlyFor(desks.a, "PUT", poison.toString(), fault);
    CHECK(desks.a.run().trouble == QStringLiteral("busy"));
    CHECK(desks.a.asked("PUT ") == 1);
    desks.centre.clock.set(desks.a.exchange->nextWake());
    CHECK(desks.a.run().trouble == QStringLiteral("draft:server-fault"));
    CHECK(desks.a.asked("PUT ") == 3);
    desks.a.transport.everything = nullptr;
    desks.a.runUntilDone();
    REQUIRE(desks.a.memory.isAllSent());

    desks.b.transport.everything = onlyFor(desks.b, "GET", poison.toString(), fault);
    desks.b.run();
    desks.centre.clock.set(desks.b.exchange->nextWake());
    desks.b.run();
    CHECK(desks.b.memory.drafts.size() == 2);
    desks.b.restart();
    desks.b.transport.everything = nullptr;
    desks.b.run();
    CHECK(desks.b.memory.drafts.size() == 3);
}

TEST_CASE("a small draft passes when a page always times out", "[sync]")
{
    DeskPair desks;
    const auto large = desks.a.memory.add({QByteArray(500000, 'x')});
    const auto small = desks.a.memory.add();
    desks.a.transport.everything = onlyFor(desks.a, "PUT", QStringLiteral("/parts/"),
                                           always(Reply{Fate::Unknown, 0, {}, {}, {}}));
    const DraftRound round = desks.a.run();
    CHECK(round.trouble == QStringLiteral("draft:unknown-fate"));
    CHECK_FALSE(round.noRoute);
    CHECK(desks.a.memory.at(small).sentRevision == 1);
    CHECK(desks.a.memory.at(large).sentRevision == 0);
}

TEST_CASE("a page that is not its sum any more keeps its draft here", "[sync]")
{
    DeskPair desks;
    const auto id = desks.a.memory.add({"%PDF right"});
    desks.a.memory.files.first() = "%PDF wrong";
    CHECK(desks.a.run().trouble == QStringLiteral("draft:attachment-corrupt"));
    CHECK(desks.a.memory.at(id).sentRevision == 0);
    CHECK(desks.a.asked("/drafts/") == 0);
}

TEST_CASE("a desk the centre does not know keeps its drafts", "[sync]")
{
    for (const int status : {401, 403}) {
        DeskPair desks;
        desks.a.memory.add();
        desks.a.transport.everything = always(problem(status));
        const DraftRound round = desks.a.run();
        CHECK(round.trouble == QStringLiteral("identity"));
        CHECK_FALSE(round.noRoute);
        CHECK(desks.a.transport.count() == (status == 401 ? 2 : 1));
        desks.a.transport.everything = nullptr;
        desks.a.runUntilDone();
        CHECK(desks.a.memory.isAllSent());
    }
}

TEST_CASE("news that lead in a circle end the round", "[sync]")
{
    DeskPair desks;
    desks.a.transport.everything = onlyFor(
        desks.a, "GET", QStringLiteral("draft-events"),
        always(answered(200, "application/json", R"({"items":[],"next_cursor":"7","more":true})")));
    CHECK(desks.a.run().trouble == QStringLiteral("not-the-centre"));
    CHECK(desks.a.asked("draft-events") == 2);
}

TEST_CASE("a draft the centre has forgotten is put there anew, not put away", "[sync]")
{
    DeskPair desks;
    const auto id = desks.shared();
    desks.centre.clock.advance(std::chrono::hours(24 * 91));
    desks.b.memory.add();
    desks.b.run();   // any change makes the centre tidy up
    desks.a.memory.change(id, "2026-10-30");
    desks.a.run();
    CHECK(desks.a.memory.isAllSent());
    CHECK_FALSE(desks.a.memory.at(id).putAway);
    desks.b.run();
    CHECK(desks.b.value(id) == QStringLiteral("2026-10-30"));
}

TEST_CASE("a centre of which nothing can be taken in is not believed at all", "[sync]")
{
    DeskPair desks;
    for (int i = 0; i < 205; ++i)
        desks.a.memory.add();
    desks.a.run();
    desks.b.transport.everything =
        onlyFor(desks.b, "GET", QStringLiteral("/drafts/"),
                always(answered(200, "application/json", "{}",
                                {{"etag", '"' + hexHash("{}").toLatin1() + '"'}})));
    const DraftRound round = desks.b.run();
    CHECK(round.trouble == QStringLiteral("not-the-centre"));
    CHECK(desks.b.memory.drafts.isEmpty());
    desks.b.transport.everything = nullptr;
    desks.centre.clock.advance(std::chrono::minutes(2));
    desks.b.runUntilDone();
    CHECK(desks.b.memory.drafts.size() == 205);
}
