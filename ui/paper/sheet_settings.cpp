#include "ui/paper/sheet_settings.h"

#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSpinBox>

namespace ui::paper {

namespace {

constexpr int kMostCopies = 9;

}   // namespace

SheetSettings::SheetSettings(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(4, 4, 4, 4);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    m_language = addCombo(tr("Lingua"), QStringLiteral("paperLanguage"), 0, 0);
    m_language->addItem(tr("Solo italiano"), QString());
    for (const QString &language : PaperWords::languages())
        m_language->addItem(tr("Italiano e %1").arg(PaperWords::languageName(language)), language);
    m_size = addCombo(tr("Caratteri"), QStringLiteral("printSize"), 0, 1);
    m_size->addItem(tr("Normali, 12 punti"));
    m_size->addItem(tr("Grandi, 18 punti"));
    m_plainness = addCombo(tr("Parole"), QStringLiteral("paperPlainness"), 1, 0);
    m_plainness->addItem(tr("Italiano normale"));
    m_plainness->addItem(tr("Italiano facile"));
    m_copies = new QSpinBox;
    m_copies->setObjectName(QStringLiteral("paperCopies"));
    m_copies->setRange(1, kMostCopies);
    place(m_copies, tr("Copie"), 1, 1);
    m_printer = addCombo(tr("Stampante"), QStringLiteral("paperPrinter"), 2, 0);
    m_printer->addItem(tr("Cerco le stampanti…"));
    m_printer->setEnabled(false);
    m_copies->setEnabled(false);
    for (QComboBox *combo : {m_language, m_size, m_plainness})
        connect(combo, &QComboBox::currentIndexChanged, this, &SheetSettings::changed);
}

void SheetSettings::place(QWidget *editor, const QString &label, int row, int column)
{
    auto *words = new widgets::TextLabel(label);
    words->setBuddy(editor);
    editor->setAccessibleName(label);
    m_grid->addWidget(words, row, 2 * column);
    m_grid->addWidget(editor, row, 2 * column + 1);
}

QComboBox *SheetSettings::addCombo(const QString &label, const QString &objectName, int row,
                                   int column)
{
    auto *combo = new QComboBox;
    combo->setObjectName(objectName);
    // Names of printers are long: the box keeps to its column.
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    place(combo, label, row, column);
    return combo;
}

void SheetSettings::setPerson(const QString &personKey, const QString &language)
{
    if (personKey == m_person)
        return;
    m_person = personKey;
    setLanguage(language);
}

void SheetSettings::setPrinters(const QStringList &names)
{
    const QString chosen = printer();
    m_printer->clear();
    m_printer->addItems(names);
    if (names.isEmpty())
        m_printer->addItem(tr("Nessuna stampante"));
    m_known = true;
    m_printer->setEnabled(!names.isEmpty());
    m_copies->setEnabled(!names.isEmpty());
    if (names.contains(chosen))
        m_printer->setCurrentText(chosen);
}

void SheetSettings::setLawWords(LawWords words)
{
    m_law = std::move(words);
}

QString SheetSettings::language() const
{
    return m_language->currentData().toString();
}

void SheetSettings::setLanguage(const QString &language)
{
    const int at = m_language->findData(language.section(QLatin1Char('-'), 0, 0));
    m_language->setCurrentIndex(qMax(0, at));
}

PrintSize SheetSettings::size() const
{
    return m_size->currentIndex() == 1 ? PrintSize::Large : PrintSize::Normal;
}

bool SheetSettings::isEasy() const
{
    return m_plainness->currentIndex() == 1;
}

QString SheetSettings::printer() const
{
    return m_printer->isEnabled() ? m_printer->currentText() : QString();
}

int SheetSettings::copies() const
{
    return m_copies->value();
}

PaperWords SheetSettings::words() const
{
    const QString other = language();
    return PaperWords(other, isEasy(), m_law && !other.isEmpty() ? m_law(other) : nullptr);
}

}   // namespace ui::paper
