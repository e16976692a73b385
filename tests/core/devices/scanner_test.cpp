#include "core/devices/sane_port.h"
#include "core/devices/scanner.h"
#include "core/devices/simulated_scan_port.h"
#include "tests/support/files.h"
#include "tests/support/string_makers.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

using namespace core::devices;

namespace {

/// SANE with its test back end only, whatever this computer has. The library remembers the folder
/// of its first start and the back end its last options: one folder, and every option written.
class SaneFolder {
public:
    explicit SaneFolder(const QByteArray &options = {}, const QByteArray &backend = "test")
    {
        tests::writeFile(folder().filePath(QStringLiteral("dll.conf")), backend + "\n");
        tests::writeFile(folder().filePath(QStringLiteral("test.conf")),
                         "number_of_devices 2\nmode Color\nhand-scanner false\n"
                         "resolution_min 1.0\nresolution_max 1200.0\nresolution_quant 1.0\n"
                         "geometry_min 0.0\ngeometry_max 300.0\ngeometry_quant 1.0\n"
                         "test-picture \"Grid\"\nread-delay false\n"
                         "read-status-code \"Default\"\n" +
                             options);
        qputenv("SANE_CONFIG_DIR", folder().path().toLocal8Bit());
    }

private:
    static QTemporaryDir &folder()
    {
        static QTemporaryDir one;
        return one;
    }
};

const std::atomic_bool kGoOn = false;

struct Heard {
    explicit Heard(Scanner &scanner)
    {
        QObject::connect(&scanner, &Scanner::pageScanned, &context,
                         [this](const QImage &page) { pages.append(page); });
        QObject::connect(&scanner, &Scanner::scanFailed, &context,
                         [this](ScanFault fault) { faults.append(fault); });
        QObject::connect(&scanner, &Scanner::listed, &context,
                         [this](const QList<ScannerInfo> &found) {
                             scanners = found;
                             ++lists;
                         });
    }
    QObject context;
    QList<QImage> pages;
    QList<ScanFault> faults;
    QList<ScannerInfo> scanners;
    int lists = 0;
};

template <class Condition>
bool comesTrue(Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > 20000)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

std::unique_ptr<ScanPort> simulated()
{
    return std::make_unique<SimulatedScanPort>(QStringLiteral("Scanner di prova"),
                                               QStringList{QStringLiteral("Esempio")});
}

/// A scanner that takes its time, until it is told to stop.
class SlowPort : public ScanPort {
public:
    Scanned<QList<ScannerInfo>> list() override { return QList<ScannerInfo>(); }
    Scanned<QImage> scanPage(const QString &, const std::atomic_bool &cancelled) override
    {
        while (!cancelled)
            QThread::msleep(5);
        return tl::make_unexpected(ScanFault::Cancelled);
    }
};

}   // namespace

TEST_CASE("the scanners of SANE are listed with maker and model", "[devices][scanner]")
{
    const SaneFolder sane;
    SanePort port;
    const auto scanners = port.list();
    REQUIRE(scanners);
    REQUIRE(scanners->size() == 2);
    CHECK(scanners->first().id == QStringLiteral("test:0"));
    CHECK(scanners->first().name == QStringLiteral("Noname frontend-tester"));
    CHECK_FALSE(scanners->first().simulated);
}

TEST_CASE("a page from SANE is A4 in grey at 200 dpi", "[devices][scanner]")
{
    const SaneFolder sane;
    SanePort port;
    const auto page = port.scanPage({}, kGoOn);
    REQUIRE(page);
    CHECK(page->format() == QImage::Format_Grayscale8);
    CHECK(std::abs(page->width() - 1654) < 10);
    CHECK(std::abs(page->height() - 2339) < 10);
    CHECK(std::abs(page->dotsPerMeterX() - 7874) < 2);
    // A grid: both shades are there.
    int dark = 0;
    int light = 0;
    for (int x = 0; x < page->width(); ++x)
        (qGray(page->pixel(x, x / 2)) < 128 ? dark : light) += 1;
    CHECK(dark > 20);
    CHECK(light > 100);
}

TEST_CASE(
    "a scanner that stays at another resolution, or gives one colour frame, is brought to ours",
    "[devices][scanner]")
{
    SECTION("resolution")
    {
        const SaneFolder sane("resolution_max 100.0\nresolution 100.0\n");
        SanePort port;
        const auto page = port.scanPage(QStringLiteral("test:1"), kGoOn);
        REQUIRE(page);
        CHECK(std::abs(page->width() - 1654) < 20);
    }
    SECTION("a sheet whose length is not known before")
    {
        const SaneFolder sane("hand-scanner true\n");
        SanePort port;
        const auto page = port.scanPage({}, kGoOn);
        REQUIRE(page);
        CHECK(page->height() > 100);
    }
}

TEST_CASE("what SANE complains of is a fault of its own", "[devices][scanner]")
{
    struct Row {
        const char *status;
        ScanFault fault;
    };
    const auto row = GENERATE(Row{"SANE_STATUS_JAMMED", ScanFault::Jammed},
                              Row{"SANE_STATUS_NO_DOCS", ScanFault::FeederEmpty},
                              Row{"SANE_STATUS_COVER_OPEN", ScanFault::CoverOpen},
                              Row{"SANE_STATUS_DEVICE_BUSY", ScanFault::Busy},
                              Row{"SANE_STATUS_ACCESS_DENIED", ScanFault::Denied},
                              Row{"SANE_STATUS_CANCELLED", ScanFault::Cancelled},
                              Row{"SANE_STATUS_IO_ERROR", ScanFault::Failed},
                              Row{"SANE_STATUS_NO_MEM", ScanFault::Failed});
    INFO(row.status);
    const SaneFolder sane(QByteArray("read-status-code \"") + row.status + "\"\n");
    SanePort port;
    const auto page = port.scanPage({}, kGoOn);
    REQUIRE_FALSE(page);
    CHECK(page.error() == row.fault);
}

TEST_CASE("no scanner, and one that is gone, are told and not waited for", "[devices][scanner]")
{
    {
        const SaneFolder sane;
        SanePort port;
        CHECK(port.scanPage(QStringLiteral("test:99"), kGoOn).error() == ScanFault::NoScanner);
        CHECK(port.scanPage(QStringLiteral("nobody:1"), kGoOn).error() == ScanFault::NoScanner);
    }
    const SaneFolder none({}, "");
    SanePort port;
    REQUIRE(port.list());
    CHECK(port.list()->isEmpty());
    CHECK(port.scanPage({}, kGoOn).error() == ScanFault::NoScanner);
}

TEST_CASE("a scan that is stopped ends, and the next one works", "[devices][scanner]")
{
    const SaneFolder sane("read-delay true\nread-delay-duration 2000\n");
    SanePort port;
    const std::atomic_bool stopped = true;
    CHECK(port.scanPage({}, stopped).error() == ScanFault::Cancelled);
    CHECK(port.scanPage({}, kGoOn).has_value());
}

TEST_CASE("a page of SANE comes from the scanning thread to the one that asked",
          "[devices][scanner]")
{
    const SaneFolder sane;
    Scanner scanner([] { return std::make_unique<SanePort>(); });
    Heard heard(scanner);
    QElapsedTimer timer;
    timer.start();
    scanner.list();
    scanner.scanPage();
    CHECK(timer.elapsed() < 200);
    CHECK(scanner.isScanning());
    REQUIRE(comesTrue([&] { return heard.lists == 1 && heard.pages.size() == 1; }));
    CHECK(heard.scanners.size() == 2);
    CHECK_FALSE(scanner.isScanning());
}

TEST_CASE("a second page while one is under way is refused, and cancelling ends the first",
          "[devices][scanner]")
{
    Scanner scanner([] { return std::make_unique<SlowPort>(); });
    Heard heard(scanner);
    scanner.scanPage();
    scanner.scanPage();
    CHECK(heard.faults == QList{ScanFault::Busy});
    scanner.cancel();
    REQUIRE(comesTrue([&] { return heard.faults.size() == 2; }));
    CHECK(heard.faults.last() == ScanFault::Cancelled);
}

TEST_CASE("a scanner that is put away while it scans ends by itself", "[devices][scanner]")
{
    Scanner scanner([] { return std::make_unique<SlowPort>(); });
    scanner.scanPage();
    QThread::msleep(20);
    SUCCEED("the destructor returns");
}

TEST_CASE("the simulator gives sample sheets, each with its number, and takes the real one's place",
          "[devices][scanner]")
{
    Scanner scanner([] { return std::make_unique<SlowPort>(); });
    scanner.setPort(simulated);
    Heard heard(scanner);
    scanner.list();
    scanner.scanPage();
    REQUIRE(comesTrue([&] { return heard.lists == 1 && heard.pages.size() == 1; }));
    CHECK(heard.scanners.first().simulated);
    scanner.scanPage();
    REQUIRE(comesTrue([&] { return heard.pages.size() == 2; }));
    CHECK(heard.pages[0].size() == QSize(1654, 2339));
    CHECK(heard.pages[0].format() == QImage::Format_Grayscale8);
    CHECK(heard.pages[0] != heard.pages[1]);
}

TEST_CASE("the simulator can be told to jam", "[devices][scanner]")
{
    SimulatedScanPort port(QStringLiteral("x"), {});
    port.failWith(ScanFault::Jammed);
    CHECK(port.scanPage({}, kGoOn).error() == ScanFault::Jammed);
    port.failWith({});
    CHECK(port.scanPage({}, kGoOn).has_value());
}
