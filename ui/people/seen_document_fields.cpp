#include "ui/people/seen_document_fields.h"

#include "core/base/typed_input.h"
#include "ui/people/mandate_words.h"
#include "ui/widgets/field.h"
#include "ui/words/window_dates.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using widgets::Field;
using widgets::FieldForm;

SeenDocumentFields::SeenDocumentFields(const QString &name, const Clock &clock, int labelWidth,
                                       int fieldWidth, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_labelWidth(labelWidth), m_fieldWidth(fieldWidth),
      m_kind(new QComboBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_kind->setObjectName(name + QStringLiteral("Kind"));
    m_kind->setAccessibleName(tr("Documento"));
    for (const QString &kind : documentKinds())
        m_kind->addItem(documentKindWords(kind), kind);
    auto *kind = new Field(tr("Documento"), m_kind, FieldForm::Dense);
    kind->setLabelWidth(labelWidth);
    kind->setEditorWidth(fieldWidth);
    column->addWidget(kind);
    m_number = line(name + QStringLiteral("Number"), tr("Numero"));
    m_expires = line(name + QStringLiteral("Expires"), tr("Vale fino al"));
    m_issuer = line(name + QStringLiteral("Issuer"), tr("Rilasciato da"));
    connect(m_expires->lineEdit(), &QLineEdit::editingFinished, this, &SeenDocumentFields::check);
}

Field *SeenDocumentFields::line(const QString &name, const QString &label)
{
    auto *field = new Field(label, FieldForm::Dense);
    field->setLabelWidth(m_labelWidth);
    field->setEditorWidth(m_fieldWidth);
    field->setNoteBelow(true);
    field->lineEdit()->setObjectName(name);
    layout()->addWidget(field);
    return field;
}

void SeenDocumentFields::show(const domain::SeenDocument &document)
{
    m_before = document;
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(document.kind)));
    m_number->lineEdit()->setText(document.number);
    m_expires->lineEdit()->setText(document.expiresOn.isValid()
                                       ? document.expiresOn.toString(QStringLiteral("dd/MM/yyyy"))
                                       : QString());
    m_expires->setError({});
    m_expires->setWarning({});
    m_issuer->lineEdit()->setText(document.issuer);
}

QDate SeenDocumentFields::typedDay() const
{
    return typedDate(m_expires->lineEdit()->text().trimmed(), m_clock.today(), TwoDigitYear::Near)
        .value_or(QDate());
}

bool SeenDocumentFields::check()
{
    m_expires->setError({});
    m_expires->setWarning({});
    if (m_expires->lineEdit()->text().trimmed().isEmpty())
        return true;
    const QDate day = typedDay();
    if (!day.isValid()) {
        m_expires->setError(tr("Non riconosco la data. Scrivila come 14/3/2027."));
        return false;
    }
    m_expires->lineEdit()->setText(day.toString(QStringLiteral("dd/MM/yyyy")));
    if (day < m_clock.today())
        m_expires->setWarning(tr("È scaduto il %1: si può annotare lo stesso.").arg(dayWords(day)));
    return true;
}

domain::SeenDocument SeenDocumentFields::document() const
{
    domain::SeenDocument now = m_before;
    now.kind = m_kind->currentData().toString();
    now.number = m_number->lineEdit()->text().simplified().toUpper();
    now.expiresOn = typedDay();
    now.issuer = m_issuer->lineEdit()->text().simplified();
    if (now != m_before || !now.seenAt.isValid()) {
        now.seenAt = m_clock.nowUtc();
        now.seenBy.clear();   // whoever stores it
    }
    return now;
}

}   // namespace ui
