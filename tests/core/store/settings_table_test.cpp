#include "tests/core/store/tables_rig.h"

using namespace core;
using tests::codeOf;
using tests::Tables;

TEST_CASE("settings are read back, secrets only with an open vault", "[store]")
{
    Tables desk;
    const QString name = QStringLiteral("line");
    const QJsonObject value{{QStringLiteral("failures"), 3}};
    CHECK(desk.settings.get(name).value() == std::optional<QJsonObject>());
    REQUIRE(desk.settings.put(name, value));
    REQUIRE(desk.settings.putSecret(desk.vault(), QStringLiteral("key"), "PEM"));
    CHECK(desk.settings.get(name).value() == std::optional(value));
    CHECK(desk.settings.secret(desk.vault(), QStringLiteral("key")).value() ==
          std::optional(QByteArray("PEM")));
    CHECK(desk.settings.get(QStringLiteral("key")).value() == std::optional<QJsonObject>());
    CHECK(desk.settings.secret(desk.vault(), name).value() == std::optional<QByteArray>());
    desk.vault().lock();
    CHECK(desk.settings.get(name).value() == std::optional(value));
    CHECK(codeOf(desk.settings.secret(desk.vault(), QStringLiteral("key"))) == ErrorCode::Locked);
    CHECK(codeOf(desk.settings.putSecret(desk.vault(), name, "x")) == ErrorCode::Locked);
}
