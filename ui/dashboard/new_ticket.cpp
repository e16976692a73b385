#include "ui/dashboard/new_ticket.h"

#include "ui/widgets/key_button.h"
#include "ui/widgets/option_group.h"
#include "ui/widgets/option_row.h"
#include "ui/widgets/text_label.h"
#include "ui/words/day_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using widgets::KeyButton;
using widgets::OptionRow;
using widgets::TextLabel;

namespace {

/// The program's word for «no reason»: an option needs an id.
const QString kNone = QStringLiteral("none");

TextLabel *heading(const QString &words)
{
    auto *label = new TextLabel(words);
    label->setStrong(true);
    return label;
}

}   // namespace

NewTicket::NewTicket(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("newTicket"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    m_service = new widgets::OptionGroup(tr("Per che cosa?"));
    m_service->setObjectName(QStringLiteral("ticketService"));
    m_service->setColumns(2);
    for (const casework::ServiceLetter &one : casework::serviceLetters())
        m_service->addLettered(one.service, ticketServiceWords(one.service), one.letter);
    m_priority = new widgets::OptionGroup(tr("Passa prima? Perché?"));
    m_priority->setObjectName(QStringLiteral("ticketPriority"));
    m_priority->setColumns(2);
    m_priority->addLettered(kNone, tr("No"), QLatin1Char('0'));
    char16_t digit = u'1';
    for (const QString &code : domain::priorityCodes())
        m_priority->addLettered(
            code, code == QLatin1String("appuntamento") ? tr("Ora fissata") : priorityWords(code),
            QChar(digit++));
    column->addWidget(heading(tr("Per che cosa?")));
    column->addWidget(m_service);
    column->addSpacing(4);
    column->addWidget(heading(tr("Passa prima? Perché?")));
    column->addWidget(m_priority);
    for (OptionRow *row : m_service->rows() + m_priority->rows())
        row->installEventFilter(this);

    auto *foot = new QHBoxLayout;
    m_add = new KeyButton(tr("Aggiungi alla coda"), widgets::ButtonRole::Primary);
    m_add->setObjectName(QStringLiteral("ticketAdd"));
    m_add->setKeyHint(tr("Invio"));
    m_serve = new KeyButton(tr("Servi subito"));
    m_serve->setObjectName(QStringLiteral("ticketServe"));
    m_serve->setKeyHint(tr("Maiusc+Invio"));
    auto *cancel = new KeyButton(tr("Annulla"), widgets::ButtonRole::Flat);
    cancel->setObjectName(QStringLiteral("ticketCancel"));
    cancel->setKeyHint(tr("Esc"));
    column->addStretch();
    column->addWidget(m_add);
    foot->addWidget(m_serve, 1);
    foot->addWidget(cancel);
    column->addLayout(foot);
    connect(m_add, &QPushButton::clicked, this, [this] { submit(false); });
    connect(m_serve, &QPushButton::clicked, this, [this] { submit(true); });
    connect(cancel, &QPushButton::clicked, this, &NewTicket::cancelled);
    setFocusProxy(m_service);
}

void NewTicket::start()
{
    m_service->setChosen({});
    m_priority->setChosen(kNone);
    m_service->focusCurrent();
}

casework::TicketWish NewTicket::wish() const
{
    const QString priority = m_priority->chosen();
    return {m_service->chosen(), priority == kNone ? QString() : priority};
}

/// Without a service the focus goes to the services: their keys are beside them.
void NewTicket::submit(bool atOnce)
{
    const casework::TicketWish made = wish();
    if (made.service.isEmpty())
        m_service->focusCurrent();
    else if (atOnce)
        Q_EMIT serveWanted(made);
    else
        Q_EMIT addWanted(made);
}

void NewTicket::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

/// Enter on an option is the end of the choice, not a press of it.
bool NewTicket::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            submit(key->modifiers() & Qt::ShiftModifier);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}   // namespace ui
