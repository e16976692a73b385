#include "ui/wizard/dense_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/answer_editor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <utility>

namespace ui {

using namespace core;
using rules::AnswerKind;

namespace {

constexpr int kSide = 16;
constexpr int kEdge = 4;
constexpr int kLabelAt100 = kDenseLabelAt100;

bool saysTheSame(const std::optional<domain::Fact> &one, const domain::Fact *other)
{
    if (!one || !other)
        return !one && !other;
    return one->state == other->state && one->value == other->value &&
           one->origin == other->origin && one->recordedAt == other->recordedAt;
}

}   // namespace

DenseRow::DenseRow(const rules::Question &question, AnswerEditor *editor, QWidget *parent)
    : QFrame(parent), m_key(question.key), m_editor(editor),
      m_isList(question.kind == AnswerKind::List)
{
    setObjectName(QStringLiteral("denseRow_") + question.key);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kSide, 0, kSide, 0);
    row->setSpacing(8);
    if (m_isList) {
        m_label = new widgets::TextLabel(question.shortLabel.it());
        m_label->setWordWrap(true);
        m_label->setFixedWidth(theme::px(kLabelAt100));
        row->setContentsMargins(kSide, 4, kSide, 4);
        row->addWidget(m_label, 0, Qt::AlignTop);
    }
    row->addWidget(m_editor, 1);
    connect(m_editor, &AnswerEditor::answered, this, [this] { m_said = true; });
    connect(m_editor, &AnswerEditor::cleared, this, [this] { m_said = true; });
    switch (question.kind) {
    case AnswerKind::YesNo:
    case AnswerKind::Choice:
        m_howTo = tr("Scegli o ?");
        break;
    case AnswerKind::Date:
    case AnswerKind::Month:
        m_howTo = tr("Data o ?");
        break;
    case AnswerKind::List:
        m_howTo = tr("Aggiungi una riga, o di’ che non ce n’è");
        break;
    case AnswerKind::Text:
        m_howTo = tr("Scrivi o ?");
        break;
    default:
        m_howTo = tr("Numero o ?");
    }
}

void DenseRow::show(const domain::Fact *fact)
{
    if (fact)
        m_missing = false;
    const bool own = std::exchange(m_said, false);
    if (own)
        m_shown = fact ? std::optional(*fact) : std::nullopt;
    else if (!saysTheSame(m_shown, fact))
        reload(fact);
}

void DenseRow::reload(const domain::Fact *fact)
{
    m_shown = fact ? std::optional(*fact) : std::nullopt;
    m_editor->show(fact);
}

void DenseRow::setCurrent(bool current)
{
    if (current == m_current)
        return;
    m_current = current;
    update();
}

void DenseRow::setFault(const QString &contradiction)
{
    m_editor->setFault(!contradiction.isEmpty() ? contradiction
                       : m_missing              ? tr("Manca la risposta. %1").arg(m_howTo)
                                                : QString());
}

void DenseRow::setNarrow(bool narrow)
{
    m_editor->setNarrow(narrow);
}

void DenseRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_label)
        m_label->setFixedWidth(theme::px(kLabelAt100));
}

void DenseRow::paintEvent(QPaintEvent *)
{
    if (!m_current)
        return;
    QPainter painter(this);
    // Without grounds the leading edge alone says which row is in hand.
    if (theme::activeTheme().mode != theme::Mode::HighContrast)
        painter.fillRect(rect(), theme::colour(theme::Token::Sel));
    const int left = layoutDirection() == Qt::RightToLeft ? width() - kEdge : 0;
    painter.fillRect(QRect(left, 0, kEdge, height()), theme::colour(theme::Token::Primary));
}

}   // namespace ui
