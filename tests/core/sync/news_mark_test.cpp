#include "core/sync/news_mark.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

using namespace tests;
using core::sync::NewsMark;

namespace {

const QString kKey = QStringLiteral("thumbprint");

NewsMark aMark()
{
    const QDateTime now = FixedClock().nowUtc();
    return {kKey, QStringLiteral("42"), {core::CaseId::makeAt(now)}, now.addMSecs(7)};
}

}   // namespace

TEST_CASE("how far the news were read, and what is still owed, comes back as it was", "[sync]")
{
    const NewsMark mark = aMark();
    CHECK(NewsMark::fromString(mark.toString(), kKey) == mark);
}

TEST_CASE("the mark of another centre, or none, starts from the beginning", "[sync]")
{
    const NewsMark start{kKey, {}, {}, {}};
    CHECK(NewsMark::fromString(aMark().toString(), QStringLiteral("other")).cursor.isEmpty());
    for (const char *text : {"", "42", "{}", "[]", "{\"centre\":7}"})
        CHECK(NewsMark::fromString(QString::fromLatin1(text), kKey) == start);
}

TEST_CASE("what is owed but is no case is left out", "[sync]")
{
    const QString text = QStringLiteral(R"({"centre":"thumbprint","cursor":"1","owed":["x",7]})");
    CHECK(NewsMark::fromString(text, kKey) == NewsMark{kKey, QStringLiteral("1"), {}, {}});
}

TEST_CASE("the news are read from the beginning once a day, whatever the clock did", "[sync]")
{
    const NewsMark mark = aMark();
    CHECK_FALSE(mark.isToBeginAgain(mark.begun));
    CHECK_FALSE(mark.isToBeginAgain(mark.begun.addSecs(24 * 3600 - 1)));
    CHECK(mark.isToBeginAgain(mark.begun.addSecs(24 * 3600)));
    CHECK(mark.isToBeginAgain(mark.begun.addDays(-400)));
    CHECK(NewsMark{}.isToBeginAgain(mark.begun));
}
