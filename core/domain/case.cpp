#include "core/domain/case.h"

#include "core/domain/json_fields.h"

#include <QSet>

namespace core::domain {

namespace {

const QStringList kStates = {QStringLiteral("draft"),    QStringLiteral("suspended"),
                             QStringLiteral("to_send"),  QStringLiteral("sent"),
                             QStringLiteral("received"), QStringLiteral("refused"),
                             QStringLiteral("closed")};
const QStringList kStatuses = {QStringLiteral("open"), QStringLiteral("attached"),
                               QStringLiteral("seen_in_original"), QStringLiteral("promised")};

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
            {QStringLiteral("by"), document.by}};
}

DocumentState readDocument(JsonFields &in)
{
    DocumentState document;
    document.status = static_cast<DocumentStatus>(in.oneOf("status", kStatuses));
    document.attachments = in.list<Attachment>("attachments", readAttachment);
    document.promisedFor = in.date("promised_for");
    document.at = in.instant("at");
    document.by = in.text("by");
    return document;
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

QJsonObject writeDocuments(const QMap<QString, DocumentState> &documents)
{
    QJsonObject json;
    for (auto it = documents.cbegin(); it != documents.cend(); ++it)
        json[it.key()] = writeDocument(*it);
    return json;
}

QJsonObject writeDeclarations(const QMap<QString, QDateTime> &declarations)
{
    QJsonObject json;
    for (auto it = declarations.cbegin(); it != declarations.cend(); ++it)
        json[it.key()] = writeInstant(*it);
    return json;
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
    for (const QString &id : in.object("documents").keys())
        read.documents[id] = in.member<DocumentState>("documents", id, readDocument);
    const QJsonObject declarations = in.object("declarations");
    for (const QString &id : declarations.keys())
        read.declarations[id] = in.instantOf(declarations[id]);
    read.history = in.list<HistoryEntry>("history", readHistory);
    read.refusal = in.text("refusal");
    if (in.has("finalisation"))
        read.finalisation = in.child<Finalisation>("finalisation", readFinalisation);
    if (in.has("receipt"))
        read.receipt = in.child<Receipt>("receipt", readReceipt);
    read.openedAt = in.instant("opened_at");
    read.changedAt = in.instant("changed_at");
    return read;
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
        {S::Received, {S::Closed}},
        {S::Refused, {S::ToSend, S::Sent, S::Received, S::Closed}},
        {S::Closed, {}},
    };
    return table.value(from).contains(to);
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
    QJsonArray entries;
    for (const HistoryEntry &entry : history)
        entries.append(writeHistory(entry));
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
                     {QStringLiteral("history"), entries},
                     {QStringLiteral("refusal"), refusal},
                     {QStringLiteral("opened_at"), writeInstant(openedAt)},
                     {QStringLiteral("changed_at"), writeInstant(changedAt)}};
    if (finalisation)
        json[QStringLiteral("finalisation")] = writeFinalisation(*finalisation);
    if (receipt)
        json[QStringLiteral("receipt")] = writeReceipt(*receipt);
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
    return read;
}

}   // namespace core::domain
