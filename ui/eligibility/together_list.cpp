#include "ui/eligibility/together_list.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/text_label.h"
#include "ui/words/chip_words.h"

#include <QVBoxLayout>

namespace ui {

using namespace core;
using theme::Token;
using theme::Type;
using widgets::TextLabel;

class TogetherRow : public QWidget {
public:
    TogetherRow() : m_chip(new widgets::Chip({}))
    {
        setObjectName(QStringLiteral("togetherRow"));
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 4);
        column->setSpacing(2);
        m_name->setStrong(true);
        for (TextLabel *label : {m_name, m_text, m_source})
            label->setWordWrap(true);
        column->addWidget(m_name);
        column->addWidget(m_chip, 0, Qt::AlignLeft);
        column->addWidget(m_text);
        column->addWidget(m_source);
    }

    void show(const rules::Incompatibility &other)
    {
        const widgets::ChipSpec chip = incompatibilityChip(other.kind, other.certain);
        const QString name = other.name.isEmpty() ? other.benefit : other.name;
        m_name->setText(name);
        m_chip->setSpec(chip);
        m_text->setText(other.text);
        m_source->setText(other.source);
        setAccessibleName(
            QStringLiteral("%1: %2. %3 %4").arg(name, chip.word, other.text, other.source));
    }

private:
    TextLabel *m_name = new TextLabel({}, Type::Second);
    widgets::Chip *m_chip;
    TextLabel *m_text = new TextLabel({}, Type::Second);
    TextLabel *m_source = new TextLabel({}, Type::Caption, Token::Muted);
};

TogetherList::TogetherList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("togetherList"));
    m_column->setContentsMargins(0, 6, 0, 0);
    m_column->setSpacing(4);
    auto *title = new TextLabel(tr("Con altri aiuti"), Type::Second);
    title->setStrong(true);
    m_column->addWidget(title);
}

void TogetherList::show(const QList<rules::Incompatibility> &others)
{
    while (m_rows.size() < others.size()) {
        m_rows.append(new TogetherRow);
        m_column->addWidget(m_rows.last());
    }
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        if (at < others.size())
            m_rows[at]->show(others[at]);
        m_rows[at]->setVisible(at < others.size());
    }
    setVisible(!others.isEmpty());
}

}   // namespace ui
