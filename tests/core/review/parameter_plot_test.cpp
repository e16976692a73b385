#include "core/review/parameter_plot.h"

#include "tests/support/string_makers.h"

#include <QXmlStreamReader>

#include <catch2/catch.hpp>

using namespace core::review;

namespace {

PlotPoint point(int year, std::optional<double> value)
{
    return {QDate(year, 1, 1), value, value ? QString::number(*value) : QStringLiteral("nessuno")};
}

struct Drawn {
    QString path;
    QString about;
    QList<double> pointHeights;
    QStringList words;
    bool inside = true;   // everything lies on the drawing
};

Drawn drawn(const Plot &plot)
{
    HtmlWriter html;
    writePlot(html, plot);
    Drawn found;
    QXmlStreamReader reader(html.page());
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const auto name = reader.name().toString();
        const auto number = [&](const char *key) {
            return reader.attributes().value(QLatin1String(key)).toDouble();
        };
        if (name == QLatin1String("path"))
            found.path = reader.attributes().value(QLatin1String("d")).toString();
        if (name == QLatin1String("circle")) {
            found.pointHeights.append(number("cy"));
            found.inside = found.inside && number("cx") >= 0 && number("cx") <= 640 &&
                           number("cy") >= 0 && number("cy") <= 220;
        }
        if (name == QLatin1String("desc"))
            found.about = reader.readElementText();
        else if (name == QLatin1String("text"))
            found.words.append(reader.readElementText());
    }
    return found;
}

}   // namespace

TEST_CASE("a series that never changes is not drawn", "[review]")
{
    CHECK_FALSE(isWorthPlotting({QStringLiteral("a"), {}, {point(2020, 5)}}));
    CHECK_FALSE(isWorthPlotting({QStringLiteral("a"), {}, {point(2020, 5), point(2021, 5)}}));
    CHECK_FALSE(
        isWorthPlotting({QStringLiteral("a"), {}, {point(2020, 5), point(2021, std::nullopt)}}));
    CHECK(isWorthPlotting({QStringLiteral("a"), {}, {point(2020, 5), point(2021, 6)}}));
    CHECK(drawn({QStringLiteral("a"), {}, {point(2020, 5)}}).path.isEmpty());
}

TEST_CASE("a higher value stands higher, and every value is described", "[review]")
{
    const auto found = drawn({QStringLiteral("a"),
                              QStringLiteral("Soglia"),
                              {point(2020, 1195), point(2021, 1300), point(2023, 1250)}});
    REQUIRE(found.pointHeights.size() == 3);
    CHECK(found.pointHeights[1] < found.pointHeights[2]);
    CHECK(found.pointHeights[2] < found.pointHeights[0]);
    CHECK(found.inside);
    for (const char *value : {"1195 dal 1 gennaio 2020", "1300", "1250 dal 1 gennaio 2023"})
        CHECK(found.about.contains(QLatin1String(value)));
    CHECK(found.words.contains(QStringLiteral("2021")));
}

TEST_CASE("a year without a value leaves a gap in the line", "[review]")
{
    const auto whole =
        drawn({QStringLiteral("a"), {}, {point(2020, 1), point(2021, 2), point(2022, 3)}});
    const auto broken = drawn(
        {QStringLiteral("a"), {}, {point(2020, 1), point(2021, std::nullopt), point(2022, 3)}});
    CHECK(whole.path.count(QLatin1Char('M')) == 1);
    CHECK(broken.path.count(QLatin1Char('M')) == 2);
    CHECK(broken.pointHeights.size() == 2);
}

TEST_CASE("the scale fits small shares and large amounts alike", "[review]")
{
    for (const double factor : {0.001, 0.01, 1.0, 1000.0, 1000000.0}) {
        CAPTURE(factor);
        const auto found =
            drawn({QStringLiteral("a"),
                   {},
                   {point(2020, 3 * factor), point(2021, 3.1 * factor), point(2022, 7 * factor)}});
        CHECK(found.inside);
        CHECK(found.pointHeights.size() == 3);
        CHECK(found.words.size() >= 6);
    }
}
