#pragma once

#include "core/base/ids.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tests {

inline QString hexHash(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// One file of a case as its body names it.
inline QJsonObject namedAttachment(const core::AttachmentId &id, const QByteArray &bytes)
{
    return {{QStringLiteral("attachment_id"), id.toString()},
            {QStringLiteral("sha256"), hexHash(bytes)},
            {QStringLiteral("size"), bytes.size()},
            {QStringLiteral("media_type"), QStringLiteral("application/pdf")},
            {QStringLiteral("role"), QStringLiteral("identity-document")}};
}

/// A case body of the protocol's form, unsealed.
inline QJsonObject aCaseBody(const core::CaseId &id, int revision = 1)
{
    return {{QStringLiteral("case_id"), id.toString()},
            {QStringLiteral("revision"), revision},
            {QStringLiteral("schema"), QStringLiteral("case/3")},
            {QStringLiteral("benefit_type"), QStringLiteral("naspi")},
            {QStringLiteral("municipality"), QStringLiteral("H501")},
            {QStringLiteral("desk"), QStringLiteral("H501-D02")},
            {QStringLiteral("operator"), QStringLiteral("OP-7F3A")},
            {QStringLiteral("finalised_at"), QStringLiteral("2026-11-24T09:12:44Z")},
            {QStringLiteral("answers"),
             QJsonObject{{QStringLiteral("data_cessazione"), QStringLiteral("2026-10-31")}}},
            {QStringLiteral("attachments"), QJsonArray()}};
}

inline QByteArray jsonBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}   // namespace tests
