#include "ui/rights/reminder_form.h"

#include "core/rules/definition.h"
#include "ui/widgets/field.h"
#include "ui/widgets/key_button.h"
#include "ui/wizard/typed_answer.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using widgets::Field;
using widgets::FieldForm;

namespace {

constexpr int kDayWidth = 180;
constexpr int kWhatWidth = 300;
constexpr int kMostWords = 160;

rules::Question dayQuestion()
{
    rules::Question question;
    question.kind = rules::AnswerKind::Date;
    return question;
}

}   // namespace

ReminderForm::ReminderForm(QWidget *parent)
    : QWidget(parent), m_day(new Field(tr("Ricordamelo il"), FieldForm::Dense, this)),
      m_what(new Field(tr("Che cosa fare allora"), FieldForm::Dense, this))
{
    setObjectName(QStringLiteral("reminderForm"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    m_day->setEditorWidth(kDayWidth);
    m_what->setEditorWidth(kWhatWidth);
    m_day->lineEdit()->setObjectName(QStringLiteral("reminderDay"));
    m_what->lineEdit()->setObjectName(QStringLiteral("reminderWhat"));
    m_what->lineEdit()->setMaxLength(kMostWords);
    column->addWidget(m_day);
    column->addWidget(m_what);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *keep = new widgets::KeyButton(tr("Metti tra le cose di quel giorno"), this);
    keep->setObjectName(QStringLiteral("reminderConfirm"));
    auto *drop = new widgets::KeyButton(tr("Lascia stare"), widgets::ButtonRole::Flat, this);
    drop->setObjectName(QStringLiteral("reminderDrop"));
    drop->setKeyHint(tr("Esc"));
    buttons->addWidget(keep);
    buttons->addWidget(drop);
    buttons->addStretch(1);
    column->addLayout(buttons);
    for (Field *field : {m_day, m_what})
        connect(field->lineEdit(), &QLineEdit::returnPressed, this, &ReminderForm::confirm);
    connect(keep, &QPushButton::clicked, this, &ReminderForm::confirm);
    connect(drop, &QPushButton::clicked, this, &ReminderForm::dropped);
}

void ReminderForm::start(const QDate &today, const QDate &proposed, const QString &why)
{
    m_today = today;
    m_day->setError({});
    m_day->setHelp(why);
    m_day->lineEdit()->setText(writeTyped(dayQuestion(), proposed.toString(Qt::ISODate)));
    m_what->lineEdit()->clear();
    show();
    m_day->lineEdit()->setFocus(Qt::OtherFocusReason);
    m_day->lineEdit()->selectAll();
}

void ReminderForm::confirm()
{
    const TypedAnswer typed = readTyped(dayQuestion(), m_day->lineEdit()->text(), m_today);
    const QDate day = typed.kind == TypedAnswer::Kind::Value
                          ? QDate::fromString(typed.value.toString(), Qt::ISODate)
                          : QDate();
    if (!day.isValid() || day < m_today) {
        m_day->setError(day.isValid() ? tr("Quel giorno è passato. Scrivi da oggi in poi.")
                                      : tr("Scrivi un giorno, per esempio 1/3/2027."));
        m_day->lineEdit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_day->setError({});
    Q_EMIT wanted(day, m_what->lineEdit()->text().simplified());
}

void ReminderForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dropped();
    event->accept();   // letters of the list do nothing here
}

}   // namespace ui
