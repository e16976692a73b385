#include "ui/eligibility/reason_row.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/text_label.h"
#include "ui/words/chip_words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

using core::rules::Verdict;
using theme::Token;
using theme::Type;

namespace {

constexpr int kWideSide = 16;
// Of the width of a wide row.
constexpr int kTextShare = 12;
constexpr int kDatumShare = 7;
constexpr int kSourceShare = 6;

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
    : ReasonRow(rule, ReasonForm::Narrow, parent)
{
}

ReasonRow::ReasonRow(const QString &rule, ReasonForm form, QWidget *parent)
    : QWidget(parent), m_form(form),
      m_icon(new widgets::IconLabel(QStringLiteral("question-circle"), 18, Token::Muted, this)),
      m_text(new widgets::TextLabel({}, Type::Second, Token::Text, this)),
      m_datum(new widgets::TextLabel({}, Type::Second, Token::Text, this)),
      m_source(new widgets::TextLabel({}, Type::Caption, Token::Muted, this)),
      m_provisional(new widgets::Chip(provisionalChip(), this))
{
    setObjectName(QStringLiteral("reason_") + rule);
    m_text->setWordWrap(true);
    m_source->setWordWrap(true);
    m_datum->setWordWrap(true);
    m_datum->setStrong(true);
    m_provisional->hide();
    if (form == ReasonForm::Narrow)
        layNarrow();
    else
        layWide();
}

void ReasonRow::layNarrow()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_text);
    column->addWidget(m_source);
    column->addWidget(m_provisional, 0, Qt::AlignLeft);
    row->addLayout(column, 1);
    m_datum->hide();
}

void ReasonRow::layWide()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kWideSide, 2, kWideSide, 3);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, kTextShare, Qt::AlignTop);
    row->addWidget(m_datum, kDatumShare, Qt::AlignTop);
    row->addWidget(m_source, kSourceShare, Qt::AlignTop);
    row->addWidget(m_provisional, 0, Qt::AlignTop);
}

void ReasonRow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_form == ReasonForm::Wide)
        QPainter(this).fillRect(0, height() - 1, width(), 1, theme::colour(Token::Hair));
}

void ReasonRow::show(const core::rules::Reason &reason, const QString &datum)
{
    const Look look = lookOf(reason.state);
    setAccessibleName(QStringLiteral("%1: %2 %3 %4")
                          .arg(look.word, reason.text, datum, reason.source)
                          .simplified());
    m_icon->setIcon(look.icon, look.tone);
    if (m_text->text() != reason.text)
        m_text->setText(reason.text);
    if (m_source->text() != reason.source)
        m_source->setText(reason.source);
    if (m_datum->text() != datum)
        m_datum->setText(datum);
    m_provisional->setToolTip(reason.provisional);
    m_provisional->setAccessibleDescription(reason.provisional);
    m_provisional->setVisible(!reason.provisional.isEmpty());
}

}   // namespace ui
