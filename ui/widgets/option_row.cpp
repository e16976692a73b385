#include "ui/widgets/option_row.h"

#include "ui/widgets/key_hint.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace ui::widgets {

namespace {

constexpr int kHintGap = 10;
constexpr int kPadding = 14;
constexpr int kRingAt100 = 18;
constexpr int kRingGap = 12;
constexpr int kLeastWidthAt100 = 120;

}   // namespace

OptionRow::OptionRow(const QString &label, const QString &hint, QChar key, QWidget *parent)
    : QRadioButton(parent),
      m_label(new TextLabel(label, theme::Type::Guided, theme::Token::Text, this)),
      m_hint(new TextLabel(hint, theme::Type::Second, theme::Token::Muted, this)),
      m_keyHint(new KeyHint(key.isNull() ? QString() : QString(key), this)),
      m_words(new QBoxLayout(QBoxLayout::LeftToRight)), m_key(key)
{
    setProperty("kit", QStringLiteral("option"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);

    for (QLabel *words : {static_cast<QLabel *>(m_label), static_cast<QLabel *>(m_hint),
                          static_cast<QLabel *>(m_keyHint)})
        words->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_label->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_words->setSpacing(kHintGap);
    m_words->addWidget(m_label);
    m_words->addWidget(m_hint, 1);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(8);
    row->addLayout(m_words, 1);
    row->addWidget(m_keyHint);
    connect(this, &QRadioButton::toggled, this, &OptionRow::refresh);
    setWords(label, hint, key);
}

void OptionRow::setWords(const QString &label, const QString &hint, QChar key)
{
    m_key = key;
    QString name = label;
    if (!hint.isEmpty())
        name += QStringLiteral(", ") + hint;
    setAccessibleName(key.isNull() ? name : tr("%1, tasto %2").arg(name, QString(key)));
    m_label->setText(label);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_keyHint->setText(key.isNull() ? QString() : QString(key));
    m_keyHint->setAccessibleName(tr("tasto %1").arg(m_keyHint->text()));
    m_keyHint->setVisible(!key.isNull());
    refresh();
}

QString OptionRow::label() const
{
    return m_label->text();
}

void OptionRow::setHintBelow(bool below)
{
    m_below = below;
    refresh();
}

QSize OptionRow::sizeHint() const
{
    return layout()->sizeHint();
}

QSize OptionRow::minimumSizeHint() const
{
    // Narrow rows wrap: a row made for a wide window must not keep the window wide.
    return {std::min(layout()->minimumSize().width(), theme::px(kLeastWidthAt100)),
            layout()->minimumSize().height()};
}

void OptionRow::changeEvent(QEvent *event)
{
    QRadioButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        refresh();
    if (event->type() == QEvent::EnabledChange)
        m_label->setTone(isEnabled() ? theme::Token::Text : theme::Token::Muted);
}

void OptionRow::paintEvent(QPaintEvent *event)
{
    if (theme::activeTheme().mode != theme::Mode::HighContrast) {
        QRadioButton::paintEvent(event);
        return;
    }
    // Without the sheet the row draws the edge that makes it a row, heavier when chosen.
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect.setLeft(kPadding);
    painter.drawControl(QStyle::CE_RadioButton, option);
    const int edge = isChecked() ? 3 : 1;
    painter.setPen(QPen(theme::colour(theme::Token::Text), edge));
    painter.drawRect(rect().adjusted(edge / 2, edge / 2, -edge / 2 - 1, -edge / 2 - 1));
}

void OptionRow::resizeEvent(QResizeEvent *event)
{
    QRadioButton::resizeEvent(event);
    placeHint();
}

bool OptionRow::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void OptionRow::refresh()
{
    layout()->setContentsMargins(kPadding + theme::px(kRingAt100) + kRingGap, 2, kPadding, 2);
    setMinimumHeight(m_below ? theme::grown(50, 42) : theme::grown(44, 24));
    m_label->setStrong(isChecked());
    placeHint();
}

void OptionRow::placeHint()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - m_keyHint->sizeHint().width() - 8;
    const int label =
        QFontMetrics(theme::font(theme::Type::Guided, true)).horizontalAdvance(m_label->text());
    // The label itself may still have the font of the scale before.
    const int hint =
        QFontMetrics(theme::font(theme::Type::Second)).horizontalAdvance(m_hint->text());
    const bool beside = !m_below && label + kHintGap + hint <= room;
    m_words->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_words->setSpacing(beside ? kHintGap : 0);
    // Beside a hint the label must keep its natural width; alone it may wrap.
    m_label->setWordWrap(!beside || m_hint->text().isEmpty());
    m_hint->setWordWrap(!beside);
}

}   // namespace ui::widgets
