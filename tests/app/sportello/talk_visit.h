#pragma once

#include "app/sportello/program.h"
#include "tests/support/hands.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace tests {

struct RelativeScript {
    QString name;
    QString relation;   // code of the choice
    QString born;       // as the operator types it
};

/// Somebody comes with a need, not with the name of a benefit.
struct TalkScript {
    QString title;
    QString typed;   // into the search: a code or a name
    QString name;    // not empty: registered anew, with what follows
    QString surname = {};
    QString born = {};
    QList<RelativeScript> household = {};
    QString words = {};   // the person's own
    QStringList needs = {};
    bool bed = true;
    bool food = true;
    QMap<QString, QString> answers = {};   // by question; every other one is «Non so»
    QString starts = {};                   // application begun from the list; empty: none
    QString changes = {};   // question of an earlier visit that is answered anew; empty: none
    QString changedTo = {};
    bool keepsEarlier = true;   // of the two answers
};

/// What the desk came to.
struct TalkReport {
    int questions = 0;
    int strokes = 0;
    QStringList asked;                 // keys, in their order
    QStringList rows;                  // benefits as the list shows them, the rest unfolded
    QMap<QString, QString> outcomes;   // what stands on each row
    QStringList sides;                 // of two answers that differ: day and answer, today's first
    QString held;                      // of these two, the one that holds in the end
    bool contactsShown = false;        // where to sleep or eat tonight
    bool prefilled = false;            // the wizard has what was told
};

/// Plays a talk through the windows of `program` with `hands`: person, needs, short interview, what
/// may be asked for, and the start of an application.
class TalkVisit {
public:
    TalkVisit(app::Program &program, Hands &hands);

    TalkReport play(const TalkScript &script);

private:
    bool arrive(const TalkScript &script);
    bool registerPerson(const TalkScript &script);
    bool addHousehold(const TalkScript &script);
    bool sayNeeds(const TalkScript &script);
    bool sayYesOrNo(const QString &line, bool yes);
    bool isAsked(const QString &key) const;
    bool changeAnswer(const TalkScript &script);
    QString words(const QString &label) const;
    bool interview(const TalkScript &script);
    bool answerOne(const TalkScript &script, const QString &key);
    bool readList(const TalkScript &script);
    bool start(const TalkScript &script);
    bool closeVisit();
    bool isAt(const QString &page) const;
    bool goOnTo(const QString &page);

    app::Program &m_program;
    Hands &m_hands;
    TalkReport m_report;
};

}   // namespace tests
