#include "ui/widgets/strip.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>

#include <array>

namespace ui::widgets {

namespace {

struct KindRow {
    const char *name;
    const char *icon;
    theme::Token ink;
};

const KindRow &row(StripKind kind)
{
    static const std::array<KindRow, 4> rows{{
        {"info", "info", theme::Token::Info},
        {"ok", "check-circle", theme::Token::Ok},
        {"warn", "alert", theme::Token::Warn},
        {"err", "alert", theme::Token::Err},
    }};
    return rows.at(static_cast<std::size_t>(kind));
}

}   // namespace

Strip::Strip(StripKind kind, const QString &lead, const QString &text, QWidget *parent)
    : QFrame(parent), m_kind(kind), m_lead(lead), m_rest(text), m_icon(new IconLabel({}, 20)),
      m_words(new TextLabel({}, theme::Type::Second))
{
    setProperty("kit", QStringLiteral("strip"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::RichText);
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 9, 14, 9);
    row->setSpacing(12);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    refreshEdge();
    refreshLook();
    refreshWords();
}

void Strip::setKind(StripKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    refreshLook();
}

void Strip::setIconName(const QString &name)
{
    m_iconName = name;
    refreshLook();
}

void Strip::setWords(const QString &lead, const QString &text, bool secondLine)
{
    m_lead = lead;
    m_rest = text;
    m_secondLine = secondLine;
    refreshWords();
}

QString Strip::words() const
{
    return m_lead.isEmpty() || m_rest.isEmpty() ? m_lead + m_rest
                                                : m_lead + QLatin1Char(' ') + m_rest;
}

KeyButton *Strip::setButton(const QString &text, const QString &keyHint)
{
    if (!m_button) {
        m_button = new KeyButton(text, this);
        m_button->setObjectName(QStringLiteral("stripButton"));
        layout()->addWidget(m_button);
    }
    m_button->setText(text);
    m_button->setKeyHint(keyHint);
    return m_button;
}

void Strip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        refreshEdge();
}

void Strip::refreshEdge()
{
    // Without the sheet (high contrast) the box still needs its edge.
    setFrameShape(theme::activeTheme().mode == theme::Mode::HighContrast ? QFrame::Box
                                                                         : QFrame::NoFrame);
}

void Strip::refreshLook()
{
    const KindRow &look = row(m_kind);
    setProperty("kind", QLatin1String(look.name));
    theme::repolish(this);
    m_icon->setIcon(m_iconName.isEmpty() ? QLatin1String(look.icon) : m_iconName, look.ink);
}

void Strip::refreshWords()
{
    const QString lead = m_lead.toHtmlEscaped();
    const QString bold =
        lead.isEmpty() ? QString()
                       : QStringLiteral("<span style=\"font-weight:600\">%1</span>").arg(lead);
    const QString between = m_lead.isEmpty() || m_rest.isEmpty() ? QString()
                            : m_secondLine                       ? QStringLiteral("<br>")
                                                                 : QStringLiteral(" ");
    m_words->setText(bold + between + m_rest.toHtmlEscaped());
    m_words->setAccessibleName(words());
    setAccessibleName(words());
}

}   // namespace ui::widgets
