#include "core/review/html_writer.h"

#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

using namespace core::review;

namespace {

const QLatin1String kDiv("div");

}   // namespace

TEST_CASE("an element with nothing in it has both its tags", "[review]")
{
    HtmlWriter html;
    {
        const auto div = html.in(kDiv);
        html.leaf(QLatin1String("td"), QString());
    }
    CHECK(html.page().contains("<div><td></td></div>"));
}

TEST_CASE("text and attributes are escaped", "[review]")
{
    HtmlWriter html;
    {
        const auto div = html.in(kDiv, {{QLatin1String("title"), QStringLiteral("a\"b<c")}});
        html.text(QStringLiteral("1 < 2 & 3"));
    }
    const auto page = html.page();
    CHECK(page.contains("title=\"a&quot;b&lt;c\""));
    CHECK(page.contains("1 &lt; 2 &amp; 3"));
}

TEST_CASE("a page begins as HTML and elements close in order", "[review]")
{
    HtmlWriter html;
    {
        const auto div = html.in(kDiv);
        const auto paragraph = html.in(QLatin1String("p"));
        html.lone(QLatin1String("meta"), {{QLatin1String("charset"), QStringLiteral("utf-8")}});
        html.leaf(QLatin1String("b"), QStringLiteral("x"));
    }
    const auto page = html.page();
    CHECK(page.startsWith("<!DOCTYPE html>"));
    CHECK(page.contains("<div><p><meta charset=\"utf-8\"/><b>x</b></p></div>"));
}
