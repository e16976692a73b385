#include "core/review/html_writer.h"

namespace core::review {

HtmlWriter::HtmlWriter() : m_xml(&m_bytes)
{
    m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
}

void HtmlWriter::open(QLatin1String tag, Attributes attributes)
{
    m_xml.writeStartElement(QString(tag));
    for (const auto &[name, value] : attributes)
        m_xml.writeAttribute(QString(name), value);
}

void HtmlWriter::close()
{
    // `<td/>` would be read as an open element: an empty one is written with both its tags.
    m_xml.writeCharacters(QString());
    m_xml.writeEndElement();
}

HtmlWriter::Element HtmlWriter::in(QLatin1String tag, Attributes attributes)
{
    open(tag, attributes);
    return Element(*this);
}

void HtmlWriter::leaf(QLatin1String tag, const QString &text, Attributes attributes)
{
    open(tag, attributes);
    m_xml.writeCharacters(text);
    close();
}

void HtmlWriter::lone(QLatin1String tag, Attributes attributes)
{
    m_xml.writeEmptyElement(QString(tag));
    for (const auto &[name, value] : attributes)
        m_xml.writeAttribute(QString(name), value);
}

void HtmlWriter::text(const QString &text)
{
    m_xml.writeCharacters(text);
}

QByteArray HtmlWriter::page()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

}   // namespace core::review
