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

ReasonRow::ReasonRow(const QString &rule, QWidget *parent)
    : QWidget(parent), m_icon(new widgets::IconLabel(QStringLiteral("question-circle"), 18)),
      m_text(new widgets::TextLabel({}, Type::Second)),
      m_source(new widgets::TextLabel({}, Type::Caption, Token::Muted)),
      m_provisional(new widgets::Chip(provisionalChip()))
{
    setObjectName(QStringLiteral("reason_") + rule);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_text->setWordWrap(true);
    column->addWidget(m_text);
    m_source->setWordWrap(true);
    column->addWidget(m_source);
    column->addWidget(m_provisional, 0, Qt::AlignLeft);
    m_provisional->hide();
    row->addLayout(column, 1);
}

void ReasonRow::show(const core::rules::Reason &reason)
{
    const Look look = lookOf(reason.state);
    setAccessibleName(QStringLiteral("%1: %2 %3").arg(look.word, reason.text, reason.source));
    m_icon->setIcon(look.icon, look.tone);
    if (m_text->text() != reason.text)
        m_text->setText(reason.text);
    if (m_source->text() != reason.source)
        m_source->setText(reason.source);
    m_provisional->setToolTip(reason.provisional);
    m_provisional->setAccessibleDescription(reason.provisional);
    m_provisional->setVisible(!reason.provisional.isEmpty());
}

}   // namespace ui
