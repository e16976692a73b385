#include "core/documents/pdf_binder.h"

#include "core/documents/page_image.h"
#include "core/documents/pdf_pictures.h"
#include "core/documents/pdf_writing.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <exception>
#include <map>
#include <memory>

namespace core::documents {

namespace {

/// Puts one PDF together. The PDFs that pages come from live as long, since copies read from them
/// until the end.
class Binder {
public:
    explicit Binder(const Shrinking &how) : m_how(how) { m_bound.emptyPDF(); }

    /// False when the file is broken.
    bool add(const Intake &file, int fileNumber, const StackedPage &page);
    qint64 pictureBytes() const { return m_pictureBytes; }
    QByteArray bytes() { return writeAnew(m_bound); }

private:
    bool addFromPdf(const Intake &file, int fileNumber, int page);
    bool addPicture(const Intake &file);
    QPDF &opened(const Intake &file, int fileNumber);

    Shrinking m_how;
    std::map<int, std::unique_ptr<QPDF>> m_sources;
    QPDF m_bound;
    qint64 m_pictureBytes = 0;
};

QPDFObjectHandle box(const QSizeF &points)
{
    return QPDFObjectHandle::newFromRectangle({0, 0, points.width(), points.height()});
}

QPDFObjectHandle pictureObject(QPDF &pdf, const PageImage &picture)
{
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, picture.bytes.toStdString());
    QPDFObjectHandle dictionary = stream.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Image"));
    dictionary.replaceKey("/Width", QPDFObjectHandle::newInteger(picture.pixels.width()));
    dictionary.replaceKey("/Height", QPDFObjectHandle::newInteger(picture.pixels.height()));
    dictionary.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(picture.bitsPerSample));
    dictionary.replaceKey(
        "/ColorSpace",
        QPDFObjectHandle::newName(picture.components == 1 ? "/DeviceGray" : "/DeviceRGB"));
    if (picture.jpeg)
        dictionary.replaceKey("/Filter", QPDFObjectHandle::newName("/DCTDecode"));
    return stream;
}

QPDF &Binder::opened(const Intake &file, int fileNumber)
{
    std::unique_ptr<QPDF> &source = m_sources[fileNumber];
    if (source)
        return *source;
    source = std::make_unique<QPDF>();
    source->setSuppressWarnings(true);
    source->processMemoryFile("page", file.bytes.constData(),
                              static_cast<size_t>(file.bytes.size()));
    if (source->getRoot().hasKey("/AcroForm")) {
        // A page torn out of its form would lose what was typed into it.
        QPDFAcroFormDocumentHelper(*source).generateAppearancesIfNeeded();
        QPDFPageDocumentHelper(*source).flattenAnnotations();
    }
    if (!m_how.isNone())
        shrinkPictures(*source, m_how);
    return *source;
}

bool Binder::addFromPdf(const Intake &file, int fileNumber, int page)
{
    const auto pages = QPDFPageDocumentHelper(opened(file, fileNumber)).getAllPages();
    if (page < 0 || page >= static_cast<int>(pages.size()))
        return false;
    QPDFPageDocumentHelper(m_bound).addPage(pages[static_cast<size_t>(page)], false);
    return true;
}

bool Binder::addPicture(const Intake &file)
{
    const auto picture = pageImage(file, m_how);
    if (!picture)
        return false;
    // Unpacked pixels weigh what packing leaves of them, known only when written.
    if (picture->jpeg)
        m_pictureBytes += picture->bytes.size();
    QPDFObjectHandle images = QPDFObjectHandle::newDictionary();
    images.replaceKey("/Im", m_bound.makeIndirectObject(pictureObject(m_bound, *picture)));
    QPDFObjectHandle resources = QPDFObjectHandle::newDictionary();
    resources.replaceKey("/XObject", images);
    const QByteArray drawing = "q " + QByteArray::number(picture->points.width(), 'f', 3) +
                               " 0 0 " + QByteArray::number(picture->points.height(), 'f', 3) +
                               " 0 0 cm /Im Do Q\n";
    QPDFObjectHandle page = QPDFObjectHandle::newDictionary();
    page.replaceKey("/Type", QPDFObjectHandle::newName("/Page"));
    page.replaceKey("/MediaBox", box(picture->points));
    page.replaceKey("/Resources", resources);
    page.replaceKey("/Contents", QPDFObjectHandle::newStream(&m_bound, drawing.toStdString()));
    QPDFPageDocumentHelper(m_bound).addPage(QPDFPageObjectHelper(m_bound.makeIndirectObject(page)),
                                            false);
    return true;
}

bool Binder::add(const Intake &file, int fileNumber, const StackedPage &page)
{
    const bool isPdf = file.mediaType == QStringLiteral("application/pdf");
    if (!(isPdf ? addFromPdf(file, fileNumber, page.page) : addPicture(file)))
        return false;
    if (page.turns != 0) {
        auto pages = QPDFPageDocumentHelper(m_bound).getAllPages();
        pages.back().rotatePage(90 * page.turns, true);
    }
    return true;
}

Taken<QByteArray> bind(const PageStack &stack, const Shrinking &how, qint64 mostBytes,
                       const StopAsked &stopAsked)
{
    Binder binder(how);
    for (int at = 0; at < stack.size(); ++at) {
        if (stopAsked && stopAsked())
            return refuse(IntakeFault::Stopped);
        if (!binder.add(stack.fileOf(at), stack.pages()[at].file, stack.pages()[at]))
            return refuse(IntakeFault::Broken);
        if (binder.pictureBytes() > mostBytes)
            return refuse(IntakeFault::TooLarge, mostBytes, binder.pictureBytes());
    }
    QByteArray bytes = binder.bytes();
    if (!opensWhole(bytes, static_cast<size_t>(stack.size())))
        return refuse(IntakeFault::Broken);
    return bytes;
}

}   // namespace

Taken<QByteArray> bindPages(const PageStack &stack, const Shrinking &how, qint64 mostBytes,
                            const StopAsked &stopAsked)
{
    try {
        return bind(stack, how, mostBytes, stopAsked);
    } catch (const std::exception &) {
        return refuse(IntakeFault::Broken);
    }
}

}   // namespace core::documents
