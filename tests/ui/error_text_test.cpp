#include "tests/support/string_makers.h"

#include "ui/error_text.h"

#include <QSet>

TEST_CASE("a conflict with a colleague says what happened, what is safe and what to do (W23)",
          "[ui]")
{
    const auto said = [](const char *detail) {
        return ui::errorText({core::ErrorCode::Conflict, QString::fromUtf8(detail)});
    };
    CHECK(said("held").contains(QStringLiteral("Puoi leggerla")));
    CHECK(said("two versions").contains(QStringLiteral("Le due versioni sono al sicuro")));
    CHECK(said("answered elsewhere").contains(QStringLiteral("non ho cambiato niente")));
    const QSet<QString> all = {said("held"), said("two versions"), said("answered elsewhere"),
                               said("revision 4 is stored")};
    CHECK(all.size() == 4);
}

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
