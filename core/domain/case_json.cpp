#include "core/domain/case.h"
#include "core/domain/case_parts_json.h"

namespace core::domain {

namespace {

/// In the order of CaseState, whose last is Decided.
QStringList stateCodes()
{
    QStringList codes;
    for (int state = 0; state <= static_cast<int>(CaseState::Decided); ++state)
        codes.append(stateCode(static_cast<CaseState>(state)));
    return codes;
}

/// What came to the record later: bodies from before do not have it.
void readLife(JsonFields &in, Case &read)
{
    read.notes = in.listIfThere<Note>("notes", readNote);
    read.passedWarnings = in.listIfThere<PassedWarning>("passed_warnings", readPassedWarning);
    read.archivedAnswers = in.listIfThere<ArchivedAnswer>("archived_answers", readArchivedAnswer);
    read.handoverRequests = in.listIfThere<Signed>("handover_requests", readSigned);
    read.sent = in.listIfThere<SentVersion>("sent", readSentVersion);
    read.droppedIntegrations =
        in.listIfThere<DroppedIntegration>("dropped_integrations", readDropped);
    if (in.has("archived"))
        read.archived = in.child<Archival>("archived", readArchival);
    if (in.has("holder"))
        read.holder = in.child<Holder>("holder", readHolder);
    if (in.has("integration"))
        read.integration = in.child<Integration>("integration", readIntegration);
    if (in.has("suspension")) {
        if (const auto suspension = Suspension::fromJson(in.object("suspension")))
            read.suspension = *suspension;
        else
            in.refuse("suspension");
    }
    read.outcome = readOutcome(in);
}

Case readCase(JsonFields &in)
{
    Case read;
    read.id = in.id<CaseId>("id");
    read.person = in.id<PersonId>("person");
    read.visit = in.idOrNull<VisitId>("visit");
    read.benefit = in.text("benefit");
    read.bundleVersion = in.text("bundle_version");
    read.revision = static_cast<int>(in.number("revision"));
    read.submission = static_cast<int>(in.number("submission"));
    read.state = static_cast<CaseState>(in.oneOf("state", stateCodes()));
    read.position = in.text("position");
    read.unfinishedText = in.text("unfinished_text");
    read.documents = readDocuments(in);
    read.declarations = readDeclarations(in);
    read.history = in.list<HistoryEntry>("history", readHistory);
    read.refusal = in.text("refusal");
    if (in.has("finalisation"))
        read.finalisation = in.child<Finalisation>("finalisation", readFinalisation);
    if (in.has("receipt"))
        read.receipt = in.child<Receipt>("receipt", readReceipt);
    read.openedAt = in.instant("opened_at");
    read.changedAt = in.instant("changed_at");
    if (in.has("wizard"))   // absent in bodies of the first desks
        read.wizard = in.child<WizardTrace>("wizard", readWizardTrace);
    if (in.has("signature"))   // absent: on paper
        read.signature = Signature::fromJson(in.object("signature"));
    readLife(in, read);
    return read;
}

template <class Record, class Write>
QJsonArray writeList(const QList<Record> &records, Write write)
{
    QJsonArray json;
    for (const Record &record : records)
        json.append(write(record));
    return json;
}

void writeLife(const Case &from, QJsonObject &json)
{
    const auto putList = [&](const char *key, const QJsonArray &list) {
        if (!list.isEmpty())
            json[QLatin1String(key)] = list;
    };
    putList("notes", writeList(from.notes, writeNote));
    putList("passed_warnings", writeList(from.passedWarnings, writePassedWarning));
    putList("archived_answers", writeList(from.archivedAnswers, writeArchivedAnswer));
    putList("handover_requests", writeList(from.handoverRequests, writeSigned));
    putList("sent", writeList(from.sent, writeSentVersion));
    putList("dropped_integrations", writeList(from.droppedIntegrations, writeDropped));
    if (from.isArchived())
        json[QStringLiteral("archived")] = writeArchival(from.archived);
    if (from.holder.isThere())
        json[QStringLiteral("holder")] = writeHolder(from.holder);
    if (from.integration)
        json[QStringLiteral("integration")] = writeIntegration(*from.integration);
    if (from.suspension)
        json[QStringLiteral("suspension")] = from.suspension->toJson();
    if (from.outcome)
        json[QStringLiteral("outcome")] = from.outcome->toJson();
}

}   // namespace

QJsonObject Case::toJson() const
{
    QJsonObject json{{QStringLiteral("id"), id.toString()},
                     {QStringLiteral("person"), person.toString()},
                     {QStringLiteral("visit"), visit.isNull() ? QString() : visit.toString()},
                     {QStringLiteral("benefit"), benefit},
                     {QStringLiteral("bundle_version"), bundleVersion},
                     {QStringLiteral("revision"), revision},
                     {QStringLiteral("submission"), submission},
                     {QStringLiteral("state"), stateCode(state)},
                     {QStringLiteral("facts"), facts.toJson()},
                     {QStringLiteral("position"), position},
                     {QStringLiteral("unfinished_text"), unfinishedText},
                     {QStringLiteral("documents"), writeDocuments(documents)},
                     {QStringLiteral("declarations"), writeDeclarations(declarations)},
                     {QStringLiteral("history"), writeList(history, writeHistory)},
                     {QStringLiteral("refusal"), refusal},
                     {QStringLiteral("opened_at"), writeInstant(openedAt)},
                     {QStringLiteral("changed_at"), writeInstant(changedAt)}};
    if (finalisation)
        json[QStringLiteral("finalisation")] = writeFinalisation(*finalisation);
    if (receipt)
        json[QStringLiteral("receipt")] = writeReceipt(*receipt);
    if (!wizard.isEmpty())
        json[QStringLiteral("wizard")] = wizard.toJson();
    if (signature)
        json[QStringLiteral("signature")] = signature->toJson();
    writeLife(*this, json);
    return json;
}

Result<Case> Case::fromJson(const QJsonObject &json)
{
    JsonFields in(json);
    Case read = readCase(in);
    const QJsonObject factsJson = in.object("facts");
    if (!in.fault().isEmpty())
        return fail(ErrorCode::Corrupt, QStringLiteral("case: ") + in.fault());
    const auto facts = Facts::fromJson(factsJson);
    if (!facts)
        return tl::unexpected(facts.error());
    read.facts = *facts;
    if (const QString fault = read.fault(); !fault.isEmpty())
        return fail(ErrorCode::Corrupt, QStringLiteral("case: ") + fault);
    return read;
}

}   // namespace core::domain
