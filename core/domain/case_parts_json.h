#pragma once

#include "core/domain/case.h"
#include "core/domain/json_fields.h"

namespace core::domain {

/// The members of a stored case that more than one record has.
QJsonObject writeDocuments(const QMap<QString, DocumentState> &documents);
QMap<QString, DocumentState> readDocuments(JsonFields &in);   // member `documents`
QJsonObject writeDeclarations(const QMap<QString, QDateTime> &declarations);
QMap<QString, QDateTime> readDeclarations(JsonFields &in);   // member `declarations`
QJsonObject writeHistory(const HistoryEntry &entry);
HistoryEntry readHistory(JsonFields &in);
QJsonObject writeFinalisation(const Finalisation &final);
Finalisation readFinalisation(JsonFields &in);
QJsonObject writeReceipt(const Receipt &receipt);
Receipt readReceipt(JsonFields &in);
std::optional<CaseOutcome> readOutcome(JsonFields &in);   // member `outcome`, may be absent
QJsonObject writeSentVersion(const SentVersion &version);
SentVersion readSentVersion(JsonFields &in);
QJsonObject writeDropped(const DroppedIntegration &dropped);
DroppedIntegration readDropped(JsonFields &in);

}   // namespace core::domain
