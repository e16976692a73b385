#include "core/domain/case_marks.h"

#include "core/domain/json_fields.h"

namespace core::domain {

namespace {

Result<QString> boundedWords(const QString &words, int most, const QString &what)
{
    const QString kept = words.trimmed();
    if (kept.isEmpty() || kept.size() > most)
        return fail(ErrorCode::Invalid, what);
    return kept;
}

}   // namespace

Result<Archival> makeArchival(const QString &reason, const Signed &done)
{
    return boundedWords(reason, kMostReasonCharacters, QStringLiteral("reason"))
        .map([&](const QString &kept) {
            return Archival{kept, done};
        });
}

Result<Note> makeNote(const QString &text, const Signed &written)
{
    return boundedWords(text, kMostNoteCharacters, QStringLiteral("note"))
        .map([&](const QString &kept) {
            return Note{kept, written, {}};
        });
}

bool isHeldAgainst(const Holder &holder, const QString &who, const QDateTime &now)
{
    if (!holder.isThere() || holder.by == who)
        return false;
    return holder.touched.secsTo(now) < kHolderIdleMinutes * 60;
}

QJsonObject writeSigned(const Signed &done)
{
    return {{QStringLiteral("by"), done.by}, {QStringLiteral("at"), writeInstant(done.at)}};
}

Signed readSigned(JsonFields &in)
{
    return {.by = in.text("by"), .at = in.instant("at")};
}

QJsonObject writeArchival(const Archival &archived)
{
    return {{QStringLiteral("reason"), archived.reason},
            {QStringLiteral("done"), writeSigned(archived.done)}};
}

Archival readArchival(JsonFields &in)
{
    return {.reason = in.text("reason"), .done = in.child<Signed>("done", readSigned)};
}

QJsonObject writeNote(const Note &note)
{
    return {{QStringLiteral("text"), note.text},
            {QStringLiteral("written"), writeSigned(note.written)},
            {QStringLiteral("archived"), writeArchival(note.archived)}};
}

Note readNote(JsonFields &in)
{
    return {.text = in.text("text"),
            .written = in.child<Signed>("written", readSigned),
            .archived = in.child<Archival>("archived", readArchival)};
}

QJsonObject writePassedWarning(const PassedWarning &warning)
{
    return {{QStringLiteral("key"), warning.key},
            {QStringLiteral("warning"), warning.warning},
            {QStringLiteral("reason"), warning.reason},
            {QStringLiteral("passed"), writeSigned(warning.passed)}};
}

PassedWarning readPassedWarning(JsonFields &in)
{
    return {.key = in.text("key"),
            .warning = in.text("warning"),
            .reason = in.text("reason"),
            .passed = in.child<Signed>("passed", readSigned)};
}

QJsonObject writeArchivedAnswer(const ArchivedAnswer &answer)
{
    Facts one;
    one.set(answer.key, answer.fact);
    return {{QStringLiteral("key"), answer.key},
            {QStringLiteral("fact"), one.toJson()},
            {QStringLiteral("archived"), writeArchival(answer.archived)},
            {QStringLiteral("restored"), writeSigned(answer.restored)}};
}

ArchivedAnswer readArchivedAnswer(JsonFields &in)
{
    ArchivedAnswer answer{.key = in.text("key"),
                          .fact = {},
                          .archived = in.child<Archival>("archived", readArchival),
                          .restored = in.child<Signed>("restored", readSigned)};
    const auto facts = Facts::fromJson(in.object("fact"));
    const Fact *fact = facts ? facts->find(answer.key) : nullptr;
    if (fact)
        answer.fact = *fact;
    else
        in.refuse("fact");
    return answer;
}

QJsonObject writeHolder(const Holder &holder)
{
    return {{QStringLiteral("by"), holder.by},
            {QStringLiteral("since"), writeInstant(holder.since)},
            {QStringLiteral("touched"), writeInstant(holder.touched)}};
}

Holder readHolder(JsonFields &in)
{
    return {.by = in.text("by"), .since = in.instant("since"), .touched = in.instant("touched")};
}

QJsonObject writeIntegration(const Integration &integration)
{
    return {{QStringLiteral("reason"), integration.reason},
            {QStringLiteral("begun"), writeSigned(integration.begun)}};
}

Integration readIntegration(JsonFields &in)
{
    return {.reason = in.text("reason"), .begun = in.child<Signed>("begun", readSigned)};
}

}   // namespace core::domain
