#include "core/documents/pdf_cleaner.h"

#include "core/documents/jpeg_segments.h"
#include "core/documents/pdf_writing.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <exception>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace core::documents {

namespace {

/// Drawing instructions of one page, unpacked: more than this is a bomb, not a page.
constexpr size_t kMaxContentBytes = 256u * 1024 * 1024;
constexpr qsizetype kTailBytes = 2048;

/// Takes unpacked data nowhere and stops when there is too much.
class BoundedSink : public Pipeline {
public:
    BoundedSink() : Pipeline("bounded sink", nullptr) {}
    void write(unsigned char const *, size_t length) override
    {
        m_seen += length;
        if (m_seen > kMaxContentBytes)
            throw std::runtime_error("content too long");
    }
    void finish() override {}

private:
    size_t m_seen = 0;
};

bool isForbiddenAction(const std::string &name)
{
    static const std::set<std::string> kNames = {
        "/JavaScript", "/Launch",           "/SubmitForm", "/ImportData", "/GoToE",
        "/GoToR",      "/RichMediaExecute", "/Rendition",  "/Movie",      "/Sound"};
    return kNames.count(name) > 0;
}

void stripDictionary(QPDFObjectHandle dictionary)
{
    for (const char *key :
         {"/Metadata", "/PieceInfo", "/LastModified", "/Thumb", "/AA", "/OpenAction", "/JavaScript",
          "/EmbeddedFiles", "/EF", "/AF", "/XFA", "/Collection", "/JS"})
        dictionary.removeKey(key);
    QPDFObjectHandle action = dictionary.getKey("/S");
    if (action.isName() && isForbiddenAction(action.getName()))
        for (const char *key : {"/S", "/F", "/Win", "/Mac", "/Unix", "/D", "/Next", "/R", "/AN"})
            dictionary.removeKey(key);
}

void stripJpeg(QPDFObjectHandle stream)
{
    QPDFObjectHandle dictionary = stream.getDict();
    QPDFObjectHandle filter = dictionary.getKey("/Filter");
    const bool plain = filter.isNameAndEquals("/DCTDecode") ||
                       (filter.isArray() && filter.getArrayNItems() == 1 &&
                        filter.getArrayItem(0).isNameAndEquals("/DCTDecode"));
    if (!plain)
        return;
    const auto raw = stream.getRawStreamData();
    const auto cleaned =
        withoutJpegMetadata(QByteArray(reinterpret_cast<const char *>(raw->getBuffer()),
                                       static_cast<qsizetype>(raw->getSize())),
                            JpegEnd::MayBeMissing);
    if (!cleaned)
        throw std::runtime_error("image damaged");
    stream.replaceStreamData(cleaned->toStdString(), filter, dictionary.getKey("/DecodeParms"));
}

/// The children of these are named by the author of the file: a font may be called /AA.
bool isNameMap(const std::string &key)
{
    static const std::set<std::string> kKeys = {"/Font",    "/XObject", "/ExtGState", "/ColorSpace",
                                                "/Pattern", "/Shading", "/Properties"};
    return kKeys.count(key) > 0;
}

struct Reached {
    QPDFObjectHandle object;
    bool nameMap;
};

/// Every object that can be reached, each once in each role. A work list, since a chain of objects
/// may be as long as the file likes.
void stripAll(QPDF &pdf)
{
    std::vector<Reached> waiting = {{pdf.getTrailer(), false}};
    std::set<std::pair<QPDFObjGen, bool>> seen;
    while (!waiting.empty()) {
        auto [object, nameMap] = waiting.back();
        waiting.pop_back();
        if (object.isIndirect() && !seen.insert({object.getObjGen(), nameMap}).second)
            continue;
        if (object.isArray()) {
            for (const auto &item : object.getArrayAsVector())
                waiting.push_back({item, false});
            continue;
        }
        if (object.isStream())
            stripJpeg(object);
        QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary())
            continue;
        if (!nameMap)
            stripDictionary(dictionary);
        for (const auto &entry : dictionary.getDictAsMap())
            waiting.push_back({entry.second, !nameMap && isNameMap(entry.first)});
    }
}

void requireReadable(const std::vector<QPDFObjectHandle> &pages)
{
    for (QPDFObjectHandle page : pages) {
        for (QPDFObjectHandle content : page.getPageContents()) {
            BoundedSink sink;
            bool filtered = false;
            if (!content.pipeStreamData(&sink, &filtered, 0, qpdf_dl_generalized, true))
                throw std::runtime_error("page content damaged");
        }
    }
}

Taken<Intake> clean(QPDF &pdf, const IntakeLimits &limits)
{
    const auto &pages = pdf.getAllPages();
    if (pages.empty())
        return refuse(IntakeFault::Broken);
    const auto count = static_cast<int>(pages.size());
    if (count > limits.maxPages)
        return refuse(IntakeFault::TooManyPages, limits.maxPages, count);
    requireReadable(pages);
    QPDFObjectHandle trailer = pdf.getTrailer();
    trailer.removeKey("/Info");
    trailer.removeKey("/ID");   // would tie the copy to the original
    stripAll(pdf);
    Intake intake;
    intake.bytes = writeAnew(pdf);
    if (!opensWhole(intake.bytes, pages.size()))
        return refuse(IntakeFault::Broken);
    intake.mediaType = QStringLiteral("application/pdf");
    intake.pages = count;
    return intake;
}

}   // namespace

Taken<Intake> cleanPdf(const QByteArray &bytes, const IntakeLimits &limits)
{
    if (!bytes.right(kTailBytes).contains("%%EOF"))
        return refuse(IntakeFault::Broken);
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("document", bytes.constData(), static_cast<size_t>(bytes.size()));
        if (pdf.isEncrypted())
            return refuse(IntakeFault::Encrypted);
        return clean(pdf, limits);
    } catch (const QPDFExc &e) {
        const bool locked = e.getErrorCode() == qpdf_e_password ||
                            e.getErrorCode() == qpdf_e_unsupported;   // unknown kind of lock
        return refuse(locked ? IntakeFault::Encrypted : IntakeFault::Broken);
    } catch (const std::exception &) {
        return refuse(IntakeFault::Broken);
    }
}

}   // namespace core::documents
