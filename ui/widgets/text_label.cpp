#include "ui/widgets/text_label.h"

#include <QEvent>

namespace ui::widgets {

namespace {

/// Widths a layout asks for in one pass, and those of the pass before.
constexpr int kMostHeights = 16;

}   // namespace

TextLabel::TextLabel(const QString &text, theme::Type type, theme::Token tone, QWidget *parent)
    : QLabel(text, parent), m_type(type), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText);   // inside a button it would be another
    refresh();
}

void TextLabel::setType(theme::Type type, bool strong)
{
    m_type = type;
    m_strong = strong;
    refresh();
}

void TextLabel::setTone(theme::Token tone)
{
    m_tone = tone;
    refresh();
}

void TextLabel::setStrong(bool strong)
{
    m_strong = strong;
    refresh();
}

void TextLabel::setMono(bool mono)
{
    m_mono = mono;
    refresh();
}

TextLabel::Shape TextLabel::shape() const
{
    return {text(),   font(),   contentsMargins(), alignment(), textFormat(),
            margin(), indent(), logicalDpiY(),     wordWrap()};
}

int TextLabel::heightForWidth(int width) const
{
    if (Shape now = shape(); now != m_measured) {
        m_heights.clear();
        m_measured = std::move(now);
    }
    const auto known = m_heights.constFind(width);
    if (known != m_heights.cend())
        return *known;
    // Somebody who drags the edge of the window asks for every width there is.
    if (m_heights.size() >= kMostHeights)
        m_heights.clear();
    return *m_heights.insert(width, QLabel::heightForWidth(width));
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        refresh();
}

void TextLabel::refresh()
{
    QFont wanted = m_mono ? theme::monoFont(m_type) : theme::font(m_type, m_strong);
    if (m_mono && m_strong)
        wanted.setWeight(QFont::DemiBold);
    setFont(wanted);
    QPalette inked = palette();
    inked.setColor(QPalette::WindowText, theme::colour(m_tone));
    inked.setColor(QPalette::Link, theme::colour(theme::Token::Info));
    setPalette(inked);
}

}   // namespace ui::widgets
