#include "tests/support/string_makers.h"

#include "ui/error_text.h"

#include <QSet>

TEST_CASE("every error has its own words, in three sentences and without the log's", "[ui]")
{
    using core::ErrorCode;
    QSet<QString> seen;
    const auto codes = {ErrorCode::NotFound, ErrorCode::Invalid,  ErrorCode::Denied,
                        ErrorCode::Locked,   ErrorCode::Conflict, ErrorCode::Offline,
                        ErrorCode::Corrupt,  ErrorCode::Io};
    for (const ErrorCode code : codes) {
        const QString words = ui::errorText({code, QStringLiteral("row 12 of outbox")});
        CAPTURE(words.toStdString());
        CHECK_FALSE(words.contains(QStringLiteral("outbox")));
        CHECK(words.count(QLatin1Char('.')) >= 3);
        seen.insert(words);
    }
    CHECK(seen.size() == static_cast<qsizetype>(codes.size()));
}
