#include "tests/core/documents/sample_files.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>

namespace tests {

namespace {

QByteArray bytesOf(QPDFWriter &writer)
{
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      static_cast<qsizetype>(buffer->getSize()));
}

/// `bytes` outlive `pdf`, which reads from them when it needs to.
void open(QPDF &pdf, const QByteArray &bytes)
{
    pdf.processMemoryFile("sample", bytes.constData(), static_cast<size_t>(bytes.size()));
}

QByteArray saved(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    return bytesOf(writer);
}

QByteArray entry(int tag, int type, quint32 count, const QByteArray &value)
{
    QByteArray bytes;
    const auto put = [&bytes](quint32 number, int size) {
        for (int shift = (size - 1) * 8; shift >= 0; shift -= 8)
            bytes.append(static_cast<char>(number >> shift & 0xFF));
    };
    put(static_cast<quint32>(tag), 2);
    put(static_cast<quint32>(type), 2);
    put(count, 4);
    return bytes + value.leftJustified(4, '\0');
}

/// Big-endian TIFF: orientation, model and a GPS directory, as a phone writes it.
QByteArray exif(int orientation)
{
    const QByteArray model = kCanary + '\0';
    const quint32 modelAt = 8 + 2 + 3 * 12 + 4;
    const quint32 gpsAt = modelAt + static_cast<quint32>(model.size());
    const auto offset = [](quint32 at) {
        return QByteArray::fromHex(QByteArray::number(at, 16).rightJustified(8, '0'));
    };
    QByteArray tiff("MM\0*\0\0\0\x08\0\x03", 10);
    tiff += entry(0x0110, 2, static_cast<quint32>(model.size()), offset(modelAt));
    tiff += entry(0x0112, 3, 1, QByteArray(1, '\0') + static_cast<char>(orientation));
    tiff += entry(0x8825, 4, 1, offset(gpsAt));
    tiff += QByteArray(4, '\0') + model;
    tiff +=
        QByteArray("\0\x01", 2) + entry(0x0001, 2, 2, QByteArray("N\0", 2)) + QByteArray(4, '\0');
    return QByteArray("Exif\0\0", 6) + tiff;
}

QByteArray segment(char marker, const QByteArray &content)
{
    const auto length = static_cast<int>(content.size()) + 2;
    return QByteArray("\xFF") + marker + static_cast<char>(length >> 8) +
           static_cast<char>(length & 0xFF) + content;
}

}   // namespace

QByteArray pdfWithInfo(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(QString::fromLatin1(kCanary));
    writer.setCreator(QString::fromLatin1(kCanary));
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(100, 100, 500 + page, 500, Qt::blue);
    }
    painter.end();
    return bytes;
}

QByteArray pdfWithEverything()
{
    const QByteArray base = pdfWithInfo(2);
    QPDF pdf;
    open(pdf, base);
    auto root = pdf.getRoot();
    root.replaceKey("/Metadata", QPDFObjectHandle::newStream(&pdf, kCanary.toStdString()));
    const std::string script =
        "<< /S /JavaScript /JS (app.alert\\('" + kCanary.toStdString() + "'\\)) >>";
    root.replaceKey("/OpenAction", QPDFObjectHandle::parse(script));
    auto page = pdf.getAllPages().at(0);
    page.replaceKey("/AA", QPDFObjectHandle::parse("<< /O " + script + " >>"));
    page.replaceKey("/Annots",
                    QPDFObjectHandle::parse("[ << /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A "
                                            "<< /S /Launch /F (" +
                                            kCanary.toStdString() + ") >> >> ]"));
    QPDFEmbeddedFileDocumentHelper files(pdf);
    auto content = QPDFEFStreamObjectHelper::createEFStream(pdf, kCanary.toStdString());
    files.replaceEmbeddedFile("hidden", QPDFFileSpecObjectHelper::createFileSpec(
                                            pdf, kCanary.toStdString() + ".txt", content));
    return saved(pdf);
}

QByteArray encryptedPdf(const QByteArray &userPassword)
{
    const QByteArray base = pdfWithInfo(1);
    QPDF pdf;
    open(pdf, base);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setR6EncryptionParameters(userPassword.constData(), "owner", false, false, false, false,
                                     false, false, qpdf_r3p_none, true);
    return bytesOf(writer);
}

QByteArray pdfAroundJpeg(const QByteArray &jpeg, int width, int height)
{
    const QByteArray base = pdfWithInfo(1);
    QPDF pdf;
    open(pdf, base);
    auto image = QPDFObjectHandle::newStream(&pdf);
    image.replaceStreamData(jpeg.toStdString(), QPDFObjectHandle::newName("/DCTDecode"),
                            QPDFObjectHandle::newNull());
    auto dictionary = image.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Image"));
    dictionary.replaceKey("/Width", QPDFObjectHandle::newInteger(width));
    dictionary.replaceKey("/Height", QPDFObjectHandle::newInteger(height));
    dictionary.replaceKey("/ColorSpace", QPDFObjectHandle::newName("/DeviceRGB"));
    dictionary.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(8));
    auto images = QPDFObjectHandle::newDictionary();
    images.replaceKey("/AA", pdf.makeIndirectObject(image));   // a name that is also an action key
    auto page = pdf.getAllPages().at(0);
    page.getKey("/Resources").replaceKey("/XObject", images);
    return saved(pdf);
}

QByteArray filledForm()
{
    const QByteArray base = pdfWithInfo(1);
    QPDF pdf;
    open(pdf, base);
    auto look = QPDFObjectHandle::newStream(&pdf, "1 0 0 rg 0 0 144 144 re f\n");
    look.replaceDict(QPDFObjectHandle::parse(
        "<< /Type /XObject /Subtype /Form /BBox [0 0 144 144] /Resources << >> >>"));
    auto field = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Widget /FT /Tx /T (nome) "
                                         "/V (Elena) /F 4 /Rect [72 72 216 216] /AP << >> >>");
    field.getKey("/AP").replaceKey("/N", look);
    field = pdf.makeIndirectObject(field);
    auto fields = QPDFObjectHandle::newArray();
    fields.appendItem(field);
    QPDFObjectHandle page = pdf.getAllPages().at(0);
    page.replaceKey("/Annots", fields);
    auto form = QPDFObjectHandle::newDictionary();
    form.replaceKey("/Fields", fields);
    pdf.getRoot().replaceKey("/AcroForm", form);
    return saved(pdf);
}

QImage twoColours(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter(&image).fillRect(width / 2, 0, width - width / 2, height, Qt::blue);
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, format).write(image);
    return bytes;
}

QByteArray jpegWithExif(const QImage &image, int orientation)
{
    const QByteArray jpeg = encoded(image, "jpeg");
    return jpeg.left(2) + segment('\xE1', exif(orientation)) + segment('\xFE', kCanary) +
           jpeg.mid(2);
}

QByteArray pngWithText(const QImage &image)
{
    QImage marked = image;
    marked.setText(QStringLiteral("Author"), QString::fromLatin1(kCanary));
    return encoded(marked, "png");
}

QByteArray unpacked(const QByteArray &bytes)
{
    QPDF pdf;
    open(pdf, bytes);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setQDFMode(true);
    writer.setNewlineBeforeEndstream(true);
    return bytesOf(writer);
}

int pageCount(const QByteArray &bytes)
{
    QPDF pdf;
    open(pdf, bytes);
    return static_cast<int>(pdf.getAllPages().size());
}

}   // namespace tests
