#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace core::rules {

/// Words of the law in the languages a file carries, by BCP 47 tag; "it" is always there.
struct Text {
    QMap<QString, QString> byLanguage;
    /// Languages whose words nobody has reviewed («bozza»): never shown without Italian beside.
    QStringList drafts = {};

    /// Italian when `language` is missing.
    QString in(const QString &language) const;
    QString it() const { return in(QStringLiteral("it")); }
    bool isEmpty() const { return byLanguage.isEmpty(); }

    bool operator==(const Text &) const = default;
};

/// A Month is answered with its first day, or `2026-03`.
enum class AnswerKind { YesNo, Count, Decimal, Amount, Date, Month, Choice, Text, List };

struct Option {
    QString value;
    Text label;
    Text hint;   // second line in small, may be empty
};

/// One question as the operator sees it. Shared by every benefit that needs the fact.
struct Question {
    QString key;   // canonical key of the vocabulary of facts
    AnswerKind kind = AnswerKind::Text;
    QString unit;      // EUR, EUR/month, EUR/year, week, day, month, or empty
    Text ask;          // the question itself, one sentence
    Text shortLabel;   // for lists and review: "Data di fine"
    Text help;         // one sentence under the question
    Text why;          // purpose, shown as «Perché lo chiediamo»
    QString ground;    // legal ground
    QString retention;
    Text ifUnknown;                // what happens with «Non so»
    QList<Option> options;         // Choice only
    std::optional<qint64> least;   // Count, Amount in whole units, members of a List; inclusive
    std::optional<qint64> most;
    QString section;           // id of the task it belongs to: "lavoro"
    QStringList aliases;       // other names accepted in input
    Text item;                 // List: what one member is called: "componente"
    QList<Question> fields;    // List: what is asked of each member, `key` is the field's name
    bool record = false;       // kept for the case, no rule reads it
    bool isVolatile = false;   // changes over time: an old answer is confirmed before it counts
};

struct Section {
    QString id;
    Text title;
    /// Line of the task list (S5) it belongs to, one of sectionTasks(); empty: the first.
    QString task = {};
};
/// persona, famiglia, redditi, lavoro, pagamento: the lines of questions, in their order.
const QStringList &sectionTasks();

/// The five kinds of the checklist (S7). AlreadyHeld is decided at the desk, not by the file.
enum class DocumentNeed { Required, Useful, DeclarationIsEnough, CheckedByOffice, AlreadyHeld };

struct Document {
    QString id;
    DocumentNeed need = DocumentNeed::Required;
    Text title;
    Text explanation;   // one sentence: what it is, or why the office checks it
    Text where;         // where it is obtained, cost, time; may be empty
    QString source;
};

struct Declaration {
    QString id;
    Text text;   // placeholders already filled with the person's data
    QString source;
};

/// A thing to do after handing in, with its last day when it can be computed.
struct Duty {
    QString id;
    Text text;
    QDate by;   // invalid when it cannot be computed
    QString source;
};

/// What another benefit does to this one, or this one to it.
enum class IncompatibilityKind {
    Excludes,   // never both for the same days
    Choice,     // the person has to choose one
    Suspends,   // this one stops while the other is paid
    Reduces,    // both, one of them with a lesser amount
    Together    // both, whole: said because people ask
};
/// Codes of the file and of the command line: excludes, choice, suspends, reduces, together.
QString incompatibilityCode(IncompatibilityKind kind);

/// Where a person goes to apply; for measures of a municipality and what is sent to another body.
struct Desk {
    Text where;   // office and address
    Text hours;
    Text bring;      // what to take along
    QString phone;   // as written; may be empty

    bool isEmpty() const
    {
        return where.isEmpty() && hours.isEmpty() && bring.isEmpty() && phone.isEmpty();
    }
    bool operator==(const Desk &) const = default;
};

/// Which exported results a list of benefits shows, by name; empty: the benefit has no such.
struct ShownResults {
    QStringList amounts;   // in money: what is paid; the first that is computed
    QString times;         // how many months (or days, for an amount per day) it is paid
    QString deadline;      // last day to apply
    int payments = 0;      // in a year, of an amount that comes again; 0: as its unit says
    /// Facts that a person can renew (a new ISEE): with others the amount may be another.
    QStringList renewedBy = {};
};

/// What a screen shows of a benefit without deciding anything.
struct BenefitSummary {
    QString id;
    Text name;        // "NASpI"
    Text plainName;   // "Indennità per chi ha perso il lavoro"
    Text forWhom;     // one sentence: for whom it is; may be empty
    QString law;
    QString service;   // lavoro, famiglia, … (reports)
    QDate inForceFrom;
    QDate inForceTo;          // invalid: no end
    QStringList successors;   // benefit ids: one, several that share its place, or none
    QString body;             // who decides: "INPS"
    QString overlay;          // id of the local bundle it comes from; empty: national
    QStringList needs = {};   // of needIds(), in that order: what a person comes with
    Text firstStep = {};      // one plain sentence: what to do first; may be empty
    Desk desk = {};           // may be empty
    ShownResults shown = {};
    bool oneForHousehold = false;   // who lives with somebody who has it has it too
    bool documentsLater = true;   // «Invia ora, documenti dopo»; false: not before they are here
};

}   // namespace core::rules
