#include "ui/signing/signature_panel.h"

#include "ui/widgets/field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/option_group.h"
#include "ui/widgets/option_row.h"
#include "ui/widgets/strip.h"
#include "ui/words/window_dates.h"

#include <QComboBox>
#include <QLineEdit>

namespace ui {

using namespace core;
using domain::Mandate;
using domain::MandateObstacle;
using domain::Signature;
using domain::SigningWay;

namespace {

QString codeOf(SigningWay way)
{
    return domain::signingWayCode(way);
}

QString obstacleSentence(const domain::MandateAnswer &answer)
{
    const Mandate mandate = answer.by.value_or(Mandate{});
    switch (*answer.obstacle) {
    case MandateObstacle::NoMandate:
        return SignaturePanel::tr("Nessuno ha il potere di firmare per questa persona.");
    case MandateObstacle::NotYet:
        return SignaturePanel::tr("Questa delega comincia il %1.").arg(dayWords(mandate.from));
    case MandateObstacle::Expired:
        return SignaturePanel::tr("Questa delega è finita il %1: non si può più firmare. Il "
                                  "colloquio e le risposte restano.")
            .arg(dayWords(mandate.to));
    case MandateObstacle::Revoked:
        return SignaturePanel::tr("Questa delega è stata revocata: non si può più firmare.");
    case MandateObstacle::OutOfScope:
        return SignaturePanel::tr("Questa delega non comprende la firma: firma la persona, o serve "
                                  "una delega nuova.");
    case MandateObstacle::OtherBenefit:
        return SignaturePanel::tr("Questa delega vale per altre domande, non per questa.");
    }
    return {};
}

QString mandateWords(const Mandate &mandate)
{
    const QString until = mandate.to.isValid()
                              ? SignaturePanel::tr("fino al %1").arg(dayWords(mandate.to))
                              : SignaturePanel::tr("fino alla revoca");
    return QStringLiteral("%1, %2").arg(mandate.agentName, until);
}

}   // namespace

SignaturePanel::SignaturePanel(QWidget *parent)
    : Panel(tr("Come firma"), parent), m_way(new widgets::OptionGroup(tr("Come firma"))),
      m_cause(new widgets::Field(tr("Causa"), widgets::FieldForm::Guided)),
      m_mandates(new QComboBox),
      m_mandateField(new widgets::Field(tr("Chi firma"), m_mandates, widgets::FieldForm::Guided)),
      m_obstacle(new widgets::Strip(widgets::StripKind::Err))
{
    setTitleIcon(QStringLiteral("sign"));
    m_way->setObjectName(QStringLiteral("signingWay"));
    m_way->setColumns(3);
    m_way->addOption(codeOf(SigningWay::OnPaper), tr("Su carta"), tr("si stampa e si firma"));
    m_way->addOption(codeOf(SigningWay::Impediment), tr("Non può firmare"), tr("lo attesti tu"));
    m_way->addOption(codeOf(SigningWay::Representative), tr("Firma un altro"),
                     tr("con delega o nomina"));
    for (widgets::OptionRow *row : m_way->rows())
        row->setHintBelow(true);
    body()->addWidget(m_way);

    m_cause->lineEdit()->setObjectName(QStringLiteral("impedimentCause"));
    m_cause->setHelp(
        tr("Con poche parole, per esempio «non sa scrivere» (art. 4 D.P.R. 445/2000)."));
    m_mandates->setObjectName(QStringLiteral("signingMandate"));
    m_mandates->setAccessibleName(tr("Chi firma"));
    m_obstacle->setObjectName(QStringLiteral("signingObstacle"));
    m_newMandate = m_obstacle->setButton(tr("Registra una delega"));
    m_newMandate->setObjectName(QStringLiteral("newMandate"));
    connect(m_newMandate, &QPushButton::clicked, this, [this] {
        const Mandate *by = mandate();
        Q_EMIT mandateWanted(by ? by->agentName : QString());
    });
    // The reason stands beside the choice it is about, above what may change it.
    body()->addWidget(m_obstacle);
    body()->addWidget(m_cause);
    body()->addWidget(m_mandateField);

    connect(m_way, &widgets::OptionGroup::picked, this, &SignaturePanel::choose);
    connect(m_cause->lineEdit(), &QLineEdit::editingFinished, this, &SignaturePanel::choose);
    connect(m_mandates, &QComboBox::activated, this, &SignaturePanel::choose);
}

void SignaturePanel::show(const domain::Case &subject, const domain::Person &person,
                          const QDate &today)
{
    // A way that is not whole yet is not stored: it stays as it stands on the screen.
    const bool news = subject.id != m_case.id || subject.signature != m_case.signature;
    m_case = subject;
    m_person = person;
    m_today = today;
    m_filling = true;
    fillMandates();
    if (news) {
        const Signature stored = subject.signature.value_or(Signature{});
        m_cause->lineEdit()->setText(stored.cause);
        m_way->setChosen(codeOf(stored.way));
        m_mandates->setCurrentIndex(qMax(0, m_mandates->findData(stored.mandate)));
    }
    m_filling = false;
    refresh();
}

void SignaturePanel::fillMandates()
{
    const QString chosen = m_mandates->currentData().toString();
    m_mandates->clear();
    for (const Mandate &one : std::as_const(m_person.mandates))
        if (!one.isRevoked())
            m_mandates->addItem(mandateWords(one), one.id);
    m_mandates->setCurrentIndex(qMax(0, m_mandates->findData(chosen)));
}

const Mandate *SignaturePanel::mandate() const
{
    const QString id = m_mandates->currentData().toString();
    for (const Mandate &one : m_person.mandates)
        if (one.id == id)
            return &one;
    return nullptr;
}

Signature SignaturePanel::current() const
{
    Signature signature;
    const QString way = m_way->chosen();
    if (way == codeOf(SigningWay::Impediment)) {
        signature.way = SigningWay::Impediment;
        signature.cause = m_cause->lineEdit()->text().trimmed();
    } else if (way == codeOf(SigningWay::Representative)) {
        signature.way = SigningWay::Representative;
        if (const Mandate *by = mandate()) {
            signature.mandate = by->id;
            signature.signer = by->agentName;
        }
    }
    return signature;
}

QString SignaturePanel::obstacle() const
{
    const Signature signature = current();
    if (signature.way == SigningWay::Impediment && signature.cause.isEmpty())
        return tr("Scrivi perché la persona non può firmare.");
    if (signature.way != SigningWay::Representative)
        return {};
    const Mandate *by = mandate();
    if (by == nullptr) {
        return tr("Nessuna delega registrata. Registrala adesso, poi torni qui: le risposte "
                  "restano.");
    }
    const auto answer = domain::mayAct(*by, domain::Act::Sign, m_today, m_case.benefit);
    return answer.isAllowed() ? QString() : obstacleSentence(answer);
}

void SignaturePanel::choose()
{
    if (m_filling)
        return;
    refresh();
    const Signature signature = current();
    const Signature stored = m_case.signature.value_or(Signature{});
    const bool news = signature.way != stored.way || signature.cause != stored.cause ||
                      signature.mandate != stored.mandate;
    if (news && signature.isComplete())
        Q_EMIT chosen(signature);
    Q_EMIT changed();
}

void SignaturePanel::refresh()
{
    const SigningWay way = current().way;
    const bool open = !m_case.isReadOnly();
    m_way->setEnabled(open);
    m_cause->setVisible(way == SigningWay::Impediment);
    m_cause->setEnabled(open);
    m_mandateField->setVisible(way == SigningWay::Representative && m_mandates->count() > 0);
    m_mandateField->setEnabled(open);
    const QString why = open ? obstacle() : QString();
    m_obstacle->setVisible(!why.isEmpty());
    m_obstacle->setKind(way == SigningWay::Impediment ? widgets::StripKind::Info
                                                      : widgets::StripKind::Err);
    m_obstacle->setWords(QString(), why);
    m_newMandate->setVisible(way == SigningWay::Representative);
}

}   // namespace ui
