#include "ui/cases/outcome_panel.h"

#include "ui/widgets/field.h"
#include "ui/widgets/option_group.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/typed_answer.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using widgets::Field;
using widgets::FieldForm;

namespace {

const QString kGranted = QStringLiteral("granted");
const QString kRefused = QStringLiteral("refused");
constexpr int kDayWidth = 180;
constexpr int kWordsWidth = 300;

}   // namespace

OutcomePanel::OutcomePanel(QWidget *parent)
    : LifePanel(QStringLiteral("outcome"), tr("Esito arrivato"), QStringLiteral("mail"),
                tr("Registra l’esito"), parent)
{
    auto *asked = new widgets::TextLabel(tr("Che cosa dice la lettera?"), theme::Type::Body);
    asked->setStrong(true);
    fields()->addWidget(asked);
    m_answer = new widgets::OptionGroup(asked->text());
    m_answer->setObjectName(QStringLiteral("outcomeAnswer"));
    m_answer->setColumns(2);
    m_answer->addOption(kGranted, tr("Accolta"));
    m_answer->addOption(kRefused, tr("Respinta"));
    fields()->addWidget(m_answer);
    m_decidedOn = new Field(tr("Data della lettera"), FieldForm::Dense);
    m_reason = new Field(tr("Motivo, come è scritto"), FieldForm::Dense);
    m_appeal = new Field(tr("Come si fa ricorso"), FieldForm::Dense);
    m_appealUntil = new Field(tr("Ultimo giorno per il ricorso"), FieldForm::Dense);
    m_decidedOn->lineEdit()->setObjectName(QStringLiteral("outcomeDay"));
    m_reason->lineEdit()->setObjectName(QStringLiteral("outcomeReason"));
    m_appeal->lineEdit()->setObjectName(QStringLiteral("outcomeAppeal"));
    m_appealUntil->lineEdit()->setObjectName(QStringLiteral("outcomeAppealUntil"));
    m_appeal->setHelp(tr("A chi e in che modo: è scritto in fondo alla lettera."));
    m_decidedOn->setEditorWidth(kDayWidth);
    m_reason->setEditorWidth(kWordsWidth);
    m_appeal->setEditorWidth(kWordsWidth);
    m_appealUntil->setEditorWidth(kDayWidth);
    for (Field *field : {m_decidedOn, m_reason, m_appeal, m_appealUntil})
        fields()->addWidget(field);
    fields()->addStretch(1);
    connect(m_answer, &widgets::OptionGroup::picked, this, &OutcomePanel::refresh);
    refresh();
}

void OutcomePanel::start(const QDate &today)
{
    m_today = today;
    refresh();
}

void OutcomePanel::focusFirst()
{
    m_answer->focusCurrent();
}

void OutcomePanel::refresh()
{
    const bool refused = m_answer->chosen() == kRefused;
    for (Field *field : {m_reason, m_appeal, m_appealUntil})
        field->setVisible(refused);
}

QDate OutcomePanel::day(Field *field) const
{
    rules::Question question;
    question.kind = rules::AnswerKind::Date;
    const TypedAnswer typed = readTyped(question, field->lineEdit()->text(), m_today);
    return typed.kind == TypedAnswer::Kind::Value
               ? QDate::fromString(typed.value.toString(), Qt::ISODate)
               : QDate();
}

bool OutcomePanel::ask(Field *field, bool missing, const QString &sentence)
{
    field->setError(missing ? sentence : QString());
    if (missing)
        field->lineEdit()->setFocus();
    return missing;
}

void OutcomePanel::confirm()
{
    if (m_answer->chosen().isEmpty()) {
        m_answer->focusCurrent();
        return;
    }
    const bool granted = m_answer->chosen() == kGranted;
    const QDate decided = day(m_decidedOn);
    const QDate until = day(m_appealUntil);
    bool lacks = false;
    if (!granted) {
        lacks |= ask(m_appealUntil, !(until >= decided) || !until.isValid(),
                     tr("Scrivi l’ultimo giorno per il ricorso: la persona deve saperlo."));
        lacks |= ask(m_appeal, m_appeal->lineEdit()->text().trimmed().isEmpty(),
                     tr("Scrivi a chi si fa ricorso e come."));
        lacks |= ask(m_reason, m_reason->lineEdit()->text().trimmed().isEmpty(),
                     tr("Scrivi il motivo, con le parole della lettera."));
    }
    lacks |= ask(m_decidedOn, !decided.isValid() || decided > m_today,
                 tr("Scrivi la data della lettera, non oltre oggi."));
    if (lacks)
        return;
    Q_EMIT confirmed({.granted = granted,
                      .decidedOn = decided,
                      .reason = granted ? QString() : m_reason->lineEdit()->text(),
                      .appeal = granted ? QString() : m_appeal->lineEdit()->text(),
                      .appealUntil = granted ? QDate() : until});
}

}   // namespace ui
