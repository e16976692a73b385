#include "ui/people/talk_panel.h"

#include "ui/people/contact_words.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

using core::domain::ContactWay;
using theme::Token;
using theme::Type;

TalkPanel::TalkPanel(QWidget *parent)
    : Panel(tr("Come ci parliamo"), parent), m_language(new QComboBox),
      m_interpreter(new QButtonGroup(this)), m_way(new QComboBox)
{
    struct Language {
        const char *code;
        QString name;
    };
    const Language all[] = {
        {"it", tr("Italiano")},  {"en", tr("Inglese")}, {"fr", tr("Francese")},
        {"es", tr("Spagnolo")},  {"ro", tr("Rumeno")},  {"sq", tr("Albanese")},
        {"ar", tr("Arabo")},     {"uk", tr("Ucraino")}, {"zh", tr("Cinese")},
        {"bn", tr("Bengalese")}, {"ur", tr("Urdu")},    {"pa", tr("Punjabi")},
        {"tl", tr("Tagalog")},   {"ti", tr("Tigrino")}, {"pt", tr("Portoghese")}};
    setObjectName(QStringLiteral("talk"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    const auto add = [grid](int row, const QString &label, QWidget *editor) {
        auto *words = new widgets::TextLabel(label, Type::Body);
        words->setBuddy(editor);
        grid->addWidget(words, row, 0);
        grid->addWidget(editor, row, 1);
    };
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setAccessibleName(tr("Lingua parlata"));
    for (const Language &one : all)
        m_language->addItem(one.name, QLatin1String(one.code));
    add(0, tr("Lingua parlata"), m_language);
    auto *choices = new QWidget;
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    int id = 0;
    for (const QString &word : {tr("No"), tr("Sì")}) {
        auto *button = new QRadioButton(word);
        button->setObjectName(id == 0 ? QStringLiteral("interpreterNo")
                                      : QStringLiteral("interpreterYes"));
        button->setAccessibleName(tr("Serve l’interprete: %1").arg(word));
        m_interpreter->addButton(button, id++);
        row->addWidget(button);
    }
    row->addStretch();
    add(1, tr("Serve l’interprete"), choices);
    m_way->setObjectName(QStringLiteral("contactWay"));
    m_way->setAccessibleName(tr("Come vuole essere avvisata"));
    for (int way = 0; way <= static_cast<int>(ContactWay::InPerson); ++way)
        m_way->addItem(contactWayChoice(static_cast<ContactWay>(way)));
    add(2, tr("Preferisce"), m_way);
    body()->addLayout(grid);
    connect(m_language, &QComboBox::activated, this, &TalkPanel::tell);
    connect(m_way, &QComboBox::activated, this, &TalkPanel::tell);
    connect(m_interpreter, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            tell();
    });
}

void TalkPanel::show(const core::domain::Person &person)
{
    // A language that is not in the list is shown by its code, not changed.
    if (m_language->findData(person.language) < 0)
        m_language->addItem(person.language, person.language);
    m_language->setCurrentIndex(m_language->findData(person.language));
    const QSignalBlocker quiet(m_interpreter);
    m_interpreter->button(person.needsInterpreter ? 1 : 0)->setChecked(true);
    m_way->setCurrentIndex(static_cast<int>(person.contact.way));
}

void TalkPanel::tell()
{
    Q_EMIT changed(m_language->currentData().toString(), m_interpreter->checkedId() == 1,
                   static_cast<ContactWay>(m_way->currentIndex()));
}

}   // namespace ui
