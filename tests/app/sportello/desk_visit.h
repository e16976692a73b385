#pragma once

#include "app/sportello/program.h"
#include "tests/support/hands.h"

#include <QMap>
#include <QString>

#include <memory>

namespace tests {

/// A delega as the operator writes it, both documents seen.
struct DelegaScript {
    QString agent;
    QString from;
    QString to;
};

/// A citizen and what happens at the desk.
struct VisitScript {
    QString title;
    QString typed;     // into the search: a code or a name
    QString surname;   // not empty, or `name` not empty: registered anew
    QString name;
    QString born;                     // as the operator types it
    QString present;                  // who came: "" the person
    QString companion;                // name of who came along
    QString benefit;                  // of which an application is made
    QMap<QString, QString> answers;   // by question; every other one is «Non so»
    QString suspendedFor;             // not empty: reason code; the case is not handed in
    QString outcome;                  // of the visit
    /// Shown on arrival, then at the signature each after the one before could not sign.
    QList<DelegaScript> delegations = {};
};

/// How a visit went.
struct VisitReport {
    int pages = 0;     // of the wizard
    int strokes = 0;   // for all of it
    bool handedIn = false;
    bool received = false;   // by the centre, after the line was back
    QString caseState;
    int stoppedSignatures = 0;   // delegations that did not reach the signature
    QString signer;              // who signed for the person; empty: the person
};

/// Plays a script through the windows of `program` with `hands`, cuts the line to the centre at the
/// step `cutAt` and joins it again before the end.
class DeskVisit {
public:
    DeskVisit(app::Program &program, Hands &hands, int cutAt);

    VisitReport play(const VisitScript &script);

private:
    bool step();
    bool find(const VisitScript &script);
    bool registerPerson(const VisitScript &script);
    bool sayWhoCame(const VisitScript &script);
    bool recordDelega(const DelegaScript &delega, const QString &backTo);
    bool start(const VisitScript &script);
    bool answerAll(const VisitScript &script);
    bool answerOne(const VisitScript &script, const QString &key);
    bool suspend(const VisitScript &script);
    bool handIn(const VisitScript &script);
    bool declareAll();
    bool signAsDelegate(const VisitScript &script);
    bool received();
    bool closeVisit(const VisitScript &script);
    void cutLine();
    bool joinLine();
    bool isAt(const QString &page) const;

    app::Program &m_program;
    Hands &m_hands;
    VisitReport m_report;
    int m_step = 0;
    int m_cutAt;
    quint16 m_port = 0;   // of the centre, while the line is cut
};

}   // namespace tests
