#include "ui/people/duplicate_card.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words/window_dates.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace ui {

using theme::Token;
using theme::Type;

DuplicateCard::DuplicateCard(const core::casework::Duplicate &duplicate, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("duplicate"));
    const core::domain::Person &person = duplicate.person;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    auto *name = new widgets::TextLabel(person.fullName(), Type::Section);
    name->setStrong(true);
    column->addWidget(name);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(2, 1);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    column->setSpacing(6);
    int row = 0;
    const auto add = [&](const QString &label, const QString &value, const QString &member) {
        const bool differs = duplicate.differing.contains(member);
        if (differs)
            grid->addWidget(new widgets::IconLabel(QStringLiteral("alert"), 16, Token::Warn), row,
                            0);
        grid->addWidget(new widgets::TextLabel(label, Type::Second, Token::Muted), row, 1);
        auto *words =
            new widgets::TextLabel(differs ? tr("%1 (diverso)").arg(value) : value, Type::Second);
        words->setStrong(differs);
        words->setWordWrap(true);
        grid->addWidget(words, row++, 2);
    };
    add(tr("Nascita"), person.bornOn.isValid() ? dayWords(person.bornOn) : tr("non nota"),
        QStringLiteral("born_on"));
    const auto *code = person.mainIdentifier();
    add(tr("Codice"), code ? core::casework::maskedCode(code->value) : tr("nessuno"),
        QStringLiteral("identifiers"));
    add(tr("Telefono"),
        person.phone.isEmpty() ? tr("non noto")
                               : person.phone.right(3).prepend(QStringLiteral("··· ")),
        QStringLiteral("phone"));
    column->addLayout(grid);
    auto *same = new widgets::KeyButton(tr("È questa persona"));
    same->setObjectName(QStringLiteral("samePerson"));
    connect(same, &QPushButton::clicked, this, &DuplicateCard::chosen);
    column->addWidget(same, 0, Qt::AlignLeft);
}

}   // namespace ui
