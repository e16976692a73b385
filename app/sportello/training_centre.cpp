#include "app/sportello/training_centre.h"

#include "core/base/durable_file.h"

#include <QDir>

namespace app {

using namespace core;

namespace {

const QString kCentreFolder = QStringLiteral("centro");
const QString kCentrePort = QStringLiteral("porta");
constexpr qint64 kPortFileLimit = 16;

/// The port the training centre had before, so that what was accepted then is found again.
quint16 rememberedPort(const QString &folder)
{
    const auto bytes = readRegularFile(QDir(folder).filePath(kCentrePort), kPortFileLimit);
    return bytes ? static_cast<quint16>(bytes->trimmed().toUInt()) : quint16(0);
}

}   // namespace

Result<std::shared_ptr<centre::Centre>> startTrainingCentre(const Options &options,
                                                            const Clock &clock)
{
    const QString folder = QDir(options.folder).filePath(kCentreFolder);
    const auto made = privateFolder(folder);
    if (!made)
        return tl::unexpected(made.error());
    auto centre = std::make_shared<centre::Centre>();
    centre::CentreOptions centreOptions;
    centreOptions.port = options.centrePort != 0 ? options.centrePort : rememberedPort(folder);
    auto port = centre->start(folder, clock, centreOptions);
    if (!port && centreOptions.port != 0 && options.centrePort == 0) {
        // Somebody else took the port meanwhile: any other one will do.
        centre = std::make_shared<centre::Centre>();
        centreOptions.port = 0;
        port = centre->start(folder, clock, centreOptions);
    }
    if (!port)
        return tl::unexpected(port.error());
    return writeDurably(QDir(folder).filePath(kCentrePort), QByteArray::number(*port)).map([&] {
        return centre;
    });
}

}   // namespace app
