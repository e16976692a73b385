#pragma once

#include "core/review/html_writer.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace core::review {

/// One value of a series and the first day it holds.
struct PlotPoint {
    QDate from;
    std::optional<double> value;   // nothing: the series ends here
    QString shown;                 // for people: "1.456,72 € al mese"
};

struct Plot {
    QString id;                // unique in the page
    QString title;             // what the series is
    QList<PlotPoint> points;   // rising by day
};

/// Two different values at least, so that there is something to see.
bool isWorthPlotting(const Plot &plot);

/// Draws a series as steps, in SVG. The picture has a title and a description; the figures
/// themselves belong in a table beside it.
void writePlot(HtmlWriter &html, const Plot &plot);

}   // namespace core::review
