#include "tests/bench/rows/start_fixture.h"

#include "app/sportello/desk_rules.h"
#include "core/base/clock.h"
#include "tests/bench/bench_desk.h"

#include <QApplication>
#include <QFile>

namespace bench {

using namespace core;

namespace {

const QString kSheet = QStringLiteral("sheet.qss");

}   // namespace

Result<> StartFixture::prepare()
{
    QFile sheet(m_folder.filePath(kSheet));
    // The sheet of this program is that of the product: one call sets both.
    if (!sheet.open(QIODevice::WriteOnly) || sheet.write(qApp->styleSheet().toUtf8()) <= 0)
        return fail(ErrorCode::Io, QStringLiteral("the style sheet could not be written"));
    const SystemClock clock;
    app::Options options;
    options.folder = deskFolder();
    // What an earlier start leaves: the rules compiled, and what the page says of them.
    return makeDesk(options.folder, clock)
        .and_then([&] { return app::readDeskRules(options, true, clock); })
        .map([](const app::ReadRules &) {});
}

Result<Arrival> StartFixture::startProduct() const
{
    return launchUntil(QStringLiteral(BENCH_SPORTELLO),
                       {QStringLiteral("--tell-ready"), QStringLiteral("--folder"), deskFolder()},
                       "ready");
}

Result<Arrival> StartFixture::startLimit(int people) const
{
    return launchUntil(QStringLiteral(BENCH_WINDOW),
                       {m_folder.filePath(kSheet), QString::number(people)}, "ready");
}

}   // namespace bench
