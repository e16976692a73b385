#pragma once

#include "app/sportello/demo/stage.h"
#include "app/sportello/demo/story.h"
#include "app/sportello/program.h"

#include <QObject>

namespace app::demo {

/// Plays the story through the windows of `program` and leaves pictures, receipts and reports in
/// `out`. Ends with 0 when everything was as expected, else with 1 and each difference named on
/// standard error.
class Play : public QObject {
    Q_OBJECT
public:
    Play(Program &program, Story story, const QDir &out);

    /// Blocks until the day is over; the program keeps working meanwhile.
    int run();

private:
    bool signInAs(const QString &login, bool wrongFirst);
    bool registerNewPerson();
    bool findPerson();
    bool talk();
    bool askShortly();
    bool readRights();
    bool answerEverything();
    bool answerOne(const QMap<QString, QString> &answers);
    bool give(const QString &key, const QString &answer);
    bool chooseOption(const QString &key, const QString &code);
    bool checkDecision();
    bool lockAndReturn();
    bool bringDocuments();
    bool reviewAndSign();
    bool waitForReceipt();
    bool startFamilyBenefit();
    bool reachList();
    bool addChild();
    bool closeVisit();
    bool exportReports();
    bool writeReceipt(const QString &fileName);

    Program &m_program;
    Story m_story;
    Stage m_stage;
};

}   // namespace app::demo
