#include "ui/people/mandate_page.h"

#include "core/base/typed_input.h"
#include "ui/people/mandate_words.h"
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
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using domain::Act;
using domain::Power;
using theme::Token;
using theme::Type;
using widgets::Field;
using widgets::FieldForm;
using widgets::KeyButton;
using widgets::Panel;
using widgets::TextLabel;

namespace {

constexpr int kSideWidth = 400;
constexpr int kLabelWidth = 150;
constexpr int kFieldWidth = 240;
constexpr int kLastPower = static_cast<int>(Power::Collector);
/// What can be in the scope; talking needs no mandate.
const QList<Act> kScope = {Act::SeeData, Act::Sign, Act::Deliver, Act::Collect};

}   // namespace

MandatePage::MandatePage(casework::People &people, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_people(people), m_clock(clock), m_actions(new widgets::ActionBar)
{
    setObjectName(QStringLiteral("mandatePage"));
    QWidget *form = buildForm();
    m_columns = new widgets::FoldingColumns(form, buildList(), kSideWidth);
    m_columns->setLinkTexts(tr("Deleghe che ci sono · F6"), tr("Torna alla delega · F6"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_columns);
    connect(m_actions->setBack(tr("Torna alla persona")), &QPushButton::clicked, this,
            &MandatePage::done);
    KeyButton *keep = m_actions->setPrimary(tr("Registra la delega"), tr("Ctrl+Invio"));
    keep->setObjectName(QStringLiteral("recordMandate"));
    connect(keep, &QPushButton::clicked, this, &MandatePage::submit);
    setFocusProxy(m_agent->lineEdit());
}

Field *MandatePage::line(Panel *panel, const QString &name, const QString &label)
{
    auto *field = new Field(label, FieldForm::Dense);
    field->setLabelWidth(kLabelWidth);
    field->setEditorWidth(kFieldWidth);
    field->setNoteBelow(true);
    field->lineEdit()->setObjectName(name);
    panel->body()->addWidget(field);
    return field;
}

MandatePage::Seen MandatePage::seen(Panel *panel, const QString &name, const QString &label)
{
    Seen made;
    made.kind = new QComboBox;
    made.kind->setObjectName(name);
    made.kind->setAccessibleName(label);
    made.kind->addItem(documentKindWords({}), QString());
    for (const QString &kind : documentKinds())
        made.kind->addItem(documentKindWords(kind), kind);
    auto *field = new Field(label, made.kind, FieldForm::Dense);
    field->setLabelWidth(kLabelWidth);
    field->setEditorWidth(kFieldWidth);
    panel->body()->addWidget(field);
    made.number = line(panel, name + QStringLiteral("Number"), tr("Numero"));
    return made;
}

QWidget *MandatePage::buildForm()
{
    m_form = new Panel(tr("Delega"));
    m_power = new QComboBox;
    m_power->setObjectName(QStringLiteral("mandatePower"));
    m_power->setAccessibleName(tr("Con quale potere"));
    for (int power = 0; power <= kLastPower; ++power)
        m_power->addItem(powerWords(static_cast<Power>(power)));
    auto *power = new Field(tr("Con quale potere"), m_power, FieldForm::Dense);
    power->setLabelWidth(kLabelWidth);
    power->setEditorWidth(kFieldWidth);
    m_agent = line(m_form, QStringLiteral("mandateAgent"), tr("Chi agisce"));
    m_code = line(m_form, QStringLiteral("mandateCode"), tr("Suo codice fiscale"));
    m_form->body()->addWidget(power);
    auto *scope = new TextLabel(tr("Che cosa può fare"), Type::Body);
    scope->setStrong(true);
    m_form->body()->addWidget(scope);
    for (const Act act : kScope) {
        auto *box = new QCheckBox(actWords(act));
        box->setObjectName(QStringLiteral("act_") + domain::actCode(act));
        m_acts.append(box);
        m_form->body()->addWidget(box);
    }
    m_from = line(m_form, QStringLiteral("mandateFrom"), tr("Vale dal"));
    m_to = line(m_form, QStringLiteral("mandateTo"), tr("Fino al"));
    m_to->setHelp(tr("Vuoto: fino a revoca."));
    m_ofPerson = seen(m_form, QStringLiteral("principalDocument"), tr("Documento di chi delega"));
    m_ofAgent = seen(m_form, QStringLiteral("agentDocument"), tr("Documento di chi agisce"));
    m_evidence = line(m_form, QStringLiteral("mandateEvidence"), tr("Atto o decreto"));
    m_evidence->setHelp(tr("Tipo e numero: per tutore, curatore, amministratore, parente."));
    m_faults = new TextLabel({}, Type::Body, Token::Err);
    m_faults->setObjectName(QStringLiteral("mandateFaults"));
    m_faults->setWordWrap(true);
    m_faults->setFocusPolicy(Qt::StrongFocus);
    m_faults->setAccessibleName(tr("Che cosa manca"));
    m_faults->hide();
    m_form->body()->addWidget(m_faults);
    m_form->body()->addStretch();
    return new widgets::ScrollColumn(m_form, QStringLiteral("mandateScroll"), tr("Delega"));
}

QWidget *MandatePage::buildList()
{
    auto *panel = new Panel(tr("Deleghe che ci sono"));
    panel->setObjectName(QStringLiteral("mandates"));
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(widgets::kPanelGap);
    panel->body()->addLayout(m_rows);
    panel->body()->addStretch();
    return new widgets::ScrollColumn(panel, QStringLiteral("mandatesScroll"),
                                     tr("Deleghe che ci sono"));
}

void MandatePage::show(const domain::Person &person, const QString &agentName)
{
    m_person = person;
    m_form->setTitle(tr("Chi può agire per %1").arg(person.fullName()));
    for (Field *field : {m_agent, m_code, m_to, m_evidence, m_ofPerson.number, m_ofAgent.number}) {
        field->lineEdit()->clear();
        field->setError({});
    }
    m_agent->lineEdit()->setText(agentName);
    m_from->lineEdit()->setText(m_clock.today().toString(QStringLiteral("dd/MM/yyyy")));
    m_from->setError({});
    m_power->setCurrentIndex(0);
    m_ofPerson.kind->setCurrentIndex(0);
    m_ofAgent.kind->setCurrentIndex(0);
    for (int at = 0; at < m_acts.size(); ++at)
        m_acts[at]->setChecked(kScope[at] != Act::Collect);
    m_faults->hide();
    fillList();
}

void MandatePage::setBackText(const QString &text)
{
    m_actions->setBack(text);
}

domain::SeenDocument MandatePage::read(const Seen &seen) const
{
    domain::SeenDocument document;
    document.kind = seen.kind->currentData().toString();
    document.number = seen.number->lineEdit()->text().simplified();
    if (!document.kind.isEmpty())
        document.seenAt = m_clock.nowUtc();
    return document;
}

QDate MandatePage::readDate(Field *field)
{
    const QString typed = field->lineEdit()->text().trimmed();
    field->setError({});
    if (typed.isEmpty())
        return {};
    const auto date = typedDate(typed, m_clock.today(), TwoDigitYear::Near);
    if (!date) {
        field->setError(tr("Non riconosco la data. Scrivila come 14/3/2027."));
        m_datesFit = false;
        return {};
    }
    return *date;
}

domain::Mandate MandatePage::mandate()
{
    domain::Mandate made;
    made.power = static_cast<Power>(m_power->currentIndex());
    made.agentName = m_agent->lineEdit()->text().simplified();
    made.agentCode = m_code->lineEdit()->text().simplified().remove(u' ').toUpper();
    if (!made.agentCode.isEmpty())
        if (const auto known = m_people.findByCode(made.agentCode); known && *known)
            made.agent = **known;
    for (int at = 0; at < m_acts.size(); ++at)
        if (m_acts[at]->isChecked())
            made.acts.append(kScope[at]);
    m_datesFit = true;
    made.from = readDate(m_from);
    made.to = readDate(m_to);
    made.principalDocument = read(m_ofPerson);
    made.agentDocument = read(m_ofAgent);
    made.evidence = m_evidence->lineEdit()->text().simplified();
    return made;
}

void MandatePage::submit()
{
    const domain::Mandate made = mandate();
    if (!m_datesFit)
        return;
    const auto faults = m_people.faultsOf(m_person.id, made);
    if (!faults) {
        Q_EMIT failed(faults.error());
        return;
    }
    QStringList sentences;
    for (const domain::MandateFault fault : *faults)
        sentences.append(faultSentence(fault));
    m_faults->setText(sentences.join(QLatin1Char('\n')));
    m_faults->setAccessibleDescription(sentences.join(QLatin1Char(' ')));
    m_faults->setVisible(!sentences.isEmpty());
    if (!sentences.isEmpty()) {
        m_faults->setFocus();
        return;
    }
    const auto recorded = m_people.recordMandate(m_person.id, made);
    if (!recorded) {
        Q_EMIT failed(recorded.error());
        return;
    }
    m_person = *recorded;
    fillList();
    Q_EMIT changed(m_person);
    Q_EMIT done();
}

void MandatePage::fillList()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        const std::unique_ptr<QLayoutItem> gone(item);
    }
    if (m_person.mandates.isEmpty()) {
        auto *none = new TextLabel(tr("Nessuna delega registrata."), Type::Second, Token::Muted);
        none->setObjectName(QStringLiteral("noMandates"));
        m_rows->addWidget(none);
    }
    for (auto mandate = m_person.mandates.crbegin(); mandate != m_person.mandates.crend();
         ++mandate)
        addRow(*mandate);
}

void MandatePage::addRow(const domain::Mandate &mandate)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *name = new TextLabel(
        QStringLiteral("%1 · %2").arg(mandate.agentName, powerWords(mandate.power)), Type::Body);
    name->setStrong(true);
    name->setWordWrap(true);
    column->addWidget(name);
    auto *words = new TextLabel(
        tr("Può %1, %2.").arg(actsWords(mandate.acts), termWords(mandate, m_clock.today())),
        Type::Second);
    words->setObjectName(QStringLiteral("mandateWords"));
    words->setWordWrap(true);
    column->addWidget(words);
    if (!mandate.isRevoked()) {
        auto *why = new QComboBox;
        why->setObjectName(QStringLiteral("revokeWhy"));
        why->setAccessibleName(tr("Perché si revoca"));
        const QStringList reasons =
            mandate.isRevocable()
                ? QStringList{QStringLiteral("richiesta_interessato"), QStringLiteral("rinuncia"),
                              QStringLiteral("errore")}
                : QStringList{QStringLiteral("decreto"), QStringLiteral("errore")};
        for (const QString &reason : reasons)
            why->addItem(revocationWords(reason), reason);
        auto *revoked = new KeyButton(tr("Revoca"), widgets::ButtonRole::Danger);
        revoked->setObjectName(QStringLiteral("revokeMandate"));
        revoked->setAccessibleName(tr("Revoca la delega di %1").arg(mandate.agentName));
        auto *line = new QHBoxLayout;
        line->addWidget(why, 1);
        line->addWidget(revoked);
        column->addLayout(line);
        const QString id = mandate.id;
        connect(revoked, &QPushButton::clicked, this,
                [this, id, why] { revoke(id, why->currentData().toString()); });
    }
    m_rows->addWidget(row);
}

void MandatePage::revoke(const QString &mandate, const QString &why)
{
    const auto revoked = m_people.revokeMandate(m_person.id, mandate, why);
    if (!revoked) {
        Q_EMIT failed(revoked.error());
        return;
    }
    m_person = *revoked;
    // The button that was pressed is one of the rows: they go once it is done.
    QMetaObject::invokeMethod(
        this, [this] { fillList(); }, Qt::QueuedConnection);
    Q_EMIT changed(m_person);
}

}   // namespace ui
