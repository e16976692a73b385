#include "ui/people/contact_fields.h"

#include "ui/people/contact_words.h"
#include "ui/widgets/field.h"

#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using widgets::Field;
using widgets::FieldForm;

namespace {

constexpr int kLabelWidth = 130;
constexpr int kFieldWidth = 240;
constexpr int kSuggestions = 12;

QString textOf(const Field *field)
{
    return field->lineEdit()->text().simplified();
}

QString comuneLine(const identity::Place &place)
{
    return QStringLiteral("%1 (%2)").arg(place.name, place.province);
}

QString storedPhone(const Field *field)
{
    const QString typed = textOf(field);
    return typed.isEmpty() ? QString() : identity::checkPhone(typed).stored;
}

}   // namespace

ContactFields::ContactFields(const identity::PlaceFile &places, const Clock &clock, QWidget *parent)
    : Panel(tr("Come si trova"), parent), m_placeFile(places), m_clock(clock)
{
    setObjectName(QStringLiteral("contactFields"));
    m_phone = line(QStringLiteral("personPhone"), tr("Telefono"));
    m_email = line(QStringLiteral("personEmail"), tr("E-mail"));
    m_comune = line(QStringLiteral("personComune"), tr("Comune"));
    m_street = line(QStringLiteral("personStreet"), tr("Via e numero"));
    m_street->setHelp(tr("Anche una via fittizia del Comune."));
    m_cap = line(QStringLiteral("personCap"), tr("CAP"));
    m_careOf = line(QStringLiteral("personCareOf"), tr("Presso"));
    m_careOf->setHelp(tr("Dormitorio, mensa, unità di strada: dove si trova di solito."));
    m_careOfHours = line(QStringLiteral("personCareOfHours"), tr("In che orari"));
    m_careOfHours->setHelp(tr("Per esempio «a pranzo, tutti i giorni»."));
    m_careOfPhone = line(QStringLiteral("personCareOfPhone"), tr("Telefono del posto"));
    m_trusted = line(QStringLiteral("personTrusted"), tr("Persona di fiducia"));
    m_trustedPhone = line(QStringLiteral("personTrustedPhone"), tr("Suo telefono"));
    m_consent = new QCheckBox(tr("La persona ha detto che si può chiamare"));
    m_consent->setObjectName(QStringLiteral("trustedConsent"));
    body()->addWidget(m_consent);

    m_comuni = new QStringListModel(this);
    auto *completer = new QCompleter(m_comuni, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_comune->lineEdit()->setCompleter(completer);
    connect(m_comune->lineEdit(), &QLineEdit::textEdited, this, &ContactFields::suggestComuni);
}

Field *ContactFields::line(const QString &name, const QString &label)
{
    auto *field = new Field(label, FieldForm::Dense);
    field->setLabelWidth(kLabelWidth);
    field->setEditorWidth(kFieldWidth);
    field->setNoteBelow(true);
    field->lineEdit()->setObjectName(name);
    connect(field->lineEdit(), &QLineEdit::editingFinished, this, &ContactFields::check);
    body()->addWidget(field);
    return field;
}

const identity::Places &ContactFields::places() const
{
    static const identity::Places none;
    const auto list = m_placeFile.places();
    return list ? **list : none;
}

void ContactFields::suggestComuni(const QString &typed)
{
    QStringList lines;
    for (const identity::Place &place : places().search(typed, 4 * kSuggestions))
        if (!place.isState && !place.isCeased() && lines.size() < kSuggestions)
            lines.append(comuneLine(place));
    m_comuni->setStringList(lines);
}

/// After each field, all of them: nothing is a refusal.
void ContactFields::check()
{
    for (Field *phone : {m_phone, m_careOfPhone, m_trustedPhone}) {
        const QString typed = textOf(phone);
        if (typed.isEmpty()) {
            phone->setWarning({});
            continue;
        }
        const identity::PhoneCheck checked = identity::checkPhone(typed);
        phone->setWarning(phoneSentence(checked));
        if (checked.isValid())
            phone->lineEdit()->setText(checked.shown);
    }
    const QString email = textOf(m_email);
    m_email->setWarning(email.isEmpty() ? QString() : emailSentence(identity::checkEmail(email)));
    const QString cap = textOf(m_cap);
    m_cap->setWarning(cap.isEmpty() ? QString() : postcodeSentence(identity::checkPostcode(cap)));
    m_comune->setWarning(comuneSentence(textOf(m_comune), places()));
    const bool alone = !textOf(m_trusted).isEmpty() && !m_consent->isChecked();
    m_trusted->setWarning(alone ? tr("Senza il suo permesso non si può chiamare.") : QString());
}

void ContactFields::show(const domain::Person &person)
{
    const domain::Contact &contact = person.contact;
    const auto put = [](Field *field, const QString &text) { field->lineEdit()->setText(text); };
    const auto phone = [](const QString &stored) {
        return stored.isEmpty() ? QString() : identity::shownPhone(stored);
    };
    put(m_phone, phone(person.phone));
    put(m_email, contact.email);
    put(m_comune, contact.address.comuneName);
    // A residence written in one line, before there were parts, is the street.
    put(m_street, contact.address.isEmpty() ? person.residence : contact.address.street);
    put(m_cap, contact.address.cap);
    put(m_careOf, contact.careOf.name);
    put(m_careOfHours, contact.careOf.hours);
    put(m_careOfPhone, phone(contact.careOf.phone));
    put(m_trusted, contact.trusted.name);
    put(m_trustedPhone, phone(contact.trusted.phone));
    m_consent->setChecked(contact.trusted.mayBeCalled());
    check();
}

void ContactFields::apply(domain::Person &person) const
{
    domain::Contact &contact = person.contact;
    const domain::Contact before = contact;
    const QString phoneBefore = person.phone;
    person.phone = storedPhone(m_phone);
    contact.email = identity::checkEmail(textOf(m_email)).email;
    domain::Address &address = contact.address;
    address.comuneName = textOf(m_comune).section(QStringLiteral(" ("), 0, 0);
    address.comuneCode.clear();
    for (const identity::Place &place : places().search(address.comuneName, kSuggestions))
        if (address.comuneCode.isEmpty() && !place.isState && !place.isCeased() &&
            place.name.compare(address.comuneName, Qt::CaseInsensitive) == 0)
            address.comuneCode = place.code;
    address.street = textOf(m_street);
    address.cap = identity::checkPostcode(textOf(m_cap)).cap;
    person.residence = address.line();
    contact.careOf.name = textOf(m_careOf);
    contact.careOf.hours = textOf(m_careOfHours);
    contact.careOf.phone = storedPhone(m_careOfPhone);
    if (!contact.careOf.name.isEmpty() && contact.careOf.kind.isEmpty())
        contact.careOf.kind = QStringLiteral("altro");
    domain::TrustedContact &trusted = contact.trusted;
    trusted.name = textOf(m_trusted);
    trusted.phone = storedPhone(m_trustedPhone);
    if (m_consent->isChecked() && !trusted.mayBeCalled()) {
        trusted.consentAt = m_clock.nowUtc();
        trusted.withdrawnAt = {};
    } else if (!m_consent->isChecked() && trusted.mayBeCalled()) {
        trusted.withdrawnAt = m_clock.nowUtc();
    }
    if (contact != before || person.phone != phoneBefore)
        contact.confirmedAt = m_clock.nowUtc();
}

}   // namespace ui
