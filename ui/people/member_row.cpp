#include "ui/people/member_row.h"

#include "core/base/typed_input.h"
#include "core/identity/identity_code.h"
#include "ui/people/code_words.h"
#include "ui/people/household_words.h"
#include "ui/widgets/field.h"
#include "ui/widgets/key_button.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using widgets::Field;
using widgets::FieldForm;
using widgets::KeyButton;

namespace {

constexpr int kLabelWidth = 90;
constexpr int kFieldWidth = 240;

}   // namespace

MemberRow::MemberRow(const Clock &clock, QWidget *parent) : QWidget(parent), m_clock(clock)
{
    setObjectName(QStringLiteral("memberRow"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(6);
    const auto shape = [&](Field *field) {
        field->setLabelWidth(kLabelWidth);
        field->setEditorWidth(kFieldWidth);
        field->editor()->installEventFilter(this);
        column->addWidget(field);
        return field;
    };
    const auto line = [&](const QString &name, const QString &label) {
        auto *field = new Field(label, FieldForm::Dense);
        field->lineEdit()->setObjectName(name);
        return shape(field);
    };
    const auto choice = [&](const QString &name, const QString &label) {
        auto *box = new QComboBox;
        box->setObjectName(name);
        box->setAccessibleName(label);
        shape(new Field(label, box, FieldForm::Dense));
        return box;
    };
    m_name = line(QStringLiteral("memberName"), tr("Nome"));
    m_surname = line(QStringLiteral("memberSurname"), tr("Cognome"));
    m_born = line(QStringLiteral("memberBorn"), tr("Nascita"));
    m_relation = choice(QStringLiteral("memberRelation"), tr("Chi è"));
    for (const RelationChoice &one : relationChoices())
        m_relation->addItem(one.words, one.code);
    m_sex = choice(QStringLiteral("memberSex"), tr("Sesso"));
    m_sex->addItems({tr("non detto"), tr("donna"), tr("uomo")});
    m_code = line(QStringLiteral("memberCode"), tr("Codice"));
    m_code->setNoteBelow(true);
    m_code->setHelp(tr("Se c’è: riempie nascita e sesso."));
    connect(m_code->lineEdit(), &QLineEdit::editingFinished, this, &MemberRow::readCode);
    auto *buttons = new QHBoxLayout;
    auto *keep = new KeyButton(tr("Metti nella famiglia"));
    keep->setObjectName(QStringLiteral("memberKeep"));
    keep->setKeyHint(tr("Invio"));
    auto *leave = new KeyButton(tr("Annulla"));
    leave->setObjectName(QStringLiteral("memberCancel"));
    leave->setKeyHint(tr("Esc"));
    buttons->addWidget(keep);
    buttons->addWidget(leave);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, &MemberRow::submit);
    connect(leave, &QPushButton::clicked, this, &MemberRow::cancelled);
    connect(m_born->lineEdit(), &QLineEdit::editingFinished, this, &MemberRow::readDate);
    setFocusProxy(m_name->lineEdit());
}

void MemberRow::startNew(const QString &surname)
{
    startWith({.surname = surname, .relation = relationChoices().first().code});
}

void MemberRow::startWith(const domain::HouseholdMember &member)
{
    m_member = member;
    m_name->lineEdit()->setText(member.name);
    m_surname->lineEdit()->setText(member.surname);
    m_born->lineEdit()->setText(member.bornOn.toString(QStringLiteral("dd/MM/yyyy")));
    m_relation->setCurrentIndex(qMax(0, m_relation->findData(member.relation)));
    m_sex->setCurrentIndex(static_cast<int>(member.sex));
    m_code->lineEdit()->setText(member.code);
    m_code->setWarning({});
    m_name->setError({});
    m_born->setError({});
    m_name->lineEdit()->setFocus();
}

/// Empty is not known, and not known is an answer.
bool MemberRow::readDate()
{
    const QString typed = m_born->lineEdit()->text().trimmed();
    m_born->setError({});
    m_member.bornOn = {};
    if (typed.isEmpty() || typedNonAnswer(typed))
        return true;
    const auto date = typedDate(typed, m_clock.today());
    if (!date) {
        m_born->setError(date.error() == TypedFault::NoSuchDate
                             ? tr("Questa data non esiste. Controlla giorno e mese.")
                             : tr("Non riconosco la data. Scrivila come 14/3/1986."));
        return false;
    }
    if (*date > m_clock.today()) {
        m_born->setError(tr("La nascita non può essere nel futuro."));
        return false;
    }
    m_member.bornOn = *date;
    m_born->lineEdit()->setText(date->toString(QStringLiteral("dd/MM/yyyy")));
    return true;
}

/// Fills in what is still empty; a code that does not hold is kept and said. A health code is not
/// one of a person and is not kept.
void MemberRow::readCode()
{
    const QString typed = m_code->lineEdit()->text().simplified();
    m_code->setWarning({});
    m_member.code.clear();
    if (typed.isEmpty())
        return;
    const auto code = identity::checkIdentityCode(typed, identity::Places(), m_clock.today());
    m_code->setWarning(codeSentence(code));
    if (code.kind == identity::CodeKind::Stp || code.kind == identity::CodeKind::Eni)
        return;
    m_member.code = code.code;
    m_code->lineEdit()->setText(code.code);
    if (m_born->lineEdit()->text().isEmpty() && code.possibleBirthDates.size() == 1)
        m_born->lineEdit()->setText(
            code.possibleBirthDates.first().toString(QStringLiteral("dd/MM/yyyy")));
    if (m_sex->currentIndex() == 0)
        m_sex->setCurrentIndex(static_cast<int>(code.sex));
}

void MemberRow::submit()
{
    readCode();
    m_member.name = m_name->lineEdit()->text().simplified();
    m_member.surname = m_surname->lineEdit()->text().simplified();
    m_name->setError(m_member.name.isEmpty() ? tr("Scrivi almeno il nome.") : QString());
    if (!readDate() || m_name->hasError())
        return;
    m_member.relation = m_relation->currentData().toString();
    m_member.sex = static_cast<domain::Sex>(m_sex->currentIndex());
    m_member.livesHere = m_member.relation != QLatin1String("altro_genitore");
    m_member.origin = domain::Origin::Person;
    m_member.recordedAt = m_clock.nowUtc();
    Q_EMIT done(m_member);
}

bool MemberRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool plain = static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier;
        if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            submit();
            return true;
        }
        if (plain && key == Qt::Key_Escape) {
            Q_EMIT cancelled();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}   // namespace ui
