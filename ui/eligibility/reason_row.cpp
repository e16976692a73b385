#include "ui/eligibility/reason_row.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/text_label.h"
#include "ui/words/chip_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using core::rules::Verdict;
using theme::Token;
using theme::Type;

namespace {

struct Look {
    QString icon;
    Token tone;
    QString word;
};

Look lookOf(Verdict state)
{
    switch (state) {
    case Verdict::Met:
        return {QStringLiteral("check-circle"), Token::Ok, ReasonRow::tr("C’è")};
    case Verdict::Unmet:
        return {QStringLiteral("x-circle"), Token::Err, ReasonRow::tr("Non c’è")};
    case Verdict::Unknown:
        break;
    }
    return {QStringLiteral("question-circle"), Token::Warn, ReasonRow::tr("Non si sa")};
}

}   // namespace

ReasonRow::ReasonRow(const core::rules::Reason &reason, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("reason_") + reason.rule);
    const Look look = lookOf(reason.state);
    setAccessibleName(QStringLiteral("%1: %2 %3").arg(look.word, reason.text, reason.source));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new widgets::IconLabel(look.icon, 18, look.tone), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *text = new widgets::TextLabel(reason.text, Type::Second);
    text->setWordWrap(true);
    column->addWidget(text);
    auto *source = new widgets::TextLabel(reason.source, Type::Caption, Token::Muted);
    source->setWordWrap(true);
    column->addWidget(source);
    if (!reason.provisional.isEmpty()) {
        auto *chip = new widgets::Chip(provisionalChip());
        chip->setToolTip(reason.provisional);
        chip->setAccessibleDescription(reason.provisional);
        column->addWidget(chip, 0, Qt::AlignLeft);
    }
    row->addLayout(column, 1);
}

}   // namespace ui
