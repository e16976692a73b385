#include "tests/support/string_makers.h"

#include "ui/model/answer_history.h"

using core::domain::Fact;
using ui::AnswerChange;
using ui::AnswerHistory;

namespace {

std::optional<Fact> count(int value)
{
    return core::domain::known(value, {});
}

AnswerChange change(const char *key, std::optional<Fact> before, std::optional<Fact> after)
{
    return {QString::fromUtf8(key), std::move(before), std::move(after)};
}

}   // namespace

TEST_CASE("changes are taken back newest first and done again oldest first (W20)", "[ui][undo]")
{
    AnswerHistory history;
    CHECK_FALSE(history.undoable());
    history.note(change("a", {}, count(1)));
    history.note(change("b", {}, count(2)));
    REQUIRE(history.undoable());
    CHECK(history.undoable()->key == QStringLiteral("b"));
    history.undone();
    CHECK(history.undoable()->key == QStringLiteral("a"));
    CHECK(history.redoable()->key == QStringLiteral("b"));
    history.undone();
    CHECK_FALSE(history.undoable());
    CHECK(history.redoable()->key == QStringLiteral("a"));
    history.redone();
    history.redone();
    CHECK_FALSE(history.redoable());
    CHECK(history.undoable()->key == QStringLiteral("b"));
}

TEST_CASE("a new answer ends what was taken back; the same answer is no change (W20)", "[ui][undo]")
{
    AnswerHistory history;
    history.note(change("a", {}, count(1)));
    history.note(change("a", count(1), count(1)));
    history.note(change("a", {}, {}));
    history.undone();
    CHECK_FALSE(history.undoable());
    history.note(change("b", {}, count(2)));
    CHECK_FALSE(history.redoable());
    CHECK(history.undoable()->key == QStringLiteral("b"));
    history.clear();
    CHECK_FALSE(history.undoable());
}

TEST_CASE("the oldest of very many changes are let go", "[ui][undo]")
{
    AnswerHistory history;
    for (int at = 0; at < 500; ++at)
        history.note(change("a", count(at), count(at + 1)));
    int back = 0;
    for (; history.undoable(); ++back)
        history.undone();
    CHECK(back == 200);
}
