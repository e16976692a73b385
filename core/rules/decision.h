#pragma once

#include "core/base/money.h"
#include "core/domain/facts.h"
#include "core/rules/definition.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core::rules {

/// What the rules say. Never «ha diritto»: the body named in the benefit decides.
enum class Outcome { Probable, Maybe, No, Referral, Ended, NotYet, NotComputable };
/// Codes of the command line: probable, maybe, no, referral, ended, not-yet, not-computable.
QString outcomeCode(Outcome outcome);

enum class Verdict { Met, Unmet, Unknown };

/// A fact or computed name that a reason looked at.
struct Operand {
    QString key;
    QString label;   // short label of the question, or the name's label in the file
    QString value;   // machine form: "208", "2026-03-31", "72000.00", a choice code; empty: unknown
    QString shown;   // for people: "208", "31 marzo 2026", "72.000,00 €", the option's label
    bool computed = false;   // a name the rules compute: has no origin of its own
    domain::Origin origin = domain::Origin::Person;
    int member = -1;   // place in the list, from 0, of the one member who decides it
};

/// A dated figure of the law that took part, in the version in force.
struct LegalFigure {
    QString name;
    QString label;
    QString unit;
    QString value;   // machine form
    QString shown;
    QDate from;
    QDate to;   // invalid: open
    QString source;
    QString provisional;   // or empty
};

struct Reason {
    QString rule;   // NASPI-R5
    Verdict state = Verdict::Unknown;
    QString source;    // art. 3 c. 1 lett. b
    QString text;      // plain Italian with the person's own figures filled in
    Text words = {};   // the same in EvaluateOptions::wording, when it has the sentence
    QList<Operand> operands;
    QList<LegalFigure> figures;   // behind the operands too
    QDate from;                   // since when the rule reads so; invalid: with the benefit
    QDate to;                     // invalid: open
    QString provisional;          // why this point is «provvisorio», or empty
};

/// A named result. `value` is the machine form ("1103.07", "728", "2026-12-02").
struct ResultValue {
    QString name;   // importo, durata_giorni, decorrenza, termine_domanda, …
    QString label;
    QString unit;   // EUR/month, EUR, day, date, …
    QString value;
    QString shown;
    QString provisional;          // or empty
    QString source;               // of the formula, when the file gives one
    QList<LegalFigure> figures;   // that it rests on
};

/// One period with one amount per 30 paid days. Periods follow each other without gaps.
struct Instalment {
    int number = 0;   // 1 for the first month
    QDate from;
    QDate to;               // inclusive
    int days = 0;           // paid days in it, 1 to 30
    Money amount;           // for a whole month of 30 days
    Money paid;             // for `days` days
    bool reduced = false;   // the reduction of the law already applies
};

/// What a fact would change if it were known.
struct Missing {
    QString key;
    QString label;
    bool decides = false;   // can still change the outcome, not only an amount
};

/// One fact or computed name and the values of it that would meet a failed condition.
struct Change {
    enum class Side { AtLeast, MoreThan, AtMost, LessThan, Exactly };

    QString key;
    QString label;
    Side side = Side::AtLeast;
    QString value;   // machine form
    QString shown;   // for people
};

/// The failed condition that is nearest to being met and what would change it.
struct WayOut {
    QString rule;
    QString text;
    QDate from;   // first day on which it would be met; invalid when no date changes it
    std::optional<Change> change;
    bool enough = false;     // no other condition has failed
    Text words = {};         // as Reason::words
    bool computed = false;   // `text` is ours, the file says nothing
};

/// One benefit on the way from an ended one to the one in force, or back from one that is not yet.
struct SuccessionStep {
    enum class State { Ended, InForce, NotYet, Unknown };   // Unknown: not in this bundle

    QString benefit;
    QString name;   // empty when not in this bundle
    State state = State::Unknown;
    QDate from;
    QDate to;        // invalid: open
    QString after;   // the benefit of the step that led here; empty for the first
};

/// Another benefit that does not go with this one.
struct Incompatibility {
    QString benefit;
    QString name;   // empty when not in this bundle
    IncompatibilityKind kind = IncompatibilityKind::Excludes;
    bool certain = true;   // false: depends on something not known
    QString text;
    QString source;
    QString provisional;   // or empty
};

/// A compatibility or interaction that holds for this person.
struct Note {
    QString id;
    QString text;
    QString source;
    QString provisional;   // or empty
};

/// Facts that cannot be true together, said at one question.
struct Contradiction {
    QString id;
    QString at;     // key of the question; of a field of a list `list.field`
    QString text;   // plain Italian

    bool operator==(const Contradiction &) const = default;
};

struct Decision {
    QString benefit;
    QDate on;
    QDate knownOn;
    QString bundle;   // "412-9f2c…"
    QDate event;      // the day that selects the law; `on` while it is unknown
    Outcome outcome = Outcome::NotComputable;
    QList<Reason> reasons;        // in the order of the file, only those that apply
    QList<ResultValue> results;   // those that could be computed
    QList<Instalment> schedule;
    Money scheduleTotal;
    QList<Missing> missing;   // in the order worth asking
    std::optional<WayOut> nearest;
    QList<Note> notes;                          // those that hold, in the order of the file
    QList<Incompatibility> incompatibilities;   // those that hold or may hold, same order
    QStringList provisional;                    // ids of the marks of everything that took part
    QStringList provisionalTexts;               // the words of each, same order
    QStringList successors;   // Ended: benefit ids; Referral: where to, if the file says it
    QDate boundary;           // Ended: last day in force; NotYet: first one
    QList<SuccessionStep> succession;      // Ended, NotYet: from this benefit on, in order
    QStringList inForce;                   // Ended, NotYet: the benefits in force on `event`
    QString note;                          // Ended, NotYet, Referral, NotComputable: one sentence
    Text noteWords = {};                   // as Reason::words
    QList<Contradiction> contradictions;   // what withhold() took the answer back for

    const ResultValue *result(const QString &name) const;
    /// The object of `sportello-ctl evaluate` (architecture §2).
    QJsonObject toJson() const;
};

}   // namespace core::rules
