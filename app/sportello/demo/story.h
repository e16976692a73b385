#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QElapsedTimer>
#include <QMap>
#include <QString>
#include <QStringList>

namespace app::demo {

/// The day that is played, read from the training data.
struct Story {
    QDateTime starts;      // UTC
    QString personTyped;   // what the clerk types to find the person
    QString personName;
    QString words;       // what brings the person here
    QStringList needs;   // ids of the cards
    QString benefit;
    QString clerk;   // logins
    QString supervisor;
    QString wrongPassword;
    QMap<QString, QString> answers;   // question key → what is typed, or the code of the choice
    QString outcome;
    QMap<QString, QString> results;   // machine form
    QString total;
    QString firstReduced;
    /// A second application, for an aid that asks who is in the family; it stays a draft.
    QString familyBenefit;
    QString familySearch;   // what the clerk types to find it
    QString familyList;     // key of the question that has rows
    QMap<QString, QString> familyAnswers;
    QMap<QString, QString> child;   // fields of one row
    QString newSurname;
    QString newName;
    QString newBorn;
};

/// @error Corrupt  the training data of the program cannot be read
core::Result<Story> readStory();

/// The story's date with the computer's pace: figures are exact, waits are real.
class StoryClock : public core::Clock {
public:
    explicit StoryClock(const QDateTime &starts) : m_starts(starts) { m_running.start(); }
    QDateTime nowUtc() const override { return m_starts.addMSecs(m_running.elapsed()); }

private:
    QDateTime m_starts;
    QElapsedTimer m_running;
};

}   // namespace app::demo
