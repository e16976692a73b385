#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace core::review {

/// Writes one page that is both HTML and well-formed XML. All text goes through here, so nothing of
/// a law file is ever taken for markup.
class HtmlWriter {
public:
    using Attributes = std::initializer_list<std::pair<QLatin1String, QString>>;

    /// Open from its making to its end.
    class Element {
    public:
        explicit Element(HtmlWriter &writer) : m_writer(writer) {}
        ~Element() { m_writer.close(); }
        Element(const Element &) = delete;
        Element &operator=(const Element &) = delete;

    private:
        HtmlWriter &m_writer;
    };

    HtmlWriter();

    [[nodiscard]] Element in(QLatin1String tag, Attributes attributes = {});
    /// An element with nothing but text in it.
    void leaf(QLatin1String tag, const QString &text, Attributes attributes = {});
    /// An element that can have nothing in it, such as `meta`.
    void lone(QLatin1String tag, Attributes attributes);
    void text(const QString &text);

    /// The page; call it once, with every element closed.
    QByteArray page();

private:
    void open(QLatin1String tag, Attributes attributes);
    void close();

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

}   // namespace core::review
