#include "core/devices/sane_port.h"

#include <sane/sane.h>
#include <sane/saneopts.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <optional>

namespace core::devices {

namespace {

constexpr double kA4WidthMm = 210;
constexpr double kA4HeightMm = 297;
constexpr double kMmPerInch = 25.4;
constexpr int kBuffer = 64 * 1024;
/// A4 at 1200 dpi in three colours would be past it: no page of ours comes near.
constexpr qsizetype kMostBytes = 128 * 1024 * 1024;
constexpr int kMostPixels = 20000;   // of a line

ScanFault faultOf(SANE_Status status)
{
    switch (status) {
    case SANE_STATUS_CANCELLED:
        return ScanFault::Cancelled;
    case SANE_STATUS_DEVICE_BUSY:
        return ScanFault::Busy;
    case SANE_STATUS_JAMMED:
        return ScanFault::Jammed;
    case SANE_STATUS_NO_DOCS:
        return ScanFault::FeederEmpty;
    case SANE_STATUS_COVER_OPEN:
        return ScanFault::CoverOpen;
    case SANE_STATUS_ACCESS_DENIED:
        return ScanFault::Denied;
    default:
        return ScanFault::Failed;
    }
}

/// An open scanner; closed at the end.
class Handle {
public:
    explicit Handle(SANE_Handle handle) : m_handle(handle) {}
    ~Handle()
    {
        sane_cancel(m_handle);
        sane_close(m_handle);
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;

    SANE_Handle get() const { return m_handle; }

    /// Index of a usable option; nothing when this scanner has none.
    std::optional<SANE_Int> option(const char *name) const
    {
        for (SANE_Int i = 1;; ++i) {
            const SANE_Option_Descriptor *one = sane_get_option_descriptor(m_handle, i);
            if (one == nullptr)
                return {};
            if (one->name != nullptr && std::strcmp(one->name, name) == 0 &&
                SANE_OPTION_IS_ACTIVE(one->cap) && SANE_OPTION_IS_SETTABLE(one->cap))
                return i;
        }
    }

    void setWord(SANE_Int option, SANE_Word value) const
    {
        sane_control_option(m_handle, option, SANE_ACTION_SET_VALUE, &value, nullptr);
    }

private:
    SANE_Handle m_handle;
};

/// The value of `list` or `range` that is nearest to `wanted`, in the option's own unit.
SANE_Word allowed(const SANE_Option_Descriptor &option, SANE_Word wanted)
{
    if (option.constraint_type == SANE_CONSTRAINT_RANGE)
        return std::clamp(wanted, option.constraint.range->min, option.constraint.range->max);
    if (option.constraint_type != SANE_CONSTRAINT_WORD_LIST)
        return wanted;
    const SANE_Word *list = option.constraint.word_list;
    return *std::min_element(list + 1, list + 1 + list[0], [wanted](SANE_Word a, SANE_Word b) {
        return std::abs(a - wanted) < std::abs(b - wanted);
    });
}

/// Sets a number, as near as this scanner can. What it then has is in its parameters.
void setNumber(const Handle &scanner, const char *name, double value)
{
    const auto at = scanner.option(name);
    if (!at)
        return;
    const SANE_Option_Descriptor *option = sane_get_option_descriptor(scanner.get(), *at);
    if (option->type == SANE_TYPE_FIXED)
        scanner.setWord(*at, allowed(*option, SANE_FIX(value)));
    else if (option->type == SANE_TYPE_INT)
        scanner.setWord(*at, allowed(*option, static_cast<SANE_Word>(std::lround(value))));
}

/// Chooses the grey mode, by whatever name the driver has for it.
void setGrey(const Handle &scanner)
{
    const auto at = scanner.option(SANE_NAME_SCAN_MODE);
    if (!at)
        return;
    const SANE_Option_Descriptor *option = sane_get_option_descriptor(scanner.get(), *at);
    if (option->constraint_type != SANE_CONSTRAINT_STRING_LIST)
        return;
    for (const SANE_String_Const *mode = option->constraint.string_list; *mode != nullptr; ++mode) {
        const QString name = QString::fromLatin1(*mode);
        if (!name.contains(QStringLiteral("gray"), Qt::CaseInsensitive) &&
            !name.contains(QStringLiteral("grey"), Qt::CaseInsensitive))
            continue;
        QByteArray value(*mode);
        value.resize(std::max<qsizetype>(value.size() + 1, option->size));
        sane_control_option(scanner.get(), *at, SANE_ACTION_SET_VALUE, value.data(), nullptr);
        return;
    }
}

double resolutionOf(const Handle &scanner)
{
    const auto at = scanner.option(SANE_NAME_SCAN_RESOLUTION);
    if (!at)
        return kScanDpi;
    SANE_Word value = 0;
    sane_control_option(scanner.get(), *at, SANE_ACTION_GET_VALUE, &value, nullptr);
    const bool isFixed = sane_get_option_descriptor(scanner.get(), *at)->type == SANE_TYPE_FIXED;
    return isFixed ? SANE_UNFIX(value) : value;
}

/// A4 from the upper left corner, or as much of it as the glass has.
void setSheet(const Handle &scanner)
{
    const auto side = [&scanner](const char *name, double mm) {
        const auto at = scanner.option(name);
        if (!at)
            return;
        const bool inPixels =
            sane_get_option_descriptor(scanner.get(), *at)->unit == SANE_UNIT_PIXEL;
        setNumber(scanner, name, inPixels ? mm / kMmPerInch * kScanDpi : mm);
    };
    side(SANE_NAME_SCAN_TL_X, 0);
    side(SANE_NAME_SCAN_TL_Y, 0);
    side(SANE_NAME_SCAN_BR_X, kA4WidthMm);
    side(SANE_NAME_SCAN_BR_Y, kA4HeightMm);
}

Scanned<QByteArray> readFrame(const Handle &scanner, const std::atomic_bool &cancelled)
{
    QByteArray bytes;
    QByteArray buffer(kBuffer, '\0');
    while (true) {
        if (cancelled)
            return tl::make_unexpected(ScanFault::Cancelled);
        SANE_Int got = 0;
        const SANE_Status status =
            sane_read(scanner.get(), reinterpret_cast<SANE_Byte *>(buffer.data()), kBuffer, &got);
        if (status == SANE_STATUS_EOF)
            return bytes;
        if (status != SANE_STATUS_GOOD)
            return tl::make_unexpected(faultOf(status));
        if (bytes.size() + got > kMostBytes)
            return tl::make_unexpected(ScanFault::Failed);
        bytes.append(buffer.constData(), got);
    }
}

/// One byte of grey for pixel `x` of a line as the scanner gave it.
uchar greyAt(const uchar *line, int x, const SANE_Parameters &form)
{
    const int samples = form.format == SANE_FRAME_RGB ? 3 : 1;
    const auto sample = [&](int index) -> int {
        if (form.depth == 1)   // 1 is black
            return (line[index / 8] >> (7 - index % 8) & 1) != 0 ? 0 : 255;
        if (form.depth == 16) {
            quint16 value = 0;   // in the byte order of this computer
            std::memcpy(&value, line + index * 2, sizeof(value));
            return value >> 8;
        }
        return line[index];
    };
    if (samples == 1)
        return static_cast<uchar>(sample(x));
    return static_cast<uchar>(qGray(sample(x * 3), sample(x * 3 + 1), sample(x * 3 + 2)));
}

Scanned<QImage> imageOf(const QByteArray &bytes, const SANE_Parameters &form, double dpi)
{
    const bool known = (form.format == SANE_FRAME_GRAY || form.format == SANE_FRAME_RGB) &&
                       (form.depth == 8 || form.depth == 16 ||
                        (form.depth == 1 && form.format == SANE_FRAME_GRAY));
    const qsizetype samples = form.format == SANE_FRAME_RGB ? 3 : 1;
    const qsizetype least = (form.pixels_per_line * samples * form.depth + 7) / 8;
    if (!known || form.pixels_per_line <= 0 || form.pixels_per_line > kMostPixels ||
        form.bytes_per_line < least || dpi < 1)
        return tl::make_unexpected(ScanFault::Failed);
    // The scanner may not have known how long the sheet is.
    const auto lines = static_cast<int>(bytes.size() / form.bytes_per_line);
    QImage image(form.pixels_per_line, lines, QImage::Format_Grayscale8);
    if (image.isNull())
        return tl::make_unexpected(ScanFault::Failed);
    for (int y = 0; y < lines; ++y) {
        const auto *from =
            reinterpret_cast<const uchar *>(bytes.constData()) + qsizetype(y) * form.bytes_per_line;
        uchar *to = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x)
            to[x] = greyAt(from, x, form);
    }
    if (std::abs(dpi - kScanDpi) > 1) {
        image = image.scaled(static_cast<int>(std::lround(image.width() * kScanDpi / dpi)),
                             static_cast<int>(std::lround(lines * kScanDpi / dpi)),
                             Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    constexpr double kMmPerMetre = 1000;
    const int dotsPerMetre = static_cast<int>(std::lround(kScanDpi / kMmPerInch * kMmPerMetre));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    return image;
}

Scanned<QImage> scan(const Handle &scanner, const std::atomic_bool &cancelled)
{
    setGrey(scanner);
    setNumber(scanner, SANE_NAME_BIT_DEPTH, 8);
    setNumber(scanner, SANE_NAME_SCAN_RESOLUTION, kScanDpi);
    setSheet(scanner);
    if (cancelled)
        return tl::make_unexpected(ScanFault::Cancelled);
    if (const SANE_Status started = sane_start(scanner.get()); started != SANE_STATUS_GOOD)
        return tl::make_unexpected(faultOf(started));
    SANE_Parameters form = {};
    if (sane_get_parameters(scanner.get(), &form) != SANE_STATUS_GOOD)
        return tl::make_unexpected(ScanFault::Failed);
    const auto bytes = readFrame(scanner, cancelled);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    return imageOf(*bytes, form, resolutionOf(scanner));
}

}   // namespace

SanePort::SanePort()
{
    SANE_Int version = 0;
    m_ready = sane_init(&version, nullptr) == SANE_STATUS_GOOD;
}

SanePort::~SanePort()
{
    if (m_ready)
        sane_exit();
}

Scanned<QList<ScannerInfo>> SanePort::list()
{
    const SANE_Device **devices = nullptr;
    if (!m_ready || sane_get_devices(&devices, SANE_FALSE) != SANE_STATUS_GOOD)
        return tl::make_unexpected(ScanFault::Failed);
    QList<ScannerInfo> scanners;
    for (; *devices != nullptr; ++devices) {
        const SANE_Device &device = **devices;
        const QString name =
            QString::fromUtf8(device.vendor) + QLatin1Char(' ') + QString::fromUtf8(device.model);
        scanners.append({QString::fromUtf8(device.name), name.simplified()});
    }
    return scanners;
}

Scanned<QImage> SanePort::scanPage(const QString &id, const std::atomic_bool &cancelled)
{
    QString wanted = id;
    if (wanted.isEmpty()) {
        const auto scanners = list();
        if (!scanners)
            return tl::make_unexpected(scanners.error());
        if (scanners->isEmpty())
            return tl::make_unexpected(ScanFault::NoScanner);
        wanted = scanners->first().id;
    }
    SANE_Handle handle = nullptr;
    const SANE_Status opened = sane_open(wanted.toUtf8().constData(), &handle);
    if (opened == SANE_STATUS_INVAL || opened == SANE_STATUS_IO_ERROR)
        return tl::make_unexpected(ScanFault::NoScanner);   // SANE has no other word for gone
    if (opened != SANE_STATUS_GOOD)
        return tl::make_unexpected(faultOf(opened));
    const Handle scanner(handle);
    return scan(scanner, cancelled);
}

}   // namespace core::devices
