#include "core/casework/case_body.h"

#include "core/domain/case_changes.h"

#include <QJsonArray>

namespace core::casework {

namespace {

/// The person in the words of facts.md §2. What the record does not know is left out.
QJsonObject applicant(const domain::Person &person)
{
    QJsonArray codes;
    for (const domain::Identifier &identifier : person.identifiers) {
        const bool definitive = identifier.kind == domain::IdentifierKind::FiscalCode;
        codes.append(
            QJsonObject{{QStringLiteral("tipo"),
                         definitive ? QStringLiteral("cf") : QStringLiteral("cf_provvisorio")},
                        {QStringLiteral("valore"), identifier.value}});
    }
    QJsonObject answers{{QStringLiteral("cognome"), person.surname},
                        {QStringLiteral("nome"), person.name},
                        {QStringLiteral("identificativi"), codes}};
    if (person.bornOn.isValid())
        answers[QStringLiteral("data_nascita")] = person.bornOn.toString(Qt::ISODate);
    if (person.sex != domain::Sex::NotStated)
        answers[QStringLiteral("sesso")] =
            person.sex == domain::Sex::Female ? QStringLiteral("f") : QStringLiteral("m");
    if (!person.birthPlaceCode.isEmpty()) {
        const bool abroad = person.birthPlaceCode.startsWith(QLatin1Char('Z'));
        answers[QStringLiteral("luogo_nascita")] = QJsonObject{
            {abroad ? QStringLiteral("stato") : QStringLiteral("comune"), person.birthPlaceCode}};
    }
    return answers;
}

QJsonObject answersOf(const domain::Case &subject, const domain::Person &person)
{
    QJsonObject answers = applicant(person);
    const QJsonObject &inputs = subject.finalisation->inputs;
    for (auto it = inputs.begin(); it != inputs.end(); ++it)
        answers[it.key()] = it.value();
    return answers;
}

QJsonObject clockOf(const ClockKnowledge &clock)
{
    const bool synced = clock.lastServerTime.isValid();
    QJsonObject json{{QStringLiteral("source"),
                      synced ? QStringLiteral("server-offset") : QStringLiteral("local")},
                     {QStringLiteral("uptime_s"), clock.uptimeSeconds}};
    if (synced)
        json[QStringLiteral("last_server_time")] =
            clock.lastServerTime.toUTC().toString(Qt::ISODate);
    return json;
}

/// What an integration changes of the submission before it, dated and signed.
QJsonObject amendmentOf(const domain::Case &subject)
{
    QJsonArray answers;
    for (const domain::FactChange &change : domain::integrationChanges(subject)) {
        const QDateTime at = change.after ? change.after->recordedAt : subject.finalisation->at;
        answers.append(QJsonObject{{QStringLiteral("key"), change.key},
                                   {QStringLiteral("at"), at.toUTC().toString(Qt::ISODate)},
                                   {QStringLiteral("removed"), !change.after.has_value()}});
    }
    return {
        {QStringLiteral("of_revision"), subject.submission - 1},
        {QStringLiteral("reason"), subject.integration->reason},
        {QStringLiteral("begun_at"), subject.integration->begun.at.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("begun_by"), subject.integration->begun.by},
        {QStringLiteral("answers"), answers},
        {QStringLiteral("documents"),
         QJsonArray::fromStringList(domain::integrationDocuments(subject))}};
}

}   // namespace

QList<ListedAttachment> attachmentsOf(const domain::Case &subject)
{
    QList<ListedAttachment> listed;
    for (auto it = subject.documents.cbegin(); it != subject.documents.cend(); ++it)
        for (const domain::Attachment &attachment : it->attachments)
            listed.append({it.key(), attachment});
    return listed;
}

QJsonObject caseBody(const domain::Case &subject, const domain::Person &person,
                     const domain::DeskIdentity &desk, const ClockKnowledge &clock)
{
    const domain::Finalisation &final = *subject.finalisation;
    QJsonArray attachments;
    for (const ListedAttachment &listed : attachmentsOf(subject))
        attachments.append(
            QJsonObject{{QStringLiteral("attachment_id"), listed.attachment.id.toString()},
                        {QStringLiteral("sha256"), listed.attachment.sha256},
                        {QStringLiteral("size"), listed.attachment.size},
                        {QStringLiteral("media_type"), listed.attachment.mediaType},
                        {QStringLiteral("role"), listed.document}});
    QJsonObject body{{QStringLiteral("case_id"), subject.id.toString()},
                     {QStringLiteral("revision"), subject.submission},
                     {QStringLiteral("schema"), QStringLiteral("case/3")},
                     {QStringLiteral("rule_bundle"),
                      QJsonObject{{QStringLiteral("id"), QStringLiteral("benefits-it")},
                                  {QStringLiteral("version"), final.bundleVersion.toInt()},
                                  {QStringLiteral("sha256"), final.bundleSha256}}},
                     {QStringLiteral("benefit_type"), subject.benefit.toUpper()},
                     {QStringLiteral("municipality"), desk.municipality},
                     {QStringLiteral("desk"), desk.desk},
                     {QStringLiteral("operator"), final.by},
                     {QStringLiteral("finalised_at"), final.at.toUTC().toString(Qt::ISODate)},
                     {QStringLiteral("clock"), clockOf(clock)},
                     {QStringLiteral("answers"), answersOf(subject, person)},
                     {QStringLiteral("attachments"), attachments}};
    if (subject.integration)
        body[QStringLiteral("amends")] = amendmentOf(subject);
    return body;
}

}   // namespace core::casework
