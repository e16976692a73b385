#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QList>
#include <QString>

namespace bench {

/// What a ratio should stay at or below.
struct Target {
    double good = 0;
    double excellent = 0;
};

/// One round: the product and its limit, one right after the other, in the same unit.
struct Round {
    double product = 0;
    double limit = 0;

    double ratio() const { return product / limit; }
};

/// One line of the table.
struct Line {
    QString id;
    QString work;   // ends with the unit of `product` and `limit`
    Target target;
    QList<Round> rounds;
};

/// How a row is measured.
struct Plan {
    int rounds = 9;
};

/// One row of the specification; may give several lines. @error what could not be measured
using MeasureRow = core::Result<QList<Line>> (*)(const Plan &);

/// The middle value; of an even number the upper one. `values` is not empty.
double median(QList<double> values);

/// A table for people. Times are medians; a ratio is that of a round, so that a busy machine
/// weighs on both sides of it.
QByteArray writeTable(const QList<Line> &lines);
/// Objects `{"id","work","product","limit","ratio","min","max","target"}`; `target` is
/// `{"good","excellent"}`.
QJsonArray writeJson(const QList<Line> &lines);

}   // namespace bench
