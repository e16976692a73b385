#pragma once

#include "core/base/result.h"
#include "core/domain/facts.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace core::domain {

class JsonFields;

/// Who and when: every mark on a case carries one. Unsigned is one that did not happen.
struct Signed {
    QString by;     // operator's pseudonym
    QDateTime at;   // UTC

    bool isThere() const { return at.isValid(); }
    bool operator==(const Signed &) const = default;
};

/// Why something was put away, and by whom. The thing itself is kept.
struct Archival {
    QString reason;
    Signed done;

    bool operator==(const Archival &) const = default;
};

inline constexpr int kMostReasonCharacters = 300;
/// @error Invalid  blank, or longer than kMostReasonCharacters
Result<Archival> makeArchival(const QString &reason, const Signed &done);

/// A note of the operators (W21): short, dated, signed; put away with a reason, never deleted.
struct Note {
    QString text;
    Signed written;
    Archival archived;   // archived.done is there once it was put away

    bool isArchived() const { return archived.done.isThere(); }
    bool operator==(const Note &) const = default;
};

inline constexpr int kMostNoteCharacters = 500;
/// @error Invalid  blank, or longer than kMostNoteCharacters
Result<Note> makeNote(const QString &text, const Signed &written);

/// A warning («strano ma possibile») that was passed with a reason (W11).
struct PassedWarning {
    QString key;       // question
    QString warning;   // the sentence that was passed, as it was shown
    QString reason;    // the operator's words
    Signed passed;

    bool operator==(const PassedWarning &) const = default;
};

/// An answer taken out of the case, kept with the reason; it can be brought back (W20).
struct ArchivedAnswer {
    QString key;
    Fact fact;
    Archival archived;
    Signed restored;   // there once it was brought back

    bool operator==(const ArchivedAnswer &) const = default;
};

/// Who edits the case (W5).
struct Holder {
    QString by;
    QDateTime since;     // UTC
    QDateTime touched;   // UTC, the last change

    bool isThere() const { return since.isValid(); }
    bool operator==(const Holder &) const = default;
};

inline constexpr int kHolderIdleMinutes = 30;
/// `who` may not change the case at `now`: somebody else holds it and is not idle.
bool isHeldAgainst(const Holder &holder, const QString &who, const QDateTime &now);

/// Changes to a handed-in case: they go out as its next submission (W19).
struct Integration {
    QString reason;   // why it is integrated
    Signed begun;

    bool operator==(const Integration &) const = default;
};

QJsonObject writeSigned(const Signed &done);
Signed readSigned(JsonFields &in);
QJsonObject writeArchival(const Archival &archived);
Archival readArchival(JsonFields &in);
QJsonObject writeNote(const Note &note);
Note readNote(JsonFields &in);
QJsonObject writePassedWarning(const PassedWarning &warning);
PassedWarning readPassedWarning(JsonFields &in);
QJsonObject writeArchivedAnswer(const ArchivedAnswer &answer);
ArchivedAnswer readArchivedAnswer(JsonFields &in);
QJsonObject writeHolder(const Holder &holder);
Holder readHolder(JsonFields &in);
QJsonObject writeIntegration(const Integration &integration);
Integration readIntegration(JsonFields &in);

}   // namespace core::domain
