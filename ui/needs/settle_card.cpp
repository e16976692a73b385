#include "ui/needs/settle_card.h"

#include "core/base/clock.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/text_label.h"
#include "ui/words/outcome_words.h"
#include "ui/words/window_dates.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using theme::Token;
using theme::Type;
using widgets::KeyButton;
using widgets::TextLabel;

SettleCard::SettleCard(QWidget *parent)
    : QFrame(parent), m_lead(new TextLabel({}, Type::Body, Token::Warn))
{
    setObjectName(QStringLiteral("settleCard"));
    setProperty("kit", QStringLiteral("strip"));
    setProperty("kind", QStringLiteral("warn"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 8);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(new widgets::IconLabel(QStringLiteral("split"), 18, Token::Warn), 0,
                    Qt::AlignTop);
    m_lead->setWordWrap(true);
    m_lead->setStrong(true);
    m_lead->setObjectName(QStringLiteral("settleLead"));
    head->addWidget(m_lead, 1);
    column->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_now = addSide(row, tr("Vale oggi"), QStringLiteral("1"), QStringLiteral("settleNow"));
    m_earlier =
        addSide(row, tr("Vale prima"), QStringLiteral("2"), QStringLiteral("settleEarlier"));
    column->addLayout(row);
    connect(m_now.keep, &QPushButton::clicked, this, [this] { Q_EMIT settled(m_key, false); });
    connect(m_earlier.keep, &QPushButton::clicked, this, [this] { Q_EMIT settled(m_key, true); });
    setFocusProxy(m_now.keep);
}

SettleCard::Side SettleCard::addSide(QHBoxLayout *row, const QString &keepText, const QString &key,
                                     const QString &name)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    Side side{new TextLabel({}, Type::Second, Token::Muted), new TextLabel({}, Type::Body),
              new KeyButton(keepText)};
    side.when->setWordWrap(true);
    side.answer->setWordWrap(true);
    side.answer->setStrong(true);
    side.answer->setObjectName(name + QStringLiteral("Answer"));
    side.when->setObjectName(name + QStringLiteral("When"));
    side.keep->setObjectName(name);
    side.keep->setKeyHint(key);
    side.keep->installEventFilter(this);
    column->addWidget(side.when);
    column->addWidget(side.answer);
    column->addStretch(1);
    column->addWidget(side.keep);
    row->addLayout(column, 1);
    return side;
}

void SettleCard::fill(const Side &side, const QString &when, const QString &answer)
{
    side.when->setText(when);
    side.answer->setText(answer);
    side.keep->setAccessibleName(
        QStringLiteral("%1: %2. %3, %4").arg(m_label, side.keep->text(), when, answer));
}

void SettleCard::ask(const rules::Question &question, const domain::Fact &earlier,
                     const domain::Fact &now)
{
    m_key = question.key;
    m_label = question.shortLabel.it();
    m_lead->setText(tr("%1: oggi dice altro").arg(m_label));
    const QDate before = inItaly(earlier.recordedAt).date();
    fill(m_now, tr("oggi, %1").arg(shortDayWords(inItaly(now.recordedAt).date())),
         answerWords(question, now));
    fill(m_earlier, tr("il %1").arg(dayWords(before)), answerWords(question, earlier));
}

bool SettleCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        const bool plain = !(pressed->modifiers() & ~Qt::KeypadModifier);
        for (KeyButton *button : {m_now.keep, m_earlier.keep}) {
            if (plain && pressed->text() == button->keyHint()) {
                button->click();
                return true;
            }
        }
    }
    return QFrame::eventFilter(watched, event);
}

}   // namespace ui
