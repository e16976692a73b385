#include "core/domain/case.h"

#include "core/domain/case_parts_json.h"

#include <QSet>

#include <algorithm>

namespace core::domain {

namespace {

const QStringList kStates = {QStringLiteral("draft"),    QStringLiteral("suspended"),
                             QStringLiteral("to_send"),  QStringLiteral("sent"),
                             QStringLiteral("received"), QStringLiteral("refused"),
                             QStringLiteral("closed"),   QStringLiteral("decided")};

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
    read.state = static_cast<CaseState>(in.oneOf("state", kStates));
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

bool mayBecome(CaseState from, CaseState to)
{
    using S = CaseState;
    static const QMap<S, QSet<S>> table = {
        {S::Draft, {S::Suspended, S::ToSend, S::Closed}},
        {S::Suspended, {S::Draft, S::ToSend, S::Closed}},
        {S::ToSend, {S::Sent, S::Received, S::Refused}},
        {S::Sent, {S::Received, S::Refused}},
        {S::Received, {S::Decided, S::Closed}},
        {S::Decided, {S::Closed}},
        {S::Refused, {S::ToSend, S::Sent, S::Received, S::Closed}},
        {S::Closed, {}},
    };
    return table.value(from).contains(to);
}

bool mayBeIntegrated(CaseState state)
{
    using S = CaseState;
    return state == S::ToSend || state == S::Sent || state == S::Received || state == S::Refused ||
           state == S::Decided;
}

QString stateCode(CaseState state)
{
    return kStates[static_cast<int>(state)];
}

std::optional<CaseState> stateFromCode(const QString &code)
{
    const auto at = kStates.indexOf(code);
    return at < 0 ? std::nullopt : std::optional(static_cast<CaseState>(at));
}

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

const Receipt *Case::lastReceipt() const
{
    if (receipt)
        return &*receipt;
    for (auto it = sent.crbegin(); it != sent.crend(); ++it)
        if (it->receipt)
            return &*it->receipt;
    return nullptr;
}

const Finalisation *Case::firstFinalisation() const
{
    if (!sent.isEmpty())
        return &sent.first().finalisation;
    return finalisation ? &*finalisation : nullptr;
}

const PassedWarning *Case::passedWarning(const QString &key) const
{
    const auto it = std::find_if(passedWarnings.cbegin(), passedWarnings.cend(),
                                 [&](const PassedWarning &one) { return one.key == key; });
    return it == passedWarnings.cend() ? nullptr : &*it;
}

QString Case::fault() const
{
    if ((state == CaseState::Suspended) != suspension.has_value())
        return QStringLiteral("suspended without a suspension, or the other way round");
    if ((state == CaseState::Decided) != outcome.has_value() && state != CaseState::Closed)
        return QStringLiteral("decided without an outcome, or the other way round");
    if (integration.has_value() == sent.isEmpty())
        return QStringLiteral("an integration without a version before it");
    for (qsizetype at = 0; at < sent.size(); ++at)
        if (sent[at].submission != at + 1)
            return QStringLiteral("a submission is missing");
    if (submission != sent.size() + 1)
        return QStringLiteral("not the number of this submission");
    return {};
}

}   // namespace core::domain
