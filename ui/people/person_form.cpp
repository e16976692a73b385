#include "ui/people/person_form.h"

#include "core/base/clock.h"
#include "core/base/typed_input.h"
#include "core/identity/identity_code.h"
#include "ui/people/code_words.h"
#include "ui/people/contact_fields.h"
#include "ui/people/duplicate_card.h"
#include "ui/people/seen_document_fields.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/field.h"
#include "ui/widgets/folding_columns.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"
#include "ui/words/italian.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using identity::CodeKind;
using widgets::Field;
using widgets::FieldForm;

namespace {

constexpr int kSideWidth = 400;
constexpr int kSuggestions = 12;
constexpr int kLabelWidth = 130;
constexpr int kOldest = 125;
constexpr int kFieldWidth = 240;

/// "Roma (RM)", "Senegal": how a place is offered and read again.
QString placeLine(const identity::Place &place)
{
    return place.isState ? place.name : QStringLiteral("%1 (%2)").arg(place.name, place.province);
}

}   // namespace

PersonForm::PersonForm(casework::People &people, const identity::PlaceFile &places,
                       const Clock &clock, QWidget *parent)
    : QWidget(parent), m_people(people), m_places(places), m_clock(clock),
      m_actions(new widgets::ActionBar)
{
    setObjectName(QStringLiteral("personForm"));
    QWidget *fields = buildFields();
    QWidget *side = buildSide();
    m_columns = new widgets::FoldingColumns(fields, side, kSideWidth);
    m_columns->setLinkTexts(tr("Persone simili · F6"), tr("Torna ai dati · F6"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_columns);
    connect(m_actions->setBack(tr("Torna alla ricerca")), &QPushButton::clicked, this,
            &PersonForm::cancelled);
    connect(m_actions->setPrimary(tr("Registra"), tr("Ctrl+Invio")), &QPushButton::clicked, this,
            &PersonForm::submit);
    setFocusProxy(m_surname->lineEdit());
}

QWidget *PersonForm::buildFields()
{
    m_panel = new widgets::Panel(tr("Persona nuova"));
    auto *panel = m_panel;
    const auto line = [&](const QString &name, const QString &label) {
        auto *field = new Field(label, FieldForm::Dense);
        field->setLabelWidth(kLabelWidth);
        field->setEditorWidth(kFieldWidth);
        field->lineEdit()->setObjectName(name);
        connect(field->lineEdit(), &QLineEdit::textEdited, this,
                [this] { m_duplicatesSeen = false; });
        panel->body()->addWidget(field);
        return field;
    };
    m_code = line(QStringLiteral("personCode"), tr("Codice fiscale"));
    m_surname = line(QStringLiteral("personSurname"), tr("Cognome"));
    m_name = line(QStringLiteral("personName"), tr("Nome"));
    m_born = line(QStringLiteral("personBorn"), tr("Nascita"));
    m_presumed = new QCheckBox(tr("Presunta: il documento dice solo l’anno"));
    m_presumed->setObjectName(QStringLiteral("personBornPresumed"));
    m_presumed->hide();
    panel->body()->addWidget(m_presumed);
    m_sex = new QComboBox;
    m_sex->setObjectName(QStringLiteral("personSex"));
    m_sex->setAccessibleName(tr("Sesso"));
    m_sex->addItems({tr("non detto"), tr("donna"), tr("uomo")});
    auto *sex = new Field(tr("Sesso"), m_sex, FieldForm::Dense);
    sex->setLabelWidth(kLabelWidth);
    sex->setEditorWidth(kFieldWidth);
    panel->body()->addWidget(sex);
    m_place = line(QStringLiteral("personPlace"), tr("Luogo di nascita"));
    m_nickname = line(QStringLiteral("personNickname"), tr("Si fa chiamare"));
    m_nickname->setHelp(tr("Se non dice il nome, basta questo."));
    m_identification = new QComboBox;
    m_identification->setObjectName(QStringLiteral("personIdentification"));
    m_identification->setAccessibleName(tr("Come sappiamo chi è"));
    m_identification->addItems({tr("non ancora"), tr("lo dice la persona"),
                                tr("la conosce chi è al banco"), tr("CIE o SPID"),
                                tr("documento visto")});
    auto *known = new Field(tr("Identificazione"), m_identification, FieldForm::Dense);
    known->setLabelWidth(kLabelWidth);
    known->setEditorWidth(kFieldWidth);
    panel->body()->addWidget(known);
    m_document =
        new SeenDocumentFields(QStringLiteral("personDocument"), m_clock, kLabelWidth, kFieldWidth);
    m_document->hide();
    panel->body()->addWidget(m_document);
    connect(m_identification, &QComboBox::currentIndexChanged, this,
            [this] { m_document->setVisible(isDocumentSeen()); });
    m_code->setHelp(tr("Anche provvisorio di 11 cifre, o niente."));
    m_born->setHelp(tr("Giorno, mese e anno; anche solo l’anno."));
    m_contact = new ContactFields(m_places, m_clock);

    m_placeNames = new QStringListModel(this);
    auto *completer = new QCompleter(m_placeNames, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_place->lineEdit()->setCompleter(completer);
    connect(m_place->lineEdit(), &QLineEdit::textEdited, this, &PersonForm::suggestPlaces);
    connect(m_code->lineEdit(), &QLineEdit::editingFinished, this, &PersonForm::readCode);
    connect(m_born->lineEdit(), &QLineEdit::editingFinished, this, &PersonForm::readDate);

    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::kPanelGap);
    column->addWidget(panel);
    column->addWidget(m_contact);
    column->addStretch();
    return new widgets::ScrollColumn(both, QStringLiteral("personFormScroll"),
                                     tr("Dati della persona"));
}

QWidget *PersonForm::buildSide()
{
    m_duplicates = new widgets::Panel(tr("Forse è già registrata"));
    m_duplicates->setObjectName(QStringLiteral("duplicates"));
    m_duplicates->setTitleIcon(QStringLiteral("split"));
    m_duplicates->setBodyMargins(0, 0);
    auto *inside = new QWidget;
    m_cards = new QVBoxLayout(inside);
    m_cards->setContentsMargins(16, 12, 16, 12);
    m_cards->setSpacing(widgets::kPanelGap);
    auto *note = new widgets::TextLabel(
        tr("Se è una di queste, aprila. Se sono due persone diverse, premi ancora «Registra»."),
        theme::Type::Second, theme::Token::Muted);
    note->setWordWrap(true);
    m_cards->addWidget(note);
    m_cards->addStretch();
    m_duplicates->body()->addWidget(new widgets::ScrollColumn(
        inside, QStringLiteral("duplicatesScroll"), tr("Forse è già registrata")));
    m_advice = new widgets::Panel(tr("Prima di registrare"));
    auto *advice = new widgets::TextLabel(
        tr("Basta un nome, anche solo come la persona si fa chiamare. Il resto si può aggiungere "
           "dopo. Prima di fare una scheda nuova cerco se la persona c’è già."));
    advice->setWordWrap(true);
    m_advice->body()->addWidget(advice);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_advice);
    column->addWidget(m_duplicates, 100);
    column->addStretch(1);
    showDuplicates({});
    return side;
}

const identity::Places &PersonForm::places() const
{
    static const identity::Places none;
    const auto list = m_places.places();
    return list ? **list : none;
}

bool PersonForm::isDocumentSeen() const
{
    return m_identification->currentIndex() == static_cast<int>(domain::Identification::Document);
}

/// Papers with the year only are often written as 1 January: no mistake, and worth knowing.
void PersonForm::offerPresumed()
{
    const bool mayBe = m_bornOn.isValid() && m_bornOn.day() == 1 && m_bornOn.month() == 1;
    m_presumed->setVisible(mayBe || m_presumed->isChecked());
    if (!m_bornOn.isValid())
        m_presumed->setChecked(false);
}

void PersonForm::clear()
{
    for (Field *field : {m_code, m_surname, m_name, m_born, m_place, m_nickname}) {
        field->lineEdit()->clear();
        field->setError({});
        field->setWarning({});
        field->setSource({});
    }
    m_sex->setCurrentIndex(0);
    m_identification->setCurrentIndex(static_cast<int>(domain::Identification::Declared));
    m_document->show({});
    m_presumed->setChecked(false);
    m_presumed->hide();
    m_contact->show(domain::Person());
    m_bornOn = {};
    m_bornYear = 0;
    m_placeCode.clear();
    m_placeName.clear();
    m_edited.reset();
    showDuplicates({});
    m_panel->setTitle(tr("Persona nuova"));
    m_actions->primary()->setText(tr("Registra"));
    m_actions->back()->setText(tr("Torna alla ricerca"));
}

void PersonForm::edit(const domain::Person &person)
{
    clear();
    m_edited = person;
    showDuplicates({});
    m_panel->setTitle(tr("Dati di %1").arg(person.fullName()));
    m_actions->primary()->setText(tr("Salva"));
    m_actions->back()->setText(tr("Torna alla persona"));
    const domain::Identifier *code = person.mainIdentifier();
    m_code->lineEdit()->setText(code ? code->value : QString());
    m_surname->lineEdit()->setText(person.surname);
    m_name->lineEdit()->setText(person.name);
    m_nickname->lineEdit()->setText(person.nickname);
    m_bornOn = person.bornOn;
    m_bornYear = person.bornYear;
    m_born->lineEdit()->setText(m_bornOn.isValid() ? m_bornOn.toString(QStringLiteral("dd/MM/yyyy"))
                                : m_bornYear > 0   ? QString::number(m_bornYear)
                                                   : QString());
    m_sex->setCurrentIndex(static_cast<int>(person.sex));
    m_identification->setCurrentIndex(static_cast<int>(person.identification));
    m_document->show(person.document);
    m_presumed->setChecked(person.bornPresumed);
    offerPresumed();
    m_placeCode = person.birthPlaceCode;
    m_placeName = person.birthPlaceName;
    m_place->lineEdit()->setText(m_placeName);
    m_contact->show(person);
    m_surname->lineEdit()->setFocus();
}

void PersonForm::startWith(const QString &typed)
{
    clear();
    const auto kind = identity::checkIdentityCode(typed, places(), m_clock.today()).kind;
    if (kind == CodeKind::FiscalCode || kind == CodeKind::ProvisionalCode) {
        m_code->lineEdit()->setText(typed);
        readCode();
    } else if (kind == CodeKind::Unknown) {
        m_surname->lineEdit()->setText(typed);
    }
    m_surname->lineEdit()->setFocus();
}

void PersonForm::propose(const domain::Person &read, const QString &source)
{
    const auto fill = [&source](Field *field, const QString &value) {
        if (value.isEmpty())
            return;
        field->lineEdit()->setText(value);
        field->setSource(source);
        connect(
            field->lineEdit(), &QLineEdit::textEdited, field, [field] { field->setSource({}); },
            Qt::SingleShotConnection);
    };
    fill(m_surname, read.surname);
    fill(m_name, read.name);
    if (read.bornOn.isValid()) {
        m_bornOn = read.bornOn;
        fill(m_born, read.bornOn.toString(QStringLiteral("dd/MM/yyyy")));
    }
    if (read.sex != domain::Sex::NotStated)
        m_sex->setCurrentIndex(static_cast<int>(read.sex));
    if (!read.birthPlaceName.isEmpty()) {
        m_placeCode = read.birthPlaceCode;
        m_placeName = read.birthPlaceName;
        fill(m_place, read.birthPlaceName);
    }
    if (!read.residence.isEmpty()) {
        domain::Person where;
        where.residence = read.residence;
        m_contact->show(where);
    }
}

/// False for a code that is not one of a person and must not be kept.
bool PersonForm::readCode()
{
    const QString typed = m_code->lineEdit()->text().simplified();
    m_code->setWarning({});
    m_code->setError({});
    if (typed.isEmpty())
        return true;
    const identity::IdentityCode code =
        identity::checkIdentityCode(typed, places(), m_clock.today());
    if (code.kind == CodeKind::Stp || code.kind == CodeKind::Eni) {
        m_code->setError(codeSentence(code));
        return false;
    }
    m_code->lineEdit()->setText(code.code);
    m_code->setWarning(code.kind == CodeKind::Unknown
                           ? tr("Non sembra un codice fiscale: resta segnato «da verificare».")
                           : codeSentence(code));
    if (code.kind == CodeKind::FiscalCode && code.valid)
        fillFrom(code);
    return true;
}

void PersonForm::fillFrom(const identity::IdentityCode &code)
{
    if (code.possibleBirthDates.size() == 1 && m_born->lineEdit()->text().isEmpty()) {
        m_bornOn = code.possibleBirthDates.first();
        m_born->lineEdit()->setText(m_bornOn.toString(QStringLiteral("dd/MM/yyyy")));
        offerPresumed();
    }
    if (m_sex->currentIndex() == 0)
        m_sex->setCurrentIndex(static_cast<int>(code.sex));
    if (m_place->lineEdit()->text().isEmpty() && !code.placeName.isEmpty()) {
        m_placeCode = code.placeCode;
        m_placeName = code.placeName;
        m_place->lineEdit()->setText(code.placeName);
    }
}

void PersonForm::suggestPlaces(const QString &typed)
{
    QStringList lines;
    for (const identity::Place &place : places().search(typed, kSuggestions))
        lines.append(placeLine(place));
    m_placeNames->setStringList(lines);
    m_placeCode.clear();
    m_placeName = typed;
}

bool PersonForm::readDate()
{
    const QString typed = m_born->lineEdit()->text();
    m_born->setError({});
    m_bornOn = {};
    m_bornYear = 0;
    if (typed.trimmed().isEmpty())
        return true;
    if (const int year = typed.trimmed().size() == 4 ? typed.toInt() : 0;
        year > m_clock.today().year() - kOldest && year <= m_clock.today().year()) {
        m_bornYear = year;
        return true;
    }
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
    m_bornOn = *date;
    m_born->lineEdit()->setText(date->toString(QStringLiteral("dd/MM/yyyy")));
    offerPresumed();
    return true;
}

domain::Person PersonForm::person() const
{
    domain::Person made = m_edited.value_or(domain::Person());
    made.surname = m_surname->lineEdit()->text().simplified();
    made.name = m_name->lineEdit()->text().simplified();
    made.nickname = m_nickname->lineEdit()->text().simplified();
    made.bornPresumed = m_bornOn.isValid() && m_presumed->isChecked();
    made.bornOn = m_bornOn;
    made.bornYear = m_bornYear;
    made.sex = static_cast<domain::Sex>(m_sex->currentIndex());
    made.identification = static_cast<domain::Identification>(m_identification->currentIndex());
    if (isDocumentSeen())
        made.document = m_document->document();
    m_contact->apply(made);
    made.birthPlaceName = m_place->lineEdit()->text().simplified();
    made.birthPlaceCode = m_placeName == made.birthPlaceName ? m_placeCode : QString();
    if (made.birthPlaceCode.isEmpty()) {
        for (const identity::Place &place : places().search(
                 made.birthPlaceName.section(QStringLiteral(" ("), 0, 0), kSuggestions)) {
            if (placeLine(place) == made.birthPlaceName || place.name == made.birthPlaceName) {
                made.birthPlaceCode = place.code;
                made.birthPlaceName = place.name;
                break;
            }
        }
    }
    writeIdentifier(made);
    if (m_edited && (made.surname != m_edited->surname || made.name != m_edited->name) &&
        !(m_edited->name + m_edited->surname).isEmpty())
        made.formerNames.append({m_edited->surname, m_edited->name, m_clock.today()});
    return made;
}

/// Another code than before replaces it: archives may still hold the old one, so both stay.
void PersonForm::writeIdentifier(domain::Person &made) const
{
    const QString typed = m_code->lineEdit()->text().simplified();
    if (typed.isEmpty())
        return;
    const auto code = identity::checkIdentityCode(typed, places(), m_clock.today());
    for (domain::Identifier &known : made.identifiers) {
        if (known.value == code.code) {
            known.checked = code.valid;
            return;
        }
    }
    for (domain::Identifier &known : made.identifiers) {
        if (known.isReplaced())
            continue;
        known.replacedOn = m_clock.today();
        known.replacedBy = code.code;
    }
    made.identifiers.append({code.kind == CodeKind::ProvisionalCode
                                 ? domain::IdentifierKind::ProvisionalCode
                                 : domain::IdentifierKind::FiscalCode,
                             code.code, code.valid, m_clock.today()});
}

void PersonForm::showDuplicates(const QList<casework::Duplicate> &duplicates)
{
    for (DuplicateCard *card : m_duplicates->findChildren<DuplicateCard *>()) {
        m_cards->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    m_duplicatesSeen = !duplicates.isEmpty();
    m_duplicates->setVisible(m_duplicatesSeen);
    m_advice->setVisible(!m_duplicatesSeen && !m_edited);
    for (const casework::Duplicate &duplicate : duplicates) {
        auto *card = new DuplicateCard(duplicate);
        const PersonId id = duplicate.person.id;
        connect(card, &DuplicateCard::chosen, this, [this, id] { Q_EMIT sameAs(id); });
        m_cards->insertWidget(m_cards->count() - 1, card);
    }
    if (m_duplicatesSeen)
        m_columns->openSide();
}

void PersonForm::submit()
{
    if (!readDate() || !readCode() || (isDocumentSeen() && !m_document->check()))
        return;
    const domain::Person made = person();
    m_surname->setError(made.fullName().isEmpty()
                            ? tr("Serve almeno un nome, anche solo come la persona si fa chiamare.")
                            : QString());
    if (m_surname->hasError())
        return;
    if (!m_edited && !m_duplicatesSeen) {
        const auto similar = m_people.possibleDuplicates(made);
        if (!similar) {
            Q_EMIT failed(similar.error());
            return;
        }
        if (!similar->isEmpty()) {
            showDuplicates(*similar);
            return;
        }
    }
    save(made);
}

void PersonForm::save(const domain::Person &made)
{
    const auto saved = m_people.save(made);
    if (!saved)
        Q_EMIT failed(saved.error());
    else if (m_edited)
        Q_EMIT changed(*saved, *m_edited);
    else
        Q_EMIT registered(*saved);
}

}   // namespace ui
