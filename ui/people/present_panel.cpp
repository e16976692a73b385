#include "ui/people/present_panel.h"

#include "ui/people/mandate_words.h"
#include "ui/widgets/field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using widgets::Field;
using widgets::KeyButton;
using widgets::TextLabel;

namespace {

constexpr int kLabelWidth = 120;
constexpr int kFieldWidth = 230;
const QString kPerson = QStringLiteral("interessato");

/// Those who may act for the person; the others only come along.
bool actsForPerson(const QString &who)
{
    return who == QLatin1String("delegato") || who == QLatin1String("genitore") ||
           who == QLatin1String("tutore") || who == QLatin1String("amministratore_di_sostegno");
}

}   // namespace

PresentPanel::PresentPanel(QWidget *parent)
    : Panel(tr("Chi è qui adesso"), parent), m_choices(new QButtonGroup(this)),
      m_name(new Field(tr("Come si chiama"), widgets::FieldForm::Dense)),
      m_words(new TextLabel({}, theme::Type::Second)), m_mandate(new KeyButton(tr("Delega…")))
{
    struct Who {
        const char *id;
        QString word;
    };
    const Who all[] = {{"interessato", tr("La persona interessata")},
                       {"delegato", tr("Delegato")},
                       {"genitore", tr("Genitore")},
                       {"tutore", tr("Tutore")},
                       {"amministratore_di_sostegno", tr("Amministratore di sostegno")},
                       {"accompagnatore", tr("Accompagnatore")},
                       {"interprete", tr("Interprete")}};
    setObjectName(QStringLiteral("present"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int index = 0;
    for (const Who &who : all) {
        auto *button = new QRadioButton(who.word);
        button->setObjectName(QStringLiteral("present_") + QLatin1String(who.id));
        button->setProperty("who", QLatin1String(who.id));
        // Assistive programs choose without a click.
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                tell();
        });
        m_choices->addButton(button);
        grid->addWidget(button, index / 2, index % 2);
        ++index;
    }
    body()->addLayout(grid);
    m_name->setLabelWidth(kLabelWidth);
    m_name->setEditorWidth(kFieldWidth);
    m_name->lineEdit()->setObjectName(QStringLiteral("presentName"));
    body()->addWidget(m_name);
    m_words->setObjectName(QStringLiteral("presentWords"));
    m_words->setWordWrap(true);
    body()->addWidget(m_words);
    m_mandate->setObjectName(QStringLiteral("openMandate"));
    m_mandate->setIconName(QStringLiteral("file"));
    body()->addWidget(m_mandate, 0, Qt::AlignLeft);
    connect(m_name->lineEdit(), &QLineEdit::editingFinished, this, &PresentPanel::tell);
    connect(m_mandate, &QPushButton::clicked, this, &PresentPanel::mandateWanted);
}

void PresentPanel::show(const domain::Person &person, const domain::Visit &visit,
                        const QDate &today)
{
    m_person = person;
    m_today = today;
    for (QAbstractButton *button : m_choices->buttons()) {
        const QSignalBlocker quiet(button);
        button->setChecked(button->property("who").toString() == visit.present);
    }
    m_name->lineEdit()->setText(visit.presentName);
    refresh();
}

QString PresentPanel::present() const
{
    const QAbstractButton *checked = m_choices->checkedButton();
    return checked ? checked->property("who").toString() : kPerson;
}

domain::MandateAnswer PresentPanel::answer() const
{
    return domain::mayAct(m_person.mandates, {.name = m_name->lineEdit()->text().simplified()},
                          domain::Act::Sign, m_today);
}

void PresentPanel::refresh()
{
    const QString who = present();
    const bool acts = actsForPerson(who);
    // The last one recorded is most likely who came.
    if (acts && m_name->lineEdit()->text().isEmpty() && !m_person.mandates.isEmpty())
        m_name->lineEdit()->setText(m_person.mandates.last().agentName);
    m_name->setVisible(who != kPerson);
    m_mandate->setVisible(acts);
    m_words->setVisible(who != kPerson);
    if (!acts) {
        m_words->setText(
            tr("Sta con la persona: non decide e non firma per lei. Lei può chiederle di uscire."));
        return;
    }
    const domain::MandateAnswer may = answer();
    QString words = obstacleSentence(may, m_today);
    if (may.isAllowed() && may.by)
        words = (tr("%1: può %2, %3.")
                     .arg(powerWords(may.by->power), actsWords(may.by->acts),
                          termWords(*may.by, m_today)) +
                 QLatin1Char(' ') + words)
                    .trimmed();
    m_words->setText(words);
}

void PresentPanel::tell()
{
    refresh();
    const QString who = present();
    const domain::MandateAnswer may = answer();
    const bool holds = actsForPerson(who) && may.isAllowed() && may.by;
    Q_EMIT changed(who, who == kPerson ? QString() : m_name->lineEdit()->text().simplified(),
                   holds ? may.by->id : QString());
}

}   // namespace ui
