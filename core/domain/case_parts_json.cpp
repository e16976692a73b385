#include "core/domain/case_parts_json.h"

namespace core::domain {

namespace {

const QStringList kStatuses = {QStringLiteral("open"), QStringLiteral("attached"),
                               QStringLiteral("seen_in_original"), QStringLiteral("promised")};
const QStringList kOriginals = {QStringLiteral("not_here"), QStringLiteral("at_desk"),
                                QStringLiteral("returned")};

QJsonObject writeAttachment(const Attachment &attachment)
{
    return {{QStringLiteral("id"), attachment.id.toString()},
            {QStringLiteral("title"), attachment.title},
            {QStringLiteral("media_type"), attachment.mediaType},
            {QStringLiteral("size"), attachment.size},
            {QStringLiteral("sha256"), attachment.sha256},
            {QStringLiteral("pages"), attachment.pages}};
}

Attachment readAttachment(JsonFields &in)
{
    return {.id = in.id<AttachmentId>("id"),
            .title = in.text("title"),
            .mediaType = in.text("media_type"),
            .size = in.number("size"),
            .sha256 = in.text("sha256"),
            .pages = static_cast<int>(in.number("pages"))};
}

QJsonObject writeDocument(const DocumentState &document)
{
    QJsonArray attachments;
    for (const Attachment &attachment : document.attachments)
        attachments.append(writeAttachment(attachment));
    return {{QStringLiteral("status"), kStatuses[static_cast<int>(document.status)]},
            {QStringLiteral("attachments"), attachments},
            {QStringLiteral("promised_for"), writeDate(document.promisedFor)},
            {QStringLiteral("at"), writeInstant(document.at)},
            {QStringLiteral("by"), document.by},
            {QStringLiteral("original"), kOriginals[static_cast<int>(document.original)]},
            {QStringLiteral("held_since"), writeDate(document.heldSince)},
            {QStringLiteral("original_desk"), document.originalDesk}};
}

DocumentState readDocument(JsonFields &in)
{
    DocumentState document;
    document.status = static_cast<DocumentStatus>(in.oneOf("status", kStatuses));
    document.attachments = in.list<Attachment>("attachments", readAttachment);
    document.promisedFor = in.date("promised_for");
    document.at = in.instant("at");
    document.by = in.text("by");
    // Bodies from before do not have these.
    if (in.has("original"))
        document.original = static_cast<OriginalPaper>(in.oneOf("original", kOriginals));
    if (in.has("held_since"))
        document.heldSince = in.date("held_since");
    if (in.has("original_desk"))
        document.originalDesk = in.text("original_desk");
    return document;
}

Facts readFactsOf(JsonFields &in)
{
    const auto facts = Facts::fromJson(in.object("facts"));
    if (!facts)
        in.refuse("facts");
    return facts.value_or(Facts());
}

}   // namespace

QJsonObject writeDocuments(const QMap<QString, DocumentState> &documents)
{
    QJsonObject json;
    for (auto it = documents.cbegin(); it != documents.cend(); ++it)
        json[it.key()] = writeDocument(*it);
    return json;
}

QMap<QString, DocumentState> readDocuments(JsonFields &in)
{
    QMap<QString, DocumentState> documents;
    for (const QString &id : in.object("documents").keys())
        documents[id] = in.member<DocumentState>("documents", id, readDocument);
    return documents;
}

QJsonObject writeDeclarations(const QMap<QString, QDateTime> &declarations)
{
    QJsonObject json;
    for (auto it = declarations.cbegin(); it != declarations.cend(); ++it)
        json[it.key()] = writeInstant(*it);
    return json;
}

QMap<QString, QDateTime> readDeclarations(JsonFields &in)
{
    QMap<QString, QDateTime> declarations;
    const QJsonObject json = in.object("declarations");
    for (const QString &id : json.keys())
        declarations[id] = in.instantOf(json[id]);
    return declarations;
}

QJsonObject writeHistory(const HistoryEntry &entry)
{
    return {{QStringLiteral("at"), writeInstant(entry.at)},
            {QStringLiteral("by"), entry.by},
            {QStringLiteral("what"), entry.what},
            {QStringLiteral("subject"), entry.subject}};
}

HistoryEntry readHistory(JsonFields &in)
{
    return {.at = in.instant("at"),
            .by = in.text("by"),
            .what = in.text("what"),
            .subject = in.text("subject")};
}

QJsonObject writeFinalisation(const Finalisation &final)
{
    return {{QStringLiteral("at"), writeInstant(final.at)},
            {QStringLiteral("by"), final.by},
            {QStringLiteral("on"), writeDate(final.on)},
            {QStringLiteral("known_on"), writeDate(final.knownOn)},
            {QStringLiteral("bundle_version"), final.bundleVersion},
            {QStringLiteral("bundle_sha256"), final.bundleSha256},
            {QStringLiteral("inputs"), final.inputs},
            {QStringLiteral("decision"), final.decision},
            {QStringLiteral("local_number"), final.localNumber},
            {QStringLiteral("body_sha256"), final.bodySha256}};
}

Finalisation readFinalisation(JsonFields &in)
{
    return {.at = in.instant("at"),
            .by = in.text("by"),
            .on = in.date("on"),
            .knownOn = in.date("known_on"),
            .bundleVersion = in.text("bundle_version"),
            .bundleSha256 = in.text("bundle_sha256"),
            .inputs = in.object("inputs"),
            .decision = in.object("decision"),
            .localNumber = in.text("local_number"),
            .bodySha256 = in.text("body_sha256")};
}

QJsonObject writeReceipt(const Receipt &receipt)
{
    return {{QStringLiteral("protocol"), receipt.protocol},
            {QStringLiteral("received_at"), writeInstant(receipt.receivedAt)},
            {QStringLiteral("durable"), receipt.durable},
            {QStringLiteral("jws"), receipt.jws}};
}

Receipt readReceipt(JsonFields &in)
{
    return {.protocol = in.text("protocol"),
            .receivedAt = in.instant("received_at"),
            .durable = in.flag("durable"),
            .jws = in.text("jws")};
}

std::optional<CaseOutcome> readOutcome(JsonFields &in)
{
    if (!in.has("outcome"))
        return std::nullopt;
    const auto outcome = CaseOutcome::fromJson(in.object("outcome"));
    if (!outcome)
        in.refuse("outcome");
    return outcome ? std::optional(*outcome) : std::nullopt;
}

QJsonObject writeSentVersion(const SentVersion &version)
{
    QJsonObject json{
        {QStringLiteral("submission"), version.submission},
        {QStringLiteral("visit"), version.visit.isNull() ? QString() : version.visit.toString()},
        {QStringLiteral("state"), stateCode(version.state)},
        {QStringLiteral("facts"), version.facts.toJson()},
        {QStringLiteral("documents"), writeDocuments(version.documents)},
        {QStringLiteral("declarations"), writeDeclarations(version.declarations)},
        {QStringLiteral("finalisation"), writeFinalisation(version.finalisation)},
        {QStringLiteral("refusal"), version.refusal}};
    if (version.receipt)
        json[QStringLiteral("receipt")] = writeReceipt(*version.receipt);
    if (version.integration)
        json[QStringLiteral("integration")] = writeIntegration(*version.integration);
    if (version.outcome)
        json[QStringLiteral("outcome")] = version.outcome->toJson();
    if (version.signature)
        json[QStringLiteral("signature")] = version.signature->toJson();
    return json;
}

SentVersion readSentVersion(JsonFields &in)
{
    SentVersion version;
    version.submission = static_cast<int>(in.number("submission"));
    version.visit = in.idOrNull<VisitId>("visit");
    const auto state = stateFromCode(in.text("state"));
    if (!state)
        in.refuse("state");
    version.state = state.value_or(CaseState::ToSend);
    version.facts = readFactsOf(in);
    version.documents = readDocuments(in);
    version.declarations = readDeclarations(in);
    version.finalisation = in.child<Finalisation>("finalisation", readFinalisation);
    version.refusal = in.text("refusal");
    if (in.has("receipt"))
        version.receipt = in.child<Receipt>("receipt", readReceipt);
    if (in.has("integration"))
        version.integration = in.child<Integration>("integration", readIntegration);
    version.outcome = readOutcome(in);
    if (in.has("signature"))
        version.signature = Signature::fromJson(in.object("signature"));
    return version;
}

QJsonObject writeDropped(const DroppedIntegration &dropped)
{
    return {{QStringLiteral("integration"), writeIntegration(dropped.integration)},
            {QStringLiteral("facts"), dropped.facts.toJson()},
            {QStringLiteral("documents"), writeDocuments(dropped.documents)},
            {QStringLiteral("dropped"), writeArchival(dropped.dropped)}};
}

DroppedIntegration readDropped(JsonFields &in)
{
    return {.integration = in.child<Integration>("integration", readIntegration),
            .facts = readFactsOf(in),
            .documents = readDocuments(in),
            .dropped = in.child<Archival>("dropped", readArchival)};
}

}   // namespace core::domain
