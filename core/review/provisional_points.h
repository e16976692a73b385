#pragma once

#include "core/rules/bundle_source.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace core::review {

/// One place of a law file that rests on a text nobody has confirmed.
struct ProvisionalPlace {
    QString what;     // in Italian: "parametro soglia, dal 1 gennaio 2027: 1.456,72 € al mese"
    QString source;   // as cited; may be empty
    int line = 0;
};

/// One mark «da verificare»: the doubt in words and everything that carries it.
struct ProvisionalPoint {
    QString file;
    QString mark;
    QString doubt;
    QList<ProvisionalPlace> places;   // by line
};

/// All marks of a bundle by file, those of shared figures once, for a jurist to close one by one.
QList<ProvisionalPoint> provisionalPoints(const rules::BundleSource &source);

/// Italian, a line each.
QStringList provisionalText(const QList<ProvisionalPoint> &points);
QJsonObject provisionalJson(const QList<ProvisionalPoint> &points);

}   // namespace core::review
