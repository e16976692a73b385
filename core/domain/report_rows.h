#pragma once

#include "core/domain/interval.h"
#include "core/domain/visit_talk.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace core::domain {

/// What a person said to one benefit: they wanted it, or not and why (one of refusalReasons()).
struct ReportChoice {
    QString benefit;
    bool wanted = false;
    QString reason = {};

    bool operator==(const ReportChoice &) const = default;
};

/// One visit as a report may see it: no name, code, birth date, address or free text.
/// Codes are those of `Visit`.
struct ReportVisit {
    QDate day;   // Italian day of arrival
    QString visitId;
    QString person;    // keyed pseudonym, another one each month
    QString service;   // lavoro, famiglia, …
    QString channel;
    QString present;
    QDateTime openedAt;    // UTC
    QDateTime closedAt;    // UTC, invalid while open
    int ageYears = -1;     // on `day`; -1: birth date not known
    QString citizenship;   // IT, UE, extra_UE, apolide, ND
    QString language;      // BCP 47
    bool interpreter = false;
    QStringList needs;
    QStringList benefitsAssessed;   // benefit ids
    QStringList benefitsProbable;
    int casesStarted = 0;
    int casesHandedIn = 0;
    QString outcome;   // empty while open
    QString nextStep;
    QDate nextStepOn;   // invalid: none
    bool newPerson = false;
    bool offline = false;
    bool onAppointment = false;
    QString priority = {};         // one of priorityCodes(), or empty
    QDateTime arrivedAt = {};      // UTC; invalid: came without a number
    QDateTime calledAt = {};       // UTC, the first call
    QList<Interval> served = {};   // none: the desk did not measure it yet
    QList<Interval> held = {};
    QList<BenefitFinding> findings = {};   // of the last check
    QList<ReportChoice> choices = {};

    bool operator==(const ReportVisit &) const = default;
};

/// A number of the queue that became no visit: somebody came, waited and was not served.
struct ReportTicket {
    QDate day;   // Italian day of arrival
    QString service;

    bool operator==(const ReportTicket &) const = default;
};

/// One case as a report may see it. Without `benefit` it is one that no list of benefits shows. It
/// counts as open from `openedOn` to the day before `leftOn`.
struct ReportCase {
    QString service;    // of the benefit
    QString benefit;    // benefit id
    QDate openedOn;     // Italian days
    QDate handedInOn;   // invalid: not yet
    QDate leftOn;       // handed in or closed; invalid: still open
    bool suspended = false;
    QDate decidedOn = {};   // the body's answer; invalid: none yet
    bool granted = false;

    bool operator==(const ReportCase &) const = default;
};

/// All that the reports of a period are made from.
struct ReportFigures {
    QDate from;
    QDate to;       // inclusive
    QString site;   // "Valdirosa, via del Municipio 1"
    QString desk;   // "H501-D02"
    QString bundleVersion;
    QDateTime madeAt;            // UTC
    QList<ReportVisit> visits;   // arrived in [from, to], oldest first
    // Opened up to `to`, and not left before `from` or answered in [from, to].
    QList<ReportCase> cases;
    QList<ReportTicket> unserved = {};   // arrived in [from, to]

    bool operator==(const ReportFigures &) const = default;
};

}   // namespace core::domain
