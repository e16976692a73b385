#include "core/base/ids.h"
#include "tests/support/string_makers.h"

using namespace core;

TEST_CASE("an identifier carries its time and the version of RFC 9562", "[base]")
{
    const QDateTime instant({2026, 11, 24}, {9, 30}, Qt::UTC);
    const CaseId id = CaseId::makeAt(instant);
    const QByteArray bytes = id.toBytes();
    CHECK((static_cast<uchar>(bytes[6]) >> 4) == 7);
    CHECK((static_cast<uchar>(bytes[8]) >> 6) == 2);
    quint64 ms = 0;
    for (int i = 0; i < 6; ++i)
        ms = ms << 8 | static_cast<uchar>(bytes[i]);
    CHECK(ms == static_cast<quint64>(instant.toMSecsSinceEpoch()));
    CHECK(CaseId::fromString(id.toString()) == id);
}

TEST_CASE("two identifiers of the same instant differ", "[base]")
{
    const QDateTime instant({2026, 11, 24}, {9, 30}, Qt::UTC);
    QSet<CaseId> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(CaseId::makeAt(instant));
    CHECK(seen.size() == 1000);
}

TEST_CASE("text that is no identifier gives none", "[base]")
{
    CHECK_FALSE(CaseId::fromString(QStringLiteral("not-an-id")).has_value());
}
