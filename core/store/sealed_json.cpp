#include "core/store/sealed_json.h"

#include <QJsonDocument>

namespace core::store {

QByteArray sealJson(const security::Key &key, const security::SealPlace &place,
                    const QJsonObject &json)
{
    return security::seal(key, place, QJsonDocument(json).toJson(QJsonDocument::Compact),
                          security::Padding::Step4096);
}

Result<QJsonObject> openJson(const security::Key &key, const security::SealPlace &place,
                             const QByteArray &sealedValue)
{
    return security::open(key, place, sealedValue)
        .and_then([](const QByteArray &plain) -> Result<QJsonObject> {
            const QJsonDocument document = QJsonDocument::fromJson(plain);
            if (!document.isObject())
                return fail(ErrorCode::Corrupt, QStringLiteral("sealed value is no JSON object"));
            return document.object();
        });
}

}   // namespace core::store
