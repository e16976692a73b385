#include "ui/needs/safety_panel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace ui {

using widgets::KeyButton;

YesNoLine::YesNoLine(const QString &question, const QString &name, QWidget *parent)
    : QWidget(parent), m_question(question),
      m_label(new widgets::TextLabel(question, theme::Type::Body)),
      m_yes(addButton(tr("Sì"), tr("S"), name + QStringLiteral("Yes"))),
      m_no(addButton(tr("No"), tr("N"), name + QStringLiteral("No")))
{
    setObjectName(name);
    setAccessibleName(question);
    m_label->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 4, 4);   // room for the ring
    row->setSpacing(6);
    row->addWidget(m_label, 1);
    row->addWidget(m_yes);
    row->addWidget(m_no);
    setFocusProxy(m_yes);
    // Assistive programs toggle without a click.
    connect(m_yes, &QPushButton::toggled, this, [this](bool on) { take(true, on); });
    connect(m_no, &QPushButton::toggled, this, [this](bool on) { take(false, on); });
    refresh();
}

KeyButton *YesNoLine::addButton(const QString &text, const QString &key, const QString &name)
{
    auto *button = new KeyButton(text, this);
    button->setObjectName(name);
    button->setKeyHint(key);
    button->setCheckable(true);
    button->installEventFilter(this);
    return button;
}

void YesNoLine::setAnswer(std::optional<bool> answer)
{
    m_answer = answer;
    refresh();
}

void YesNoLine::take(bool yes, bool on)
{
    if (m_refreshing)
        return;
    m_answer = on ? std::optional(yes) : std::nullopt;
    refresh();
    Q_EMIT picked(m_answer);
}

void YesNoLine::refresh()
{
    m_refreshing = true;
    m_yes->setChecked(m_answer == true);
    m_no->setChecked(m_answer == false);
    m_refreshing = false;
    m_yes->setFocusPolicy(m_answer == false ? Qt::ClickFocus : Qt::StrongFocus);
    m_no->setFocusPolicy(m_answer == false ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(m_answer == false ? m_no : m_yes);
    for (KeyButton *button : {m_yes, m_no})
        button->setAccessibleName(QStringLiteral("%1 %2").arg(m_question, button->text()));
}

bool YesNoLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    const bool plain = !(pressed->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const QString typed = pressed->text().toUpper();
    for (KeyButton *button : {m_yes, m_no}) {
        if (!plain || typed != (button == m_yes ? tr("S") : tr("N")))
            continue;
        button->setFocus(Qt::ShortcutFocusReason);
        // Once more the same letter leaves the answer as it is: it may be pressed twice in doubt.
        if (!button->isChecked())
            button->click();
        return true;
    }
    const bool arrow = pressed->key() == Qt::Key_Left || pressed->key() == Qt::Key_Right;
    if (arrow) {
        (watched == m_yes ? m_no : m_yes)->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

SafetyPanel::SafetyPanel(QWidget *parent)
    : Panel({}, parent),
      m_bed(new YesNoLine(tr("Stanotte ha un posto dove dormire?"), QStringLiteral("safetyBed"))),
      m_food(new YesNoLine(tr("Ha da mangiare oggi?"), QStringLiteral("safetyFood"))),
      m_contacts(new widgets::LinkLabel(tr("Chi aiuta subito")))
{
    setObjectName(QStringLiteral("safetyPanel"));
    setTitleIcon(QStringLiteral("shield"));
    body()->setSpacing(0);
    body()->addWidget(m_bed);
    body()->addWidget(m_food);
    m_contacts->setObjectName(QStringLiteral("safetyContacts"));
    m_contacts->hide();
    body()->addWidget(m_contacts, 0, Qt::AlignLeft);
    setFocusProxy(m_bed);
    connect(m_contacts, &QPushButton::clicked, this, &SafetyPanel::contactsWanted);
    setBrief(false);
    const auto tell = [this] {
        refresh();
        Q_EMIT answered(m_bed->answer(), m_food->answer());
    };
    connect(m_bed, &YesNoLine::picked, this, tell);
    connect(m_food, &YesNoLine::picked, this, tell);
}

void SafetyPanel::setBrief(bool brief)
{
    m_brief = brief;
    refresh();
}

void SafetyPanel::refresh()
{
    const bool brief = m_brief || (bed() == true && food() == true);
    setTitle(brief ? QString() : tr("Prima di tutto"));
    setAccessibleName(tr("Prima di tutto"));
    setBodyMargins(m_brief ? 12 : 16, brief ? 4 : 8);
}

void SafetyPanel::setContactsOffered(bool offered)
{
    m_contacts->setVisible(offered);
}

void SafetyPanel::setAnswers(std::optional<bool> bed, std::optional<bool> food)
{
    m_bed->setAnswer(bed);
    m_food->setAnswer(food);
    refresh();
}

}   // namespace ui
