#include "core/documents/page_stack.h"
#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace core::documents;

namespace {

Intake fileOf(int pages, qint64 bytes = 100)
{
    Intake file;
    file.bytes = QByteArray(bytes, 'x');
    file.mediaType = QStringLiteral("application/pdf");
    file.pages = pages;
    file.size = bytes;
    return file;
}

/// A stack of `pages` pages in files of one to three pages.
PageStack stackOf(int pages)
{
    PageStack stack;
    for (int next = 1; stack.size() < pages; next = next % 3 + 1)
        REQUIRE(stack.add(fileOf(std::min(next, pages - stack.size()))).has_value());
    return stack;
}

}   // namespace

TEST_CASE("pages of several files follow one another in the order they were added", "[documents]")
{
    PageStack stack;
    REQUIRE(stack.add(fileOf(2)).has_value());
    REQUIRE(stack.add(fileOf(1)).has_value());
    CHECK(stack.pages() == QList<StackedPage>{{0, 0, 0}, {0, 1, 0}, {1, 0, 0}});
    CHECK(stack.fileOf(2).pages == 1);
}

TEST_CASE("turning a page four times is turning it not at all", "[documents]")
{
    PageStack stack = stackOf(3);
    const auto before = stack.pages();
    for (int turn = 1; turn <= 4; ++turn) {
        CHECK(stack.rotate(1));
        CHECK(stack.pages()[1].turns == turn % 4);
    }
    CHECK(stack.pages() == before);
}

TEST_CASE("moving and turning neither loses nor doubles a page, and undo goes all the way back",
          "[documents]")
{
    std::mt19937 random(20261124);
    for (int round = 0; round < 200; ++round) {
        const int pages = 1 + static_cast<int>(random() % 12);
        PageStack stack = stackOf(pages);
        QList<QList<StackedPage>> story = {stack.pages()};
        for (int step = 0; step < 30; ++step) {
            const int a = static_cast<int>(random() % (pages + 2)) - 1;
            const int b = static_cast<int>(random() % (pages + 2)) - 1;
            const bool done = random() % 2 ? stack.rotate(a) : stack.move(a, b);
            const auto inside = [&](int at) { return at >= 0 && at < pages; };
            if (done)
                story.append(stack.pages());
            else
                CHECK((!inside(a) || !inside(b) || a == b));
            QList<StackedPage> upright = stack.pages();
            for (StackedPage &page : upright)
                page.turns = 0;
            std::sort(upright.begin(), upright.end(), [](const auto &x, const auto &y) {
                return std::pair(x.file, x.page) < std::pair(y.file, y.page);
            });
            CHECK(upright == story.first());
        }
        for (auto each = story.crbegin() + 1; each != story.crend(); ++each) {
            REQUIRE(stack.undo());
            CHECK(stack.pages() == *each);
        }
    }
}

TEST_CASE("a page taken away comes back where it was", "[documents]")
{
    PageStack stack = stackOf(4);
    const auto before = stack.pages();
    CHECK(stack.remove(2));
    CHECK(stack.size() == 3);
    CHECK_FALSE(stack.remove(3));
    CHECK(stack.undo());
    CHECK(stack.pages() == before);
    while (stack.undo()) {
    }
    CHECK(stack.isEmpty());
    CHECK_FALSE(stack.undo());
}

TEST_CASE("a stack holds no more than memory should, and no more pages than a paper has",
          "[documents]")
{
    PageStack stack;
    for (int at = 0; at < 3; ++at)
        REQUIRE(stack.add(fileOf(1, 40LL * 1024 * 1024)).has_value());
    const auto tooMuch = stack.add(fileOf(1, 40LL * 1024 * 1024));
    REQUIRE_FALSE(tooMuch.has_value());
    CHECK(tooMuch.error().fault == IntakeFault::TooLarge);
    CHECK(tooMuch.error().limit == kMostStackedBytes);
    CHECK(stack.size() == 3);

    PageStack many;
    REQUIRE(many.add(fileOf(299)).has_value());
    const auto tooMany = many.add(fileOf(2));
    REQUIRE_FALSE(tooMany.has_value());
    CHECK(tooMany.error() == IntakeRefusal{IntakeFault::TooManyPages, 300, 301});
    CHECK(many.add(fileOf(1)).has_value());
}

TEST_CASE("one whole file in its own order is known as untouched", "[documents]")
{
    PageStack stack;
    CHECK_FALSE(stack.isOneUntouchedFile());
    REQUIRE(stack.add(fileOf(2)).has_value());
    CHECK(stack.isOneUntouchedFile());
    stack.move(0, 1);
    CHECK_FALSE(stack.isOneUntouchedFile());
    stack.undo();
    stack.remove(1);
    CHECK_FALSE(stack.isOneUntouchedFile());
    stack.undo();
    REQUIRE(stack.add(fileOf(1)).has_value());
    CHECK_FALSE(stack.isOneUntouchedFile());
    CHECK(stack.roughBytes() == 200);
}
