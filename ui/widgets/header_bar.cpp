#include "ui/widgets/header_bar.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace ui::widgets {

namespace {

constexpr int kGap = 10;

}   // namespace

HeaderBar::HeaderBar(QWidget *parent)
    : QFrame(parent), m_row(new QHBoxLayout(this)),
      m_mark(new IconLabel(QStringLiteral("mark"), 22, theme::Token::OnHead)),
      m_name(new TextLabel(QStringLiteral("Sportello"), theme::Type::Body, theme::Token::OnHead)),
      m_place(new TextLabel({}, theme::Type::Second, theme::Token::Head2)),
      m_training(new Chip({ChipKind::Warn, QStringLiteral("flag"), tr("Formazione")}))
{
    setObjectName(QStringLiteral("header"));
    setProperty("kit", QStringLiteral("header"));
    setAccessibleName(tr("Intestazione"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_name->setStrong(true);
    m_training->setObjectName(QStringLiteral("training"));
    m_training->hide();
    m_row->setContentsMargins(16, 6, 12, 6);
    m_row->setSpacing(kGap);
    m_row->addWidget(m_mark);
    m_row->addWidget(m_name);
    m_row->addWidget(m_place);
    m_row->addWidget(m_training);
    m_row->addStretch(1);
    setTall(false);
}

void HeaderBar::setPlace(const QString &place, const QString &shortPlace)
{
    m_fullPlace = place;
    m_shortPlace = shortPlace.isEmpty() ? place : shortPlace;
    fit();
}

void HeaderBar::setTraining(bool training)
{
    m_training->setVisible(training);
    m_training->setToolTip(tr("Dati di prova: niente arriva al centro vero."));
    fit();
}

KeyButton *HeaderBar::addButton(QAction *action, const QString &iconName, const QString &keyHint,
                                const QString &shortText, int order)
{
    auto *button = new KeyButton(action->text(), ButtonRole::Header, this);
    button->setObjectName(QStringLiteral("header_") + iconName);
    button->setAccessibleName(action->text());
    button->setIconName(iconName);
    button->setKeyHint(keyHint);
    button->setHeightAt100(28);
    const auto after =
        std::upper_bound(m_entries.begin(), m_entries.end(), order,
                         [](int wanted, const Entry &entry) { return wanted < entry.order; });
    const auto at = static_cast<int>(after - m_entries.begin());
    m_row->insertWidget(m_row->count() - static_cast<int>(m_entries.size()) + at, button);
    m_entries.insert(at, {button, action, action->text(),
                          shortText.isEmpty() ? action->text() : shortText, order});
    for (int i = 1; i < m_entries.size(); ++i)
        setTabOrder(m_entries.at(i - 1).button, m_entries.at(i).button);
    connect(button, &KeyButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button,
            [action, button] { button->setEnabled(action->isEnabled()); });
    // A layout shows it in the next turn only: it would be left out of the reckoning.
    button->show();
    fit();
    return button;
}

void HeaderBar::showButton(const QAction *action, bool shown)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.action != action || entry.button->isHidden() != shown)
            continue;
        entry.button->setVisible(shown);
        fit();
    }
}

void HeaderBar::setTall(bool tall)
{
    m_tall = tall;
    m_name->setType(tall ? theme::Type::Title : theme::Type::Body, true);
    setMinimumHeight(theme::grown(tall ? 56 : 40, 20));
    fit();
}

QSize HeaderBar::minimumSizeHint() const
{
    return {0, minimumHeight()};
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void HeaderBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setTall(m_tall);
}

int HeaderBar::needed() const
{
    int width = 28 + m_name->sizeHint().width();
    width += m_mark->isHidden() ? 0 : m_mark->width() + kGap;
    width += m_place->sizeHint().width() + kGap;
    width += m_training->isHidden() ? 0 : m_training->sizeHint().width() + kGap;
    for (const Entry &entry : m_entries)
        width += entry.button->isHidden() ? 0 : entry.button->sizeHint().width() + kGap;
    return width;
}

void HeaderBar::say(bool shortPlace, bool shortTexts, bool compact)
{
    m_place->setText(shortPlace ? m_shortPlace : m_fullPlace);
    m_mark->setVisible(!compact);
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.button->setText(shortTexts ? entry.shortText : entry.text);
        entry.button->setCompact(compact);
    }
}

void HeaderBar::fit()
{
    say(false, false, false);
    if (needed() > width())
        say(true, false, false);
    if (needed() > width())
        say(true, true, false);
    if (needed() > width())
        say(true, true, true);
}

}   // namespace ui::widgets
