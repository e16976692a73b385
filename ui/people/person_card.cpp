#include "ui/people/person_card.h"

#include "core/casework/masked_code.h"
#include "core/identity/phone.h"
#include "ui/people/contact_words.h"
#include "ui/people/household_words.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using theme::Token;
using theme::Type;
using widgets::TextLabel;

PersonCard::PersonCard(QWidget *parent) : Panel(tr("Persona"), parent), m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("personCard"));
    auto *edit = new widgets::KeyButton(tr("Modifica"), widgets::ButtonRole::Flat);
    edit->setObjectName(QStringLiteral("editPerson"));
    edit->setAccessibleName(tr("Modifica i dati della persona"));
    edit->setIconName(QStringLiteral("pen"));
    addHeaderWidget(edit);
    connect(edit, &QPushButton::clicked, this, &PersonCard::editWanted);
    m_grid->setHorizontalSpacing(16);
    m_grid->setColumnStretch(1, 1);
    m_born = add(tr("Nascita"), QStringLiteral("cardBorn"));
    addCode();
    m_former = add(tr("Prima"), QStringLiteral("cardFormer"));
    m_residence = add(tr("Residenza"), QStringLiteral("cardResidence"));
    m_phone = add(tr("Telefono"), QStringLiteral("cardPhone"));
    m_email = add(tr("E-mail"), QStringLiteral("cardEmail"));
    m_careOf = add(tr("Si trova"), QStringLiteral("cardCareOf"));
    m_trusted = add(tr("Fiducia"), QStringLiteral("cardTrusted"));
    body()->addLayout(m_grid);
}

PersonCard::Row PersonCard::add(const QString &label, const QString &name)
{
    const int row = m_grid->rowCount();
    auto *what = new TextLabel(label, Type::Body, Token::Muted);
    auto *value = new TextLabel;
    value->setObjectName(name);
    value->setWordWrap(true);
    m_grid->addWidget(what, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1);
    return {what, value};
}

void PersonCard::addCode()
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(new TextLabel(tr("Codice fiscale"), Type::Body, Token::Muted), row, 0,
                      Qt::AlignTop);
    m_code = new TextLabel;
    m_code->setObjectName(QStringLiteral("cardCode"));
    m_codeNote = new TextLabel(tr("da verificare"), Type::Second, Token::Warn);
    m_codeNote->setObjectName(QStringLiteral("cardCodeNote"));
    m_reveal = new widgets::LinkLabel(tr("Mostra"));
    m_reveal->setObjectName(QStringLiteral("revealCode"));
    m_reveal->setAccessibleName(tr("Mostra il codice fiscale: resta nel registro"));
    connect(m_reveal, &QPushButton::clicked, this, &PersonCard::revealWanted);
    auto *code = new QHBoxLayout;
    code->setSpacing(12);
    code->addWidget(m_code);
    code->addWidget(m_codeNote);
    code->addWidget(m_reveal);
    code->addStretch();
    m_grid->addLayout(code, row, 1);
}

void PersonCard::put(const Row &row, const QString &words, const QString &whenEmpty)
{
    const QString shown = words.isEmpty() ? whenEmpty : words;
    row.value->setText(shown);
    row.value->setVisible(!shown.isEmpty());
    row.label->setVisible(!shown.isEmpty());
}

void PersonCard::show(const domain::Person &person)
{
    const bool called = !person.nickname.isEmpty() && person.nickname != person.fullName();
    setTitle(called ? tr("%1, si fa chiamare %2").arg(person.fullName(), person.nickname)
                    : person.fullName());
    QString born = birthWords(person);
    if (!person.birthPlaceName.isEmpty())
        born += QStringLiteral(", ") + person.birthPlaceName;
    put(m_born, born);
    const domain::Identifier *code = person.mainIdentifier();
    m_wholeCode = code ? code->value : QString();
    m_code->setText(code ? casework::maskedCode(code->value) : tr("nessuno"));
    m_code->setMono(code != nullptr);
    m_reveal->setVisible(code != nullptr);
    m_codeNote->setVisible(code && !code->checked);
    QStringList former;
    for (const domain::Identifier &old : person.identifiers)
        if (&old != code)
            former.append(casework::maskedCode(old.value));
    for (const domain::FormerName &name : person.formerNames)
        former.append((name.name + QLatin1Char(' ') + name.surname).trimmed());
    put(m_former, former.join(QStringLiteral(" · ")));
    put(m_residence, person.residence, tr("non nota"));
    QString phone = person.phone.isEmpty() ? QString() : identity::shownPhone(person.phone);
    const QString way = contactWayWords(person.contact.way);
    if (!way.isEmpty())
        phone = phone.isEmpty() ? way : QStringLiteral("%1 · %2").arg(phone, way);
    put(m_phone, phone, tr("non noto"));
    put(m_email, person.contact.email);
    const domain::CareOf &place = person.contact.careOf;
    QStringList found{place.name, place.hours};
    if (!place.phone.isEmpty())
        found.append(identity::shownPhone(place.phone));
    found.removeAll(QString());
    put(m_careOf, found.join(QStringLiteral(" · ")));
    const domain::TrustedContact &trusted = person.contact.trusted;
    const QString whom =
        trusted.phone.isEmpty()
            ? trusted.name
            : QStringLiteral("%1, %2").arg(trusted.name, identity::shownPhone(trusted.phone));
    put(m_trusted, trusted.isEmpty()       ? QString()
                   : trusted.mayBeCalled() ? whom
                                           : tr("%1 (non si può chiamare)").arg(trusted.name));
}

void PersonCard::reveal()
{
    m_code->setText(m_wholeCode);
    m_reveal->hide();
}

}   // namespace ui
