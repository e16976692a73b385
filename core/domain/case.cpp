#include "core/domain/case.h"

#include "core/domain/json_reader.h"

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

Attachment readAttachment(const QJsonObject &json, JsonReader &outer)
{
    JsonReader reader(json);
    Attachment attachment{
        .id = reader.id<AttachmentId>("id"),
        .title = reader.text("title"),
        .mediaType = reader.text("media_type"),
        .size = reader.number("size"),
        .sha256 = reader.text("sha256"),
        .pages = static_cast<int>(reader.number("pages")),
    };
    outer.take(reader.fault());
    return attachment;
}

QJsonObject writeDocument(const DocumentState &document)
{
    QJsonArray attachments;
    for (const Attachment &attachment : document.attachments)
        attachments.append(writeAttachment(attachment));
    return {{QStringLiteral("status"), kStatuses[static_cast<int>(document.status)]},
            {QStringLiteral("attachments"), attachments},
            {QStringLiteral("promised_for"), document.promisedFor.toString(Qt::ISODate)},
            {QStringLiteral("at"), writeInstant(document.at)},
            {QStringLiteral("by"), document.by}};
}

DocumentState readDocument(const QJsonObject &json, JsonReader &outer)
{
    JsonReader reader(json);
    const auto status = kStatuses.indexOf(reader.text("status"));
    if (status < 0)
        reader.refuse("status");
    DocumentState document{
        .status = static_cast<DocumentStatus>(qMax(status, 0)),
        .attachments = {},
        .promisedFor = reader.date("promised_for"),
        .at = reader.instant("at"),
        .by = reader.text("by"),
    };
    for (const QJsonValue &value : reader.array("attachments"))
        document.attachments.append(readAttachment(value.toObject(), reader));
    outer.take(reader.fault());
    return document;
}

QJsonArray writeHistory(const QList<HistoryEntry> &history)
{
    QJsonArray array;
    for (const HistoryEntry &entry : history)
        array.append(QJsonObject{{QStringLiteral("at"), writeInstant(entry.at)},
                                 {QStringLiteral("by"), entry.by},
                                 {QStringLiteral("what"), entry.what},
                                 {QStringLiteral("subject"), entry.subject}});
    return array;
}

QList<HistoryEntry> readHistory(const QJsonArray &array, JsonReader &outer)
{
    QList<HistoryEntry> history;
    for (const QJsonValue &value : array) {
        JsonReader reader(value.toObject());
        history.append(
            {reader.instant("at"), reader.text("by"), reader.text("what"), reader.text("subject")});
        outer.take(reader.fault());
    }
    return history;
}

QJsonObject writeFinalisation(const Finalisation &fixed)
{
    return {{QStringLiteral("at"), writeInstant(fixed.at)},
            {QStringLiteral("by"), fixed.by},
            {QStringLiteral("on"), fixed.on.toString(Qt::ISODate)},
            {QStringLiteral("known_on"), fixed.knownOn.toString(Qt::ISODate)},
            {QStringLiteral("bundle_version"), fixed.bundleVersion},
            {QStringLiteral("bundle_sha256"), fixed.bundleSha256},
            {QStringLiteral("inputs"), fixed.inputs},
            {QStringLiteral("decision"), fixed.decision},
            {QStringLiteral("local_number"), fixed.localNumber},
            {QStringLiteral("body_sha256"), fixed.bodySha256}};
}

Finalisation readFinalisation(const QJsonObject &json, JsonReader &outer)
{
    JsonReader reader(json);
    Finalisation fixed{
        .at = reader.instant("at"),
        .by = reader.text("by"),
        .on = reader.date("on"),
        .knownOn = reader.date("known_on"),
        .bundleVersion = reader.text("bundle_version"),
        .bundleSha256 = reader.text("bundle_sha256"),
        .inputs = reader.object("inputs"),
        .decision = reader.object("decision"),
        .localNumber = reader.text("local_number"),
        .bodySha256 = reader.text("body_sha256"),
    };
    outer.take(reader.fault());
    return fixed;
}

Receipt readReceipt(const QJsonObject &json, JsonReader &outer)
{
    JsonReader reader(json);
    Receipt receipt{
        .protocol = reader.text("protocol"),
        .receivedAt = reader.instant("received_at"),
        .durable = reader.flag("durable"),
        .jws = reader.text("jws"),
    };
    outer.take(reader.fault());
    return receipt;
}

QJsonObject writeReceipt(const Receipt &receipt)
{
    return {{QStringLiteral("protocol"), receipt.protocol},
            {QStringLiteral("received_at"), writeInstant(receipt.receivedAt)},
            {QStringLiteral("durable"), receipt.durable},
            {QStringLiteral("jws"), receipt.jws}};
}

/// The members that are lists or parts of their own.
void readParts(const QJsonObject &json, JsonReader &reader, Case &read)
{
    const QJsonObject documents = reader.object("documents");
    for (auto it = documents.begin(); it != documents.end(); ++it)
        read.documents.insert(it.key(), readDocument(it->toObject(), reader));
    const QJsonObject declarations = reader.object("declarations");
    JsonReader moments(declarations);
    for (const QString &id : declarations.keys())
        read.declarations.insert(id, moments.instant(id.toLatin1().constData()));
    reader.take(moments.fault());
    read.history = readHistory(reader.array("history"), reader);
    if (json.contains(QLatin1String("finalisation")))
        read.finalisation = readFinalisation(reader.object("finalisation"), reader);
    if (json.contains(QLatin1String("receipt")))
        read.receipt = readReceipt(reader.object("receipt"), reader);
}

}   // namespace

bool mayBecome(CaseState from, CaseState to)
{
    using S = CaseState;
    static const QMap<S, QSet<S>> table = {
        {S::Draft, {S::Suspended, S::ToSend, S::Closed}},
        {S::Suspended, {S::Draft, S::ToSend, S::Closed}},
        // The centre may answer with the receipt at once.
        {S::ToSend, {S::Sent, S::Received, S::Refused}},
        // Back to ToSend when the centre, asked, does not know it.
        {S::Sent, {S::Received, S::Refused, S::ToSend}},
        // Back to ToSend with an integration: another submission of the same case.
        {S::Received, {S::ToSend, S::Closed}},
        {S::Refused, {S::Draft, S::ToSend, S::Closed}},
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
    const auto index = kStates.indexOf(code);
    return index < 0 ? std::nullopt : std::optional(static_cast<CaseState>(index));
}

QJsonObject Case::toJson() const
{
    QJsonObject documentsJson;
    for (auto it = documents.begin(); it != documents.end(); ++it)
        documentsJson[it.key()] = writeDocument(*it);
    QJsonObject declarationsJson;
    for (auto it = declarations.begin(); it != declarations.end(); ++it)
        declarationsJson[it.key()] = writeInstant(*it);
    QJsonObject json{{QStringLiteral("id"), id.toString()},
                     {QStringLiteral("person"), person.toString()},
                     {QStringLiteral("visit"), visit.toString()},
                     {QStringLiteral("benefit"), benefit},
                     {QStringLiteral("bundle_version"), bundleVersion},
                     {QStringLiteral("revision"), revision},
                     {QStringLiteral("submission"), submission},
                     {QStringLiteral("state"), stateCode(state)},
                     {QStringLiteral("facts"), facts.toJson()},
                     {QStringLiteral("position"), position},
                     {QStringLiteral("unfinished_text"), unfinishedText},
                     {QStringLiteral("documents"), documentsJson},
                     {QStringLiteral("declarations"), declarationsJson},
                     {QStringLiteral("history"), writeHistory(history)},
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
    JsonReader reader(json);
    const auto state = stateFromCode(reader.text("state"));
    if (!state)
        reader.refuse("state");
    const auto facts = Facts::fromJson(reader.object("facts"));
    if (!facts)
        reader.take(facts.error());
    Case read{
        .id = reader.id<CaseId>("id"),
        .person = reader.id<PersonId>("person"),
        .visit = reader.id<VisitId>("visit"),
        .benefit = reader.text("benefit"),
        .bundleVersion = reader.text("bundle_version"),
        .revision = static_cast<int>(reader.number("revision")),
        .submission = static_cast<int>(reader.number("submission")),
        .state = state.value_or(CaseState::Draft),
        .facts = facts.value_or(Facts()),
        .position = reader.text("position"),
        .unfinishedText = reader.text("unfinished_text"),
        .documents = {},
        .declarations = {},
        .history = {},
        .refusal = reader.text("refusal"),
        .finalisation = {},
        .receipt = {},
        .openedAt = reader.instant("opened_at"),
        .changedAt = reader.instant("changed_at"),
    };
    readParts(json, reader, read);
    if (reader.fault())
        return tl::unexpected(*reader.fault());
    return read;
}

}   // namespace core::domain
