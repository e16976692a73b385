#include "core/documents/pdf_pictures.h"

#include "core/documents/page_image.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace core::documents {

namespace {

constexpr double kPointsPerInch = 72;
constexpr qint64 kMostPixels = 50'000'000;

double longestSideInches(QPDF &pdf)
{
    double longest = 0;
    for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        const auto box = page.getMediaBox().getArrayAsRectangle();
        longest = std::max({longest, box.urx - box.llx, box.ury - box.lly});
    }
    return longest / kPointsPerInch;
}

/// 1, 3 or 0 for those that are left alone.
int componentsOf(QPDFObjectHandle space)
{
    if (space.isNameAndEquals("/DeviceGray") || space.isNameAndEquals("/CalGray"))
        return 1;
    if (space.isNameAndEquals("/DeviceRGB") || space.isNameAndEquals("/CalRGB"))
        return 3;
    if (!space.isArray() || space.getArrayNItems() < 2)
        return 0;
    QPDFObjectHandle name = space.getArrayItem(0);
    if (name.isNameAndEquals("/CalGray"))
        return 1;
    if (name.isNameAndEquals("/CalRGB"))
        return 3;
    if (!name.isNameAndEquals("/ICCBased") || !space.getArrayItem(1).isStream())
        return 0;
    QPDFObjectHandle n = space.getArrayItem(1).getDict().getKey("/N");
    return n.isInteger() && (n.getIntValueAsInt() == 1 || n.getIntValueAsInt() == 3)
               ? n.getIntValueAsInt()
               : 0;
}

bool isOneJpeg(QPDFObjectHandle filter)
{
    return filter.isNameAndEquals("/DCTDecode") ||
           (filter.isArray() && filter.getArrayNItems() == 1 &&
            filter.getArrayItem(0).isNameAndEquals("/DCTDecode"));
}

bool mayBeTouched(QPDFObjectHandle dictionary)
{
    QPDFObjectHandle mask = dictionary.getKey("/ImageMask");
    const bool isMask = mask.isBool() && mask.getBoolValue();
    return !isMask && dictionary.getKey("/Mask").isNull() && dictionary.getKey("/Decode").isNull();
}

QImage decodedJpeg(QPDFObjectHandle stream)
{
    const auto raw = stream.getRawStreamData();
    QByteArray bytes(reinterpret_cast<const char *>(raw->getBuffer()),
                     static_cast<qsizetype>(raw->getSize()));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "jpeg");
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > kMostPixels)
        return {};
    return reader.read();
}

QImage decodedPixels(QPDFObjectHandle stream, const QSize &size, int components)
{
    QPDFObjectHandle bits = stream.getDict().getKey("/BitsPerComponent");
    const qint64 needed = qint64(size.width()) * size.height() * components;
    if (!bits.isInteger() || bits.getIntValueAsInt() != 8 || needed > kMostPixels * components)
        return {};
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    if (static_cast<qint64>(data->getSize()) < needed)
        return {};
    const auto format = components == 1 ? QImage::Format_Grayscale8 : QImage::Format_RGB888;
    return QImage(data->getBuffer(), size.width(), size.height(),
                  qsizetype(size.width()) * components, format)
        .copy();
}

void shrink(QPDFObjectHandle stream, const Shrinking &how, double inches)
{
    QPDFObjectHandle dictionary = stream.getDict();
    const int components = componentsOf(dictionary.getKey("/ColorSpace"));
    if (components == 0 || !mayBeTouched(dictionary))
        return;
    const QSize size(dictionary.getKey("/Width").getIntValueAsInt(),
                     dictionary.getKey("/Height").getIntValueAsInt());
    if (size.isEmpty())
        return;
    const QImage image = isOneJpeg(dictionary.getKey("/Filter"))
                             ? decodedJpeg(stream)
                             : decodedPixels(stream, size, components);
    if (image.isNull() || (components == 1) != (image.format() == QImage::Format_Grayscale8))
        return;
    const QByteArray jpeg = shrunkJpeg(image, how, inches);
    if (jpeg.isEmpty() ||
        jpeg.size() >= static_cast<qsizetype>(stream.getRawStreamData()->getSize()))
        return;
    const QSize now = scaledSize(image.size(), how.dpi, inches);
    stream.replaceStreamData(jpeg.toStdString(), QPDFObjectHandle::newName("/DCTDecode"),
                             QPDFObjectHandle::newNull());
    dictionary.replaceKey("/Width", QPDFObjectHandle::newInteger(now.width()));
    dictionary.replaceKey("/Height", QPDFObjectHandle::newInteger(now.height()));
    dictionary.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(8));
    if (how.grey && components == 3)
        dictionary.replaceKey("/ColorSpace", QPDFObjectHandle::newName("/DeviceGray"));
}

}   // namespace

void shrinkPictures(QPDF &pdf, const Shrinking &how)
{
    const double inches = longestSideInches(pdf);
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (!object.isStream())
            continue;
        QPDFObjectHandle dictionary = object.getDict();
        if (dictionary.getKey("/Subtype").isNameAndEquals("/Image") &&
            dictionary.getKey("/Width").isInteger() && dictionary.getKey("/Height").isInteger())
            shrink(object, how, inches);
    }
}

}   // namespace core::documents
